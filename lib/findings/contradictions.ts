import { quoteOf } from '../compare/declared';
import type { Evidence, JudgedItem, MadeClaim } from '../compare/evidence';
import type { ObservedHost } from '../compare/hosts';
import { type FingerprintingScript, NEGATED, type Standing } from '../compare/negated';
import { hostOf, pageAt } from '../compare/pages';
import { within } from '../compare/scope';
import { namesVendor } from '../compare/vendor-names';
import type { Claim } from '../model/declaration';
import type { FactValue, FindingSubject, Quote } from '../model/finding';
import type { EpochMilliseconds } from '../model/time';
import { itemFacts } from './facts';
import type { Hit } from './rule';

type Parts = Pick<
  Evidence,
  'items' | 'hosts' | 'fingerprinting' | 'claims' | 'around' | 'pages' | 'timeline'
>;

/** One sight of something: on which page, proven by which events. */
interface Sight {
  readonly page: string | null;
  readonly at: EpochMilliseconds;
  readonly events: readonly number[];
}

interface Witness {
  readonly subject: FindingSubject;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly confidence: number;
  readonly sights: readonly Sight[];
  readonly stands: (made: MadeClaim) => Standing;
}

const SURE = 0.95;
const LIKELY = 0.9;

/**
 * "No tracking cookies of our own" denies nothing of others. A cookie of the site's own domain may be another's all the same, so
 * that "no third-party analytics" leaves it open.
 */
function ofParty({ scope }: Claim, party: 'first' | 'third' | null, standing: Standing): Standing {
  if (standing === null || scope?.party === undefined || scope.party === party) return standing;
  return scope.party === 'third' ? 'may-contradict' : null;
}

/** "We do not use Google Analytics" says nothing of anybody else's. */
const ofVendors = ({ scope }: Claim, vendor: string | null, standing: Standing): Standing =>
  scope?.vendors === undefined || (vendor !== null && namesVendor(scope.vendors.join(' '), vendor))
    ? standing
    : null;

const itemWitness = (item: JudgedItem, { timeline }: Pick<Evidence, 'timeline'>): Witness => ({
  subject: item.subject,
  facts: itemFacts(item, item.writes[0] ?? null),
  confidence: Math.min(SURE, item.category.confidence || LIKELY),
  sights: item.writes.map(({ page, at, write }) => ({ page, at, events: write.events })),
  stands: ({ claim }) =>
    ofVendors(
      claim,
      item.known.vendor,
      ofParty(claim, item.party, NEGATED[claim.type]?.item?.(item, claim, timeline) ?? null),
    ),
});

const hostWitness = (host: ObservedHost, { pages }: Pick<Evidence, 'pages'>): Witness => ({
  subject: host.subject,
  facts: {
    kind: 'request',
    name: host.host,
    domain: host.host,
    vendor: host.known.vendor,
    hostKind: host.known.kind,
  },
  confidence: host.known.kind === null ? LIKELY : host.known.confidence,
  sights: host.contacts.map(({ at, seq }) => ({ page: pageAt(pages, at), at, events: [seq] })),
  stands: ({ claim }) =>
    ofVendors(
      claim,
      host.known.vendor,
      ofParty(claim, host.party, NEGATED[claim.type]?.host?.(host, claim) ?? null),
    ),
});

const scriptWitness = (script: FingerprintingScript, site: string | null): Witness => {
  const host = (script.url === null ? null : hostOf(script.url)) ?? site ?? '';
  return {
    subject: { kind: 'fingerprinting', name: host, domain: host },
    facts: {
      kind: 'fingerprinting',
      name: host,
      domain: host,
      setBy: script.url,
      techniques: script.reads.map(({ technique }) => technique).sort(),
    },
    confidence: LIKELY,
    sights: script.reads.flatMap(({ reads }) =>
      reads.map(({ at, seq }) => ({ page: null, at, events: [seq] })),
    ),
    stands: ({ claim }) =>
      NEGATED[claim.type]?.fingerprint?.(
        new Set(script.reads.map(({ technique }) => technique)).size,
        host,
      ) ?? null,
  };
};

interface Contradiction {
  readonly made: MadeClaim;
  readonly sure: boolean;
  readonly sight: Sight;
}

/** The first sight inside the claim's scope; one whose page cannot be placed leaves doubt. */
function contradiction(made: MadeClaim, witness: Witness, parts: Parts): Contradiction | null {
  const standing = witness.stands(made);
  if (standing === null) return null;
  const placed = witness.sights.map((sight) => ({
    sight,
    place:
      sight.page === null
        ? made.claim.scope === null
          ? ('inside' as const)
          : withinAnyPage(made, parts, sight.at)
        : within(made.claim.scope, sight.page, parts.around, sight.at),
  }));
  const inside = placed.find(({ place }) => place === 'inside');
  const doubtful = placed.find(({ place }) => place === 'unknown');
  const shown = inside ?? doubtful;
  if (shown === undefined) return null;
  return { made, sure: standing === 'contradicts' && inside !== undefined, sight: shown.sight };
}

/** Of a sight without a page: inside only where every page of the visit is. */
function withinAnyPage(made: MadeClaim, { pages, around }: Parts, at: EpochMilliseconds) {
  const places = new Set(pages.map(({ url }) => within(made.claim.scope, url, around, at)));
  const [only] = [...places];
  return places.size === 1 && only !== undefined ? only : 'unknown';
}

const quotes = (contradictions: readonly Contradiction[]): readonly Quote[] => {
  const all = contradictions.map(({ made }) =>
    quoteOf({ declarant: made.declaration.source.kind, declaration: made.declaration }, made.claim.at),
  );
  return all.filter((quote, index) => all.findIndex(({ text }) => text === quote.text) === index);
};

function hitOf(witness: Witness, parts: Parts, concerns: (made: MadeClaim) => boolean): Hit | null {
  const found = parts.claims
    .filter((made) => made.claim.value !== false && concerns(made))
    .flatMap((made) => contradiction(made, witness, parts) ?? []);
  const sure = found.filter((one) => one.sure);
  const shown = sure.length > 0 ? sure : found;
  const first = shown[0];
  if (first === undefined) return null;
  return {
    ...(sure.length > 0
      ? {}
      : { status: 'inconclusive' as const, reason: 'not-surely-what-the-claim-denies' }),
    confidence: witness.confidence,
    subject: witness.subject,
    facts: { ...witness.facts, claims: [...new Set(shown.map(({ made }) => made.claim.type))].sort() },
    events: first.sight.events,
    quotes: quotes(shown),
  };
}

/** What was seen although the site says there is none of it: one hit for each thing, with every claim it contradicts. */
export function contradictions(
  parts: Parts,
  site: string,
  concerns: (made: MadeClaim) => boolean,
): readonly Hit[] {
  const witnesses = [
    ...parts.items.map((item) => itemWitness(item, parts)),
    ...parts.hosts.map((host) => hostWitness(host, parts)),
    ...parts.fingerprinting.map((script) => scriptWitness(script, site)),
  ];
  return witnesses.flatMap((witness) => hitOf(witness, parts, concerns) ?? []);
}

/** A page that the claim speaks of was open, as far as can be told. */
export const isWithinReach = (
  { claim }: MadeClaim,
  { pages, around }: Pick<Evidence, 'pages' | 'around'>,
): boolean =>
  claim.scope === null || pages.some(({ url, at }) => within(claim.scope, url, around, at) === 'inside');

export const isCheckable = ({ claim }: MadeClaim): boolean =>
  NEGATED[claim.type] !== undefined && claim.value !== false;
