import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComplianzList } from '../../../../lib/policy/lists/complianz';
import { oneTrustListPath } from '../../../../lib/policy/lists/onetrust';
import { LIST_PLATFORMS, listRequests } from '../../../../lib/policy/lists/requests';
import { termlyDocument } from '../../../../lib/policy/lists/termly';
import { listStep, readCookiebotList, readOneTrustList, readTermlyList } from '../given';

const source = { url: 'https://list.example/', sha256: 'f00', retrievedAt: '2026-01-01T00:00:00.000Z' };
const ID = '01234567-89ab-cdef-0123-456789abcdef';

describe('Cookiebot list (stand-in for cc.js)', () => {
  const text = `CookieConsentDialog.cookieTableNecessary = [["basket","shop.example","Keeps the \\"basket\\" ]","Session","HTTP Cookie","1"]];
    CookieConsentDialog.cookieTableStatistics = [["_ga_#","shop.example","Counts visits","2 years","HTTP Cookie","1"],["hits","stats.example","","Persistent","HTML Local Storage","2"]];
    CookieConsentDialog.cookieTableAdvertising = [];`;

  it('reads the tables as data', () => {
    const entries = readCookiebotList(text, source)?.entries ?? [];
    expect(entries.map(({ rawName, category, medium }) => [rawName, category, medium])).toEqual([
      ['basket', 'necessary', 'cookie'],
      ['_ga_#', 'analytics', 'cookie'],
      ['hits', 'analytics', 'localStorage'],
    ]);
    expect(entries.map(({ name }) => name)).toEqual(['basket', '_ga_*', 'hits']);
    expect(entries.map(({ lifetime }) => lifetime.kind)).toEqual(['session', 'fixed', 'persistent']);
  });

  it('never runs what it reads', () => {
    expect(
      readCookiebotList('CookieConsentDialog.cookieTableNecessary = [[alert(1)]];', source)?.entries,
    ).toEqual([]);
    expect(readCookiebotList('nothing here', source)).toBeNull();
  });
});

describe('OneTrust list (stand-in for the consent JSON)', () => {
  const rules = JSON.stringify({
    RuleSet: [
      { Id: 'other' },
      { Id: 'r-1', Default: true, LanguageSwitcherPlaceholder: { default: 'en', fr: 'fr' } },
    ],
  });
  const list = JSON.stringify({
    DomainData: {
      Groups: [
        {
          GroupName: 'Strictly Necessary Cookies',
          OptanonGroupId: 'C0001',
          FirstPartyCookies: [{ Name: 'sid', Host: 'shop.example', IsSession: true, Length: '0' }],
          Hosts: [],
        },
        {
          GroupName: 'Targeting Cookies',
          OptanonGroupId: 'C0004',
          FirstPartyCookies: [],
          Hosts: [
            {
              HostName: 'ads.example',
              Cookies: [
                { Name: 'uid', IsSession: false, Length: '389', description: '<b>Follows</b> you' },
                7,
              ],
            },
          ],
        },
      ],
    },
  });

  it('finds the list of the default rule set in the language of the page', () => {
    expect(oneTrustListPath(rules, 'fr-FR')).toBe('r-1/fr.json');
    expect(oneTrustListPath(rules, null)).toBe('r-1/en.json');
    expect(oneTrustListPath(JSON.stringify({ RuleSet: [{ Id: '../../x' }] }), null)).toBeNull();
  });

  it('reads groups, first-party cookies and hosts', () => {
    const entries = readOneTrustList(list, source)?.entries ?? [];
    expect(entries.map(({ name, category, party, provider }) => [name, category, party, provider])).toEqual([
      ['sid', 'necessary', 'first', 'shop.example'],
      ['uid', 'marketing', 'third', 'ads.example'],
    ]);
    expect(entries[1]).toMatchObject({ purpose: 'Follows you', lifetime: { seconds: 389 * 86_400 } });
  });
});

describe('Termly list (stand-in for the snippets API)', () => {
  it('finds the cookie policy, then its cookies', () => {
    expect(
      termlyDocument(
        JSON.stringify({
          documents: [
            { name: 'Privacy Policy', uuid: ID },
            { name: 'Cookie Policy', uuid: ID },
          ],
        }),
      ),
    ).toBe(ID);
    const text = JSON.stringify({
      cookies: {
        analytics: [
          { name: '_ga', expire: '2 years', tracker_type: 'http_cookie', service: 'Google Analytics' },
        ],
        essential: [{ name: 'k', tracker_type: 'html_local_storage', expire: 'persistent' }],
      },
    });
    expect(
      readTermlyList(text, source)?.entries.map(({ name, category, medium }) => [name, category, medium]),
    ).toEqual([
      ['_ga', 'analytics', 'cookie'],
      ['k', 'necessary', 'localStorage'],
    ]);
  });
});

describe('Complianz list (stand-in for its REST route)', () => {
  const text = JSON.stringify({
    statistics: { 'google-analytics': ['_ga', '_ga_'], general: ['own_count'] },
    functional: { WordPress: ['wp-settings-'] },
    unheard: { '': ['odd', 5] },
  });

  it('reads purposes, services and names, a dropped mask with its mark', () => {
    expect(
      readComplianzList(text, source)?.entries.map(({ name, category, provider }) => [
        name,
        category,
        provider,
      ]),
    ).toEqual([
      ['_ga', 'analytics', 'google analytics'],
      ['_ga_*', 'analytics', 'google analytics'],
      ['own_count', 'analytics', null],
      ['wp-settings-*', 'necessary', 'WordPress'],
      ['odd', null, null],
    ]);
  });

  it('an empty list, an error and a page are no list', () => {
    for (const other of ['[]', '{}', '{"code":"rest_no_route","message":"none"}', '<!doctype html>'])
      expect(readComplianzList(other, source)).toBeNull();
  });
});

describe('listRequests', () => {
  it.each([
    [
      'Cookiebot',
      { src: 'https://consent.cookiebot.com/uc.js', data: { 'data-cbid': ID } },
      `https://consent.cookiebot.com/${ID}/cc.js?renew=false&referer=shop.example`,
    ],
    [
      'OneTrust',
      { src: 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js', data: { 'data-domain-script': ID } },
      `https://cdn.cookielaw.org/consent/${ID}/${ID}.json`,
    ],
    [
      'Termly',
      { src: `https://app.termly.io/resource-blocker/${ID}?autoBlock=on`, data: {} },
      `https://app.termly.io/api/v1/snippets/websites/${ID}`,
    ],
    [
      'Complianz',
      {
        src: 'https://shop.example/blog/wp-content/plugins/complianz-gdpr-premium/cookiebanner/js/complianz.min.js',
        data: {},
      },
      'https://shop.example/blog/wp-json/complianz/v1/cookie_data',
    ],
  ])('%s', (platform, script, url) => {
    expect(
      listRequests([script], 'shop.example', 'en').map((request) => [request.platform, request.url]),
    ).toEqual([[platform, url]]);
  });

  it.each([
    [
      'an id that is none',
      { src: 'https://consent.cookiebot.com/uc.js', data: { 'data-cbid': '../../etc' } },
    ],
    ['a host of its own', { src: 'https://evil.example/uc.js', data: { 'data-cbid': ID } }],
    [
      'no protection on the way',
      { src: 'http://cdn.cookielaw.org/otSDKStub.js', data: { 'data-domain-script': ID } },
    ],
    [
      "another site's plugin",
      {
        src: 'https://evil.example/wp-content/plugins/complianz-gdpr/cookiebanner/js/complianz.js',
        data: {},
      },
    ],
  ])('asks nothing for %s', (_what, script) => {
    expect(listRequests([script], 'shop.example', 'en')).toEqual([]);
  });
});

describe('listStep', () => {
  const so = { language: 'de-DE', source, documents: [] };

  it('goes from a platform’s settings to where its list is', () => {
    const oneTrust = `https://cdn.cookielaw.org/consent/${ID}`;
    const rules = { RuleSet: [{ Id: 'r1', Default: true, LanguageSwitcherPlaceholder: { default: 'de' } }] };
    expect(
      listStep({
        ...so,
        platform: 'OneTrust',
        url: `${oneTrust}/${ID}.json`,
        documents: [JSON.stringify(rules)],
      }),
    ).toEqual({ next: `${oneTrust}/r1/de.json` });
  });

  it('has nothing to say of a document that is none of the platform’s, and of none', () => {
    for (const platform of LIST_PLATFORMS)
      for (const documents of [[], ['<!doctype html>']])
        expect(listStep({ ...so, platform, url: 'https://list.example/a', documents })).toBeNull();
  });
});

describe('hostile lists', () => {
  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        for (const read of [readCookiebotList, readComplianzList, readOneTrustList, readTermlyList])
          read(text, source);
        readCookiebotList(`cookieTableNecessary = ${text}`, source);
        oneTrustListPath(text, 'en');
        termlyDocument(text);
      }),
      { numRuns: 20 },
    );
  });
});
