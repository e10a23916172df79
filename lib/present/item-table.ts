import type { ItemView } from './item-view';

export const COLUMNS = ['name', 'purpose', 'setter', 'when', 'declared', 'observed', 'finding'] as const;
export type Column = (typeof COLUMNS)[number];
export const FILTERS = ['all', 'flagged', 'undeclared', 'before', 'after', 'third', 'unknown'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the reader asked the table for. */
export interface TableQuery {
  readonly search: string;
  readonly filter: Filter;
  readonly sort: Column;
  readonly descending: boolean;
}

export const FIRST_QUERY: TableQuery = { search: '', filter: 'all', sort: 'finding', descending: true };

const KEEPS: Readonly<Record<Filter, (item: ItemView) => boolean>> = {
  all: () => true,
  flagged: (item) => item.codes.length > 0,
  undeclared: (item) => item.declaredState === 'undeclared' && item.kind !== 'request',
  before: (item) => item.phase === 'before-choice' || item.phase === 'no-choice',
  after: (item) => item.phase === 'after-choice',
  third: (item) => item.party === 'third',
  unknown: (item) => item.category === null,
};

const SORT_TEXT: Readonly<Record<Column, (item: ItemView) => string>> = {
  name: (item) => item.name,
  purpose: (item) => item.categoryText,
  setter: (item) => item.setterPlace ?? '',
  when: (item) => item.firstSeenAt,
  declared: (item) => item.declaredText,
  observed: (item) => item.observedText ?? '',
  finding: (item) => String(item.codes.length),
};

/** All the words must occur somewhere in the row. */
function matches(item: ItemView, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const text =
    `${item.name} ${item.domain} ${item.kindText} ${item.vendor ?? ''} ${item.categoryText} ${item.setterPlace ?? ''} ${item.declaredText} ${item.codes.join(' ')}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** Rows for a query; equal rows keep the document's order. */
export function tableRows(items: readonly ItemView[], query: TableQuery): readonly ItemView[] {
  const wanted = query.search.toLowerCase().split(/\s+/).filter(Boolean);
  const keeps = KEEPS[query.filter];
  const text = SORT_TEXT[query.sort];
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const sign = query.descending ? -1 : 1;
  return items
    .filter((item) => keeps(item) && matches(item, wanted))
    .map((item) => ({ item, key: text(item) }))
    .sort((a, b) => sign * collator.compare(a.key, b.key))
    .map(({ item }) => item);
}

/** The rows a scrolled window shows, with some to spare on both sides. Heights in the same unit. */
export function visibleRange(
  rows: number,
  rowHeight: number,
  scrolled: number,
  windowHeight: number,
): { readonly from: number; readonly to: number } {
  const SPARE = 8;
  const from = Math.max(0, Math.floor(scrolled / rowHeight) - SPARE);
  return {
    from: Math.min(from, rows),
    to: Math.min(rows, Math.ceil((scrolled + windowHeight) / rowHeight) + SPARE),
  };
}
