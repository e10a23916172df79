import { describe, expect, it } from 'vitest';
import { DAY, MONTH, read, told, YEAR } from './told';

const CASES: readonly (readonly [
  quirk: string,
  document: string,
  mime: string,
  expected: readonly string[],
])[] = [
  [
    'a table under a heading that names the category',
    '<h2>Marketing cookies</h2><table><tr><th>Name</th><th>What it does</th><th>Kept for</th></tr><tr><td>_shopads</td><td>Shows our offers elsewhere</td><td>3 months</td></tr></table>',
    'text/html',
    [`_shopads marketing ${3 * MONTH} cookie`],
  ],
  [
    'several names with a lifetime each, and one for all',
    '## Statistik\n| Name | Zweck | Laufzeit |\n|---|---|---|\n| _st_a, _st_b | Zählt Besuche | 2 Jahre / 1 Tag |\n| _st_c, _st_d | Zählt Besuche | Sitzung |\n',
    'text/markdown',
    [
      `_st_a analytics ${2 * YEAR} cookie`,
      `_st_b analytics ${DAY} cookie`,
      '_st_c analytics session cookie',
      '_st_d analytics session cookie',
    ],
  ],
  [
    'the unit in the header, bare numbers below',
    '## Necessary cookies\n| Cookie name | Purpose | Lifetime (days) |\n|---|---|---|\n| basket_ref | Remembers the basket | 30 |\n',
    'text/markdown',
    [`basket_ref necessary ${30 * DAY} cookie`],
  ],
  [
    'columns shifted by a lost cell: the purpose stands under the provider',
    '## List of necessary cookies\n| Name | Provider | Purpose | Duration | Basis |\n|---|---|---|---|---|\n| shop_login | Keeps the visitor signed in from one page of the shop to the next one | 2 hours | The visitor asked for the service and it cannot run without it | |\n',
    'text/markdown',
    ['shop_login necessary 7200 cookie'],
  ],
  [
    'labels repeated inside every cell',
    '<h2>Analytics</h2><table><tr><th>Name</th><th>Expiry</th></tr><tr><td><b>Name</b><br>_visits_1</td><td><b>Expiry</b><br>1 week</td></tr></table>',
    'text/html',
    ['_visits_1 analytics 604800 cookie'],
  ],
  [
    'a table on its side',
    '<h3>Analyse</h3><table><tr><td>Name</td><td>_besuch_id</td></tr><tr><td>Zweck</td><td>Zählt Besucher</td></tr><tr><td>Laufzeit</td><td>13 Monate</td></tr></table>',
    'text/html',
    [`_besuch_id analytics ${13 * MONTH} cookie`],
  ],
  [
    'a rowspan that a converter lost',
    '| Category | Cookie name | Purpose |\n|---|---|---|\n| Strictly necessary | shop_sid | Holds the visit together for the server |\n| shop_csrf | Guards the forms against other sites |\n',
    'text/markdown',
    ['shop_sid necessary unstated cookie', 'shop_csrf necessary unstated cookie'],
  ],
  [
    'cells joined by spaces under a joined header',
    'Necessary cookies (always active)\n\nName Purpose Duration\nshop_sid Keeps the session 2 hours\nshop_lang Keeps the language 1 year\n',
    'text/plain',
    ['shop_sid necessary 7200 cookie', `shop_lang necessary ${YEAR} cookie`],
  ],
  [
    'cells joined by nothing',
    'Analytical cookies\n\nNamePurposeDuration\n_visit_refCounts visits30 minutes\n_visit_idTells visitors apart2 years\n',
    'text/plain',
    ['_visit_ref analytics 1800 cookie', `_visit_id analytics ${2 * YEAR} cookie`],
  ],
  [
    'one cell a line',
    'Statistiques\n\nNom\nDurée\nFinalité\n_mesure_a\n13 mois\nCompter les visites\n_mesure_b\n30 minutes\nRelier les pages\n',
    'text/plain',
    [`_mesure_a analytics ${13 * MONTH} cookie`, '_mesure_b analytics 1800 cookie'],
  ],
  [
    'cells joined by arrows',
    'Cookies de preferencias\n_idioma_web -> Propia -> Recuerda el idioma elegido -> 1 año\n_moneda_web -> Propia -> Recuerda la moneda elegida -> Sesión\n',
    'text/plain',
    [`_idioma_web preferences ${YEAR} cookie`, '_moneda_web preferences session cookie'],
  ],
  [
    'bullets: a name, a dash, the rest with the lifetime in brackets',
    '### Analytics cookies\n\n- `_count_me` – counts a visit once (24 hours)\n- `_count_all` – adds the visits up (expires after 2 years)\n',
    'text/markdown',
    [`_count_me analytics ${DAY} cookie`, `_count_all analytics ${2 * YEAR} cookie`],
  ],
  [
    'bullets that describe without naming',
    '### Essential cookies\n\n- Sign-in cookie – keeps you signed in (up to 14 days)\n- Safety cookie – guards the forms (session)\n',
    'text/markdown',
    [`(Sign-in cookie) necessary ${14 * DAY} cookie`, '(Safety cookie) necessary session cookie'],
  ],
  [
    'a definition list with the storage in the words',
    '<h3>Necesarias</h3><dl><dt>tienda_aviso_v2</dt><dd>Guarda en almacenamiento local lo que ha elegido. Duración: 180 días.</dd></dl>',
    'text/html',
    [`tienda_aviso_v2 necessary ${180 * DAY} localStorage`],
  ],
  [
    'keys and values, a label before the name',
    '## Statistics\n\nName: Counting service\nProvider: Zähler GmbH\nCookie name: _zg_id, _zg_ses\nCookie lifetime: 2 years\n',
    'text/plain',
    [`_zg_id analytics ${2 * YEAR} cookie`, `_zg_ses analytics ${2 * YEAR} cookie`],
  ],
  [
    'a name on a line of its own, its text below',
    '# Cookies\n\n_shop_ref\nWhere the visitor came from. Stored for 90 days.\n\n_shop_sid\nRemoved when you close the browser.\n',
    'text/plain',
    [`_shop_ref - ${90 * DAY} cookie`, '_shop_sid - session cookie'],
  ],
  [
    'a key inside a sentence',
    'Your answer to the banner is kept in localStorage under the key “shop-consent-v3” and is not sent anywhere. Cookies are not used for it.',
    'text/plain',
    ['shop-consent-v3 necessary unstated localStorage'],
  ],
  [
    'masks mean a wildcard; underscores that Markdown ate come back',
    '| Name | Purpose | Duration |\n|---|---|---|\n| _shop_<id>, ref_XXXXX, ga* | Counts visits | 1 year |\n',
    'text/markdown',
    [`_shop_* analytics ${YEAR} cookie`, `ref_* analytics ${YEAR} cookie`, `_ga_* analytics ${YEAR} cookie`],
  ],
  [
    'look-alikes are no cookies',
    'We use Consent Mode with ad_storage and analytics_storage, container GTM-AB12CD and property G-ABCDEF1234; cookies come later.',
    'text/plain',
    [],
  ],
  [
    'tables of partners and of rights are not read as cookies',
    '| Partner | Address | Purpose |\n|---|---|---|\n| Parcel Post | Harbour Road 1 | Delivers parcels |\n| Card Pay | Mill Lane 2 | Takes payments |\n',
    'text/markdown',
    [],
  ],
  [
    '"functional" is necessary where the document says so',
    '<p>Functional cookies: they are always active, the site needs them to run and they cannot be switched off.</p><h2>Functional cookies</h2><table><tr><th>Name</th><th>Duration</th></tr><tr><td>shop_sid</td><td>Session</td></tr></table>',
    'text/html',
    ['shop_sid necessary session cookie'],
  ],
];

describe('entries of a policy', () => {
  it.each(CASES)('%s', (_quirk, document, mime, expected) => {
    expect(told(document, mime)).toEqual(expected);
  });

  it('points at the words', () => {
    const text =
      '<p>Intro about cookies.</p><table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr><tr><td>_shop_a</td><td>Counts</td><td>1 day</td></tr></table>';
    expect(read(text, 'text/html').entries[0]?.at).toEqual({
      block: 1,
      row: 1,
      quote: '_shop_a | Counts | 1 day',
    });
  });

  it('keeps a scope that the words set', () => {
    const [entry] = read(
      'Name Purpose Duration\n_pay_id Guards against fraud (payment pages only) 1 year\n',
    ).entries;
    expect(entry?.scope).toEqual({ pages: 'payment' });
  });

  it.each([
    ['nur auf der Bezahlseite /kasse', { paths: ['/kasse'] }],
    ['only on /checkout/card', { paths: ['/checkout/card'] }],
    ['erst nach der Anmeldung', { when: 'logged-in' }],
    ['alles pärast seda, kui liige on sisse loginud', { when: 'logged-in' }],
    ['tylko po zalogowaniu', { when: 'logged-in' }],
    ['wyłącznie po zalogowaniu się w panelu', { when: 'logged-in' }],
    ['uniquement après votre connexion', { when: 'logged-in' }],
    ['exclusively after you have signed in', { when: 'logged-in' }],
    ['hält Sie nach der Anmeldung angemeldet', null],
    ['and/or something', null],
  ])('reads a scope from any column that tells it: %s', (words, scope) => {
    const [entry] = read(
      `<table><tr><th>Cookie</th><th>Zweck</th><th>Wo</th><th>Dauer</th></tr>
       <tr><td>_pay_id</td><td>Zahlung</td><td>${words}</td><td>1 Jahr</td></tr></table>`,
      'text/html',
    ).entries;
    expect(entry?.scope).toEqual(scope);
  });

  it('keeps what is told of one item on several lines together, and its own word of what it is for', () => {
    const folded = read(
      `<h2>Marketing</h2><details><summary><code>__shop_rc</code></summary><ul><li>Purpose: marketing, a new browser session</li>
       <li>Duration: session</li></ul></details>`,
      'text/html',
    );
    expect(folded.entries.map(({ name, lifetime }) => [name, lifetime.kind])).toEqual([
      ['__shop_rc', 'session'],
    ]);
    const [own] = read(
      `<html lang="lt"><p>Reklamos čia nėra, o štai slapukai.</p><dl><dt>forma_id</dt><dd>Būtinasis. Saugo formas. Galioja 2 valandas.</dd></dl>`,
      'text/html',
    ).entries;
    expect(own).toMatchObject({ category: 'necessary', lifetime: { seconds: 7200 } });
  });

  it('lets "all others" end what was said before', () => {
    const names = read(
      `<p>Nevyhnutné súbory: <code>kt_sid</code> do zatvorenia prehliadača.</p><p>Všetky ostatné ukladáme až po vašom súhlase:</p>
       <table><tr><th>Názov</th><th>Účel</th><th>Platnosť</th></tr><tr><td>_cl_a</td><td>štatistika správania na stránke</td><td>1 rok</td></tr></table>`,
      'text/html',
    ).entries;
    expect(names.find(({ name }) => name === '_cl_a')?.category).toBe('analytics');
  });
});

describe('problems of a policy', () => {
  const codes = (text: string, mime?: string): string[] => read(text, mime).problems.map(({ code }) => code);
  it.each([
    [
      'a row without a name',
      '## Cookies\n| Cookie name | Purpose | Duration |\n|---|---|---|\n| Sign-in cookie of ours | Keeps you in | 1 day |\n',
      'nameless-row',
    ],
    [
      'a row without a lifetime',
      '| Cookie name | Purpose | Duration |\n|---|---|---|\n| _shop_a | Counts | |\n',
      'no-duration',
    ],
    [
      'two rows that disagree',
      '| Cookie name | Duration |\n|---|---|\n| _shop_a | 1 day |\n| _shop_a | 1 year |\n',
      'contradictory-rows',
    ],
    [
      'a mangled name',
      '| Cookie name | Purpose | Duration |\n|---|---|---|\n| _fbp, ga* | Counts | 1 day |\n',
      'mangled-name',
    ],
    ['no entry at all', 'We use cookies to make the site better for everyone who visits it.', 'no-entries'],
    [
      'no policy',
      'Open from nine to five, closed on Sundays. The harbour is five minutes away.',
      'not-a-policy',
    ],
    ['a binary file', '%PDF-1.7 cookies', 'unread-document'],
  ])('%s', (_problem, text, code) => {
    expect(codes(text, 'text/markdown')).toContain(code);
  });
});
