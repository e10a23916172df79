import type { Declarant } from '../model/declaration';
import type { PolicyVersion } from '../model/status';
import { type PolicyDifference, policyDifferences, updatedText } from './policy-view';
import type { Words } from './words';

/** One version of a document, with what it says otherwise than the one before it. */
export interface PolicyVersionView {
  readonly sha256: string;
  readonly readText: string;
  readonly updatedText: string | null;
  /** Rows, promises and recipients; null for the earliest version that is kept. */
  readonly declared: readonly PolicyDifference[] | null;
  /** Lines of the whole document, in its order; null where the words of one of the two are not kept. */
  readonly lines: readonly PolicyDifference[] | null;
}

/** A document the site was judged by, its versions newest first. */
export interface VersionedDocument {
  readonly declarant: Declarant;
  readonly declarantText: string;
  readonly url: string;
  readonly versions: readonly PolicyVersionView[];
}

/** The lines of a document's words without the numbers of their blocks, which shift with every insertion. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').map((line) => line.replace(/^\[\d{1,9}(?:\.\d{1,9})?\] /, ''));

/** How often each line stands in both. */
function inBoth(before: readonly string[], after: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) + 1);
  const common = new Map<string, number>();
  for (const line of after) {
    const left = (counts.get(line) ?? 0) - (common.get(line) ?? 0);
    if (left > 0) common.set(line, (common.get(line) ?? 0) + 1);
  }
  return common;
}

/** Takes lines from `at` on that the other side lacks; what both have stops it. */
function onlyHere(lines: readonly string[], at: number, left: Map<string, number>): number {
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    const shared = left.get(line) ?? 0;
    if (shared > 0) {
      left.set(line, shared - 1);
      break;
    }
  }
  return end;
}

/** Lines that one version has and the other has not, in the document's order. A line that only moved is no difference. Linear. */
export function lineDifferences(before: string, after: string): readonly PolicyDifference[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const common = inBoth(old, fresh);
  const [leftOld, leftFresh] = [new Map(common), new Map(common)];
  const differences: PolicyDifference[] = [];
  let [atOld, atFresh] = [0, 0];
  while (atOld < old.length || atFresh < fresh.length) {
    const [oldEnd, freshEnd] = [onlyHere(old, atOld, leftOld), onlyHere(fresh, atFresh, leftFresh)];
    for (const text of old.slice(atOld, oldEnd)) differences.push({ kind: 'removed', text });
    for (const text of fresh.slice(atFresh, freshEnd)) differences.push({ kind: 'added', text });
    [atOld, atFresh] = [oldEnd + 1, freshEnd + 1];
  }
  return differences.filter(({ text }) => text.trim() !== '');
}

interface Reading extends PolicyVersion {
  readonly declared: readonly PolicyDifference[] | null;
  readonly lines: readonly PolicyDifference[] | null;
}

/** The versions of one document. Pages are built anew for every visitor: other bytes that say the same are one version. */
function distinct(readings: readonly PolicyVersion[], words: Words): readonly Reading[] {
  const versions: Reading[] = [];
  for (const reading of readings) {
    const before = versions.at(-1);
    if (before === undefined) {
      versions.push({ ...reading, declared: null, lines: null });
      continue;
    }
    const declared = policyDifferences(before.declaration, reading.declaration, words);
    const lines =
      before.text === null || reading.text === null ? null : lineDifferences(before.text, reading.text);
    if (declared.length + (lines?.length ?? 0) > 0) versions.push({ ...reading, declared, lines });
    else
      versions[versions.length - 1] = {
        ...reading,
        firstReadAt: before.firstReadAt,
        declared: before.declared,
        lines: before.lines,
      };
  }
  return versions;
}

/** `versions` in the order of their first reading. */
export function policyVersions(
  versions: readonly PolicyVersion[],
  words: Words,
): readonly VersionedDocument[] {
  const documents = new Map<string, PolicyVersion[]>();
  for (const version of versions) {
    const { kind, url } = version.declaration.source;
    const known = documents.get(`${kind} ${url}`);
    if (known === undefined) documents.set(`${kind} ${url}`, [version]);
    else known.push(version);
  }
  const time = (at: number): string => words.dateTime(new Date(at).toISOString());
  return [...documents.values()].flatMap((readings) => {
    const [first] = readings;
    if (first === undefined) return [];
    const { kind, url } = first.declaration.source;
    return [
      {
        declarant: kind,
        declarantText: words.say(`declarant.${kind}`),
        url,
        versions: distinct(readings, words)
          .map(({ declaration: { source }, firstReadAt, lastReadAt, declared, lines }) => ({
            sha256: source.sha256,
            readText:
              firstReadAt === lastReadAt
                ? words.say('policy.read', { time: time(firstReadAt) })
                : words.say('history.seen', { first: time(firstReadAt), last: time(lastReadAt) }),
            updatedText: updatedText(source, words),
            declared,
            lines,
          }))
          .reverse(),
      },
    ];
  });
}
