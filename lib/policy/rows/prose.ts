import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { withPlainClasses } from '../../lexicon/characters';
import type { HeaderRole } from '../../lexicon/lexicon';
import { lifetimesIn, type StatedLifetime } from '../cells/durations';
import type { RoledCell } from './candidate';

const cell = (role: HeaderRole, text: string): RoledCell[] => {
  const bare = text.replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '');
  return bare === '' ? [] : [{ role, text: bare, lines: [bare], header: '' }];
};

/** Between two lifetimes of one cell: separators, brackets, a short joining word. */
const TOGETHER = withPlainClasses(
  /^(?:\s*[/,;–\-—(|]+\s*(?:\p{L}{1,5}[\s(]*){0,2}|\s+(?:resp\.|bzw\.|respektive|respectievelijk|or|ou|o|oder|lub|eller|tai|e|and|until|ili|nebo|of|vagy|veya)\s+(?:\p{L}{1,5}\s*){0,2})$/u,
);
/** After a lifetime that ends a line: closing brackets, a remark in brackets, a full stop. */
const ENDS = withPlainClasses(/^[^\p{L}\p{N}]*(?:[(][^()]{0,60}[)])?[\s.,;*)\]|]*$/u);

/** Where the run of lifetimes that ends with the last one begins. */
function runStart(text: string, stated: readonly StatedLifetime[]): number {
  let at = stated.length - 1;
  while (at > 0 && TOGETHER.test(text.slice(stated[at - 1]?.end ?? 0, stated[at]?.at ?? 0))) at -= 1;
  return stated[at]?.at ?? 0;
}

/** "up to", "ca.", "max" right before a lifetime belong to it. */
const BEFORE = /(?:up to|bis zu|jusqu['’][àa]|hasta|fino a|tot|at[ée]|do|max\.?|ca\.?|about|~|<|≤)\s*$/iu;
const withQualifier = (text: string, at: number): number =>
  at - (BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[0].length ?? 0);

interface Layout {
  /** Roles after the name, as a header line named them; empty where there was none. */
  readonly roles: readonly HeaderRole[];
}

/** The words of a category or type that stand first or last among cells joined by spaces. */
function typeAtStart(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/, 2);
  if (declaredCategoryOfLabel(first) !== null) return first;
  return declaredCategoryOfLabel(`${first} ${second}`) === null ? '' : `${first} ${second}`;
}

/**
 * Cells that were joined by spaces, taken apart again: the lifetime where the header's order puts it (else at the end, or
 * right after the name), a category after it or right after the name, and the purpose from what is left.
 */
export function cellsOfProse(text: string, layout: Layout): RoledCell[] {
  const { roles } = layout;
  const stated = lifetimesIn(text);
  const durationAt = roles.indexOf('duration');
  const typed = roles.findIndex((role) => role === 'type' || role === 'category');
  const first = stated[0];
  const last = stated.at(-1);
  if (first && durationAt === 0 && first.at < 25) {
    const end = stated.find(
      (one, at) => at > 0 && !TOGETHER.test(text.slice(stated[at - 1]?.end ?? 0, one.at)),
    )
      ? first.end
      : runEnd(text, stated);
    return [...cell('duration', text.slice(0, end)), ...cell('purpose', text.slice(end))];
  }
  const between = durationAt > 0 && durationAt < roles.length - 1 ? betweenCells(text, stated, roles) : [];
  if (between.length > 0) return between;
  const after = last ? text.slice(last.end) : '';
  const trailing = typed > durationAt && durationAt >= 0 && after.length < 40;
  if (last && (ENDS.test(after) || trailing)) {
    const start = withQualifier(text, runStart(text, stated));
    const end = last.end + (/^[^\p{L}]*\([^()]{0,60}\)/u.exec(after)?.[0].length ?? 0);
    const before = text.slice(0, start);
    const type = typed >= 0 && typed < 2 && !trailing ? typeAtStart(before.trim()) : '';
    return [
      ...cell('type', type),
      ...cell('purpose', before.trim().slice(type.length)),
      ...cell('duration', text.slice(start, end)),
      ...(trailing ? cell('category', text.slice(end)) : []),
    ];
  }
  if (durationAt >= 0 && last && roles.at(-1) === 'duration' && after.length < 120) {
    const start = Math.max(text.lastIndexOf('  ', first?.at ?? 0), 0);
    return [...cell('purpose', text.slice(0, start || undefined)), ...cell('duration', text.slice(start))];
  }
  if (roles.length === 0) {
    const own = partOfItsOwn(text, stated);
    if (own.length > 0) return own;
  }
  return cell('purpose', text);
}

/** What parts cells on one line, before a cell and behind it. */
const PART_BEGINS = /(?:^|[,;|·•–—(]|\s-)\s*$/;
const PART_ENDS = /^\s*(?:$|[,;|·•–—)]|-\s)/;

/** The cells of a line of which one part between commas or dashes is nothing but a length of time: "_cnt – Shop, 2 years, HTTP". */
function partOfItsOwn(text: string, stated: readonly StatedLifetime[]): RoledCell[] {
  const parts = stated.filter(
    ({ at, end }) =>
      PART_BEGINS.test(text.slice(0, withQualifier(text, at)).slice(-4)) &&
      PART_ENDS.test(text.slice(end, end + 4)),
  );
  if (parts.length === 0) return partThatLasts(text, stated);
  const [own] = parts;
  if (own === undefined || parts.length > 1) return [];
  const start = withQualifier(text, own.at);
  return [
    ...cell(start < text.length - own.end ? 'type' : 'purpose', text.slice(0, start)),
    ...cell('duration', text.slice(start, own.end)),
    ...cell(start < text.length - own.end ? 'purpose' : 'type', text.slice(own.end)),
  ];
}

const PARTS = /\s[–—-]\s|[,;|·•]\s/g;
/** Characters of a part before its length of time, and behind it. */
const AHEAD = 14;
const BEHIND = 30;

/** "_cnt – up to 2 years after the visit – counts visits": the one part that begins with a length of time, and says little besides. */
function partThatLasts(text: string, stated: readonly StatedLifetime[]): RoledCell[] {
  const edges = [...text.matchAll(PARTS)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }));
  const found = stated
    .filter(({ kind }) => kind === 'fixed')
    .map(({ at, end }) => ({
      from: edges.findLast(({ to }) => to <= at)?.to ?? 0,
      to: edges.find(({ from }) => from >= end)?.from ?? text.length,
      at,
      end,
    }))
    .filter(({ from, to, at, end }) => at - from <= AHEAD && to - end <= BEHIND);
  const [own] = found;
  if (own === undefined || found.length > 1 || edges.length === 0) return [];
  const { from, to } = own;
  return [
    ...cell('duration', text.slice(from, to)),
    ...cell('purpose', `${text.slice(0, from)}${text.slice(to)}`),
  ];
}

/** Characters before a length of time that stands behind short cells only. */
const SHORT_CELLS = 60;
/** A column whose cells are sentences. */
const LONG: ReadonlySet<HeaderRole> = new Set(['purpose', 'other']);

/** The cells of a row whose length of time the header puts between others: the next cell begins with a capital behind it. */
function betweenCells(
  text: string,
  stated: readonly StatedLifetime[],
  roles: readonly HeaderRole[],
): RoledCell[] {
  const leading = roles.slice(0, roles.indexOf('duration'));
  const reach = leading.includes('purpose') ? text.length : SHORT_CELLS;
  const index = stated.findIndex(
    ({ at, end }) => at > 0 && at <= reach && /^\)?\s+[\p{Lu}\p{Lo}]/u.test(text.slice(end, end + 4)),
  );
  const found = stated[index];
  if (!found) return [];
  const start = withQualifier(text, runStart(text, stated.slice(0, index + 1)));
  const [only] = leading;
  const role = leading.length === 1 && only !== undefined && !LONG.has(only) ? only : 'type';
  return [
    ...cell(leading.includes('purpose') ? 'purpose' : role, text.slice(0, start)),
    ...cell('duration', text.slice(start, found.end)),
    ...cell(leading.includes('purpose') ? 'type' : 'purpose', text.slice(found.end)),
  ];
}

function runEnd(text: string, stated: readonly StatedLifetime[]): number {
  let at = 0;
  while (at + 1 < stated.length && TOGETHER.test(text.slice(stated[at]?.end ?? 0, stated[at + 1]?.at ?? 0)))
    at += 1;
  return stated[at]?.end ?? 0;
}
