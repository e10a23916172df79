import { agrees, consentStandsFromBefore, lastMadeChoice } from '../compare/standing';
import type { World } from '../host/ports';
import type { Declaration } from '../model/declaration';
import type { EarlierVisits } from '../model/export';
import type { Ledger } from '../model/ledger';
import { isPrivateVisit } from '../store/event-log';
import { policiesOf } from './declarations';
import { ledgerOf } from './ledgers';

/** Visits looked through for the one in which the person agreed, newest first. */
const MOST_VISITS = 30;

/**
 * What earlier visits know of the consent that stands in this one: when it was given, and the readings of the policy from
 * that visit on back. Null where no such consent stands, so that the log is searched only when something depends on it.
 */
export async function earlierVisits(world: World, ledger: Ledger): Promise<EarlierVisits | null> {
  if (ledger.visit === null || !consentStandsFromBefore(ledger)) return null;
  const isPrivate = isPrivateVisit(ledger.visit);
  const before = (await world.log.visits(ledger.site))
    .filter((visit) => visit.startedAt < ledger.startedAt && visit.private === isPrivate)
    .slice(-MOST_VISITS)
    .reverse();
  const readings = new Map<string, Declaration>();
  let consentedAt: number | null = null;
  for (const { visit } of before) {
    const earlier = await ledgerOf(world, visit);
    for (const reading of await policiesOf(world, earlier)) readings.set(reading.source.sha256, reading);
    const choice = lastMadeChoice(earlier);
    if (choice === null) continue;
    consentedAt = agrees(choice) ? choice.at : null;
    if (consentedAt === null || readings.size > 0) break;
  }
  return {
    consentedAt: consentedAt === null ? null : new Date(consentedAt).toISOString(),
    declarations: [...readings.values()],
  };
}
