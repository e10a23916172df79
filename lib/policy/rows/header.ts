import type { TableCell } from '../blocks/block';
import type { CellFeatures } from '../cells/features';
import { roleOfHeader } from '../cells/headers';

/** A row that names columns: marked as such, or most of its cells are header words and none holds data. */
export function isHeaderRow(cells: readonly TableCell[], features: readonly CellFeatures[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '' && !cell.continued);
  if (filled.length === 0) return false;
  if (filled.every((cell) => cell.header) && filled.length > 1) return true;
  if (filled.length < 2 || features.some((one) => one.words > 9)) return false;
  const roles = filled.filter((cell) => roleOfHeader(cell.text) !== null).length;
  if (roles < Math.max(2, Math.ceil(filled.length * 0.6))) return false;
  const data =
    features.some((one) => one.words < 8 && one.lifetime && !one.medium) ||
    cells.some((cell, at) => (features[at]?.names ?? 0) > 0 && roleOfHeader(cell.text) === null);
  return !data;
}
