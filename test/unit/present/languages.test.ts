import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allWords, INTERFACE } from '../../../lib/present/text/all-languages';
import { chooseLanguage, LANGUAGES, loadWords } from '../../../lib/present/text/languages';
import type { PluralForms } from '../../../lib/present/words';

const root = resolve(import.meta.dirname, '../../..');

function sources(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'interface' ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const forms = (message: string | PluralForms): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (message: string | PluralForms): string =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join();
const entries = (
  language: (typeof LANGUAGES)[number],
): readonly (readonly [string, string | PluralForms])[] => Object.entries(INTERFACE[language]);
const english = new Map(entries('en'));

/** Keys are written whole or with one hole (`status.${finding.status}`); both kinds count as a use. */
const text = ['lib', 'components', 'entrypoints'].flatMap((folder) => sources(join(root, folder))).join('\n');
const whole = new Set([...text.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/g)].map((match) => match[1]));
const patterns = [...text.matchAll(/`([a-z]\w*(?:\.(?:[\w-]+|\$\{[^}]+\}))+)`/g)].map(
  (match) => new RegExp(`^${(match[1] ?? '').replace(/\./g, '\\.').replace(/\$\\?\{[^}]+\}/g, '[\\w-]+')}$`),
);

describe('languages', () => {
  it.each(LANGUAGES)('%s has every key and no other', (language) => {
    expect(entries(language).map(([key]) => key)).toEqual([...english.keys()]);
  });

  it.each(LANGUAGES)('%s has the placeholders of English', (language) => {
    const wrong = entries(language).filter(
      ([key, message]) => placeholders(message) !== placeholders(english.get(key) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('%s has every plural form its grammar asks for', (language) => {
    const wanted = new Intl.PluralRules(language)
      .resolvedOptions()
      // `many` of French, Spanish, Italian and Portuguese begins at a million, which no count here reaches.
      .pluralCategories.filter((form) => !(form === 'many' && /^(?:fr|es|it|pt)$/.test(language)));
    const wrong = entries(language).filter(
      ([, message]) => typeof message !== 'string' && wanted.some((form) => !(form in message)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('%s leaves nothing empty', (language) => {
    expect(
      entries(language).filter(([, message]) => forms(message).some((form) => form.trim() === '')),
    ).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s is translated', (language) => {
    const long = entries(language).filter(([, message]) => forms(message).some((form) => form.length > 40));
    expect(
      long.filter(([key, message]) => forms(message).join() === forms(english.get(key) ?? '').join()),
    ).toEqual([]);
  });

  it('no key is unused', () => {
    const unused = [...english.keys()].filter(
      (key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['xx', 'FR'], 'fr'],
    [[null, 'zh'], 'en'],
    [[], 'en'],
  ])('from %o chooses %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });

  it('a page loads the same words as the command line has', async () => {
    for (const language of LANGUAGES) {
      const loaded = await loadWords(language);
      expect(loaded.say('verdict.breaches', { count: 2 })).toBe(
        allWords(language).say('verdict.breaches', { count: 2 }),
      );
    }
  });
});

describe('words', () => {
  const words = allWords('en', 'UTC');
  it.each([
    [0, '0 seconds'],
    [59, '59 seconds'],
    [3_600, '1 hour'],
    [90_000, '1 day 1 hour'],
    [34_560_000, '1 year 1 month'],
    [31_536_000 + 3_600, '1 year'],
  ])('%d seconds', (seconds, text) => {
    expect(words.duration(seconds)).toBe(text);
  });

  it.each([
    ['2026-05-16', 'May 16, 2026'],
    ['2026-05', 'May 2026'],
    ['soon', 'soon'],
  ])('the day %s, in whatever time zone', (iso, text) => {
    expect(words.day(iso)).toBe(text);
  });

  it('leave a date alone that is none', () => {
    expect(words.dateTime('soon')).toBe('soon');
  });

  it('do not fill a placeholder with what an object inherits', () => {
    expect(words.say('state.error.reason', {})).toBe('The extension gave no usable answer: ');
  });
});
