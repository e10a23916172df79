import type { Span, Words } from './block';

/** Invisible marks that change no word: zero-width space and joiners, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const HAS_INVISIBLE =
  /[\u0000\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff\ufeff\ufffd]/;
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Without invisible marks, NULs and halves of surrogate pairs. */
export function clean(text: string): string {
  if (!HAS_INVISIBLE.test(text)) return text;
  return (
    text
      .replace(INVISIBLE, '')
      .replaceAll('\u0000', '')
      // Pairs are passed over: looking on either side of each character costs many times as much.
      .replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'))
  );
}

/** One space for each run of white space, none at the ends. */
export function collapse(text: string): string {
  // Single spaces, which are nearly all, are left where they stand.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

export const NO_WORDS: Words = { text: '', lines: [], spans: [] };

export function wordsOf(lines: readonly string[], spans: readonly Span[] = []): Words {
  const kept = lines.map(collapse).filter((line) => line !== '');
  return { text: kept.join(' '), lines: kept, spans };
}

/** Collects character data as it streams by: text, hard breaks, and spans set apart. */
export class WordsBuilder {
  private lines: string[] = [];
  private current: string[] = [];
  private spans: Span[] = [];
  private open: { kind: Span['kind']; href: string | null; text: string[] }[] = [];
  private length = 0;

  get empty(): boolean {
    return this.length === 0;
  }

  text(text: string): void {
    if (text === '') return;
    this.current.push(text);
    if (this.length === 0 && text.trim() !== '') this.length = 1;
    for (const span of this.open) span.text.push(text);
  }

  break(): void {
    if (this.current.length === 0) return;
    this.lines.push(this.current.join(''));
    this.current = [];
    for (const span of this.open) span.text.push(' ');
  }

  /** Nested spans beyond a few say nothing more and would cost the product of depth and length. */
  openSpan(kind: Span['kind'], href: string | null): void {
    if (this.open.length < 4) this.open.push({ kind, href, text: [] });
  }

  closeSpan(kind: Span['kind']): void {
    const at = this.open.findLastIndex((span) => span.kind === kind);
    if (at < 0) return;
    const span = this.open[at];
    this.open.splice(at, 1);
    const text = span ? collapse(span.text.join('')) : '';
    if (span && text !== '' && this.spans.length < 1000) this.spans.push({ kind, href: span.href, text });
  }

  /** The words so far; the builder is empty afterwards, with open spans still open. */
  take(): Words {
    this.break();
    const words = this.length === 0 ? NO_WORDS : wordsOf(this.lines, this.finishedSpans());
    this.lines = [];
    this.spans = [];
    this.length = 0;
    return words;
  }

  private finishedSpans(): Span[] {
    const unfinished = this.open.flatMap(({ kind, href, text }) => {
      const words = collapse(text.join(''));
      return words === '' ? [] : [{ kind, href, text: words }];
    });
    for (const span of this.open) span.text = [];
    return [...this.spans, ...unfinished];
  }
}
