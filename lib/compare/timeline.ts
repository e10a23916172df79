import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
} from '../model/category';
import type { Answer, BannerOffer, ConsentStep, Ledger } from '../model/ledger';
import type { EpochMilliseconds, Moment } from '../model/time';
import { foundRecord, foundStorage, wasThere } from './found';
import { isOverruled } from './overruled';

/** A choice of the person's: by their own click, by our answer on their behalf, or told by the site's record of an earlier one. */
export interface Choice extends Moment {
  readonly by: 'person' | 'extension' | 'record';
  readonly categories: { readonly [C in OptionalCategory]: ConsentState };
  /** Made before this visit began. */
  readonly earlier: boolean;
  /** From then on a refusal surely stands; before it, and from `at` on, it may or may not have been made. */
  readonly refusedFrom: EpochMilliseconds;
  readonly seq: number;
}

/** A time in which a choice may have been made unseen: from a lost report until the site asks again. */
export interface Doubt {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
}

export interface Timeline {
  /** In order of time. */
  readonly choices: readonly Choice[];
  /** State before the first choice: `not-asked` where that is sure, `unknown` where an earlier choice may have gone unseen. */
  readonly initially: ConsentState;
  /** Why it is unknown. */
  readonly doubt: string | null;
  readonly doubts: readonly Doubt[];
  /** Moments at which reports of the page, clicks among them, may have been lost. */
  readonly lost: readonly EpochMilliseconds[];
  /** The first dialog that came by itself, before any choice; null where none did. */
  readonly unasked: BannerOffer | null;
  /** Records of consent that no gesture explains (see C5). */
  readonly phantoms: readonly ConsentStep[];
}

/** Sources that keep a record of the person's answer; the others are signals derived from it. */
const RECORDS = new Set(['cmp', 'home-made', 'consent-api', 'tcf']);

/** A click is told of in a message, which can come after the jar's own word of the record that the click made. */
const CLICK_TO_RECORD_MILLISECONDS = 1000;

/** Gaps after which a click may be missing from the log. */
const LOSING = new Set(['log-full', 'write-failed', 'worker-stopped', 'no-page-script']);

const all = (state: ConsentState): Choice['categories'] => ({
  preferences: state,
  analytics: state,
  marketing: state,
});

const complete = (known: ConsentByCategory, otherwise: ConsentByCategory = {}): Choice['categories'] => ({
  preferences: known.preferences ?? otherwise.preferences ?? 'unknown',
  analytics: known.analytics ?? otherwise.analytics ?? 'unknown',
  marketing: known.marketing ?? otherwise.marketing ?? 'unknown',
});

/** What a click decides; null where it decides nothing (opening details, moving a toggle, closing). */
function clicked(step: ConsentStep): Choice['categories'] | null {
  if (step.trusted === false) return null;
  switch (step.role) {
    case 'accept':
      return complete(step.categories, all('granted'));
    case 'reject':
    case 'withdraw':
      return complete(step.categories, all('denied'));
    case 'save':
      return complete(step.categories);
    default:
      return null;
  }
}

/** When the site's record was written while we were answering: by then it had taken the answer in. */
function takenIn(
  ledger: Ledger,
  from: EpochMilliseconds,
  to: EpochMilliseconds,
  told: readonly string[],
): EpochMilliseconds {
  const read = ledger.consent.flatMap(({ storedIn }) => (storedIn === null ? [] : [storedIn.name]));
  const names = new Set([...read, ...told]);
  const kept = [
    ...[...ledger.cookies.values()].filter(({ key }) => names.has(key.name)),
    ...[...ledger.storage.values()].filter(({ name }) => names.has(name)),
  ].flatMap(({ writes }) => writes.filter(({ notBefore }) => notBefore === null).map(({ at }) => at));
  return Math.min(to, ...kept.filter((at) => at >= from && at <= to));
}

/** Of an answer whose outcome contradicts itself: what a record of the site's own says as it was asked was chosen. */
function confirmed(asked: ConsentByCategory, after: number, ledger: Ledger): Choice['categories'] {
  const records = ledger.consent.filter(
    (step) => isRecord(step) && step.source === 'home-made' && step.seq > after,
  );
  const [first] = records;
  if (first === undefined) return all('unknown');
  const says = (category: OptionalCategory): ConsentState =>
    records.every((step) => step.categories[category] === asked[category])
      ? (asked[category] ?? 'unknown')
      : 'unknown';
  return { preferences: says('preferences'), analytics: says('analytics'), marketing: says('marketing') };
}

/** Answers that left the page as it was. */
const UNTOUCHED = new Set(['no-banner', 'not-possible']);

/**
 * Ours: a grant counts from the intent on, as what the site writes while it is being answered is written in answer; a
 * refusal stands for sure once the site has taken it in. An answer whose outcome is not known may have been either.
 */
function answered(answer: Answer, ledger: Ledger, told: readonly string[]): Choice | null {
  if (answer.action === 'reopen' || UNTOUCHED.has(answer.result ?? '')) return null;
  const at = answer.notBefore ?? answer.at;
  const seq = Math.min(...answer.events);
  const common = { at, notBefore: null, by: 'extension' as const, earlier: false, seq };
  const given = ledger.consent.find(
    ({ source, facts }) => source === 'answer' && facts.intent === answer.intent,
  );
  const asked: ConsentByCategory = Object.fromEntries(
    OPTIONAL_CATEGORIES.map((category) => [category, answer.asked[category] ? 'granted' : 'denied']),
  );
  if (isOverruled(answer, ledger)) {
    const decided = Math.min(...ledger.bannersGone.flatMap(({ at: gone }) => (gone >= at ? [gone] : [])));
    return { ...common, categories: all('denied'), refusedFrom: decided };
  }
  if (answer.result !== 'exact' && answer.result !== 'partial')
    return { ...common, categories: confirmed(asked, seq, ledger), refusedFrom: at };
  return {
    ...common,
    // The controls stood as chosen and the dialog went: as after a person's click, that nobody can read the record changes nothing.
    categories:
      answer.reason === 'record-not-readable'
        ? fill(complete(answer.stored), asked)
        : complete(answer.stored, asked),
    refusedFrom: takenIn(ledger, at, given?.at ?? at, told),
  };
}

/** A record of the person's answer, that says they have answered. */
export const isRecord = (step: ConsentStep): boolean => RECORDS.has(step.source) && step.answered;
const grants = (step: ConsentStep): boolean =>
  OPTIONAL_CATEGORIES.some((category) => step.categories[category] === 'granted');

/** A dialog that came by itself: not after a choice, an earlier record, or a request to open it again. */
function unaskedBanner(ledger: Ledger, made: readonly Choice[]): BannerOffer | null {
  const first = [...ledger.banners].sort((a, b) => a.at - b.at)[0];
  if (first === undefined || foundRecord(ledger)) return null;
  const opened =
    made.some(({ at }) => at < first.at) ||
    ledger.answers.some(({ action, at }) => action !== 'answer' && at <= first.at) ||
    ledger.consent.some(({ role, at }) => (role === 'reopen' || role === 'withdraw') && at <= first.at);
  return opened ? null : first;
}

/** From a lost report, or a dialog gone without a known choice, until the site asks again. */
function doubtsOf(
  ledger: Ledger,
  made: readonly Choice[],
  lost: readonly EpochMilliseconds[],
): readonly Doubt[] {
  const asked = ledger.banners.map(({ at }) => at).sort((a, b) => a - b);
  const until = (from: EpochMilliseconds): EpochMilliseconds =>
    asked.find((at) => at > from) ?? Number.POSITIVE_INFINITY;
  const vanished = ledger.bannersGone
    .filter(({ at }) => !made.some((choice) => choice.at <= at + CLICK_TO_RECORD_MILLISECONDS))
    .map(({ at, notBefore }) => notBefore ?? at);
  return [...lost, ...vanished].map((from) => ({ from, to: until(from) }));
}

const fill = (chosen: Choice['categories'], told: ConsentByCategory): Choice['categories'] => {
  const of = (category: OptionalCategory): ConsentState =>
    chosen[category] === 'unknown' ? (told[category] ?? 'unknown') : chosen[category];
  return { preferences: of('preferences'), analytics: of('analytics'), marketing: of('marketing') };
};

/** What the documents tell of where a choice is kept, by the names of items. */
export interface ToldOfRecords {
  /** These keep it, though nobody can read them. */
  readonly keep: readonly string[];
  /** These measure or advertise: where nobody could read them they were taken for records by a word of their row. */
  readonly track: ReadonlySet<string>;
}

const NOTHING_TOLD: ToldOfRecords = { keep: [], track: new Set() };

/** When consent was given, refused or not asked, from every step the ledger holds. */
export function consentTimeline(ledger: Ledger, { keep, track }: ToldOfRecords = NOTHING_TOLD): Timeline {
  const steps = ledger.consent
    .filter(({ storedIn, facts }) => facts.readable !== false || !track.has(storedIn?.name ?? ''))
    .sort((a, b) => a.at - b.at || a.seq - b.seq);
  const own = ledger.answers.flatMap((answer) => answered(answer, ledger, keep) ?? []);
  const clicks = steps.flatMap((step): Choice[] => {
    const categories = step.source === 'click' ? clicked(step) : null;
    if (categories === null) return [];
    const { at, notBefore, seq } = step;
    return [{ at, notBefore, by: 'person', categories, earlier: false, refusedFrom: at, seq }];
  });
  const made = [...own, ...clicks].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const records = steps.filter(isRecord);
  const gestures = steps.filter((step) => step.source === 'click' && step.trusted !== false);
  // Our intent is logged before anything is done in the page: what was read before it is not its doing, however close.
  const explained = (step: ConsentStep): boolean =>
    own.some(({ seq }) => seq < step.seq) ||
    gestures.some(({ at }) => at <= step.at + CLICK_TO_RECORD_MILLISECONDS);
  const earlier = records.filter((step) => wasThere(step, ledger) === true);
  const phantoms = records.filter(
    (step) => grants(step) && wasThere(step, ledger) === false && !explained(step),
  );
  const unexplained = records.filter(
    (step) => !earlier.includes(step) && !phantoms.includes(step) && !explained(step),
  );
  const choices = made.map((choice, index) => {
    const next = made[index + 1];
    const told = records.find(
      (step) =>
        !earlier.includes(step) &&
        step.at + CLICK_TO_RECORD_MILLISECONDS >= choice.at &&
        (next === undefined || step.at < next.at),
    );
    if (told === undefined) return choice;
    const unsure = OPTIONAL_CATEGORIES.some((category) => choice.categories[category] === 'unknown');
    return {
      ...choice,
      categories: fill(choice.categories, told.categories),
      refusedFrom: unsure ? Math.max(choice.refusedFrom, told.at) : choice.refusedFrom,
    };
  });
  const first = earlier[0] ?? unexplained[0];
  if (first !== undefined) {
    const known = earlier.includes(first);
    choices.unshift({
      at: known ? ledger.startedAt : first.at,
      notBefore: known ? null : ledger.startedAt,
      by: 'record',
      categories: complete(first.categories),
      earlier: known,
      refusedFrom: known ? ledger.startedAt : first.at,
      seq: first.seq,
    });
    choices.sort((a, b) => a.at - b.at || a.seq - b.seq);
  }
  const unasked = unaskedBanner(ledger, made);
  const lost = ledger.gaps.filter(({ reason }) => LOSING.has(reason)).map(({ at }) => at);
  const doubts = doubtsOf(ledger, made, lost);
  return { choices, ...beginning(ledger, steps, unasked), doubts, lost, unasked, phantoms };
}

/** A dialog that came by itself, a record that says "not answered", or an empty profile prove that no choice stood. */
function beginning(
  ledger: Ledger,
  steps: readonly ConsentStep[],
  unasked: BannerOffer | null,
): Pick<Timeline, 'initially' | 'doubt'> {
  const unanswered = steps.some((step) => RECORDS.has(step.source) && !step.answered);
  if (unasked !== null || unanswered) return { initially: 'not-asked', doubt: null };
  if (ledger.gaps.some(({ reason }) => reason === 'extension-start'))
    return { initially: 'unknown', doubt: 'watch-gap' };
  if (ledger.freshJar && !foundStorage(ledger)) return { initially: 'not-asked', doubt: null };
  return { initially: 'unknown', doubt: 'not-a-fresh-profile' };
}

/** Consent for one purpose at a moment; `straddles` where the moment's interval, or the choice's, spans a change. */
export function consentAt(
  timeline: Timeline,
  category: OptionalCategory,
  moment: Moment,
): { readonly state: ConsentState | 'straddles'; readonly choice: Choice | null } {
  const from = moment.notBefore ?? moment.at;
  let state: ConsentState = timeline.initially;
  let choice: Choice | null = null;
  for (const candidate of timeline.choices) {
    const next = candidate.categories[category];
    const begins = candidate.notBefore ?? candidate.at;
    const stands = next === 'denied' ? Math.max(candidate.at, candidate.refusedFrom) : candidate.at;
    const certain = candidate.earlier || stands <= from;
    if (!certain && begins > moment.at) continue;
    if (!certain && next !== state) return { state: 'straddles', choice: candidate };
    state = next;
    choice = candidate;
  }
  const doubtful = timeline.doubts.some((doubt) => moment.at >= doubt.from && from < doubt.to);
  if (state === 'not-asked' && doubtful) return { state: 'unknown', choice };
  // After a refusal too: what was lost since may have been the click that agreed.
  if (state === 'denied' && choice !== null && timeline.lost.some((at) => at >= choice.at && at <= moment.at))
    return { state: 'unknown', choice };
  return { state, choice };
}
