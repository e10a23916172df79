import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { unitTest, withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { cookieWords, localStorageWords, sessionStorageWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { lifetimesIn } from '../cells/durations';
import { mediumIn, partyIn } from '../cells/party';
import { toldLifetimes } from '../cells/told-lifetimes';
import { unwrap } from '../names/mask';
import { isForeignWord, shapeOf } from '../names/shape';

/** A name inside running text. */
export interface Mention {
  readonly token: string;
  readonly at: number;
  readonly end: number;
  /** The sentence it stands in, as places of the text. */
  readonly from: number;
  readonly to: number;
}

/** What stands between two tokens. */
const separatesAt = unitTest(/[\s,;()"«»“”„]/);
const SHORTEST_TOKEN = 3;
const LONGEST_TOKEN = 90;
/** Words that introduce a name of a key, besides those for cookies. */
const KEY =
  /\b(?:key|keys|entry|named|called|name|database|cl[ée]s?|nomm[ée]|schl[üu]sseln?|namens|clave|llamad[ao]|chiave|identificativo|denominat[oa]|sleutel|genaamd|chave|chamad[oa]|klucz|kluczem|nazwie|avain|avaimella|nyckeln?|n[øo]glen?|n[øo]kkel|kl[íi][čc]em?)\b/i;
/** "under the key", right before what can only be its name. */
const UNDER_KEY =
  /(?:under (?:the )?(?:key|name)|unter de[mn] (?:schl[üu]ssel|namen)|sous (?:la cl[ée]|le nom(?: de)?)|(?:bajo|con) (?:la clave|el nombre)|(?:con|sotto) (?:la chiave|il nome)|onder de (?:sleutel|naam)|(?:sob|com) (?:a chave|o nome)|pod (?:kluczem|nazw[ąa])|under (?:nyckeln|namnet|n[øo]glen|navnet|n[øo]kkelen)|pod kl[íi][čc]em)\s+["'«“„`]?/gi;
/** Behind the opening of a template's tag. */
const TEMPLATED = /(?:\{\{|<%|\{%)[^}%]{0,40}$/;
const ADDRESS = /https?:|www\.|@[\w-]+\.\w|[\\/]{1,2}\w+\.\w/;
const ORDINARY = /^(?:opt|first|third|non|pre|log|sign|pop|e|session|user|auto|cross)-/i;
/** The word cookie with an ending of its language: "cookie-k", "cookie-uri". */
const INFLECTED = /^cookies?-\p{Ll}{1,7}$/u;
/** "Delete the xy_choice-cookie": the noun behind a name. */
const NOUN_BEHIND = /(?<=_[\w.*]{1,60})-cookies?$/;
/** Acronyms of the field that stand in brackets behind the word cookie. */
const ACRONYM =
  /^(?:HTTPS?|HTML5?|GDPR|RGPD|DSGVO|AVG|CNIL|AEPD|EU|UK|USA|URL|IP|API|GA4?|GTM|IAB|TCF|CMP|FAQ|EEA|EWR|EEE|UE|PHP|AWS|CDN|TTDSG|TDDDG|LSSI|RODO|LGPD|KVKK|CCPA|PECR)$/;
/** Letters that make no word of any language: with figures in them, or without a vowel. */
const ODD = /^(?:[a-z]{2,}\d+[a-z\d]*|[bcdfghjklmnpqrstvwxz]{4,12})$/;
/** "the cookies", right before a name. */
const AFTER_NOUN = /(?:cookies?|traceurs?|t[ée]moins?|ciasteczk[aio]|pliki?|kakan|kakorna)\s["'«“„`]?$/i;
/** "a cookie called `basket`": what stands set apart behind it is its name, whatever word it is. */
const CALLED =
  /(?:cookie(?:en|n|t)?|traceur|plik|ciasteczko|kaka|kakan|kapsel(?:en)?|eväste|sušenka|soubor)\s(?:(?:is\s)?(?:called|named)|(?:(?:som|die|der|que|che|kter[áý]|kt[óo]r[ey])\s)?(?:heter|hedder|hei(?:ß|ss)t|heet|(?:s['’]|se |si )(?:appelle|nomme|llama|chama|chiama)|nazywa si[ęe]|se jmenuje)|(?:with|by|under) the name|namens|mit dem namen|nomm[ée]e?|appel[ée]e?|llamad[ao]|denominad[ao]|chiamato|denominato|genaamd|met de naam|chamad[ao]|denominado|o nazwie|nimelt[äa]|nimeltään|med namnet|ved navn|med navnet|kaldet|kalt|s n[áa]zvem)\s["'«“„`]?\s?$/iu;
/** Between two names of one enumeration. */
const REACH = 40;

/** Characters on either side of a place that may belong to its sentence. */
const SENTENCE = 400;

/** What a full stop behind it does not end: "o.a.", "e.g.", "etc." */
const ABBREVIATED = withPlainClasses(
  /(?:(?<!\p{L})\p{L}\.\p{L}|(?<!\p{L})(?:etc|bijv|bzw|bspw|ca|incl|inkl|resp|vgl|evt|ex|pl|tj|np|napr|npr|t\.sk|piem|pvz))$/iu,
);

/** Where the last sentence that ends in a text ends; -1 where none does. */
function lastStop(text: string): number {
  let at = text.lastIndexOf('. ');
  while (at > 0 && ABBREVIATED.test(text.slice(Math.max(0, at - 6), at))) at = text.lastIndexOf('. ', at - 1);
  return at;
}

/** The sentence round a place of a text: from the last full stop or line break to the next full stop. */
function sentenceBounds(text: string, at: number): { readonly from: number; readonly to: number } {
  const first = Math.max(0, at - SENTENCE);
  const head = text.slice(first, at + 1);
  const before = first + Math.max(lastStop(head), head.lastIndexOf('\n'), 0);
  const start = before + (/^[.\s]*/.exec(text.slice(before, before + 8))?.[0].length ?? 0);
  const stop = text.slice(at, at + SENTENCE + 2).search(/\.\s|\n/);
  return {
    from: Math.min(start, at),
    to: stop < 0 || stop > SENTENCE ? Math.min(text.length, at + SENTENCE) : at + stop + 1,
  };
}

/** The word also ends others: "sessionscookie", "istuntoeväste". */
const COMPOUND = withPlainClasses(/\p{L}(?:cookie|kak[ao]|evaste|kaps[el]l)/u);
const saysCookie = (folded: string): boolean => cookieWords().has(folded) || COMPOUND.test(folded);

/** What a sentence speaks of. */
interface Talk {
  readonly from: number;
  readonly cookies: boolean;
  readonly stored: boolean;
}

/** "These codes are coupons, not cookies." */
const DENIED = withPlainClasses(
  /(?:not|nie|kein\p{L}{0,2}|pas|no son|no es|non sono|non e|geen|nao sao|nao e|ikke|inte|nejsou|neni)\s(?:(?:an?|des|un|une|de|una|uma|en)\s)?(?:cookie|ciastecz|plik|traceur|temoin|kak)/u,
);

function talkOf(text: string, { from, to }: Mention, under: boolean): Talk {
  const folded = fold(text.slice(from, to));
  const said =
    localStorageWords().has(folded) || sessionStorageWords().has(folded) || /indexed ?db/.test(folded);
  if (!said && DENIED.test(folded)) return { from, stored: false, cookies: false };
  const stored = said || under;
  return { from, stored, cookies: stored || saysCookie(folded) };
}

/** Quotation marks of any language: Swedish and Finnish open with the mark that others close with. */
const isQuoted = (text: string, at: number, end: number): boolean =>
  /["“”«»„]\s?$/.test(text.slice(Math.max(0, at - 2), at)) && /^\s?["“”«»]/.test(text.slice(end, end + 2));

/** The noun right behind a name in quotation marks, with a word or two between. */
const NOUN_NEXT = withPlainClasses(
  /^["“”«»]\s+(?:[\p{L}-]{1,20}\s+){0,2}[\p{L}-]{0,12}(?:cookie|kak[ao]|evaste|plik|sutik?|piskot)/iu,
);

/** "Cookies like “locale” (kept for a year)": a plain word in quotation marks beside the noun, in a sentence that tells how long. */
function quotedWord(text: string, at: number, token: string): boolean {
  const end = at + token.length;
  if (!/^[a-z][a-z\d]{2,40}$/.test(token) || !isQuoted(text, at, end)) return false;
  if (CALLED.test(text.slice(Math.max(0, at - REACH), at))) return true;
  const ahead = fold(text.slice(Math.max(0, at - 22), at));
  if (!NOUN_NEXT.test(text.slice(end, end + 60)) && !cookieWords().has(ahead)) return false;
  if (declaredCategoryOfLabel(token) !== null || partyIn(token) !== null || lifetimesIn(token).length > 0)
    return false;
  const { to } = sentenceBounds(text, at);
  return toldLifetimes(text.slice(end, to)).some((one) => one.kind === 'fixed');
}

/** "Website cookie (SITE)": in brackets alone, behind words that speak of a cookie or of storage. */
function inBrackets(text: string, { token, at, end, from }: Mention, stored: boolean): boolean {
  if (
    !/\(["'«»“”„`]?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    !/^["'»«”“`]?\)/.test(text.slice(end, end + 2))
  )
    return false;
  const written =
    /[A-Z]{2}|[a-z][A-Z]|[-_.:\d]/.test(token) &&
    !ORDINARY.test(token) &&
    !INFLECTED.test(token) &&
    !ACRONYM.test(token);
  return written && (stored || saysCookie(fold(text.slice(Math.max(from, at - 60), at))));
}

const isSmall = unitTest(/[a-z]/);
const isVowel = unitTest(/[aeiouy]/);
const ENDING = /[.:!?]/;

/**
 * A word in small letters, which may begin with a capital and end a sentence: most words are, and no name stands out by it. Without a
 * vowel it may be one (`ODD`).
 */
function isOrdinary(written: string): boolean {
  const end = ENDING.test(written.charAt(written.length - 1)) ? written.length - 1 : written.length;
  const first = isSmall(written, 0);
  if (!first && (end === 1 || !/[A-Z]/.test(written.charAt(0)))) return false;
  let vowel = false;
  for (let at = first ? 0 : 1; at < end; at += 1) {
    if (!isSmall(written, at)) return false;
    vowel ||= isVowel(written, at);
  }
  return vowel || !ODD.test(written);
}

interface Token {
  readonly index: number;
  readonly written: string;
}

/**
 * The tokens of a text that may be names: three to ninety characters between spaces and commas. Words with letters beyond ASCII and no mark
 * are left out, since no name is one.
 */
function tokensIn(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (separatesAt(text, at)) {
      at += 1;
      continue;
    }
    const index = at;
    while (at < text.length && at < index + LONGEST_TOKEN && !separatesAt(text, at)) at += 1;
    if (at - index >= SHORTEST_TOKEN && !isForeignWord(text, index, at))
      found.push({ index, written: text.slice(index, at) });
  }
  return found;
}

/** A list's other names, and the bracket that tells of all of them: "HSID, SID (site.example / 2 years)". */
const LIST_IN_BRACKETS = /^["'»”`]?(?:,\s[\w.*-]{2,60}(?:\s[\w.*-]{2,40})?){0,20}\s\(([^()]{2,60})\)/;
/** As far behind a name as such a list reaches. */
const LIST_REACH = 600;

const lastsInBrackets = (behind: string): boolean => {
  const bracket = LIST_IN_BRACKETS.exec(behind)?.[1];
  return bracket !== undefined && lifetimesIn(bracket).some((one) => one.kind === 'fixed');
};

function declares(
  text: string,
  mention: Mention,
  code: ReadonlySet<string>,
  before: Mention | undefined,
  underKey: boolean,
  talk: (mention: Mention) => Talk,
): boolean {
  const { token, at, end, from } = mention;
  const shape = shapeOf(token);
  if (shape === 'none') return false;
  // "_ab_id (13 months)" says by its bracket what it is.
  if (shape !== 'plain' && lastsInBrackets(text.slice(end, end + LIST_REACH))) return true;
  const { stored, cookies } = talk(mention);
  if (!cookies) return false;
  if (shape === 'sure') return true;
  const ahead = text.slice(Math.max(0, at - 40), at);
  const set = code.has(token) || isQuoted(text, at, end);
  const follows = before !== undefined && before.from === from && at - before.end < REACH;
  if (inBrackets(text, mention, stored)) return true;
  if (set && CALLED.test(ahead)) return true;
  if (ODD.test(token) && (follows || AFTER_NOUN.test(ahead))) return true;
  if (shape === 'likely')
    return (
      set ||
      follows ||
      KEY.test(ahead) ||
      cookieWords().has(fold(ahead.slice(-22))) ||
      (!/[a-z][A-Z][a-z]/.test(token) && cookieWords().first(fold(text.slice(end, end + 12)))?.at === 1)
    );
  if (follows && code.has(token) && code.has(before.token)) return true;
  if (stored && underKey && /^[a-z]/.test(token)) return true;
  return stored && /[_\-.:]/.test(token) && (KEY.test(ahead.slice(-24)) || code.has(token));
}

/** "quatre-vingt-dix jours": a number in words, with its unit behind it. */
const isNumberWord = (token: string, text: string): boolean =>
  /^\p{Ll}+(?:-\p{Ll}+)+$/u.test(token) && lifetimesIn(text)[0]?.at === 0;

/**
 * The names inside a block's running text, in order: names beyond doubt in a sentence that speaks of cookies or storage, and others
 * that are set apart, introduced by a word for a key, or enumerated with one.
 */
export function mentionsIn(block: Block, text: string): Mention[] {
  const code = new Set(block.spans.filter((span) => span.kind !== 'link').map((span) => unwrap(span.text)));
  const found: Mention[] = [];
  // Under a heading that names a storage every sentence is about it.
  const under = code.size > 0 && mediumIn(block.section.at(-1)?.text ?? '') !== null;
  let last: Talk | null = null;
  const talk = (mention: Mention): Talk => {
    last = last?.from === mention.from ? last : talkOf(text, mention, under);
    return last;
  };
  const keyed = new Set([...text.matchAll(UNDER_KEY)].map((match) => match.index + match[0].length));
  for (const { index, written } of tokensIn(text)) {
    const underKey = keyed.size > 0 && (keyed.has(index) || keyed.has(index + 1));
    const word =
      !underKey && isOrdinary(written) && !(code.size > 0 && code.has(written.replace(/[.:!?]$/, '')));
    if (word && !quotedWord(text, index, written)) continue;
    const token = unwrap(written.replace(/[.:!?]+$/, '')).replace(NOUN_BEHIND, '');
    const at = index + Math.max(0, written.indexOf(token));
    if (token.length < 3 || shapeOf(token) === 'none') continue;
    const ahead = text.slice(Math.max(0, at - 44), at);
    const candidate = word || /[_\-.:A-Z*]/.test(token) || ODD.test(token) || code.has(token) || underKey;
    if (!candidate || ADDRESS.test(written) || TEMPLATED.test(ahead)) continue;
    if (isNumberWord(token, text.slice(at, at + 60))) continue;
    const mention = { token, at, end: at + token.length, ...sentenceBounds(text, at) };
    if (word || declares(text, mention, code, found.at(-1), underKey, talk)) found.push(mention);
  }
  return found;
}
