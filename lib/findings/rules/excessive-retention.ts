import type { NamedMatch } from '../../compare/declared';
import { quoteOf } from '../../compare/declared';
import type { JudgedItem } from '../../compare/evidence';
import type { KeptWrite } from '../../compare/items';
import { SECONDS_PER_DAY } from '../../law/durations';
import { longestKeeping } from '../../law/lifetime';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, hitsWhere, rule } from '../rule';

/** The longest life that keeps what the row says; null where it says no length. A session that outlasts a day is none. */
function allowedSeconds({ entry }: NamedMatch): number | null {
  if (entry.lifetime.kind === 'session') return SECONDS_PER_DAY;
  return entry.lifetime.kind === 'fixed' && entry.lifetime.seconds !== null
    ? longestKeeping(entry.lifetime.seconds)
    : null;
}

const lasting = (write: KeptWrite): number => write.lifetime.seconds ?? 0;

const longestWrite = (item: JudgedItem): KeptWrite | null =>
  item.writes.reduce<KeptWrite | null>(
    (longest, write) => (longest === null || lasting(write) > lasting(longest) ? write : longest),
    null,
  );

/** Several rows may cover one item (`_ga` for a day, `_ga` for two years): the kindest of the best kind of match counts. */
function kindest(rows: readonly NamedMatch[]): { readonly row: NamedMatch; readonly allowed: number } | null {
  const best = rows[0]?.how;
  return rows
    .filter(({ how }) => how === best)
    .flatMap((row) => {
      const allowed = allowedSeconds(row);
      return allowed === null ? [] : [{ row, allowed }];
    })
    .reduce<{ readonly row: NamedMatch; readonly allowed: number } | null>(
      (kind, next) => (kind === null || next.allowed > kind.allowed ? next : kind),
      null,
    );
}

const rowsOf = ({ named }: JudgedItem): readonly NamedMatch[] =>
  named.filter(({ declarant }) => declarant !== 'vendor');

/** Its row says how long, and a write was seen whose own term the browser's cap does not hide. */
const isMeasurable = (item: JudgedItem): boolean =>
  item.kind === 'cookie' &&
  kindest(rowsOf(item)) !== null &&
  item.writes.some(({ lifetime }) => !lifetime.atLeast);

function hitOf(item: JudgedItem): Hit | null {
  const rows = rowsOf(item);
  const limit = kindest(rows);
  const write = longestWrite(item);
  if (item.kind !== 'cookie' || limit === null || write === null) return null;
  const seconds = write.lifetime.seconds;
  if (seconds === null || seconds <= limit.allowed) return null;
  const declaredSeconds = limit.row.entry.lifetime.seconds;
  return {
    confidence: 0.98,
    subject: item.subject,
    facts: {
      ...itemFacts(item, write),
      askedSeconds: steadySeconds(write.lifetime),
      atLeast: write.lifetime.atLeast,
      declaredSeconds,
      declaredLifetime: limit.row.entry.lifetime.raw,
      declaredName: limit.row.entry.name,
      ratio:
        declaredSeconds === null || declaredSeconds === 0
          ? null
          : Math.round((seconds / declaredSeconds) * 10) / 10,
    },
    events: write.write.events,
    quotes: [quoteOf(limit.row, limit.row.entry.at)],
  };
}

/**
 * D4. A cookie asks to live longer than its row says: by more than a day and more than one percent, or past the longest
 * run of the months it names; or it outlives the session it is said to last.
 *
 * Fires: `_ga` declared for 13 months is written with `Max-Age=63072000`. Silent: `_ga` declared for 13 months lives 397
 * days; a cookie declared for 30 days ends with the session. Not evaluated: no write was seen of a cookie whose row says how long, or only
 * what the browser left of it.
 */
export const excessiveRetention = rule({
  id: 'excessive-retention',
  needs: ['declared'],
  check: ({ items }) =>
    hitsWhere(
      items.flatMap((item) => hitOf(item) ?? []),
      items.some(isMeasurable),
    ),
});
