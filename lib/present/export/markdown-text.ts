/**
 * Text that came from a page, as Markdown shows it literally: no markup, links, mentions or issue references come of it.
 * Entities rather than backslashes: they also hold where a renderer knows more syntax than CommonMark. Issue trackers look
 * for mentions and issue numbers in the text that is rendered, where an entity is its sign again: a character without
 * width parts the sign from what follows.
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
    .replace(/[&<>"'`*_[\]()#@|~\\!$:]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(&#(?:35|64);)(?=[A-Za-z0-9])/g, '$1&#8203;')
    .trim();

/** Every line as a quotation. */
export const quoted = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `> ${plainText(line)}`)
    .join('\n');
