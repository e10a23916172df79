/**
 * The language as it was before any script of the page ran. Every later use goes through these: a page may replace any
 * global, any method of a prototype, and add properties to `Object.prototype`.
 */
export const { apply, defineProperty, deleteProperty, get, getOwnPropertyDescriptor } = Reflect;
export const { assign, create } = Object;
export const { round } = Math;
export const toNumber = Number;
export const NativeError = Error;
export const NativeProxy = Proxy;
export const now = Date.now;
export const stringify = JSON.stringify;
export const microtask = queueMicrotask;
export const page = window;

const { slice, indexOf } = String.prototype;
const { then: promiseThen } = Promise.prototype;

export const cut = (text: string, from: number, to: number): string => apply(slice, text, [from, to]);
export const find = (text: string, part: string, from: number): number => apply(indexOf, text, [part, from]);
export const whenDone = <T>(promise: Promise<T>, done: (value: T) => void): void => {
  apply(promiseThen, promise, [done, () => undefined]);
};

type Method = (...args: unknown[]) => unknown;
export type Trap = (native: Method, self: unknown, args: unknown[]) => unknown;

const isMethod = (value: unknown): value is Method => typeof value === 'function';

/**
 * A function in whose place `trap` runs. A proxy, so that its source still reads `[native code]` and its name and length
 * are the native ones: scripts that check for tampering, bot detection among them, keep working. The handler inherits
 * nothing, or the page could add traps of its own by way of `Object.prototype`.
 */
const trapped = (native: Method, trap: Trap): Method => {
  const handler: ProxyHandler<Method> & { __proto__: null } = { __proto__: null, apply: trap };
  return new NativeProxy(native, handler);
};

/** Puts a trap in the place of a method, or of an accessor's `get` or `set`. What a browser does not have is passed over. */
export function replace(
  owner: object | undefined,
  name: string,
  part: 'value' | 'get' | 'set',
  trap: Trap,
): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.[part];
  if (!owner || !isMethod(native)) return;
  defineProperty(owner, name, { ...descriptor, [part]: trapped(native, trap) });
}

/** Observes calls without touching them: the native function runs first, with what the page gave it. */
export const after =
  (observe: (self: unknown, args: unknown[], result: unknown) => void): Trap =>
  (native, self, args) => {
    const result = apply(native, self, args);
    quietly(() => observe(self, args, result));
    return result;
  };

/** Nothing that goes wrong in observing may reach the page. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page must not notice.
  }
}
