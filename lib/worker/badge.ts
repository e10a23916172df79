import type { World } from '../host/ports';
import { badgeOf } from '../present/badge';
import { allWords } from '../present/text/all-languages';
import { tabOfVisit } from '../store/event-log';
import type { Judge } from './judging';
import { statusOf } from './status';

/** A page writes in bursts; judging once after each is enough, and keeps the worker out of the page's way. */
const QUIET_MILLISECONDS = 800;

/** Keeps the number on each tab's button in step with its visit. */
export function startBadge(world: World, judge: Judge): void {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();

  const show = async (tab: number): Promise<void> => {
    const [status, { settings }] = await Promise.all([statusOf(world, judge, tab), world.settings.read()]);
    if (!status.ok) return;
    const { text, title, color } = badgeOf(status.value, allWords(settings.language ?? navigator.language));
    world.badge.show(tab, { text, title, colour: color });
  };

  const later = (tab: number): void => {
    clearTimeout(waiting.get(tab));
    waiting.set(
      tab,
      setTimeout(() => {
        waiting.delete(tab);
        void show(tab);
      }, QUIET_MILLISECONDS),
    );
  };

  world.log.onAppended((events) => {
    for (const visit of new Set(events.map((event) => event.visit))) {
      const tab = tabOfVisit(visit);
      if (tab !== null) later(tab);
    }
  });
  world.feed.onCommitted(({ frame, tab }) => {
    if (frame === 0) later(tab);
  });
}
