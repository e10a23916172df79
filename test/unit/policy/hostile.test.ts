import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from './given';

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

  const cutAt = (text: string, mime = 'text/html') =>
    read(text, mime)
      .problems.filter(({ code }) => code === 'truncated')
      .map(({ at }) => at);

  it('says from which row of a table on nothing was read', () => {
    const rows = Array.from({ length: 4100 }, (_, at) => `<tr><td>thing ${at}</td><td>kept</td></tr>`);
    expect(cutAt(`<p>Cookies</p><table>${rows.join('')}</table>`)).toContainEqual({
      block: 1,
      row: 4000,
      quote: 'thing 4000 | kept',
    });
  }, 60_000);

  it('says from which line on nothing was read', () => {
    const lines = Array.from({ length: 7000 }, (_, at) => `line ${at}`);
    expect(cutAt(`Cookies\n${lines.join('\n')}`, 'text/plain')).toContainEqual({
      block: 6000,
      quote: 'line 5999',
    });
  }, 60_000);

  it('says from which words of an endless paragraph on nothing was read', () => {
    const [at] = cutAt(`<p>cookies ${'of the shop '.repeat(6000)}</p>`);
    expect(at).toMatchObject({ block: 0 });
  }, 60_000);

  it('says that there were too many sentences', () => {
    const cell = 'It is here. '.repeat(10);
    const rows = `<tr><td>${cell}</td><td>${cell}</td></tr>`.repeat(1500);
    expect(cutAt(`<p>Cookies</p><table>${rows}</table>`)).toHaveLength(1);
  }, 60_000);

  it('a binary file gives no declaration', () => {
    const { entries, problems } = read(`%PDF-1.7\n${'\u0001stream'.repeat(1000)}`, 'application/pdf');
    expect(entries).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unread-document']);
  });

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
    ['delimited lines that are no rows', (n: number) => 'we -> use -> cookies\n'.repeat(n), 'text/plain'],
    ['semicolons that are no rows', (n: number) => 'a; b; c; d\n'.repeat(n), 'text/plain'],
    ['header lines', (n: number) => 'Name Purpose Duration\n'.repeat(n), 'text/plain'],
    ['header cells on lines', (n: number) => 'Name\nPurpose\nDuration\nx\n'.repeat(n / 2), 'text/plain'],
    ['keys', (n: number) => 'Name: x\nPurpose: y\n'.repeat(n / 2), 'text/plain'],
    ['bold lines', (n: number) => '**_ga**\n'.repeat(n), 'text/markdown'],
    ['bullets', (n: number) => '- _ga_x – counts visits (2 years)\n'.repeat(n / 4), 'text/markdown'],
    ['lists in lists', (n: number) => '<ul><li>x'.repeat(n * 8), 'text/html'],
    ['tables in tables', (n: number) => '<table><tr><td>x'.repeat(n), 'text/html'],
    ['tables in Markdown', (n: number) => '<table>\n</table>\n'.repeat(n), 'text/markdown'],
    ['bold words on lines', (n: number) => `<p>${'<b>thing</b> is it<br>'.repeat(n)}`, 'text/html'],
    ['words in code on lines', (n: number) => `<p>${'<code>a</code> is it<br>'.repeat(n)}`, 'text/html'],
    ['links', (n: number) => `<p>${'<a href=x>cookie settings</a> '.repeat(n)}`, 'text/html'],
    [
      'promises',
      (n: number) => 'We set no cookies without your consent, only if you accept. '.repeat(n),
      'text/plain',
    ],
    [
      'promises in one sentence',
      (n: number) => 'we set no cookies without your consent, only if you accept; '.repeat(n),
      'text/plain',
    ],
    ['dates', (n: number) => '12 May 2024 and 3/4/2025, '.repeat(n), 'text/plain'],
    ['slots', (n: number) => '[insert name] {{x}} '.repeat(n), 'text/plain'],
    ['definitions', (n: number) => `<dl>${'<dt>_a<dd>keeps it for 1 day'.repeat(n / 4)}`, 'text/html'],
    ['letters without spaces', (n: number) => 'クッキーの名前と目的'.repeat(n * 4), 'text/plain'],
    ['quotation marks', (n: number) => '"'.repeat(n * 50), 'text/plain'],
    ['spaces', (n: number) => `a${' '.repeat(n * 100)}b`, 'text/plain'],
    ['numbers', (n: number) => '1 '.repeat(n * 20), 'text/plain'],
  ])(
    'twice the %s cost about twice',
    (_what, document, mime) => {
      const cost = (n: number): number => {
        const text = document(n);
        const started = process.cpuUsage();
        read(text, mime);
        return process.cpuUsage(started).user;
      };
      // The least of several: the compiler and the collector work in threads of this process too.
      const least = (n: number): number => Math.min(...Array.from({ length: 5 }, () => cost(n)));
      cost(300);
      const once = least(600);
      const fourfold = least(2400);
      expect(fourfold).toBeLessThan(Math.max(once, 4000) * 4 * 3);
    },
    60_000,
  );
});
