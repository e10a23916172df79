import { describe, expect, it } from 'vitest';
import { detectLanguage, languagesOfSections, readPolicy, toBlocks } from './given';

const document = (text: string, mime = 'text/html') => ({
  text,
  mime,
  url: 'https://shop.example/cookies',
  sha256: '',
  retrievedAt: '',
  language: null,
});
const blocksOf = (text: string) => toBlocks(document(text)).blocks;

const ENGLISH =
  '<p>This page tells you what is kept on your device and why. We set analytics cookies only after you have agreed, and you can withdraw your consent at any time with the link in the footer.</p>';
const GERMAN =
  '<p>Auf dieser Seite erfahren Sie, was auf Ihrem Gerät gespeichert wird und wozu. Wir verwenden keine Cookies für Werbung. Statistik-Cookies setzen wir erst nach Ihrer Einwilligung, und die können Sie jederzeit widerrufen.</p>';
const FRENCH =
  '<p>Cette page vous dit ce qui est conservé sur votre appareil et pour quelles raisons. Nous n’utilisons pas de cookies publicitaires, et les mesures ne sont faites que sur votre accord.</p>';

describe('the language of a page', () => {
  it.each([
    ['en', ENGLISH],
    ['de', GERMAN],
    ['fr', FRENCH],
  ])('%s by its function words', (language, text) => {
    expect(detectLanguage(blocksOf(text))).toBe(language);
  });

  it('is not that of a word which a table repeats', () => {
    const text = `<p>${'Nom ; Durée en jours ; '.repeat(30)}</p>${FRENCH}`;
    expect(detectLanguage(blocksOf(text))).toBe('fr');
  });

  it('is told for each section where two are mixed', () => {
    const blocks = blocksOf(`<h2>Cookies</h2>${ENGLISH}${ENGLISH}<h2>Deutsch</h2>${GERMAN}`);
    const other = languagesOfSections(blocks, 'en');
    expect(blocks.map((block) => other.get(block.index) ?? null)).toEqual([null, null, null, 'de', 'de']);
  });

  it('a few foreign words make no foreign section', () => {
    const text =
      '<h2>Cookies</h2><p>The button says "Alle ablehnen und die Seite nutzen". We keep your choice.</p>';
    expect(languagesOfSections(blocksOf(text), 'en').size).toBe(0);
  });
});

describe('claims of a page in two languages', () => {
  it('are read in each', () => {
    const { claims } = readPolicy(
      document(
        `<html lang="en"><h2>Cookies</h2>${ENGLISH}${ENGLISH}<h2>Deutsche Fassung</h2>${GERMAN}</html>`,
      ),
    );
    const told = claims.map(({ type, at }) => [type, at.quote.slice(0, 20)]);
    expect(told).toContainEqual(['no-marketing', 'Wir verwenden keine ']);
    expect(told).toContainEqual(['consent-before-nonessential', 'Statistik-Cookies se']);
    expect(told).toContainEqual(['consent-before-nonessential', 'We set analytics coo']);
  });

  it('of a section with a language of its own, by that', () => {
    const { claims } = readPolicy(
      document(`${ENGLISH}${ENGLISH}<section lang="de"><h2>Kurz</h2>${GERMAN}</section>`),
    );
    expect(claims.map(({ type }) => type)).toContain('no-marketing');
  });
});
