import { quoteOf } from '../compare/declared';
import type { Declaration, PolicyProblem, ProblemCode } from '../model/declaration';
import type { FindingLevel } from '../model/finding';
import type { Hit } from './rule';

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
