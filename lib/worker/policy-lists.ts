import type { World } from '../host/ports';
import type { Declaration, DeclarationPath } from '../model/declaration';
import type { PolicyPageFacts } from '../page/policy/collect';
import { mayAskFor } from '../policy/find/reachable';
import { listRequests } from '../policy/lists/requests';
import { type RecentDeclaration, reused } from './policy-recent';

const LIMITS = { bytes: 5 * 1024 * 1024, seconds: 15 } as const;
/** Documents followed from one to the next before a list is given up. */
const MAX_STEPS = 3;

export type ListOutcome =
  | {
      readonly platform: string;
      readonly declaration: Declaration;
      readonly why: string;
      readonly path: DeclarationPath;
    }
  | { readonly platform: string; readonly url: string; readonly reason: string };

/**
 * The lists of the consent platforms that the page names, each fetched from the platform without credentials and
 * read as data, unless `recent` holds it by its address.
 */
export async function readLists(
  world: World,
  page: PolicyPageFacts,
  tried: ReadonlySet<string>,
  recent: ReadonlyMap<string, RecentDeclaration>,
): Promise<readonly ListOutcome[]> {
  const outcomes: ListOutcome[] = [];
  for (const request of listRequests(page.scripts, new URL(page.url).hostname, page.language)) {
    const { platform, url } = request;
    if (tried.has(url)) continue;
    const known = recent.get(url);
    if (known?.declarant === 'cmp') {
      outcomes.push({ platform, ...reused(known) });
      continue;
    }
    let next = url;
    const documents: string[] = [];
    let outcome: ListOutcome = { platform, url, reason: `${platform}'s list has no form that is known` };
    for (let step = 0; step < MAX_STEPS; step += 1) {
      if (!mayAskFor(next, page.url)) break;
      const mayFollow = (moved: string): boolean => mayAskFor(moved, page.url);
      const fetched = await world.network.document(next, { ...LIMITS, mayFollow });
      if (!fetched.ok) {
        outcome = { platform, url, reason: fetched.message };
        break;
      }
      const { text, sha256 } = fetched.value;
      const retrievedAt = new Date(world.now()).toISOString();
      documents.push(text);
      const read = await world.reader.read('list', {
        ...request,
        language: page.language,
        documents,
        source: { url, sha256, retrievedAt },
      });
      if (!read.ok) {
        outcome = { platform, url, reason: read.message };
        break;
      }
      const found = read.value;
      if (found === null) break;
      if ('declaration' in found) {
        outcome = {
          platform,
          declaration: found.declaration,
          why: `list of ${platform}`,
          path: { by: 'list', asked: url, referrer: null, reused: false },
        };
        break;
      }
      next = found.next;
    }
    outcomes.push(outcome);
  }
  return outcomes;
}
