import { getDomain } from 'tldts';
import { fold } from './fold';
import { isUnder, NEVER_POLICY, POLICY_HOSTS } from './hosts';
import { stemTest } from './stems';
import { LABEL_WORDS, type LabelWords } from './words';

/** Where in the page a link stands, as the page script saw it. */
export const LINK_PLACES = ['banner', 'footer', 'menu', 'details', 'body'] as const;
export type LinkPlace = (typeof LINK_PLACES)[number];

/** A link of a page. `href` is absolute; `text` is what a person reads (or its accessible name). */
export interface PageLink {
  readonly href: string;
  readonly text: string;
  readonly place: LinkPlace;
}

/** A document that may be the policy. `why` is for people, in English; `kind` is what the words promise. */
export interface PolicyCandidate {
  readonly url: string;
  readonly score: number;
  readonly why: string;
  readonly kind: 'cookie-policy' | 'vendor-list' | 'privacy-policy' | 'legal';
  /** The document that links to it, where that is not the page itself. */
  readonly referrer?: string;
}

/** Links looked at: a page with more is a directory, and its policy link stands in the footer, at the end. */
const MAX_LINKS = 4000;
/** What scores less is not worth a request. */
const WORTH_READING = 20;

const all = (pick: (words: LabelWords) => string): ((label: string) => boolean) =>
  stemTest([...new Set(Object.values(LABEL_WORDS).flatMap((words) => pick(words).split('|').map(fold)))]);
const COOKIE = all((words) => words.cookie);
const POLICY = all((words) => words.policy);
const PRIVACY = all((words) => words.privacy);
const LEGAL = all((words) => words.legal);
const SETTINGS = all((words) => words.settings);
const MANAGE = all((words) => words.manage);
const VENDORS = all((words) => words.vendors);

/** Paths of a shop or a magazine: "cookies" there are eaten. */
const EDIBLE =
  /\/(?:recipe|recette|rezept|receta|ricett|shop|store|product|produ[ikt]|category|categor|collection|menu|blog|tag|news|article|search)/;

const PLACE_BONUS: Readonly<Record<LinkPlace, number>> = {
  banner: 15,
  footer: 8,
  details: 4,
  menu: 2,
  body: 0,
};
const PLACE_WORDS: Readonly<Record<LinkPlace, string>> = {
  banner: 'in the consent banner',
  footer: 'in the footer',
  details: 'in a folded section',
  menu: 'in a menu',
  body: 'on the page',
};

function parse(href: string): URL | null {
  try {
    const url = new URL(href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

const DOCUMENT_ELSEWHERE = /\.(?:png|jpe?g|gif|svg|webp|zip|docx?|mp4|js|css|xml|ics)$/;
const siteOf = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;

/** What the label says the target is, with how surely. */
function readLabel(text: string): { kind: PolicyCandidate['kind']; score: number } | null {
  const label = fold(text);
  if (label === '') return null;
  const words = label.split(' ').length;
  const cookie = COOKIE(label);
  const policy = POLICY(label);
  const privacy = PRIVACY(label);
  // A sentence that mentions cookies is a weaker sign than a label that is about nothing else.
  const wordy = words > 8 ? 25 : 0;
  if (cookie && VENDORS(label)) return { kind: 'vendor-list', score: 55 - wordy };
  if (cookie && (SETTINGS(label) || MANAGE(label)) && !policy && !privacy)
    return { kind: 'cookie-policy', score: 25 - wordy };
  if (cookie && policy && !privacy) return { kind: 'cookie-policy', score: 100 - wordy };
  if (cookie && privacy) return { kind: 'cookie-policy', score: 85 - wordy };
  if (cookie) return { kind: 'cookie-policy', score: (words <= 3 ? 75 : 60) - wordy };
  if (privacy) return { kind: 'privacy-policy', score: (policy || words <= 3 ? 50 : 40) - wordy };
  if (LEGAL(label) && words <= 5) return { kind: 'legal', score: 22 };
  return null;
}

/** What the address says the target is. */
function readTarget(url: URL): { kind: PolicyCandidate['kind']; score: number } | null {
  const path = fold(decode(`${url.pathname} ${url.hash}`).replaceAll(/[-+.]/g, ' ')).replaceAll('/', ' ');
  if (EDIBLE.test(url.pathname.toLowerCase())) return null;
  if (COOKIE(path)) return { kind: 'cookie-policy', score: POLICY(path) ? 40 : 32 };
  if (PRIVACY(path)) return { kind: 'privacy-policy', score: 15 };
  if (LEGAL(path)) return { kind: 'legal', score: 4 };
  return null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The links of a page that may lead to its cookie policy, best first, one for each document (the fragment is dropped).
 * Judged by label, target, and place, in every language at once: a French site may well link to "Cookie policy".
 */
export function rankPolicyLinks(links: readonly PageLink[], pageUrl: string): readonly PolicyCandidate[] {
  const page = parse(pageUrl);
  if (page === null) return [];
  const best = new Map<string, PolicyCandidate>();
  for (const link of links.slice(-MAX_LINKS)) {
    const candidate = judge(link, page);
    if (candidate === null) continue;
    const known = best.get(candidate.url);
    if (known === undefined || known.score < candidate.score) best.set(candidate.url, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
}

function judge(link: PageLink, page: URL): PolicyCandidate | null {
  const url = parse(link.href);
  if (url === null || DOCUMENT_ELSEWHERE.test(url.pathname.toLowerCase())) return null;
  const host = url.hostname;
  const sameSite = siteOf(host) === siteOf(page.hostname);
  const hosted = POLICY_HOSTS.find(
    (known) => isUnder(host, known.host) && url.pathname.includes(known.path ?? '/'),
  );
  if (!sameSite && hosted === undefined && NEVER_POLICY.some((known) => isUnder(host, known))) return null;
  const label = readLabel(link.text);
  const target = sameSite || hosted === undefined ? readTarget(url) : readHosted(url, hosted.cookiePath);
  if (label === null && target === null) return null;
  const edible = EDIBLE.test(url.pathname.toLowerCase()) && label?.kind === 'cookie-policy';
  const score =
    (label?.score ?? 0) +
    (target?.score ?? 0) +
    PLACE_BONUS[link.place] -
    (sameSite || hosted !== undefined ? 0 : 45) -
    (edible ? 60 : 0);
  if (score < WORTH_READING) return null;
  const kind = label?.kind === 'cookie-policy' || target === null ? (label?.kind ?? 'legal') : target.kind;
  url.hash = '';
  return { url: url.href, score, kind, why: explain(link, label !== null, hosted?.host ?? null) };
}

function readHosted(
  url: URL,
  cookiePath: string | undefined,
): { kind: PolicyCandidate['kind']; score: number } {
  return cookiePath !== undefined && url.pathname.includes(cookiePath)
    ? { kind: 'cookie-policy', score: 40 }
    : { kind: 'privacy-policy', score: 20 };
}

function explain(link: PageLink, byLabel: boolean, host: string | null): string {
  const text = link.text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  const what = byLabel ? `link "${text}"` : 'link to an address named like a policy';
  return `${what} ${PLACE_WORDS[link.place]}${host === null ? '' : `, hosted by ${host}`}`;
}

/** What a page shows of itself: its address, `<title>` and first heading. */
export interface PageFace {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
}

/** Whether the page at hand is itself a cookie policy, by its heading, title or address: then its live document is read. */
export function isPolicyPage({ url, title, heading }: PageFace): boolean {
  const address = parse(url);
  if (address === null || EDIBLE.test(address.pathname.toLowerCase())) return false;
  const named = [heading, title.split(/ [|–—·-] /u, 1)[0] ?? ''].map(readLabel);
  if (named.some((label) => label !== null && label.kind !== 'legal' && label.score >= 40)) return true;
  const target = readTarget(address);
  return target !== null && target.kind === 'cookie-policy';
}
