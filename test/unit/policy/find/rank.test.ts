import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_PLACES, type PageLink, rankPolicyLinks } from '../../../../lib/policy/find/rank';

const page = 'https://www.shop.example/';
const link = (text: string, href: string, place: PageLink['place'] = 'footer'): PageLink => ({
  text,
  href: new URL(href, page).href,
  place,
});

/** Labels as sites of each language write them, beside links that must lose. */
const LANGUAGES: readonly (readonly [language: string, cookie: string, privacy: string])[] = [
  ['en', 'Cookie Policy', 'Privacy Policy'],
  ['en', 'Cookies', 'Privacy'],
  ['fr', 'Politique de cookies', 'Politique de confidentialité'],
  ['fr', 'Gestion des cookies', 'Mentions légales'],
  ['de', 'Cookie-Richtlinie', 'Datenschutz'],
  ['de', 'Cookiehinweise', 'Datenschutzerklärung'],
  ['es', 'Política de cookies', 'Política de privacidad'],
  ['it', 'Informativa sui cookie', 'Informativa sulla privacy'],
  ['nl', 'Cookiebeleid', 'Privacyverklaring'],
  ['pt', 'Política de cookies', 'Política de privacidade'],
  ['pl', 'Polityka plików cookies', 'Polityka prywatności'],
  ['pl', 'Ciasteczka', 'RODO'],
  ['sv', 'Om kakor', 'Integritetspolicy'],
  ['sv', 'Kakpolicy', 'Dataskydd'],
  ['pl', 'Polityka ciastek', 'Prywatność'],
  ['da', 'Cookiepolitik', 'Privatlivspolitik'],
  ['nb', 'Informasjonskapsler', 'Personvernerklæring'],
  ['fi', 'Evästekäytäntö', 'Tietosuojaseloste'],
  ['cs', 'Zásady cookies', 'Ochrana osobních údajů'],
  ['sk', 'Zásady používania súborov cookie', 'Ochrana osobných údajov'],
  ['ro', 'Politica de cookie-uri', 'Politica de confidențialitate'],
  ['hu', 'Süti tájékoztató', 'Adatvédelmi tájékoztató'],
  ['el', 'Πολιτική cookies', 'Πολιτική απορρήτου'],
  ['bg', 'Политика за бисквитки', 'Политика за поверителност'],
  ['hr', 'Pravila o kolačićima', 'Pravila privatnosti'],
  ['sl', 'Piškotki', 'Politika zasebnosti'],
  ['lt', 'Slapukų politika', 'Privatumo politika'],
  ['lv', 'Sīkdatņu politika', 'Privātuma politika'],
  ['et', 'Küpsised', 'Privaatsuspoliitika'],
  ['tr', 'Çerez Politikası', 'Gizlilik Politikası'],
  ['ca', 'Política de galetes', 'Política de privacitat'],
  ['uk', 'Політика використання файлів cookie', 'Політика конфіденційності'],
  ['ja', 'クッキーポリシー', 'プライバシーポリシー'],
];

describe('rankPolicyLinks', () => {
  it.each(LANGUAGES)('%s: "%s" before "%s"', (_language, cookie, privacy) => {
    const ranked = rankPolicyLinks(
      [
        link('Home', '/'),
        link('Contact', '/contact'),
        link(privacy, '/p/17'),
        link(cookie, '/p/18'),
        link('About us', '/about'),
      ],
      page,
    );
    expect(ranked.map((candidate) => new URL(candidate.url).pathname)).toEqual(['/p/18', '/p/17']);
  });

  it.each<readonly [what: string, links: readonly PageLink[], best: string | null]>([
    [
      'the address where the label says little',
      [link('Here', '/legal/cookie-policy'), link('Legal', '/legal')],
      '/legal/cookie-policy',
    ],
    [
      'the banner link over the same words in the body',
      [link('Cookies', '/a', 'body'), link('Cookies', '/b', 'banner')],
      '/b',
    ],
    [
      'not the cookies one eats',
      [link('Cookies', '/shop/cookies', 'menu'), link('Cookie policy', '/cp')],
      '/cp',
    ],
    ['the section of a privacy policy', [link('Privacy and cookies', '/privacy#cookies')], '/privacy'],
    [
      'a policy hosted by a generator',
      [link('Cookie Policy', 'https://www.iubenda.com/privacy-policy/1234/cookie-policy')],
      'https://www.iubenda.com/privacy-policy/1234/cookie-policy',
    ],
    [
      'never the page that explains cookies',
      [link('About cookies', 'https://www.allaboutcookies.org/'), link('Datenschutz', '/ds')],
      '/ds',
    ],
    [
      'the policy before the settings',
      [link('Cookie settings', '/prefs'), link('Cookie notice', '/notice')],
      '/notice',
    ],
    ['nothing where there is nothing', [link('Home', '/'), link('Jobs', '/jobs')], null],
    [
      'no script, no picture, no mail',
      [
        link('Cookie policy', 'javascript:void(0)'),
        link('Cookie policy', '/cookies.png'),
        link('Cookie policy', 'mailto:a@b.example'),
      ],
      null,
    ],
  ])('takes %s', (_what, links, best) => {
    const first = rankPolicyLinks(links, page)[0]?.url ?? null;
    expect(first).toBe(best === null ? null : new URL(best, page).href);
  });

  it('says why', () => {
    expect(rankPolicyLinks([link('Cookies', '/c')], page)[0]?.why).toBe('link "Cookies" in the footer');
  });

  it('never throws, and ranks only http addresses', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            href: fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })),
            text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('cookies', 'クッキー')),
            place: fc.constantFrom(...LINK_PLACES),
          }),
        ),
        fc.oneof(fc.webUrl(), fc.string()),
        (links, url) => {
          const ranked = rankPolicyLinks(links, url);
          expect(ranked.every((candidate) => /^https?:/.test(candidate.url))).toBe(true);
          expect(new Set(ranked.map((candidate) => candidate.url)).size).toBe(ranked.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});
