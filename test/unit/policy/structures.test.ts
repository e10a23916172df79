import { describe } from 'vitest';
import { check } from './check';
import { DAY, MONTH, YEAR } from './told';

const MARKDOWN = 'text/markdown';
const HTML = 'text/html';

describe('a lifetime said after the name', () => {
  check([
    [
      'in the next sentence (en)',
      'We set one cookie called mk_basket. It remembers what you put in the basket. It expires after 3 days.',
      undefined,
      [`mk_basket necessary ${3 * DAY} cookie`],
    ],
    [
      'two sentences on (de)',
      '<html lang="de"><p>Das Cookie <code>mk_warenkorb</code> merkt sich den Inhalt des Warenkorbs. Es enthält keine Angaben zur Person. Nach 14 Tagen wird es gelöscht.</p></html>',
      HTML,
      [`mk_warenkorb necessary ${14 * DAY} cookie`],
    ],
    [
      'in the next sentence (fr)',
      'Nous déposons le cookie mk_langue. Il retient la langue choisie. Sa durée de vie est de six mois.',
      undefined,
      [`mk_langue preferences ${6 * MONTH} cookie`],
    ],
    [
      'in the next sentence (es)',
      'Usamos la cookie mk_sesion para mantener abierta su sesión. Caduca al cerrar el navegador.',
      undefined,
      ['mk_sesion necessary session cookie'],
    ],
    [
      'in the paragraph below (nl)',
      '<html lang="nl"><h3>mk_keuze</h3><p>Onthoudt uw keuze in de cookiebalk.</p><p>Deze cookie blijft 90 dagen staan.</p></html>',
      HTML,
      [`mk_keuze necessary ${90 * DAY} cookie`],
    ],
    [
      'in the next item of the list (it)',
      '<html lang="it"><ul><li><strong>mk_visita</strong>: conta le visite</li><li>Durata: 2 giorni</li><li><strong>mk_pagina</strong>: conta le pagine</li><li>Durata: 5 giorni</li></ul></html>',
      HTML,
      [`mk_visita analytics ${2 * DAY} cookie`, `mk_pagina analytics ${5 * DAY} cookie`],
    ],
    [
      'in an item nested below the name (pl)',
      '<html lang="pl"><ul><li><code>mk_wizyta</code><ul><li>liczy odwiedziny strony</li><li>przechowywane przez 30 dni</li></ul></li><li><code>mk_jezyk</code><ul><li>zapamiętuje język</li><li>przechowywane przez 1 rok</li></ul></li></ul></html>',
      HTML,
      [`mk_wizyta analytics ${30 * DAY} cookie`, `mk_jezyk preferences ${YEAR} cookie`],
    ],
    [
      'in the next sentence (sv)',
      'Vi sätter kakan mk_val när du svarar på frågan om kakor. Den ligger kvar i 12 månader.',
      undefined,
      [`mk_val necessary ${12 * MONTH} cookie`],
    ],
    [
      'in the next sentence (cs)',
      'Používáme soubor cookie mk_kosik, který si pamatuje obsah košíku. Platnost je 7 dní.',
      undefined,
      [`mk_kosik necessary ${7 * DAY} cookie`],
    ],
    [
      'in the next sentence (pt)',
      'O cookie mk_contagem conta as visitas ao site. Fica guardado durante 13 meses.',
      undefined,
      [`mk_contagem analytics ${13 * MONTH} cookie`],
    ],
    [
      'names in one sentence, both lifetimes in the next (en)',
      'For statistics we use the cookies mk_seen and mk_path. They last for one year and for one day respectively.',
      undefined,
      [`mk_seen analytics ${YEAR} cookie`, `mk_path analytics ${DAY} cookie`],
    ],
  ]);
});

describe('a lifetime said once for a list', () => {
  check([
    [
      'below a bare list (en)',
      '<h3>Statistics cookies</h3><ul><li>mk_seen – counts visits</li><li>mk_path – counts pages</li></ul><p>These cookies are stored for 30 days.</p>',
      HTML,
      [`mk_seen analytics ${30 * DAY} cookie`, `mk_path analytics ${30 * DAY} cookie`],
    ],
    [
      'above a list (de)',
      '<html lang="de"><h3>Statistik-Cookies</h3><p>Die folgenden Cookies werden 13 Monate gespeichert:</p><ul><li><code>mk_seen</code> – zählt Besuche</li><li><code>mk_path</code> – zählt Seiten</li></ul></html>',
      HTML,
      [`mk_seen analytics ${13 * MONTH} cookie`, `mk_path analytics ${13 * MONTH} cookie`],
    ],
    [
      'in the heading (fr)',
      '<html lang="fr"><h3>Cookies de mesure d’audience (durée : 6 mois)</h3><ul><li><code>mk_seen</code> – compte les visites</li><li><code>mk_path</code> – compte les pages</li></ul></html>',
      HTML,
      [`mk_seen analytics ${6 * MONTH} cookie`, `mk_path analytics ${6 * MONTH} cookie`],
    ],
    [
      'a heading of session cookies (en)',
      '<h2>Session cookies</h2><ul><li><code>mk_sid</code> – keeps you signed in</li><li><code>mk_csrf</code> – protects the forms</li></ul><h2>Persistent cookies</h2><ul><li><code>mk_lang</code> – your language (1 year)</li></ul>',
      HTML,
      [
        'mk_sid necessary session cookie',
        'mk_csrf necessary session cookie',
        `mk_lang preferences ${YEAR} cookie`,
      ],
    ],
    [
      'below a table without the column (es)',
      '<html lang="es"><h3>Cookies analíticas</h3><table><tr><th>Cookie</th><th>Finalidad</th></tr><tr><td>mk_seen</td><td>Cuenta visitas</td></tr><tr><td>mk_path</td><td>Cuenta páginas</td></tr></table><p>Todas ellas caducan a los 24 meses.</p></html>',
      HTML,
      [`mk_seen analytics ${24 * MONTH} cookie`, `mk_path analytics ${24 * MONTH} cookie`],
    ],
    [
      'above a table without the column (it)',
      '<html lang="it"><h3>Cookie tecnici</h3><p>Tutti i cookie tecnici scadono alla chiusura del browser.</p><table><tr><th>Nome</th><th>Finalità</th></tr><tr><td>mk_sid</td><td>Mantiene la sessione aperta</td></tr><tr><td>mk_csrf</td><td>Protegge i moduli</td></tr></table></html>',
      HTML,
      ['mk_sid necessary session cookie', 'mk_csrf necessary session cookie'],
    ],
    [
      'a label before bare names (nl)',
      'Analytische cookies\n\nCookies: mk_seen, mk_path\n\nBewaartermijn: 2 jaar\n',
      undefined,
      [`mk_seen analytics ${2 * YEAR} cookie`, `mk_path analytics ${2 * YEAR} cookie`],
    ],
    [
      'the list speaks for itself, the page’s ceiling does not replace it (en)',
      '<p>No cookie of ours is kept for longer than 13 months.</p><h3>Statistics</h3><ul><li><code>mk_seen</code> – counts visits (2 days)</li><li><code>mk_path</code> – counts pages (session)</li></ul>',
      HTML,
      [`mk_seen analytics ${2 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'how long the data is kept is no lifetime (en)',
      '<h3>Statistics</h3><ul><li><code>mk_seen</code> – counts visits</li></ul><p>The data collected this way is deleted on our servers after 14 months.</p>',
      HTML,
      ['mk_seen analytics unstated cookie'],
    ],
    [
      'how long consent is asked again is no lifetime of others (de)',
      '<html lang="de"><h3>Statistik</h3><ul><li><code>mk_seen</code> – zählt Besuche</li></ul><p>Nach 6 Monaten fragen wir Sie erneut nach Ihrer Einwilligung.</p></html>',
      HTML,
      ['mk_seen analytics unstated cookie'],
    ],
    [
      'below a list (pl)',
      '<html lang="pl"><h3>Analityczne pliki cookie</h3><ul><li>mk_seen – liczy wizyty</li><li>mk_path – liczy strony</li></ul><p>Okres przechowywania: do 26 miesięcy.</p></html>',
      HTML,
      [`mk_seen analytics ${26 * MONTH} cookie`, `mk_path analytics ${26 * MONTH} cookie`],
    ],
    [
      'below a list (da)',
      '<html lang="da"><h3>Statistik-cookies</h3><ul><li>mk_seen – tæller besøg</li><li>mk_path – tæller sider</li></ul><p>Begge cookies udløber efter 1 år.</p></html>',
      HTML,
      [`mk_seen analytics ${YEAR} cookie`, `mk_path analytics ${YEAR} cookie`],
    ],
  ]);
});

describe('alternatives', () => {
  check([
    [
      'names and lifetimes by turns, before a colon (en)',
      '<h3>Statistics</h3><ul><li>_mka / _mkid: 2 years / 24 hours</li></ul>',
      HTML,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`],
    ],
    [
      'in a sentence (de)',
      'Wir setzen die Cookies _mka / _mkid für die Statistik (2 Jahre / 24 Stunden).',
      undefined,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`],
    ],
    [
      'in a cell, without blanks (fr)',
      '<html lang="fr"><h3>Statistiques</h3><table><tr><th>Cookie</th><th>Durée</th></tr><tr><td>_mka/_mkid/_mkt</td><td>2 ans/24 h/1 min</td></tr></table></html>',
      HTML,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`, '_mkt analytics 60 cookie'],
    ],
    [
      'each name with its bracket (es)',
      '<html lang="es"><h3>Cookies analíticas</h3><ul><li>Contador: _mka (2 años), _mkid (24 horas), _mkt (1 minuto)</li></ul></html>',
      HTML,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`, '_mkt analytics 60 cookie'],
    ],
    [
      'each name with its colon, in one cell (en)',
      '<table><tr><th>Service</th><th>Cookies</th><th>Lifetime</th></tr><tr><td>Counter</td><td>_mka, _mkid</td><td>_mka: 2 years; _mkid: 24 hours</td></tr></table>',
      HTML,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`],
    ],
    [
      'in keys and values (nl)',
      'Naam: _mka / _mkid\nDoel: statistieken\nBewaartermijn: 2 jaar / 1 dag\n',
      undefined,
      [`_mka analytics ${2 * YEAR} cookie`, `_mkid analytics ${DAY} cookie`],
    ],
  ]);
});

describe('units in one letter', () => {
  check([
    [
      'Spanish years and Latin hours',
      '<html lang="es"><table><tr><th>Cookie</th><th>Caducidad</th></tr><tr><td>mk_a</td><td>2 a</td></tr><tr><td>mk_b</td><td>24 h</td></tr><tr><td>mk_c</td><td>30 d</td></tr></table></html>',
      HTML,
      [`mk_a - ${2 * YEAR} cookie`, `mk_b - ${DAY} cookie`, `mk_c - ${30 * DAY} cookie`],
    ],
    [
      'German years with a full stop',
      '<html lang="de"><table><tr><th>Cookie</th><th>Laufzeit</th></tr><tr><td>mk_a</td><td>1 J.</td></tr><tr><td>mk_b</td><td>6 Mon.</td></tr><tr><td>mk_c</td><td>14 T.</td></tr><tr><td>mk_d</td><td>30 Min.</td></tr><tr><td>mk_e</td><td>24 Std.</td></tr><tr><td>mk_f</td><td>2 Wo.</td></tr></table></html>',
      HTML,
      [
        `mk_a - ${YEAR} cookie`,
        `mk_b - ${6 * MONTH} cookie`,
        `mk_c - ${14 * DAY} cookie`,
        'mk_d - 1800 cookie',
        `mk_e - ${DAY} cookie`,
        `mk_f - ${14 * DAY} cookie`,
      ],
    ],
    [
      'French years and months in a list',
      '<html lang="fr"><h3>Statistiques</h3><ul><li>mk_a : compte les visites (13 m.)</li><li>mk_b : compte les pages (1 an)</li><li>mk_c : compte les clics (7 j)</li></ul></html>',
      HTML,
      [
        `mk_a analytics ${13 * MONTH} cookie`,
        `mk_b analytics ${YEAR} cookie`,
        `mk_c analytics ${7 * DAY} cookie`,
      ],
    ],
    [
      'English years, months and weeks',
      '<table><tr><th>Cookie</th><th>Expires</th></tr><tr><td>mk_a</td><td>2y</td></tr><tr><td>mk_b</td><td>13mo</td></tr><tr><td>mk_c</td><td>2w</td></tr><tr><td>mk_d</td><td>1 yr</td></tr><tr><td>mk_e</td><td>90d</td></tr><tr><td>mk_f</td><td>6m</td></tr></table>',
      HTML,
      [
        `mk_a - ${2 * YEAR} cookie`,
        `mk_b - ${13 * MONTH} cookie`,
        `mk_c - ${14 * DAY} cookie`,
        `mk_d - ${YEAR} cookie`,
        `mk_e - ${90 * DAY} cookie`,
        `mk_f - ${6 * MONTH} cookie`,
      ],
    ],
    [
      'Polish and Czech',
      '<html lang="pl"><table><tr><th>Nazwa</th><th>Okres</th></tr><tr><td>mk_a</td><td>1 r.</td></tr><tr><td>mk_b</td><td>6 mies.</td></tr><tr><td>mk_c</td><td>30 dn.</td></tr><tr><td>mk_d</td><td>24 godz.</td></tr></table></html>',
      HTML,
      [
        `mk_a - ${YEAR} cookie`,
        `mk_b - ${6 * MONTH} cookie`,
        `mk_c - ${30 * DAY} cookie`,
        `mk_d - ${DAY} cookie`,
      ],
    ],
  ]);
});

describe('one cell a line', () => {
  check([
    [
      'name, host, lifetime, kind, without headers (en)',
      [
        'Strictly Necessary Cookies',
        '',
        'mk_sid',
        'www.shop.example',
        'Session',
        'First Party',
        'mk_choice',
        'shop.example',
        '364 days',
        'First Party',
        '',
        'Performance Cookies',
        '',
        '_mka',
        'shop.example',
        '399 days',
        'First Party',
        '_mkid',
        'shop.example',
        'A few seconds',
        'First Party',
      ].join('\n'),
      undefined,
      [
        'mk_sid necessary session cookie',
        `mk_choice necessary ${364 * DAY} cookie`,
        `_mka analytics ${399 * DAY} cookie`,
        '_mkid analytics unstated cookie',
      ],
    ],
    [
      'the host first (en)',
      [
        'Targeting Cookies',
        'Cookie Subgroup',
        'Cookies',
        'Cookies used',
        'Lifespan',
        'ads.example',
        'mk_ad',
        'Third Party',
        '180 days',
        'video.example',
        'YSC',
        'Third Party',
        'Session',
      ].join('\n'),
      undefined,
      [`mk_ad marketing ${180 * DAY} cookie`, 'YSC marketing session cookie'],
    ],
    [
      'headers repeated for each item (de)',
      [
        'Leistungs-Cookies',
        'Name',
        'mk_seen',
        'Host',
        'shop.example',
        'Dauer',
        '30 Tage',
        'Typ',
        'Erstanbieter',
        'Kategorie',
        'Leistungs-Cookies',
        'Beschreibung',
        'Zählt, wie oft eine Seite aufgerufen wird.',
        'Name',
        'mk_path',
        'Host',
        'shop.example',
        'Dauer',
        'Sitzung',
        'Typ',
        'Erstanbieter',
        'Kategorie',
        'Leistungs-Cookies',
        'Beschreibung',
        'Zählt Wege durch die Seiten.',
      ].join('\n'),
      undefined,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'the subgroup with several names on its line (fr)',
      [
        'Cookies de performance',
        '',
        'Sous-groupe de cookies',
        'Cookies',
        'Cookies utilisés',
        '',
        'shop.example',
        '_mka, _mkid',
        'Cookies internes',
        '',
        'compteur.example',
        'mk_vis',
        'Cookies tiers',
      ].join('\n'),
      undefined,
      [
        '_mka analytics unstated cookie',
        '_mkid analytics unstated cookie',
        'mk_vis analytics unstated cookie',
      ],
    ],
  ]);
});

describe('lists as consent tools write them', () => {
  check([
    [
      'a list of key and value for each cookie (en)',
      '<h3>Necessary</h3><div><ul><li><div>Cookie</div><div>mk_choice</div></li><li><div>Duration</div><div>1 year</div></li><li><div>Description</div><div>Keeps your answer to the banner.</div></li></ul><ul><li><div>Cookie</div><div>mksid</div></li><li><div>Duration</div><div>session</div></li><li><div>Description</div><div>Keeps the visit together.</div></li></ul></div><h3>Analytics</h3><div><ul><li><div>Cookie</div><div>_mka_*</div></li><li><div>Duration</div><div>1 year 1 month 4 days</div></li><li><div>Description</div><div>Counts page views.</div></li></ul></div>',
      HTML,
      [
        `mk_choice necessary ${YEAR} cookie`,
        'mksid necessary session cookie',
        `_mka_* analytics ${YEAR + MONTH + 4 * DAY} cookie`,
      ],
    ],
    [
      'the same, in French',
      '<html lang="fr"><h3>Nécessaire</h3><ul><li><div>Cookie</div><div>mkjeton</div></li><li><div>Durée</div><div>session</div></li><li><div>Description</div><div>Protège les formulaires.</div></li></ul><ul><li><div>Cookie</div><div>mk_choix</div></li><li><div>Durée</div><div>6 mois</div></li><li><div>Description</div><div>Garde votre choix.</div></li></ul></html>',
      HTML,
      ['mkjeton necessary session cookie', `mk_choix necessary ${6 * MONTH} cookie`],
    ],
    [
      'the same, the keys in capitals and taken as text (es)',
      [
        'Necesarias',
        'Siempre activas',
        'Cookie',
        'mk_choice',
        'Duración',
        '1 año',
        'Descripción',
        'Guarda la respuesta al aviso.',
        'Cookie',
        'mk_sid',
        'Duración',
        'sesión',
        'Descripción',
        'Mantiene la visita.',
      ].join('\n'),
      undefined,
      [`mk_choice necessary ${YEAR} cookie`, 'mk_sid necessary session cookie'],
    ],
    [
      'a service with headings for name, expiry and function (en)',
      '<details><summary><div><h3>Counter</h3><p>Statistics</p></div></summary><div><h4>Usage</h4><p>We use Counter for website statistics.</p></div><div><h4>Sharing data</h4><p>This data is not shared with third parties.</p></div><div><div><h4>Statistics</h4></div><div><div><h5>Name</h5></div><div><a href="#">mk_seen</a></div><div><h5>Expiration</h5></div><div>30 days</div><div><h5>Function</h5></div><div>Store and count pageviews</div></div><div><div><h5>Name</h5></div><div>mkpath</div><div><h5>Expiration</h5></div><div>session</div><div><h5>Function</h5></div><div>Read the way through the pages</div></div></div></details>',
      HTML,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mkpath analytics session cookie'],
    ],
    [
      'the same in Dutch and in German, with a name in capitals',
      '<html lang="nl"><h3>Winkel</h3><p>Functioneel</p><h4>Gebruik</h4><p>Wij gebruiken Winkel voor de webwinkel.</p><h4>Functioneel</h4><div><h5>Naam</h5></div><div>mk_mandje</div><div><h5>Bewaartermijn</h5></div><div>blijvend</div><div><h5>Functie</h5></div><div>Onthoud het winkelmandje</div><div><h5>Naam</h5></div><div>MKSID</div><div><h5>Bewaartermijn</h5></div><div>sessie</div><div><h5>Functie</h5></div><div>Bied functies op alle pagina’s</div></html>',
      HTML,
      ['mk_mandje preferences persistent cookie', 'MKSID preferences session cookie'],
    ],
    [
      'a partner with its storages (en)',
      '<h3>Advertiser Ltd</h3><ul><li><p>Name: <strong>mk_uid</strong></p><p>Type: Cookie</p><p>Domain: ads.example</p><p>Expiration: 395 days</p><p>Used for: Create profiles for personalised advertising</p></li><li><p>Name: <strong>mk_list</strong></p><p>Type: Local storage</p><p>Domain: ads.example</p><p>Expiration: -</p><p>Used for: Measure advertising performance</p></li></ul>',
      HTML,
      [`mk_uid marketing ${395 * DAY} cookie`, 'mk_list marketing unstated localStorage'],
    ],
    [
      'the host with its cookies nested below (en)',
      '<h4>Performance Cookies</h4><ul><li><button>shop.example</button><section><h3>shop.example</h3><h4>View Cookies</h4></section><div><ul><li><div><div>Name</div><div>mk_seen</div></div><div><div>Host</div><div>shop.example</div></div><div><div>Duration</div><div>30 days</div></div><div><div>Type</div><div>1st Party</div></div><div><div>Category</div><div>Performance Cookies</div></div><div><div>Description</div><div>Counts visits</div></div></li><li><div><div>Name</div><div>mk_path</div></div><div><div>Host</div><div>shop.example</div></div><div><div>Duration</div><div>Session</div></div><div><div>Type</div><div>1st Party</div></div><div><div>Category</div><div>Performance Cookies</div></div><div><div>Description</div><div>Counts ways</div></div></li></ul></div></li></ul>',
      HTML,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'the provider, its names, then each name with kind and expiry (de)',
      [
        'Statistiken',
        '2',
        'Zähler',
        '2',
        'Erfahren Sie mehr über diesen Anbieter',
        'mk_seen',
        'Zählt die Besuche.',
        'Maximale Speicherdauer: 2 Jahre',
        'Typ: HTTP-Cookie',
        'mk_last',
        'Merkt sich die letzte Seite.',
        'Maximale Speicherdauer: Beständig',
        'Typ: HTML Local Storage',
      ].join('\n'),
      undefined,
      [`mk_seen analytics ${2 * YEAR} cookie`, 'mk_last analytics persistent localStorage'],
    ],
    [
      'blocks of bold keys (it)',
      '<html lang="it"><h3>Cookie analitici</h3><p><b>Nome:</b> mk_seen<br><b>Fornitore:</b> Contatore S.r.l.<br><b>Scopo:</b> conta le visite<br><b>Scadenza:</b> 2 anni</p><p><b>Nome:</b> mk_path<br><b>Fornitore:</b> Contatore S.r.l.<br><b>Scopo:</b> conta le pagine<br><b>Scadenza:</b> sessione</p></html>',
      HTML,
      [`mk_seen analytics ${2 * YEAR} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'a definition list of keys for each cookie (fi)',
      '<html lang="fi"><h3>Tilastointievästeet</h3><dl><dt>Nimi</dt><dd>mk_seen</dd><dt>Tarkoitus</dt><dd>Laskee käynnit</dd><dt>Voimassaolo</dt><dd>30 päivää</dd></dl><dl><dt>Nimi</dt><dd>mk_path</dd><dt>Tarkoitus</dt><dd>Laskee sivut</dd><dt>Voimassaolo</dt><dd>istunto</dd></dl></html>',
      HTML,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'a heading for each cookie over bullets of keys (hu)',
      '## Statisztikai sütik\n\n### mk_seen\n\n- **Cél:** látogatások számlálása\n- **Lejárat:** 30 nap\n\n### mk_path\n\n- **Cél:** oldalak számlálása\n- **Lejárat:** munkamenet\n',
      MARKDOWN,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'keys and values with an equals sign and bars (ro)',
      '### Cookie-uri de analiză\n\nNume: mk_seen | Scop: numără vizitele | Durată: 30 de zile\nNume: mk_path | Scop: numără paginile | Durată: sesiune\n',
      MARKDOWN,
      [`mk_seen analytics ${30 * DAY} cookie`, 'mk_path analytics session cookie'],
    ],
    [
      'cards: the name in a span beside its expiry (en)',
      '<h3>Marketing</h3><div class="card"><span class="n">mk_ad</span> <span class="d">90 days</span><p>Shows advertising that fits.</p></div><div class="card"><span class="n">mk_reach</span> <span class="d">1 year</span><p>Measures the reach of advertising.</p></div>',
      HTML,
      [`mk_ad marketing ${90 * DAY} cookie`, `mk_reach marketing ${YEAR} cookie`],
    ],
  ]);
});

describe('columns parted by tabs or blanks', () => {
  check([
    [
      'blanks that align behind the tab, plain words for names',
      'Cookies we use\n\nThe cookies hold these data:\n\nbasket \t            Session \tThe articles in the basket\nmk_login \t          Session \tKeeps you signed in\nseen \t        \t30 days \tRemembers which notices were closed\n\nThat is all.',
      undefined,
      ['basket necessary session cookie', 'mk_login necessary session cookie', `seen - ${30 * DAY} cookie`],
    ],
    [
      'a header, and no blank at all',
      'Name\tDuration\tPurpose\nmk_visits\t2 years\tCounts visits\nmk_page\t1 day\tCounts pages\n',
      undefined,
      [`mk_visits analytics ${2 * YEAR} cookie`, `mk_page analytics ${DAY} cookie`],
    ],
    [
      'blanks alone (de)',
      'Name            Dauer         Zweck\nmk_besuch       2 Jahre       Zählt Besuche\nmk_sitzung      Sitzung       Hält die Anmeldung\n',
      undefined,
      [`mk_besuch analytics ${2 * YEAR} cookie`, 'mk_sitzung necessary session cookie'],
    ],
    ['an address is no table', 'Mill Lane 4   Oakham   England\nPhone   01234   567890', undefined, []],
  ]);
});

describe('a plain word that is said to be a name', () => {
  check([
    [
      'in code behind "called" (en)',
      '- A preference cookie called `basket`. It holds what is in the basket. It expires 180 days after it was set.',
      MARKDOWN,
      [`basket preferences ${180 * DAY} cookie`],
    ],
    [
      'in quotation marks (de)',
      '<html lang="de"><p>Ein Cookie namens „korb“ merkt sich den Warenkorb. Es bleibt 14 Tage gespeichert.</p></html>',
      HTML,
      [`korb necessary ${14 * DAY} cookie`],
    ],
  ]);
});
