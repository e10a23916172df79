import { describe, expect, it } from 'vitest';
import { DAY, MONTH, read, told } from './told';

const MARKDOWN = 'text/markdown';
const HTML = 'text/html';

describe('names no cookie', () => {
  it.each([
    [
      'an acronym in a list of laws',
      'Cookies and the law\n\n- GDPR — the regulation of 2016\n- CCPA — of California',
      undefined,
    ],
    [
      'the noun with an ending of its language',
      'A sütik (cookie-k) kis fájlok, amelyeket a böngésző tárol.',
      undefined,
    ],
    [
      'a service that may set a cookie',
      '<h2>Nötige Cookies</h2><p>Ein nötiges Cookie kann der Dienst <strong>Form2Mail</strong> setzen.</p>',
      HTML,
    ],
    [
      'bold over the end of a line',
      'Cookies: what is kept in the **storage of\nyour browser** stays there, and **nothing\nelse** is kept.',
      MARKDOWN,
    ],
    [
      'a field in an example of stored data, fenced in an item',
      '- What our cookies hold:\n  ```json\n  {\n    "visitId": "v_12_Ab",\n    "scroll_depth": 40\n  }\n  ```\n- Kept by us alone',
      MARKDOWN,
    ],
    [
      'a fence without a language over a script',
      'The cookies are set by this script:\n\n```\n// first\nvar seen_before = 1;\n```',
      MARKDOWN,
    ],
    [
      'the word for cookies at the head of a table that is none',
      '<html lang="lt"><ol><li>Duomenys</li><li><strong>slapukai</strong></li></ol></html>',
      HTML,
    ],
    [
      'whom to write to',
      '<h2>Cookies</h2><dl><dt>Operator</dt><dd>Anna Field</dd><dt>Contact</dt><dd>anna@field.example</dd></dl>',
      HTML,
    ],
    [
      'a storage with an ending of its language',
      'Nincs süti vagy localStorage-ban tartós azonosító.',
      undefined,
    ],
    [
      'the title in capitals',
      'COOKIE-RICHTLINIE\n(Stand: Juni 2026)\n\nCookies sind kleine Dateien.',
      undefined,
    ],
    ['a remark in capitals', '**NOTA**: las *cookies* de medición se guardan sin su dirección.', MARKDOWN],
    ['a placeholder in slanted brackets', 'Cookies\n\n*[SHOP — TRADE NAME] · [WEBSITE]*', MARKDOWN],
    ['the fence of a note', ':::warning[Draft]\nWe use cookies.\n:::', MARKDOWN],
  ])('%s', (_, text, mime) => {
    expect(told(text, mime)).toEqual([]);
  });
});

describe('reads', () => {
  it.each<[string, string, string | undefined, string[]]>([
    [
      'a number in words behind a name',
      'Un cookie strictement nécessaire, `ads_jeton`, valable quatre-vingt-dix jours.',
      undefined,
      [`ads_jeton necessary ${90 * DAY} cookie`],
    ],
    [
      'pictures before the names of a list',
      '<h3>Statistics cookies</h3><ul><li>📊 <strong>mk_seen</strong> – counts visits. Kept 2 days.</li><li>📊 <strong>mk_path</strong> – counts pages. Kept 3 days.</li></ul>',
      HTML,
      [`mk_seen analytics ${2 * DAY} cookie`, `mk_path analytics ${3 * DAY} cookie`],
    ],
    [
      'names behind an abbreviation',
      '<h3>Analytische cookies</h3><ul><li><strong>Teller</strong> (via een beheerder) – telt bezoeken. Cookies o.a. <em>_tl</em>, <em>_tl_*</em>. Bewaartermijn: 4 dagen.</li></ul>',
      HTML,
      [`_tl analytics ${4 * DAY} cookie`, `_tl_* analytics ${4 * DAY} cookie`],
    ],
    [
      'a table whose first column is headed by the database',
      '<html lang="pl"><h1>Pliki cookie</h1><h2>IndexedDB</h2><table><tr><th>Baza</th><th>Po co</th><th>Jak długo</th></tr><tr><td>kram-zapas</td><td>niezbędna: kopia listy towarów</td><td>do usunięcia</td></tr></table></html>',
      HTML,
      ['kram-zapas necessary persistent indexedDB'],
    ],
    [
      'a table that stands in a fence for people',
      '```text\n| Cookie | Purpose | Lifetime |\n|---|---|---|\n| mk_seen | counts visits | 2 days |\n```',
      MARKDOWN,
      [`mk_seen analytics ${2 * DAY} cookie`],
    ],
    [
      'what stands below a fence that nothing closes',
      '```json\n\n| Cookie | Purpose | Lifetime |\n|---|---|---|\n| mk_seen | counts visits | 2 days |',
      MARKDOWN,
      [`mk_seen analytics ${2 * DAY} cookie`],
    ],
    [
      'a name with the noun joined to it',
      'U wist uw keuze door de mk_choice-cookie te verwijderen; die cookie bewaart uw keuze.',
      undefined,
      ['mk_choice - unstated cookie'],
    ],
    [
      'a section opened by bold words in its paragraph',
      [
        '**Técnicas (necesarias).**',
        '',
        '| Nombre | Duración |',
        '|---|---|',
        '| mk_a | 1 día |',
        '',
        '**Analítica (solo si la aceptas).** Si la aceptas, contamos las visitas.',
        '',
        '| Nombre | Duración |',
        '|---|---|',
        '| mk_b | 2 días |',
      ].join('\n'),
      MARKDOWN,
      [`mk_a necessary ${DAY} cookie`, `mk_b analytics ${2 * DAY} cookie`],
    ],
    [
      'rows below a sentence that denies a purpose',
      'We set two cookies, none of which serves advertising:\n\n| Cookie | Lasts |\n|---|---|\n| mk_a | 1 day |\n| mk_b | 2 days |',
      MARKDOWN,
      [`mk_a - ${DAY} cookie`, `mk_b - ${2 * DAY} cookie`],
    ],
    [
      'keys in bullets below a numbered name',
      '1. **Name:** mk_a\n   - **Purpose:** keeps you signed in\n   - **Duration:** 3 days\n2. **Name:** mk_b\n   - **Purpose:** counts visits\n   - **Duration:** 4 days',
      MARKDOWN,
      [`mk_a necessary ${3 * DAY} cookie`, `mk_b analytics ${4 * DAY} cookie`],
    ],
    [
      'lines that begin alike with a name',
      'Teller cookies:\n_tl_a Denne teller hvor mange som kommer.\n_tl_b Denne ser hvor de kommer fra.',
      undefined,
      ['_tl_a - unstated cookie', '_tl_b - unstated cookie'],
    ],
    [
      'a name whose first part is a mask',
      '| Cookie | Lasts |\n|---|---|\n| [Shop]_session | 2 days |\n| XSRF-TOKEN | 1 day |',
      MARKDOWN,
      [`*_session - ${2 * DAY} cookie`, `XSRF-TOKEN - ${DAY} cookie`],
    ],
    [
      'a list of names before the bracket that tells of all',
      'Sets these cookies: __ab_p, __ab_y, ABSID (ab.example / 2 years): for advertising. / cd_z (cd.example / 1 month): statistics.',
      undefined,
      [
        `__ab_p marketing ${730 * DAY} cookie`,
        `__ab_y marketing ${730 * DAY} cookie`,
        `ABSID marketing ${730 * DAY} cookie`,
        `cd_z analytics ${MONTH} cookie`,
      ],
    ],
    [
      'when it is set beside how long it is kept, both headed as times',
      '<html lang="lt"><table><tr><th>Slapuko pavadinimas</th><th>Paskirtis</th><th>Sukūrimo laikas</th><th>Galiojimo laikas</th></tr><tr><td>ab_lang</td><td>Kalbos nustatymas</td><td>Apsilankius svetainėje</td><td>2 dienos</td></tr><tr><td>ab_n</td><td>Statistika</td><td>Apsilankius svetainėje</td><td>1 diena</td></tr></table></html>',
      HTML,
      [`ab_lang preferences ${2 * DAY} cookie`, `ab_n analytics ${DAY} cookie`],
    ],
    [
      'items below the vendor that heads them',
      '1. **Postman** (advertising)\n   - `pm_a`: knows readers of the letter (6 months)\n2. **Table** (statistics)\n   - `tb_a`: counts guests (1 month)',
      MARKDOWN,
      [`pm_a marketing ${6 * MONTH} cookie`, `tb_a analytics ${MONTH} cookie`],
    ],
  ])('%s', (_, text, mime, expected) => {
    expect(told(text, mime)).toEqual(expected);
  });

  it('a slot in capitals, and a template’s tag with a pipe', () => {
    const problems = read('Lasts: [PRÜFEN]\n\n**Updated: {{ "now" | date: "%d" }}**', MARKDOWN).problems;
    expect(problems.filter(({ code }) => code === 'placeholder').map(({ at }) => at.quote)).toEqual([
      '[PRÜFEN]',
      '{{ "now" | date: "%d" }}',
    ]);
  });

  it('the label of a button as the way back', () => {
    const { claims } = read(
      '<p>Cookies.</p><p><button>Change cookie settings</button> <button>Save cookie settings</button></p>',
      HTML,
    );
    expect(claims.map(({ type, value }) => [type, value])).toEqual([
      ['reopen-link', 'Change cookie settings'],
    ]);
  });
});
