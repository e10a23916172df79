import { textContent } from 'domutils';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { htmlBlocks } from '../../../lib/policy/blocks/html';
import {
  decodedAttribute,
  decodedMarkdown,
  decodedText,
  outsideReference,
} from '../../../lib/policy/blocks/references';

const NAMED = [
  ...[
    'amp',
    'lt',
    'gt',
    'quot',
    'AMP',
    'COPY',
    'REG',
    'nbsp',
    'copy',
    'not',
    'sup1',
    'frac34',
    'yuml',
    'ETH',
  ],
  ...[
    'apos',
    'lowbar',
    'lsqb',
    'period',
    'commat',
    'NewLine',
    'Lstrok',
    'sacute',
    'Ccaron',
    'odblac',
    'inodot',
  ],
  ...['OElig', 'Yuml', 'fnof', 'circ', 'alpha', 'epsilon', 'sigmaf', 'Omega', 'piv', 'ensp', 'thinsp', 'zwj'],
  ...[
    'ndash',
    'mdash',
    'lsquo',
    'rdquo',
    'bdquo',
    'dagger',
    'bull',
    'hellip',
    'permil',
    'lsaquo',
    'frasl',
    'euro',
  ],
  ...[
    'numero',
    'trade',
    'rarr',
    'hArr',
    'forall',
    'minus',
    'infin',
    'ne',
    'le',
    'sdot',
    'squ',
    'loz',
    'star',
    'check',
  ],
  ...['lang', 'xrarr', 'diams', 'unheard', 'notin', 'notit', 'ampere'],
];
const reference = fc.oneof(
  fc.constantFrom(...NAMED).map((name) => `&${name}`),
  fc.integer({ min: 0, max: 0x120000 }).map((code) => `&#${code}`),
  fc.integer({ min: 0, max: 0x120000 }).map((code) => `&#x${code.toString(16)}`),
  fc.constantFrom('&', '&#', '&#x', '&;', '&#;'),
);
const pieces = fc.array(fc.oneof(reference, fc.constantFrom(';', ' ', 'a', '9', '=', '_', ';;', ' b ')), {
  maxLength: 8,
});
const source = pieces.map((all) => all.join(''));

/** What the parser makes of it when it is asked to decode. */
const parsedText = (text: string): string => textContent(parseDocument(`<p>${text}</p>`));
const parsedAttribute = (value: string): string => {
  const [element] = parseDocument(`<p title="${value}">`).children;
  return element !== undefined && 'attribs' in element ? (element.attribs.title ?? '') : '';
};

describe('character references', () => {
  test('of text are those that the parser reads', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(decodedText(text)).toBe(parsedText(text));
      }),
    );
  });

  test('of attributes are those that the parser reads', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(decodedAttribute(text)).toBe(parsedAttribute(text));
      }),
    );
  });

  test.each([
    ['a &ndash; b', 'a – b'],
    ['a &ndash b &amp c &#8211 d', 'a &ndash b &amp c &#8211 d'],
    ['&#95;ga &lowbar;gid', '_ga _gid'],
  ])('of Markdown end with a semicolon: %s', (text, read) => {
    expect(decodedMarkdown(text)).toBe(read);
  });

  test('are never parted where a text is cut', () => {
    fc.assert(
      fc.property(source, fc.nat(60), (text, at) => {
        const end = outsideReference(text, at);
        expect(decodedText(text.slice(0, end)) + decodedText(text.slice(end))).toBe(decodedText(text));
      }),
    );
  });

  test('are read in a long document wherever its pieces end', () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const text = `<p>${'x'.repeat((1 << 16) - 12 + shift)}&eacute;y</p>`;
      expect(htmlBlocks(text).blocks[0]?.text.slice(-3)).toBe('xéy');
    }
  });
});
