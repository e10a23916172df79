import type { Hit } from './lexicon';
import { any, between, gap, has, inside, type Range, type Reading, within } from './reading';

/** Words of a sentence that it denies, with the clause that they stand in. */
export interface Denial {
  readonly object: Range;
  readonly clause: Range;
  /** The words that deny. */
  readonly at: Range;
}

/** Words that may stand between a negation and its verb ("do not, at present, use"). */
const NEGATION_REACH = 3;
/** Words that may stand between "no" and the first thing it denies ("no other advertising cookies"). */
const DETERMINER_REACH = 5;

/** Languages whose verb may close the sentence: what is denied stands before it. */
export const VERB_LAST = new Set(['de', 'nl', 'tr', 'hu', 'fi', 'ja']);

/** Languages that negate a verb by its ending: the word that denies is the verb itself, or stands beside it. */
const NEGATED_BY_ENDING = new Set(['tr', 'ja']);

export const RELATIVE = /^(?:die|das|der|dat|welche|welcher|welches|den)$/;

/** Whether the words at `at` belong to a relative clause: what it denies is not said of the site. */
function inRelative(reading: Reading, clause: Range, at: number): boolean {
  let relative = -1;
  // What opens the clause is a demonstrative or a reason: "That is all: we set no other cookies."
  for (const hit of within(reading, 'which', { from: clause.from + 1, to: at }))
    relative = Math.max(relative, hit.to - 1);
  if (VERB_LAST.has(reading.language))
    for (let index = clause.from + 1; index < at; index += 1)
      if (RELATIVE.test(reading.words[index]?.word ?? '') && between(reading, index - 1, index).includes(','))
        relative = Math.max(relative, index);
  if (relative < 0) return false;
  for (let index = relative + 1; index <= at; index += 1)
    if (/[,:]/.test(between(reading, index - 1, index))) return false;
  return true;
}

/** Where what is denied ends: at the next "that", "which", "in order to", or at the clause's end. */
function objectEnd(reading: Reading, from: number, clause: Range): number {
  const stops = within(reading, 'which', { from, to: clause.to }).map((hit) => hit.from);
  return Math.min(clause.to, ...stops);
}

const said = (reading: Reading, range: Range): boolean =>
  any(
    reading,
    ['tracker', 'marketing', 'analytics', 'social', 'fingerprint', 'local-storage', 'profiling'],
    range,
  );

/** "No advertising cookies": what follows the word that denies it. */
function byDeterminer(reading: Reading, clause: Range, no: Hit): Denial | null {
  const object = { from: no.to, to: objectEnd(reading, no.to, clause) };
  const start = { from: no.to, to: Math.min(object.to, no.to + DETERMINER_REACH) };
  if (!said(reading, start)) return null;
  const only = within(reading, 'only', { from: no.to, to: no.to + 2 });
  if (only.length > 0) return null;
  const fragment = clause.to - clause.from <= 14 || no.from - clause.from <= 2;
  if (!fragment && !any(reading, ['deploy', 'now'], clause)) return null;
  return { object, clause, at: no };
}

/** "We do not use …", "… are not used": what the verb is said of. */
function byVerb(reading: Reading, clause: Range, not: Hit, verb: Hit): Denial | null {
  const from = Math.min(not.from, verb.from);
  const to = Math.max(not.to, verb.to);
  const after = { from: to, to: objectEnd(reading, to, clause) };
  const earlier = within(reading, 'deploy', { from: clause.from, to: from }).filter(
    (hit) => gap(hit, verb) > NEGATION_REACH,
  );
  const before = { from: Math.max(clause.from, ...earlier.map((hit) => hit.to)), to: from };
  if (VERB_LAST.has(reading.language))
    return { object: { from: before.from, to: after.to }, clause, at: { from, to } };
  // "Advertising cookies we do not use": nothing stands behind a denial that closes its clause.
  if (
    said(reading, before) &&
    (to === clause.to || !has(reading, 'we', { from: Math.max(before.from, from - 3), to: from }))
  ) {
    const purposes = any(reading, ['marketing', 'analytics', 'social', 'third-party', 'pixel'], before);
    return { object: purposes ? before : { from: before.from, to: after.to }, clause, at: { from, to } };
  }
  return { object: after, clause, at: { from, to } };
}

/** Ideas of a sentence that "it" may mean instead of the site. */
const MEANT_INSTEAD = ['tracker', 'analytics', 'marketing', 'third-party'] as const;

/** "This site is a folder of files. It sets no cookies": the site again, where nothing else was spoken of. */
export function continuesSite(reading: Reading): boolean {
  if (!within(reading, 'anaphor', { from: 0, to: 1 }).length) return false;
  const before = reading.before();
  return before.has('we') && !MEANT_INSTEAD.some((concept) => before.has(concept));
}

/** Words between a denial and the banner that it denies: "pas du tout de bandeau", "wird ein Banner nicht". */
const BANNER_REACH = 4;
const MARK = /[,:;(–—]|\s-\s/;

/** Where a mark first parts what stands behind the word `last`. */
function markBehind(reading: Reading, last: number, to: number): number {
  for (let index = last + 1; index < to; index += 1)
    if (MARK.test(between(reading, index - 1, index))) return index;
  return to;
}

/** "We show no banner: our analytics cookies are exempt": the banner is what there is none of. */
function ofBanner(reading: Reading, { clause, at }: Denial): boolean {
  if (!has(reading, 'banner', clause)) return false;
  const phrase = { from: at.to, to: markBehind(reading, at.to - 1, clause.to) };
  if (has(reading, 'banner', { from: at.from, to: Math.min(phrase.to, at.to + BANNER_REACH) })) return true;
  if (said(reading, phrase)) return false;
  const before = { from: Math.max(clause.from, at.from - BANNER_REACH), to: at.from };
  return within(reading, 'banner', before).some(({ to }) => markBehind(reading, to - 1, at.to) === at.to);
}

/** A negation that does not deny the site's acts: of a visitor's choice, a possibility, a question, another's cookies. */
function aside(reading: Reading, clause: Range, at: number): boolean {
  if (/[?？]\s*["»”)]*$/.test(reading.text.slice(-6))) return true;
  const before = { from: clause.from, to: at };
  // "You will find no advertising cookies here" is said of the site.
  const addressed = within(reading, 'you-may', { from: clause.from, to: Math.min(clause.to, at + 3) });
  if (addressed.some((hit) => !inside(reading, hit, 'no'))) return true;
  if (has(reading, 'hypothetical', { from: Math.max(clause.from, at - 2), to: Math.min(clause.to, at + 3) }))
    return true;
  // "At this moment" points at nothing that was named before.
  const pointing = within(reading, 'anaphor', before).filter(
    (hit) =>
      !inside(reading, hit, 'we') &&
      !inside(reading, hit, 'now') &&
      // "Google Analytics nepoužíváme": a name that is itself denied.
      !(inside(reading, hit, 'analytics') && at - hit.to <= NEGATION_REACH),
  );
  if (pointing.length > 0 && !(pointing.length === 1 && continuesSite(reading))) return true;
  // "We have no influence on third-party cookies"; "Decline, and no advertising cookies are set"
  if (has(reading, 'influence', clause)) return true;
  const start = { from: clause.from, to: Math.min(clause.to, clause.from + 3) };
  if (has(reading, 'refuse', { from: start.from, to: Math.min(clause.to, start.from + 2) })) return true;
  return has(reading, 'if', start) || heldBack(reading, clause, at) || inRelative(reading, clause, at);
}

/** Words between a denial and the "until" that takes it back. */
const UNTIL_REACH = 6;

/** "Are not stored until …", "not loaded before …": put off, not denied. */
const heldBack = (reading: Reading, clause: Range, at: number): boolean =>
  within(reading, 'until', { from: at + 1, to: clause.to }).some((until) =>
    within(reading, 'deploy', { from: Math.max(clause.from, at - UNTIL_REACH), to: until.from }).some(
      (verb) => until.from - Math.max(verb.to, at + 1) <= UNTIL_REACH,
    ),
  );

/** Consent asked in the same breath: then the words promise consent, not absence. */
export const consentAsked = (reading: Reading, clause: Range): boolean =>
  any(reading, ['with-consent', 'without-consent'], clause) ||
  (has(reading, 'gate', clause) && has(reading, 'consent', clause));

const PURPOSES = ['marketing', 'analytics', 'social', 'third-party'] as const;

/** "Our shop works without any cookies": the site as it is, not one way to use it ("works without cookies too"). */
const worksWithout = (reading: Reading, clause: Range, without: Hit): boolean =>
  within(reading, 'cookie', { from: without.to, to: Math.min(clause.to, without.to + 2) }).length > 0 &&
  has(reading, 'we', { from: clause.from, to: without.from }) &&
  // "We count visits without cookies" says it of the counting.
  !any(reading, ['also', 'only', 'accept', 'you-may', 'measure', 'analytics'], clause);

/** Words of an item that only names what is not there. */
const FRAGMENT = 10;

/** What is named by a negation, and not denied: "non-essential", "not listed here". */
const NAMES_WITH_NOT = ['non-essential', 'anaphor', 'other'] as const;

/** Everything the clause denies of the site. */
export function denials(reading: Reading, clause: Range): readonly Denial[] {
  if (consentAsked(reading, clause)) return [];
  const found: Denial[] = [];
  for (const no of within(reading, 'no', clause)) {
    if (aside(reading, clause, no.from)) continue;
    const denial = byDeterminer(reading, clause, no);
    if (denial !== null) found.push(denial);
  }
  for (const without of within(reading, 'without', clause)) {
    // "Without these cookies the shop cannot work" denies nothing; "a shop without advertising cookies" does.
    if (
      without.from === 0 ||
      // "Preferences, without third-party cookies" heads a section, and says it of that.
      reading.sentence.kind === 'heading' ||
      aside(reading, clause, without.from) ||
      any(reading, ['not', 'consent', 'hypothetical'], clause)
    )
      continue;
    const object = { from: without.to, to: Math.min(objectEnd(reading, without.to, clause), without.to + 6) };
    const named = said(reading, { from: without.to, to: without.to + 3 }) && any(reading, PURPOSES, object);
    if (named || worksWithout(reading, clause, without)) found.push({ object, clause, at: without });
  }
  const verbs = within(reading, 'deploy', clause);
  // "Ei mainosevästeitä": an item without a verb, in languages that have one word for "no" and "not".
  if (verbs.length === 0 && clause.to - clause.from <= FRAGMENT)
    for (const not of within(reading, 'not', { from: clause.from, to: clause.from + 1 })) {
      const denial =
        has(reading, 'no', not) || aside(reading, clause, not.from)
          ? null
          : byDeterminer(reading, clause, not);
      if (denial !== null) found.push(denial);
    }
  for (const not of within(reading, 'not', clause)) {
    // "Non-essential cookies are stored" denies nothing.
    if (NAMES_WITH_NOT.some((concept) => inside(reading, not, concept))) continue;
    if (within(reading, 'only', { from: not.to, to: not.to + 1 }).length > 0) continue;
    if (aside(reading, clause, not.from)) continue;
    for (const verb of verbs) {
      if (gap(not, verb) > (NEGATED_BY_ENDING.has(reading.language) ? 0 : NEGATION_REACH)) continue;
      const denial = byVerb(reading, clause, not, verb);
      if (denial !== null) found.push(denial);
    }
  }
  return found.filter((denial) => !ofBanner(reading, denial));
}
