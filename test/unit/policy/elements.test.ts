import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { withCharacters } from '../../../lib/policy/blocks/character-references';
import { eachElement } from '../../../lib/policy/blocks/elements';

/** What is told of a source, text between two tags as one. */
function told(source: string): string[] {
  const events: string[] = [];
  let text = '';
  const take = (event: string): void => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  eachElement(source, {
    open: (tag, attributes) => take(`<${tag}${attributes.id === undefined ? '' : ` id=${attributes.id}`}>`),
    close: (tag) => take(`</${tag}>`),
    text: (piece) => {
      text += piece;
    },
    full: () => false,
  });
  return text === '' ? events : [...events, text];
}

/** The same by another parser. */
function toldByHtmlparser2(source: string): string[] {
  const events: string[] = [];
  let text = '';
  const take = (event: string): void => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  const parser = new Parser(
    {
      onopentag: (tag, { id }) => take(`<${tag}${id === undefined ? '' : ` id=${id}`}>`),
      onclosetag: (tag) => take(`</${tag}>`),
      ontext: (piece) => {
        text += piece;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(source);
  parser.end();
  return text === '' ? events : [...events, text];
}

const PIECES = [
  ...'<p> <P id="a"> <p id=a/> <div> </div> </p> <br> </br> <br/> <td> <tr> <table> </table> <th> <li> </ul> <ul> <dt> <dd> <a href="?a&b"> </a>'.split(
    ' ',
  ),
  ...'<h1> </h1> <form> </form> <option> <select> </select> <svg> <path/> </svg> <image> <script> </script> <style> </STYLE > <!-- --> <!--> --!> <!x> <?x> </ > </1> < <1'.split(
    ' ',
  ),
  ...'&eacute; &eacute &amp;lt; &#233; &#xE9; &#x80; &#0; &nbspx &copy2 &notit; &nosuch; &lowbar; &Zcaron; &lstrok; &euro; &euro & &; &#; text'.split(
    ' ',
  ),
  '<p title="<b>">',
  "<i id='&amp;b'>",
  '<b id="x" id="y">',
  '<u id = z >',
  ' ',
  '>',
  '/',
  '=',
];

test('elements are told as another parser tells them, whatever the source', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
      // Both leave out what a source breaks off within.
      const source = `${pieces.join('')} --></script></style> <i>`;
      expect(told(source)).toEqual(toldByHtmlparser2(source));
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['&ccaron;&Scaron;&zdot;&uring;&odblac;&scedil;&aogon;&Imacr;&gbreve;', 'čŠżůőşąĪğ'],
  ['&xacute; &acute; &dot; &pacute;', '&xacute; ´ ˙ &pacute;'],
  ['&#150;&#x2013;&#55296;&#99999999;', '––\ufffd\ufffd'],
])('character references: %s', (written, read) => {
  expect(withCharacters(written)).toBe(read);
});

test('a name without a semicolon ends nothing in an address', () => {
  expect(withCharacters('?a=1&copy=2&lang=pl&reg;&amp', true)).toBe('?a=1&copy=2&lang=pl®&');
});

test('what a source breaks off within is left out', () => {
  for (const source of ['text<', 'text<a href="', 'text</a', 'text<!-- x', 'text<p'])
    expect(
      told(source)
        .filter((event) => !event.startsWith('<'))
        .join(''),
    ).toMatch(/^text<?$/);
});
