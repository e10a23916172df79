import type { World } from '../host/ports';
import type { Declaration } from '../model/declaration';
import type { Ledger } from '../model/ledger';

/** The kept readings with these hashes, each once, in their order. One deleted since is left out. */
export async function declarationsOf(
  world: Pick<World, 'log'>,
  hashes: Iterable<string>,
): Promise<readonly Declaration[]> {
  const found = await Promise.all([...new Set(hashes)].map((sha256) => world.log.declaration(sha256)));
  return found.filter((declaration) => declaration !== null);
}

/** What the visit read of the site's own pages; the lists of its CMP and of its vendors are not among them. */
export const policiesOf = (world: Pick<World, 'log'>, ledger: Ledger): Promise<readonly Declaration[]> =>
  declarationsOf(
    world,
    ledger.declarations.filter(({ declarant }) => declarant === 'page').map(({ sha256 }) => sha256),
  );
