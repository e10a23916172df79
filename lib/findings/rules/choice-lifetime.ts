import type { JudgedItem } from '../../compare/evidence';
import type { Choice } from '../../compare/timeline';
import { CHOICE_KEPT_GOOD_PRACTICE } from '../../law/durations';
import { longestKeeping } from '../../law/lifetime';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import { itemFacts, steadySeconds } from '../facts';
import { type Hit, rule } from '../rule';

type Kind = 'accept' | 'refuse' | null;

const kindOf = ({ categories }: Choice): Kind => {
  const states = OPTIONAL_CATEGORIES.map((category) => categories[category]);
  if (states.includes('granted')) return 'accept';
  return states.includes('denied') ? 'refuse' : null;
};

/** The record's lifetime after each kind of choice, where it was written in answer to one. */
function lifetimes(
  item: JudgedItem,
  choices: readonly Choice[],
): ReadonlyMap<Kind, JudgedItem['writes'][number]> {
  const byKind = new Map<Kind, JudgedItem['writes'][number]>();
  for (const write of item.writes) {
    const last = choices.findLast(({ at }) => at <= write.at);
    if (last !== undefined) byKind.set(kindOf(last), write);
  }
  return byKind;
}

function hitsOf(item: JudgedItem, choices: readonly Choice[]): Hit | null {
  const byKind = lifetimes(item, choices);
  const [accepted, refused] = [byKind.get('accept'), byKind.get('refuse')];
  const last = item.writes.at(-1);
  const seconds = (write: typeof last): number => write?.lifetime.seconds ?? 0;
  const [longer, shorter] = seconds(accepted) > seconds(refused) ? [accepted, refused] : [refused, accepted];
  const unequal =
    longer !== undefined && shorter !== undefined && seconds(longer) > longestKeeping(seconds(shorter));
  if (unequal)
    return {
      level: 'guidance',
      confidence: 0.9,
      subject: item.subject,
      facts: {
        ...itemFacts(item, longer),
        issue: 'unequal',
        acceptedSeconds: accepted === undefined ? null : steadySeconds(accepted.lifetime),
        refusedSeconds: refused === undefined ? null : steadySeconds(refused.lifetime),
      },
      events: [...longer.write.events, ...shorter.write.events],
    };
  if (last === undefined || seconds(last) <= CHOICE_KEPT_GOOD_PRACTICE.seconds) return null;
  return {
    level: 'guidance',
    confidence: 0.95,
    subject: item.subject,
    facts: { ...itemFacts(item, last), issue: 'long', keptSeconds: steadySeconds(last.lifetime) },
    events: last.write.events,
  };
}

/**
 * C7. The choice is kept longer than six months, or a refusal is not kept as long as an agreement.
 *
 * Fires: the consent cookie asks for a year (six months is the CNIL's guidance, no law); agreeing is kept for a year,
 * refusing for a day. Silent: both for 180 days.
 */
export const choiceLifetime = rule({
  id: 'choice-lifetime',
  needs: ['choices'],
  check: ({ items, choiceRecords, choices }) => {
    const records = items.filter(({ name, kind }) => kind === 'cookie' && choiceRecords.includes(name));
    if (records.every(({ writes }) => writes.length === 0)) return { notEvaluated: 'no-choice-record-seen' };
    return records.flatMap((item) => hitsOf(item, choices) ?? []);
  },
});
