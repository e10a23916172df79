import { describe, expect, it } from 'vitest';
import { check } from './check';
import { DAY, MONTH, told, YEAR } from './told';

const HTML = 'text/html';

describe('names in prose', () => {
  check([
    [
      'plain words in quotation marks beside the noun, with a time',
      'Some cookies hold your place, like “landkey” cookies (retained for 1 year). The “visitp” third-party cookie has a retention period of 3 months.',
      undefined,
      [`landkey - ${YEAR} cookie`, `visitp - ${3 * MONTH} cookie`],
    ],
    [
      'a country is nothing that is counted, nor are some cookies social media',
      'Some cookies keep the country: “landkey” cookies (retained for 1 year).',
      undefined,
      [`landkey - ${YEAR} cookie`],
    ],
    [
      'kinds of cookies in quotation marks are none',
      'We use “necessary” cookies (kept for 1 year) and so-called “session” cookies, as well as “tracking” technologies and “third-party” cookies (kept for 2 years).',
      undefined,
      [],
    ],
    [
      'acronyms in the plural are none',
      'Cookies, pixels and software development kits (“SDKs”) do the same work; so do the APIs of a browser.',
      undefined,
      [],
    ],
    [
      'a session cookie by its noun, in Swedish quotation marks',
      'Du förblir inloggad med en sessionscookie (”MKSESSID”). En annan cookie (”mk_svar”) minns samtycket i upp till ett år.',
      undefined,
      ['MKSESSID necessary session cookie', `mk_svar necessary ${YEAR} cookie`],
    ],
    [
      'one name told of twice, with two times',
      '- The “mk_wid” cookie keeps the site secure (kept for 1 year).\n- The “mk_wid” cookie also serves statistics. It lasts for 13 months.',
      undefined,
      [`mk_wid necessary ${YEAR} cookie`, `mk_wid analytics ${13 * MONTH} cookie`],
    ],
    [
      'items of a list under the category that opens each',
      '<html lang="it"><p>Usiamo solo tecnologie tecniche necessarie:</p><ul><li><strong>Cookie di analisi (Contatore):</strong> con il tuo consenso contiamo le pagine con i cookie <code>_mka</code> e <code>_mkb</code>.</li></ul></html>',
      HTML,
      ['_mka analytics unstated cookie', '_mkb analytics unstated cookie'],
    ],
  ]);
});

describe('lines that lost their breaks, or have too many', () => {
  check([
    [
      'the next name joined to the last length of time',
      '## Required cookies\n\nMK_ALLOW_*\nKeeps the answer to the banner.\nValid for 200 daysMKSESSIONID MK_STATE_ *\nKnows you while you are logged in.\nSession: is removed when the browser is closedMK_LANGUAGE_ID\nKeeps the language.\nValid for 1 year',
      undefined,
      [
        `MK_ALLOW_* necessary ${200 * DAY} cookie`,
        'MKSESSIONID necessary session cookie',
        'MK_STATE_* necessary session cookie',
        `MK_LANGUAGE_ID necessary ${YEAR} cookie`,
      ],
    ],
    [
      'pipe rows whose name stands alone on its line',
      'Cookies in detail\n\n| Cookie | Use | Lasts | Kind |\n|---|---|---|---|\nmk_uid |\nTells visitors apart | 2 years | Analytics |\nMKD |\nShows what you looked at | 14 days | Advertising |',
      undefined,
      [`mk_uid analytics ${2 * YEAR} cookie`, `MKD marketing ${14 * DAY} cookie`],
    ],
    [
      'a name that begins as a time does stays whole',
      'Cookies we need:\n\nmk.session_token – keeps you logged in (30 days)\nmk.session_data – keeps you signed in (session)',
      undefined,
      [`mk.session_token necessary ${30 * DAY} cookie`, 'mk.session_data necessary session cookie'],
    ],
    [
      'columns cut into lines with an empty one behind each',
      [
        'Cookies techniques',
        'mk_attente',
        '(Bouclier)',
        'Met les visiteurs dans une salle',
        'd’attente quand il y a trop de',
        'connexions au site, puis leur dit',
        'quand ils peuvent entrer.',
        '30 minutes',
        'mk_accord',
        '(Boutique)',
        'Garde votre accord au dépôt de',
        'cookies.',
        '13 mois',
      ].join('\n\n'),
      undefined,
      ['mk_attente necessary 1800 cookie', `mk_accord necessary ${13 * MONTH} cookie`],
    ],
    [
      'key and value with an equals sign below each name, one of them a letter',
      'Necessary cookies make a website usable.\n__mk_bm ( = Tells humans from bots.)\nExpiry = 1 day\nm ( = Finds out which device is used.)\nExpiry = 2 years\n_mk_c ( = Keeps the answer to the banner.)\nExpiry = 1 year',
      undefined,
      [`__mk_bm necessary ${DAY} cookie`, `m necessary ${2 * YEAR} cookie`, `_mk_c necessary ${YEAR} cookie`],
    ],
    [
      'days by the million',
      '<table><tr><th>Cookie</th><th>Lifespan</th></tr><tr><td>MKC_*</td><td>2914047 Days</td></tr></table>',
      HTML,
      [`MKC_* - ${2914047 * DAY} cookie`],
    ],
  ]);
});

describe('local storage in words that change', () => {
  it.each([
    ['pl', 'Lokalny magazyn HTML'],
    ['cs', 'v lokálním úložišti'],
    ['sk', 'v lokálnom úložisku'],
    ['hr', 'u lokalnoj pohrani'],
    ['sl', 'v lokalni shrambi'],
    ['lt', 'vietinės saugyklos įrašas'],
    ['lv', 'lokālajā krātuvē'],
    ['it', 'storage locale HTML'],
    ['da', 'lokalt i browseren'],
    ['hu', 'böngésző tárhely'],
  ])('%s: %s', (language, medium) => {
    const table = `<html lang="${language}"><table><tr><th>Cookie</th><th>Type</th></tr><tr><td>mk_a</td><td>${medium}</td></tr></table></html>`;
    expect(told(table, HTML)).toEqual(['mk_a - unstated localStorage']);
  });
});

describe('a time that is not the items’', () => {
  it.each([
    ['of requests', '<p>We answer requests about these cookies within 30 days.</p>'],
    ['of data', '<p>The data from these cookies is stored for 14 months.</p>'],
    ['of kinds in general', '<p>Some cookies are stored for up to two years.</p>'],
    ['of one item named', '<p>The cookie mk_other, one of these, is stored for 5 days.</p>'],
    ['of a record of consent', '<p>Your choice is stored for 6 months.</p>'],
    ['of an account', '<p>Your account is deleted after all of 24 months.</p>'],
    ['in German, of data', '<p>Diese Daten werden nach 14 Monaten gelöscht.</p>'],
    ['in French, of a choice', '<p>Votre choix est conservé pendant six mois, pour tous les cookies.</p>'],
  ])('%s', (_, below) => {
    const page = `<h3>Statistics cookies</h3><ul><li>mk_seen – counts visits</li><li>mk_path – counts pages</li></ul>${below}`;
    expect(told(page, HTML).filter((one) => /mk_(?:seen|path)/.test(one))).toEqual([
      'mk_seen analytics unstated cookie',
      'mk_path analytics unstated cookie',
    ]);
  });
});
