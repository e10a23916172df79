import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims, toBlocks } from '../given';

const reading = (text: string, language: string | null = 'en', mime = 'text/plain') =>
  readClaims(toBlocks({ text, mime, url: '', sha256: '', retrievedAt: '', language }).blocks, language);

describe('date of last change', () => {
  it.each([
    ['Last updated: May 16, 2026', '2026-05-16'],
    ['Last updated on 3rd June 2024.', '2024-06-03'],
    ['Dernière mise à jour : 1er mars 2025', '2025-03-01'],
    ['Stand: 01.12.2025', '2025-12-01'],
    ['Stand: Januar 2025', '2025-01'],
    ['Última actualización: 15 de septiembre de 2026', '2026-09-15'],
    ['Se revisó por última vez el 7 de enero de 2024', '2024-01-07'],
    ['Ultimo aggiornamento: 8 agosto 2026', '2026-08-08'],
    ['Laatst bijgewerkt: 22 juli 2026', '2026-07-22'],
    ['Texto de 15 de maio de 2026', '2026-05-15'],
    ['Ostatnia aktualizacja: 16 września 2025', '2025-09-16'],
    ['Senast uppdaterad 4 februari 2025', '2025-02-04'],
    ['Senest opdateret: 11. juni 2026', '2026-06-11'],
    ['Sist oppdatert 5. mai 2025', '2025-05-05'],
    ['Päivitetty 1.4.2026', '2026-04-01'],
    ['Poslední aktualizace: 3. března 2025', '2025-03-03'],
    ['Posledná aktualizácia: 3. marca 2025', '2025-03-03'],
    ['Ultima actualizare: 14 februarie 2026', '2026-02-14'],
    ['Utolsó frissítés: 2025. május 1.', '2025-05-01'],
    ['Τελευταία ενημέρωση: 5 Μαρτίου 2025', '2025-03-05'],
    ['Последна актуализация: 5 март 2025', '2025-03-05'],
    ['Son güncelleme: 6 Temmuz 2026', '2026-07-06'],
    ['Останнє оновлення: 5 березня 2025', '2025-03-05'],
    ['最終更新日:2024年5月1日', '2024-05-01'],
    ['Updated on: 2025-08-29', '2025-08-29'],
    ['Declaration last updated on 2/10/26', '2026-02-10'],
    ['Looked through once more on 9 February 2026', '2026-02-09'],
    ['Nantes, le 4 mai 2026', '2026-05-04'],
    ['Köln, im März 2026', '2026-03'],
    ['Valid from 2026/03', '2026-03'],
    ['Stan na 03.2026', '2026-03'],
    ['Senast granskad: 2026-02-11', '2026-02-11'],
    ['Platné od 7. 5. 2026', '2026-05-07'],
  ])('%s', (text, date) => {
    expect(reading(`Cookie policy\n\n${text}\n\nWe use cookies.`, null).lastUpdated).toBe(date);
  });

  it.each([
    'This follows deliberation no. 2020-091 of 17 September 2020.',
    'Cookies are described in Directive 2002/58/EC of 12 July 2002.',
    'We use cookies for 12 months.',
    'The company was founded in March 2010.',
    'Next review: 1 June 2027',
  ])('not from: %s', (text) => {
    expect(reading(text).lastUpdated).toBeNull();
  });
});

it('a numeric date of an American document has the month first', () => {
  expect(reading('Cookies\n\nEffective 4/8/2025.', 'en-US').lastUpdated).toBe('2025-04-08');
  expect(reading('Cookies\n\nEffective 4/8/2025.', 'en-GB').lastUpdated).toBe('2025-08-04');
});

it('a name inside a placeholder of a table is no recipient', () => {
  const text =
    '| Who | What for |\n|---|---|\n| [Adyen / another provider] | Card payments |\n| Mollie | Card payments |';
  expect(reading(text, 'en', 'text/markdown').recipients).toEqual(['Mollie']);
});

it('a heading that reads like a command promises no control; a link does', () => {
  const types = (text: string, mime?: string): readonly string[] =>
    reading(text, 'en', mime).claims.map((claim) => claim.type);
  expect(types('Manage your consent\n\nThe first visit shows a notice.')).not.toContain('reopen-link');
  expect(types('<p><a href="#c">Manage your consent</a></p>', 'text/html')).toContain('reopen-link');
});

describe('scope of a claim', () => {
  it.each([
    [
      'We load no third-party cookies on our public pages (/legal/ pages, /help/ pages).',
      'no-third-party',
      { paths: ['/legal/', '/help/'], pages: 'public' },
    ],
    [
      'No marketing cookies are set on shop.example today.',
      'no-marketing',
      { hosts: ['shop.example'], time: 'now' },
    ],
    ['At present we use no analytics tools.', 'no-analytics', { time: 'now' }],
    ['We use no non-exempt audience measurement cookies.', 'no-analytics', { unless: 'non-exempt' }],
    [
      "We don't use Google Analytics or Hotjar; for statistics we use Matomo.",
      'no-analytics',
      { vendors: ['Google Analytics', 'Hotjar'] },
    ],
    ['We do not use any analytics, not even Google Analytics.', 'no-analytics', null],
  ])('%s', (text, type, scope) => {
    expect(reading(text).claims.find((claim) => claim.type === type)?.scope).toEqual(scope);
  });
});

describe('values and lists', () => {
  it('keeps seconds, labels and words', () => {
    const { claims } = reading(
      'Your choice is stored for six (6) months and can be changed at any time via the « Manage my cookies » link.',
    );
    expect(claims.find((claim) => claim.type === 'consent-lifetime')?.value).toBe(15_778_476);
    expect(claims.find((claim) => claim.type === 'reopen-link')?.value).toBe('Manage my cookies');
  });

  it('reads a list with the words that introduce it, and a short answer with its question', () => {
    const list = reading(
      '<p>We do not use:</p><ul><li>advertising cookies</li><li>analytics tools</li></ul>',
      'en',
      'text/html',
    );
    expect(list.claims.map((claim) => claim.type)).toEqual(
      expect.arrayContaining(['no-marketing', 'no-analytics']),
    );
    expect(
      reading('<h2>Advertising</h2><p>None.</p>', 'en', 'text/html').claims.map((claim) => claim.type),
    ).toContain('no-marketing');
  });

  it('names recipients, not the places to learn more, the possible ones, or those in a blank', () => {
    expect(reading('We use Google Analytics and Stripe cookies.').recipients).toEqual([
      'Google Analytics',
      'Stripe',
    ]);
    expect(reading('In the future we may use Hotjar.').recipients).toEqual([]);
    expect(reading('We share data with [Stripe / other provider] cookies.').recipients).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    '[Company name]',
    '{{ company }}',
    '{{% legal name %}}',
    'XXX',
    'XX/XX/XXXX',
    'Lorem ipsum',
    '[Stripe / other provider]',
  ])('%s', (blank) => {
    expect(reading(`The site is run by ${blank} in Lyon.`).problems.map((problem) => problem.code)).toEqual([
      'placeholder',
    ]);
  });

  it.each(['[1]', 'the [policy](https://a.example/p)', '[x] done', '_ga_XXXXXXXXXX', '[edit]', 'XML'])(
    'none in: %s',
    (text) => {
      expect(reading(`See ${text} here.`).problems).toEqual([]);
    },
  );
});

describe('hostile documents', () => {
  it('never throw, and say the same twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'de', 'pl', 'xx', null),
        (text, language) => {
          const hostile = `We do not use ${text} cookies "${text}" ${text}: ${text}. `;
          expect(reading(hostile, language)).toEqual(reading(hostile, language));
        },
      ),
      { numRuns: 30 },
    );
  });
});
