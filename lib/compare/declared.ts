import type { Declarant, Declaration, DeclaredEntry } from '../model/declaration';
import type { Quote } from '../model/finding';
import { bareName, type NameMatch, nameMatch, stemsOf, withoutChunk } from './names';

export interface Declared {
  readonly declarant: Declarant;
  readonly declaration: Declaration;
  readonly entry: DeclaredEntry;
}

export interface NamedMatch extends Declared {
  readonly how: NameMatch;
}

const TRUST: readonly NameMatch[] = ['exact', 'glob', 'alias', 'numbered'];

/** Every declared row, by the whole name or by what stands before its first `*`: a long policy costs each name a few look-ups. */
export interface DeclaredIndex {
  readonly whole: ReadonlyMap<string, readonly Declared[]>;
  readonly beginnings: ReadonlyMap<string, readonly Declared[]>;
  /** Lengths that beginnings have, shortest first: no others are looked up. */
  readonly lengths: readonly number[];
  /** All rows that name something, in the order of the documents. */
  readonly named: readonly Declared[];
  readonly nameless: readonly Declared[];
}

const add = (map: Map<string, Declared[]>, key: string, row: Declared): void => {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
};

export function indexDeclared(declarations: readonly Declaration[]): DeclaredIndex {
  const whole = new Map<string, Declared[]>();
  const beginnings = new Map<string, Declared[]>();
  const named: Declared[] = [];
  const nameless: Declared[] = [];
  for (const declaration of declarations) {
    for (const entry of declaration.entries) {
      const row = { declarant: declaration.source.kind, declaration, entry };
      if (entry.name === null) {
        nameless.push(row);
        continue;
      }
      named.push(row);
      const bare = bareName(entry.name);
      const star = bare.indexOf('*');
      if (star < 0) add(whole, bare, row);
      else add(beginnings, bare.slice(0, star), row);
    }
  }
  const lengths = [...new Set([...beginnings.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { whole, beginnings, lengths, named, nameless };
}

/** Longest beginning of a mask that is looked for; names longer than this are matched by their first characters. */
const LONGEST_BEGINNING = 128;

function candidates({ whole, beginnings, lengths }: DeclaredIndex, name: string): readonly Declared[] {
  const bare = bareName(name);
  const wholes = new Set([bare, withoutChunk(bare), ...stemsOf(name).map(bareName)]);
  const parts = [...wholes].flatMap((one) => whole.get(one) ?? []);
  const found = [...parts];
  const longest = Math.min(bare.length, LONGEST_BEGINNING);
  for (const length of lengths) {
    if (length > longest) break;
    const rows = beginnings.get(bare.slice(0, length));
    if (rows !== undefined) found.push(...rows);
  }
  return found;
}

/** Rows whose name covers the observed one, best kind of match first, longest mask first. */
export function rowsNaming(index: DeclaredIndex, name: string): readonly NamedMatch[] {
  return candidates(index, name)
    .flatMap((row): NamedMatch[] => {
      const how = row.entry.name === null ? null : nameMatch(row.entry.name, name);
      return how === null ? [] : [{ ...row, how }];
    })
    .sort(
      (a, b) =>
        TRUST.indexOf(a.how) - TRUST.indexOf(b.how) ||
        (b.entry.name?.length ?? 0) - (a.entry.name?.length ?? 0),
    );
}

export function quoteOf(row: Pick<Declared, 'declaration' | 'declarant'>, at: DeclaredEntry['at']): Quote {
  return {
    declarant: row.declarant,
    url: row.declaration.source.url,
    sha256: row.declaration.source.sha256,
    block: at.block,
    row: at.row ?? null,
    text: at.quote,
  };
}
