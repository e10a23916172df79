import { isLetterAt } from '../lexicon/characters';
import { LetterTree, NOWHERE, ROOT } from '../lexicon/letter-tree';
import { builtOnce } from '../lexicon/vocabulary';
import type { Block } from './blocks/block';

/** The function words, and by the node where each ends the languages that have it. */
const functionWords = builtOnce((words) => {
  const lists = Object.entries(words.functionWords).map(
    ([language, list]) => [language, list.split(' ').filter((word) => word !== '')] as const,
  );
  const tree = new LetterTree(lists.flatMap(([, list]) => list));
  const languages: string[][] = [];
  for (const [language, list] of lists)
    for (const word of list) {
      const node = tree.find(word);
      languages[node] = [...(languages[node] ?? []), language];
    }
  return { tree, languages };
});

const SAMPLE = 6000;
/** So often a word counts: one that a table repeats ("durée en jours") is no sign of the language that has it ("en"). */
const MOST_TIMES = 4;
/** Fewer function words than this say nothing. */
const FEW = 4;

/** How often each language's function words occur in a text; a word that several languages share counts less. */
function scoresOf(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  const times = new Map<number, number>();
  const { tree, languages } = functionWords();
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const start = at;
    let node = ROOT;
    for (; isLetterAt(lower, at); at += 1)
      if (node !== NOWHERE || at === start) node = tree.next(node, lower.charCodeAt(at));
    const speaking = node === NOWHERE ? undefined : languages[node];
    if (speaking === undefined) continue;
    const before = times.get(node) ?? 0;
    if (before >= MOST_TIMES) continue;
    times.set(node, before + 1);
    for (const language of speaking) scores.set(language, (scores.get(language) ?? 0) + 1 / speaking.length);
  }
  return scores;
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
  const [best] = [...scoresOf(text)].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEW ? best[0] : null;
}

/** Characters of a section that tell its language. */
const SECTION_SAMPLE = 500;
/** A section is in another language than its document when that one's words are clear and so many times those of the document's. */
const CLEAR = 5;
const CLEARER = 3;

function otherLanguage(text: string, document: string | null): string | null {
  if (isJapanese(text)) return document === 'ja' ? null : 'ja';
  const scores = scoresOf(text);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < CLEAR || best[0] === document) return null;
  return best[1] >= CLEARER * (document === null ? 0 : (scores.get(document) ?? 0)) ? best[0] : null;
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
