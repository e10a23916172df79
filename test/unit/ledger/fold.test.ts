import { describe, expect, it } from 'vitest';
import { cookieKeyString } from '../../../lib/cookie/key';
import { emptyLedger, fold } from '../../../lib/ledger/fold';
import { replay } from '../../../lib/ledger/replay';
import type { NewEvent } from '../../../lib/model/event';
import { byHeader, byScript, cookieKey, logged, sent, started, stored, VISIT, written } from './events';

const preference = { preferences: false, analytics: false, marketing: false };
const base = { visit: VISIT, at: 4000, notBefore: null };

/** One event of every kind, with the reconciliations between them. */
const life: readonly NewEvent[] = [
  started,
  { ...base, kind: 'page-opened', url: 'https://atelier.example/', how: 'load' },
  { ...base, kind: 'watch-gap', reason: 'browser-start' },
  byHeader('sid'),
  written('sid'),
  byScript('_ga', { value: { length: 9, hash: 'g' } }),
  written('_ga', { value: { length: 9, hash: 'g' }, key: cookieKey('_ga', { hostOnly: true }) }),
  { ...base, kind: 'cookie-found', key: cookieKey('old'), ...found() },
  { ...base, kind: 'cookie-removed', key: cookieKey('sid'), cause: 'explicit' },
  stored('theme'),
  stored('theme', { seenBy: 'sweep', at: 2500, notBefore: 1000 }),
  {
    ...base,
    kind: 'storage-removed',
    medium: 'localStorage',
    origin: 'https://atelier.example',
    name: 'theme',
  },
  sent('https://px.tracker.example/p?id=&v=', { identifiers: { id: '_ga' } }),
  sent('https://www.atelier.example/a.js', { party: 'first', cookies: ['_ga', 'old'], pixel: false }),
  {
    ...base,
    kind: 'fingerprint-read',
    technique: 'canvas',
    setter: { via: 'script', url: 'https://fp.example/fp.js', line: 2, column: 1 },
    frame: null,
  },
  {
    ...base,
    kind: 'banner-seen',
    cmp: 'klaro',
    frame: null,
    offers: { roles: ['accept', 'reject'], categories: [], preticked: [], rejectProminence: 'equal' },
  },
  { ...base, kind: 'answer-intended', intent: 'i1', asked: preference, by: 'setting', action: 'answer' },
  {
    ...base,
    kind: 'answer-given',
    intent: 'i1',
    result: 'exact',
    adapter: 'klaro',
    asked: preference,
    stored: { analytics: 'denied' },
    steps: ['api'],
    reason: null,
  },
  { ...base, kind: 'banner-gone' },
  { ...base, kind: 'choice-clicked', role: 'reject', trusted: true, label: 'Reject', categories: {} },
  {
    ...base,
    kind: 'consent-observed',
    source: 'cmp',
    name: 'klaro',
    categories: { analytics: 'denied' },
    answered: true,
    storedIn: { medium: 'cookie', name: 'klaro' },
    facts: {},
  },
  { ...base, kind: 'reopen-control-sought', found: false, label: null },
  {
    ...base,
    kind: 'declaration-read',
    declarant: 'page',
    url: 'https://atelier.example/cookies',
    sha256: 'ab',
    why: 'link',
  },
  { ...base, kind: 'declaration-failed', declarant: 'cmp', url: null, reason: 'none' },
  { ...base, kind: 'sweep-done', of: 'cookies' },
  { ...base, kind: 'visit-ended', reason: 'navigated-away' },
];

function found() {
  const { attributes, lifetime, value } = written('old');
  return { attributes, lifetime, value };
}

describe('fold', () => {
  it('gives the same ledger one by one, by replay, and resumed from any prefix', () => {
    const events = logged(life);
    const folded = events.reduce(fold, emptyLedger);
    expect(replay(events)).toEqual(folded);
    expect([...replay(events).cookies.keys()]).toEqual([...folded.cookies.keys()]);
    for (const at of events.keys()) {
      const prefix = replay(events.slice(0, at));
      const before = structuredClone(prefix);
      expect(replay(events, prefix)).toEqual(folded);
      expect(prefix).toEqual(before);
    }
  });

  it('passes over events it already holds', () => {
    const events = logged(life);
    const ledger = replay(events);
    expect(events.reduce(fold, ledger)).toBe(ledger);
  });

  it('gives sends to the cookies a request carried', () => {
    const ledger = replay(logged(life));
    const item = (name: string) =>
      [...ledger.cookies.values()].find((cookie) => cookie.key.name === name)?.sends.map((send) => send.host);
    expect(item('_ga')).toEqual(['px.tracker.example', 'www.atelier.example']);
    expect(item('old')).toEqual(['www.atelier.example']);
    expect(item('sid')).toEqual([]);
  });
});

const other = { length: 4, hash: 'h2' };
const reconciled: readonly {
  readonly title: string;
  readonly events: readonly NewEvent[];
  readonly writes: readonly { via: string; kept: boolean; seenBy: string[]; events: number[] }[];
}[] = [
  {
    title: 'a header and the jar are one write by the response',
    events: [byHeader('a'), written('a', { at: 2100 })],
    writes: [{ via: 'header', kept: true, seenBy: ['header', 'jar'], events: [1, 2] }],
  },
  {
    title: 'the page reports in a batch, after the jar',
    events: [written('a', { at: 2100 }), byScript('a', { at: 2050 })],
    writes: [{ via: 'script', kept: true, seenBy: ['jar', 'page'], events: [1, 2] }],
  },
  {
    title: 'two headers with one value are two writes, each with its change of the jar',
    events: [byHeader('a'), byHeader('a', { at: 2200 }), written('a'), written('a', { at: 2200 })],
    writes: [
      { via: 'header', kept: true, seenBy: ['header', 'jar'], events: [1, 3] },
      { via: 'header', kept: true, seenBy: ['header', 'jar'], events: [2, 4] },
    ],
  },
  {
    title: 'another value is another write',
    events: [byHeader('a'), written('a', { value: other })],
    writes: [
      { via: 'header', kept: false, seenBy: ['header'], events: [1] },
      { via: 'sweep', kept: true, seenBy: ['jar'], events: [2] },
    ],
  },
  {
    title: 'the same value much later is another write',
    events: [byHeader('a'), written('a', { at: 60_000 })],
    writes: [
      { via: 'header', kept: false, seenBy: ['header'], events: [1] },
      { via: 'sweep', kept: true, seenBy: ['jar'], events: [2] },
    ],
  },
  {
    title: 'a sweep whose interval holds the attempt proves it',
    events: [byScript('a'), written('a', { seenBy: 'sweep', at: 60_000, notBefore: 1500 })],
    writes: [{ via: 'script', kept: true, seenBy: ['page', 'sweep'], events: [1, 2] }],
  },
  {
    title: 'a cookie the browser refused stays an attempt',
    events: [byHeader('a')],
    writes: [{ via: 'header', kept: false, seenBy: ['header'], events: [1] }],
  },
];

describe('reconciliation', () => {
  it.each(reconciled)('$title', ({ events, writes }) => {
    const ledger = replay(logged(events));
    expect(ledger.cookies.size).toBe(1);
    const item = ledger.cookies.get(cookieKeyString(cookieKey('a')));
    expect(
      item?.writes.map(({ setter, kept, seenBy, events: proof }) => ({
        via: setter.via,
        kept,
        seenBy,
        events: proof,
      })),
    ).toEqual(writes);
  });

  it('keeps the raw lifetime of the author and the granted one of the jar', () => {
    const ledger = replay(logged([byHeader('a'), written('a', { at: 2100 })]));
    expect([...ledger.cookies.values()][0]?.writes[0]?.lifetime).toEqual({
      effectiveSeconds: 3600,
      rawMaxAgeSeconds: 63_072_000,
      rawExpiresSeconds: null,
    });
  });

  it.each([
    [
      'attempt first',
      [byHeader('a'), written('a', { key: cookieKey('a', { partitionKey: 'https://b.example' }) })],
    ],
    [
      'jar first',
      [written('a', { key: cookieKey('a', { partitionKey: 'https://b.example' }) }), byHeader('a')],
    ],
  ])('counts a cookie once under the partition the jar gave it, %s', (_, events) => {
    const ledger = replay(logged(events));
    expect([...ledger.cookies.values()].map((item) => [item.key.partitionKey, item.writes.length])).toEqual([
      ['https://b.example', 1],
    ]);
  });

  it('keeps same-named cookies of different hosts, paths and stores apart', () => {
    const keys = [{}, { domain: 'www.atelier.example' }, { path: '/a' }, { storeId: 'firefox-container-1' }];
    const ledger = replay(logged(keys.map((key) => written('a', { key: cookieKey('a', key) }))));
    expect(ledger.cookies.size).toBe(4);
  });
});
