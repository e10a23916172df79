import type { VisitId } from '../model/event';
import type { Coverage, ExportedItem, ExportedPass } from '../model/export';
import type { Finding, FindingSubject } from '../model/finding';
import { ITEM_KINDS } from '../model/item-kind';
import type { EpochMilliseconds } from '../model/time';

/** One visit to the site as it was judged. */
export interface JudgedVisit {
  readonly visit: VisitId;
  readonly at: EpochMilliseconds;
  readonly pass: Pick<ExportedPass, 'findings' | 'coverage' | 'items'>;
}

export interface Occasion {
  readonly visit: VisitId;
  readonly at: EpochMilliseconds;
}

/** What was found violated in at least one visit to a site, over all of them. */
export interface LastingFinding {
  /** As the last visit that found it has it: events and facts are that visit's. */
  readonly finding: Finding;
  readonly first: Occasion;
  readonly last: Occasion;
  /** Visits that found it. */
  readonly visits: number;
  /** The first visit after the last sight that looked as closely and did not find it; null: it stands. */
  readonly mended: Occasion | null;
}

interface Sight {
  readonly visit: JudgedVisit;
  readonly finding: Finding;
}

const sameSubject = (a: FindingSubject, b: FindingSubject): boolean =>
  a.kind === b.kind && a.name === b.name && a.domain === b.domain;

const key = ({ rule, subject }: Finding): string =>
  JSON.stringify([rule, subject.kind, subject.name, subject.domain]);

/** Subjects that show only where somebody looks: on the same pages, under the same choices. */
const WATCHED: ReadonlySet<FindingSubject['kind']> = new Set([...ITEM_KINDS, 'recipient']);

const holdsAll = (wide: readonly string[], narrow: readonly string[]): boolean =>
  narrow.every((one) => wide.includes(one));

const told = ({ consentStates }: Coverage): readonly string[] =>
  consentStates.filter((state) => state !== 'unknown');

/** It was there from an earlier visit and not written again: how the site writes it now did not show. */
const leftOver = (items: readonly ExportedItem[], { kind, name, domain }: FindingSubject): boolean =>
  items.some(
    (item) =>
      item.kind === kind &&
      item.name === name &&
      (domain === null || item.domain === domain) &&
      item.phase === 'found' &&
      item.writes === 0,
  );

/** Whether a visit looked as closely as the one that found it, so that finding nothing means something. */
function looksAsClosely({ pass }: JudgedVisit, { visit, finding }: Sight): boolean {
  const { coverage, items } = pass;
  const seen = visit.pass.coverage;
  const { kind } = finding.subject;
  if (kind !== 'consent' && !WATCHED.has(kind)) return true;
  if (coverage.gaps.length > 0 || !holdsAll(told(coverage), told(seen))) return false;
  if (kind === 'consent') return true;
  const { page } = finding.facts;
  return (
    holdsAll(coverage.pages, typeof page === 'string' ? [page] : seen.pages) &&
    !leftOver(items, finding.subject)
  );
}

/** Whether a visit shows that the site no longer does it: the rule was judged there, its subject left no doubt, and the visit looked as closely. */
function showsMended(later: JudgedVisit, sight: Sight): boolean {
  const verdicts = later.pass.findings.filter(({ rule }) => rule === sight.finding.rule);
  const judged = verdicts.some(({ status }) => status !== 'not-evaluated');
  const doubtful = verdicts.some(
    ({ status, subject }) =>
      (status === 'violated' || status === 'inconclusive') && sameSubject(subject, sight.finding.subject),
  );
  return judged && !doubtful && looksAsClosely(later, sight);
}

const occasion = ({ visit, at }: JudgedVisit): Occasion => ({ visit, at });

/**
 * Several visits to one site merged: what was found, when first and last, and what later visits show to be mended. What was
 * not looked at again stands. In the order of first sight.
 */
export function siteHistory(visits: readonly JudgedVisit[]): readonly LastingFinding[] {
  const inOrder = [...visits].sort((a, b) => a.at - b.at);
  const sights = new Map<string, [Sight, ...Sight[]]>();
  for (const visit of inOrder)
    for (const finding of visit.pass.findings) {
      if (finding.status !== 'violated') continue;
      const known = sights.get(key(finding));
      if (known === undefined) sights.set(key(finding), [{ visit, finding }]);
      else known.push({ visit, finding });
    }
  return [...sights.values()].map((seen) => {
    const [first] = seen;
    const last = seen.at(-1) ?? first;
    const proof = inOrder.find((later) => later.at > last.visit.at && showsMended(later, last));
    return {
      finding: last.finding,
      first: occasion(first.visit),
      last: occasion(last.visit),
      visits: seen.length,
      mended: proof === undefined ? null : occasion(proof),
    };
  });
}
