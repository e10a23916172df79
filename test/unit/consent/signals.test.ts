import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { readRecord } from '../../../lib/consent/records';
import { readConsentApis } from '../../../lib/consent/signals/consent-api';
import { readConsentMode } from '../../../lib/consent/signals/consent-mode';
import { readGpc } from '../../../lib/consent/signals/gpc';
import { readGpp } from '../../../lib/consent/signals/gpp';
import { readTcString } from '../../../lib/consent/signals/tc-string';
import { readTcf } from '../../../lib/consent/signals/tcf';
import { readUsp, readUspString } from '../../../lib/consent/signals/usp';

learnEveryWord();

const never = (): void => undefined;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A core segment of a TC string with the given purposes, every other bit zero. */
function tcString(consents: readonly number[], interests: readonly number[] = [], disclosed = false): string {
  const bits: number[] = Array.from({ length: 216 }, () => 0);
  const set = (from: number, length: number, value: number): void => {
    for (let index = 0; index < length; index += 1) bits[from + index] = (value >> (length - 1 - index)) & 1;
  };
  set(0, 6, 2);
  set(78, 12, 300);
  set(132, 6, 5);
  for (const purpose of consents) set(151 + purpose, 1, 1);
  for (const purpose of interests) set(175 + purpose, 1, 1);
  const core = Array.from({ length: 36 }, (_, at) => {
    const number = bits.slice(at * 6, at * 6 + 6).reduce((sum, bit) => sum * 2 + bit, 0);
    return ALPHABET[number] ?? '';
  }).join('');
  // A segment that begins with the type 1 holds the disclosed vendors.
  return disclosed ? `${core}.IAAA` : core;
}

describe('TC strings', () => {
  it('hold purposes, and legitimate interests apart', () => {
    expect(readTcString(tcString([1, 8, 9], [2, 7]))).toEqual({
      cmpId: 300,
      policyVersion: 5,
      purposesConsented: [1, 8, 9],
      purposesOnLegitimateInterest: [2, 7],
      disclosesVendors: false,
    });
  });

  it('tell of disclosed vendors (TCF 2.3)', () => {
    expect(readTcString(tcString([], [], true))?.disclosesVendors).toBe(true);
  });

  it.each([
    [[1, 8], [2, 3, 4], { preferences: 'denied', analytics: 'granted', marketing: 'denied' }],
    [[], [2, 7, 9], { preferences: 'denied', analytics: 'denied', marketing: 'denied' }],
    [[1, 2, 5, 10], [], { preferences: 'granted', analytics: 'granted', marketing: 'granted' }],
  ])('%j with interests %j in a record', (consents, interests, categories) => {
    expect(readRecord('euconsent-v2', tcString(consents, interests))?.categories).toEqual(categories);
  });

  it('are nothing where they are none', () => {
    fc.assert(fc.property(fc.string(), (text) => void readTcString(text)));
    for (const text of ['', 'C', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA', `${tcString([1])}!`])
      expect(readTcString(text.slice(0, 30))).toBeNull();
  });
});

describe('__tcfapi', () => {
  const page = (data: object) => ({
    __tcfapi: (command: string, _version: number, done: (data: unknown, success: boolean) => void) => {
      if (command === 'addEventListener')
        done({ listenerId: 1, gdprApplies: true, cmpId: 300, tcfPolicyVersion: 5, ...data }, true);
    },
  });
  const interests = { 2: true, 7: true, 9: true };

  it.each([
    [
      'before the choice',
      { eventStatus: 'cmpuishown', tcString: '', purpose: { consents: {}, legitimateInterests: interests } },
      false,
      'not-asked',
    ],
    [
      'after it',
      {
        eventStatus: 'useractioncomplete',
        tcString: 'C',
        purpose: { consents: { 9: true }, legitimateInterests: interests },
      },
      true,
      'granted',
    ],
    [
      'loaded again',
      { eventStatus: 'tcloaded', tcString: 'C', purpose: { consents: {}, legitimateInterests: interests } },
      true,
      'denied',
    ],
  ])('%s: legitimate interests are no consent', async (_, data, answered, analytics) => {
    const seen = await readTcf(page(data), never);
    expect(seen).toMatchObject({
      answered,
      categories: { analytics, marketing: answered ? 'denied' : 'not-asked' },
    });
    expect(seen?.facts.purposesOnLegitimateInterest).toBe('2,7,9');
  });

  it('says nothing where the GDPR does not apply', async () => {
    expect(await readTcf(page({ gdprApplies: false }), never)).toBeNull();
  });
});

describe('GPP and US Privacy', () => {
  const gpp = (signalStatus: string, section: object) => ({
    __gpp: (_: string, done: (data: unknown) => void) =>
      done({ signalStatus, applicableSections: [7], parsedSections: { usnat: section } }),
  });
  it.each([
    ['ready', { SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }, true, 'denied'],
    ['ready', { SaleOptOut: 2, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }, true, 'granted'],
    ['ready', { SaleOptOut: 0 }, true, 'unknown'],
    ['not ready', { SaleOptOut: 2 }, false, 'not-asked'],
  ])('%s %j', async (status, section, answered, marketing) => {
    expect(await readGpp(gpp(status, section), never)).toMatchObject({ answered, categories: { marketing } });
  });
  it.each([
    ['1YYN', true, 'denied'],
    ['1YNN', false, 'granted'],
    ['1---', false, 'unknown'],
  ])('US Privacy %s', async (text, answered, marketing) => {
    expect(readUspString(text, 'usprivacy', null)).toMatchObject({ answered, categories: { marketing } });
    const page = {
      __uspapi: (_: string, __: number, done: (data: unknown, ok: boolean) => void) =>
        done({ uspString: text }, true),
    };
    expect(await readUsp(page, never)).toMatchObject({ answered, categories: { marketing } });
  });
  it('no such string is no such signal', () => expect(readUspString('2YYY', 'usprivacy', null)).toBeNull());
});

describe('Consent Mode by region, GPC, shops and WordPress', () => {
  it('tells the default of a region from that of the world', () => {
    const dataLayer = [
      ['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }],
      ['consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted', region: ['US', 'CA'] }],
    ];
    expect(
      readConsentMode({ dataLayer }).map(({ name, categories, answered }) => [name, categories, answered]),
    ).toEqual([
      ['default', { marketing: 'denied', analytics: 'denied' }, false],
      ['default US,CA', { marketing: 'granted', analytics: 'granted' }, false],
    ]);
  });
  it('GPC is a wish against sale, and only where it is on', () => {
    expect(readGpc({ navigator: { globalPrivacyControl: true } })).toMatchObject({
      categories: { marketing: 'denied' },
    });
    expect(readGpc({ navigator: { globalPrivacyControl: false } })).toBeNull();
  });
  it('WordPress without a consent type says nothing, whatever it returns', () => {
    const wp_has_consent = () => true;
    expect(readConsentApis({ wp_has_consent })[0]?.categories).toEqual({
      preferences: 'unknown',
      analytics: 'unknown',
      marketing: 'unknown',
    });
    expect(readConsentApis({ wp_has_consent, wp_consent_type: 'optin' })[0]?.categories.analytics).toBe(
      'granted',
    );
  });
  it('Shopify: yes, no, and nothing yet', () => {
    const page = (consent: object) => ({
      Shopify: { customerPrivacy: { currentVisitorConsent: () => consent } },
    });
    expect(readConsentApis(page({ analytics: 'yes', marketing: 'no', preferences: '' }))[0]).toMatchObject({
      answered: true,
      categories: { analytics: 'granted', marketing: 'denied', preferences: 'not-asked' },
    });
  });
});

describe('records of platforms', () => {
  const mixed = { preferences: 'denied', analytics: 'granted', marketing: 'denied' };
  it.each([
    [
      'OptanonConsent',
      `isGpcEnabled=0&groups=${encodeURIComponent('C0001:1,C0002:1,C0003:0,C0004:0')}&hosts=`,
      mixed,
    ],
    [
      'CookieConsent',
      encodeURIComponent(
        "{stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false,ver:1}",
      ),
      mixed,
    ],
    ['__hs_cookie_cat_pref', '1:true,2:false,3:false', mixed],
    [
      'cmapi_cookie_privacy',
      'permit 1,2,3',
      { preferences: 'granted', analytics: 'granted', marketing: 'granted' },
    ],
    [
      'cmapi_cookie_privacy',
      'permit 1 required',
      { preferences: 'denied', analytics: 'denied', marketing: 'denied' },
    ],
    ['notice_gdpr_prefs', '0:', { preferences: 'denied', analytics: 'denied', marketing: 'denied' }],
    [
      'didomi_token',
      btoa(
        JSON.stringify({ purposes: { enabled: ['analytics'], disabled: ['advertising', 'preferences'] } }),
      ),
      mixed,
    ],
    [
      'cookieyes-consent',
      'consentid:x,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:no,advertisement:no',
      mixed,
    ],
    ['cmplz_statistics', 'allow', { analytics: 'granted' }],
    ['silktideCookieChoice_advertising', 'false', { marketing: 'denied' }],
    ['wp_consent_marketing', 'deny', { marketing: 'denied' }],
    [
      'tarteaucitron',
      '!analytics=true!ads=false!preferences=wait',
      { analytics: 'granted', marketing: 'denied' },
    ],
    [
      'CookieControl',
      encodeURIComponent(
        JSON.stringify({
          optionalCookies: { analytics: 'accepted', marketing: 'revoked', preferences: 'revoked' },
        }),
      ),
      mixed,
    ],
    ['fs_consent', 'a:1|b:0', undefined],
    ['site_consent', 'analytics:1|ads:0|preferences:0', mixed],
    ['site_consent', encodeURIComponent('{"analytics":true,"ads":false,"preferences":false}'), mixed],
    ['site_consent', btoa('{"analytics":"yes","ads":"no","preferences":"no"}'), mixed],
  ])('%s %s', (name, value, categories) => {
    expect(readRecord(name, value)?.categories).toEqual(categories);
  });

  it('Complianz calls necessary "functional": that it is allowed says nothing', () => {
    expect(readRecord('cmplz_functional', 'allow')).toBeNull();
  });
  it('a flag of one item in a list is no choice on everything', () => {
    const value = JSON.stringify({
      services: [
        { id: 'x1', status: true },
        { id: 'x2', status: false },
      ],
    });
    expect(readRecord('uc_settings', value)?.choice ?? null).toBeNull();
  });
});
