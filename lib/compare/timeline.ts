import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
} from '../model/category';
import type { Answer, ConsentStep, Ledger } from '../model/ledger';
import type { EpochMilliseconds, Moment } from '../model/time';

/** A choice of the person's: by their own click, by our answer on their behalf, or told by the site's record of an earlier one. */
export interface Choice extends Moment {
  readonly by: 'person' | 'extension' | 'record';
  readonly categories: { readonly [C in OptionalCategory]: ConsentState };
  /** Made before this visit began. */
  readonly earlier: boolean;
  readonly seq: number;
}

export interface Timeline {
  /** In order of time. */
  readonly choices: readonly Choice[];
  /** State before the first choice: `not-asked` where that is sure, `unknown` where an earlier choice may have gone unseen. */
  readonly initially: ConsentState;
  /** Why it is unknown. */
  readonly doubt: string | null;
  /** From then on a choice may be missing from the log; infinite where none can be. */
  readonly lostFrom: EpochMilliseconds;
  /** Records of consent that no gesture explains (see C5). */
  readonly phantoms: readonly ConsentStep[];
}

/** Sources that keep a record of the person's answer; the others are signals derived from it. */
const RECORDS = new Set(['cmp', 'home-made', 'consent-api', 'tcf']);

/** A record is read a moment after the click that made it, and clocks of page and worker differ by milliseconds. */
const CLICK_TO_RECORD_MILLISECONDS = 1000;

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

const CHOSEN = new Set(['exact', 'partial']);

/** Ours counts from the intent on: what the site writes while it is being answered is written in answer. */
function answered(answer: Answer): Choice | null {
  if (answer.result === null || !CHOSEN.has(answer.result) || answer.action === 'reopen') return null;
  const asked = Object.fromEntries(
    OPTIONAL_CATEGORIES.map((category) => [category, answer.asked[category] ? 'granted' : 'denied']),
  );
  return {
    at: answer.notBefore ?? answer.at,
    notBefore: null,
    by: 'extension',
    categories: complete(answer.stored, asked),
    earlier: false,
    seq: Math.min(...answer.events),
  };
}

const isRecord = (step: ConsentStep): boolean => RECORDS.has(step.source) && step.answered;
const grants = (step: ConsentStep): boolean =>
  OPTIONAL_CATEGORIES.some((category) => step.categories[category] === 'granted');

/** Whether the place a record is kept in was already there when the visit began. */
function wasThere(step: ConsentStep, ledger: Ledger): boolean | null {
  const kept = step.storedIn;
  if (kept === null) return ledger.freshJar ? false : null;
  const items =
    kept.medium === 'cookie'
      ? [...ledger.cookies.values()].filter((item) => item.key.name === kept.name)
      : [...ledger.storage.values()].filter((item) => item.name === kept.name);
  if (items.length === 0) return ledger.freshJar && kept.medium === 'cookie' ? false : null;
  if (items.some((item) => item.foundBy !== null)) return true;
  return !items.some((item) => item.writes.length > 0);
}

/** After these a click may be missing from the log. */
const LOSING = new Set(['log-full', 'write-failed']);

/** When consent was given, refused or not asked, from every step the ledger holds. */
export function consentTimeline(ledger: Ledger): Timeline {
  const steps = [...ledger.consent].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const own = ledger.answers.flatMap((answer) => answered(answer) ?? []);
  const clicks = steps.flatMap((step): Choice[] => {
    const categories = step.source === 'click' ? clicked(step) : null;
    if (categories === null) return [];
    return [
      { at: step.at, notBefore: step.notBefore, by: 'person', categories, earlier: false, seq: step.seq },
    ];
  });
  const made = [...own, ...clicks].sort((a, b) => a.at - b.at || a.seq - b.seq);
  const records = steps.filter(isRecord);
  const gestures = steps.filter((step) => step.source === 'click' && step.trusted !== false);
  const explained = (step: ConsentStep): boolean =>
    made.some((choice) => choice.at <= step.at + CLICK_TO_RECORD_MILLISECONDS) ||
    gestures.some((gesture) => gesture.at <= step.at + CLICK_TO_RECORD_MILLISECONDS);
  const earlier = records.filter((step) => wasThere(step, ledger) === true);
  const phantoms = steps.filter(
    (step) => isRecord(step) && grants(step) && wasThere(step, ledger) === false && !explained(step),
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
    return told === undefined ? choice : { ...choice, categories: fill(choice.categories, told.categories) };
  });
  const first = earlier[0] ?? unexplained[0];
  if (first !== undefined) {
    const known = wasThere(first, ledger) === true;
    choices.unshift({
      at: known ? ledger.startedAt : first.at,
      notBefore: known ? null : ledger.startedAt,
      by: 'record',
      categories: complete(first.categories),
      earlier: known,
      seq: first.seq,
    });
    choices.sort((a, b) => a.at - b.at || a.seq - b.seq);
  }
  return { choices, ...beginning(ledger, steps), phantoms };
}

const fill = (chosen: Choice['categories'], told: ConsentByCategory): Choice['categories'] => {
  const of = (category: OptionalCategory): ConsentState =>
    chosen[category] === 'unknown' ? (told[category] ?? 'unknown') : chosen[category];
  return { preferences: of('preferences'), analytics: of('analytics'), marketing: of('marketing') };
};

/** A banner, a record that says "not answered", or a fresh jar prove that no choice stood when the visit began. */
function beginning(
  ledger: Ledger,
  steps: readonly ConsentStep[],
): Pick<Timeline, 'initially' | 'doubt' | 'lostFrom'> {
  const lostFrom = Math.min(...ledger.gaps.filter(({ reason }) => LOSING.has(reason)).map(({ at }) => at));
  const asked = ledger.banners.length > 0 || steps.some((step) => RECORDS.has(step.source) && !step.answered);
  if (asked) return { initially: 'not-asked', doubt: null, lostFrom };
  if (ledger.gaps.some(({ reason }) => reason === 'extension-start'))
    return { initially: 'unknown', doubt: 'watch-gap', lostFrom };
  const foundStorage = [...ledger.storage.values()].some((item) => item.foundBy !== null);
  if (ledger.freshJar && !foundStorage) return { initially: 'not-asked', doubt: null, lostFrom };
  return { initially: 'unknown', doubt: 'not-a-fresh-profile', lostFrom };
}

/** Consent for one purpose at a moment; `straddles` where the moment's interval spans a change. */
export function consentAt(
  timeline: Timeline,
  category: OptionalCategory,
  moment: Moment,
): { readonly state: ConsentState | 'straddles'; readonly choice: Choice | null } {
  const from = moment.notBefore ?? moment.at;
  let state: ConsentState = timeline.initially;
  let choice: Choice | null = null;
  for (const candidate of timeline.choices) {
    const begins = candidate.notBefore ?? candidate.at;
    const certain = candidate.earlier || candidate.at <= from;
    if (!certain && begins > moment.at) continue;
    if (!certain && begins === moment.at && candidate.at > moment.at) continue;
    const next = candidate.categories[category];
    if (!certain && next !== state) return { state: 'straddles', choice: candidate };
    state = next;
    choice = candidate;
  }
  if (state === 'not-asked' && moment.at >= timeline.lostFrom) return { state: 'unknown', choice };
  return { state, choice };
}
