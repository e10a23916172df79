import { fold } from '../../lexicon/fold';
import type { HeaderRole } from '../../lexicon/lexicon';
import { headerWords } from '../../lexicon/vocabulary';
import type { TableCell } from '../blocks/block';
import type { CellFeatures } from '../cells/features';

/** Roles in the order in which they win when a header has words of several: "cookie duration", "provider's name". */
const PRIORITY: readonly HeaderRole[] = [
  'duration',
  'purpose',
  'category',
  'host',
  'provider',
  'medium',
  'party',
  'type',
  'name',
  'other',
];

/** All roles that a header's words name. */
export function rolesInHeader(text: string): ReadonlySet<HeaderRole> {
  return new Set(
    headerWords()
      .all(fold(text.slice(0, 80)))
      .map((hit) => hit.meaning),
  );
}

/** The role that a header's words name, or null. Headers are short; a longer text is none, and so is one mostly of other words. */
export function roleOfHeader(text: string, covering = 0.3): HeaderRole | null {
  const bare = fold(text)
    .replace(/^[\s*_:#•\-–]+|[\s*_:?]+$/g, '')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, '');
  if (bare === '' || bare.length > 60 || bare.split(/\s+/).length > 7) return null;
  const hits = headerWords().all(bare);
  const first = hits[0];
  if (!first) return null;
  const covered = hits.reduce((sum, hit) => sum + (hit.end - hit.at), 0);
  if (covered < bare.length * covering) return null;
  if (first.meaning === 'name' && /\s/.test(first.word)) return 'name';
  return PRIORITY.find((role) => hits.some((hit) => hit.meaning === role)) ?? null;
}

/** A row that names columns: marked as such, or most of its cells are header words and none holds data. */
export function isHeaderRow(cells: readonly TableCell[], features: readonly CellFeatures[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '' && !cell.continued);
  if (filled.length === 0) return false;
  const roles = filled.filter((cell) => roleOfHeader(cell.text) !== null).length;
  if (filled.every((cell) => cell.header) && filled.length > 1) return true;
  const data =
    cells.some((cell, at) => (features[at]?.names ?? 0) > 0 && roleOfHeader(cell.text) === null) ||
    features.some((one) => one.lifetime && !one.medium && one.words < 8) ||
    features.some((one) => one.words > 9);
  if (data) return false;
  return filled.length >= 2 && roles >= Math.max(2, Math.ceil(filled.length * 0.6));
}
