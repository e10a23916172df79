import { describe, expect, it } from 'vitest';
import { DAY, MONTH, told, YEAR } from './told';

/** Layouts that pages lose when their text is taken out: the quirk, the document, what it declares. */
const CASES: readonly (readonly [quirk: string, document: string, expected: readonly string[]])[] = [
  [
    'a table row that a line break cut in two',
    [
      'Name | Set by | What for | Expiry |',
      '---|---|---|---|',
      'mk_basket | Market hall |',
      'Holds the basket of the shop. | 3 days |',
      '_mk_a | Counter | Statistics | 1 year |',
    ].join('\n'),
    [`mk_basket necessary ${3 * DAY} cookie`, `_mk_a analytics ${YEAR} cookie`],
  ],
  [
    'cells on lines of their own, each behind a pipe',
    [
      'Témoins de statistiques',
      '|Nom du témoin',
      '|Objet',
      '|Expiration',
      '|_vt_id#',
      '|Reconnaît les visiteurs',
      '|13 mois',
      '|_vt_ses#',
      '|Garde les pages vues',
      '|30 minutes',
    ].join('\n'),
    [`_vt_id* analytics ${13 * MONTH} cookie`, '_vt_ses* analytics 1800 cookie'],
  ],
  [
    'names on lines of their own, joined by &, before keys and values',
    [
      'Technical cookies',
      '',
      'lb-node & lb-nodeCORS',
      '',
      'Purpose: Keeps the visit on one server',
      '',
      'Duration: Deleted after the closure of the browser',
      '',
      'statvisitor',
      '',
      'Purpose: Counts page views',
      '',
      'Duration: 13 months',
    ].join('\n'),
    [
      'lb-node necessary session cookie',
      'lb-nodeCORS necessary session cookie',
      `statvisitor necessary ${13 * MONTH} cookie`,
    ],
  ],
  [
    'the next item’s key joined to the end of the last value',
    'Name: til_cart\nDuration: session\nPurpose: Tells when the cart changedName: til_items\nDuration: 2 days\nPurpose: Counts what lies in the cart.',
    ['til_cart necessary session cookie', `til_items necessary ${2 * DAY} cookie`],
  ],
  [
    'keys and values by turns, one item left without its name',
    [
      'Statistieken',
      'Naam',
      'Bewaartermijn',
      '1 dag',
      'Functie',
      'Bezoeken tellen',
      'Naam',
      '_zw_id',
      'Bewaartermijn',
      '2 jaar',
      'Functie',
      'Bezoekers tellen',
    ].join('\n'),
    [`(Bezoeken tellen) analytics ${DAY} cookie`, `_zw_id analytics ${2 * YEAR} cookie`],
  ],
  [
    'keys with a colon on lines of their own, kinds of a generator in one word, a pixel named by its path',
    [
      'Performance and functionality cookies:',
      '',
      ...['Name:', 'kite_spot', 'Purpose:', 'Opens the beach seen last', 'Provider:', 'kites.example'],
      ...['Service:', '__________', 'Type:', 'html_local_storage', 'Expires in:', 'persistent'],
      '',
      'Advertising cookies:',
      '',
      ...['Name:', 'ads/look-again', 'Purpose:', 'Shows kites elsewhere', 'Provider:', 'ads.example'],
      ...['Type:', 'pixel_tracker', 'Expires in:', 'session'],
    ].join('\n'),
    ['kite_spot preferences persistent localStorage', 'ads/look-again marketing session pixel'],
  ],
  [
    'a category a bullet, its cookies behind it with their lifetimes in brackets',
    'We set:\n\n- Necessary: kite-cookie (1 year) – keeps your consent\n- Statistics: _kt (2 years), _ktd (1 day), _kt_u-1 (1 minute)\n- Marketing: _kb (3 months), fly (3 months)\n',
    [
      `kite-cookie necessary ${YEAR} cookie`,
      `_kt analytics ${2 * YEAR} cookie`,
      `_ktd analytics ${DAY} cookie`,
      '_kt_u-1 analytics 60 cookie',
      `_kb marketing ${3 * MONTH} cookie`,
      `fly marketing ${3 * MONTH} cookie`,
    ],
  ],
  [
    'a name on its line, its story, and its end behind empty lines; a plain name beside others',
    [
      'Cookies des Ladens',
      '',
      'Korb_id.sig',
      '',
      'Behält den Warenkorb über alle Seiten hinweg und wird nur dafür verwendet.',
      '',
      'In der Regel Löschung beim Schließen des Browsers',
      '',
      'Ladenconsent',
      '',
      'Speichert, ob Sie in die Verwendung von Cookies eingewilligt haben.',
      '',
      'In der Regel Löschung nach 180 Tagen',
    ].join('\n'),
    ['Korb_id.sig necessary session cookie', `Ladenconsent necessary ${180 * DAY} cookie`],
  ],
  [
    'a mask of stars in the middle and at the end of a name',
    'Cookies in use\n_zz_tag_********_**\nThis cookie throttles the rate of requests. It expires after 10 minutes.',
    ['_zz_tag_*_* analytics 600 cookie'],
  ],
  [
    'functional beside preferences, where nothing is called necessary',
    'Functional\n\n| Name | Purpose | Duration |\n|---|---|---|\n| sk_editor | Browser details | session |\n\nPreferences\n\n| Name | Purpose | Duration |\n|---|---|---|\n| sk_colour | Browser details | 1 year |\n',
    ['sk_editor necessary session cookie', `sk_colour preferences ${YEAR} cookie`],
  ],
  [
    'functional, said to be what cannot be turned off',
    'Functional cookies are those you can’t turn off: without them the site breaks.\n\n| Name | Kind | Duration |\n|---|---|---|\n| wk_tray | Functional | 1 day |\n| _wk_n | Insight | 1 year |\n',
    [`wk_tray necessary ${DAY} cookie`, `_wk_n analytics ${YEAR} cookie`],
  ],
];

describe('layouts of taken-out text', () => {
  it.each(CASES)('%s', (_quirk, document, expected) => {
    expect(told(document)).toEqual(expected);
  });
});
