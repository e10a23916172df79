/** Whether `*` in the mask, as any run of characters, can make it the name; linear, each piece sought once. */
export function maskMatches(mask: string, name: string): boolean {
  const [first = '', ...rest] = mask.split('*');
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  let position = first.length;
  for (const piece of rest) {
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
  readonly masks: ReadonlyMap<string, readonly { readonly mask: string; readonly row: Row }[]>;
}

const STEM = 2;
const beginning = (mask: string): number => mask.indexOf('*');

export function indexNames<Row>(rows: Iterable<readonly [string, Row]>): NameIndex<Row> {
  const exact = new Map<string, Row[]>();
  const masks = new Map<string, { mask: string; row: Row }[]>();
  for (const [name, row] of rows) {
    if (!name.includes('*')) exact.set(name, [...(exact.get(name) ?? []), row]);
    else if (literalsOf(name) >= FEWEST_LITERALS) {
      const stem = beginning(name) >= STEM ? name.slice(0, STEM) : '';
      masks.set(stem, [...(masks.get(stem) ?? []), { mask: name, row }]);
    }
  }
  for (const list of masks.values())
    list.sort((a, b) => beginning(b.mask) - beginning(a.mask) || literalsOf(b.mask) - literalsOf(a.mask));
  return { exact, masks };
}

/** The first mask that matches and whose row is accepted. */
export function findMask<Row>(
  index: NameIndex<Row>,
  name: string,
  accepts: (row: Row) => boolean,
): { readonly mask: string; readonly row: Row } | undefined {
  for (const stem of [name.slice(0, STEM), '']) {
    const found = index.masks.get(stem)?.find(({ mask, row }) => accepts(row) && maskMatches(mask, name));
    if (found !== undefined) return found;
  }
  return undefined;
}
