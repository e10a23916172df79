import { quoteOf } from '../../compare/declared';
import type { JudgedItem, MadeClaim } from '../../compare/evidence';
import { hostCategory, type ObservedHost } from '../../compare/hosts';
import { elsewhere } from '../../compare/pages';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { consentAt, type Timeline } from '../../compare/timeline';
import { isCollector } from '../../knowledge/collectors';
import { EXEMPT_MEASUREMENT_MAX } from '../../law/durations';
import type { Quote } from '../../model/finding';
import { itemFacts } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

type Claimed = 'necessary' | 'measurement' | null;

interface Ground {
  readonly why: 'third-party-send' | 'third-party-cookie' | 'lifetime' | 'known-non-exempt-tool';
  readonly sure: boolean;
  readonly sentTo: string | null;
  readonly events: readonly number[];
}

/**
 * An exemption is used by what acts without consent. What waited for it, though its row says it need not, is wrongly filed
 * (D3) and breaks no more; of several tools a sentence on exempt measurement means those that did not wait.
 */
function actsUnasked({ writes, sends, known }: JudgedItem, timeline: Timeline): boolean {
  const purpose = known.category === 'marketing' ? 'marketing' : 'analytics';
  return [...writes, ...sends].some((moment) => {
    const { state } = consentAt(timeline, purpose, moment);
    return state === 'not-asked' || state === 'denied';
  });
}

/** What exemption the site claims: a row under "necessary", or a sentence that its measurement is exempt. */
function claimedFor(
  item: JudgedItem,
  claims: readonly MadeClaim[],
  timeline: Timeline,
): { readonly as: Claimed; readonly quotes: readonly Quote[] } {
  if (!actsUnasked(item, timeline)) return { as: null, quotes: [] };
  const said = item.purpose;
  const row = said === null || said.contested || said.row.declarant === 'vendor' ? null : said.row;
  const sentences = claims.filter(
    ({ claim }) => claim.type === 'analytics-exempt' && claim.scope?.unless === undefined,
  );
  const measures = item.known.category === 'analytics' || row?.entry.category === 'analytics';
  if (sentences.length > 0 && measures)
    return {
      as: 'measurement',
      quotes: sentences.map(({ claim, declaration }) =>
        quoteOf({ declarant: declaration.source.kind, declaration }, claim.at),
      ),
    };
  if (row?.entry.category === 'necessary')
    return {
      as: item.requirement.exemption === 'measurement' ? 'measurement' : 'necessary',
      quotes: [quoteOf(row, row.entry.at)],
    };
  return { as: null, quotes: [] };
}

const SERVICE_KINDS = new Set(['payment', 'security', 'consent', 'hosting']);

interface Carriage {
  readonly host: ObservedHost;
  readonly seq: number;
  readonly pixel: boolean;
  readonly url: string;
}

/** By the name of the cookie whose value went there: the requests to third parties that carried it, first one of each host. */
type Carried = ReadonlyMap<string, readonly Carriage[]>;

function carriedTo(hosts: readonly ObservedHost[], site: string): Carried {
  const carried = new Map<string, Carriage[]>();
  for (const host of hosts) {
    if (!elsewhere(host.host, site) || SERVICE_KINDS.has(host.known.kind ?? '')) continue;
    const seen = new Set<string>();
    for (const { identifiers, seq, pixel, url } of host.telling)
      for (const name of Object.values(identifiers)) {
        if (seen.has(name)) continue;
        seen.add(name);
        carried.set(name, [...(carried.get(name) ?? []), { host, seq, pixel, url }]);
      }
  }
  return carried;
}

const tracks = ({ known }: ObservedHost): boolean => {
  const category = hostCategory(known);
  return category === 'analytics' || category === 'marketing';
};

/**
 * Its value goes to somebody who measures or advertises, to anybody by a pixel, or, of exempt measurement, to somebody
 * beside the tool that counts.
 */
function sends(item: JudgedItem, as: Claimed, carried: Carried): Ground | null {
  // Whoever must respect a choice is told of it.
  if (item.party === 'third' || item.requirement.exemption === 'choice-record') return null;
  const { vendor, exemptible } = item.known;
  // The measuring tool processes for the site, where an authority found that it can (Matomo, Piano), whoever hosts it.
  const counts = ({ host, url }: Carriage): boolean =>
    exemptible && vendor !== null && (host.known.vendor === vendor || isCollector(vendor, url));
  const all = carried.get(item.name) ?? [];
  const others = all.filter((one) => !counts(one));
  const sure =
    others.find(({ host, pixel }) => tracks(host) || pixel) ??
    (as === 'measurement' && (others.length < all.length || countsAtHome(item)) ? others[0] : undefined);
  const shown = sure ?? others[0];
  if (shown === undefined) return null;
  return {
    why: 'third-party-send',
    sure: sure !== undefined,
    sentTo: shown.host.host,
    events: [shown.seq],
  };
}

/** The tool that counts stands on the site itself. */
const countsAtHome = ({ known, sends, domain }: JudgedItem): boolean =>
  sends.some(({ host, url }) => !elsewhere(host, domain) && isCollector(known.vendor, url));

function groundsOf(item: JudgedItem, as: Claimed, carried: Carried): readonly Ground[] {
  const proof = item.writes[0]?.write.events ?? (item.foundBy === null ? [] : [item.foundBy]);
  const sent = sends(item, as, carried);
  const { category, confidence, reuses, exemptible } = item.known;
  const surely = confidence >= ACCUSING_CONFIDENCE;
  const tool = surely && (category === 'marketing' || (category === 'analytics' && (reuses || !exemptible)));
  const long = item.writes.find(({ lifetime }) => (lifetime.seconds ?? 0) > EXEMPT_MEASUREMENT_MAX.seconds);
  return [
    ...(sent === null ? [] : [sent]),
    ...(as === 'measurement' && item.party === 'third' && item.kind === 'cookie'
      ? [{ why: 'third-party-cookie' as const, sure: true, sentTo: item.domain, events: proof }]
      : []),
    ...(tool ? [{ why: 'known-non-exempt-tool' as const, sure: true, sentTo: null, events: proof }] : []),
    ...(as === 'measurement' && long !== undefined
      ? [{ why: 'lifetime' as const, sure: true, sentTo: null, events: long.write.events }]
      : []),
  ];
}

function hitOf(
  item: JudgedItem,
  claims: readonly MadeClaim[],
  carried: Carried,
  timeline: Timeline,
): Hit | null {
  const { as, quotes } = claimedFor(item, claims, timeline);
  if (as === null) return null;
  const grounds = groundsOf(item, as, carried);
  const sure = grounds.filter((ground) => ground.sure);
  const shown = sure.length > 0 ? sure : grounds;
  const [first] = shown;
  if (first === undefined) return null;
  return {
    ...(sure.length > 0 ? {} : { status: 'inconclusive' as const, reason: 'recipient-not-known' }),
    confidence: 0.9,
    subject: item.subject,
    facts: {
      ...itemFacts(item, item.writes[0] ?? null),
      claimedAs: as,
      grounds: shown.map(({ why }) => why),
      sentTo: shown.find(({ sentTo }) => sentTo !== null)?.sentTo ?? null,
    },
    events: shown.flatMap(({ events }) => events),
    quotes,
  };
}

/**
 * K3. The site claims an exemption from consent, and what was seen does not fit it: the value goes to a third party that
 * measures or advertises, the tool is known to reuse what it measures, the cookie is a third party's, or exempt
 * measurement lives longer than thirteen months.
 *
 * Fires: `_ga` declared "strictly necessary"; the site says its measurement is exempt and its visitor number goes to a
 * pixel elsewhere. Silent: `__stripe_mid` declared necessary and sent to Stripe; Matomo within its conditions; what waited for
 * consent all the same. Not evaluated: nothing was seen that is claimed to be exempt.
 */
export const unmetExemption = rule({
  id: 'unmet-exemption',
  needs: ['declared'],
  check: ({ items, claims, hosts, site, timeline }) => {
    const carried = carriedTo(hosts, site);
    const hits = items.flatMap((item) => hitOf(item, claims, carried, timeline) ?? []);
    const claimed = items.some((item) => claimedFor(item, claims, timeline).as !== null);
    return hitsWhere(hits, claimed, 'no-exemption-claimed');
  },
});
