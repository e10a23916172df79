import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askSubscription,
  readOpenCookieDatabase,
  readStoredSubscription,
} from '../../../lib/knowledge/open-cookie-database';
import type { SubscribedName } from '../../../lib/model/subscription';

const row = (cookie: string, category: string, more: object = {}) => ({
  id: 'x',
  category,
  cookie,
  domain: '',
  description: 'Whatever it says',
  wildcardMatch: '0',
  ...more,
});
const read = (document: unknown): readonly SubscribedName[] => {
  const outcome = readOpenCookieDatabase(JSON.stringify(document));
  return outcome.ok ? outcome.value : [];
};
const subscription = (names: readonly SubscribedName[]) => ({
  version: 1 as const,
  fetchedAt: 1,
  sha256: 'a'.repeat(64),
  names,
});

describe('the database as it is published', () => {
  it('is read as data: name, mask, hosts, category, platform', () => {
    expect(
      read({
        Tailor: [
          row('tl_id', 'Analytics'),
          row('tl_visit_', 'marketing', { wildcardMatch: '1', domain: 'tailor.example (3rd party)' }),
          row('tl_own', 'Functional', { domain: 'tailor.example (3rd party) or website (1st party)' }),
        ],
      }),
    ).toEqual([
      { name: 'tl_id', begins: false, hosts: [], category: 'Analytics', platform: 'Tailor' },
      {
        name: 'tl_visit_',
        begins: true,
        hosts: ['tailor.example'],
        category: 'Marketing',
        platform: 'Tailor',
      },
      { name: 'tl_own', begins: false, hosts: [], category: 'Functional', platform: 'Tailor' },
    ]);
  });

  it.each([
    ['no name', row('', 'Analytics')],
    ['a category it does not define', row('tl_id', 'Harmless')],
    ['a mask that means nothing', row('tl_', 'Analytics', { wildcardMatch: '1' })],
    ['a name with control characters', row('tl\u202eid', 'Analytics')],
    ['an endless name', row('t'.repeat(400), 'Analytics')],
  ])('a row with %s is left out', (_why, bad) => {
    expect(read({ Tailor: [bad, row('kept', 'Analytics')] }).map(({ name }) => name)).toEqual(['kept']);
  });

  it.each([
    ['no JSON', 'cookie,category'],
    ['an array', '[]'],
    ['rows that are no rows', '{"Tailor":[1]}'],
    ['nothing', '{}'],
    [
      'too many',
      JSON.stringify({ Tailor: Array.from({ length: 10_001 }, (_, n) => row(`n${n}`, 'Analytics')) }),
    ],
  ])('%s is refused with a reason', (_what, text) => {
    const outcome = readOpenCookieDatabase(text);
    expect(outcome.ok).toBe(false);
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const outcome = readOpenCookieDatabase(text);
        if (outcome.ok) readStoredSubscription(subscription(outcome.value));
      }),
    );
  });
});

describe('what was stored', () => {
  it.each([[null], [{}], [{ version: 2 }], [{ version: 1, fetchedAt: 1, sha256: 'x', names: [] }]])(
    '%j is nothing',
    (stored) => {
      expect(readStoredSubscription(stored)).toBeNull();
    },
  );
});

describe('asked of items', () => {
  const names = read({
    Tailor: [
      row('uid', 'Marketing', { domain: 'tailor.example' }),
      row('uid', 'Analytics', { domain: 'button.example' }),
      row('tl_vis', 'Functional', { wildcardMatch: '1' }),
      row('tl_visit_', 'Analytics', { wildcardMatch: '1' }),
      row('shared', 'Analytics'),
      row('shared', 'Functional'),
    ],
  });
  const categories = (name: string, domain: string) =>
    (askSubscription(subscription(names), [{ name, domain }])[0] ?? []).map(({ category }) => category);

  it.each([
    ['uid', 'ads.tailor.example', ['Marketing']],
    ['uid', 'atelier.example', []],
    ['tl_visit_77', 'atelier.example', ['Analytics']],
    ['tl_vision', 'atelier.example', ['Functional']],
    ['shared', 'atelier.example', ['Analytics', 'Functional']],
    ['toString', 'atelier.example', []],
  ])('%s of %s: %j', (name, domain, expected) => {
    expect(categories(name, domain)).toEqual(expected);
  });
});
