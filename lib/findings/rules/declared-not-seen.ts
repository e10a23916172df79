import { quoteOf } from '../../compare/declared';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import { type Hit, rule } from '../rule';

/** Coverage above which absence begins to say something: this many pages, all purposes granted, no gap. */
export const COVERAGE = { pages: 3, seconds: 20 } as const;

/**
 * D9. A row names something that was not seen, though enough of the site was.
 *
 * Fires: everything was accepted, three pages were visited, nothing went unseen, and `_gid` was nowhere. Not evaluated:
 * one page was visited; consent was refused; part of the visit was not watched. Silent: rows limited to other pages.
 */
export const declaredNotSeen = rule({
  id: 'declared-not-seen',
  needs: ['declared'],
  check: ({ declared, items, watched, timeline }) => {
    const granted = OPTIONAL_CATEGORIES.filter((category) =>
      timeline.choices.some(({ categories }) => categories[category] === 'granted'),
    );
    const enough =
      watched.pages.length >= COVERAGE.pages &&
      watched.seconds >= COVERAGE.seconds &&
      watched.gaps.length === 0 &&
      watched.unread.length === 0 &&
      granted.includes('analytics') &&
      granted.includes('marketing');
    if (!enough) return { notEvaluated: 'coverage-too-small' };
    if (declared.every(({ entries }) => entries.length === 0))
      return { notEvaluated: 'policy-lists-nothing' };
    const seen = new Set(items.flatMap(({ named }) => named.map(({ entry }) => entry)));
    return declared.flatMap((declaration) =>
      declaration.entries.flatMap((entry): Hit[] => {
        const { name, scope } = entry;
        if (name === null || scope !== null) return [];
        if (seen.has(entry)) return [];
        return [
          {
            confidence: 0.6,
            subject: { kind: 'policy', name, domain: null },
            facts: { name, pages: watched.pages.length },
            events: [],
            quotes: [quoteOf({ declarant: declaration.source.kind, declaration }, entry.at)],
          },
        ];
      }),
    );
  },
});
