import { OPTIONAL_CATEGORIES } from '../model/category';
import type { Declaration } from '../model/declaration';
import { type Known, known, unknown } from '../model/known';
import type { Ledger } from '../model/ledger';
import type { EpochMilliseconds } from '../model/time';
import { namedInText } from './named-in-text';
import type { Timeline } from './timeline';

/** What a policy has come to say since the standing consent was given. */
export interface Drift {
  readonly before: Declaration;
  readonly now: Declaration;
  readonly consentedAt: EpochMilliseconds;
  /** Names of items under consent that were not listed then. */
  readonly addedItems: readonly string[];
  readonly addedPurposes: readonly string[];
  readonly addedRecipients: readonly string[];
}

interface Readings {
  readonly ledger: Ledger;
  readonly earlier?: readonly Declaration[];
  readonly consentedAt?: EpochMilliseconds;
}

const NEEDING = new Set(['preferences', 'analytics', 'marketing']);

const purposesOf = ({ entries }: Declaration): ReadonlySet<string> =>
  new Set(entries.flatMap(({ category }) => (category !== null && NEEDING.has(category) ? [category] : [])));

const added = (now: Iterable<string>, then: Iterable<string>): readonly string[] => {
  const before = new Set([...then].map((one) => one.toLowerCase()));
  return [...new Set(now)].filter((one) => !before.has(one.toLowerCase())).sort();
};

const namesOf = ({ entries }: Declaration, needing: boolean): readonly string[] =>
  entries.flatMap(({ name, category }) =>
    name !== null && (!needing || (category !== null && NEEDING.has(category))) ? [name] : [],
  );

const retrieved = ({ source }: Declaration): EpochMilliseconds => Date.parse(source.retrievedAt);

/** When the consent that stands was given: told by earlier visits, or by the record itself. */
function standingSince({ ledger, consentedAt }: Readings, timeline: Timeline): EpochMilliseconds | null {
  if (timeline.choices.some(({ earlier }) => !earlier)) return null;
  if (consentedAt !== undefined) return consentedAt;
  const told = ledger.consent.find(({ facts }) => typeof facts.answeredAt === 'number')?.facts.answeredAt;
  return typeof told === 'number' ? told : null;
}

export function driftOf(input: Readings, now: Known<Declaration>, timeline: Timeline): Known<Drift> {
  if (!now.known) return now;
  const standing = timeline.choices.find(({ earlier }) => earlier);
  if (standing !== undefined && !OPTIONAL_CATEGORIES.some((one) => standing.categories[one] === 'granted'))
    return unknown('nothing-agreed');
  const consentedAt = standingSince(input, timeline);
  if (consentedAt === null) return unknown('no-standing-consent');
  const readings = [...(input.earlier ?? [])]
    .filter(({ source }) => source.kind === 'page')
    .sort((a, b) => retrieved(a) - retrieved(b));
  const before = readings.findLast((reading) => retrieved(reading) <= consentedAt) ?? readings[0];
  if (before === undefined) return unknown('no-earlier-reading');
  const value = now.value;
  const inText = namedInText([before]);
  return known({
    before,
    now: value,
    consentedAt,
    // What the earlier text held where no row was read is not new.
    addedItems: added(namesOf(value, true), namesOf(before, false)).filter((name) => !inText(name)),
    addedPurposes: added(purposesOf(value), purposesOf(before)),
    addedRecipients: added(value.recipients, before.recipients),
  });
}
