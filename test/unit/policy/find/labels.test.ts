import { describe, expect, it } from 'vitest';
import { isReopenLabel } from '../../../../lib/policy/find/reopen';
import { wellKnownPolicyUrls } from '../../../../lib/policy/find/well-known';

describe('isReopenLabel', () => {
  it.each([
    ['Cookie settings', true],
    ['Manage my cookies', true],
    ['Cookie preferences', true],
    ['Gérer les cookies', true],
    ['Paramétrer les cookies', true],
    ['Cookie-Einstellungen', true],
    ['Einwilligung widerrufen', true],
    ['Configuración de cookies', true],
    ['Preferenze cookie', true],
    ['Cookie-instellingen', true],
    ['Gerir cookies', true],
    ['Ustawienia plików cookie', true],
    ['Evästeasetukset', true],
    ['Çerez ayarları', true],
    ['Change my answer', true],
    ['Entscheidung ändern', true],
    ['Modifier mon choix', true],
    ['Endre svaret', true],
    ['Zmień odpowiedź', true],
    ['Frequently asked: answers', false],
    ['Cookie policy', false],
    ['Politique de cookies', false],
    ['Settings', false],
    ['Manage my account', false],
    ['', false],
  ])('%s: %s', (label, expected) => {
    expect(isReopenLabel(label, [])).toBe(expected);
  });

  it('takes the words that the policy promised', () => {
    expect(isReopenLabel('The little fox', ['the little  FOX'])).toBe(true);
    expect(isReopenLabel('The little fox', ['the big fox'])).toBe(false);
  });
});

describe('wellKnownPolicyUrls', () => {
  it('tries the page languages first, then English, at most eight', () => {
    const urls = wellKnownPolicyUrls('https://shop.example', ['de-AT', 'fr']);
    expect(urls[0]).toBe('https://shop.example/cookie-richtlinie');
    expect(urls).toContain('https://shop.example/cookie-policy');
    expect(urls).toHaveLength(8);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('gives nothing for what is no origin', () => {
    expect(wellKnownPolicyUrls('not an origin', ['en'])).toEqual([]);
  });
});
