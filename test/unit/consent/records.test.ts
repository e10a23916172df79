import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsFor } from '../../../lib/consent/cmp/classify';
import { decodeConsent } from '../../../lib/consent/decode';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { purposeOf } from '../../../lib/consent/labels';
import { keepsChoice, observeRecord, readRecord } from '../../../lib/consent/records';
import { readConsentMode } from '../../../lib/consent/signals/consent-mode';
import { categoriesOfPurposes } from '../../../lib/consent/signals/tcf';
import { verdictOf } from '../../../lib/consent/verdict';

learnEveryWord();

describe('purposes of labels', () => {
  it.each([
    ['Performance cookies are essential to understand visitors', 'analytics'],
    ['Security & advertising', 'marketing'],
    ['Marketing (technically not necessary)', 'marketing'],
    ['ad_user_data', 'marketing'],
    ['analyticsStorage', 'analytics'],
    ['Personalised advertising', 'marketing'],
    ['Komfort (merkt sich Ihre Filiale)', 'preferences'],
    ['Strictly necessary', 'necessary'],
    ['Mesure d’audience', 'analytics'],
    ['Non-essential', null],
    ['Partner 17', null],
    ['Reklamation', null],
    ['Reklamace a vrácení', null],
    ['Reklama', 'marketing'],
    ['Reklamní cookies', 'marketing'],
  ])('%s -> %s', (label, purpose) => expect(purposeOf(label)).toBe(purpose));
});

describe('records', () => {
  const analytics = { preferences: 'denied', analytics: 'granted', marketing: 'denied' };
  it.each([
    ['JSON', '{"preferences":false,"analytics":true,"marketing":false}'],
    ['URL-encoded', encodeURIComponent('{"preferences":false,"analytics":true,"marketing":false}')],
    ['base64', btoa('{"preferences":0,"statistics":1,"marketing":0}')],
    ['pairs', 'preferences:0|audience:1|marketing:0'],
    ['query', 'funzionali%3Dfalse%26statistiche%3Dtrue%26marketing%3Dfalse'],
    ['list of pairs', '[["funkcjonalne",0],["analityczne",1],["reklamowe",0]]'],
    [
      'list of objects',
      '{"state":{"purposes":[{"id":"preferinte","ok":false},{"id":"statistica","ok":true},{"id":"marketing","ok":false}]}}',
    ],
    ['words', 'preferences=denied;analytics=granted;marketing=denied'],
  ])('%s', (_name, value) => expect(decodeConsent(value)?.categories).toEqual(analytics));

  it('reads known formats', () => {
    expect(
      readRecord('OptanonConsent', 'groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0')?.categories,
    ).toEqual(analytics);
    expect(
      readRecord(
        'CookieConsent',
        "{stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false,ver:1}",
      )?.categories,
    ).toEqual(analytics);
    expect(readRecord('__hs_cookie_cat_pref', '1:true_2:false_3:false')?.categories).toEqual(analytics);
    expect(readRecord('cookie_stats', 'true')?.categories).toEqual({ analytics: 'granted' });
    // The sale of data stays on where everything is declined.
    expect(
      readRecord('consent-policy', '{"ess":1,"func":0,"anl":1,"adv":0,"dt3":1,"ts":29000000}')?.categories,
    ).toEqual(analytics);
  });

  it.each([
    ['cookie_test', 'true'],
    ['cookies_enabled', 'true'],
    ['banner_dismissed', 'true'],
    ['tracking_id', 'true'],
    ['preferences', '{"theme":"dark","on":true}'],
    ['gdpr_applies', 'true'],
    ['_ga', 'GA1.1.1184.1700000000'],
  ])('%s=%s states no purpose', (name, value) => {
    const seen = observeRecord('cookie', name, value, false);
    expect(seen === null ? {} : seen.categories).toEqual({});
  });

  it.each([
    ['alle', 'all'],
    ['afvist', 'none'],
  ])('tells a lone word for what a policy may say of it later: %s', (value, word) => {
    expect(observeRecord('cookie', 'klub_samtykke', value, false)?.facts).toMatchObject({ word });
    expect(observeRecord('cookie', 'klub_samtykke', value, true)?.facts).not.toHaveProperty('word');
  });

  it('knows the entry of a policy that keeps the choice', () => {
    expect(
      keepsChoice({ name: 'fx_consent', purpose: 'Stores your choice regarding non-essential cookies' }),
    ).toBe(true);
    expect(keepsChoice({ name: '_ga', purpose: 'Counts visits' })).toBe(false);
  });

  it('never fails on a hostile value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.json()), (value) => void decodeConsent(value)),
    );
  });
});

describe('signals', () => {
  it('legitimate interests are never consent', () => {
    expect(categoriesOfPurposes(() => false, true)).toEqual({
      marketing: 'denied',
      analytics: 'denied',
      preferences: 'denied',
    });
  });
  it('Consent Mode: default, then update; foreign keys do no harm', () => {
    const dataLayer = [
      ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', constructor: 'granted' }],
      ['consent', 'update', { analytics_storage: 'granted' }],
    ];
    expect(readConsentMode({ dataLayer }).map(({ name, categories }) => [name, categories])).toEqual([
      ['default', { marketing: 'denied', analytics: 'denied' }],
      ['update', { marketing: 'denied', analytics: 'granted' }],
    ]);
  });
});

describe('parts of platforms', () => {
  const part = (names: readonly string[]) => ({
    key: 'x',
    names,
    category: null,
    required: false,
    granted: null,
  });
  const only = { preferences: false, analytics: true, marketing: false };
  it.each([
    [['analytics'], true],
    [['analytics', 'marketing'], false],
    [['essential', 'marketing'], false],
    [['something'], false],
  ])('%j for analytics only -> %s', (names, grant) => {
    expect(decisionsFor([part(names)], only)).toMatchObject([{ key: 'x', grant }]);
  });
});

describe('verdicts', () => {
  const asked = { preferences: false, analytics: true, marketing: false };
  const evidence = {
    asked,
    stored: {},
    offered: ['analytics', 'marketing'] as const,
    controlled: true,
    closed: true,
    wrote: true,
    reason: null,
  };
  it.each([
    ['exact', { stored: { analytics: 'granted', marketing: 'denied' } }],
    ['failed', { stored: { analytics: 'granted', marketing: 'granted' } }],
    ['partial', { stored: { analytics: 'denied', marketing: 'denied' } }],
    ['failed', { stored: { analytics: 'granted', marketing: 'denied' }, closed: false }],
    ['partial', { stored: { analytics: 'granted' }, wrote: false }],
    ['partial', { offered: ['marketing'] }],
  ] as const)('%s for %j', (result, change) =>
    expect(verdictOf({ ...evidence, ...change }).result).toBe(result),
  );
});
