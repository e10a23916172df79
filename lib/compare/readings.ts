import type { Declaration } from '../model/declaration';
import type { Ledger } from '../model/ledger';

/**
 * Of all readings at hand those that this visit made, newest of each document: several visits may share a document of
 * findings. A kind of declarant of which the visit logged no reading keeps all (a policy given by hand).
 */
export function readingsOf(ledger: Ledger, declarations: readonly Declaration[]): readonly Declaration[] {
  const newest = new Map(ledger.declarations.map((read) => [`${read.declarant} ${read.url}`, read.sha256]));
  const read = new Set(newest.values());
  const kinds = new Set(
    declarations.filter(({ source }) => read.has(source.sha256)).map(({ source }) => source.kind),
  );
  return declarations.filter(({ source }) => !kinds.has(source.kind) || read.has(source.sha256));
}
