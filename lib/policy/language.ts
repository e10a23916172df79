import { isLetterAt } from '../lexicon/characters';
import { LetterTree, NOWHERE, ROOT } from '../lexicon/letter-tree';
import { builtOnce } from '../lexicon/vocabulary';
import type { Block } from './blocks/block';

/** The function words, and by the node where each ends the languages that have it, each by its place in `languages`. */
const functionWords = builtOnce((words) => {
  const lists = Object.entries(words.functionWords).map(
    ([language, list]) => [language, list.split(' ').filter((word) => word !== '')] as const,
  );
  const tree = new LetterTree(lists.flatMap(([, list]) => list));
  const speaking: number[][] = [];
  for (const [at, [, list]] of lists.entries())
    for (const word of list) {
      const node = tree.find(word);
      speaking[node] = [...(speaking[node] ?? []), at];
    }
  return { tree, speaking, languages: lists.map(([language]) => language) };
});

const SAMPLE = 6000;
/** So often a word counts: one that a table repeats ("durée en jours") is no sign of the language that has it ("en"). */
const MOST_TIMES = 4;
/** Fewer function words than this say nothing. */
const FEW = 4;

/** The language whose function words count most in a text, what they count, and what another language's do. */
interface Scores {
  readonly best: string | null;
  readonly most: number;
  readonly of: (language: string) => number;
}

/** How often each language's function words occur in a text; a word that several languages share counts less. */
function scoresOf(text: string): Scores {
  const { tree, speaking, languages } = functionWords();
  const scores = new Float64Array(languages.length);
  const times = new Map<number, number>();
  const met: number[] = [];
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    let node = ROOT;
    for (; isLetterAt(lower, at); at += 1) if (node !== NOWHERE) node = tree.next(node, lower.charCodeAt(at));
    const spoken = node === NOWHERE || node === ROOT ? undefined : speaking[node];
    if (spoken === undefined) continue;
    const before = times.get(node) ?? 0;
    if (before >= MOST_TIMES) continue;
    times.set(node, before + 1);
    for (const language of spoken) {
      const score = scores[language] ?? 0;
      if (score === 0) met.push(language);
      scores[language] = score + 1 / spoken.length;
    }
  }
  const scoreOf = (language: number): number => scores[language] ?? 0;
  // Of two that count the same, the one that was met first.
  const best = met.reduce<number | null>(
    (most, one) => (most === null || scoreOf(one) > scoreOf(most) ? one : most),
    null,
  );
  return {
    best: best === null ? null : (languages[best] ?? null),
    most: best === null ? 0 : scoreOf(best),
    of: (language) => scoreOf(languages.indexOf(language)),
  };
}

const isJapanese = (text: string): boolean => {
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  return kana > text.length * 0.1 && kana > 10;
};

const isProse = (block: Block): boolean => block.kind !== 'table' && block.text.length > 40;

/**
 * The language of the running text, ISO 639-1, from its function words. Null where the text is too short to tell.
 */
export function detectLanguage(blocks: readonly Block[]): string | null {
  let text = '';
  for (const block of blocks) {
    if (text.length > SAMPLE) break;
    if (isProse(block)) text += ` ${block.text.slice(0, 1500)}`;
  }
  if (isJapanese(text)) return 'ja';
  const { best, most } = scoresOf(text);
  return most >= FEW ? best : null;
}

/** Characters of a section that tell its language. */
const SECTION_SAMPLE = 500;
/** A section is in another language than its document when that one's words are clear and so many times those of the document's. */
const CLEAR = 5;
const CLEARER = 3;

function otherLanguage(text: string, document: string | null): string | null {
  if (isJapanese(text)) return document === 'ja' ? null : 'ja';
  const { best, most, of } = scoresOf(text);
  if (most < CLEAR || best === document) return null;
  return most >= CLEARER * (document === null ? 0 : of(document)) ? best : null;
}

/**
 * The language of each block whose section is written in another one than the document, by block number: a page that says everything
 * twice, a vendor's English paragraphs in a translated policy. A heading begins a section. Blocks with a `lang` of their own are not
 * asked.
 */
export function languagesOfSections(
  blocks: readonly Block[],
  document: string | null,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let section: number[] = [];
  let text = '';
  const close = (): void => {
    const language = text.length > 80 ? otherLanguage(text, document) : null;
    if (language !== null) for (const index of section) found.set(index, language);
    section = [];
    text = '';
  };
  for (const block of blocks) {
    if (block.kind === 'heading') close();
    section.push(block.index);
    if (text.length < SECTION_SAMPLE && block.language === null && isProse(block))
      text += ` ${block.text.slice(0, SECTION_SAMPLE)}`;
  }
  close();
  return found;
}
