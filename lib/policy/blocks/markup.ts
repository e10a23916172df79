/** Elements that begin a block of HTML in Markdown (CommonMark 4.6, start conditions 1 and 6), as far as they hold words. */
const BLOCK_ELEMENT =
  /^<(address|article|aside|blockquote|body|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|main|menu|nav|ol|p|pre|script|section|style|table|ul)\b/i;
/** After an empty line Markdown reads on inside it, unless another tag follows or the line is indented as HTML is. */
const MARKDOWN = /^(?: {0,3}|\t?)[^<\s]/;

/** Lines of one element looked at for its end. */
const LONGEST = 4_000;
/** Elements without an end, or with Markdown in them, after which no more are looked for: each costs a look at all that follows. */
const MOST_MISSES = 40;

interface Line {
  readonly source: string;
  readonly trimmed: string;
  readonly gap: boolean;
}

const count = (text: string, part: string): number => {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    if (!/[a-z0-9]/.test(text[at + part.length] ?? '')) found += 1;
  return found;
};

/** Finds elements of HTML that stand whole between lines of Markdown or text. */
export class Markup {
  private misses = 0;

  /** How many lines the element takes that begins at `from`; 0 where none does, or where Markdown goes on inside it. */
  linesAt(lines: readonly Line[], from: number): number {
    const tag = BLOCK_ELEMENT.exec(lines[from]?.trimmed ?? '')?.[1]?.toLowerCase();
    if (tag === undefined || this.misses > MOST_MISSES) return 0;
    let open = 0;
    for (let at = from; at < Math.min(lines.length, from + LONGEST); at += 1) {
      const line = lines[at];
      if (line === undefined) break;
      if (at > from && line.gap && tag !== 'script' && tag !== 'style' && MARKDOWN.test(line.source)) break;
      const text = line.trimmed.toLowerCase();
      open += count(text, `<${tag}`) - count(text, `</${tag}`);
      if (open <= 0) return at - from + 1;
    }
    this.misses += 1;
    return 0;
  }
}

/** The block of settings before a Markdown document: `---`, lines of keys, `---`. It is for the site's generator, not for readers. */
const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,80}?---[ \t]*(?:\r?\n|$)/;
/** The first line after the opening dashes: a key, a comment or nothing. */
const KEYED = /^\s*---[ \t]*\r?\n(?:[ \t]*\r?\n|#[^\n]*\n){0,5}[\w-]{1,40}[ \t]?:/;

/** A text without the settings of its generator, which stand before a page's HTML as well. */
export const withoutFrontMatter = (text: string): string =>
  KEYED.test(text.slice(0, 4_000)) ? text.replace(FRONT_MATTER, '') : text;

/** A text without the settings of its generator and without HTML comments, which no reader of the page is shown. */
export function shown(text: string): string {
  const body = withoutFrontMatter(text);
  if (!body.includes('<!--')) return body;
  const kept: string[] = [];
  let at = 0;
  for (let start = body.indexOf('<!--'); start >= 0; start = body.indexOf('<!--', at)) {
    const end = body.indexOf('-->', start + 4);
    kept.push(body.slice(at, start));
    if (end < 0) return kept.join('');
    at = end + 3;
  }
  return kept.join('') + body.slice(at);
}
