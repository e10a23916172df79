import type { BlockDocument, PolicyDocument } from './block';
import { htmlBlocks } from './html';
import { withoutFrontMatter } from './markup';
import { CAPS } from './sink';
import { textBlocks } from './text';
import { clean } from './words';

type Format = 'html' | 'markdown' | 'text' | 'binary';

const START = /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml[^>]{0,200}\?>\s*<(?:!doctype|html))/i;
const BLOCK_TAGS = /<(?:p|div|table|tr|td|h[1-6]|ul|li|section|body|article)\b/gi;

/** The format of a document: from its media type, its name, and how it begins. */
export function formatOf(source: Pick<PolicyDocument, 'text' | 'mime' | 'url'>): Format {
  const start = source.text.slice(0, 4000);
  if (start.startsWith('%PDF-') || /^(?:PK\u0003\u0004|\u0089PNG|GIF8|\u007fELF|\u00ff\u00d8)/.test(start))
    return 'binary';
  const nul = start.split('\u0000').length - 1;
  if (nul > start.length / 20 && nul > 5) return 'binary';
  const path = source.url.split(/[?#]/, 1)[0] ?? '';
  if (START.test(start) || /html/.test(source.mime) || /\.x?html?$/i.test(path)) return 'html';
  if (/markdown/.test(source.mime) || /\.(?:md|mdx|markdown)$/i.test(path)) return 'markdown';
  const sample = source.text.slice(0, 100_000);
  const tags = sample.match(BLOCK_TAGS)?.length ?? 0;
  if (tags > 20 && tags * 400 > sample.length) return 'html';
  return 'text';
}

/** Whatever the format, the document as numbered blocks. A binary file gives none; a document over the cap is cut. */
export function toBlocks(source: PolicyDocument): BlockDocument {
  const format = formatOf(source);
  if (format === 'binary') return { blocks: [], language: null, cut: null };
  const long = source.text.length > CAPS.characters;
  const text = clean(long ? source.text.slice(0, CAPS.characters) : source.text);
  const read =
    format === 'html' ? htmlBlocks(withoutFrontMatter(text)) : textBlocks(text, format === 'markdown');
  return long && read.cut === null ? { ...read, cut: text.slice(-200).trim() } : read;
}
