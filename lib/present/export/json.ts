import { type Evidence, gatherEvidence, type JudgedItem } from '../../compare/evidence';
import { hostCategory, type ObservedHost } from '../../compare/hosts';
import { elsewhere, hostOf } from '../../compare/pages';
import { consentAt } from '../../compare/timeline';
import { acrossPasses } from '../../findings/across-passes';
import { CATALOGUE } from '../../findings/catalogue';
import { evaluate } from '../../findings/evaluate';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import type { LoggedEvent } from '../../model/event';
import {
  type DeclaredMatch,
  type EarlierVisits,
  EXPORT_SCHEMA,
  type ExportedAnswer,
  type ExportedConsentStep,
  type ExportedItem,
  type ExportedPass,
  type FindingsExport,
  type PassAnswer,
  type PassApplied,
} from '../../model/export';
import type { ConsentStep, FingerprintItem, Ledger } from '../../model/ledger';
import type { EpochMilliseconds, IsoDateTime, Moment } from '../../model/time';

/** One lived-through visit: its ledger, and what was to be answered in it. */
export interface PassInput {
  readonly ledger: Ledger;
  readonly answer: PassAnswer;
  /** Left out: told from the ledger's answers. */
  readonly applied?: PassApplied;
  /** The declarations this visit read, where passes read different ones; left out: the document's. */
  readonly declarations?: readonly Declaration[];
  /** What earlier visits know, for drift. */
  readonly earlier?: EarlierVisits;
  /** Given to have the log in the export, so that the verdicts can be replayed. */
  readonly events?: readonly LoggedEvent[];
}

export interface FindingsInput {
  readonly passes: readonly PassInput[];
  readonly declarations: readonly Declaration[];
  readonly tool: {
    readonly version: string;
    readonly browser: string;
    readonly thirdPartyCookies: FindingsExport['tool']['thirdPartyCookies'];
  };
  readonly auditedAt: IsoDateTime;
  /** Left out: those of the first pass. */
  readonly site?: string;
  readonly url?: string;
}

const iso = (at: EpochMilliseconds): IsoDateTime => new Date(at).toISOString();

const firstSeen = ({ at, notBefore }: Moment): ExportedItem['firstSeen'] => ({
  at: iso(at),
  notBefore: notBefore === null ? null : iso(notBefore),
});

function matchOf({ named }: JudgedItem): DeclaredMatch | null {
  const row = named[0];
  if (row === undefined) return null;
  const { entry, declarant } = row;
  return {
    declarant,
    name: entry.name,
    category: entry.category,
    lifetime: entry.lifetime.raw,
    lifetimeSeconds: entry.lifetime.seconds,
    quote: entry.at.quote,
  };
}

/** Where a moment stands to the choice; `no-choice` where none was witnessed, or the moment's interval spans it. */
function phaseOf(evidence: Evidence, moment: Moment): ExportedItem['phase'] {
  if (evidence.timeline.choices.length === 0) return 'no-choice';
  const states = OPTIONAL_CATEGORIES.map((category) => consentAt(evidence.timeline, category, moment));
  if (states.some(({ state }) => state === 'straddles')) return 'no-choice';
  return states.some(({ choice }) => choice === null) ? 'before-choice' : 'after-choice';
}

function storedItem(item: JudgedItem, evidence: Evidence): ExportedItem {
  const first = item.writes[0];
  const last = item.writes.at(-1);
  const lifetime = last?.write.lifetime ?? item.foundLifetime;
  return {
    kind: item.kind,
    name: item.name,
    domain: item.domain,
    path: item.path,
    partitionKey: item.partitionKey,
    storeId: item.storeId,
    party: item.party,
    category: item.category.category,
    categorySource: item.category.source,
    confidence: item.category.confidence,
    vendor: item.known.vendor,
    setBy: first?.write.setter ?? null,
    firstSeen: firstSeen(first ?? { at: evidence.ledger.startedAt, notBefore: null }),
    phase: item.foundBy !== null || first === undefined ? 'found' : phaseOf(evidence, first),
    writes: item.writes.length,
    sends: item.sends.length,
    lifetimeSeconds: lifetime?.effectiveSeconds ?? null,
    rawMaxAge: lifetime?.rawMaxAgeSeconds ?? null,
    attributes: item.attributes,
    declared: matchOf(item),
  };
}

const NOT_STORED = {
  path: null,
  partitionKey: null,
  storeId: null,
  lifetimeSeconds: null,
  rawMaxAge: null,
  attributes: {},
  declared: null,
} as const;

function requestItem(host: ObservedHost, evidence: Evidence): ExportedItem | null {
  const first = host.contacts[0];
  if (first === undefined) return null;
  const category = hostCategory(host.known);
  return {
    ...NOT_STORED,
    kind: 'request',
    name: host.host,
    domain: host.host,
    party: host.party,
    category,
    categorySource: category === null ? null : 'knowledge',
    confidence: host.known.confidence,
    vendor: host.known.vendor,
    setBy: null,
    firstSeen: firstSeen(first),
    phase: phaseOf(evidence, first),
    writes: 0,
    sends: host.contacts.length,
  };
}

function fingerprintItem(item: FingerprintItem, evidence: Evidence): ExportedItem | null {
  const first = item.reads[0];
  if (first === undefined) return null;
  const host = (item.setter.url === null ? null : hostOf(item.setter.url)) ?? evidence.site;
  return {
    ...NOT_STORED,
    kind: 'fingerprinting',
    name: item.technique,
    domain: host,
    party: elsewhere(host, evidence.site) ? 'third' : 'first',
    category: null,
    categorySource: null,
    confidence: 0,
    vendor: null,
    setBy: item.setter,
    firstSeen: firstSeen(first),
    phase: phaseOf(evidence, first),
    writes: 0,
    sends: 0,
  };
}

function byOf(step: ConsentStep): ExportedConsentStep['by'] {
  switch (step.source) {
    case 'click':
      return step.trusted === false ? 'site' : 'user';
    case 'answer':
      return 'extension';
    case 'home-made':
    case 'consent-api':
      return 'site';
    default:
      return step.source;
  }
}

const consentStep = (step: ConsentStep): ExportedConsentStep => ({
  at: iso(step.at),
  by: byOf(step),
  source: step.source,
  name: step.name,
  categories: step.categories,
  answered: step.answered,
  seq: step.seq,
});

/** How the last answer came out. Opening the site's dialog is no answer; one whose outcome never came may have failed. */
function appliedOf(ledger: Ledger): PassApplied {
  const last = ledger.answers.filter(({ action }) => action !== 'reopen').at(-1);
  if (last === undefined) return 'not-asked';
  return last.result === null || last.result === 'not-possible' ? 'failed' : last.result;
}

function exportedAnswers(ledger: Ledger): readonly ExportedAnswer[] {
  return ledger.answers.flatMap((answer) =>
    answer.result === null
      ? []
      : [
          {
            at: iso(answer.at),
            result: answer.result,
            adapter: answer.adapter,
            asked: Object.fromEntries(
              OPTIONAL_CATEGORIES.map((category) => [
                category,
                answer.asked[category] ? 'granted' : 'denied',
              ]),
            ),
            stored: answer.stored,
            steps: answer.steps,
            reason: answer.reason,
          },
        ],
  );
}

/** As the rules take it: the times as numbers. */
const earlierOf = ({ consentedAt, declarations }: EarlierVisits) => ({
  earlier: declarations,
  ...(consentedAt === null ? {} : { consentedAt: Date.parse(consentedAt) }),
});

function passOf(input: PassInput, declarations: readonly Declaration[]): ExportedPass {
  const evidence = gatherEvidence({
    ledger: input.ledger,
    declarations: input.declarations ?? declarations,
    ...(input.earlier === undefined ? {} : earlierOf(input.earlier)),
  });
  const { watched } = evidence;
  return {
    answer: input.answer,
    applied: input.applied ?? appliedOf(input.ledger),
    items: [
      ...evidence.items.map((item) => storedItem(item, evidence)),
      ...evidence.hosts.flatMap((host) => requestItem(host, evidence) ?? []),
      ...[...input.ledger.fingerprints.values()].flatMap((item) => fingerprintItem(item, evidence) ?? []),
    ],
    consent: input.ledger.consent.map(consentStep),
    answers: exportedAnswers(input.ledger),
    findings: evaluate(evidence),
    coverage: {
      pages: watched.pages,
      consentStates: watched.consentStates,
      watchedSeconds: watched.seconds,
      gaps: watched.gaps,
      freshJar: watched.freshJar,
      unread: watched.unread,
    },
    ...(input.earlier === undefined ? {} : { earlier: input.earlier }),
    ...(input.events === undefined ? {} : { events: input.events }),
  };
}

/** The findings document, the same from the popup and from the command line. */
export function toFindingsExport(input: FindingsInput): FindingsExport {
  const first = input.passes[0]?.ledger;
  return {
    schema: EXPORT_SCHEMA,
    site: input.site ?? first?.site ?? '',
    url: input.url ?? first?.url ?? '',
    auditedAt: input.auditedAt,
    tool: {
      version: input.tool.version,
      browser: input.tool.browser,
      rules: Object.fromEntries(Object.entries(CATALOGUE).map(([id, { level }]) => [id, level])),
      thirdPartyCookies: input.tool.thirdPartyCookies,
    },
    declarations: input.declarations,
    passes: acrossPasses(input.passes.map((pass) => passOf(pass, input.declarations))),
  };
}
