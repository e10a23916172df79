import { isLetterAt } from '../lexicon/characters';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import type { Block } from './blocks/block';

const WORDS: ReadonlyMap<string, readonly string[]> = Object.entries(FUNCTION_WORDS).reduce(
  (map, [language, words]) => {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
    return map;
  },
  new Map<string, readonly string[]>(),
);

const SAMPLE = 6000;
/** So often a word counts: one that a table repeats ("durée en jours") is no sign of the language that has it ("en"). */
const MOST_TIMES = 4;
/** Letters of the longest function word. */
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));
/** Fewer function words than this say nothing. */
const FEW = 4;

/**
 * The language of the running text, ISO 639-1, from its function words; a word that several languages share counts less. Null
 * where the text is too short to tell.
 */
export function detectLanguage(blocks: readonly Block[]): string | null {
  let text = '';
  for (const block of blocks) {
    if (text.length > SAMPLE) break;
    if (block.kind !== 'table' && block.text.length > 40) text += ` ${block.text.slice(0, 1500)}`;
  }
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  if (kana > text.length * 0.1 && kana > 10) return 'ja';
  const scores = new Map<string, number>();
  const times = new Map<string, number>();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    while (isLetterAt(lower, at)) at += 1;
    if (at === start || at - start > LONGEST_WORD) continue;
    const word = lower.slice(start, at);
    const languages = WORDS.get(word);
    const before = times.get(word) ?? 0;
    if (languages === undefined || before >= MOST_TIMES) continue;
    times.set(word, before + 1);
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEW ? best[0] : null;
}
