import type { Category } from '../model/category';
import type { ExportedItem, ExportedPass } from '../model/export';
import { answeringStep } from './consent-view';
import { itemId } from './item-text';
import type { Words } from './words';

/** A thing that appeared, as a dot. `at` in milliseconds since the start of the timeline. */
export interface TimelineDot {
  readonly id: string;
  readonly at: number;
  /** Where only an interval is known: its start; else equal to `at`. */
  readonly from: number;
  readonly category: Category | null;
  readonly beforeChoice: boolean;
  readonly label: string;
}

export interface TimelineLine {
  readonly at: number;
  readonly kind: 'choice' | 'signal';
  readonly label: string;
}

export interface TimelineLane {
  readonly category: Category | null;
  readonly label: string;
  readonly dots: readonly TimelineDot[];
}

export interface Timeline {
  /** ISO 8601 of zero. */
  readonly startedAt: string;
  readonly length: number;
  readonly lanes: readonly TimelineLane[];
  readonly lines: readonly TimelineLine[];
  readonly summary: string;
  /** How many came before and after a choice, each with the filter that shows them in the table; those of none left out. */
  readonly counts: readonly TimelineCount[];
}

export interface TimelineCount {
  readonly filter: 'before' | 'after';
  readonly text: string;
}

const LANE_ORDER: readonly (Category | null)[] = ['marketing', 'analytics', 'preferences', 'necessary', null];
/** A visit of one instant still has a width. */
const SHORTEST = 1_000;
/** Room after the last mark, so that it does not sit on the edge. */
const MARGIN = 1.04;

const milliseconds = (iso: string): number => Date.parse(iso);

const datedItems = (items: readonly ExportedItem[]): readonly ExportedItem[] =>
  items.filter((item) => item.phase !== 'found' && !Number.isNaN(milliseconds(item.firstSeen.at)));

/** Where no choice was made at all, everything came before one. */
const isBeforeChoice = ({ phase }: ExportedItem): boolean =>
  phase === 'before-choice' || phase === 'no-choice';

/** Null where nothing appeared: there is nothing to draw. */
export function timelineOf(pass: ExportedPass, words: Words): Timeline | null {
  const items = datedItems(pass.items);
  if (items.length === 0) return null;
  const steps = pass.consent.filter((step) => !Number.isNaN(milliseconds(step.at)));
  const times = [
    ...items.map((item) => milliseconds(item.firstSeen.notBefore ?? item.firstSeen.at)),
    ...items.map((item) => milliseconds(item.firstSeen.at)),
    ...steps.map((step) => milliseconds(step.at)),
  ];
  const start = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const end = times.reduce((most, time) => Math.max(most, time), start);
  const choice = answeringStep(steps);
  const before = items.filter(isBeforeChoice).length;
  const dots = items.map((item) => ({
    id: itemId(item),
    at: milliseconds(item.firstSeen.at) - start,
    from: milliseconds(item.firstSeen.notBefore ?? item.firstSeen.at) - start,
    category: item.category,
    beforeChoice: isBeforeChoice(item),
    label: `${item.name} · ${words.time(item.firstSeen.at)}`,
  }));
  return {
    startedAt: new Date(start).toISOString(),
    length: Math.max(SHORTEST, (end - start) * MARGIN),
    lanes: LANE_ORDER.map((category) => ({
      category,
      label: words.say(category === null ? 'category.unknown' : `category.${category}`),
      dots: dots.filter((dot) => dot.category === category),
    })).filter((lane) => lane.dots.length > 0),
    lines: steps
      .filter((step) => step.answered)
      .map((step) => ({
        at: milliseconds(step.at) - start,
        kind: step === choice ? 'choice' : 'signal',
        label: `${step === choice ? words.say('timeline.choice') : step.name} · ${words.time(step.at)}`,
      })),
    summary: words.say('timeline.summary', {
      count: items.length,
      before,
    }),
    counts: (
      [
        ['before', before],
        ['after', items.length - before],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([filter, count]) => ({ filter, text: words.labelled(words.say(`table.${filter}`), count) })),
  };
}

/** How many names a mark that stands for several dots tells. */
const NAMES_TOLD = 8;

/**
 * Dots as they are drawn: those in one slot of `slot` milliseconds would lie on each other and become one mark, which
 * tells the first of their names. Thousands of dots are then a few hundred marks.
 */
export function drawnDots(dots: readonly TimelineDot[], slot: number): readonly TimelineDot[] {
  const slots = new Map<number, TimelineDot[]>();
  for (const dot of dots) {
    const number = Math.floor(dot.at / Math.max(slot, 1e-3));
    const there = slots.get(number);
    if (there === undefined) slots.set(number, [dot]);
    else there.push(dot);
  }
  return [...slots.values()].flatMap((there) => {
    const [first] = there;
    if (first === undefined) return [];
    const told = there.slice(0, NAMES_TOLD).map(({ label }) => label);
    const label = there.length > NAMES_TOLD ? [...told, `+${there.length - NAMES_TOLD}`] : told;
    const from = there.reduce((least, dot) => Math.min(least, dot.from), first.from);
    return [{ ...first, from, label: label.join('\n') }];
  });
}

/** Round steps for an axis of about `wanted` marks over `length` milliseconds. */
export function axisMarks(from: number, length: number, wanted: number): readonly number[] {
  const rough = length / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const marks: number[] = [];
  for (let mark = Math.ceil(from / step) * step; mark <= from + length; mark += step) marks.push(mark);
  return marks;
}
