import { describe, expect, it } from 'vitest';
import { decide, GIVEN_UP } from '../../../lib/enforce/decide';
import { replay } from '../../../lib/ledger/replay';
import type { LoggedEvent, NewEvent } from '../../../lib/model/event';

const NOTHING = { preferences: false, analytics: false, marketing: false };
const base = { visit: '1-1', at: 1, notBefore: null };
const banner: NewEvent = {
  kind: 'banner-seen',
  ...base,
  cmp: null,
  frame: null,
  offers: { roles: ['accept', 'reject'], categories: [], preticked: [], rejectProminence: 'equal' },
};
const answered = (intent: string): readonly NewEvent[] => [
  { kind: 'answer-intended', ...base, intent, asked: NOTHING, by: 'setting', action: 'answer' },
  {
    kind: 'answer-given',
    ...base,
    intent,
    result: 'exact',
    adapter: null,
    asked: NOTHING,
    stored: {},
    steps: [],
    reason: null,
  },
];
const clicked: NewEvent = {
  kind: 'choice-clicked',
  ...base,
  role: 'accept',
  trusted: true,
  label: 'Accept',
  categories: {},
};
const log = (...events: readonly NewEvent[]) =>
  replay(events.map((event, index): LoggedEvent => ({ ...event, seq: index + 1 })));
const answer = { mode: 'answer', preference: NOTHING } as const;

describe('decide', () => {
  it('answers a banner in the mode `answer` and in no other', () => {
    expect(decide(log(banner), answer)).toMatchObject([{ do: 'answer', asked: NOTHING }]);
    expect(decide(log(banner), { ...answer, mode: 'ask' })).toEqual([]);
    expect(decide(log(banner), { ...answer, mode: 'off' })).toEqual([]);
    expect(decide(log(), answer)).toEqual([]);
  });
  it('leaves alone what the person chose, and what is under way', () => {
    expect(decide(log(banner, clicked), answer)).toEqual([]);
    expect(decide(log(banner, ...answered('a').slice(0, 1)), answer)).toEqual([]);
  });
  it('leaves alone a dialog that the person had opened, or an answer taken back', () => {
    for (const action of ['answer', 'withdraw', 'reopen'] as const) {
      const wish = answered('wish').map((event) =>
        event.kind === 'answer-intended' ? { ...event, by: 'person' as const, action } : event,
      );
      expect(decide(log(banner, ...answered('a'), ...wish, banner), answer)).toEqual([]);
    }
  });
  it('does nothing more in a visit in which the person took over the dialog', () => {
    const takenOver = answered('a').map((event) =>
      event.kind === 'answer-given' ? { ...event, reason: 'person-is-answering' } : event,
    );
    expect(decide(log(banner, ...takenOver, banner), answer)).toEqual([]);
  });
  it('causes one reload at most', () => {
    const opened: NewEvent = { kind: 'page-opened', ...base, url: 'https://a.example/', how: 'load' };
    const elsewhere: NewEvent = { ...opened, url: 'https://a.example/next' };
    expect(decide(log(opened, banner, ...answered('a'), opened, banner), answer)).toMatchObject([
      { do: 'give-up', reason: GIVEN_UP },
    ]);
    expect(decide(log(opened, banner, ...answered('a'), elsewhere, banner), answer)).toMatchObject([
      { do: 'answer' },
    ]);
  });
  it('gives up on a site that asks a third time, and says so once', () => {
    const twice = [banner, ...answered('a'), banner, ...answered('b'), banner];
    expect(decide(log(...twice), answer)).toMatchObject([{ do: 'give-up', reason: GIVEN_UP }]);
    const said = answered('c').map((event) =>
      event.kind === 'answer-given' ? { ...event, reason: GIVEN_UP } : event,
    );
    expect(decide(log(...twice, ...said, banner), answer)).toEqual([]);
  });
});
