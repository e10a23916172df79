import { withCharacters } from './character-references';

/** Attributes that say something of a document's form; others are passed over. */
const ATTRIBUTES = ['id', 'lang', 'role', 'href', 'aria-level', 'colspan', 'rowspan'] as const;
export type TagAttributes = Readonly<Partial<Record<(typeof ATTRIBUTES)[number], string>>>;

/** What an HTML source is made of. `tag`s are in lower case; what `text` is told has its character references replaced. */
export interface TagListener {
  readonly open: (tag: string, attributes: TagAttributes, selfClosing: boolean) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
  /** Whether the content of an element that has just been opened is text alone (`RAW`). */
  readonly raw: (tag: string) => boolean;
  /** Enough was read. */
  readonly full: () => boolean;
}

/** Elements whose content holds no tags (HTML 13.2.6.2). */
export const RAW: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);

const NO_ATTRIBUTES: TagAttributes = {};
/** What HTML calls white space between the parts of a tag. */
const isSpaceAt = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
};
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Where a tag's name or an unquoted word of it ends: at white space, `>`, or one of the other signs. */
function wordEnd(source: string, from: number, signs: string): number {
  let at = from;
  while (
    at < source.length &&
    source[at] !== '>' &&
    !isSpaceAt(source, at) &&
    !signs.includes(source[at] ?? '')
  )
    at += 1;
  return at;
}

function spaceEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && isSpaceAt(source, at)) at += 1;
  return at;
}

const afterSign = (source: string, sign: string, from: number): number => {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
};

/** Where a comment ends that begins at a place: behind `-->` or `--!>`, and `<!-->` is a whole one (HTML 13.2.5.43 to 51). */
function commentEnd(source: string, from: number): number {
  const inside = from + '<!--'.length;
  if (source[inside] === '>') return inside + 1;
  if (source.startsWith('->', inside)) return inside + 2;
  for (let at = source.indexOf('--', inside); at >= 0; at = source.indexOf('--', at + 1)) {
    if (source[at + 2] === '>') return at + 3;
    if (source.startsWith('!>', at + 2)) return at + 4;
  }
  return source.length;
}

/** Where a declaration, a comment or an instruction ends that `<!` or `<?` begins. */
function markEnd(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return commentEnd(source, at);
  return afterSign(source, source.startsWith('<![CDATA[', at) ? ']]>' : '>', at);
}

/** Where the content of an element ends that holds no tags: at its own closing tag, or nowhere. */
function rawEnd(source: string, from: number, tag: string): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + tag.length;
    if (source.slice(at + 2, end).toLowerCase() !== tag) continue;
    if (source[end] === '>' || source[end] === '/' || isSpaceAt(source, end)) return at;
  }
  return source.length;
}

/** A tag that a source opens: `end` is behind its `>`; null where the source ends within it. */
interface OpenTag {
  readonly attributes: TagAttributes;
  readonly selfClosing: boolean;
  readonly end: number;
}

const isKnown = (name: string): name is (typeof ATTRIBUTES)[number] => ATTRIBUTES.some((one) => one === name);

/** The attributes behind a tag's name; of two with one name the first counts. */
function readTag(source: string, from: number): OpenTag | null {
  let found: Partial<Record<(typeof ATTRIBUTES)[number], string>> | null = null;
  let selfClosing = false;
  for (let at = from; at < source.length; ) {
    const sign = source[at];
    if (sign === '>') return { attributes: found ?? NO_ATTRIBUTES, selfClosing, end: at + 1 };
    selfClosing = sign === '/';
    if (sign === '/' || isSpaceAt(source, at)) {
      selfClosing = sign === '/' && source[at + 1] === '>';
      at += 1;
      continue;
    }
    const nameEnd = wordEnd(source, at + 1, '=/');
    const name = source.slice(at, nameEnd).toLowerCase();
    let value = '';
    at = spaceEnd(source, nameEnd);
    if (source[at] === '=') {
      at = spaceEnd(source, at + 1);
      const quote = source[at];
      if (quote === '"' || quote === "'") {
        const close = source.indexOf(quote, at + 1);
        if (close < 0) return null;
        value = source.slice(at + 1, close);
        at = close + 1;
      } else {
        const end = wordEnd(source, at, '');
        value = source.slice(at, end);
        at = end;
      }
    }
    if (!isKnown(name)) continue;
    found ??= {};
    found[name] ??= withCharacters(value, true);
  }
  return null;
}

/** Goes through an HTML source once, whatever it is: what is no tag is text, what a source breaks off within is left out. */
export function eachTag(source: string, listener: TagListener): void {
  let textFrom = 0;
  const tellText = (to: number): void => {
    if (to > textFrom) listener.text(withCharacters(source.slice(textFrom, to)));
  };
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const next = source.charCodeAt(at + 1);
    const closes = next === 0x2f;
    const named = isLetter(source.charCodeAt(closes ? at + 2 : at + 1));
    if (!named && !closes && next !== 0x21 && next !== 0x3f) {
      at += 1;
      continue;
    }
    tellText(at);
    if (listener.full()) return;
    if (!named) at = markEnd(source, at);
    else if (closes) {
      const end = wordEnd(source, at + 2, '/');
      if (end === source.length) return;
      listener.close(source.slice(at + 2, end).toLowerCase());
      at = afterSign(source, '>', end);
    } else {
      const end = wordEnd(source, at + 1, '/');
      const tag = source.slice(at + 1, end).toLowerCase();
      const open = readTag(source, end);
      if (open === null) return;
      listener.open(tag, open.attributes, open.selfClosing);
      at = open.end;
      if (listener.raw(tag)) {
        const rest = tag === 'plaintext' ? source.length : rawEnd(source, at, tag);
        if (rest > at) listener.text(source.slice(at, rest));
        at = rest;
      }
    }
    textFrom = at;
  }
  tellText(source.length);
}
