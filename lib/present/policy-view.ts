import type { Declaration, DeclaredEntry } from '../model/declaration';
import type { Words } from './words';

/** One declarant's document as it is shown: all text, quotes as the document has them. */
export interface PolicyView {
  readonly key: string;
  readonly declarantText: string;
  readonly url: string;
  /** BCP 47 of the document; null where it is not known. */
  readonly language: string | null;
  readonly sha256: string;
  readonly readText: string;
  readonly updatedText: string | null;
  readonly entriesText: string;
  readonly entries: readonly PolicyEntryView[];
  readonly claims: readonly { readonly type: string; readonly quote: string }[];
  readonly problems: readonly { readonly code: string; readonly quote: string }[];
  readonly recipients: readonly string[];
}

export interface PolicyEntryView {
  readonly name: string;
  readonly categoryText: string;
  readonly lifetime: string;
  readonly provider: string;
  readonly purpose: string;
}

const entryView = (entry: DeclaredEntry, words: Words): PolicyEntryView => ({
  name: entry.name ?? (entry.rawName === '' ? '–' : entry.rawName),
  categoryText: words.say(entry.category === null ? 'category.unknown' : `category.${entry.category}`),
  lifetime: entry.lifetime.raw === '' ? words.say('item.unstated') : entry.lifetime.raw,
  provider: entry.provider ?? entry.label ?? '–',
  purpose: entry.purpose ?? '–',
});

/** When the document says that it was last changed; null where it does not. */
export const updatedText = ({ lastUpdated }: Declaration['source'], words: Words): string | null =>
  lastUpdated === null ? null : words.say('policy.updated', { date: words.day(lastUpdated) });

export function policyView(declaration: Declaration, words: Words): PolicyView {
  const { source } = declaration;
  return {
    key: `${source.kind} ${source.url} ${source.sha256}`,
    declarantText: words.say(`declarant.${source.kind}`),
    url: source.url,
    language: source.language,
    sha256: source.sha256,
    readText: words.say('policy.read', { time: words.stamp(source.retrievedAt) }),
    updatedText: updatedText(source, words),
    entriesText: words.say('policy.entries', { count: declaration.entries.length }),
    entries: declaration.entries.map((entry) => entryView(entry, words)),
    claims: declaration.claims.map((claim) => ({ type: claim.type, quote: claim.at.quote })),
    problems: declaration.problems.map((problem) => ({ code: problem.code, quote: problem.at.quote })),
    recipients: declaration.recipients,
  };
}

export interface PolicyDifference {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

const lines = (declaration: Declaration, words: Words): readonly string[] => [
  ...declaration.entries.map((entry) => {
    const category = entry.category === null ? null : words.say(`category.${entry.category}`);
    return [entry.name ?? entry.rawName, category, entry.lifetime.raw, entry.provider]
      .filter(Boolean)
      .join(' · ');
  }),
  ...declaration.claims.map((claim) => claim.at.quote),
  ...declaration.recipients,
];

/** What one version says that the other does not: rows, promises, recipients. */
export function policyDifferences(
  before: Declaration,
  after: Declaration,
  words: Words,
): readonly PolicyDifference[] {
  const old = new Set(lines(before, words));
  const fresh = new Set(lines(after, words));
  return [
    ...[...old].filter((line) => !fresh.has(line)).map((text) => ({ kind: 'removed', text }) as const),
    ...[...fresh].filter((line) => !old.has(line)).map((text) => ({ kind: 'added', text }) as const),
  ];
}
