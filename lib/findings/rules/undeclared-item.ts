import type { Declared } from '../../compare/declared';
import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import { mayCover, speaksOfVendor } from '../../compare/loosely';
import type { NamedInText } from '../../compare/named-in-text';
import { mentionedIn, namesRecipient, type Said, saidOf } from '../../compare/said';
import type { Declaration } from '../../model/declaration';
import type { FindingLevel } from '../../model/finding';
import { itemFacts } from '../facts';
import { type Hit, rule } from '../rule';

/** The record of the choice itself and other exempt items: telling of them is good practice, not a condition of consent. */
function levelOf(item: JudgedItem): FindingLevel {
  if (item.requirement.exemption === 'choice-record' || item.known.exemption === 'choice-record')
    return 'advisory';
  if (item.known.category === 'necessary' && item.known.exemption !== null) return 'guidance';
  if (item.kind === 'sessionStorage' && item.known.category === null) return 'advisory';
  return 'law';
}

const KNOWN_ITEM_CONFIDENCE = 0.97;
const UNKNOWN_ITEM_CONFIDENCE = 0.9;

const saysNone = ({ claims }: Declaration): boolean =>
  claims.some(({ type, value, scope }) => type === 'no-cookies' && value === true && scope === null);

/** Why the documents themselves leave doubt: a table that could not be read, or words without any list. */
function doubtOf(declared: readonly Declaration[], item: JudgedItem, words: readonly Said[]): string | null {
  const codes = declared.flatMap(({ problems }) => problems.map(({ code }) => code));
  if (codes.includes('unread-table') || codes.includes('truncated')) return 'policy-partly-unread';
  if (declared.some(({ entries }) => entries.length > 0)) return null;
  // "This site uses no cookies" is a list too: an empty one.
  if (item.kind === 'cookie' && declared.some(saysNone)) return null;
  const { vendor, category } = item.known;
  const tracker = category === 'analytics' || category === 'marketing';
  return tracker && vendor !== null && !words.some((said) => namesRecipient(said, item.domain, vendor))
    ? null
    : 'policy-lists-no-item';
}

function hitOf(
  item: JudgedItem,
  nameless: readonly Declared[],
  named: readonly Declared[],
  declared: readonly Declaration[],
  inText: NamedInText,
  words: readonly Said[],
): Hit | null {
  if (item.named.some(({ declarant }) => declarant !== 'vendor')) return null;
  const write = item.writes[0] ?? null;
  const base = {
    level: levelOf(item),
    confidence: item.known.category === null ? UNKNOWN_ITEM_CONFIDENCE : KNOWN_ITEM_CONFIDENCE,
    subject: item.subject,
    facts: itemFacts(item, write),
    events: write?.write.events ?? (item.foundBy === null ? [] : [item.foundBy]),
  };
  if (inText(item.name)) return { ...base, status: 'inconclusive', reason: 'named-in-text-but-not-read' };
  const byVendor = [...nameless, ...(item.kind === 'cookie' ? [] : named)].find((row) =>
    speaksOfVendor(row.entry, item),
  );
  const loose = byVendor ?? nameless.find((row) => mayCover(row.entry, item));
  const doubt = loose === undefined ? doubtOf(declared, item, words) : null;
  if (doubt !== null) return { ...base, status: 'inconclusive', reason: doubt };
  if (loose === undefined) return { ...base };
  return {
    ...base,
    status: 'inconclusive',
    reason: byVendor === undefined ? 'rows-without-a-name' : 'vendor-named-without-the-item',
    quotes: [quoteOf(loose, loose.entry.at)],
  };
}

/**
 * D1. Something is stored that neither the policy nor the banner's own list names.
 *
 * Fires: `_fbp` is in the jar; the policy lists `_ga` and `session_id`.
 * Silent: `_ga_8XK2` with the mask `_ga_*` declared; `__Secure-next-auth.session-token` with `next-auth.session-token`
 * declared. Inconclusive: the policy has a row "session cookie" without a name that may mean it, or its text holds the name
 * where no row was read. Not evaluated: no policy was read; an unread policy accuses nobody.
 */
export const undeclaredItem = rule({
  id: 'undeclared-item',
  needs: ['declared'],
  check: ({ items, rows, declared, inText }) => {
    const listing = declared.some(({ entries }) => entries.length > 0);
    if (!listing && !declared.some(({ claims }) => claims.length > 0))
      return { notEvaluated: 'policy-lists-nothing' };
    const nameless = rows.nameless.filter(({ declarant }) => declarant !== 'vendor');
    const named = rows.named.filter(({ declarant }) => declarant !== 'vendor');
    // Asked for only where nothing is listed.
    const words = listing ? [] : [saidOf(declared), mentionedIn(declared)];
    return items.flatMap((item) => hitOf(item, nameless, named, declared, inText, words) ?? []);
  },
});
