import { SITE_WORDS, type SiteLanguage, type SiteWords } from './words';

export type Lasting = 'session' | '' | 'until' | `${number} ${'minute' | 'day' | 'month' | 'year'}`;
type RowCategory = 'necessary' | 'preferences' | 'analytics' | 'marketing';

/** One item as the site's policy names it. */
export interface PolicyRow {
  readonly name: string;
  readonly category: RowCategory;
  readonly lasting: Lasting;
  readonly purpose: string;
  readonly provider: string;
}

/** One row; its purpose is the category's own word unless another is given. */
export const row = (
  name: string,
  category: RowCategory,
  lasting: Lasting,
  rest: { readonly purpose?: string; readonly provider?: string } = {},
): PolicyRow => ({ name, category, lasting, purpose: rest.purpose ?? '', provider: rest.provider ?? '' });

/** A cookie policy as a site writes it. */
export interface PolicyText {
  readonly rows: readonly PolicyRow[];
  /** One table, a section with a list for each category, or a table for each category. */
  readonly layout?: 'table' | 'lists' | 'tables';
  /** Paragraphs after the rows, in HTML. */
  readonly sentences?: readonly string[];
  /** The rows' own HTML in the place of all that: for documents with defects. */
  readonly body?: string;
}

const UNIT = /^(\d+) (minute|day|month|year)$/;

/** `13 month` in the words of a language. */
export function inWords(lasting: Lasting, words: SiteWords): string {
  if (lasting === 'session') return words.session;
  if (lasting === 'until') return words.until;
  const [, count = '', unit] = UNIT.exec(lasting) ?? [];
  if (unit !== 'minute' && unit !== 'day' && unit !== 'month' && unit !== 'year') return '';
  return `${count} ${words.units[unit][count === '1' ? 0 : 1]}`;
}

const cells = (tag: 'td' | 'th', texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;

const purposeOf = (one: PolicyRow, words: SiteWords): string =>
  one.purpose === '' ? words[one.category] : one.purpose;

function table(rows: readonly PolicyRow[], words: SiteWords): string {
  const body = rows.map((one) =>
    cells('td', [
      `<code>${one.name}</code>`,
      words[one.category],
      purposeOf(one, words),
      inWords(one.lasting, words),
      one.provider,
    ]),
  );
  return `<table><thead>${cells('th', words.headers)}</thead><tbody>${body.join('')}</tbody></table>`;
}

const CATEGORIES = ['necessary', 'preferences', 'analytics', 'marketing'] as const;

function byCategory(
  rows: readonly PolicyRow[],
  words: SiteWords,
  section: (rows: readonly PolicyRow[]) => string,
): string {
  return CATEGORIES.flatMap((category) => {
    const mine = rows.filter((one) => one.category === category);
    return mine.length === 0 ? [] : [`<h2>${words[category]}</h2>${section(mine)}`];
  }).join('');
}

const list = (rows: readonly PolicyRow[], words: SiteWords): string =>
  `<ul>${rows
    .map((one) => {
      const [, , , lifetime] = words.headers;
      const lasting = one.lasting === '' ? '' : ` ${lifetime}: ${inWords(one.lasting, words)}.`;
      const provider = one.provider === '' ? '' : ` (${one.provider})`;
      return `<li><code>${one.name}</code>${provider}: ${purposeOf(one, words)}.${lasting}</li>`;
    })
    .join('')}</ul>`;

/** The main part of the policy page. */
export function policyHtml(policy: PolicyText, language: SiteLanguage): string {
  const words = SITE_WORDS[language];
  const { rows, layout = 'table', sentences = [] } = policy;
  const body =
    policy.body ??
    (layout === 'table'
      ? table(rows, words)
      : byCategory(rows, words, (mine) => (layout === 'lists' ? list(mine, words) : table(mine, words))));
  return `<p>${words.intro}</p>${body}${sentences.map((text) => `<p>${text}</p>`).join('')}`;
}

/** What most sites have: a session, its protection, and the record of the choice. */
export function commonRows(language: SiteLanguage, record = 'cookie_choice'): readonly PolicyRow[] {
  const { purposes } = SITE_WORDS[language];
  return [
    row('sid', 'necessary', 'session', { purpose: purposes.session }),
    row('csrf_token', 'necessary', 'session', { purpose: purposes.forms }),
    row(record, 'necessary', '6 month', { purpose: purposes.choice }),
  ];
}
