import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../lib/policy/read';

const read = (text: string, mime = 'text/html') =>
  readPolicy({ text, mime, url: 'https://shop.example/', sha256: '', retrievedAt: '', language: null });

const MIMES = ['text/html', 'text/markdown', 'text/plain', ''];
const PIECES = [
  '<constructor>',
  '<__proto__>',
  '<p role=constructor lang=__proto__ constructor=x>',
  '<hasOwnProperty>',
  'constructor',
  '__proto__ ',
  'toString: valueOf\n',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<td colspan=99999 rowspan=99999>',
  '<ul><li>',
  '<dl><dt>',
  '<dd>',
  '<h2>',
  '<details><summary>',
  '| a | b |\n',
  '|---|\n',
  '_ga',
  'Name',
  'Purpose: ',
  'Duration\n',
  '2 years',
  '**',
  '__',
  '`',
  '[a](b)',
  '->',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ufffd',
  '\n\n',
  '- ',
  '&#0;',
  '{{x}}',
  '<!--',
];

describe('hostile documents', () => {
  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...MIMES), (document, mime) => {
        const { entries, problems } = read(document, mime);
        for (const { at } of [...entries, ...problems]) expect(at.block).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('caps the entries of a document that lists without end', () => {
    const { entries, problems } = read(`<p>Cookies:</p><p>${'_ga_x<br>'.repeat(60_000)}</p>`);
    expect(entries.length).toBeLessThanOrEqual(3000);
    expect(problems.map(({ code }) => code)).toContain('truncated');
  }, 60_000);

  it('reads elements and roles named like properties of every object', () => {
    const row = '<table><tr><th>Name</th><th>Duration</th></tr><tr><td>_a_id</td><td>1 day</td></tr></table>';
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(read(`<${word} role="${word}" lang="${word}">${row}</${word}>`).entries).toHaveLength(1);
    }
  });

  it('cuts what is over its caps and says where', () => {
    const row = '<tr><td>_a</td><td>1 day</td></tr>';
    const { problems } = read(
      `<table><tr><th>Name</th><th>Duration</th></tr>${row.repeat(10)}</table>${'<p>cookie</p>'.repeat(61_000)}`,
    );
    expect(problems.map(({ code }) => code)).toContain('truncated');
  }, 60_000);

  it('reads through a hundred thousand nested elements', () => {
    const { entries } = read(`${'<div>'.repeat(100_000)}cookie _deep_id 2 years`);
    expect(entries.map(({ name }) => name)).toEqual(['_deep_id']);
  }, 60_000);

  it('survives NULs, broken surrogates and direction marks inside a row', () => {
    const { entries } = read(
      '<table><tr><th>Name</th><th>Duration</th></tr><tr><td>_sh\u0000op\u202e_id</td><td>1 \ud800 day, 1 day</td></tr></table>',
    );
    expect(entries).toHaveLength(1);
  });

  const row = (at: number): string =>
    `<tr><td>_id_${at}</td><td>Counts visit ${at} of people</td><td>${at} days</td></tr>`;
  it.each([
    [
      'rows',
      (n: number) =>
        `<table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>${Array.from({ length: n }, (_, at) => row(at)).join('')}</table>`,
      'text/html',
    ],
    ['lines', (n: number) => 'a\n'.repeat(n * 4), 'text/plain'],
    ['names on one line', (n: number) => '_id_a, '.repeat(n * 4), 'text/plain'],
    ['brackets', (n: number) => '('.repeat(n * 50), 'text/plain'],
    ['pipes', (n: number) => '|'.repeat(n * 50), 'text/plain'],
    ['marks', (n: number) => '**_`['.repeat(n * 10), 'text/markdown'],
  ])(
    'twice the %s cost about twice',
    (_what, document, mime) => {
      const cost = (n: number): number => {
        const text = document(n);
        const started = process.cpuUsage();
        read(text, mime);
        return process.cpuUsage(started).user;
      };
      cost(300);
      const once = Math.min(cost(600), cost(600));
      const fourfold = Math.min(cost(2400), cost(2400));
      expect(fourfold).toBeLessThan(Math.max(once, 4000) * 4 * 3);
    },
    60_000,
  );
});
