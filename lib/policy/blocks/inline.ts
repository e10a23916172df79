import type { Span, TableCell, Words } from './block';
import { decodedMarkdown } from './references';
import { collapse, wordsOf } from './words';

const BREAK_TAG = /<(?:br|\/p|p|\/div|div|\/li|li)\b[^<>]{0,200}>/gi;
/** Only elements of HTML: `<id>` in a name is a mask. */
const OTHER_TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|center|cite|code|dd|del|details|dfn|dl|dt|em|fieldset|font|footer|form|button|input|label|legend|option|select|script|style|article|aside|div|iframe|h[1-6]|head|header|hr|html|i|img|ins|kbd|main|mark|nav|ol|pre|q|s|samp|section|small|span|strong|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|wbr)(?:\s[^<>]{0,300})?\/?>/gi;
/** A component of the site's generator (`<Button text="…" />`): what has attributes, or closes itself, is no mask. */
const COMPONENT =
  /<[A-Za-z][\w.-]{0,60}(?:\s{1,4}[\w:@.-]{1,60}(?:=(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|\{[^{}<>]{0,300}\}))){1,20}\s{0,4}\/?>|<[A-Z][\w.-]{0,60}\s{0,4}\/>|<\/[A-Z][\w.-]{0,60}>/g;
/** Characters that Markdown lets an author escape (CommonMark 2.4). */
const ESCAPED = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g;
const LINK =
  /!?\[([^[\]]{0,300})\]\(([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)(?:\s+"[^"]{0,200}")?\)/g;
const STRONG =
  /(?<![\w*])\*{2,4}([^*\n]{1,400}?)\*{2,4}|(?<!\*)\*\*(?!\*)([^*\n]{1,400}?)\*\*(?!\*)|(?<![\w_])__(?=[A-Za-zÀ-ɏ])([^_\n]{1,200}\s[^_\n]{1,200})__(?![\w_])/g;
/** `__word__` is bold in Markdown; a name may begin with two underscores but does not end with two. */
const BOLD_WORD = /(?<![\w\\])__([^\s]{1,80}?)__(?!\w)/g;
/** `_word_` round a plain word: a value in italics, not a name with an underscore at each end. */
const ITALIC_WORD = /(?<![\w\\])_([A-Za-z]{4,30}[:.,]?)_(?=[\s.,;:)!?|]|$)/g;
const CODE = /`{1,2}([^`\n]{1,300})`{1,2}/g;
/** Emphasis round whole words that hold a space or a letter run; a lone `_` or `*` may belong to a cookie's name. */
const EMPHASIS = /(?<![\w*\\])\*([A-Za-zÀ-ɏ][^*_\n]{0,200}[\p{L}\p{P}])\*(?![\w*])/gu;
const UNDERLINED = /(?<![\w\\])_(\*\*[^*\n]{1,200}\*\*|[^_\n]{1,200}\s[^_\n]{1,200})_(?!\w)/gu;

/** Attributes that kramdown and its like take behind an element: `{: target="_blank"}`, `{:.note}`. A mask, `{:id}`, is none. */
const ATTRIBUTES = /\{:(?:\s|[.#]|[\w-]{1,40}=)[^{}\n]{0,200}\}/g;

/** Markdown's own characters, protected while markup is removed: private-use code points stand for escaped ones. */
const PROTECT_BASE = 0xe000;
const PROTECTED = /[\ue000-\ue07f]/g;

/**
 * One source line of Markdown or plain text with leftover HTML, as words. Escapes are resolved, markup removed, bold, code
 * and link words kept as spans. `<br>` breaks the line. Underscores and asterisks that may be part of a name stay.
 */
export function inlineWords(source: string): Words {
  return wordsOf(...inlineLines(source));
}

/** The same as a cell of a table. */
export function inlineCell(source: string): TableCell {
  const { text, lines, spans } = inlineWords(source);
  return { text, lines, spans, header: false, continued: false };
}

export function inlineLines(source: string): [lines: string[], spans: Span[]] {
  if (!/[\\`*_[<&{]/.test(source)) return [[source], []];
  const spans: Span[] = [];
  const note = (kind: Span['kind'], text: string, href: string | null = null): void => {
    const words = collapse(plain(text));
    if (words !== '' && spans.length < 1000) spans.push({ kind, href, text: words });
  };
  let text = source;
  if (text.includes('\\'))
    text = text.replace(ESCAPED, (_, character: string) =>
      String.fromCharCode(PROTECT_BASE + character.charCodeAt(0)),
    );
  if (text.includes('{:')) text = text.replace(ATTRIBUTES, '');
  if (text.includes('`'))
    text = text.replace(CODE, (_, code: string) => {
      note('code', code);
      return code.replace(/[_*[\]<>]/g, (character) =>
        String.fromCharCode(PROTECT_BASE + character.charCodeAt(0)),
      );
    });
  if (text.includes('](')) {
    text = text.replace(LINK, (_, words: string, href: string) => {
      note('link', words, href);
      return words;
    });
  }
  if (text.includes('_')) text = text.replace(UNDERLINED, (_, words: string) => words);
  if (text.includes('**') || text.includes('__')) {
    text = text.replace(STRONG, (_, ...groups: (string | undefined)[]) => {
      const words = groups.slice(0, 3).find((group) => group !== undefined) ?? '';
      note('strong', words);
      return words;
    });
    text = text.replace(BOLD_WORD, (_, word: string) => {
      note('strong', word);
      return word;
    });
  }
  if (text.includes('_')) text = text.replace(ITALIC_WORD, (_, word: string) => word);
  if (text.includes('*')) text = text.replace(EMPHASIS, (_, words: string) => words);
  if (text.includes('<')) text = text.replace(BREAK_TAG, '\n').replace(OTHER_TAG, '').replace(COMPONENT, '');
  return [text.split('\n').map(plain), spans];
}

function plain(text: string): string {
  const bare = text.replace(PROTECTED, (character) =>
    String.fromCharCode(character.charCodeAt(0) - PROTECT_BASE),
  );
  return decodedMarkdown(bare);
}
