import type { Concept } from './concepts';
import type { Hit } from './lexicon';

/** Words between "after" and the consent: "after you have expressly given us your prior". */
const MOST_FILLERS = 8;
/** Phrases that begin at one word; more come from no sentence. */
const MOST_AT_ONE_WORD = 12;

const CONDITIONS: readonly (readonly [part: Concept, whole: Concept])[] = [
  ['given', 'with-consent'],
  ['ungiven', 'without-consent'],
];

const PARTS: ReadonlySet<Concept> = new Set<Concept>(['given', 'ungiven', 'filler']);

/**
 * The phrases found without their small words, and the conditions put together from them: a word that makes a condition, words such as "your prior",
 * and consent, in any of its forms ("after you have expressly agreed", "ohne Ihre vorherige Zustimmung"). Linear in the words.
 */
export function withConditions(found: readonly Hit[]): readonly Hit[] {
  // The small words are a third of all hits and mean nothing by themselves.
  const kept = found.filter((hit) => !PARTS.has(hit.concept));
  const off = offByDefault(kept);
  if (!kept.some(({ concept }) => concept === 'consent' || concept === 'choice')) return ordered(kept, off);
  const starting = new Map<number, Hit[]>();
  for (const hit of found)
    if (hit.concept === 'filler' || hit.concept === 'consent' || hit.concept === 'choice') {
      const others = starting.get(hit.from);
      if (others === undefined) starting.set(hit.from, [hit]);
      else if (others.length < MOST_AT_ONE_WORD) others.push(hit);
    }
  const composed = found.flatMap((hit): Hit[] => {
    const concept = CONDITIONS.find(([part]) => part === hit.concept)?.[1];
    // "Until you have chosen" bars as "until you have agreed" does; "after your choice" asks for nothing.
    const ends: readonly Concept[] = concept === 'without-consent' ? ['consent', 'choice'] : ['consent'];
    const to = concept === undefined ? null : conditionEnd(hit.to, starting, ends);
    return concept === undefined || to === null ? [] : [{ concept, from: hit.from, to }];
  });
  return ordered(kept, [...off, ...composed]);
}

const ordered = (found: readonly Hit[], more: readonly Hit[]): readonly Hit[] =>
  more.length === 0 ? found : [...found, ...more].sort((a, b) => a.from - b.from);

/** Words between "by default" and "switched off". */
const DEFAULT_WITHIN = 3;

/** "Switched off by default": what is so until somebody has chosen. */
function offByDefault(found: readonly Hit[]): readonly Hit[] {
  const defaults = found.filter(({ concept }) => concept === 'default');
  if (defaults.length === 0) return defaults;
  return found.flatMap((block): Hit[] => {
    if (block.concept !== 'block') return [];
    const one = defaults.find(
      (other) => Math.max(other.from, block.from) - Math.min(other.to, block.to) <= DEFAULT_WITHIN,
    );
    return one === undefined
      ? []
      : [
          {
            concept: 'without-consent',
            from: Math.min(one.from, block.from),
            to: Math.max(one.to, block.to),
          },
        ];
  });
}

/** Where the consent, or the choice, ends that follows at `at` or after fillers; null where another word comes first. */
function conditionEnd(
  at: number,
  starting: ReadonlyMap<number, readonly Hit[]>,
  ends: readonly Concept[],
): number | null {
  let place = at;
  for (let filled = 0; filled <= MOST_FILLERS; filled += 1) {
    const here = starting.get(place) ?? [];
    const end = here.find((hit) => ends.includes(hit.concept));
    if (end !== undefined) return end.to;
    const next = Math.max(place, ...here.filter((hit) => hit.concept === 'filler').map((hit) => hit.to));
    if (next === place) return null;
    place = next;
  }
  return null;
}
