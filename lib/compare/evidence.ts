import { type Category, CONSENT_STATES, OPTIONAL_CATEGORIES } from '../model/category';
import type { Claim, Declaration } from '../model/declaration';
import { type Known, known, unknown } from '../model/known';
import type { BannerOffer, Ledger } from '../model/ledger';
import type { EpochMilliseconds } from '../model/time';
import { type DeclaredIndex, indexDeclared } from './declared';
import { type Drift, driftOf } from './drift';
import { type ObservedHost, observedHosts } from './hosts';
import { type IdentifiedRequest, identifiedRequests } from './identified-requests';
import { type ObservedItem, observedItems } from './items';
import { type NamedInText, namedInText } from './named-in-text';
import { type FingerprintingScript, fingerprintingScripts } from './negated';
import { pageKind } from './page-kinds';
import type { OpenPage } from './pages';
import { readingsOf } from './readings';
import { thirdPartyRefused } from './refused-cookies';
import { ACCUSING_CONFIDENCE, consentRequirement, type Requirement, type SiteWords } from './requirement';
import type { Surroundings } from './scope';
import { type Choice, consentTimeline, type Timeline } from './timeline';
import { toldRecords, withToldRecords } from './told-records';
import { type Withdrawal, withdrawalsIn } from './withdrawal';

/** A claim with the document that makes it. */
export interface MadeClaim {
  readonly claim: Claim;
  readonly declaration: Declaration;
}

export interface JudgedItem extends ObservedItem {
  readonly requirement: Requirement;
}

/** What was watched, and what may have gone unseen. */
export interface Watched {
  readonly pages: readonly string[];
  readonly consentStates: readonly string[];
  readonly seconds: number;
  readonly gaps: readonly string[];
  readonly freshJar: boolean;
  readonly unread: readonly string[];
}

/** All that a rule may see. What may be missing is `Known`: a rule names it among its needs, or must look at the reason. */
export interface Evidence {
  readonly site: string;
  readonly ledger: Ledger;
  readonly pages: readonly OpenPage[];
  readonly items: readonly JudgedItem[];
  /** Third-party hosts. */
  readonly hosts: readonly ObservedHost[];
  /** The browser refused cookies of third parties. */
  readonly thirdPartyRefused: boolean;
  /** Requests that said who visits by a parameter of their own. */
  readonly identifiedRequests: readonly IdentifiedRequest[];
  readonly timeline: Timeline;
  readonly watched: Watched;
  readonly rows: DeclaredIndex;
  /** Whether the site's own words hold a name that no row was read from. */
  readonly inText: NamedInText;
  /** Names of the items that the site keeps the person's choice in. */
  readonly choiceRecords: readonly string[];
  readonly claims: readonly MadeClaim[];
  readonly around: Surroundings;
  readonly fingerprinting: readonly FingerprintingScript[];
  /** The policy page or the CMP's list, at least one of them. */
  readonly declared: Known<readonly Declaration[]>;
  readonly policy: Known<Declaration>;
  readonly cmpList: Known<Declaration>;
  readonly vendorList: Known<Declaration>;
  /** The choices that refuse at least one purpose. */
  readonly refusals: Known<readonly Choice[]>;
  readonly choices: Known<readonly Choice[]>;
  readonly banner: Known<BannerOffer>;
  /** Choices that take back what had been granted. */
  readonly withdrawals: Known<readonly Withdrawal[]>;
  readonly reopen: Known<NonNullable<Ledger['reopen']>>;
  /** The policy as it was when the standing consent was given, and as it is now. */
  readonly drift: Known<Drift>;
}

export interface EvidenceInput {
  readonly ledger: Ledger;
  readonly declarations: readonly Declaration[];
  /** Earlier readings of the same documents; drift is judged against the one that held at the consent. */
  readonly earlier?: readonly Declaration[];
  /** When the standing consent was given, where earlier visits know it. */
  readonly consentedAt?: EpochMilliseconds;
}

const DECLARANTS = { policy: 'page', cmpList: 'cmp', vendorList: 'vendor' } as const;

function readingOf(input: EvidenceInput, declarant: Declaration['source']['kind']): Known<Declaration> {
  const found = readingsOf(input.ledger, input.declarations).filter(
    ({ source }) => source.kind === declarant,
  );
  const said = ({ entries, claims }: Declaration): number => entries.length + claims.length;
  const best = found.reduce<Declaration | undefined>(
    (fullest, next) => (fullest === undefined || said(next) > said(fullest) ? next : fullest),
    undefined,
  );
  if (
    best !== undefined &&
    !best.problems.some(({ code }) => code === 'not-a-policy' || code === 'unread-document')
  )
    return known(best);
  const failure = input.ledger.declarationFailures.find((one) => one.declarant === declarant);
  if (failure !== undefined) return unknown(`not-read:${failure.reason}`);
  if (best !== undefined) return unknown('not-a-policy');
  return unknown(declarant === 'page' ? 'no-policy-found' : `no-${declarant}-list`);
}

function siteWords(claims: readonly MadeClaim[], banner: BannerOffer | undefined): SiteWords {
  return {
    asksPreferences: banner?.categories.includes('preferences') ?? false,
    exemptMeasurement: claims
      .map(({ claim }) => claim)
      .filter(
        ({ type, value, scope }) =>
          type === 'analytics-exempt' && value !== false && scope?.unless === undefined,
      ),
  };
}

function consentStatesSeen(timeline: Timeline): readonly string[] {
  const words = timeline.choices.map(({ categories }) =>
    OPTIONAL_CATEGORIES.map((category) => categories[category]),
  );
  const seen = new Set<string>();
  if (timeline.initially === 'not-asked') seen.add('not-asked');
  for (const states of words) for (const state of CONSENT_STATES) if (states.includes(state)) seen.add(state);
  if (seen.size === 0) seen.add('unknown');
  return [...seen];
}

/** A visit that began with an empty jar is nobody's, until a page to log in on, or a credential, turns up. */
function surroundingsOf(
  ledger: Ledger,
  items: readonly ObservedItem[],
  pages: readonly OpenPage[],
): Surroundings {
  const credentials = items.filter(({ known: { exemption } }) => exemption === 'authentication');
  const inFrom = Math.min(
    ...credentials.map(({ foundBy, writes }) => (foundBy === null ? (writes[0]?.at ?? Infinity) : -Infinity)),
  );
  const loginPage = Math.min(...pages.filter(({ url }) => pageKind(url) === 'login').map(({ at }) => at));
  return {
    outUntil: ledger.freshJar ? Math.min(inFrom, loginPage) : Number.NEGATIVE_INFINITY,
    inFrom,
    untouchedUntil: ledger.freshJar ? (pages[0]?.at ?? ledger.startedAt) : Number.NEGATIVE_INFINITY,
  };
}

/** Names of what measures or advertises, by its row or by what is publicly known of it. */
const tracking = (items: readonly ObservedItem[]): ReadonlySet<string> =>
  new Set(items.filter(({ category: { category } }) => tracks(category)).map(({ name }) => name));

const tracks = (category: Category | null): boolean => category === 'analytics' || category === 'marketing';

/** Where consent was seen to be read from; else what is publicly known to be a consent record. */
function choiceRecordNames(
  ledger: Ledger,
  items: readonly ObservedItem[],
  byRow: readonly string[],
): readonly string[] {
  const told = (allOrNothing: boolean): ReadonlySet<string> =>
    new Set(
      ledger.consent
        .filter(({ facts }) => (facts.allOrNothing === true) === allOrNothing)
        .flatMap(({ storedIn }) => (storedIn === null ? [] : [storedIn.name])),
    );
  const [byPurpose, byName] = [told(false), told(true)];
  const unread = new Set(
    ledger.consent.flatMap(({ storedIn, facts }) =>
      storedIn !== null && facts.readable === false ? [storedIn.name] : [],
    ),
  );
  const kept = items.filter(({ name, category, known: { exemption, confidence }, named }) => {
    // What cannot be read, and is declared to measure, was taken for a record by its name alone.
    if (unread.has(name) && tracks(category.category)) return false;
    if (byPurpose.has(name) || byRow.includes(name)) return true;
    const suggested = byName.has(name) || exemption === 'choice-record';
    // A word such as `cookie_test` alone makes no record: its row, or documentation, must say so too.
    return (
      suggested && (named.length > 0 || (exemption === 'choice-record' && confidence >= ACCUSING_CONFIDENCE))
    );
  });
  return [...new Set(kept.map(({ name }) => name))].sort();
}

/** Brings together what was seen and what was said. Pure; linear in both. */
export function gatherEvidence(input: EvidenceInput): Evidence {
  const pages = input.ledger.pages.map(({ at, url }) => ({ at, url })).sort((a, b) => a.at - b.at);
  const policy = readingOf(input, DECLARANTS.policy);
  const cmpList = readingOf(input, DECLARANTS.cmpList);
  const vendorList = readingOf(input, DECLARANTS.vendorList);
  const read = [policy, cmpList].flatMap((one) => (one.known ? [one.value] : []));
  // Each vendor discloses for itself: unlike a policy, none of them stands for the others.
  const disclosed = readingsOf(input.ledger, input.declarations).filter(
    ({ source }) => source.kind === DECLARANTS.vendorList,
  );
  const all = [...read, ...(vendorList.known ? disclosed : [])];
  const rows = indexDeclared(all);
  const claims = read.flatMap((declaration) => declaration.claims.map((claim) => ({ claim, declaration })));
  const observed = observedItems(input.ledger, rows, pages);
  const ledger = withToldRecords(input.ledger, observed);
  const words = siteWords(claims, ledger.banners[0]);
  const byRow = toldRecords(ledger, observed);
  const choiceRecords = choiceRecordNames(ledger, observed, byRow);
  const timeline = consentTimeline(ledger, { keep: byRow, track: tracking(observed) });
  const inText = namedInText(read);
  const items = observed.map((item) => ({
    ...item,
    requirement: consentRequirement(item, words, choiceRecords.includes(item.name), inText),
  }));
  const hosts = observedHosts(ledger, observed).filter(({ party }) => party === 'third');
  const refusals = timeline.choices.filter(({ categories }) =>
    OPTIONAL_CATEGORIES.some((category) => categories[category] === 'denied'),
  );
  const banner = timeline.unasked;
  const unread = [
    ...ledger.declarationFailures.map(({ declarant, reason }) => `${declarant}:${reason}`),
    ...all.flatMap(({ problems }) =>
      problems
        .filter(({ code }) => code === 'unread-table' || code === 'truncated' || code === 'unread-document')
        .map(({ code }) => code),
    ),
    ...(ledger.swept.cookies ? [] : ['cookie-sweep']),
    ...(ledger.swept.storage ? [] : ['storage-sweep']),
  ];
  return {
    site: ledger.site,
    ledger,
    pages,
    items,
    hosts,
    thirdPartyRefused: thirdPartyRefused(ledger),
    identifiedRequests: identifiedRequests(hosts, {
      items,
      exemptMeasurement: words.exemptMeasurement.length > 0,
    }),
    timeline,
    watched: {
      pages: [...new Set(pages.map(({ url }) => url))],
      consentStates: consentStatesSeen(timeline),
      seconds: Math.max(0, Math.round((ledger.lastAt - ledger.startedAt) / 1000)),
      gaps: [...new Set(ledger.gaps.map(({ reason }) => reason))].sort(),
      freshJar: ledger.freshJar,
      unread: [...new Set(unread)].sort(),
    },
    rows,
    inText,
    choiceRecords,
    claims,
    around: surroundingsOf(ledger, observed, pages),
    fingerprinting: fingerprintingScripts(ledger.fingerprints.values()),
    declared: read.length > 0 ? known(read) : unknown(policy.known ? '' : policy.reason),
    policy,
    cmpList,
    vendorList,
    refusals: refusals.length > 0 ? known(refusals) : unknown('nothing-refused'),
    choices: timeline.choices.length > 0 ? known(timeline.choices) : unknown('no-choice-made'),
    banner:
      banner !== null
        ? known(banner)
        : unknown(ledger.banners.length === 0 ? 'no-banner-seen' : 'banner-not-unasked'),
    withdrawals: withdrawalsIn(timeline),
    reopen: ledger.reopen === null ? unknown('no-reopen-control-sought') : known(ledger.reopen),
    drift: driftOf(input, policy, timeline),
  };
}
