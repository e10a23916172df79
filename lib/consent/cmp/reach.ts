/** Reaching into a page's own objects, which may be anything at all: getters that throw, proxies, nothing. */

/** The value at a dotted path below an object, undefined where any part is missing or throws. */
export function reach(root: unknown, path: string): unknown {
  let at: unknown = root;
  for (const name of path.split('.')) {
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return undefined;
    try {
      at = Reflect.get(at, name);
    } catch {
      return undefined;
    }
  }
  return at;
}

export const has = (root: unknown, path: string): boolean => typeof reach(root, path) === 'function';

/** Calls the method at a dotted path with its owner as `this`; undefined where there is none or it throws. */
export function call(root: unknown, path: string, ...args: readonly unknown[]): unknown {
  const cut = path.lastIndexOf('.');
  const owner = cut < 0 ? root : reach(root, path.slice(0, cut));
  const method = reach(owner, path.slice(cut + 1));
  if (typeof method !== 'function') return undefined;
  try {
    return Reflect.apply(method, owner, args);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const LIMIT = 500;

export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [];
  try {
    return Object.entries(value).slice(0, LIMIT);
  } catch {
    return [];
  }
}

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, LIMIT) : [];

export const textAt = (value: unknown, path: string): string => {
  const text = reach(value, path);
  return typeof text === 'string' ? text.slice(0, 300) : '';
};

/** Waits for a page's callback, or gives up. */
export function callback<T>(
  start: (done: (value: T) => void) => void,
  milliseconds: number,
  later: Later,
): Promise<T | null> {
  return new Promise((resolve) => {
    later(() => resolve(null), milliseconds);
    try {
      start(resolve);
    } catch {
      resolve(null);
    }
  });
}

/** The clock, handed in: these files know none. */
export type Later = (run: () => void, milliseconds: number) => void;
