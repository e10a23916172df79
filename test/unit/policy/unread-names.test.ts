import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_UNREAD_NAME, MOST_UNREAD_NAMES } from '../../../lib/model/declaration';
import { read } from './told';

const unread = (text: string, mime = 'text/html') => read(text, mime).unreadNames ?? [];

const spoken: readonly (readonly [title: string, html: string, name: string])[] = [
  ['in a sentence', '<p>Naša stránka potrebuje kts_id2, aby fungovala.</p>', 'kts_id2'],
  ['beside the word cookie', '<p>Ukladáme cookie basket a nič iné.</p>', 'basket'],
  ['before the word cookie', '<p>Das basket-Cookie merkt sich nichts.</p>', 'basket'],
  ['in code', '<p>Nutný je <code>besuch</code> für alle.</p>', 'besuch'],
  ['in quotation marks', '<p>Vi gemmer „kurv“ hos dig.</p>', 'kurv'],
  ['at the head of an item', '<ul><li>panier – le contenu</li><li>autre chose encore</li></ul>', 'panier'],
  ['with an ending of the language', '<p>A fenyves_id-t nem adjuk ki.</p>', 'fenyves_id'],
  ['as a mask', '<p>Der Reihe nach wp_saved_[id] geschrieben.</p>', 'wp_saved_*'],
  ['as a key of a database', '<p>IndexedDB: mniszek-katalog, produkty.</p>', 'mniszek-katalog'],
];

describe('names that a document speaks of and that were not read', () => {
  it.each(spoken)('%s', (_title, html, name) => {
    const declaration = read(html, 'text/html');
    const names = [...(declaration.unreadNames ?? []), ...declaration.entries.map((entry) => entry.name)];
    expect(names).toContain(name);
  });

  it('leaves out what a row was read from, addresses and ordinary words', () => {
    const names = unread(
      `<table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>
       <tr><td>_ga</td><td>Statistics of visits</td><td>2 years</td></tr></table>
       <p>Write to us: www.atelier.example or https://atelier.example/privacy_page. We answer soon.</p>`,
    );
    expect(names).not.toContain('_ga');
    expect(names.join(' ')).not.toMatch(/atelier|privacy_page|answer|soon/);
  });

  it('keeps so many, says that there were more, and keeps no long ones', () => {
    const listed = Array.from({ length: MOST_UNREAD_NAMES + 5 }, (_, at) => `name_${at}`).join('; ');
    const { unreadNames = [], problems } = read(`<p>Nothing of these: ${listed}</p>`, 'text/html');
    expect(unreadNames).toHaveLength(MOST_UNREAD_NAMES);
    expect(problems.map(({ code }) => code)).toContain('truncated');
    expect(unread(`<p>The thing a_${'b'.repeat(300)} is long.</p>`)).toEqual([]);
  });

  it('holds its bounds whatever the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const names = unread(`<p>${text}</p><ul><li>cookie ${text}</li></ul>`);
        expect(names.length).toBeLessThanOrEqual(MOST_UNREAD_NAMES);
        expect(names.every((name) => name.length > 0 && name.length <= LONGEST_UNREAD_NAME)).toBe(true);
      }),
    );
  });
});
