import { unitTest } from '../../lexicon/characters';
import { eatenUnderscores } from './known';

/** Masks that stand for a variable part: `xxxx`, `####`, `{id}`, `<property-id>`, `[ID]`, `%s`, `nnnn-nn`, an ellipsis. */
const BRACKETED = /<[^<>\s]{1,40}>|\{{1,2}[^{}\s]{1,40}\}{1,2}|\[[^[\]\s]{1,40}\]|\$\{[^{}\s]{1,40}\}/g;
const HASHES = /#+/g;
const ELLIPSIS = /…|\.{3,}/g;
const LETTERS_X = /(?<![a-wyz])(?:x{3,}|X{3,})(?:-(?:x{1,}|X{1,}))*(?![a-wyz])/g;
const LETTERS_N = /(?<=[_\-.])n{4,}(?:-n{1,4})?(?![a-z])/gi;
const GOOGLE_X = /(?<=_)(?:[xX]{2,}|[xX](?=$))/g;

/** What every mask holds, and the ends that stand for more; a name without any is as it is written. */
const MASKED = /[<{[#…*]|\.{3}|xx|_x$|nnnn|[_-]$/i;

/** Masks of several words become one: "_ga_<property id>" is a token. */
export const withMasks = (text: string): string =>
  /[<{[]/.test(text)
    ? text.replace(
        /(?<=[\w-])(?:<[^<>\n]{1,40}\s[^<>\n]{0,40}>|\{[^{}\n]{1,40}\s[^{}\n]{0,40}\}|\[[^[\]\n]{1,40}\s[^[\]\n]{0,40}\])/g,
        '*',
      )
    : text;

/** Quotes, list marks and punctuation that stand round a name, not in it. */
const WRAPPING = /^[\s"'«»„“”‚‘’`•·,;:]+|[\s"'«»„“”‚‘’`,;]+$|(?<=\w)\/$/g;

/** "1-consent": the place in a list, glued to the name. */
const NUMBERED = /^\d{1,2}-(?=[A-Za-z_]{3})/;

const isPlain = unitTest(/\w/);

export const unwrap = (written: string): string => {
  if (
    written !== '' &&
    !NUMBERED.test(written) &&
    isPlain(written, 0) &&
    isPlain(written, written.length - 1)
  )
    return written;
  const bare = written.replace(WRAPPING, '').replace(NUMBERED, '');
  return /[^.:]:$/.test(bare) ? bare.slice(0, -1) : bare;
};

/**
 * The name a browser would see, `*` for any run: masks become `*`, spaces that extraction put in go, underscores that
 * Markdown ate come back. `mangled` when the document's own writing cannot be the name.
 */
export function canonicalName(written: string): { readonly name: string; readonly mangled: boolean } {
  const joined = /\s/.test(written) ? written.replace(/\s+/g, '') : written;
  const masked = MASKED.test(joined) ? withoutMasks(joined) : joined;
  const meant = eatenUnderscores(masked);
  return { name: meant ?? masked, mangled: meant !== null || joined !== written };
}

const withoutMasks = (joined: string): string =>
  joined
    .replace(/^(?:\*\*|__(?=[^_]+__$))(.+?)(?:\*\*|__)$/, '$1')
    .replace(BRACKETED, '*')
    .replace(HASHES, '*')
    .replace(ELLIPSIS, '*')
    .replace(LETTERS_X, '*')
    .replace(LETTERS_N, '*')
    .replace(GOOGLE_X, '*')
    .replace(/\*[*]+/g, '*')
    .replace(/(?<=\w)[_-]$/, '$&*');
