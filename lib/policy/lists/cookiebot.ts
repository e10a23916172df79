import * as v from 'valibot';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration, Medium } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { field, type ListRow, type ListSource, listDeclaration, wordedLifetime } from './list';

/**
 * Cookiebot's declaration script, `https://consent.cookiebot.com/{cbid}/cc.js`: tables assigned to
 * `CookieConsentDialog.cookieTable…`, a row being `[name, domain, purpose, expiry, type name, type id]`
 * (Bollinger et al., USENIX Security 2022, and Cookiebot's own declaration).
 */
const TABLES: readonly (readonly [string, DeclaredCategory])[] = [
  ['cookieTableNecessary', 'necessary'],
  ['cookieTablePreference', 'preferences'],
  ['cookieTableStatistics', 'analytics'],
  ['cookieTableAdvertising', 'marketing'],
  ['cookieTableUnclassified', 'unclassified'],
];

const Row = v.looseTuple([v.string(), v.string()]);

/** Type names of the declaration: "HTTP Cookie", "HTML Local Storage", "Pixel Tracker", "IndexedDB". */
function mediumOf(type: string | null): Medium | null {
  if (type === null) return null;
  if (/pixel/i.test(type)) return 'pixel';
  if (/indexed/i.test(type)) return 'indexedDB';
  if (/session\s?storage/i.test(type)) return 'sessionStorage';
  if (/local\s?storage/i.test(type)) return 'localStorage';
  return /cookie|http/i.test(type) ? 'cookie' : null;
}

/** The text of the array that begins at `from`, up to its closing bracket; null where it never closes. Strings are stepped over. */
function arrayAt(text: string, from: number): string | null {
  let depth = 0;
  let inside = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (inside) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inside = false;
    } else if (sign === '"') inside = true;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return text.slice(from, at + 1);
    }
  }
  return null;
}

function rowsOf(text: string, table: string, category: DeclaredCategory): readonly ListRow[] {
  const named = text.indexOf(`${table} `) >= 0 ? text.indexOf(`${table} `) : text.indexOf(`${table}=`);
  const from = named < 0 ? -1 : text.indexOf('[', named);
  if (from < 0 || from - named > table.length + 6) return [];
  const source = arrayAt(text, from);
  if (source === null) return [];
  const parsed = parseJson(source);
  return (Array.isArray(parsed) ? parsed : []).flatMap((row: unknown) => {
    const read = v.safeParse(Row, row);
    if (!read.success) return [];
    const [name, domain, purpose, expiry, type] = read.output;
    return [
      {
        name: field(name) ?? '',
        category,
        purpose: field(purpose),
        provider: field(domain),
        medium: mediumOf(field(type)),
        lifetime: wordedLifetime(expiry),
        party: null,
      },
    ];
  });
}

/** Reads the script as text; it is never run. Null where it holds no table. */
export function readCookiebotList(text: string, source: ListSource): Declaration | null {
  if (!TABLES.some(([table]) => text.includes(table))) return null;
  return listDeclaration(
    source,
    TABLES.flatMap(([table, category]) => rowsOf(text, table, category)),
  );
}
