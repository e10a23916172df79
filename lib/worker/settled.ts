import type { World } from '../host/ports';
import { emptyLedger } from '../ledger/fold';
import { replay } from '../ledger/replay';
import type { LoggedEvent } from '../model/event';
import { ok } from '../model/known';
import type { Handlers } from './serve';

const POLL_MILLISECONDS = 250;
/** A policy that nobody looks for, or a page without our script, must not keep an audit waiting to the end. */
const POLICY_SECONDS = 8;
const SWEEP_SECONDS = 6;
/** Banners are looked for at set times up to three seconds after a page began, and answered a moment later. */
const BANNER_SECONDS = 4;

/** Whether jar and storage were looked at since the page is there. */
function isSwept(events: readonly LoggedEvent[]): boolean {
  const page = events.findLastIndex((event) => event.kind === 'page-opened' && event.how !== 'history');
  const since = events.slice(page + 1);
  return (['cookies', 'storage'] as const).every((of) =>
    since.some((event) => event.kind === 'sweep-done' && event.of === of),
  );
}

/**
 * Whether the tab's visit has been quiet: no new event, no answer under way or still to come, the policy read or given up.
 * `attend`: what was told and waits is logged, or a page that goes on would pass for quiet.
 */
export function settledHandlers(world: World, attend: () => void): Pick<Handlers, 'visit/settled'> {
  return {
    'visit/settled': async ({ tab, quietSeconds, timeoutSeconds }) => {
      const asked = world.now();
      let ledger = emptyLedger;
      const { settings } = await world.settings.read();
      // What arrives counts, not when it happened: a report comes in a batch, and late on a busy machine.
      let lastNews = asked;
      for (;;) {
        const now = world.now();
        const visit = await world.log.openVisit(tab);
        const page = await world.tabs.get(tab);
        if (visit !== null && page?.loading !== true) {
          attend();
          const events = await world.log.ofVisit(visit.visit);
          if (ledger.visit !== visit.visit || (events.at(-1)?.seq ?? 0) > ledger.upTo) lastNews = now;
          ledger = replay(events, ledger.visit === visit.visit ? ledger : emptyLedger);
          const waited = now - asked;
          const answering = ledger.answers.some((answer) => answer.result === null);
          const seeking =
            settings.mode === 'answer' && ledger.answers.length === 0 && waited < BANNER_SECONDS * 1000;
          const reading =
            ledger.declarations.length + ledger.declarationFailures.length === 0 &&
            waited < POLICY_SECONDS * 1000;
          const sweeping = !isSwept(events) && waited < SWEEP_SECONDS * 1000;
          const quiet = now - lastNews >= quietSeconds * 1000;
          if (quiet && !answering && !seeking && !reading && !sweeping)
            return ok({ settled: true, visit: visit.visit });
        }
        if (now - asked >= timeoutSeconds * 1000) return ok({ settled: false, visit: visit?.visit ?? null });
        await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
      }
    },
  };
}
