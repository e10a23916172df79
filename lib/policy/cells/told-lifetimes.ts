import { fold } from '../../lexicon/fold';
import { lifetimeWords } from '../../lexicon/vocabulary';
import { lifetimesIn, type StatedLifetime } from './durations';

/** How far before a lifetime the word that makes it one may stand. */
const CUE_REACH = 90;
const BARE_REACH = 16;

/** The lifetime is all that its sentence says: "Tells the cache who you are. Session." */
const isSentence = (folded: string, { at, end }: StatedLifetime): boolean =>
  /(?:^|[.;,–—])\s*$/.test(folded.slice(Math.max(0, at - 12), at)) &&
  /^\s*(?:[.;)]|$)/.test(folded.slice(end, end + 6));

/** Letters of the shortest verb that announces a lifetime from behind: prepositions are shorter. */
const SHORTEST_VERB = 6;
const BEHIND_REACH = 40;

/** "Wird 13 Monate gespeichert", "1 yıl saklanır": where the verb ends its clause. */
function isVerbBehind(folded: string, end: number): boolean {
  const clause = folded.slice(end, end + BEHIND_REACH).split(/[.,;:()]/, 1)[0] ?? '';
  return lifetimeWords()
    .all(clause)
    .some(({ word }) => word.length >= SHORTEST_VERB);
}

/**
 * Lifetimes in running text that a word such as "expires", "stored for" or "until" announces in the same sentence. Others are
 * periods of something else.
 */
export function toldLifetimes(text: string): StatedLifetime[] {
  const folded = fold(text);
  return lifetimesIn(text).filter((one) => {
    if (one.kind !== 'fixed' && !one.bare) return true;
    if (isSentence(folded, one)) return true;
    const reach = one.bare ? BARE_REACH : CUE_REACH;
    const from = Math.max(folded.lastIndexOf('. ', one.at) + 1, one.at - reach, 0);
    return lifetimeWords().has(folded.slice(from, one.at)) || (!one.bare && isVerbBehind(folded, one.end));
  });
}

/** "If you agree", "bei Ablehnung", "cuando rechaza": right behind a length of time, the case that it is of. */
const CASE =
  /^\s*\(?(?:if|when|after|for|wenn|falls|bei|nach|f[üu]r|si|en cas|lorsque|quand|apr[èe]s|pour|cuando|tras|en caso|para|se|quando|dopo|per|caso|ap[óo]s|als|indien|bij|na|voor|je[śs]li|gdy|po|przy|om|n[äa]r|vid|efter|f[öo]r|hvis|ved|etter|jos|kun|pokud|kdy[žz]|p[řr]i|ha|dac[ăa]|la|ако|при|якщо|если|αν)(?!\p{L})/iu;
const CASE_REACH = 60;

/** "6 months if you accept, 1 day if you refuse": each length of time with its case, of one item. */
export const byCase = (text: string, stated: readonly StatedLifetime[]): boolean =>
  stated.length > 1 &&
  stated.every(({ end }, at) => {
    const next = stated[at + 1];
    const between = text.slice(end, Math.min(next?.at ?? text.length, end + CASE_REACH));
    return CASE.test(between) && (next === undefined || !/[.;]\s/.test(between));
  });
