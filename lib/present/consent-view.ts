import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import type { ExportedAnswer, ExportedConsentStep, ExportedPass } from '../model/export';
import type { VisitStatus } from '../model/status';
import type { Words } from './words';

/** Asked? Answered? By whom? Exactly as chosen? */
export interface ConsentView {
  readonly line: string;
  /** What came of the last answer, null where none was given by the extension. */
  readonly result: {
    readonly tone: 'clear' | 'contradiction' | 'neutral';
    readonly text: string;
    readonly why: string | null;
  } | null;
  readonly rows: readonly ConsentRow[];
  readonly steps: readonly string[];
  readonly canAnswer: boolean;
  readonly canWithdraw: boolean;
}

export interface ConsentRow {
  readonly category: OptionalCategory;
  readonly label: string;
  readonly yours: string;
  readonly stored: string;
  readonly state: ConsentState;
  /** What the site stored allows more than the person does. */
  readonly wider: boolean;
}

/** What the sources of one visit say last, per purpose. Later steps win; a step that says nothing of a purpose leaves it. */
function storedConsent(steps: readonly ExportedConsentStep[]): ConsentByCategory {
  return Object.assign({}, ...steps.map((step) => step.categories));
}

/** The step by which the visit was answered: the last one made by the person or the extension, else a record found. */
export function answeringStep(steps: readonly ExportedConsentStep[]): ExportedConsentStep | null {
  const answered = steps.filter((step) => step.answered);
  return (
    answered.findLast((step) => step.by === 'user' || step.by === 'extension') ?? answered.at(-1) ?? null
  );
}

const RESULT_TONE: Readonly<Record<ExportedAnswer['result'], 'clear' | 'contradiction' | 'neutral'>> = {
  exact: 'clear',
  partial: 'contradiction',
  'not-offered': 'contradiction',
  'no-banner': 'neutral',
  'not-possible': 'neutral',
  failed: 'contradiction',
};

function lineOf(pass: ExportedPass | null, waiting: boolean, words: Words): string {
  const step = answeringStep(pass?.consent ?? []);
  if (step !== null) {
    const time = words.time(step.at);
    if (step.by === 'user') return words.say('consent.byUser', { time });
    if (step.by === 'extension') return words.say('consent.byExtension', { time });
    return words.say('consent.bySite', { time });
  }
  return words.say(waiting ? 'consent.waiting' : 'consent.notAsked');
}

const yoursText = (allowed: boolean | undefined, words: Words): string =>
  allowed === undefined ? '–' : words.say(allowed ? 'consent.allow' : 'consent.refuse');

/** `preference` null, or silent on a purpose: the person's wish is not known (a document from elsewhere). */
export function consentView(
  pass: ExportedPass | null,
  preference: Partial<Preference> | null,
  banner: VisitStatus['banner'],
  words: Words,
): ConsentView {
  const stored = storedConsent(pass?.consent ?? []);
  const answer = pass?.answers.at(-1) ?? null;
  return {
    line: lineOf(pass, banner !== null, words),
    result:
      answer === null
        ? null
        : {
            tone: RESULT_TONE[answer.result],
            text: words.say(`consent.result.${answer.result}`),
            why: answer.reason,
          },
    rows: OPTIONAL_CATEGORIES.map((category) => {
      const state =
        stored[category] ?? (answeringStep(pass?.consent ?? []) === null ? 'not-asked' : 'unknown');
      return {
        category,
        label: words.say(`category.${category}`),
        yours: yoursText(preference?.[category], words),
        stored: words.say(`consent.${state}`),
        state,
        wider: state === 'granted' && preference?.[category] === false,
      };
    }),
    steps: answer?.steps ?? [],
    canAnswer: banner !== null,
    canWithdraw: OPTIONAL_CATEGORIES.some((category) => stored[category] === 'granted'),
  };
}
