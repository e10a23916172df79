import type { World } from '../../host/ports';
import type { WatchGap } from '../../model/event';
import type { EpochMilliseconds } from '../../model/time';
import { contextOf } from './context';
import { watchJar } from './jar';
import { watchNetwork } from './network';
import { watchPages } from './page';
import { Recorder } from './recorder';
import { recover, startAnew, watchVisits } from './visits';

/** For so long after a start the browser may show requests without their headers, or not at all (measured). */
const YOUNG_MILLISECONDS = 5000;

/** What others may ask of the witness. */
export interface Witnessing {
  /** The history of open visits was deleted or given back. */
  historyChanged(): void;
  /** Somebody looks: what was told and waits for the page to load is taken now. */
  attend(): void;
}

/**
 * Starts witnessing: registers every listener at once, then finds out whether this is a new session. Nothing is written
 * before that is known; what the listeners see meanwhile waits in the tabs' queues.
 */
export function startWitness(world: World): Witnessing {
  const startedAt = world.now();
  let fresh: WatchGap['reason'] | null = null;
  let begun: (value: unknown) => void = () => undefined;
  const ready = new Promise((resolve) => {
    begun = resolve;
  });
  const context = contextOf(world, new Recorder(world), ready);
  const freshAt = (at: EpochMilliseconds): WatchGap['reason'] | null =>
    at - startedAt < YOUNG_MILLISECONDS ? fresh : null;

  const starts = new Set<'browser' | 'install'>();
  world.feed.onStarted((how) => starts.add(how));
  watchVisits(context, freshAt);
  watchNetwork(context);
  watchJar(context, ready);
  watchPages(context);

  void (async () => {
    try {
      if (await world.session.isNew()) fresh = starts.has('install') ? 'extension-start' : 'browser-start';
      await recover(context, fresh);
      if (fresh !== null) await world.session.begin();
    } finally {
      begun(null);
    }
  })();

  return { historyChanged: () => void startAnew(context), attend: () => context.inbox.empty() };
}
