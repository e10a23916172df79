/** Does a piece of work in the turn of its key. What it fails with goes to who asked for it, and stops nothing. */
export type InTurn<Key> = <Done>(key: Key, work: () => Promise<Done>) => Promise<Done>;

/** One after another for each key: a piece begins when the one before has ended, well or not. Nothing is kept of keys at rest. */
export function turns<Key>(): InTurn<Key> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    last.set(key, done);
    const forget = (): void => {
      if (last.get(key) === done) last.delete(key);
    };
    done.then(forget, forget);
    return done;
  };
}
