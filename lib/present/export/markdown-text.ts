import { oneLine } from './one-line';

/**
 * Text that came from a page, as Markdown shows it literally: no markup, links, mentions or issue references come of it.
 * Entities rather than backslashes: they also hold where a renderer knows more syntax than CommonMark. Issue trackers look
 * for mentions and issue numbers in the text that is rendered, where an entity is its sign again: a character without
 * width parts the sign from what follows.
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export const plainText = (text: string): string =>
  oneLine(text)
    .replace(/[&<>"'`*_[\]()#@|~\\!$:]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(&#(?:35|64);)(?=[A-Za-z0-9])/g, '$1&#8203;');

/** Every line as a quotation. */
export const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plainText(line)}`)
    .join('\n');
