import { withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import type { Block } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { isSessionKind } from '../cells/session-kind';
import { toldLifetimes } from '../cells/told-lifetimes';
import { splitSentences } from '../claims/sentences';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';

const MAX_TEXT = 6000;

/**
 * One cookie or a few of the site's own, spoken of without a name: an indefinite article or a small number, some words, and the noun;
 * folded. "A temporary cookie", "ein weiteres Cookie", "une cookie technique".
 */
const ONE_COOKIE = withPlainClasses(
  /(?<![\p{L}])(?:(?:an?|one|another|two|three|several|additional) (?:[\p{L}'-]{1,20} ){0,4}cookies?|(?:ein|eine|einen|einem|eines|zwei|mehrere) (?:[\p{L}-]{1,24} ){0,4}(?:[\p{L}-]{0,24})cookies?|(?:un|d'un|une|deux|plusieurs) (?:[\p{L}'-]{1,20} ){0,3}(?:cookies?|traceurs?|temoins?)|(?:una?|dos|varias|otra) (?:[\p{L}-]{1,20} ){0,3}cookies?|(?:un|uno|due|alcuni) (?:[\p{L}-]{1,20} ){0,3}cookie|(?:um|uma|dois|alguns) (?:[\p{L}-]{1,20} ){0,3}cookies?|(?:een|twee|enkele) (?:[\p{L}-]{1,24} ){0,4}[\p{L}-]{0,20}cookies?|(?:jeden|jedno|dodatkowy) (?:[\p{L}-]{1,20} ){0,3}(?:plik|ciasteczko)|(?:en|ett|et|to) (?:[\p{L}-]{1,24} ){0,3}[\p{L}-]{0,20}(?:kaka|cookie))(?![\p{L}])/u,
);
/** "Login cookies last for two days": a kind of cookie and how long it stays; folded. */
const KIND_LASTS = withPlainClasses(
  /(?<![\p{L}])(?:(?!session |persistent |permanent |temporary |these |those |the |all |our |such |some |most |other |via )[\p{L}-]{3,20} ){1,3}cookies (?:will )?(?:last|expire|stay|remain|are (?:kept|stored)|keep|persist)/u,
);
/** "These cookies last for one year", behind a sentence that says what is kept in cookies. */
const THEY_LAST =
  /^(?:they|it|these cookies|this cookie|the cookie|sie|er|es|dieses cookie|diese cookies|ils?|elles?|ce cookie|ces cookies|esta cookie|estas cookies|questo cookie|questi cookie|este cookie|estes cookies|deze cookies?|dit cookie)(?![p{L}])/;
const KEPT_IN =
  /(?:saved|stored|kept|remembered) (?:as|in|by) (?:a |small )?cookies?|in (?:einem )?cookies? gespeichert|dans (?:un|des) cookies?|en (?:una|unas)? ?cookies?/;
/** Sentences about cookies in general, about what might be, or about a ceiling for all. */
const GENERAL =
  /\b(?:session cookies? (?:are|is|will)|persistent cookies? (?:are|remain)|what (?:is|are) (?:a )?cookies?|a cookie is|cookies? (?:are|sind|sont|son|sono|sao|zijn) (?:small|kleine|de petits|pequen|piccoli)|for example|e\.g\.|no cookie|none of|understand by|we understand|by the word|is called|are called|refers? to|means|z\.\s?b\.|par exemple|por ejemplo|ad esempio|por exemplo|bijvoorbeeld|first-party cookies|third-party cookies)/;
/** The nouns of the sentences looked for. */
const SPOKEN = /cookie|traceur|temoin|plik|ciasteczk|kaka/;
const DEFINING =
  /what (?:is|are) (?:a )?cookies?|was sind|qu'est-ce|c'est quoi|que son|cosa sono|o que sao|wat zijn|types? of cookies|arten von cookies/;

const cell = (role: RoledCell['role'], text: string): RoledCell => ({
  role,
  text,
  lines: [text],
  header: '',
});

/** The lifetimes that a sentence tells of cookies it does not name, as their own words; none for any other sentence. */
function lifetimesOf(sentence: string, next: string): readonly string[] {
  const folded = fold(sentence);
  if (!SPOKEN.test(folded) || sentence.length > 600) return [];
  // Few sentences tell a time: that is known sooner than what they speak of.
  if (lifetimesIn(sentence).length === 0 && lifetimesIn(next).length === 0) return [];
  if (GENERAL.test(folded)) return [];
  const stated = (text: string): string[] =>
    toldLifetimes(text)
      .filter((each) => each.kind === 'fixed' || !isSessionKind(folded))
      .map((one) => text.slice(Math.max(0, one.at - (one.max ? 24 : 0)), one.end));
  const kind = KIND_LASTS.test(folded);
  const one = ONE_COOKIE.test(folded);
  const own = kind || one ? stated(sentence) : [];
  if (own.length > 0) return kind ? own : own.slice(0, 1);
  if (!(one || KEPT_IN.test(folded)) || !THEY_LAST.test(fold(next))) return [];
  return stated(next).slice(0, 1);
}

/**
 * Items that running text describes with their lifetime and does not name: "we set a cookie that remembers your language for one
 * year". `named` are the blocks whose sentences gave names.
 */
export function rowsOfDescriptions(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  named: ReadonlySet<string>,
): CandidateRow[] {
  return blocks.flatMap((block) => {
    if (used.has(block.index) || (block.kind !== 'paragraph' && block.kind !== 'list')) return [];
    if (DEFINING.test(fold(block.section.at(-1)?.text ?? ''))) return [];
    const text = block.text.slice(0, MAX_TEXT);
    if (!SPOKEN.test(fold(text))) return [];
    const sentences = splitSentences(text);
    return sentences.flatMap((sentence, at): CandidateRow[] => {
      if (named.has(quoteOf(sentence))) return [];
      return lifetimesOf(sentence, sentences[at + 1] ?? '').map((lifetime) => ({
        at: { block: block.index, quote: quoteOf(sentence) },
        names: [],
        label: sentence.slice(0, 160),
        cells: [cell('purpose', sentence), cell('duration', lifetime)],
        group: null,
        shifted: false,
        inSentence: true,
      }));
    });
  });
}
