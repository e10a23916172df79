import type { World } from '../host/ports';
import { OPTIONAL_CATEGORIES, type Preference } from '../model/category';
import type { Declaration } from '../model/declaration';
import type { LoggedEvent, VisitId } from '../model/event';
import type { EarlierVisits, FindingsExport, PassAnswer } from '../model/export';
import { failed, type Outcome, ok } from '../model/known';
import type { Ledger } from '../model/ledger';
import { toFindingsExport } from '../present/export/json';
import { declarationsOf } from './declarations';
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

/** The hash of the newest reading of each document that the visit read. */
const newestReadings = ({ declarations }: Ledger): Iterable<string> =>
  new Map(declarations.map((read) => [`${read.declarant} ${read.url}`, read.sha256])).values();

/** What a visit is judged by beside its own events. */
interface Grounds {
  readonly declarations: readonly Declaration[];
  readonly earlier: EarlierVisits | null;
}

async function groundsOf(world: World, ledger: Ledger): Promise<Grounds> {
  const [declarations, earlier] = await Promise.all([
    declarationsOf(world, newestReadings(ledger)),
    earlierVisits(world, ledger),
  ]);
  return { declarations, earlier };
}

/** The same for the same grounds: documents by their hashes, and when the standing consent was given. */
const keyOf = ({ declarations, earlier }: Grounds): string =>
  [...declarations, ...(earlier?.declarations ?? [])]
    .map(({ source }) => source.sha256)
    .concat(earlier?.consentedAt ?? '')
    .join();

/** The findings document of a visit, as far as its ledger goes; with the events, so that it can be replayed, where they are given. */
async function judgeLedger(
  world: World,
  ledger: Ledger,
  { declarations, earlier }: Grounds,
  events: readonly LoggedEvent[] | null,
): Promise<FindingsExport> {
  return toFindingsExport({
    passes: [
      {
        ledger,
        answer: answerOf(ledger),
        ...(earlier === null ? {} : { earlier }),
        ...(events === null ? {} : { events }),
      },
    ],
    declarations,
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
  // The popup and the badge ask again and again while nothing happens. A cache: a worker that has lost it judges again.
  const judged = new WeakMap<Ledger, { readonly key: string; readonly report: FindingsExport }>();
  const report: Judge['report'] = async (visit, withEvents) => {
    const ledger = await ledgerOf(world, visit);
    if (ledger.visit === null) return null;
    const grounds = await groundsOf(world, ledger);
    if (withEvents) return judgeLedger(world, ledger, grounds, await world.log.ofVisit(visit));
    const key = keyOf(grounds);
    const known = judged.get(ledger);
    if (known?.key === key) return known.report;
    const fresh = await judgeLedger(world, ledger, grounds, null);
    judged.set(ledger, { key, report: fresh });
    return fresh;
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
