import { fold } from '../lexicon/fold';
import { cookieWords, localStorageWords } from '../lexicon/vocabulary';
import type { DeclaredEntry, PolicyProblem } from '../model/declaration';
import type { Block, TableBlock } from './blocks/block';
import { roleOfHeader } from './cells/headers';
import { parseNames } from './names/parse';
import { quoteOf } from './rows/candidate';
import { MAX_ROWS } from './rows/sections';
import { MAX_TEXT } from './rows/sentences';

/** Rows looked at in a table that was not read: enough to see that it names cookies. */
const SAMPLE_ROWS = 12;

/** A table that has the header or the names of a cookie table, and from which no row was read. */
function looksLikeItems(table: TableBlock): boolean {
  const rows = table.rows.slice(0, SAMPLE_ROWS);
  const roles = new Set((rows[0] ?? []).map((cell) => roleOfHeader(cell.text, 'all')));
  if (roles.has('name') && (roles.has('duration') || roles.has('purpose'))) return true;
  const named = rows.filter((row) =>
    row.some((cell) =>
      parseNames(cell.text.slice(0, 200), 'text').names.some((name) => name.shape === 'sure'),
    ),
  );
  return named.length >= 2;
}

/** Entries of one name that contradict each other: another lifetime, another category, under the same storage and host. */
function contradictions(entries: readonly DeclaredEntry[]): PolicyProblem[] {
  const first = new Map<string, DeclaredEntry>();
  return entries.flatMap((entry): PolicyProblem[] => {
    if (entry.name === null) return [];
    const key = `${entry.name}|${entry.medium ?? ''}|${entry.provider ?? ''}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, entry);
      return [];
    }
    const both = before.lifetime.kind !== 'unstated' && entry.lifetime.kind !== 'unstated';
    const lasts =
      both &&
      (before.lifetime.kind !== entry.lifetime.kind || before.lifetime.seconds !== entry.lifetime.seconds);
    const meant = before.category !== null && entry.category !== null && before.category !== entry.category;
    return [
      ...(lasts ? [{ code: 'contradictory-rows' as const, at: entry.at }] : []),
      ...(meant ? [{ code: 'two-categories' as const, at: entry.at }] : []),
    ];
  });
}

const speaksOfCookies = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    const folded = fold(block.text.slice(0, 5000));
    return cookieWords().has(folded) || localStorageWords().has(folded);
  });

/** A table with more rows, or a text with more characters, than are read: the place from which on they are not. */
function cutBlock(block: Block): PolicyProblem[] {
  if (block.kind !== 'table') {
    const quote = quoteOf(block.text.slice(MAX_TEXT));
    return quote === '' ? [] : [{ code: 'truncated', at: { block: block.index, quote } }];
  }
  const row = block.rows[MAX_ROWS];
  if (row === undefined) return [];
  const quote = quoteOf(row.map((cell) => cell.text).join(' | '));
  return [{ code: 'truncated', at: { block: block.index, row: MAX_ROWS, quote } }];
}

/** What can be said of a document as a whole, once its rows are read. */
export function documentProblems(
  blocks: readonly Block[],
  entries: readonly DeclaredEntry[],
): PolicyProblem[] {
  const first = blocks[0];
  if (!first) return [{ code: 'unread-document', at: { block: 0, quote: '' } }];
  const place = { block: first.index, quote: quoteOf(first.text) };
  if (entries.length === 0 && !speaksOfCookies(blocks)) return [{ code: 'not-a-policy', at: place }];
  const read = new Set(entries.map((entry) => entry.at.block));
  const unread = blocks.filter(
    (block): block is TableBlock => block.kind === 'table' && !read.has(block.index) && looksLikeItems(block),
  );
  return [
    ...(entries.length === 0 ? [{ code: 'no-entries' as const, at: place }] : []),
    ...unread.map((table) => ({
      code: 'unread-table' as const,
      at: { block: table.index, quote: quoteOf(table.text) },
    })),
    ...blocks.flatMap(cutBlock),
    ...contradictions(entries),
  ];
}
