import { isLetterAt, isSpaceAt, unitTest, withPlainClasses } from '../../lexicon/characters';
import { COOKIE_NOUN } from '../../lexicon/cookie-noun';
import { type DeclaredEntry, LONGEST_UNREAD_NAME, MOST_UNREAD_NAMES } from '../../model/declaration';
import type { Block, Span, Words } from '../blocks/block';
import { canonicalName } from './mask';

const SHORTEST_NAME = 2;
/** Characters of a block that are looked through. */
const MOST_TEXT = 200_000;

/** What names of cookies and keys are written with, and the masks of their variable parts. */
const isPart = unitTest(/[\w\-.:*#$%{}<>[\]~!&@…]/);
const MARKS_BEFORE = /^[-.:*<>[\]{}!&@…]*(?=[\w$%~])/;
const MARKS_BEHIND = /[.:!&@~%$<{[-]+$/;
/** An address, a file or a number. Hosts count: whom a text names so it has named. */
const NO_NAME = /^(?:[\d.,:%-]+|(?:www\.|https?:).*|(?:[\w-]+\.)+(?:html?|php|pdf))$/i;
/** An underscore, a figure beside a letter, a capital inside, a mark between letters, or no vowel: ordinary words have none of them. */
const ODD = /_|[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]|[A-Z]{4}|[\w*][-.:*#$][\w*{<[]|^[b-df-hj-np-tv-xz]{3,}$/;
const COOKIE_WORD = withPlainClasses(new RegExp(COOKIE_NOUN, 'giu'));
/** The same, for asking whether there is one: few cells and lines have it, and `matchAll` copies its pattern first. */
const SAYS_COOKIE = new RegExp(COOKIE_WORD.source, 'i');
/** A word alone, with what stands round it: in quotation marks, or at the head of a line that goes on to explain it. */
const QUOTED = /["'«“„‘`(]\s?([\w.:$-]{2,80})\s?["'»”“’`)]/g;
const OPENS_QUOTATION = /["'«“„‘`(]/;
const LEAD = /^[\s"'«“„•·*–-]*([\w$][\w.:$-]{1,79})["'»”“`]?\s*(?:$|[:–—(|=,]|-\s)/;
/** A noun of its own behind a hyphen, an apostrophe or a colon: "xy-Cookie", "xy-t", "xy:n". */
const INFLECTED = withPlainClasses(/^(.{2,}?)[-:](?:cookies?|kakan?|\p{L}{1,4})$/iu);

const isName = (token: string): boolean =>
  token.length >= SHORTEST_NAME && /[A-Za-z]/.test(token) && !NO_NAME.test(token);

/** Names as they are written and without what the language adds to them. */
class Names {
  readonly found = new Set<string>();
  /** As they were written: tables repeat their words. */
  private readonly seen = new Set<string>(['']);

  constructor(private readonly read: ReadonlySet<string>) {}

  get full(): boolean {
    return this.found.size >= MOST_UNREAD_NAMES;
  }

  add(written: string): void {
    if (this.seen.has(written)) return;
    this.seen.add(written);
    const token = written.replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '');
    const behind = written.startsWith(token) ? written.slice(token.length) : '';
    for (const one of [token, INFLECTED.exec(token)?.[1] ?? '', /^-$/.test(behind) ? `${token}-` : '']) {
      if (!isName(one) || one.length > LONGEST_UNREAD_NAME || this.full) continue;
      const { name } = canonicalName(one);
      if (!this.read.has(name.toLowerCase())) this.found.add(name);
    }
  }
}

const isSmall = unitTest(/[a-z]/);
const isCapital = unitTest(/[A-Z]/);
const isVowel = unitTest(/[aeiouy]/);
const endsSentence = unitTest(/[.:!]/);

/** Small letters with a vowel among them, which may begin with a capital and end a sentence: most words, and never odd. */
function isOrdinary(text: string, start: number, end: number): boolean {
  const last = endsSentence(text, end - 1) ? end - 1 : end;
  let vowel = false;
  for (let at = isCapital(text, start) ? start + 1 : start; at < last; at += 1) {
    if (!isSmall(text, at)) return false;
    vowel ||= isVowel(text, at);
  }
  return vowel;
}

/** The runs of name characters in a text that no ordinary word looks like. One pass over it. */
function addOdd(text: string, names: Names): void {
  const end = Math.min(text.length, MOST_TEXT);
  for (let at = 0; at < end && !names.full; at += 1) {
    if (!isPart(text, at)) continue;
    const start = at;
    while (at < end && isPart(text, at)) at += 1;
    if (at - start > LONGEST_UNREAD_NAME || at - start < SHORTEST_NAME) continue;
    // A piece of a word in letters beyond ASCII, or of an address.
    if (isLetterAt(text, start - 1) || isLetterAt(text, at) || text[start - 1] === '/') continue;
    if (isOrdinary(text, start, at)) continue;
    const written = text.slice(start, at);
    if (ODD.test(written)) names.add(written);
  }
}

const closesQuotation = unitTest(/["'»”“`]/);
/** Characters before the word cookie in which the word before it stands. */
const REACH = 84;

/** The word before a place of a text, without what closes a quotation; empty where no space parts it from the place. */
function wordBefore(text: string, place: number): string {
  const from = Math.max(0, place - REACH);
  let end = place;
  while (end > from && isSpaceAt(text, end - 1)) end -= 1;
  if (end === place) return '';
  if (end > from && closesQuotation(text, end - 1)) end -= 1;
  let at = end;
  while (at > from && isPart(text, at - 1)) at -= 1;
  return at > from && isLetterAt(text, at - 1) ? '' : text.slice(at, end);
}

const firstWord = (text: string): string =>
  /^["'«“„`(]?([\w.:$-]{2,80})(?=[\s"'»”“`).,;]|$)/.exec(text)?.[1] ?? '';

/** The words right before and right behind the word cookie: "the cookie basket", "basket cookie". */
function addBesideCookies(text: string, names: Names): void {
  const shown = text.slice(0, MOST_TEXT);
  if (!SAYS_COOKIE.test(shown)) return;
  for (const { 0: word, index } of shown.matchAll(COOKIE_WORD)) {
    if (names.full) return;
    names.add(wordBefore(text, index));
    const rest = text.slice(index + word.length, index + word.length + 86);
    const space = /^\s*[:–-]?\s+/.exec(rest)?.[0];
    if (space !== undefined) names.add(firstWord(rest.slice(space.length)));
  }
}

const setApart = (spans: readonly Span[]): readonly string[] =>
  spans.filter(({ kind, text }) => kind !== 'link' && !/\s/.test(text.trim())).map(({ text }) => text.trim());

/** Each part of a block that says something of its own: a cell, an item, a line. */
function partsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'table':
      return block.rows.flat().filter(({ continued }) => !continued);
    case 'list':
      return block.items;
    case 'definitions':
      return block.pairs.flatMap(({ terms, details }) => [...terms, ...details]);
    default:
      return [block];
  }
}

/**
 * Words of a document that may be names of cookies or keys and are no entry's name: what is stored under one of them is spoken of,
 * though nothing was understood of what is said. `full`: there were more than are kept.
 */
export function unreadNames(
  blocks: readonly Block[],
  entries: readonly DeclaredEntry[],
): { readonly names: readonly string[]; readonly full: boolean } {
  const read = new Set(entries.flatMap(({ name }) => (name === null ? [] : [name.toLowerCase()])));
  const names = new Names(read);
  for (const block of blocks) {
    if (names.full) break;
    for (const { text, lines, spans } of partsOf(block)) {
      addOdd(text, names);
      addBesideCookies(text, names);
      for (const line of lines) names.add(LEAD.exec(line.slice(0, 100))?.[1] ?? '');
      for (const token of setApart(spans)) names.add(token);
      if (OPENS_QUOTATION.test(text))
        for (const [, token = ''] of text.slice(0, MOST_TEXT).matchAll(QUOTED)) names.add(token);
    }
  }
  return { names: [...names.found], full: names.full };
}
