import { fold } from '../../lexicon/fold';
import { cookieWords, localStorageWords, sessionStorageWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { canonicalName, unwrap } from '../names/mask';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';

const TOKEN = /[^\s,;()"«»“”„]{3,90}/gu;
const MAX_TEXT = 6000;
/** Words that introduce a name of a key, besides those for cookies. */
const KEY =
  /\b(?:key|keys|entry|named|called|name|cl[ée]|nomm[ée]|schl[üu]ssel|namens|clave|llamad[ao]|chiave|identificativo|denominat[oa]|sleutel|genaamd|chave|chamad[oa]|klucz|nazwie|avain|nyckel|n[øo]gle|n[øo]kkel)\b/i;
const ADDRESS = /https?:|www\.|@|[\\/]{1,2}\w+\.\w/;

/** A word in small letters, which may begin with a capital and end a sentence: most words are, and no name stands out by it. */
const ORDINARY = /^[A-Z]?[a-z]+[.:!?]?$/;

/** The sentence round a place of a text. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - 400, 0);
  const stop = text.indexOf('. ', at);
  return text
    .slice(from, stop < 0 || stop > at + 400 ? at + 400 : stop + 1)
    .replace(/^[.\s]+/, '')
    .trim();
}

/** A token of running text that may be a name, and why. */
interface Mention {
  readonly token: string;
  readonly at: number;
  readonly end: number;
}

function mentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(TOKEN)) {
    if (ORDINARY.test(match[0])) continue;
    const token = unwrap(match[0].replace(/[.:!?]+$/, ''));
    if (token.length < 3 || !/[_\-.:A-Z*]/.test(token) || ADDRESS.test(match[0])) continue;
    const templated = /(?:\{\{|<%|\{%)[^}%]{0,40}$/.test(
      text.slice(Math.max(0, match.index - 44), match.index),
    );
    if (!templated) found.push({ token, at: match.index, end: match.index + token.length });
  }
  return found;
}

/** Cheap questions first: what no name can be is not asked for its sentence. */
function declares({ token, at, end }: Mention, text: string, code: ReadonlySet<string>): boolean {
  const shape = shapeOf(token);
  if (shape === 'none' || (shape === 'plain' && !/[_\-.:]/.test(token))) return false;
  const before = text.slice(Math.max(0, at - 40), at);
  if (shape === 'plain' && !code.has(token) && !KEY.test(before.slice(-24))) return false;
  if (shape === 'likely') {
    const set = code.has(token) || (/["“«„]$/.test(before) && /^["”»“]/.test(text.slice(end, end + 1)));
    if (!set && !KEY.test(before) && !cookieWords().has(fold(before.slice(-22)))) return false;
  }
  const folded = fold(sentenceAt(text, at));
  const stored = localStorageWords().has(folded) || sessionStorageWords().has(folded);
  return stored || (shape !== 'plain' && cookieWords().has(folded));
}

/** What the sentence says of one of its names: the lifetime in brackets behind it, and the words up to the next name. */
function cellsOfMention(
  sentence: string,
  mention: Mention,
  next: Mention | undefined,
  text: string,
): RoledCell[] {
  const stop = Math.min(next?.at ?? text.length, mention.end + 400);
  const segment = text.slice(mention.end, stop).split(/\.\s/, 1)[0] ?? '';
  const bracket = /^["”»]?\s*\(([^()]{2,80})\)/.exec(segment)?.[1];
  const timed = bracket !== undefined && lifetimesIn(bracket).length > 0;
  const cell = (role: RoledCell['role'], words: string): RoledCell => ({
    role,
    text: words,
    lines: [words],
    header: '',
  });
  return [
    cell('purpose', segment.trim().length > 12 ? segment.trim() : sentence),
    ...(timed ? [cell('duration', bracket)] : []),
    cell('other', sentence),
  ];
}

/**
 * Names inside running text: "the choice is kept in localStorage (key site-consent-v2)". A name beyond doubt in a sentence that
 * speaks of cookies or storage, or one introduced by a word for a key; each name once, and none that a table or list has.
 */
export function rowsOfSentences(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  known: ReadonlySet<string>,
): CandidateRow[] {
  const seen = new Set(known);
  return blocks.flatMap((block) => {
    if (used.has(block.index) || block.kind === 'heading') return [];
    const text = block.text.slice(0, MAX_TEXT);
    const code = new Set(block.spans.filter((span) => span.kind !== 'link').map((span) => unwrap(span.text)));
    const named = mentions(text).filter((mention) => declares(mention, text, code));
    return named.flatMap((mention, at): CandidateRow[] => {
      const { name, mangled } = canonicalName(mention.token);
      if (seen.has(name)) return [];
      seen.add(name);
      const sentence = sentenceAt(text, mention.at);
      return [
        {
          at: { block: block.index, quote: quoteOf(sentence) },
          names: [{ name, raw: mention.token, shape: shapeOf(mention.token), mangled }],
          label: null,
          cells: cellsOfMention(sentence, mention, named[at + 1], text),
          group: null,
          shifted: false,
          inSentence: true,
        },
      ];
    });
  });
}
