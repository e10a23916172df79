import type { JudgedItem } from '../../compare/evidence';
import type { ObservedHost } from '../../compare/hosts';
import { hostCategory, parentsOf } from '../../compare/hosts';
import { elsewhere } from '../../compare/pages';
import { ACCUSING_CONFIDENCE } from '../../compare/requirement';
import { brandOf, mentionedIn, namesRecipient, type Said, saidOf } from '../../compare/said';
import { fold } from '../../lexicon/fold';
import type { Category } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import { isPartlyUnread } from '../problems';
import { type Hit, hitsWhere, leftOpenBy, rule } from '../rule';

const follows = (category: Category | null, confidence: number): boolean =>
  (category === 'analytics' || category === 'marketing') && confidence >= ACCUSING_CONFIDENCE;

/** Domains whose cookies are known to follow people, whatever else their hosts serve: a player, a map, a form. */
const followedFrom = (items: readonly JudgedItem[]): ReadonlySet<string> =>
  new Set(
    items
      .filter(
        ({ kind, party, known }) =>
          kind === 'cookie' && party === 'third' && follows(known.category, known.confidence),
      )
      .map(({ domain }) => domain),
  );

const tracks = ({ host, known }: ObservedHost, following: ReadonlySet<string>): boolean =>
  follows(hostCategory(known), known.confidence) || parentsOf(host).some((parent) => following.has(parent));

/** What a host is told of the person: by which cookies, told apart by whether the site can do without them. */
interface Told {
  readonly at: ObservedHost['contacts'][number];
  readonly optional: boolean;
}

/** The first contact that carried the value of a cookie, of one under consent if there is; the record of the choice tells nothing of the person. */
function toldTo(
  { telling }: ObservedHost,
  needed: ReadonlyMap<string, JudgedItem['requirement']>,
): Told | null {
  const told = telling.flatMap((at) =>
    Object.values(at.identifiers).flatMap((name): Told[] => {
      const requirement = needed.get(name);
      if (requirement?.exemption === 'choice-record') return [];
      return [{ at, optional: requirement?.needed !== false }];
    }),
  );
  return told.find(({ optional }) => optional) ?? told[0] ?? null;
}

/** A policy with rows, and without a word of anybody but the site: whoever receives something there is not named in it. */
function namesNobody({ entries, recipients, problems }: Declaration, site: string): boolean {
  const own = brandOf(site).replace(/[^a-z0-9]/g, '');
  const isOwn = (provider: string): boolean => {
    const name = fold(provider).replace(/[^a-z0-9]/g, '');
    return name.includes(own) || own.includes(name);
  };
  return (
    entries.length > 0 &&
    recipients.length === 0 &&
    problems.every(({ code }) => code !== 'unread-table' && code !== 'truncated') &&
    entries.every(({ provider, party }) => party !== 'third' && (provider === null || isOwn(provider)))
  );
}

/** A network's plug-in in the page tells it who reads what, cookies or not (CJEU Fashion ID, C-40/17). */
const isEmbedded = ({ known, types }: ObservedHost): boolean =>
  known.kind === 'social' && types.includes('sub_frame');

/** Requests by which a page sends what it has gathered. */
const SENDING: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon', 'websocket']);

/** What the site says of those who receive something, and what its cookies are needed for. */
interface Disclosure {
  readonly site: string;
  readonly needed: ReadonlyMap<string, JudgedItem['requirement']>;
  readonly following: ReadonlySet<string>;
  readonly said: Said;
  readonly mentioned: Said;
  /** No document names anybody but the site. */
  readonly alone: boolean;
  /** Part of what they say could not be read. */
  readonly partly: 'policy-partly-unread' | null;
}

function hitOf(host: ObservedHost, disclosure: Disclosure): Hit | null {
  const { site, needed, said, mentioned, alone, partly } = disclosure;
  if (!elsewhere(host.host, site) || brandOf(host.host) === brandOf(site)) return null;
  const known = tracks(host, disclosure.following);
  const told = toldTo(host, needed);
  const receives = known
    ? told !== null ||
      host.contacts.some(({ cookies }) => cookies.length > 0) ||
      host.keepsCookies ||
      host.pixel ||
      host.types.some((type) => SENDING.has(type)) ||
      isEmbedded(host)
    : told !== null;
  if (!receives || host.known.kind === 'consent') return null;
  if (namesRecipient(said, host.host, host.known.vendor)) return null;
  const contact =
    told?.at ?? host.contacts.find(({ cookies, pixel }) => cookies.length > 0 || pixel) ?? host.contacts[0];
  const unsure = !known && !host.pixel && !(alone && told?.optional === true);
  const isMentioned = namesRecipient(mentioned, host.host, host.known.vendor);
  return {
    ...leftOpenBy(
      isMentioned ? 'named-in-text-but-not-read' : (partly ?? (unsure ? 'recipient-not-known' : null)),
    ),
    confidence: known ? 0.9 : 0.75,
    subject: { kind: 'recipient', name: host.known.vendor ?? host.host, domain: host.host },
    facts: {
      kind: 'request',
      host: host.host,
      vendor: host.known.vendor,
      hostKind: host.known.kind,
      identifier: told !== null,
      pixel: host.pixel,
    },
    events: contact === undefined ? [] : [contact.seq],
  };
}

/**
 * D8. Somebody the policy does not name receives data about the person.
 *
 * Fires: a pixel goes to facebook.com and the policy names neither Meta nor Facebook; the value of a cookie goes to a
 * counting host nobody names; a player's host keeps an advertising cookie. Silent: the policy names the company in a row, a list or a sentence; a font or a script
 * comes from a host that is sent nothing, or the record of the choice alone. Inconclusive: a host nobody knows is sent the
 * number of a basket; the policy speaks of the vendor, and not as of one that receives something. Not evaluated: only the
 * list of a consent platform was read.
 */
export const undisclosedRecipient = rule({
  id: 'undisclosed-recipient',
  needs: ['declared'],
  check: ({ hosts, items, declared, site }) => {
    // A platform's list names whom the banner asks for; that the policy names others is not known while it is unread.
    if (declared.every(({ source }) => source.kind === 'cmp')) return { notEvaluated: 'no-policy-found' };
    const disclosure: Disclosure = {
      site,
      needed: new Map(items.map(({ name, requirement }) => [name, requirement])),
      following: followedFrom(items),
      said: saidOf(declared),
      mentioned: mentionedIn(declared),
      alone: declared.every((one) => namesNobody(one, site)),
      partly: declared.some(isPartlyUnread) ? 'policy-partly-unread' : null,
    };
    const hits = hosts.flatMap((host) => hitOf(host, disclosure) ?? []);
    // What an unnamed host was sent, and could not be looked through, may have told who visits.
    const unclear = hosts.some(
      (host) =>
        elsewhere(host.host, site) &&
        host.contacts.some(({ unread }) => unread) &&
        !namesRecipient(disclosure.said, host.host, host.known.vendor),
    );
    return hitsWhere(hits, !unclear, 'contents-not-read');
  },
});
