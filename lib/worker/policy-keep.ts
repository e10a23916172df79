import type { OpenVisit, World } from '../host/ports';
import type { Declarant, Declaration, DeclarationPath } from '../model/declaration';
import { type Outcome, ok } from '../model/known';

export const stamp = (world: World, visit: OpenVisit) => ({
  visit: visit.visit,
  at: world.now(),
  notBefore: null,
});

/** How what was read where it stood came into the visit: nothing was asked for. */
export const unasked = (by: DeclarationPath['by']): DeclarationPath => ({
  by,
  asked: null,
  referrer: null,
  reused: false,
});

export const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

interface Kept {
  readonly declaration: Declaration;
  /** Null for a list of a consent platform, and for a document whose words another visit has kept. */
  readonly text: string | null;
  readonly why: string;
  readonly path: DeclarationPath;
}

/** Keeps a declaration, with the document's words where they are at hand, and says so in the log. */
export async function keep(
  world: World,
  visit: OpenVisit,
  { declaration, text, why, path }: Kept,
  declarant: Declarant,
): Promise<Outcome<{ readonly sha256: string }>> {
  const { sha256, url } = declaration.source;
  const stored = await world.log.putDeclaration(declaration, visit.visit, text);
  if (!stored.ok) return stored;
  const logged = await world.log.append([
    {
      ...stamp(world, visit),
      kind: 'declaration-read',
      declarant,
      url: withoutFragment(url),
      sha256,
      why,
      path,
    },
  ]);
  return logged.ok ? ok({ sha256 }) : logged;
}

/** Says in the log that a declaration was looked for in vain; `url`: null where no address was found at all. */
export async function keepFailure(
  world: World,
  visit: OpenVisit,
  { url, reason }: { readonly url: string | null; readonly reason: string },
  declarant: Declarant,
): Promise<void> {
  await world.log.append([{ ...stamp(world, visit), kind: 'declaration-failed', declarant, url, reason }]);
}
