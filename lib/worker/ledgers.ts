import type { EventLog, World } from '../host/ports';
import { emptyLedger } from '../ledger/fold';
import { replay } from '../ledger/replay';
import type { VisitId } from '../model/event';
import type { Ledger } from '../model/ledger';
import { keepLatest } from '../store/latest';

const MAX_VISITS = 12;

/** Ledgers as far as they were folded, by log. A cache: a worker that has lost it folds from the log again. */
const folded = new WeakMap<EventLog, Map<VisitId, Ledger>>();

function cacheOf(log: EventLog): Map<VisitId, Ledger> {
  const known = folded.get(log) ?? new Map<VisitId, Ledger>();
  folded.set(log, known);
  return known;
}

/**
 * The ledger of a visit with all that its log holds now, folded on from the last look; an empty one where the visit is
 * not in the log (any more).
 */
export async function ledgerOf(world: Pick<World, 'log'>, visit: VisitId): Promise<Ledger> {
  const events = await world.log.ofVisit(visit);
  const cache = cacheOf(world.log);
  const known = cache.get(visit) ?? emptyLedger;
  cache.delete(visit);
  const last = events.at(-1);
  if (last === undefined) return emptyLedger;
  // The same ledger as long as nothing is added: what is made of it can be remembered by it.
  const ledger =
    known.upTo === last.seq ? known : replay(events, known.upTo > last.seq ? emptyLedger : known);
  keepLatest(cache, visit, ledger, MAX_VISITS);
  return ledger;
}
