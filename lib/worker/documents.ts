import type { World } from '../host/ports';
import { ok } from '../model/known';
import type { DocumentText, PolicyVersion } from '../model/status';
import { ledgerOf } from './ledgers';
import type { Handlers } from './serve';

/** Visits looked through for versions of a site's documents, the newest. */
const MOST_VISITS = 60;

/** The documents that a visit read, with their words; those whose words are not kept are left out. */
async function documentsOf(world: World, visit: string): Promise<readonly DocumentText[]> {
  const { declarations } = await ledgerOf(world, visit);
  const hashes = [...new Set(declarations.map(({ sha256 }) => sha256))];
  const read = await Promise.all(
    hashes.map(async (sha256) => ({ sha256, text: await world.log.documentText(sha256) })),
  );
  return read.flatMap(({ sha256, text }) => (text === null ? [] : [{ sha256, text }]));
}

/** Every document that the site's kept visits read, by its hash, in the order of their first reading. */
async function versionsOf(world: World, site: string): Promise<readonly PolicyVersion[]> {
  const visits = (await world.log.visits(site)).filter((visit) => !visit.private).slice(-MOST_VISITS);
  const times = new Map<string, { first: number; last: number }>();
  for (const { visit } of visits)
    for (const { sha256, at } of (await ledgerOf(world, visit)).declarations) {
      const known = times.get(sha256);
      times.set(sha256, {
        first: Math.min(known?.first ?? at, at),
        last: Math.max(known?.last ?? at, at),
      });
    }
  const versions = await Promise.all(
    [...times].map(async ([sha256, { first, last }]) => {
      const [declaration, text] = await Promise.all([
        world.log.declaration(sha256),
        world.log.documentText(sha256),
      ]);
      return declaration === null ? [] : [{ declaration, text, firstReadAt: first, lastReadAt: last }];
    }),
  );
  return versions.flat().sort((a, b) => a.firstReadAt - b.firstReadAt);
}

export const documentHandlers = (world: World): Pick<Handlers, 'visit/documents' | 'site/policies'> => ({
  'visit/documents': async ({ visit }) => ok(await documentsOf(world, visit)),
  'site/policies': async ({ site }) => ok(await versionsOf(world, site)),
});
