import { describe, expect, it } from 'vitest';
import { DAY, MONTH, read, told, YEAR } from './told';

/** What running text declares: the quirk, the document, its entries. */
const CASES: readonly (readonly [
  quirk: string,
  document: string,
  mime: string,
  expected: readonly string[],
])[] = [
  [
    'names enumerated, with one lifetime each in the sentence behind',
    'Die Lernseite setzt die Cookies LernSession und LERNID1_. Aufbewahrung: Sitzung und 60 Tage.',
    'text/plain',
    ['LernSession - session cookie', `LERNID1_* - ${60 * DAY} cookie`],
  ],
  [
    'names enumerated, with one lifetime for all',
    'For statistics we set the cookies _qa_id, _qa_ref and _qa_ses, which expire after 13 months.',
    'text/plain',
    ['_qa_id', '_qa_ref', '_qa_ses'].map((name) => `${name} analytics ${13 * MONTH} cookie`),
  ],
  [
    'names in brackets behind what they are',
    'The website cookie (SITE) tells pages apart. The choice bar cookie (cb-shown) remembers your consent for six months.',
    'text/plain',
    ['SITE - unstated cookie', `cb-shown necessary ${6 * MONTH} cookie`],
  ],
  [
    'a database and a key under plain names',
    'Unsent pictures wait in IndexedDB under the name mole-outbox until you clear your browser. The volume lies in local storage under the key loudness.',
    'text/plain',
    ['mole-outbox - persistent indexedDB', 'loudness preferences unstated localStorage'],
  ],
  [
    'kept until a deed of the person',
    '<p>The finder keeps your street in local storage under the key <code>bin.street</code>. It stays until you press “forget”.</p>',
    'text/html',
    ['bin.street - persistent localStorage'],
  ],
  [
    'terms that describe, details with the key in code',
    '<dl><dt>Your save file</dt><dd>Local storage, key <code>gm.save</code>. Stays until cleared.</dd><dt>The map</dt><dd>Session storage, key <code>gm.map</code>. Gone with the tab.</dd></dl>',
    'text/html',
    ['gm.save - persistent localStorage', 'gm.map - session sessionStorage'],
  ],
  [
    'items of several lines: the name first, then keys and values',
    '<h2>Statistik</h2><ul><li><b>kd_id</b><br>Unterscheidet Besucher<br>Typ: cookie<br>Dauer: 2 Jahre</li><li><b>kd-film</b><br>Merkt sich die Lautstärke<br>Typ: web<br>Dauer: unbegrenzt</li></ul>',
    'text/html',
    [`kd_id analytics ${2 * YEAR} cookie`, 'kd-film analytics persistent localStorage'],
  ],
  [
    'one word an item, and in brackets how it is kept',
    'VOORKEUREN\n- lettermaat (localStorage, geen einddatum)\n- voorlezen (localStorage, één jaar)\n',
    'text/plain',
    ['lettermaat preferences persistent localStorage', `voorlezen preferences ${YEAR} localStorage`],
  ],
  [
    'each lifetime with the names it is of in brackets',
    '| Cookie name | Purpose | Duration |\n|---|---|---|\n| dm_a, dm_b, v1dm | Advertising | session (dm_a), 13 months (dm_b, v1dm) |\n',
    'text/markdown',
    [
      'dm_a marketing session cookie',
      `dm_b marketing ${13 * MONTH} cookie`,
      `v1dm marketing ${13 * MONTH} cookie`,
    ],
  ],
  [
    'half a year, thousand days, a stretch named by one word',
    '| Cookie name | Duration |\n|---|---|\n| hh_a | ein halbes Jahr |\n| hh_b | 1000 dagar |\n| hh_c | een halfjaar |\n| hh_d | 半年 |\n| hh_e | 180日間 |\n| hh_f | mezz’anno |\n| hh_g | a fortnight |\n',
    'text/markdown',
    [
      `hh_a - ${YEAR / 2} cookie`,
      `hh_b - ${1000 * DAY} cookie`,
      `hh_c - ${6 * MONTH} cookie`,
      `hh_d - ${YEAR / 2} cookie`,
      `hh_e - ${180 * DAY} cookie`,
      `hh_f - ${YEAR / 2} cookie`,
      `hh_g - ${14 * DAY} cookie`,
    ],
  ],
  [
    'contract prose: labels that open paragraphs, a name broken at the end of a line, names without vowels',
    [
      'B.1 Strictly necessary. The Website stores a Cookie called QUSESSION, which',
      'ends with your browser session. What you choose is recorded in the Cookie qu-',
      'consent for twelve months. Nothing else is stored before you have made a choice',
      'on the first screen, and nobody but the Company reads what is stored there, as',
      'is laid down in section four of this Annex, which the Company may amend, with',
      'notice to all who hold an account with the Company at the time of the change,',
      'and which is to be read together with the Terms of which this Annex is a part,',
      'and with the Order of the Company on the handling of records in the version in',
      'force on the day on which the Website is used by the person to whom it applies.',
      '',
      'B.2 Advertising. Subject to your consent our agents store the Cookies qlas3 and',
      'bxrc (each one year) from their own domains, in order to show what may be of an',
      'interest to you elsewhere.',
    ].join('\n'),
    'text/plain',
    [
      'QUSESSION necessary session cookie',
      `qu-consent necessary ${12 * MONTH} cookie`,
      `qlas3 marketing ${YEAR} cookie`,
      `bxrc marketing ${YEAR} cookie`,
    ],
  ],
  [
    'what is said not to be a cookie, and a database under a heading that names its kind',
    '### IndexedDB\nThe base `ql-tiles` holds the map. We delete it after 3 weeks.\n\n### Other\nThe codes ql_promo2026 and ql_code7 are coupons, not cookies.\n',
    'text/markdown',
    [`ql-tiles - ${21 * DAY} indexedDB`],
  ],
  [
    'up to a unit without a number; until, before a vowel',
    '| Nazwa cookie | Okres |\n|---|---|\n| qr_a | do roku |\n| qr_b | jusqu’à ce que vous l’effaciez |\n',
    'text/markdown',
    [`qr_a - ${YEAR} cookie`, 'qr_b - persistent cookie'],
  ],
  [
    'names with their lifetime in brackets, in a sentence that does not say cookie; a paragraph that only begins like a name',
    'Kakor\n\nVagnSession-tjänsten hålls ihop av kakan VAGNSESSIONID. Den försvinner när du stänger webbläsaren.\n\nStatistik\n\nOm du godkänner det mäter vi. Då sätts _vg_id (13 månader) och _vg_ses (30 minuter).',
    'text/plain',
    [
      'VAGNSESSIONID - session cookie',
      `_vg_id analytics ${13 * MONTH} cookie`,
      '_vg_ses analytics 1800 cookie',
    ],
  ],
  [
    'a hyphened word before a colon, among names before colons',
    'Cookie tecnici\nnv_sess: mantiene la navigazione; scade alla chiusura del browser\ntext-size: ricorda la dimensione; dura un anno\n',
    'text/plain',
    ['nv_sess necessary session cookie', `text-size necessary ${YEAR} cookie`],
  ],
  [
    'the sentence before tells what for',
    'Für die Reichweitenmessung nutzen wir ein Zählwerkzeug. Dabei werden die Cookies _zw_id (13 Monate), _zw_ses (30 Minuten) gesetzt.',
    'text/plain',
    [`_zw_id analytics ${13 * MONTH} cookie`, '_zw_ses analytics 1800 cookie'],
  ],
  [
    'plain words glued to what they do, in rows that end with their lifetime',
    'NamePurposeExpiry\nxq_sessKeeps you signed in while you look around.Session\nxq-themeRemembers the theme you like.12 months\n',
    'text/plain',
    ['xq_sess necessary session cookie', `xq-theme preferences ${12 * MONTH} cookie`],
  ],
];

describe('declarations in running text', () => {
  it.each(CASES)('%s', (_quirk, document, mime, expected) => {
    expect(told(document, mime)).toEqual(expected);
  });
});

describe('names behind a word for being called', () => {
  it.each([
    ['nb', 'Svaret ditt legges i en kapsel som heter <b>leirplass</b> og lagres i 13 måneder.', 'leirplass'],
    ['nb', 'Kapselen heter «leirplass» og slettes etter 13 måneder.', 'leirplass'],
    ['sv', 'Din kaka heter ”strandval” och sparas i 13 månader.', 'strandval'],
    ['nl', 'De cookie heet “weideplek” en wordt 13 maanden bewaard.', 'weideplek'],
    ['fr', 'Le cookie s’appelle « bivouac » et se conserve 13 mois.', 'bivouac'],
  ])('%s: %s', (language, sentence, name) => {
    const { entries } = read(
      `<html lang="${language}"><h1>Cookies</h1><p>${sentence}</p></html>`,
      'text/html',
    );
    expect(entries.map((entry) => [entry.name, entry.lifetime.seconds])).toEqual([[name, 13 * MONTH]]);
  });

  it('the end that is named counts before the word that begins to name one', () => {
    const text =
      '<html lang="nl"><p>De cookie <code>markt_sessie</code> blijft tot u de browser sluit.</p></html>';
    expect(read(text, 'text/html').entries.map(({ lifetime }) => lifetime.kind)).toEqual(['session']);
  });
});

describe('items described without a name', () => {
  const unnamed = (text: string): string[] =>
    read(text).entries.flatMap(({ name, lifetime }) =>
      name === null ? [lifetime.kind === 'fixed' ? String(lifetime.seconds) : lifetime.kind] : [],
    );
  it.each([
    ['We use a cookie that remembers your language for one year.', [String(YEAR)]],
    ['Login cookies last for two days, and layout cookies last for a year.', [String(2 * DAY), String(YEAR)]],
    [
      'When you visit the login page we set a temporary cookie. It is thrown away when you close your browser.',
      ['session'],
    ],
    ['Ein weiteres Cookie merkt sich für 30 Tage, welche Felder Sie geöffnet haben.', [String(30 * DAY)]],
    ['Una cookie técnica sin nombre fijo caduca a los 15 minutos.', ['900']],
  ])('%s', (text, expected) => {
    expect(unnamed(text)).toEqual(expected);
  });

  it.each([
    'Session cookies are deleted when you close your browser.',
    'These cookies are kept for at most thirteen months.',
    'A session cookie only lasts until the browser is closed.',
    'We keep your orders for six years.',
    'No cookie lives longer than one year.',
  ])('none in: %s', (text) => {
    expect(unnamed(text)).toEqual([]);
  });
});
