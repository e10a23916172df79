import * as v from 'valibot';
import type { Observation } from '../consent/observation';
import { type RecordTimes, timesOf } from '../consent/record-times';
import type { OpenVisit, World } from '../host/ports';

const SCRIPT = '/policy-page.js';
const moment = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const Stored = v.pipe(
  v.array(v.object({ name: v.string(), answeredAt: moment, expiresAt: moment })),
  v.maxLength(500),
);

async function inJar(world: World, visit: OpenVisit, name: string): Promise<RecordTimes | null> {
  const jar = await world.jar.forUrl(visit.url, visit.storeId);
  const record = jar.find(({ key }) => key.name === name);
  return record === undefined ? null : timesOf(record.value);
}

/** Web storage can be read in the page alone: the script that is there for the policy reads the times, not the worker the values. */
async function inPage(world: World, visit: OpenVisit, name: string): Promise<RecordTimes | null> {
  const there = await world.pages.run(visit.tab, 0, SCRIPT, 'ISOLATED');
  const asked = there.ok ? await world.pages.ask(visit.tab, 0, { policy: 'times' }) : there;
  const read = v.safeParse(Stored, asked.ok ? asked.value : null);
  return read.success ? (read.output.find((record) => record.name === name) ?? null) : null;
}

/** When a record says that it was made, and until when it is valid; null where it says neither. */
export async function timesOfRecord(
  world: World,
  visit: OpenVisit,
  { storedIn, answered }: Observation,
): Promise<Readonly<Record<string, number>> | null> {
  if (storedIn === null || !answered) return null;
  const read = storedIn.medium === 'cookie' ? inJar : inPage;
  const { answeredAt = null, expiresAt = null } = (await read(world, visit, storedIn.name)) ?? {};
  if (answeredAt === null && expiresAt === null) return null;
  return {
    ...(answeredAt === null ? {} : { answeredAt }),
    ...(expiresAt === null ? {} : { expiresAt }),
  };
}
