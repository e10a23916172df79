/** Lines that may stand before the name's in each item. */
const MOST_LEADING = 4;

/**
 * How many keys stand before the name of each item, as in "Provider: …, Name: …": the same ones before all of them.
 *
 * @param keys what each line is about; null where it has no key
 * @param names the lines that name an item, in order
 */
export function leadingKeys(keys: readonly (string | null)[], names: readonly number[]): number {
  const [first = 0] = names;
  // Keys that stand behind the last name too are of the item before: the first ones had a name that was not found.
  const behind = new Set(keys.slice((names.at(-1) ?? 0) + 1));
  const keyBefore = (name: number, back: number): string | null => keys[name - back] ?? null;
  for (let count = Math.min(MOST_LEADING, first); count > 0; count -= 1) {
    const backs = Array.from({ length: count }, (_, at) => at + 1);
    const same = names.every((name) =>
      backs.every((back) => {
        const key = keyBefore(name, back);
        return key !== null && key === keyBefore(first, back) && !behind.has(key);
      }),
    );
    if (same) return count;
  }
  return 0;
}
