import type { HeaderRole } from '../../lexicon/lexicon';
import { type CellFeatures, fitOf } from '../cells/features';

const SKIP_COLUMN = -0.15;
const SKIP_CELL = -0.6;
/** Names seldom shift: rows lose cells behind them. A label in the name's place is no worse there than elsewhere. */
const ANCHOR = 1;

/** A cell with a name's shape finds the name's column itself. */
const anchorOf = (cells: readonly CellFeatures[]): number =>
  cells.some((cell) => cell.onlyNames) ? 0 : ANCHOR;

/** For each cell its column, or -1 where it has none; `score` says how well the contents fit. */
interface Alignment {
  readonly columns: readonly number[];
  readonly score: number;
}

function identity(roles: readonly HeaderRole[], cells: readonly CellFeatures[]): Alignment {
  const score = cells.reduce((sum, cell, at) => {
    const role = roles[at];
    if (role === undefined) return sum + (cell.empty ? 0 : SKIP_CELL);
    return sum + fitOf(role, cell) + (role === 'name' ? anchorOf(cells) : 0);
  }, 0);
  return { columns: cells.map((_, at) => (at < roles.length ? at : -1)), score };
}

/** The in-order assignment of cells to columns that fits best, columns and empty cells left out at a small cost. */
function best(roles: readonly HeaderRole[], cells: readonly CellFeatures[]): Alignment {
  const width = roles.length + 1;
  const anchor = anchorOf(cells);
  const scores = new Float64Array((cells.length + 1) * width);
  const moves = new Uint8Array((cells.length + 1) * width);
  for (let cell = 0; cell <= cells.length; cell += 1) {
    for (let column = 0; column < width; column += 1) {
      if (cell === 0 && column === 0) continue;
      const features = cells[cell - 1];
      const role = roles[column - 1];
      const at = cell * width + column;
      const skipCell = features
        ? (scores[at - width] ?? 0) + (features.empty ? 0 : SKIP_CELL)
        : Number.NEGATIVE_INFINITY;
      const skipColumn = role ? (scores[at - 1] ?? 0) + SKIP_COLUMN : Number.NEGATIVE_INFINITY;
      const anchored = role === 'name' && cell === column ? anchor : 0;
      const match =
        features && role
          ? (scores[at - width - 1] ?? 0) + fitOf(role, features) + anchored
          : Number.NEGATIVE_INFINITY;
      const top = Math.max(skipCell, skipColumn, match);
      scores[at] = top;
      moves[at] = top === match ? 0 : top === skipColumn ? 1 : 2;
    }
  }
  const columns = cells.map(() => -1);
  let cell = cells.length;
  let column = roles.length;
  while (cell > 0 || column > 0) {
    const move = moves[cell * width + column];
    if (move === 0) {
      cell -= 1;
      column -= 1;
      columns[cell] = column;
    } else if (move === 1) column -= 1;
    else cell -= 1;
  }
  return { columns, score: scores[cells.length * width + roles.length] ?? 0 };
}

/** A shift is believed only when the contents fit clearly better for it. */
const MARGIN = 0.9;

/** Which column each cell of a row belongs to. `shifted` when that is not the column it stands in. */
export function alignRow(
  roles: readonly HeaderRole[],
  cells: readonly CellFeatures[],
): { readonly columns: readonly number[]; readonly shifted: boolean } {
  const straight = identity(roles, cells);
  const ragged = cells.length !== roles.length;
  if (!ragged && straight.score > 0.55 * cells.length) return { columns: straight.columns, shifted: false };
  const moved = best(roles, cells);
  const better = moved.score > straight.score + (ragged ? 0.2 : MARGIN);
  if (!better) return { columns: straight.columns, shifted: false };
  // A row without its leading cells lost a rowspan; one that lost a cell behind its name has shifted.
  return { columns: moved.columns, shifted: moved.columns[0] === 0 };
}
