import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configuredLists } from '../../../../lib/page/policy/configuration';
import { namesOfPattern } from '../../../../lib/policy/lists/configured';
import { readConfiguredLists } from '../given';

const source = { url: 'https://shop.example/', sha256: 'f00', retrievedAt: '2026-01-01T00:00:00.000Z' };

/** What a page with these globals declares through its platforms, one line an entry. */
const told = (page: object): readonly string[] =>
  readConfiguredLists(JSON.parse(JSON.stringify(configuredLists(page))), source).flatMap(
    ({ platform, declaration }) =>
      declaration.entries.map(
        (entry) => `${platform}: ${entry.name} ${entry.category ?? '-'} ${entry.lifetime.kind}`,
      ),
  );

describe('cookies in the configuration of platforms in the page', () => {
  it('Klaro: services with names, patterns, and patterns with their path', () => {
    const services = [
      {
        name: 'matomo',
        title: 'Matomo',
        purposes: ['analytics'],
        cookies: [/^_pk_.*$/, ['piwik_ignore', '/', 'shop.example']],
      },
      { name: 'basket', purposes: ['functional'], required: true, cookies: ['basket_id'] },
      { name: 'maps', purposes: ['marketing'] },
    ];
    expect(told({ klaro: { getManager: () => ({ config: { services } }) } })).toEqual([
      'Klaro: _pk_* analytics unstated',
      'Klaro: piwik_ignore analytics unstated',
      'Klaro: basket_id necessary unstated',
    ]);
  });

  it('tarteaucitron: only the services that the page asks for', () => {
    const services = {
      counter: { type: 'analytic', name: 'Counter', cookies: ['_ct_a', '_ct_b'] },
      unasked: { type: 'ads', name: 'Unasked', cookies: ['_un_a'] },
    };
    expect(told({ tarteaucitron: { job: ['counter'], services } })).toEqual([
      'tarteaucitron: _ct_a analytics unstated',
      'tarteaucitron: _ct_b analytics unstated',
    ]);
  });

  it('vanilla-cookieconsent: the table of the dialog, else what it erases', () => {
    const config: Readonly<Record<string, unknown>> = {
      categories: {
        necessary: { readOnly: true },
        analytics: { autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }] } },
        ads: {},
      },
      language: {
        translations: {
          en: {
            preferencesModal: {
              sections: [
                {
                  linkedCategory: 'ads',
                  title: 'Advertising',
                  cookieTable: {
                    headers: { name: 'Cookie', domain: 'Domain', exp: 'Expiration' },
                    body: [{ name: '_ad_one', domain: 'ads.example', exp: '3 months' }],
                  },
                },
              ],
            },
          },
        },
      },
    };
    expect(told({ CookieConsent: { getConfig: (key: string) => config[key] } })).toEqual([
      'CookieConsent: _ga* analytics unstated',
      'CookieConsent: _gid analytics unstated',
      'CookieConsent: _ad_one marketing fixed',
    ]);
  });

  it('Orejime: groups within groups, the group names the purpose', () => {
    const purposes = [
      {
        id: 'stats',
        title: 'Audience measurement',
        purposes: [{ id: 'm', title: 'M-Counter', cookies: ['m_id', /^m_s_/] }],
      },
      { id: 'base', title: 'Sign-in', isMandatory: true, cookies: ['sid'] },
    ];
    expect(told({ orejime: { config: { purposes } } })).toEqual([
      'Orejime: m_id analytics unstated',
      'Orejime: m_s_* analytics unstated',
      'Orejime: sid necessary unstated',
    ]);
  });

  it('CookieYes: categories of the WordPress plugin', () => {
    const categories = [
      { slug: 'necessary', isNecessary: true, cookies: [{ cookieID: 'shop_sid', domain: 'shop.example' }] },
      {
        slug: 'performance',
        name: 'Performance',
        cookies: [{ cookieID: '_perf', provider: 'perf.example' }],
      },
    ];
    expect(told({ _ckyConfig: { _categories: categories } })).toEqual([
      'CookieYes: shop_sid necessary unstated',
      'CookieYes: _perf analytics unstated',
    ]);
  });

  it('Didomi: vendors, which are recipients, and no cookie', () => {
    const getVendors = () => [{ id: 'c:own', name: 'Harbour Ads' }, { id: 'x' }, { name: 'Quay Metrics' }];
    const [list] = readConfiguredLists(configuredLists({ Didomi: { getVendors } }), source);
    expect([list?.platform, list?.declaration.entries, list?.declaration.recipients]).toEqual([
      'Didomi',
      [],
      ['Harbour Ads', 'Quay Metrics'],
    ]);
  });

  it('a page without them, or that throws at every touch, declares nothing', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    expect(configuredLists({})).toEqual([]);
    expect(configuredLists(hostile)).toEqual([]);
  });

  it.each([
    ['^_ga', ['_ga*']],
    ['^_ga$', ['_ga']],
    ['_gid', ['_gid*']],
    ['^_pk_(id|ses)', ['_pk_id*', '_pk_ses*']],
    ['^_hj.+$', ['_hj*']],
    ['^(_fbp|_fbc)$', ['_fbp', '_fbc']],
    ['^_gat_gtag_\\w+$', ['_gat_gtag_*']],
    ['^wp\\.cart$', ['wp.cart']],
  ])('the pattern %s names %j', (pattern, names) => {
    expect(namesOfPattern(pattern)).toEqual(names);
  });

  it('whatever arrives, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, pattern) => {
        readConfiguredLists(value, source);
        readConfiguredLists(
          [{ platform: 'Any', parts: [{ labels: [], required: true, cookies: [value] }] }],
          source,
        );
        namesOfPattern(pattern);
      }),
    );
  });
});
