import type { World } from '../host/ports';
import { replay } from '../ledger/replay';
import { ok } from '../model/known';
import type { Handlers } from './serve';

const POLL_MILLISECONDS = 250;
/** A policy that nobody looks for must not keep an audit waiting to the end. */
const POLICY_SECONDS = 8;

/** Whether the tab's visit has been quiet: no new event, no answer under way, the policy read or given up. */
export function settledHandlers(world: World): Pick<Handlers, 'visit/settled'> {
  return {
    'visit/settled': async ({ tab, quietSeconds, timeoutSeconds }) => {
      const asked = world.now();
      for (;;) {
        const now = world.now();
        const visit = await world.log.openVisit(tab);
        const page = await world.tabs.get(tab);
        if (visit !== null && page?.loading !== true) {
          const ledger = replay(await world.log.ofVisit(visit.visit));
          const answering = ledger.answers.some((answer) => answer.result === null);
          const reading =
            ledger.declarations.length + ledger.declarationFailures.length === 0 &&
            now - asked < POLICY_SECONDS * 1000;
          const quiet = now - Math.max(ledger.lastAt, asked) >= quietSeconds * 1000;
          if (quiet && !answering && !reading && ledger.swept.cookies) {
            return ok({ settled: true, visit: visit.visit });
          }
        }
        if (now - asked >= timeoutSeconds * 1000) return ok({ settled: false, visit: visit?.visit ?? null });
        await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
      }
    },
  };
}
