import type { DeclaredCategory } from '../model/category';
import type { Declarant, Declaration, DeclaredEntry } from '../model/declaration';
import type { Quote } from '../model/finding';
import { type NameMatch, nameMatch } from './names';

export interface Declared {
  readonly declarant: Declarant;
  readonly declaration: Declaration;
  readonly entry: DeclaredEntry;
}

export interface NamedMatch extends Declared {
  readonly how: NameMatch;
}

const LITERAL_START = 3;
const TRUST: readonly NameMatch[] = ['exact', 'glob', 'alias'];

/** Every declared row, indexed by the start of its name, so that a long policy costs each cookie a few comparisons. */
export interface DeclaredIndex {
  readonly byStart: ReadonlyMap<string, readonly Declared[]>;
  readonly loose: readonly Declared[];
  readonly nameless: readonly Declared[];
}

const start = (name: string): string =>
  name
    .replace(/^__(?:Host-Http|Secure|Host|Http)-/i, '')
    .toLowerCase()
    .slice(0, LITERAL_START);

export function indexDeclared(declarations: readonly Declaration[]): DeclaredIndex {
  const byStart = new Map<string, Declared[]>();
  const loose: Declared[] = [];
  const nameless: Declared[] = [];
  for (const declaration of declarations) {
    for (const entry of declaration.entries) {
      const row = { declarant: declaration.source.kind, declaration, entry };
      const key = entry.name === null ? null : start(entry.name);
      if (key === null) nameless.push(row);
      else if (key.length < LITERAL_START || key.includes('*')) loose.push(row);
      else byStart.set(key, [...(byStart.get(key) ?? []), row]);
    }
  }
  return { byStart, loose, nameless };
}

/** Rows whose name covers the observed one, best kind of match first, longest mask first. */
export function rowsNaming(index: DeclaredIndex, name: string): readonly NamedMatch[] {
  const candidates = [...(index.byStart.get(start(name)) ?? []), ...index.loose];
  return candidates
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

/** What the first of these rows that speaks of a purpose says; the best matches of a policy page before those of a CMP. */
export function declaredCategory(rows: readonly Declared[]): DeclaredCategory | null {
  return rows.find((row) => row.entry.category !== null)?.entry.category ?? null;
}
