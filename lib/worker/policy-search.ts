import type { World } from '../host/ports';
import type { Declaration, DeclarationPath } from '../model/declaration';
import { failed, type Outcome } from '../model/known';
import type { PolicyPageFacts } from '../page/policy/collect';
import { chooseDeclaration, type ReadCandidate, suffices, unreadable, weightOf } from '../policy/find/choose';
import { type PolicyCandidate, rankPolicyLinks } from '../policy/find/rank';
import { mayAskFor } from '../policy/find/reachable';
import { wellKnownPolicyUrls } from '../policy/find/well-known';
import type { DocumentReading } from '../policy/reading';
import { withoutFragment } from './policy-keep';

/** What one document may cost. */
export const POLICY_LIMITS = { bytes: 10 * 1024 * 1024, seconds: 15 } as const;
/** Documents asked of a site for one visit, at most: links of the page, then of a policy that refers on, then usual addresses. */
const MAX_LINKED = 3;
const MAX_REFERRED = 2;
const MAX_USUAL = 4;

/** Result of looking for a site's policy. */
export interface PolicyFound {
  readonly declaration: Declaration;
  readonly why: string;
  readonly path: DeclarationPath;
  /** The document's words as they were read. */
  readonly text: string;
}

export interface PolicyNotFound {
  /** The likeliest document, for the person to open; null where there was none. */
  readonly url: string | null;
  readonly reason: string;
}

/** One document, fetched without credentials and read; it may move within what a link of the page may lead to, or else of its own address. */
export async function readDocument(
  world: World,
  url: string,
  page: string | null,
): Promise<Outcome<DocumentReading>> {
  const mayFollow = (moved: string): boolean => mayAskFor(moved, page ?? url);
  const fetched = await world.network.document(url, { ...POLICY_LIMITS, mayFollow });
  if (!fetched.ok) return fetched;
  const { text, mime, sha256, truncated } = fetched.value;
  const why = unreadable(mime, text);
  if (why !== null) return failed('unreadable', `${url} is ${why}.`);
  const read = await world.reader.read('document', {
    text,
    mime,
    url: fetched.value.url,
    sha256,
    retrievedAt: new Date(world.now()).toISOString(),
    language: null,
  });
  if (read.ok && truncated && weightOf(read.value.declaration) === 0)
    return failed('too-long', `${url} is longer than ${POLICY_LIMITS.bytes / 1024 / 1024} MB.`);
  return read;
}

const absolute = (href: string, base: string): string => {
  try {
    return new URL(href, base).href;
  } catch {
    return '';
  }
};

/**
 * Looks for the policy of the site a page belongs to. `tried`: documents already asked for in this visit; where the visit has looked
 * before, the usual addresses were asked for too, and are not again. No failure where there was nothing new to ask for.
 */
export async function searchPolicy(
  world: World,
  page: PolicyPageFacts,
  { tried, again }: { readonly tried: ReadonlySet<string>; readonly again: boolean },
): Promise<{
  readonly found: PolicyFound | null;
  readonly vendorList: PolicyFound | null;
  readonly failure: PolicyNotFound | null;
}> {
  const asked = new Set(tried);
  const read: ReadCandidate[] = [];
  const texts = new Map<string, string>();
  const problems: PolicyNotFound[] = [];

  async function consult(candidates: readonly PolicyCandidate[], limit: number): Promise<void> {
    let count = 0;
    for (const candidate of candidates) {
      if (count >= limit || read.some(suffices)) return;
      if (asked.has(candidate.url)) continue;
      asked.add(candidate.url);
      if (!mayAskFor(candidate.url, page.url)) {
        problems.push({
          url: candidate.url,
          reason: `${candidate.why}: ${candidate.url} is an address that a page may not send the extension to`,
        });
        continue;
      }
      count += 1;
      const outcome = await readDocument(world, candidate.url, page.url);
      if (!outcome.ok) {
        problems.push({ url: candidate.url, reason: `${candidate.why}: ${outcome.message}` });
        continue;
      }
      const { declaration, text, links } = outcome.value;
      asked.add(declaration.source.url);
      read.push({ candidate, declaration });
      texts.set(declaration.source.sha256, text);
      if (weightOf(declaration) === 0)
        problems.push({
          url: candidate.url,
          reason: `${candidate.why}: ${candidate.url} was read and declares nothing`,
        });
      if (links.length > 0 && candidate.kind !== 'vendor-list' && limit === MAX_LINKED) {
        const base = declaration.source.url;
        const referred = rankPolicyLinks(
          links.map((link) => ({ href: absolute(link.href, base), text: link.text, place: 'body' as const })),
          base,
        )
          .filter(({ kind }) => kind === 'cookie-policy' || kind === 'vendor-list')
          .map((one) => ({ ...one, why: `${one.why} of ${base}`, referrer: candidate.url }));
        await consult(referred, MAX_REFERRED);
      }
    }
  }

  const ranked = rankPolicyLinks(page.links, page.url);
  await consult(ranked, MAX_LINKED);
  const usual = new Set<string>();
  if (!again && chooseDeclaration(read.filter(isPolicy)) === null) {
    const addresses = wellKnownPolicyUrls(
      new URL(page.url).origin,
      page.language === null ? [] : [page.language],
    );
    const quiet = problems.length;
    for (const url of addresses) usual.add(url);
    await consult(
      addresses.map((url, place) => ({
        url,
        score: 10 - place,
        kind: 'cookie-policy',
        why: `usual address ${new URL(url).pathname}`,
      })),
      MAX_USUAL,
    );
    // That a guessed address leads nowhere is no news beside a link that failed.
    if (quiet > 0) problems.length = quiet;
  }
  const best = (of: readonly ReadCandidate[]): PolicyFound | null => {
    const chosen = chooseDeclaration(of);
    if (chosen === null) return null;
    const { url, referrer = null } = chosen.candidate;
    const by = usual.has(url) ? 'usual-address' : 'link';
    return {
      ...chosen,
      path: { by, asked: withoutFragment(url), referrer, reused: false },
      text: texts.get(chosen.declaration.source.sha256) ?? '',
    };
  };
  const found = best(read.filter(isPolicy));
  const vendorList = best(read.filter((one) => !isPolicy(one)));
  const nowhere = {
    url: null,
    reason: 'no link on the page leads to a cookie policy, and none of the usual addresses holds one',
  };
  const linked = ranked.length > 0 ? problems[0] : undefined;
  return { found, vendorList, failure: linked ?? (again ? null : nowhere) };
}

const isPolicy = ({ candidate }: ReadCandidate): boolean => candidate.kind !== 'vendor-list';
