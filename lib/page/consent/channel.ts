import { isRecord, listOf } from '../../consent/cmp/reach';
import type { ConsentByCategory, OptionalCategory, Preference } from '../../model/category';
import { parseJson } from '../../model/json';
import { type DoorName, isDoorName } from '../../protocol/door';
import { report } from './runtime';
import { askedAhead } from './suspect';
import { readCategories, readPurposes } from './worker-words';

/** What the platform of this frame says of itself, as the worker understands it. */
export interface CmpAnswer {
  /** Null: no platform that is known. */
  readonly cmp: string | null;
  readonly writable: boolean;
  readonly ready: boolean;
  readonly answered: boolean;
  readonly categories: ConsentByCategory;
  readonly offered: readonly OptionalCategory[];
  /** Some of its parts have a purpose that is not known. */
  readonly unclear: boolean;
  /** What was called, null where nothing was written. */
  readonly steps: readonly string[] | null;
  readonly opened: boolean;
}

/** The worker's word; without one, there is no platform that is known. */
function readAnswer(value: unknown): CmpAnswer {
  const said = isRecord(value) ? value : {};
  return {
    cmp: typeof said.cmp === 'string' ? said.cmp : null,
    writable: said.writable === true,
    ready: said.ready === true,
    answered: said.answered === true,
    categories: readCategories(said.categories),
    offered: readPurposes(said.offered),
    unclear: said.unclear === true,
    steps: Array.isArray(said.steps) ? said.steps.map(String) : null,
    opened: said.opened === true,
  };
}

type Wish = 'read' | 'settle' | 'open' | 'write';

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

async function askSignalsNow(): Promise<unknown> {
  const door = await doorOf(null);
  if (door === null) return null;
  const reply = await report({ kind: 'knock', door, question: '{"do":"signals"}' });
  return isRecord(reply) && typeof reply.answer === 'string' ? parseJson(reply.answer) : null;
}

const within = <T>(answer: Promise<T>, milliseconds: number): Promise<T | null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
    void answer.then(resolve, () => resolve(null));
  });

/** Asks the platform's adapter, which comes in once the platform is there. */
async function askPlatform(wish: Wish, asked: Preference | null): Promise<unknown> {
  const page = await doorOf(null);
  if (page !== null && platform === null && performance.now() - soughtAt > SEEK_MILLISECONDS)
    learnPlatform(await report({ kind: 'platform' }));
  const door = platform === null ? null : await doorOf(platform);
  return door === null ? null : report({ kind: 'ask-platform', door, do: wish, asked });
}

/** Has the page's world entered before anything is to be asked there: it takes longer than finding a dialog. */
export function approachPageWorld(): void {
  void doorOf(null);
}

/** Without an answer in time, nothing is known of any platform. `asked`: what it is to write. */
export const askPageWorld = async (
  wish: Wish,
  milliseconds: number,
  asked: Preference | null = null,
): Promise<CmpAnswer> => readAnswer(await within(askPlatform(wish, asked), milliseconds));

/** The standard signals as the page gives them; the worker validates what it is told of them. */
export async function askSignals(milliseconds: number): Promise<readonly unknown[]> {
  const answer = await within(askSignalsNow(), milliseconds);
  return isRecord(answer) ? listOf(answer.signals).slice(0, 30) : [];
}
