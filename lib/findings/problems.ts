import { quoteOf } from '../compare/declared';
import type { Declaration, PolicyProblem, ProblemCode } from '../model/declaration';
import type { FindingLevel } from '../model/finding';
import { type Hit, hitsWhere, type NotApplicable } from './rule';

/** Whether part of a document could not be read: what it says there is not known. */
export const isPartlyUnread = ({ problems }: Declaration): boolean =>
  problems.some(({ code }) => code === 'unread-table' || code === 'truncated');

/** No defect among what was read is a clean bill only where all was read. */
export const whereRead = (
  hits: readonly Hit[],
  declarations: readonly Declaration[],
): readonly Hit[] | NotApplicable =>
  hitsWhere(hits, !declarations.some(isPartlyUnread), 'policy-partly-unread');

/** The same of defects that rows alone can have. */
export const whereListed = (
  hits: readonly Hit[],
  declarations: readonly Declaration[],
): readonly Hit[] | NotApplicable =>
  hits.length > 0 || declarations.some(({ entries }) => entries.length > 0)
    ? whereRead(hits, declarations)
    : { notEvaluated: 'policy-lists-nothing' };

/** One hit for a document's defects of a kind, with every place quoted. */
export function defects(
  declarations: readonly Declaration[],
  code: ProblemCode,
  level?: (problem: PolicyProblem, declaration: Declaration) => FindingLevel,
): readonly Hit[] {
  return declarations
    .filter(({ source }) => source.kind === 'page')
    .flatMap((declaration): Hit[] => {
      const found = declaration.problems.filter((problem) => problem.code === code);
      if (found.length === 0) return [];
      const levels = level === undefined ? [] : found.map((problem) => level(problem, declaration));
      const gravest = (['law', 'guidance', 'claim', 'advisory'] as const).find((one) => levels.includes(one));
      return [
        {
          ...(gravest === undefined ? {} : { level: gravest }),
          confidence: 0.95,
          subject: { kind: 'policy', name: declaration.source.url, domain: null },
          facts: { count: found.length, url: declaration.source.url },
          events: [],
          quotes: found.map(({ at }) => quoteOf({ declarant: 'page', declaration }, at)),
        },
      ];
    });
}
