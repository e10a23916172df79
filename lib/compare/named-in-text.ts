import type { Declaration } from '../model/declaration';
import { bareName, nameMatch, stemsOf, withoutChunk } from './names';

/** Where a maker's or site's own part of a name may end. */
const SEPARATOR = /[._:-]/g;
/** A beginning shorter than this is that of many names. */
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 128;
/** A word of the language begins many names: "session_", "user-". */
const MARKED = /[_\-.:\d]|[a-z][A-Z]/;

/** Whether a document speaks of a name, whatever it says of it. */
export type NamedInText = (name: string) => boolean;

/**
 * Looks names up among the words of documents that may be names and that no row was read from. Looser than a row's match: what
 * follows a beginning that the text names may be anything, since nobody is cleared by it.
 */
export function namedInText(declarations: readonly Declaration[]): NamedInText {
  const whole = new Set<string>();
  const masks = new Map<string, string[]>();
  for (const written of declarations.flatMap(({ unreadNames }) => unreadNames ?? [])) {
    const bare = bareName(written);
    const star = bare.indexOf('*');
    if (star < 0) {
      whole.add(bare);
      if (MARKED.test(written)) whole.add(`${bare}*`);
    } else masks.set(bare.slice(0, star), [...(masks.get(bare.slice(0, star)) ?? []), written]);
  }
  if (whole.size === 0 && masks.size === 0) return () => false;
  return (name) => {
    const bare = bareName(name);
    if ([bare, withoutChunk(bare), ...stemsOf(name).map(bareName)].some((one) => whole.has(one))) return true;
    const head = bare.slice(0, LONGEST_BEGINNING);
    for (const { index } of head.matchAll(SEPARATOR))
      if (index >= SHORTEST_BEGINNING && whole.has(`${bare.slice(0, index)}*`)) return true;
    for (let length = 0; length <= head.length; length += 1)
      if (masks.get(head.slice(0, length))?.some((mask) => nameMatch(mask, name) !== null)) return true;
    return false;
  };
}
