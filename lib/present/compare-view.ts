import type { Declaration } from '../model/declaration';
import type { ExportedItem, ExportedPass, FindingsExport } from '../model/export';
import { steady } from './direction';
import { isPotentialBreach } from './finding-view';
import { type PolicyDifference, policyDifferences } from './policy-view';
import { passLabel } from './report-view';
import type { Words } from './words';

/** What two passes, or two visits, have apart and in common. */
export interface CompareView {
  readonly columns: readonly [CompareColumn, CompareColumn];
  readonly bothCount: number;
  readonly policy: readonly PolicyDifference[];
}

export interface CompareColumn {
  readonly label: string;
  /** Items that only this side has. */
  readonly items: readonly { readonly name: string; readonly domain: string; readonly category: string }[];
  /** Confirmed findings that only this side has. */
  readonly findings: readonly { readonly code: string; readonly title: string }[];
}

/** The same thing in two visits: without container and partition, whose names differ between browsers and profiles. */
const sameItem = (item: ExportedItem): string =>
  JSON.stringify([item.kind, item.domain.replace(/^\./, ''), item.name]);
const sameFinding = (pass: ExportedPass): ReadonlyMap<string, ExportedPass['findings'][number]> =>
  new Map(
    pass.findings
      .filter(isPotentialBreach)
      .map((one) => [
        JSON.stringify([one.code, one.subject.kind, one.subject.name, one.subject.domain]),
        one,
      ]),
  );

function column(label: string, mine: ExportedPass, other: ExportedPass, words: Words): CompareColumn {
  const theirs = new Set(other.items.map(sameItem));
  const theirFindings = sameFinding(other);
  return {
    label,
    items: mine.items
      .filter((item) => !theirs.has(sameItem(item)))
      .map((item) => ({
        name: steady(item.name),
        domain: steady(item.domain),
        category: words.say(item.category === null ? 'category.unknown' : `category.${item.category}`),
      })),
    findings: [...sameFinding(mine)]
      .filter(([key]) => !theirFindings.has(key))
      .map(([, finding]) => ({ code: finding.code, title: words.finding(finding).title })),
  };
}

function comparePasses(
  a: { readonly label: string; readonly pass: ExportedPass },
  b: { readonly label: string; readonly pass: ExportedPass },
  words: Words,
): CompareView {
  const inB = new Set(b.pass.items.map(sameItem));
  return {
    columns: [column(a.label, a.pass, b.pass, words), column(b.label, b.pass, a.pass, words)],
    bothCount: a.pass.items.filter((item) => inB.has(sameItem(item))).length,
    policy: [],
  };
}

/** Versions of the same document, by its address; the same bytes need no second look. */
function policyChanges(
  before: readonly Declaration[],
  after: readonly Declaration[],
  words: Words,
): readonly PolicyDifference[] {
  return after.flatMap((now) => {
    const then = before.find(
      ({ source }) => source.url === now.source.url && source.kind === now.source.kind,
    );
    return then === undefined || then.source.sha256 === now.source.sha256
      ? []
      : policyDifferences(then, now, words);
  });
}

/** Two documents of one site, the earlier first: their first passes, and what changed in the policy between them. */
export function compareVisits(
  before: FindingsExport,
  after: FindingsExport,
  words: Words,
): CompareView | null {
  const [earlier] = before.passes;
  const [later] = after.passes;
  if (earlier === undefined || later === undefined) return null;
  const view = comparePasses(
    { label: words.dateTime(before.auditedAt), pass: earlier },
    { label: words.dateTime(after.auditedAt), pass: later },
    words,
  );
  return { ...view, policy: policyChanges(before.declarations, after.declarations, words) };
}

/** Two passes of a document beside each other: refused against accepted, else its first two; null where it has one. */
export function compareAnswers(report: FindingsExport, words: Words): CompareView | null {
  const { passes } = report;
  const accepted = passes.find(({ answer }) => answer === 'accept');
  const a = passes.find(({ answer }) => answer === 'reject') ?? passes.find((pass) => pass !== accepted);
  const b = accepted ?? passes.find((pass) => pass !== a);
  if (a === undefined || b === undefined) return null;
  return comparePasses(
    { label: passLabel(a, words), pass: a },
    { label: passLabel(b, words), pass: b },
    words,
  );
}
