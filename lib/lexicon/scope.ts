/** What is given while a function runs, without being handed through all it calls. */
export interface Scope<Value> {
  /** Runs the function with the value; synchronous, so that nothing else can run in between. */
  during<Result>(value: Value, work: () => Result): Result;
  /** The innermost value; null outside. */
  current(): Value | null;
}

export function scope<Value>(): Scope<Value> {
  let given: Value | null = null;
  return {
    during(value, work) {
      const before = given;
      given = value;
      try {
        return work();
      } finally {
        given = before;
      }
    },
    current: () => given,
  };
}
