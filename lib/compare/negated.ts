import { classifyHost } from '../knowledge/classify-host';
import { SECONDS_PER_DAY } from '../law/durations';
import { longestKeeping } from '../law/lifetime';
import { COOKIE_NOUN } from '../lexicon/cookie-noun';
import type { Claim, ClaimType } from '../model/declaration';
import type { FingerprintItem } from '../model/ledger';
import type { JudgedItem } from './evidence';
import { hostCategory, type ObservedHost } from './hosts';
import { ACCUSING_CONFIDENCE } from './requirement';
import { consentAt, type Timeline } from './timeline';

/** How something seen stands to a claim that there is none of its class; null: it is not of that class. */
export type Standing = 'contradicts' | 'may-contradict' | null;

interface Negated {
  readonly item?: (item: JudgedItem, claim: Claim, timeline: Timeline) => Standing;
  readonly host?: (host: ObservedHost, claim: Claim) => Standing;
  /** Several techniques in one script identify, and so does any in a script of a known tracker; one alone may draw. */
  readonly fingerprint?: (techniques: number, host: string) => Standing;
}

const surely = ({ known: { confidence } }: { readonly known: { readonly confidence: number } }): boolean =>
  confidence >= ACCUSING_CONFIDENCE;

/** Of this purpose by the site's own declaration, or by what is publicly known. */
const serves =
  (category: 'preferences' | 'analytics' | 'marketing') =>
  (item: JudgedItem): Standing => {
    if (item.known.category === category && surely(item)) return 'contradicts';
    if (item.declaredAs === category && item.known.category !== 'necessary') return 'contradicts';
    return item.known.category === category ? 'may-contradict' : null;
  };

const identifies = (host: ObservedHost): boolean => host.keepsCookies || host.identified;

/** Requests to hosts of this purpose: told apart by whether they carry anything that identifies, or are pixels. */
const contacts =
  (category: 'analytics' | 'marketing', pixelProves: boolean) =>
  (host: ObservedHost): Standing => {
    if (hostCategory(host.known) !== category || !surely(host)) return null;
    return identifies(host) || (pixelProves && host.pixel) ? 'contradicts' : 'may-contradict';
  };

const needsConsent = ({ requirement }: JudgedItem): Standing =>
  requirement.needed === true ? 'contradicts' : null;

const tracksByPixel = (host: ObservedHost): Standing => {
  const category = hostCategory(host.known);
  const tracker = (category === 'analytics' || category === 'marketing') && surely(host);
  if (tracker && (host.pixel || identifies(host))) return 'contradicts';
  if (tracker || (host.pixel && host.identified)) return 'may-contradict';
  return null;
};

const isTracker = (host: string): boolean => {
  const known = classifyHost(host);
  const category = hostCategory(known);
  return (category === 'analytics' || category === 'marketing') && surely({ known });
};

const fingerprints = (techniques: number, host: string): Standing =>
  techniques > 1 || isTracker(host) ? 'contradicts' : 'may-contradict';

const COOKIE = new RegExp(COOKIE_NOUN, 'iu');

/** What a claim may be of besides cookies. */
const BESIDE_COOKIES =
  /track|trac[eé]|res+[ou]+rc|resource|conten|inhalt|risors|recurso|zasob|zdroj|resurs|ressurs|servi[cz]|dienst|tool|outil|script|skript|plug-?in|analy|statist|pixel|tjänst|tjenest|palvel|usług|služb|szolgált|rastre|narzęd|nástroj|verktyg|værktøj|verktøy|seuran|śledz|követ|следе|услуг|послуг|υπηρεσ|paslaug|pakalpoj|teenus/i;

/** "Likely to deposit a cookie", "third-party cookies": the claim is of cookies, so a font or a script alone is no proof. */
const speaksOfCookies = (claim: Claim): boolean => COOKIE.test(claim.at.quote);
/** Of cookies alone: what is counted under the site's own domain, and sent on, is none of a third party. */
const onlyOfCookies = (claim: Claim): boolean =>
  speaksOfCookies(claim) && !BESIDE_COOKIES.test(claim.at.quote);

const thirdParty: Negated = {
  item: (item) =>
    item.kind === 'cookie' && item.party === 'third' && item.writes.length > 0 ? 'contradicts' : null,
  host: (host, claim) => {
    const category = hostCategory(host.known);
    const tracker = (category === 'analytics' || category === 'marketing') && surely(host);
    if (onlyOfCookies(claim) && host.keepsCookies) return 'contradicts';
    if (onlyOfCookies(claim)) return host.known.kind === 'consent' ? null : 'may-contradict';
    if (identifies(host) || tracker) return 'contradicts';
    // A host nobody knows may be the site's own under another name.
    if (host.known.kind !== null && !speaksOfCookies(claim)) return 'contradicts';
    return host.known.kind === 'consent' ? null : 'may-contradict';
  },
};

const socialHost = (host: ObservedHost): Standing => {
  if (host.known.kind !== 'social') return null;
  const embedded = host.types.includes('sub_frame') && surely(host);
  return identifies(host) || host.pixel || embedded ? 'contradicts' : 'may-contradict';
};

/** "No cookie is kept longer than six months": of all of them, or of those of the purposes it names. */
function outlives(item: JudgedItem, claim: Claim): Standing {
  const { value, scope } = claim;
  if (item.kind !== 'cookie' || typeof value !== 'number' || value < 0) return null;
  // Zero: "only session cookies". One that outlasts a day is none.
  const longest = value === 0 ? SECONDS_PER_DAY : longestKeeping(value);
  if (!item.writes.some(({ lifetime }) => (lifetime.seconds ?? 0) > longest)) return null;
  if (scope?.categories === undefined) return 'contradicts';
  const { category } = item.category;
  return category !== null && scope.categories.includes(category) ? 'contradicts' : null;
}

/**
 * "Only once you have agreed": written while nobody had answered, or against the answer. What the site files as necessary keeps
 * to its sentence; that it is wrongly filed is another finding (D3).
 */
function writtenUnasked(item: JudgedItem, { scope }: Claim, timeline: Timeline): Standing {
  const { requirement, declaredAs, writes } = item;
  const { needed, purpose } = requirement;
  if (needed !== true || purpose === null || declaredAs === 'necessary') return null;
  if (scope?.categories !== undefined && !scope.categories.includes(purpose)) return null;
  return writes.some((write) => consentAt(timeline, purpose, write).state === 'not-asked')
    ? 'contradicts'
    : null;
}

/** What each checkable negative claim denies. A claim that is not here is not checkable by watching. */
export const NEGATED: { readonly [T in ClaimType]?: Negated } = {
  'only-necessary': { item: needsConsent },
  'consent-before-nonessential': { item: writtenUnasked },
  // Said of the necessary ones alone, it denies nothing of the others.
  'no-consent-required': {
    item: (item, claim) => (claim.scope?.categories === undefined ? needsConsent(item) : null),
  },
  'no-marketing': { item: serves('marketing'), host: contacts('marketing', true) },
  'no-marketing-pixel': { host: contacts('marketing', true) },
  'no-analytics': { item: serves('analytics'), host: contacts('analytics', false) },
  'no-preferences': { item: serves('preferences') },
  'no-social': {
    host: socialHost,
    item: (item) => (item.known.social && surely(item) ? 'contradicts' : null),
  },
  'no-third-party': thirdParty,
  'no-other-trackers': {
    item: (item) => {
      const tracking = item.known.category === 'analytics' || item.known.category === 'marketing';
      return tracking && surely(item) && item.named.length === 0 ? 'contradicts' : null;
    },
    host: tracksByPixel,
    fingerprint: fingerprints,
  },
  'no-fingerprinting': { fingerprint: fingerprints },
  'max-cookie-lifetime': { item: outlives },
  // "Reading our pages leaves no cookies", and a sentence later two of the log-in page: the denial reaches as far as what is told beside it.
  'no-cookies': {
    item: (item) => {
      if (item.kind !== 'cookie') return null;
      const told = item.named.some(({ declarant }) => declarant !== 'vendor');
      return told && item.requirement.needed !== true ? 'may-contradict' : 'contradicts';
    },
  },
  'no-local-storage': {
    item: (item) => {
      if (item.kind !== 'localStorage') return null;
      return item.category.category === 'necessary' ? 'may-contradict' : 'contradicts';
    },
  },
};

/** Fingerprinting reads of one script, brought together. */
export interface FingerprintingScript {
  readonly url: string | null;
  readonly reads: readonly FingerprintItem[];
}

export function fingerprintingScripts(items: Iterable<FingerprintItem>): readonly FingerprintingScript[] {
  const byScript = new Map<string | null, FingerprintItem[]>();
  for (const item of items) {
    const { url } = item.setter;
    byScript.set(url, [...(byScript.get(url) ?? []), item]);
  }
  return [...byScript]
    .map(([url, reads]) => ({ url, reads }))
    .sort((a, b) => ((a.url ?? '') < (b.url ?? '') ? -1 : 1));
}
