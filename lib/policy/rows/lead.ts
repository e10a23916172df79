import { withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { andWords, cookieWords } from '../../lexicon/vocabulary';
import type { Span, Words } from '../blocks/block';
import { PLAIN_NAME_SET, PRODUCT_SET } from '../names/known';
import { canonicalName, unwrap, withMasks } from '../names/mask';
import { hasNameSign, holdsPlainName, isCookieWord, type ParsedName } from '../names/parse';
import { isNameShaped, shapeOf } from '../names/shape';

/** Names at the beginning of a line, and the words after them. */
export interface Lead {
  readonly names: readonly ParsedName[];
  readonly rest: string;
  /** A dash, colon or arrow stood between the names and the rest. */
  readonly separated: boolean;
}

/** Pictures and marks that stand before an item's words. */
const PICTOGRAPH = /^(?:(?:\p{Extended_Pictographic}|[▪▸►▶✓✗●○◦■□→»›])\ufe0f?\s*){1,4}(?=\S)/u;
const TOKEN = /^["'«“„‘`([]*([^\s,;"»”“`]+)["'»”’`)\]]*/u;
const BETWEEN = /^\s*(?:[,;&+•]|\/(?!\/))\s*|^\s+(?=\S)/;
const DIVIDER = /^\s*(?:–|—|-{1,2}>?|→|⇒|=>|:|=|\||·|\t)\s*/;
/** What a setting is set to, with what may stand behind it in a program's text. */
const SETTING = /^(?:\d+|true|false|on|off|lax|strict|none|null|["'][^"']{0,30}["'])\s*(?:[;,#]|\/\/|$)/i;
const MAX_NAMES = 200;

function toName(raw: string): ParsedName {
  return { raw, shape: shapeOf(raw), ...canonicalName(raw) };
}

/** Where a joining word ends, when one begins at the start of the text: "_ga and _gid". */
function joinEnd(text: string): number {
  const word = /^\s*(\p{L}{1,12})\s+/u.exec(text);
  if (!word?.[1]) return 0;
  return andWords().is(fold(word[1])) ? word[0].length : 0;
}

/** Splits "XSRF-TOKEN/_csrf_token" where both halves are names. */
function slashed(token: string): string[] {
  const parts = token.split('/').filter((part) => part !== '');
  return parts.length > 1 &&
    parts.every((part) => isNameShaped(part) || /^[a-z]{5,}$/i.test(part)) &&
    parts.some(isNameShaped)
    ? parts
    : [token.replace(/\/$/, '')];
}

/** How far into a line its first name may begin: behind a quotation mark, an article, the noun. */
const HEAD = 160;

/** Whether a line may begin with a name: most begin with ordinary words, none of them set in bold or code. */
const mayLead = ({ text, spans }: Pick<Words, 'text' | 'spans'>): boolean =>
  spans.some((span) => span.kind !== 'link') || hasNameSign(text.slice(0, HEAD)) || holdsPlainName(text, 4);

/** Names of a line that holds nothing else, with blanks between them: "JSESSIONID LFR_SESSION_STATE_ *". */
function namesAlone(text: string): readonly ParsedName[] {
  if (text.length > HEAD || !text.includes(' ')) return [];
  const tokens = text.replace(/_ \*/g, '_*').split(' ');
  return tokens.length > 1 && tokens.every((token) => /[\w*]$/.test(token) && isNameShaped(token))
    ? tokens.map(toName)
    : [];
}

/**
 * The names a text begins with. The first must have a name's shape, or be set in bold or code; the following ones are taken as
 * long as a separator or a joining word leads to another.
 */
export function leadOf(words: Pick<Words, 'text' | 'spans'>): Lead | null {
  if (!mayLead(words)) return null;
  const text = withMasks(withoutNoun(words)).replace(PICTOGRAPH, '');
  const alone = namesAlone(text);
  if (alone.length > 0) return { names: alone, rest: '', separated: false };
  const names: ParsedName[] = [];
  let at = 0;
  let separator = true;
  let expected = '';
  while (names.length < MAX_NAMES && separator) {
    const match = TOKEN.exec(text.slice(at, at + 160));
    const written = unwrap((match?.[1] ?? '').replace(/[:.]$/, ''));
    const trusted =
      isNameShaped(written) ||
      written === expected ||
      (at === 0 && trustedWord(written) && isSpan(words, written));
    if (!match || written === '' || !trusted) break;
    names.push(...slashed(written).map(toName));
    at += match[0].length - (/[:.]$/.test(match[1] ?? '') ? 1 : 0);
    const rest = text.slice(at, at + 60);
    const join = joinEnd(rest);
    const between = BETWEEN.exec(rest)?.[0] ?? '';
    const hard = /[,;&+•/]/.test(between) || /\/$/.test(match[1] ?? '');
    separator = join > 0 || hard;
    const next = unwrap(
      TOKEN.exec(text.slice(at + (join || between.length), at + 220))?.[1]?.replace(/[:.]$/, '') ?? '',
    );
    if (
      separator &&
      (isNameShaped(next) ||
        (hard && goesOn(next, text.slice(at + between.length, at + between.length + 120))))
    ) {
      at += join || between.length;
      expected = next;
    } else separator = false;
  }
  if (names.length === 0) return null;
  const after = text.slice(at).replace(/^["'»”’`)\]]+/, '');
  const divider = DIVIDER.exec(after)?.[0] ?? '';
  if (divider.trim() === '=' && SETTING.test(after.slice(divider.length, divider.length + 40))) return null;
  return {
    names,
    rest: after
      .slice(divider.length)
      .replace(/^[\s,;/]+/, '')
      .trim(),
    separated: divider.trim() !== '',
  };
}

/** A plain word among names: an acronym, a well-known name, or a word with a separator right behind it. */
const goesOn = (token: string, text: string): boolean =>
  /^[A-Z]{2,8}$/.test(token) ||
  PLAIN_NAME_SET.has(token) ||
  (shapeOf(token) === 'plain' && /^[a-z]/.test(token) && /^[/,]/.test(text.slice(token.length)));

/** Words of a block that are set apart, as tokens: in code, and in bold or code without the mark behind them. */
interface SpanTokens {
  readonly code: ReadonlySet<string>;
  readonly set: ReadonlySet<string>;
}

const NO_TOKENS: SpanTokens = { code: new Set(), set: new Set() };
/** By the block's spans, which all its lines share: lines times spans would be too many to compare. */
const known = new WeakMap<readonly Span[], SpanTokens>();

function tokensIn(spans: readonly Span[]): SpanTokens {
  if (spans.length === 0) return NO_TOKENS;
  const before = known.get(spans);
  if (before) return before;
  const code = spans.filter((span) => span.kind === 'code');
  const set = spans.filter((span) => span.kind !== 'link');
  const tokens = {
    code: new Set(code.map((span) => unwrap(span.text))),
    set: new Set(set.map((span) => unwrap(span.text.replace(/[:.]$/, '')))),
  };
  known.set(spans, tokens);
  return tokens;
}

const NOUN = withPlainClasses(/^(?:\p{L}{1,3}\s+)?(\p{L}{3,14})\s*[:#]?\s+["'«“`]?(\S+)/u);

/** "Cookie mv_lang": the noun before the name goes. */
function withoutNoun(words: Pick<Words, 'text' | 'spans'>): string {
  const [, noun = '', name = ''] = NOUN.exec(words.text.slice(0, 160)) ?? [];
  if (noun === '') return words.text;
  const bare = unwrap(name.replace(/[.:,]$/, ''));
  const set = tokensIn(words.spans).code.has(bare);
  return (isNameShaped(bare) || (set && shapeOf(bare) === 'plain')) && cookieWords().has(fold(noun))
    ? words.text.slice(words.text.indexOf(name))
    : words.text;
}

/** Bold or code words at the start of a line, short enough to be a name. */
const isSpan = (words: Pick<Words, 'text' | 'spans'>, token: string): boolean =>
  tokensIn(words.spans).set.has(token) &&
  (words.text.replace(/^[^\p{L}\p{N}_.]+/u, '').startsWith(token) || withoutNoun(words).startsWith(token));

const trustedWord = (token: string): boolean =>
  shapeOf(token) === 'plain' &&
  !isCookieWord(token) &&
  !PRODUCT_SET.has(token.toLowerCase()) &&
  /^(?:[a-z\d][\w.:-]*|[A-Z\d]{2,}|[a-z]+[A-Z]\w*)$/.test(token);
