import { OPTIONAL_CATEGORIES, type OptionalCategory, type Preference } from '../../model/category';
import { hasUnreadPart, purposeOf, purposesJoined, purposesOf } from '../labels';
import { plain } from './phrases';
import { roleOf, sideOf } from './role';
import { namesEverything } from './setting';
import { always } from './vocabulary';

/** One position of a control with several: an option of a list, a stop of a slider, one of three radio buttons. */
export interface DialogLevel {
  readonly label: string;
  /** Purposes that it surely grants; null where its words say nothing. */
  readonly least: readonly OptionalCategory[] | null;
  /** Purposes that it may grant: levels usually hold those before them. Null: any. */
  readonly most: readonly OptionalCategory[] | null;
}

/** A control of which one position is chosen: a list, a slider, a group of radio buttons. */
export interface DialogScale {
  readonly id: number;
  readonly label: string;
  readonly levels: readonly DialogLevel[];
  readonly at: number | null;
}

/** Words for nothing but what must be. */
const NOTHING = always('nothing');
const EXCEPT = always('except');
/** Words by which a level says that it adds to the one before it. */
const ADDING = always('adds');
const adds = (label: string): boolean => {
  const [first = ''] = plain(label).split(' ');
  return label.trim().startsWith('+') || ADDING.longest(first) > 0;
};

/** Words by which what explains a level says that it holds those before it. */
const ABOVE = always('above');

const NEGATED = always('inverted');
const FUNCTIONAL = always('functional');

/**
 * What the positions say, "functional" taken for what must be where another position adds preferences by their own name: "only
 * functional", "functional and statistics", "functional, statistics and preferences".
 */
function told(labels: readonly string[]): readonly string[] {
  const without = labels.map((label) =>
    label.replace(/\p{L}+/gu, (word) => (FUNCTIONAL.longest(plain(word)) > 0 ? 'necessary' : word)),
  );
  const others = without.some((label) => purposesJoined(label).includes('preferences'));
  return others ? without : labels;
}

/** "Standard – statistics too": between a level's name and what explains it. */
const EXPLAINED = /[:;–—(]\s?|\s-\s|\.\s/;

type Purposes = readonly OptionalCategory[];

const union = (a: Purposes, b: Purposes): Purposes =>
  OPTIONAL_CATEGORIES.filter((category) => a.includes(category) || b.includes(category));

/** What explains a level behind its name; empty where nothing does. */
const explanationOf = (label: string): string => label.split(EXPLAINED).slice(1).join(' ').trim();

/** "Standard – statistics too": what a level whose name says nothing is explained by; null where that excludes something. */
function explainedBy(label: string): Purposes | null {
  const explanation = explanationOf(label);
  const text = plain(explanation);
  if (text === '' || EXCEPT.longest(text) > 0 || NEGATED.longest(text) > 0) return null;
  const optional = purposesOf(explanation);
  if (purposeOf(explanation) === 'necessary' || roleOf(explanation) === 'reject') return [];
  return optional.length > 0 ? optional : null;
}

/** What one position says: everything, nothing, or the purposes it names; else what it is explained by. */
const saidBy = (label: string): Purposes | null => namedBy(label) ?? explainedBy(label);

function namedBy(label: string): Purposes | null {
  const text = plain(label);
  const named = purposesJoined(label);
  const optional = OPTIONAL_CATEGORIES.filter((category) => named.includes(category));
  // "Everything, advertising too"; "all the necessary ones" is not everything, "all but" says less than it names.
  const [name = ''] = label.split(EXPLAINED);
  const everything =
    namesEverything(name) || (optional.length === 0 && namesEverything(label) && ABOVE.longest(text) === 0);
  if (everything && !named.includes('necessary'))
    return EXCEPT.longest(text) > 0 ? null : OPTIONAL_CATEGORIES;
  if (optional.length > 0) return optional;
  if (roleOf(label) === 'reject' || NOTHING.longest(text) > 0 || named.includes('necessary')) return [];
  if (roleOf(label) === 'accept') return OPTIONAL_CATEGORIES;
  return null;
}

/**
 * What a level may grant beside what it says: anything where a part of its name is not understood, advertising where only what
 * explains it speaks of that.
 */
function atMost(label: string, said: Purposes): Purposes | null {
  if (roleOf(label) === 'reject' || NOTHING.longest(plain(label)) > 0) return said;
  if (hasUnreadPart(label)) return null;
  const explanation = explanationOf(label);
  const text = plain(explanation);
  return EXCEPT.longest(text) > 0 ||
    NEGATED.longest(text) > 0 ||
    !purposesOf(explanation).includes('marketing')
    ? said
    : union(said, ['marketing']);
}

/**
 * The positions of a scale by their words. `ordered`: each holds what those before it hold, as on a slider. `purposes`: what
 * the control as a whole is called, for positions that only say yes or no.
 */
export function levelsOf(
  labels: readonly string[],
  ordered: boolean,
  purposes: Purposes,
): readonly DialogLevel[] {
  let before: Purposes | null = [];
  const levelOf = (label: string): DialogLevel => {
    const side = purposes.length > 0 && purposesJoined(label).length === 0 ? sideOf(label) : null;
    if (side !== null) {
      const granted = side === 'on' ? purposes : [];
      return { label, least: granted, most: granted };
    }
    const said = saidBy(label);
    if (said === null) {
      before = null;
      return { label, least: null, most: null };
    }
    const several = said.length !== 1 || purposesJoined(label).includes('necessary');
    const sum: Purposes | null = before === null ? null : union(before, said);
    const explanation = explanationOf(label);
    const sums = ordered || adds(label) || adds(explanation) || ABOVE.longest(plain(explanation)) > 0;
    before = sum;
    const most = sums || !several ? sum : said;
    return { label, least: sums ? (sum ?? said) : said, most: most === null ? null : atMost(label, most) };
  };
  return told(labels).map((label, at) => ({ ...levelOf(label), label: labels[at] ?? label }));
}

/** A level as a button is short; what is longer is a sentence. */
const BUTTON_LIMIT = 48;

/**
 * The optional purposes that a button grants and no others, where its label names them: "Accept statistics only", "Essential
 * and analytics", "Everything". Null where it names none, or does something else.
 */
export function grantsOf(label: string): Purposes | null {
  const role = roleOf(label);
  if (label.length > BUTTON_LIMIT || (role !== 'accept' && role !== 'other')) return null;
  if (hasUnreadPart(label)) return null;
  const named = purposesJoined(label);
  const optional = OPTIONAL_CATEGORIES.filter((category) => named.includes(category));
  if (role === 'accept') return optional.length === 0 || namesEverything(label) ? null : optional;
  const said = named.includes('necessary') || namesEverything(label) ? saidBy(label) : null;
  return said === null || said.length === 0 ? null : said;
}

/** The position that grants most of the preference and surely nothing else; null where there is none. */
export function levelFor(scale: DialogScale, preference: Preference): number | null {
  let best: { at: number; grants: number } | null = null;
  for (const [at, { least, most }] of scale.levels.entries()) {
    if (least === null || most === null || most.some((category) => !preference[category])) continue;
    // Of two that name as much, the one that may hold those before it.
    const grants = least.length + most.length / 10;
    if (best === null || grants > best.grants) best = { at, grants };
  }
  return best?.at ?? null;
}

export const offeredByScale = (scale: DialogScale): Purposes =>
  OPTIONAL_CATEGORIES.filter((category) => scale.levels.some(({ least }) => least?.includes(category)));
