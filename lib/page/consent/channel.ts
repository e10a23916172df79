import type { CmpDecision, CmpPart } from '../../consent/cmp/adapter';
import { isRecord, listOf } from '../../consent/cmp/reach';
import { CATEGORIES } from '../../model/category';
import { type DoorName, isDoorName } from '../../protocol/door';
import { report } from './runtime';
import { askedAhead } from './suspect';

/** What the platform of this frame says of itself. */
export interface CmpAnswer {
  /** Null: no platform that is known. */
  readonly cmp: string | null;
  readonly writable: boolean;
  readonly ready: boolean;
  readonly answered: boolean;
  readonly parts: readonly CmpPart[];
  /** What was called, null where nothing was written. */
  readonly steps: readonly string[] | null;
  readonly opened: boolean;
}

const NONE: CmpAnswer = {
  cmp: null,
  writable: false,
  ready: false,
  answered: false,
  parts: [],
  steps: null,
  opened: false,
};

const strings = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string' && item.length < 400);

function readPart(value: unknown): readonly CmpPart[] {
  if (!isRecord(value) || typeof value.key !== 'string') return [];
  const { key, names, category, required, granted } = value;
  return [
    {
      key,
      names: strings(names),
      category: CATEGORIES.find((one) => one === category) ?? null,
      required: required === true,
      granted: typeof granted === 'boolean' ? granted : null,
    },
  ];
}

/** What the page world said, brought to form: the platform is the page's own. */
function readAnswer(value: unknown): CmpAnswer {
  if (!isRecord(value) || typeof value.cmp !== 'string' || value.cmp.length > 60) return NONE;
  return {
    cmp: value.cmp,
    writable: value.writable === true,
    ready: value.ready === true,
    answered: value.answered === true,
    parts: listOf(value.parts).flatMap(readPart),
    steps: Array.isArray(value.steps) ? strings(value.steps) : null,
    opened: value.opened === true,
  };
}

type Question =
  | { readonly do: 'read' | 'settle' | 'open' }
  | { readonly do: 'write'; readonly decisions: readonly CmpDecision[] };

/** Doors opened in the page's world of this document: that of every page (null), and of its platform's adapter. */
const doors = new Map<string | null, Promise<DoorName | null>>();
/** As the page's world names it: the worker brings in only what it has. */
let platform: string | null = null;
let soughtAt = Number.NEGATIVE_INFINITY;
/** A page that had no platform is not asked again sooner. */
const SEEK_MILLISECONDS = 100;

function learnPlatform(reply: unknown): void {
  soughtAt = performance.now();
  if (isRecord(reply) && typeof reply.platform === 'string') platform = reply.platform;
}

async function enter(which: string | null): Promise<DoorName | null> {
  let reply = which === null ? await askedAhead('entered') : null;
  if (!isRecord(reply) || !isDoorName(reply.door)) reply = await report({ kind: 'enter', platform: which });
  learnPlatform(reply);
  const { door, adapter } = isRecord(reply) ? reply : {};
  const own = isDoorName(adapter) ? adapter : null;
  if (which !== null) return own;
  if (platform !== null && own !== null) doors.set(platform, Promise.resolve(own));
  return isDoorName(door) ? door : null;
}

function doorOf(which: string | null): Promise<DoorName | null> {
  const known = doors.get(which);
  if (known !== undefined) return known;
  const opening = enter(which).then((door) => {
    // Not to be entered now; it may be later.
    if (door === null) doors.delete(which);
    return door;
  });
  doors.set(which, opening);
  return opening;
}

async function ask(which: string | null, question: object): Promise<unknown> {
  const door = await doorOf(which);
  if (door === null) return null;
  const reply = await report({ kind: 'knock', door, question: JSON.stringify(question) });
  if (!isRecord(reply) || typeof reply.answer !== 'string') return null;
  try {
    return JSON.parse(reply.answer);
  } catch {
    return null;
  }
}

const within = <T>(answer: Promise<T>, milliseconds: number): Promise<T | null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
    void answer.then(resolve, () => resolve(null));
  });

/** Asks the platform's adapter, which comes in once the platform is there. */
async function askPlatform(question: Question): Promise<unknown> {
  const door = await doorOf(null);
  if (door !== null && platform === null && performance.now() - soughtAt > SEEK_MILLISECONDS)
    learnPlatform(await report({ kind: 'platform' }));
  return platform === null ? null : ask(platform, question);
}

/** Has the page's world entered before anything is to be asked there: it takes longer than finding a dialog. */
export function approachPageWorld(): void {
  void doorOf(null);
}

/** Without an answer in time, nothing is known of any platform. */
export const askPageWorld = async (question: Question, milliseconds: number): Promise<CmpAnswer> =>
  readAnswer(await within(askPlatform(question), milliseconds));

/** The standard signals as the page gives them; the worker validates what it is told of them. */
export async function askSignals(milliseconds: number): Promise<readonly unknown[]> {
  const answer = await within(ask(null, { do: 'signals' }), milliseconds);
  return isRecord(answer) ? listOf(answer.signals).slice(0, 30) : [];
}
