import type { LoggedEvent } from '../model/event';
import type { Ledger } from '../model/ledger';
import { apply } from './apply';
import { draftOf, finish } from './draft';
import { emptyLedger } from './fold';

/**
 * The ledger of a visit's events in commit order: what `fold` gives one by one, at linear cost. `from` is a ledger
 * that was folded earlier; events it already holds are passed over.
 */
export function replay(events: readonly LoggedEvent[], from: Ledger = emptyLedger): Ledger {
  const draft = draftOf(from);
  for (const event of events) if (event.seq > draft.upTo) apply(draft, event);
  return finish(draft);
}
