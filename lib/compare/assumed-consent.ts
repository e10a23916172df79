import type { ItemKind } from '../model/item-kind';
import type { ItemWrite, Ledger } from '../model/ledger';
import type { JudgedItem } from './evidence';
import type { Timeline } from './timeline';
import { isToldRecord } from './told-records';

/** The site's acts tell that it takes a yes for given, though nobody can read what it keeps of it. */
export interface AssumedConsent {
  readonly record: { readonly kind: ItemKind; readonly name: string };
  readonly purposes: readonly string[];
  /** The dialog that went, the record, the first act that waited for it. */
  readonly events: readonly number[];
}

/** A dialog that goes and the record that it leaves are told of on different ways. */
const TOGETHER_MILLISECONDS = 1500;
/** What waited for the record begins within this time. */
const BEGINNING_MILLISECONDS = 5000;

const firstOf = ({ foundBy, writes: [first] }: JudgedItem): ItemWrite | null =>
  foundBy !== null || first === undefined || first.notBefore !== null ? null : first.write;

/** Nobody pressed anything in the dialog by then, and no report that could tell of it was lost. */
function isUntouched(at: number, { consent, answers }: Ledger, { lost }: Timeline): boolean {
  const until = at + TOGETHER_MILLISECONDS;
  const pressed = consent.some(
    (step) => step.source === 'click' && step.trusted !== false && step.at <= until,
  );
  const answered = answers.some((answer) => (answer.notBefore ?? answer.at) <= until);
  return !pressed && !answered && !lost.some((from) => from <= until);
}

/**
 * The dialog went without a press of anybody's, the record of the choice was written as it went, and what needs consent began with it,
 * and not before: as after a yes. Null where any of these is missing.
 */
export function assumedConsent(
  items: readonly JudgedItem[],
  ledger: Ledger,
  timeline: Timeline,
): AssumedConsent | null {
  const needing = items.filter(
    ({ requirement }) => requirement.needed === true && requirement.purpose !== null,
  );
  const begun = needing.flatMap((item) => item.writes.map(({ at }) => at));
  if (begun.length === 0 || needing.some(({ foundBy }) => foundBy !== null)) return null;
  const began = Math.min(...begun);
  for (const item of items) {
    const write = isToldRecord(item) ? firstOf(item) : null;
    if (write === null || began < write.at || began > write.at + BEGINNING_MILLISECONDS) continue;
    const gone = ledger.bannersGone.find(({ at }) => Math.abs(at - write.at) <= TOGETHER_MILLISECONDS);
    if (gone === undefined || !isUntouched(write.at, ledger, timeline)) continue;
    const waited = needing.filter(({ writes: [first] }) => first?.at === began);
    return {
      record: { kind: item.kind, name: item.name },
      purposes: [...new Set(needing.flatMap(({ requirement: { purpose } }) => purpose ?? []))].sort(),
      events: [
        gone.seq,
        ...write.events,
        ...waited.flatMap(({ writes: [first] }) => first?.write.events ?? []),
      ],
    };
  }
  return null;
}
