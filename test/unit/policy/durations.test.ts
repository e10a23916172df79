import { describe, expect, it } from 'vitest';
import { chosenLifetime, lifetimesIn, unitOfHeader } from './given';

const DAY = 86_400;
const of = (text: string) => {
  const { kind, seconds, max } = chosenLifetime(lifetimesIn(text), text);
  return [kind, seconds, max];
};

describe('lifetimes in words', () => {
  it.each([
    ['2 years', 'fixed', 730 * DAY, false],
    ['up to 30 days', 'fixed', 30 * DAY, true],
    ['< 1 day', 'fixed', DAY, true],
    ['12 Monate', 'fixed', 31_556_952, false],
    ['treize (13) mois', 'fixed', 34_186_698, false],
    ['un año', 'fixed', 365 * DAY, false],
    ['30 minut', 'fixed', 1800, false],
    ['24h', 'fixed', DAY, false],
    ['30m', 'fixed', 1800, false],
    ['1 year and 24 days', 'fixed', 389 * DAY, false],
    ['session / up to 14 days', 'fixed', 14 * DAY, true],
    ['2 vuotta', 'fixed', 730 * DAY, false],
    ['6か月', 'fixed', 15_778_476, false],
    ['Bis zum Schließen des Browsers', 'session', null, false],
    ['à la fermeture du navigateur', 'session', null, false],
    ['do zamknięcia przeglądarki', 'session', null, false],
    ['Istunto', 'session', null, false],
    ['セッション', 'session', null, false],
    ['persistent', 'persistent', null, false],
    ['unbegrenzt', 'persistent', null, false],
    ['a few seconds', 'unstated', null, false],
    ['according to the provider', 'unstated', null, false],
  ])('%s', (text, kind, seconds, max) => {
    expect(of(text)).toEqual([kind, seconds, max]);
  });

  it.each([
    ['Lifetime (days)', DAY],
    ['Durée (en mois)', 2_629_746],
    ['Lifetime', null],
  ])('unit of the header %s', (header, seconds) => {
    expect(unitOfHeader(header)).toBe(seconds);
  });
});
