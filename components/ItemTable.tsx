import { useMemo, useRef, useState } from 'preact/hooks';
import {
  COLUMNS,
  type Column,
  FILTERS,
  FIRST_QUERY,
  type Filter,
  type TableQuery,
  tableRows,
  visibleRange,
} from '../lib/present/item-table';
import type { ItemView } from '../lib/present/item-view';
import type { Words } from '../lib/present/words';
import { ItemDetails } from './ItemDetails';
import { usePrinting } from './printing';

/** Pixels; rows are cut to it by the style sheet, so that only the rows in view need to exist. */
const ROW_HEIGHT = 58;
const WINDOW_HEIGHT = 620;
/** More than ever stand in the window at once. */
const ROWS_REUSED = 64;

/** Declared against observed, for thousands of rows: search, filter, sort; printing lays out every row. */
export function ItemTable({
  items,
  words,
  filter,
}: {
  items: readonly ItemView[];
  words: Words;
  /** What is shown at first. */
  filter: Filter;
}) {
  const [query, setQuery] = useState<TableQuery>({ ...FIRST_QUERY, filter });
  const [scrolled, setScrolled] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const printing = usePrinting();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const rows = useMemo(() => tableRows(items, query), [items, query]);
  const { from, to } = printing
    ? { from: 0, to: rows.length }
    : visibleRange(rows.length, ROW_HEIGHT, scrolled, WINDOW_HEIGHT);

  const ask = (changes: Partial<TableQuery>) => {
    setQuery({ ...query, ...changes });
    setScrolled(0);
    box.current?.scrollTo({ top: 0 });
  };
  const sortBy = (sort: Column) =>
    ask(sort === query.sort ? { descending: !query.descending } : { sort, descending: false });
  const open = (id: string, button: HTMLButtonElement) => {
    opener.current = button;
    setChosen(id);
  };
  const close = () => {
    setChosen(null);
    const back = opener.current?.isConnected ? opener.current : box.current;
    back?.focus();
  };
  const details = chosen === null ? undefined : items.find((item) => item.id === chosen);

  return (
    <div class="item-table">
      <div class="row table-tools">
        <label class="row">
          {words.say('table.search')}
          <input
            type="search"
            value={query.search}
            onInput={(event) => ask({ search: event.currentTarget.value })}
          />
        </label>
        <label class="row">
          {words.say('table.filter')}
          <select
            value={query.filter}
            onChange={(event) =>
              ask({ filter: FILTERS.find((one) => one === event.currentTarget.value) ?? 'all' })
            }
          >
            {FILTERS.map((filter) => (
              <option key={filter} value={filter}>
                {words.say(`table.${filter}`)}
              </option>
            ))}
          </select>
        </label>
        <span class="muted small" role="status">
          {words.say('table.shown', { count: rows.length, total: items.length })}
        </span>
      </div>
      {details !== undefined && <ItemDetails item={details} words={words} onClose={close} />}
      <section
        class="scroll-box"
        aria-label={words.say('report.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        ref={box}
        style={{ maxHeight: `${WINDOW_HEIGHT}px` }}
        onScroll={(event) => setScrolled(event.currentTarget.scrollTop)}
      >
        <table aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {COLUMNS.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={
                    query.sort === column ? (query.descending ? 'descending' : 'ascending') : undefined
                  }
                >
                  <button type="button" class="sort" onClick={() => sortBy(column)}>
                    {words.say(`table.${column}`)}
                    <span aria-hidden="true">
                      {query.sort === column ? (query.descending ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Filler rows={from} />
            {rows.slice(from, to).map((item, position) => (
              <ItemTableRow
                // Rows that leave the window are used again for those that enter it: their cells change their words only.
                key={(from + position) % (printing ? rows.length : ROWS_REUSED)}
                item={item}
                words={words}
                index={from + position + 2}
                onChoose={open}
              />
            ))}
            <Filler rows={rows.length - to} />
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Filler({ rows }: { rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr class="filler">
      <td colSpan={COLUMNS.length} style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tr>
  );
}

function ItemTableRow({
  item,
  words,
  index,
  onChoose,
}: {
  item: ItemView;
  words: Words;
  index: number;
  onChoose: (id: string, button: HTMLButtonElement) => void;
}) {
  return (
    <tr aria-rowindex={index} style={{ height: `${ROW_HEIGHT}px` }}>
      <th scope="row">
        <button
          type="button"
          class="link code"
          aria-label={words.say('table.details', { name: item.name })}
          onClick={(event) => onChoose(item.id, event.currentTarget)}
        >
          {item.name}
        </button>
        <span class="cut small muted">
          {item.kindText} · {item.domain}
        </span>
      </th>
      <td>
        <span class="cut small">
          <span class={`dot ${item.category ?? 'unknown'}`} aria-hidden="true" /> {item.categoryText}
        </span>
        {item.vendor !== null && <span class="cut small muted">{item.vendor}</span>}
      </td>
      <td>
        <span class="cut two small">{item.setterPlace ?? (item.setterText || '–')}</span>
      </td>
      <td>
        <span class="cut two small">{item.whenText}</span>
      </td>
      <td>
        <span class={`cut two small ${item.declaredState}`}>
          {item.kind === 'request' ? '–' : item.declaredText}
        </span>
      </td>
      <td>
        <span class="cut two small">{item.observedText ?? '–'}</span>
      </td>
      <td>
        {item.codes.map((code) => (
          <span key={code} class="chip breach">
            {code}
          </span>
        ))}
      </td>
    </tr>
  );
}
