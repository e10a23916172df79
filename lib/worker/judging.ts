import type { World } from '../host/ports';
import { OPTIONAL_CATEGORIES, type Preference } from '../model/category';
import type { Declaration } from '../model/declaration';
import type { LoggedEvent, VisitId } from '../model/event';
import type { FindingsExport, PassAnswer } from '../model/export';
import { failed, type Outcome, ok } from '../model/known';
import type { Ledger } from '../model/ledger';
import { toFindingsExport } from '../present/export/json';
import { earlierVisits } from './earlier-visits';
import { ledgerOf } from './ledgers';
import type { Handlers } from './serve';

/** The preference as an answer is called: everything, nothing, or the purposes that were allowed. */
function answerOf({ answers }: Ledger): PassAnswer {
  // Opening the site's own dialog asks for nothing.
  const asked: Preference | undefined = answers.filter(({ action }) => action !== 'reopen').at(-1)?.asked;
  if (asked === undefined) return 'none';
  const allowed = OPTIONAL_CATEGORIES.filter((category) => asked[category]);
  if (allowed.length === 0) return 'reject';
  return allowed.length === OPTIONAL_CATEGORIES.length ? 'accept' : allowed;
}

/** The newest reading of each document that the visit read. One deleted since is left out. */
async function declarationsOf(world: World, ledger: Ledger): Promise<readonly Declaration[]> {
  const newest = new Map(ledger.declarations.map((read) => [`${read.declarant} ${read.url}`, read.sha256]));
  const declarations = await Promise.all(
    [...new Set(newest.values())].map((sha256) => world.log.declaration(sha256)),
  );
  return declarations.filter((declaration) => declaration !== null);
}

/** The findings document of a visit, as far as its ledger goes; with the events, so that it can be replayed, where they are given. */
async function judgeLedger(
  world: World,
  ledger: Ledger,
  events: readonly LoggedEvent[] | null,
): Promise<FindingsExport> {
  const earlier = await earlierVisits(world, ledger);
  return toFindingsExport({
    passes: [
      {
        ledger,
        answer: answerOf(ledger),
        ...(earlier === null ? {} : { earlier }),
        ...(events === null ? {} : { events }),
      },
    ],
    declarations: await declarationsOf(world, ledger),
    tool: { version: world.version, browser: await world.browser, thirdPartyCookies: 'unknown' },
    auditedAt: new Date(ledger.lastAt).toISOString(),
  });
}

export interface Judge {
  /** Null where the visit's events are gone. */
  report(visit: VisitId, withEvents: boolean): Promise<FindingsExport | null>;
  counts(visit: VisitId): Promise<{ readonly violated: number; readonly inconclusive: number }>;
}

export function judgeOf(world: World): Judge {
  const report: Judge['report'] = async (visit, withEvents) => {
    const ledger = await ledgerOf(world, visit);
    if (ledger.visit === null) return null;
    return judgeLedger(world, ledger, withEvents ? await world.log.ofVisit(visit) : null);
  };
  return {
    report,
    counts: async (visit) => {
      const findings = (await report(visit, false))?.passes.flatMap((pass) => pass.findings) ?? [];
      const having = (status: string): number =>
        findings.filter((finding) => finding.status === status).length;
      return { violated: having('violated'), inconclusive: having('inconclusive') };
    },
  };
}

export const judgingHandlers = (judge: Judge): Pick<Handlers, 'visit/export'> => ({
  'visit/export': async ({ visit, events }): Promise<Outcome<FindingsExport>> => {
    const report = await judge.report(visit, events);
    return report === null ? failed('no-visit', 'The history of this visit is gone.') : ok(report);
  },
});
