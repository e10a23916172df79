/** Names, each with dotted paths below the page's global object. */
export type GlobalsByName = Readonly<Record<string, readonly string[]>>;

/**
 * The first name all of whose globals stand in the page; null where there is none (yet). Runs by itself in the page's world,
 * without anything of this file around it: the browser carries it there as text. The page's objects may be anything at all.
 */
export function firstStanding(globals: GlobalsByName): string | null {
  for (const [name, paths] of Object.entries(globals)) {
    const stands = paths.every((path) => {
      let at: unknown = window;
      try {
        for (const part of path.split('.')) {
          if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return false;
          at = Reflect.get(at, part);
        }
      } catch {
        return false;
      }
      return at !== undefined && at !== null;
    });
    if (stands) return name;
  }
  return null;
}
