import { describe, expect, it } from 'vitest';
import { receiptsOf } from '../../../lib/consent/receipt';
import type { ExportedAnswer, ExportedConsentStep } from '../../../lib/model/export';
import { at, item } from '../../fixtures/exports/visit';

const asked = { preferences: 'denied', analytics: 'granted', marketing: 'denied' } as const;
const answer: ExportedAnswer = {
  at: at(10),
  result: 'exact',
  adapter: null,
  asked,
  stored: asked,
  steps: ['set "Analytics" on', 'click "Save"'],
  reason: null,
};
const step = (second: number, more: Partial<ExportedConsentStep>): ExportedConsentStep => ({
  at: at(second),
  by: 'site',
  source: 'home-made',
  name: 'site_consent',
  categories: asked,
  answered: true,
  seq: second,
  ...more,
});
const cookie = (name: string, second: number, category: 'necessary' | 'analytics' | 'marketing' | null) => ({
  ...item({ kind: 'cookie', name, domain: 'site.example' }),
  category,
  phase: 'after-choice' as const,
  firstSeen: { at: at(second), notBefore: null },
});

describe('receipts', () => {
  it('hold what was asked, pressed, stored and said, and which cookies came after', () => {
    const [receipt, ...more] = receiptsOf({
      answers: [answer],
      consent: [
        step(5, { name: 'before' }),
        step(11, { source: 'click', name: 'button' }),
        step(12, {}),
        step(13, { name: 'gtag', source: 'consent-mode', categories: { ...asked, marketing: 'granted' } }),
        step(14, { name: 'default', answered: false }),
        step(15, { name: 'gpc', categories: {} }),
      ],
      items: [
        cookie('early', 3, 'marketing'),
        cookie('_ga', 12, 'analytics'),
        cookie('_fbp', 13, 'marketing'),
        cookie('sid', 14, 'necessary'),
        cookie('x', 15, null),
      ],
    });
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({
      asked,
      stored: asked,
      written: answer.steps,
      adapter: null,
      result: 'exact',
    });
    expect(receipt?.signals.map(({ name, agrees }) => [name, agrees])).toEqual([
      ['site_consent', true],
      ['gtag', false],
      ['gpc', null],
    ]);
    expect(receipt?.cookies.map(({ name, allowed }) => [name, allowed])).toEqual([
      ['_ga', true],
      ['_fbp', false],
      ['sid', true],
      ['x', null],
    ]);
  });

  it('part what came between two answers', () => {
    const receipts = receiptsOf({
      answers: [answer, { ...answer, at: at(20) }],
      consent: [step(12, { name: 'first' }), step(22, { name: 'second' })],
      items: [],
    });
    expect(receipts.map(({ signals }) => signals.map(({ name }) => name))).toEqual([['first'], ['second']]);
  });

  it('are none where nothing was answered', () => {
    expect(receiptsOf({ answers: [], consent: [step(1, {})], items: [] })).toEqual([]);
  });
});
