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
  if (!kept.some((hit) => hit.concept === 'consent')) return kept;
  const starting = new Map<number, Hit[]>();
  for (const hit of found)
    if (hit.concept === 'filler' || hit.concept === 'consent') {
      const others = starting.get(hit.from);
      if (others === undefined) starting.set(hit.from, [hit]);
      else if (others.length < MOST_AT_ONE_WORD) others.push(hit);
    }
  const composed = found.flatMap((hit): Hit[] => {
    const concept = CONDITIONS.find(([part]) => part === hit.concept)?.[1];
    const to = concept === undefined ? null : consentAfter(hit.to, starting);
    return concept === undefined || to === null ? [] : [{ concept, from: hit.from, to }];
  });
  return composed.length === 0 ? kept : [...kept, ...composed].sort((a, b) => a.from - b.from);
}

/** Where the consent ends that follows at `at` or after fillers; null where another word comes first. */
function consentAfter(at: number, starting: ReadonlyMap<number, readonly Hit[]>): number | null {
  let place = at;
  for (let filled = 0; filled <= MOST_FILLERS; filled += 1) {
    const here = starting.get(place) ?? [];
    const consent = here.find((hit) => hit.concept === 'consent');
    if (consent !== undefined) return consent.to;
    const next = Math.max(place, ...here.map((hit) => hit.to));
    if (next === place) return null;
    place = next;
  }
  return null;
}
