import { describe } from 'vitest';
import { check } from './check';
import { DAY, MONTH, YEAR } from './told';

const HTML = 'text/html';

describe('keys that no list knows, read as columns are', () => {
  check([
    [
      'the length of time behind a question',
      'Cookies\n\nName: mk_basket\nPurpose: keeps your basket\nGone after: 3 days\n\nName: mk_seen\nPurpose: counts your visits\nGone after: 2 years\n',
      undefined,
      [`mk_basket necessary ${3 * DAY} cookie`, `mk_seen analytics ${2 * YEAR} cookie`],
    ],
    [
      'whether it stays, in a word of its own',
      'Cookies\n\nName: mk_basket\nSession or persistent: Session\nUsage: keeps your basket\n\nName: mk_seen\nSession or persistent: Persistent (1 year)\nUsage: counts your visits\n',
      undefined,
      ['mk_basket necessary session cookie', `mk_seen analytics ${YEAR} cookie`],
    ],
    [
      'the name, where every value is one',
      'Speicherung\n\nEintrag: mk_korb\nZweck: hält den Warenkorb\nSpeicherdauer: 3 Tage\n\nEintrag: mk_zahl\nZweck: zählt Besuche\nSpeicherdauer: 2 Jahre\n',
      undefined,
      [`mk_korb necessary ${3 * DAY} cookie`, `mk_zahl analytics ${2 * YEAR} cookie`],
    ],
    [
      'in a list for each item',
      '<ul><li>Name: mk_basket</li><li>Goes away after: 3 days</li><li>Purpose: keeps your basket</li></ul><ul><li>Name: mk_seen</li><li>Goes away after: 1 month</li><li>Purpose: counts your visits</li></ul>',
      HTML,
      [`mk_basket necessary ${3 * DAY} cookie`, `mk_seen analytics ${MONTH} cookie`],
    ],
    [
      'words before a colon in a sentence are none',
      '<dl><dt>mk_a</dt><dd>Set by the shop: yes. Kept for 1 year.</dd><dt>mk_seen</dt><dd>Zähler: counts visits. Kept for 20 days.</dd></dl>',
      HTML,
      [`mk_a - ${YEAR} cookie`, `mk_seen analytics ${20 * DAY} cookie`],
    ],
  ]);
});

describe('labels repeated inside cells', () => {
  const row = (name: string, purpose: string, lasts: string, mark = ' '): string =>
    `<tr><td><span>Name</span>${mark}${name}</td><td><span>Purpose</span>${mark}${purpose}</td><td><span>Expires after</span>${mark}${lasts}</td></tr>`;
  const expected = [`mk_basket necessary ${3 * DAY} cookie`, `mk_seen analytics ${2 * YEAR} cookie`];
  check([
    [
      'parted by a blank, under a header',
      `<table><tr><th>Name</th><th>Purpose</th><th>Expires after</th></tr>${row('mk_basket', 'keeps your basket', '3 days')}${row('mk_seen', 'counts your visits', '2 years')}</table>`,
      HTML,
      expected,
    ],
    [
      'parted by a blank, with no header at all',
      `<h2>Cookies</h2><table>${row('mk_basket', 'keeps your basket', '3 days')}${row('mk_seen', 'counts your visits', '2 years')}</table>`,
      HTML,
      expected,
    ],
    [
      'parted by a colon, with no header at all',
      `<h2>Cookies</h2><table>${row('mk_basket', 'keeps your basket', '3 days', ': ')}${row('mk_seen', 'counts your visits', '2 years', ': ')}</table>`,
      HTML,
      expected,
    ],
    [
      'cells that only begin with the word of their header keep it',
      '<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr><tr><td>mk_basket</td><td>Purpose of this one: keeps your basket</td><td>3 days</td></tr></table>',
      HTML,
      [`mk_basket necessary ${3 * DAY} cookie`],
    ],
    [
      'the way to the settings of browsers is no table of cookies',
      '– Fox: Settings → Privacy → Cookies\n– Goose: Settings → Privacy → Cookies managed\n– Hen: Settings → Privacy → Cookies and data\n',
      undefined,
      [],
    ],
  ]);
});

describe('a label in bold and its value, with nothing between them', () => {
  check([
    [
      'in boxes',
      '<div><div><strong>Name</strong><span>mk_basket</span></div><div><strong>Purpose</strong><span>keeps your basket</span></div><div><strong>Duration</strong><span>3 days</span></div></div><div><div><strong>Name</strong><span>mk_seen</span></div><div><strong>Purpose</strong><span>counts your visits</span></div><div><strong>Duration</strong><span>2 years</span></div></div>',
      HTML,
      [`mk_basket necessary ${3 * DAY} cookie`, `mk_seen analytics ${2 * YEAR} cookie`],
    ],
    [
      'parted by a blank alone',
      '**Name** mk_basket\n**Purpose** keeps your basket\n**Duration** 3 days\n\n**Name** mk_seen\n**Purpose** counts your visits\n**Duration** 2 years\n',
      'text/markdown',
      [`mk_basket necessary ${3 * DAY} cookie`, `mk_seen analytics ${2 * YEAR} cookie`],
    ],
    [
      'a name in two like elements stays one',
      '<table><tr><th>Cookie</th><th>Duration</th></tr><tr><td><span>mk_</span><span>basket</span></td><td>3 days</td></tr></table>',
      HTML,
      [`mk_basket - ${3 * DAY} cookie`],
    ],
  ]);
});

describe('keys with nothing but a blank behind them', () => {
  check([
    [
      'words that every item repeats are keys',
      'Kakor\n\nNamn mk_korg\nTyp Sessionskaka\nData ett slumptal\nAnvändning håller varukorgen\nTid Kakan tas bort när webbläsaren stängs\nKlass Behövs\nNamn mk_sedd\nTyp Permanent kaka\nData antal besök\nAnvändning räknar besök\nTid Kakan upphör två år efter besöket\nKlass Kräver ja\n',
      undefined,
      ['mk_korg necessary session cookie', `mk_sedd analytics ${2 * YEAR} cookie`],
    ],
    [
      'a sentence that begins with a name and a header word is none',
      'Name mk_korg\n\nPurposes of the shop are told elsewhere.\nExpiry of a contract is not the expiry of a cookie.\n',
      undefined,
      [],
    ],
  ]);
});

describe('headers with columns that nobody knows', () => {
  check([
    [
      'joined by blanks',
      'Basket\n\nName Data stored Purpose Expires\nmk_basket A number chosen at random. It keeps what is in your basket and is deleted when you close your browser.\n',
      undefined,
      ['mk_basket necessary session cookie'],
    ],
    [
      'joined by nothing, a length of time behind each name',
      'Cookies para anúncios\n\nCookieTempoPropriedadeFinalidadeBase Legal (LGPD)\nmk_ad2 mesesTerceiroMostra anúnciosConsentimento (Art. 7º, I)\nmk_passoSessãoPróprioConta cliquesConsentimento (Art. 7º, I)\n',
      undefined,
      [`mk_ad marketing ${2 * MONTH} cookie`, 'mk_passo marketing session cookie'],
    ],
  ]);
});

describe('a list under a heading that says it ends with the session', () => {
  check([
    [
      'though some of its items say so themselves',
      'Session Cookies\n\nNamePurpose\nmk_seenShows in this browser session that the greeting was seen.\nmk_sectionTells which section is open.\n\nAnd so on.\n',
      undefined,
      ['mk_seen - session cookie', 'mk_section - session cookie'],
    ],
  ]);
});

describe('what is not the words of the page', () => {
  check([
    [
      'the settings of its generator, before HTML',
      '---\nlayout: legal\npage_type: legal\nactive_language: en\n---\n<html lang="en"><p>We set no cookies.</p></html>',
      HTML,
      [],
    ],
    [
      'attributes of links that a Markdown dialect knows',
      '# Cookies\n\n* [Vids](https://vids.example/terms){: target="_blank"}\n* [Tunes](https://tunes.example){:rel="nofollow"}\n',
      'text/markdown',
      [],
    ],
    [
      'settings for a server, in code',
      '<p>Put this into the configuration:</p><pre><code>session.cookie_httponly = 1 // no script reads it (XSS)\nsession.cookie_secure = On</code></pre><p>Then start again.</p>',
      HTML,
      [],
    ],
  ]);
});

describe('lines that were broken at the width of the page', () => {
  check([
    [
      'a length of time on the next line',
      'Cookies:\n-\nmk_id - tells the server which requests belong to the\nvisit that is under way. Expires when you close your browser.\n\nmk_last - keeps the way by which the user logged in\nlast time, so that the list opens with that one. Expires one\nyear after the last login.\n-\n',
      undefined,
      ['mk_id - session cookie', `mk_last necessary ${YEAR} cookie`],
    ],
  ]);
});

describe('keys before the name', () => {
  const expected = [`mk_korb necessary ${3 * DAY} cookie`, 'mk_zahl analytics session sessionStorage'];
  check([
    [
      'on lines',
      'Speicherung\n\nArt: HTTP-Cookie\nName: mk_korb\nZweck: hält den Warenkorb\nDauer: 3 Tage\n\nArt: Session Storage\nName: mk_zahl\nZweck: zählt Besuche\nDauer: Sitzung\n',
      undefined,
      expected,
    ],
    [
      'in tables on their side',
      '<table><tr><th>Art</th><td>HTTP-Cookie</td></tr><tr><th>Name</th><td>mk_korb</td></tr><tr><th>Zweck</th><td>hält den Warenkorb</td></tr><tr><th>Dauer</th><td>3 Tage</td></tr><tr><th>Art</th><td>Session Storage</td></tr><tr><th>Name</th><td>mk_zahl</td></tr><tr><th>Zweck</th><td>zählt Besuche</td></tr><tr><th>Dauer</th><td>Sitzung</td></tr></table>',
      HTML,
      expected,
    ],
    [
      'none where they stand behind the last name as well',
      'Purpose: keeps the basket\nDuration: 3 days\nName: mk_seen\nPurpose: counts your visits\nDuration: 2 years\nName: mk_ad\nPurpose: shows advertisements\nDuration: 90 days\n',
      undefined,
      [`mk_seen analytics ${2 * YEAR} cookie`, `mk_ad marketing ${90 * DAY} cookie`],
    ],
  ]);
});

describe('a length of time between commas', () => {
  check([
    [
      'in the middle of an item',
      '<ul><li>mk_seen – Shop, 2 years, counts your visits to the shop</li><li>mk_basket – Shop, session, keeps your basket</li></ul>',
      HTML,
      [`mk_seen analytics ${2 * YEAR} cookie`, 'mk_basket necessary session cookie'],
    ],
    [
      'not one of a sentence',
      '<ul><li>mk_seen – counts your visits over 2 years and more</li><li>mk_basket – keeps your basket while the session is open</li></ul>',
      HTML,
      ['mk_seen analytics unstated cookie', 'mk_basket necessary unstated cookie'],
    ],
  ]);
});

describe('names that look like words, in places for names', () => {
  check([
    [
      'one cell a line, beside one beyond doubt',
      'Analytics cookies\n_mk_a |\nKeeps what came before. |\n2 years |\nmkd |\nTells users apart. |\n24 hours |\n',
      undefined,
      [`_mk_a analytics ${2 * YEAR} cookie`, `mkd analytics ${DAY} cookie`],
    ],
    [
      'several words with hyphens behind a key',
      'Name: cookie-notice-seen\nServices: a kit\nPurpose: keeps your cookie preferences\n',
      undefined,
      ['cookie-notice-seen necessary unstated cookie'],
    ],
    [
      'the number of a consent, with the next key glued to it, is none',
      'Your consent ID: 0Date of consent:\n\nName: mk_basket\nPurpose: keeps your basket\nExpiry: 3 days\n',
      undefined,
      [`mk_basket necessary ${3 * DAY} cookie`],
    ],
  ]);
});

describe('a card for each cookie, and cells on lines of their own', () => {
  check([
    [
      'the name and a badge styled otherwise, then a list of keys',
      '<div><div class="row"><span class="mono">mk-next.token</span><span class="badge">Essential</span></div><dl><div><dt>Provider:</dt><dd>Harbour</dd></div><div><dt>Purpose:</dt><dd>keeps you signed in</dd></div><div><dt>Duration:</dt><dd>7 days</dd></div></dl></div><div><div class="row"><span class="mono">mk_seen</span><span class="badge">Analytics</span></div><dl><div><dt>Provider:</dt><dd>Harbour</dd></div><div><dt>Purpose:</dt><dd>counts your visits</dd></div><div><dt>Duration:</dt><dd>1 year</dd></div></dl></div>',
      HTML,
      [`mk-next.token necessary ${7 * DAY} cookie`, `mk_seen analytics ${YEAR} cookie`],
    ],
    [
      'a word whose halves are styled otherwise stays one',
      '<table><tr><th>Cookie</th><th>Duration</th></tr><tr><td><span class="a">mk_</span><span class="b">seen</span></td><td>1 year</td></tr></table>',
      HTML,
      [`mk_seen - ${YEAR} cookie`],
    ],
    [
      'a row of a text table with each cell on its line',
      'Cookies\n\n| Designação |\nTipo |\nObjetivo |\nDuração |\n| mk_a |\nCookie |\nmedir as visitas |\n90 dias |\n| mk_b |\nArmazenamento local |\nguardar o carrinho |\n1 ano |\n',
      undefined,
      [`mk_a analytics ${90 * DAY} cookie`, `mk_b necessary ${YEAR} localStorage`],
    ],
  ]);
});

describe('what a row is for, under a heading that says something else', () => {
  const rows = (first: string, second: string) =>
    `<table><tr><th>Name</th><th>Purpose</th><th>Kept</th></tr><tr><td>mk_a</td><td>${first}</td><td>3 days</td></tr><tr><td>mk_b</td><td>${second}</td><td>3 days</td></tr></table>`;
  check([
    [
      'its own label before a colon goes before the heading',
      `<h2>Statistics</h2>${rows('Necessary: remembers what you chose', 'Counts visits')}`,
      HTML,
      [`mk_a necessary ${3 * DAY} cookie`, `mk_b analytics ${3 * DAY} cookie`],
    ],
    [
      'a title of two subjects names no category',
      `<h1>Cookies and audience measurement</h1>${rows('Keeps your basket', 'Shows adverts that suit you')}`,
      HTML,
      [`mk_a necessary ${3 * DAY} cookie`, `mk_b marketing ${3 * DAY} cookie`],
    ],
    [
      'a heading of one does',
      `<h1>Cookies for audience measurement</h1>${rows('Keeps your basket', 'Shows which pages are read')}`,
      HTML,
      [`mk_a analytics ${3 * DAY} cookie`, `mk_b analytics ${3 * DAY} cookie`],
    ],
  ]);
});
