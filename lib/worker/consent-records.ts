import type { Observation } from '../consent/observation';
import { keepsChoice, observeRecord } from '../consent/records';
import type { OpenVisit, World } from '../host/ports';
import type { LoggedEvent, NewEvent } from '../model/event';
import type { Ledger } from '../model/ledger';
import { tabOfVisit } from '../store/event-log';
import { keepLatest } from '../store/latest';
import { declarationsOf } from './declarations';
import { ledgerOf } from './ledgers';
import { timesOfRecord } from './record-times';
import { turns } from './turns';

/** Visits whose declared names are remembered. */
const MAX_VISITS = 50;

/** What is said besides the record's own times, which are read in a second step. */
const untimed = ({ answeredAt: _, expiresAt: __, ...facts }: Observation['facts']) => JSON.stringify(facts);

/** Whether the log already says so: the same source said the same last. */
export function isNews(ledger: Ledger, seen: Observation): boolean {
  const last = ledger.consent.findLast((step) => step.source === seen.source && step.name === seen.name);
  return (
    last === undefined ||
    last.answered !== seen.answered ||
    JSON.stringify(last.categories) !== JSON.stringify(seen.categories) ||
    untimed(last.facts) !== untimed(seen.facts)
  );
}

/**
 * Adds the times that the records just observed hold in themselves. Observed a second time rather than waited for: the
 * order of the log tells what came before an answer.
 */
export async function observeTimes(world: World, visit: OpenVisit, news: readonly NewEvent[]): Promise<void> {
  for (const seen of news) {
    if (seen.kind !== 'consent-observed') continue;
    const timed = await timesOfRecord(world, visit, seen);
    if (timed !== null)
      await world.log.append([
        { ...seen, facts: { ...seen.facts, ...timed }, at: world.now(), notBefore: null },
      ]);
  }
}

/** Names under which the site's declarations say that the choice is kept. */
async function declaredNames(world: World, ledger: Ledger): Promise<readonly string[]> {
  const declarations = await declarationsOf(
    world,
    ledger.declarations.map(({ sha256 }) => sha256),
  );
  return declarations.flatMap(({ entries }) =>
    entries.filter(keepsChoice).flatMap(({ name }) => (name === null ? [] : [name])),
  );
}

async function observe(world: World, visit: OpenVisit, names: readonly string[]): Promise<void> {
  const jar = await world.jar.forUrl(visit.url, visit.storeId);
  for (const { key, value } of jar) {
    if (!names.includes(key.name)) continue;
    const seen = observeRecord('cookie', key.name, value, true);
    if (seen === null || !isNews(await ledgerOf(world, visit.visit), seen)) continue;
    const event = {
      kind: 'consent-observed',
      visit: visit.visit,
      at: world.now(),
      notBefore: null,
      ...seen,
    } as const;
    await world.log.append([event]);
    await observeTimes(world, visit, [event]);
  }
}

/**
 * Reads the records of consent that the policy names: when the policy has been read, and when one of them is written.
 * A record the page's scripts cannot see (HttpOnly) is read from the jar.
 */
export function observeDeclaredRecords(
  world: World,
  bringIn: (tab: number, frame: number) => Promise<void>,
): void {
  /** Names by visit, read again from the log when the worker has forgotten them. */
  const known = new Map<string, readonly string[]>();

  async function onEvent(event: LoggedEvent): Promise<void> {
    if (event.kind === 'declaration-read') known.delete(event.visit);
    let names = known.get(event.visit);
    if (names === undefined) {
      const ledger = await ledgerOf(world, event.visit);
      names = await declaredNames(world, ledger);
      keepLatest(known, event.visit, names, MAX_VISITS);
    }
    if (names.length === 0) return;
    const written =
      event.kind === 'cookie-written' ? event.key.name : event.kind === 'storage-written' ? event.name : null;
    if (written !== null && !names.includes(written)) return;
    const tab = tabOfVisit(event.visit);
    const visit = tab === null ? null : await world.log.openVisit(tab);
    if (tab === null || visit?.visit !== event.visit) return;
    await observe(world, visit, names);
    const question = { consent: 'records', names };
    const asked = await world.pages.ask(tab, 0, question);
    if (asked.ok && asked.value !== undefined && asked.value !== null) return;
    await bringIn(tab, 0);
    await world.pages.ask(tab, 0, question);
  }

  /** One at a time: two would both find no script in the page and bring it in twice. */
  const inTurn = turns<'records'>();
  world.log.onAppended((events) => {
    for (const event of events)
      if (
        event.kind === 'declaration-read' ||
        event.kind === 'cookie-written' ||
        event.kind === 'storage-written'
      )
        inTurn('records', () => onEvent(event)).catch((error: unknown) => console.error(error));
  });
}
