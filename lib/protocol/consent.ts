import * as v from 'valibot';
import { isPlatformId, type PlatformId } from '../consent/cmp/platforms';
import { grantsOf } from '../consent/heuristic/scale';
import { ANSWER_REASONS } from '../model/answer-reason';
import { CATEGORIES, CONSENT_STATES, OPTIONAL_CATEGORIES } from '../model/category';
import { ANSWER_RESULTS, CONSENT_SOURCES, CONTROL_ROLES } from '../model/event';
import { type DoorName, isDoorName } from './door';

/** What the consent scripts report from a page. A page that has taken over its own frame may forge any of it: all is capped. */

const label = v.pipe(v.string(), v.maxLength(200));
const state = v.picklist(CONSENT_STATES);
const categories = v.pipe(
  v.strictObject({
    preferences: v.optional(state),
    analytics: v.optional(state),
    marketing: v.optional(state),
  }),
  v.transform(({ preferences, analytics, marketing }) => ({
    ...(preferences === undefined ? {} : { preferences }),
    ...(analytics === undefined ? {} : { analytics }),
    ...(marketing === undefined ? {} : { marketing }),
  })),
);
const purposes = v.pipe(v.array(v.picklist(OPTIONAL_CATEGORIES)), v.maxLength(3));
const preference = v.strictObject({
  preferences: v.boolean(),
  analytics: v.boolean(),
  marketing: v.boolean(),
});
const steps = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2_000));

/** What came of an answer. */
const given = {
  result: v.picklist(ANSWER_RESULTS),
  adapter: v.nullable(label),
  stored: categories,
  steps,
  reason: v.nullable(v.picklist(ANSWER_REASONS)),
};

const fact = v.union([v.pipe(v.string(), v.maxLength(200)), v.pipe(v.number(), v.finite()), v.boolean()]);
const observation = v.strictObject({
  source: v.picklist(CONSENT_SOURCES),
  name: label,
  categories,
  answered: v.boolean(),
  storedIn: v.nullable(v.strictObject({ medium: v.picklist(['cookie', 'localStorage']), name: label })),
  facts: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(60)), fact),
    v.check((facts) => Object.keys(facts).length <= 60),
  ),
});

const entries = v.pipe(
  v.array(
    v.strictObject({
      medium: v.picklist(['cookie', 'localStorage', 'sessionStorage']),
      name: label,
      value: v.pipe(v.string(), v.maxLength(8_192)),
    }),
  ),
  v.maxLength(100),
);

/** No dialog has more controls, and none is planned for that says it has. */
const MOST_CONTROLS = 10_000;
const MOST_LEVELS = 1_000;
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_CONTROLS));
/** Counted before anything in it is looked at. */
const listOf = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));
const words = v.pipe(v.string(), v.maxLength(300));
const named = { id: number, label: words };
/** A layer of a dialog as the page's script read it. */
const layer = v.strictObject({
  controls: listOf(
    v.pipe(
      v.strictObject({ ...named, role: v.picklist(CONTROL_ROLES), link: v.boolean() }),
      v.transform(({ link, ...control }) => ({ ...control, grants: link ? null : grantsOf(control.label) })),
    ),
    MOST_CONTROLS,
  ),
  toggles: listOf(
    v.strictObject({
      ...named,
      category: v.nullable(v.picklist(CATEGORIES)),
      purposes,
      on: v.nullable(v.boolean()),
      locked: v.boolean(),
      interest: v.boolean(),
    }),
    MOST_CONTROLS,
  ),
  scales: listOf(
    v.strictObject({
      ...named,
      levels: listOf(
        v.strictObject({ label: words, least: v.nullable(purposes), most: v.nullable(purposes) }),
        MOST_LEVELS,
      ),
      at: v.nullable(number),
    }),
    MOST_LEVELS,
  ),
  question: v.nullable(v.picklist(OPTIONAL_CATEGORIES)),
});

const colour = v.pipe(v.string(), v.maxLength(120));
const length = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A control as the page draws it. */
const look = v.strictObject({
  area: length,
  size: length,
  color: colour,
  behind: v.pipe(v.array(v.strictObject({ color: colour, pictured: v.boolean() })), v.maxLength(40)),
});

const CONSENT_REPORT = v.variant('kind', [
  /** Something may be there: a dialog, or only a record or signal of consent. */
  v.strictObject({ kind: v.literal('sniffed'), dialog: v.boolean() }),
  v.strictObject({
    kind: v.literal('banner'),
    cmp: v.nullable(label),
    layer,
    /** What its visible controls do, and how the first of them that accept and refuse look. */
    roles: v.pipe(v.array(v.picklist(CONTROL_ROLES)), v.maxLength(CONTROL_ROLES.length)),
    looks: v.strictObject({ accept: v.nullable(look), reject: v.nullable(look) }),
    /** Consent or payment: cannot be refused. */
    payWall: v.boolean(),
    /** Told before, when an answer was under way in another frame. */
    again: v.boolean(),
    /** The dialog is nearly all there is in its frame. */
    alone: v.boolean(),
  }),
  /** Asks for the words of the languages that the page's labels are in, but for those it knows. */
  v.strictObject({
    kind: v.literal('words'),
    labels: v.pipe(v.string(), v.maxLength(8_000)),
    named: v.pipe(v.string(), v.maxLength(40)),
    known: v.pipe(v.array(v.pipe(v.string(), v.maxLength(3))), v.maxLength(60)),
  }),
  /** Asks for the page-world part: that of every page, or a platform's adapter. Answered with the names of doors. */
  v.strictObject({ kind: v.literal('enter'), platform: v.nullable(v.custom<PlatformId>(isPlatformId)) }),
  /** Asks which platform the page has. */
  v.strictObject({ kind: v.literal('platform') }),
  /** A question to a part in the page's world. */
  v.strictObject({
    kind: v.literal('knock'),
    door: v.custom<DoorName>(isDoorName),
    question: v.pipe(v.string(), v.maxLength(200_000)),
  }),
  /** A question to the platform's adapter, by its door; `asked`: what it is to write. */
  v.strictObject({
    kind: v.literal('ask-platform'),
    door: v.custom<DoorName>(isDoorName),
    do: v.picklist(['read', 'settle', 'open', 'write']),
    asked: v.nullable(preference),
  }),
  /** A layer of a dialog, for the next step to be planned. */
  v.strictObject({
    kind: v.literal('plan'),
    layer,
    asked: preference,
    progress: v.strictObject({ opened: v.number(), decided: v.boolean() }),
  }),
  /** What is known of an answer, to be judged. */
  v.strictObject({
    kind: v.literal('evidence'),
    asked: preference,
    stored: categories,
    offered: purposes,
    controlled: v.boolean(),
    closed: v.boolean(),
    wrote: v.boolean(),
    reason: v.nullable(v.picklist(ANSWER_REASONS)),
  }),
  /** What was written since an answer began, to be decoded; the values are not kept. */
  v.strictObject({
    kind: v.literal('read-back'),
    entries,
    offered: purposes,
    asked: preference,
    legend: v.pipe(
      v.array(v.strictObject({ label: words, value: words, purposes, level: v.boolean() })),
      v.maxLength(200),
    ),
  }),
  /** Everything a page keeps, to be decoded; the values are not kept. */
  v.strictObject({ kind: v.literal('standing'), entries }),
  /** Records of consent that the page keeps, to be decoded; the values are not kept. */
  v.strictObject({
    kind: v.literal('kept'),
    entries,
    declared: v.pipe(v.array(label), v.maxLength(200)),
  }),
  v.strictObject({ kind: v.literal('gone') }),
  v.strictObject({
    kind: v.literal('clicked'),
    /** Epoch milliseconds by the clock of the script. */
    at: v.pipe(v.number(), v.finite(), v.minValue(0)),
    role: v.picklist(CONTROL_ROLES),
    trusted: v.boolean(),
    label,
    categories,
  }),
  v.strictObject({
    kind: v.literal('observed'),
    observations: v.pipe(v.array(observation), v.maxLength(40)),
  }),
  v.strictObject({ kind: v.literal('reopen'), found: v.boolean(), label: v.nullable(label) }),
  /** The deciding control is about to be pressed: the page may take the script away before it can tell what came of it. */
  v.strictObject({
    kind: v.literal('deciding'),
    intent: label,
    instance: label,
    steps,
    offered: purposes,
    controlled: v.boolean(),
    reason: v.nullable(v.picklist(ANSWER_REASONS)),
  }),
  v.strictObject({ kind: v.literal('answered'), intent: label, asked: preference, ...given }),
]);

export type ConsentReport = v.InferOutput<typeof CONSENT_REPORT>;
const GIVEN = v.strictObject(given);
export type ReportedAnswer = v.InferOutput<typeof GIVEN>;

export function readConsentReport(body: unknown): ConsentReport | null {
  const read = v.safeParse(CONSENT_REPORT, body);
  return read.success ? read.output : null;
}

const STATE = v.strictObject({ stored: categories, dialog: v.boolean() });

/** What a page keeps of the choice, and whether its dialog is still there. */
export function readReportedState(body: unknown): v.InferOutput<typeof STATE> | null {
  const read = v.safeParse(STATE, body);
  return read.success ? read.output : null;
}

export function readReportedAnswer(body: unknown): ReportedAnswer | null {
  const read = v.safeParse(GIVEN, body);
  return read.success ? read.output : null;
}
