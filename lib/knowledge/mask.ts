/** A mask taken apart once: each name is compared with many. */
interface Mask {
  readonly written: string;
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
}

function maskOf(written: string): Mask {
  const [first = '', ...middle] = written.split('*');
  const last = middle.pop() ?? '';
  return { written, first, middle, last };
}

/** Whether `*` in the mask, as any run of characters, can make it the name; linear, each piece sought once. */
function matches({ first, middle, last }: Mask, name: string): boolean {
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  let position = first.length;
  for (const piece of middle) {
    const found = name.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return position <= name.length - last.length;
}

export const FEWEST_LITERALS = 4;
export const literalsOf = (mask: string): number => mask.replaceAll('*', '').length;

/** Rows by name: exact ones in a map, masks by their first letters, longest literal beginning first. */
export interface NameIndex<Row> {
  readonly exact: ReadonlyMap<string, readonly Row[]>;
  readonly masks: ReadonlyMap<string, readonly { readonly mask: Mask; readonly row: Row }[]>;
}

const STEM = 2;
const beginning = (mask: string): number => mask.indexOf('*');

export function indexNames<Row>(rows: Iterable<readonly [string, Row]>): NameIndex<Row> {
  const exact = new Map<string, Row[]>();
  const masks = new Map<string, { mask: Mask; row: Row }[]>();
  for (const [name, row] of rows) {
    if (!name.includes('*')) exact.set(name, [...(exact.get(name) ?? []), row]);
    else if (literalsOf(name) >= FEWEST_LITERALS) {
      const stem = beginning(name) >= STEM ? name.slice(0, STEM) : '';
      masks.set(stem, [...(masks.get(stem) ?? []), { mask: maskOf(name), row }]);
    }
  }
  for (const list of masks.values())
    list.sort(
      (a, b) =>
        b.mask.first.length - a.mask.first.length || literalsOf(b.mask.written) - literalsOf(a.mask.written),
    );
  return { exact, masks };
}

/** The first mask that matches and whose row is accepted. */
export function findMask<Row>(
  index: NameIndex<Row>,
  name: string,
  accepts: (row: Row) => boolean,
): { readonly mask: string; readonly row: Row } | undefined {
  for (const stem of [name.slice(0, STEM), '']) {
    const found = index.masks.get(stem)?.find(({ mask, row }) => matches(mask, name) && accepts(row));
    if (found !== undefined) return { mask: found.mask.written, row: found.row };
  }
  return undefined;
}
