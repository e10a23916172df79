import type { LoggedEvent } from '../model/event';
import type { Ledger } from '../model/ledger';
import { apply } from './apply';
import { draftOf, finish } from './draft';

/** The ledger of no event. */
export const emptyLedger: Ledger = {
  upTo: 0,
  visit: null,
  site: '',
  url: '',
  tab: -1,
  private: false,
  browser: '',
  freshJar: false,
  startedAt: 0,
  lastAt: 0,
  ended: false,
  pages: [],
  gaps: [],
  swept: { cookies: false, storage: false },
  cookies: new Map(),
  storage: new Map(),
  hosts: new Map(),
  fingerprints: new Map(),
  consent: [],
  banners: [],
  bannersGone: [],
  reopen: null,
  answers: [],
  declarations: [],
  declarationFailures: [],
};

/** One event more. Pure; an event that was folded before changes nothing, so replaying is harmless. */
export function fold(ledger: Ledger, event: LoggedEvent): Ledger {
  if (event.seq <= ledger.upTo) return ledger;
  const draft = draftOf(ledger);
  apply(draft, event);
  return finish(draft);
}
