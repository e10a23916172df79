import { describe, expect, it } from 'vitest';
import { read } from './told';

const HEADER = {
  en: 'Purpose',
  fr: 'Finalité',
  de: 'Zweck',
  es: 'Finalidad',
  it: 'Finalità',
  nl: 'Doel',
  pl: 'Cel',
  sv: 'Syfte',
};

/** What a purpose in words is for, beside words of what needs no consent: none of these may pass for exempt. */
const TRACKING: readonly (readonly [language: keyof typeof HEADER, purpose: string])[] = [
  ['fr', 'Cartes de chaleur des clics'],
  ['fr', 'Carte de fidélité et offres personnalisées'],
  ['fr', 'Établit des cartes de parcours des visiteurs'],
  ['en', 'Securely measures page views'],
  ['en', 'Counts how many visitors reach the checkout'],
  ['en', 'Measures sign-in rates and visits'],
  ['en', 'Shows adverts for products left in the basket'],
  ['en', 'Remembers abandoned carts for retargeting by email'],
  ['en', 'Groups page views into a session'],
  ['en', 'Session replay'],
  ['en', 'Protects advertisers against click fraud'],
  ['de', 'Wiederansprache bei abgebrochenem Warenkorb'],
  ['de', 'Zählt, wie viele Besucher den Warenkorb erreichen'],
  ['de', 'Sitzungsaufzeichnung'],
  ['es', 'Carritos abandonados: recordatorio publicitario'],
  ['it', 'Registra le sessioni degli utenti'],
  ['nl', 'Telt hoeveel bezoekers inloggen'],
  ['pl', 'Porzucone koszyki'],
  ['sv', 'Inspelning av sessioner'],
];

/** What is needed, in words that begin alike. */
const NEEDED: readonly (readonly [language: keyof typeof HEADER, purpose: string])[] = [
  ['en', 'Keeps your cart'],
  ['en', 'Remembers what is in your shopping carts'],
  ['en', 'Secures the forms'],
  ['en', 'Counts what lies in the basket'],
  ['de', 'Zählt die Artikel im Warenkorb'],
  ['fr', 'Conserve votre panier'],
];

const categoryOf = (language: keyof typeof HEADER, purpose: string) =>
  read(
    `<html lang="${language}"><h1>Cookies</h1><table><tr><th>Name</th><th>${HEADER[language]}</th></tr><tr><td>xq_one</td><td>${purpose}</td></tr><tr><td>xq_two</td><td>zzz</td></tr></table>`,
    'text/html',
  ).entries[0]?.category;

describe('purposes in words', () => {
  it.each(TRACKING)('%s: "%s" is not exempt', (language, purpose) => {
    expect(categoryOf(language, purpose)).not.toBe('necessary');
  });

  it.each(NEEDED)('%s: "%s" is', (language, purpose) => {
    expect(categoryOf(language, purpose)).toBe('necessary');
  });
});
