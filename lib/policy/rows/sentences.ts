import { fold } from '../../lexicon/fold';
import { cookieWords, localStorageWords, sessionStorageWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { canonicalName, unwrap } from '../names/mask';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf } from './candidate';

const TOKEN = /[^\s,;()"«»“”„]{3,90}/gu;
const MAX_TEXT = 6000;
/** Words that introduce a name of a key, besides those for cookies. */
const KEY =
  /\b(?:key|keys|entry|named|called|name|cl[ée]|nomm[ée]|schl[üu]ssel|namens|clave|llamad[ao]|chiave|identificativo|denominat[oa]|sleutel|genaamd|chave|chamad[oa]|klucz|nazwie|avain|nyckel|n[øo]gle|n[øo]kkel)\b/i;
const ADDRESS = /https?:|www\.|@|[\\/]{1,2}\w+\.\w/;

/** The sentence round a place of a text. */
function sentenceAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - 400, 0);
  const stop = text.indexOf('. ', at);
  return text
    .slice(from, stop < 0 || stop > at + 400 ? at + 400 : stop + 1)
    .replace(/^[.\s]+/, '')
    .trim();
}

function declares(sentence: string, token: string, at: number, text: string, set: boolean): boolean {
  const shape = shapeOf(token);
  if (shape !== 'sure' && shape !== 'likely') return false;
  const folded = fold(sentence);
  if (!cookieWords().has(folded) && !localStorageWords().has(folded) && !sessionStorageWords().has(folded))
    return false;
  const quoted = /["“«„]$/.test(text.slice(0, at)) && /^["”»“]/.test(text.slice(at + token.length));
  if (shape === 'sure' || set || quoted) return true;
  const before = text.slice(Math.max(0, at - 40), at);
  return KEY.test(before) || cookieWords().has(fold(before.slice(-22)));
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
    return [...text.matchAll(TOKEN)].flatMap((match): CandidateRow[] => {
      const token = unwrap(match[0].replace(/[.:!?]+$/, ''));
      if (token.length < 3 || ADDRESS.test(match[0]) || !/[_\-.:A-Z*]/.test(token)) return [];
      const sentence = sentenceAt(text, match.index);
      if (!declares(sentence, token, match.index, text, code.has(token))) return [];
      const { name, mangled } = canonicalName(token);
      if (seen.has(name)) return [];
      seen.add(name);
      const cells = [{ role: 'purpose' as const, text: sentence, lines: [sentence], header: '' }];
      return [
        {
          at: { block: block.index, quote: quoteOf(sentence) },
          names: [{ name, raw: token, shape: shapeOf(token), mangled }],
          label: null,
          cells,
          group: null,
          shifted: false,
          inSentence: true,
        },
      ];
    });
  });
}
