import { describe, expect, it } from 'vitest';
import { ALL_WORDS } from '../../../lib/policy/all-words';
import { documentText } from '../../../lib/policy/document-text';
import { readPolicy } from './given';

const source = {
  text: `<html lang="en"><body><h1>Cookie policy</h1><p>We use few cookies.</p>
<table><caption>Our cookies</caption><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>
<tr><td>atelier_sid</td><td>Keeps you signed in</td><td>2 hours</td></tr>
<tr><td>atelier_lang</td><td>Remembers your language</td><td>1 year</td></tr></table>
<ul><li><code>_ga</code>: measures visits, 2 years</li></ul>
<p>We do not use advertising cookies.</p></body></html>`,
  mime: 'text/html',
  url: 'https://www.atelier.example/cookies',
  sha256: '00',
  retrievedAt: '2026-11-22T09:00:00.000Z',
  language: null,
};

describe('the text of a document', () => {
  const lines = documentText(source, ALL_WORDS).split('\n');

  it('holds all its words', () => {
    for (const words of [
      'Cookie policy',
      'Our cookies',
      'We use few cookies.',
      'atelier_sid | Keeps you signed in',
    ])
      expect(
        lines.some((line) => line.includes(words)),
        words,
      ).toBe(true);
  });

  it('numbers them as entries and claims cite them', () => {
    const { entries, claims } = readPolicy(source);
    expect(entries.length + claims.length).toBeGreaterThan(3);
    for (const { at } of [...entries, ...claims]) {
      const number = at.row === undefined ? `[${at.block}]` : `[${at.block}.${at.row}]`;
      expect(
        lines.find((line) => line.startsWith(`${number} `)),
        at.quote,
      ).toContain(at.quote.split(/[|:]/)[0]?.trim());
    }
  });

  it('says where reading stopped', () => {
    const long = { ...source, text: `<p>${'word '.repeat(400_000)}</p>` };
    expect(documentText(long, ALL_WORDS)).toMatch(/reading stopped here/);
    expect(documentText({ ...source, text: '%PDF-1.7' }, ALL_WORDS)).toBe('');
  });
});
