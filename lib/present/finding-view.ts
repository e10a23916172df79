import type { Declaration } from '../model/declaration';
import type { ExportedItem } from '../model/export';
import type { Finding, FindingLevel, FindingStatus } from '../model/finding';
import { steady } from './direction';
import { itemId, observedLifetime, setterText, whenText } from './item-text';
import type { Words } from './words';

/** One finding as it is shown: every field is text, ready to be set beside its label. */
export interface FindingView {
  readonly id: string;
  readonly code: string;
  readonly rule: string;
  readonly status: FindingStatus;
  readonly level: FindingLevel;
  readonly statusText: string;
  readonly levelText: string;
  readonly title: string;
  readonly happened: string;
  /** What it is to the person; empty where the rule says nothing of it. */
  readonly meaning: string;
  readonly advice: string;
  readonly basis: string;
  readonly reason: string | null;
  readonly confidenceText: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly declarantText: string;
    readonly url: string;
    readonly sha256: string;
    /** BCP 47 of the document, so that it is read out in its own language; null where it is not known. */
    readonly language: string | null;
  }[];
  /** What was seen of the subject: who set it and when, one line per item. */
  readonly evidence: readonly {
    readonly label: string;
    readonly text: string;
    readonly url: string | null;
  }[];
  readonly eventsText: string | null;
  readonly itemIds: readonly string[];
}

/** Findings by what a reader does with them. `confirmed` holds good practice too: it is shown, but not counted as a breach. */
export interface FindingGroups {
  readonly confirmed: readonly FindingView[];
  readonly review: readonly FindingView[];
  readonly passed: readonly FindingView[];
  readonly notEvaluated: readonly FindingView[];
}

const STATUS_RANK: Readonly<Record<FindingStatus, number>> = {
  violated: 0,
  inconclusive: 1,
  'not-evaluated': 2,
  satisfied: 3,
};
const LEVEL_RANK: Readonly<Record<FindingLevel, number>> = { law: 0, claim: 1, guidance: 2, advisory: 3 };
const EVENTS_SHOWN = 12;

/** Worst first: status, then what it rests on, then how sure, then the code, so that the order never varies. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      STATUS_RANK[a.status] - STATUS_RANK[b.status] ||
      LEVEL_RANK[a.level] - LEVEL_RANK[b.level] ||
      b.confidence - a.confidence ||
      a.code.localeCompare(b.code, 'en', { numeric: true }) ||
      a.subject.name.localeCompare(b.subject.name, 'en'),
  );
}

/** Confirmed and more than good practice: what the badge counts and the verdict speaks of. */
export const isPotentialBreach = (finding: Finding): boolean =>
  finding.status === 'violated' && finding.level !== 'advisory';

/** Several passes find the same: what is counted is each rule with its subject, once. */
export const distinctFindings = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => {
      const { kind, name, domain } = finding.subject;
      return [JSON.stringify([finding.rule, kind, name, domain]), finding];
    }),
  ).values(),
];

/** The items a finding is about: same kind and name, and the same domain where the finding names one. */
export function itemsOf(finding: Finding, items: readonly ExportedItem[]): readonly ExportedItem[] {
  const { kind, name, domain } = finding.subject;
  const bare = domain?.replace(/^\./, '') ?? null;
  return items.filter(
    (item) =>
      item.kind === kind && item.name === name && (bare === null || item.domain.replace(/^\./, '') === bare),
  );
}

/** A request has no setter: what is known of it is when it went out. */
function evidenceOf(item: ExportedItem, words: Words): FindingView['evidence'][number] {
  const lifetime = item.kind === 'cookie' ? observedLifetime(item, words) : null;
  const parts = [
    item.kind === 'request' ? null : setterText(item, words),
    whenText(item, words),
    lifetime === null ? null : words.labelled(words.say('item.lifetime'), lifetime),
  ];
  return {
    label: steady(item.name === item.domain ? item.name : `${item.name} · ${item.domain}`),
    text: parts.filter((part) => part !== null).join(' · '),
    url: item.setBy?.url ?? null,
  };
}

/** Where a finding rests on what is publicly known: the page that says so. */
function knownFrom({ facts }: Finding, words: Words): FindingView['evidence'] {
  const { knownFrom: source } = facts;
  return typeof source === 'string' && source !== ''
    ? [{ label: words.say('source.knowledge'), text: source, url: null }]
    : [];
}

export function findingView(
  finding: Finding,
  position: number,
  items: readonly ExportedItem[],
  words: Words,
  declarations: readonly Declaration[] = [],
): FindingView {
  const text = words.finding(finding);
  const about = itemsOf(finding, items);
  const shown = finding.events.slice(0, EVENTS_SHOWN).map((seq) => `#${seq}`);
  const hidden = finding.events.length - shown.length;
  return {
    id: `finding-${position}`,
    code: finding.code,
    rule: finding.rule,
    status: finding.status,
    level: finding.level,
    statusText: words.say(
      finding.status === 'violated' && finding.level === 'advisory'
        ? 'status.advised'
        : `status.${finding.status}`,
    ),
    levelText: words.say(`level.${finding.level}`),
    title: text.title,
    happened: text.happened,
    meaning: text.meaning ?? '',
    advice: text.advice,
    basis: text.basis,
    reason: text.reason,
    confidenceText: words.percent(finding.confidence),
    quotes: finding.quotes.map((quote) => ({
      text: quote.text,
      declarantText: words.say(`declarant.${quote.declarant}`),
      url: quote.url,
      sha256: quote.sha256,
      language: declarations.find(({ source }) => source.sha256 === quote.sha256)?.source.language ?? null,
    })),
    evidence: [...about.map((item) => evidenceOf(item, words)), ...knownFrom(finding, words)],
    eventsText:
      finding.events.length === 0
        ? null
        : words.say('findings.events', {
            count: finding.events.length,
            list: [...shown, ...(hidden > 0 ? [words.say('findings.more', { count: hidden })] : [])].join(
              ', ',
            ),
          }),
    itemIds: about.map(itemId),
  };
}

export function findingGroups(
  findings: readonly Finding[],
  items: readonly ExportedItem[],
  words: Words,
  declarations: readonly Declaration[] = [],
): FindingGroups {
  const views = worstFirst(findings).map((finding, position) =>
    findingView(finding, position, items, words, declarations),
  );
  return {
    confirmed: views.filter((view) => view.status === 'violated'),
    review: views.filter((view) => view.status === 'inconclusive'),
    passed: views.filter((view) => view.status === 'satisfied'),
    notEvaluated: views.filter((view) => view.status === 'not-evaluated'),
  };
}
