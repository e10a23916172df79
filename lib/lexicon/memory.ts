/** Characters of texts that one function remembers; beyond them it begins anew. */
const MOST_CHARACTERS = 2_000_000;
/** Longer texts are seldom asked for twice. */
const LONGEST = 6_000;

let reading = false;
const forget: (() => void)[] = [];

/**
 * A pure function of a text that remembers its results while a document is read: layouts try the same lines and cells one after
 * another, and tables repeat their cells. Outside `withMemory` nothing is kept.
 */
export function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let characters = 0;
  // Several lists are looked up in a text one after another.
  let last: string | null = null;
  let ofLast: Value | undefined;
  forget.push(() => {
    known.clear();
    last = null;
    ofLast = undefined;
  });
  return (text) => {
    if (ofLast !== undefined && text === last) return ofLast;
    if (!reading || text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) {
      last = text;
      ofLast = before;
      return before;
    }
    const value = work(text);
    last = text;
    ofLast = value;
    if (known.size === 0) characters = 0;
    characters += text.length + 20;
    if (characters > MOST_CHARACTERS) {
      known.clear();
      characters = text.length;
    }
    known.set(text, value);
    return value;
  };
}

/** Runs the reading of one document, and forgets its texts with it. Synchronous; reading within reading shares the memory. */
export function withMemory<Result>(read: () => Result): Result {
  if (reading) return read();
  reading = true;
  try {
    return read();
  } finally {
    reading = false;
    for (const clear of forget) clear();
  }
}
