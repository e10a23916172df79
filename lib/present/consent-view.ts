import { type AnswerReason, answerReasonOf } from '../model/answer-reason';
import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import type { ExportedAnswer, ExportedConsentStep, ExportedPass } from '../model/export';
import type { VisitStatus } from '../model/status';
import type { MessageKey, Words } from './words';

/** A person need not know apart what only the log has to. */
const WHY: Readonly<Record<AnswerReason, MessageKey>> = {
  'all-or-nothing': 'consent.why.all-or-nothing',
  'always-active-purpose': 'consent.why.always-active',
  'asks-to-confirm': 'consent.why.stuck',
  'consent-or-pay': 'consent.why.pay',
  'control-does-not-move': 'consent.why.stuck',
  'dialog-still-there': 'consent.why.stuck',
  'layer-did-not-open': 'consent.why.stuck',
  'less-granted-than-asked': 'consent.why.less',
  'more-granted-than-asked': 'consent.why.more',
  'no-dialog': 'consent.why.no-dialog',
  'no-known-control': 'consent.why.no-control',
  'no-outcome': 'consent.why.gone',
  'no-reopen-control': 'consent.why.no-reopen',
  'no-way-to-refuse': 'consent.why.no-refusal',
  'no-way-to-save': 'consent.why.no-control',
  'not-verified': 'consent.why.unverified',
  'page-left': 'consent.why.gone',
  'page-unreachable': 'consent.why.gone',
  'person-is-answering': 'consent.why.person',
  'purpose-not-offered': 'consent.why.not-offered',
  'purpose-not-recognised': 'consent.why.unrecognised',
  'purposes-not-separable': 'consent.why.inseparable',
  'record-not-readable': 'consent.why.unreadable',
  'script-error': 'consent.why.stuck',
  'site-asks-again': 'consent.why.again',
  'too-many-layers': 'consent.why.stuck',
  'undone-by-site': 'consent.why.undone',
};

function whyOf(code: string | null, words: Words): string | null {
  const reason = answerReasonOf(code);
  return reason === null ? null : words.say(WHY[reason]);
}

/** What came of an answer, as people are told it: a refusal the site overrode is not a banner that could not be answered. */
export type AnswerOutcome = ExportedAnswer['result'] | 'unverified' | 'wider' | 'undone';

const OUTCOME_OF_REASON: Readonly<Partial<Record<AnswerReason, AnswerOutcome>>> = {
  'more-granted-than-asked': 'wider',
  'not-verified': 'unverified',
  'record-not-readable': 'unverified',
  'undone-by-site': 'undone',
};

export function answerOutcome({ result, reason }: Pick<ExportedAnswer, 'result' | 'reason'>): AnswerOutcome {
  const known = answerReasonOf(reason);
  return (known === null ? undefined : OUTCOME_OF_REASON[known]) ?? result;
}

const OUTCOME: Readonly<
  Record<AnswerOutcome, { readonly tone: 'clear' | 'contradiction' | 'neutral'; readonly text: MessageKey }>
> = {
  exact: { tone: 'clear', text: 'consent.result.exact' },
  partial: { tone: 'contradiction', text: 'consent.result.partial' },
  unverified: { tone: 'neutral', text: 'consent.result.unverified' },
  wider: { tone: 'contradiction', text: 'consent.why.more' },
  undone: { tone: 'contradiction', text: 'consent.why.undone' },
  'not-offered': { tone: 'contradiction', text: 'consent.result.not-offered' },
  'no-banner': { tone: 'neutral', text: 'consent.result.no-banner' },
  'not-possible': { tone: 'neutral', text: 'consent.result.not-possible' },
  failed: { tone: 'contradiction', text: 'consent.result.failed' },
};

/** In words; `why` null where the text says it already. */
export function answerWords(
  answer: Pick<ExportedAnswer, 'result' | 'reason'>,
  words: Words,
): NonNullable<ConsentView['result']> {
  const { tone, text } = OUTCOME[answerOutcome(answer)];
  const why = whyOf(answer.reason, words);
  const said = words.say(text);
  return { tone, text: said, why: why === said ? null : why };
}

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
    result: answer === null ? null : answerWords(answer, words),
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
