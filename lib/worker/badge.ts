import type { World } from '../host/ports';
import { badgeOf } from '../present/badge';
import { allWords } from '../present/text/all-languages';
import { tabOfVisit } from '../store/event-log';
import type { Judge } from './judging';
import { statusOf } from './status';

/** A page writes in bursts; judging once after each is enough, and keeps the worker out of the page's way. */
const QUIET_MILLISECONDS = 800;
/** A page that loads is judged when it has loaded; by then at the latest, as some never end. */
const PATIENCE_MILLISECONDS = 4000;

/** Keeps the number on each tab's button in step with its visit. */
export function startBadge(world: World, judge: Judge): void {
  const waiting = new Map<
    number,
    { readonly timer: ReturnType<typeof setTimeout>; readonly since: number }
  >();

  const show = async (tab: number): Promise<void> => {
    const [status, { settings }] = await Promise.all([statusOf(world, judge, tab), world.settings.read()]);
    if (!status.ok) return;
    const { text, title, color } = badgeOf(status.value, allWords(settings.language ?? navigator.language));
    world.badge.show(tab, { text, title, colour: color });
  };

  const later = (tab: number): void => {
    const before = waiting.get(tab);
    clearTimeout(before?.timer);
    const since = before?.since ?? world.now();
    const due = async (): Promise<void> => {
      const isLoading = (await world.tabs.get(tab))?.loading === true;
      // News that came while the tab was asked for has a timer of its own.
      if (waiting.get(tab)?.timer !== timer) return;
      if (isLoading && world.now() - since < PATIENCE_MILLISECONDS) {
        later(tab);
        return;
      }
      waiting.delete(tab);
      await show(tab);
    };
    const timer = setTimeout(() => void due(), QUIET_MILLISECONDS);
    waiting.set(tab, { timer, since });
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
