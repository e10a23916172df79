/**
 * Sentences with holes, so that a language is plain words and the choice between two wordings is made in one place.
 *
 * - `{name}` is the fact of that name as words; nothing where there is none.
 * - `[ at {page}]` is said only when each fact in it is known; `[one {a}|other {b}|else]` is the first of its
 *   alternatives that can be said.
 * - `{act=sent?}` and `{atLeast?}` are conditions: they print nothing, and their alternative is said only if they hold.
 */
export interface Filling {
  /** The words of a fact; null when it is not known. */
  readonly words: (name: string) => string | null;
  /** Whether a fact is true (`value` null), is `value`, or lists it. */
  readonly holds: (name: string, value: string | null) => boolean;
}

const PART = /\[([^[\]]*)\]|\{([^{}]*)\}/g;
const HOLE = /\{([^{}]*)\}/g;

/** One hole: its words, or null when the text around it cannot be said. */
function hole(inside: string, filling: Filling): string | null {
  if (!inside.endsWith('?')) return filling.words(inside);
  const [name = '', value = null] = inside.slice(0, -1).split('=');
  return filling.holds(name, value) ? '' : null;
}

function alternative(text: string, filling: Filling): string | null {
  let sayable = true;
  const said = text.replace(HOLE, (_whole, inside: string) => {
    const words = hole(inside, filling);
    sayable &&= words !== null;
    return words ?? '';
  });
  return sayable ? said : null;
}

/** What is filled in is never read as a template again: names of cookies may hold brackets and braces. */
export const sentence = (template: string, filling: Filling): string =>
  template.replace(PART, (_whole, choice: string | undefined, inside: string | undefined) => {
    if (choice === undefined) return hole(inside ?? '', filling) ?? '';
    for (const text of choice.split('|')) {
      const said = alternative(text, filling);
      if (said !== null) return said;
    }
    return '';
  });

/** The holes and conditions of a template, for tests: every language must have those of English. */
export const holesOf = (template: string): ReadonlySet<string> =>
  new Set([...template.matchAll(HOLE)].map((match) => match[1] ?? ''));
