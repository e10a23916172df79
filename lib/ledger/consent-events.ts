import type { Category } from '../model/category';
import { type ConsentByCategory, OPTIONAL_CATEGORIES } from '../model/category';
import type {
  AnswerGiven,
  AnswerIntended,
  BannerGone,
  BannerSeen,
  ChoiceClicked,
  ConsentObserved,
  ControlRole,
  ReopenControlSought,
} from '../model/event';
import type { Draft } from './draft';

type Logged<E> = E & { readonly seq: number };
type ConsentEvent = Logged<
  | ConsentObserved
  | BannerSeen
  | BannerGone
  | ReopenControlSought
  | ChoiceClicked
  | AnswerIntended
  | AnswerGiven
>;

const all = (state: 'granted' | 'denied'): ConsentByCategory =>
  Object.fromEntries(
    OPTIONAL_CATEGORIES.map((category: Exclude<Category, 'necessary'>) => [category, state]),
  );

/** What a click on a control means by itself; the others mean what the toggles said (`ChoiceClicked.categories`). */
const MEANING: { readonly [R in ControlRole]?: ConsentByCategory } = {
  accept: all('granted'),
  reject: all('denied'),
  withdraw: all('denied'),
};

/** Controls that settle the choice. */
const SETTLES: ReadonlySet<ControlRole> = new Set(['accept', 'reject', 'save', 'withdraw']);

function applyChoice(draft: Draft, event: Logged<ChoiceClicked>): void {
  draft.consent.push({
    at: event.at,
    notBefore: event.notBefore,
    seq: event.seq,
    source: 'click',
    name: event.label,
    categories: { ...MEANING[event.role], ...event.categories },
    answered: SETTLES.has(event.role),
    trusted: event.trusted,
    role: event.role,
    storedIn: null,
    facts: {},
  });
}

/** The outcome completes the intent of the same name; one without an intent in this log stands alone. */
function applyAnswer(draft: Draft, event: Logged<AnswerGiven>): void {
  const at = draft.answers.findIndex((answer) => answer.intent === event.intent);
  const intended = draft.answers[at];
  const outcome = {
    result: event.result,
    adapter: event.adapter,
    stored: event.stored,
    steps: event.steps,
    reason: event.reason,
  };
  if (intended === undefined) {
    draft.answers.push({
      at: event.at,
      notBefore: event.notBefore,
      intent: event.intent,
      asked: event.asked,
      by: 'setting',
      action: 'answer',
      ...outcome,
      events: [event.seq],
    });
  } else {
    draft.answers[at] = { ...intended, ...outcome, events: [...intended.events, event.seq] };
  }
  if (event.result !== 'exact' && event.result !== 'partial') return;
  draft.consent.push({
    at: event.at,
    notBefore: event.notBefore,
    seq: event.seq,
    source: 'answer',
    name: event.adapter ?? '',
    categories: event.stored,
    answered: true,
    trusted: null,
    role: null,
    storedIn: null,
    facts: { intent: event.intent },
  });
}

export function applyConsentEvent(draft: Draft, event: ConsentEvent): void {
  switch (event.kind) {
    case 'consent-observed':
      draft.consent.push({
        at: event.at,
        notBefore: event.notBefore,
        seq: event.seq,
        source: event.source,
        name: event.name,
        categories: event.categories,
        answered: event.answered,
        trusted: null,
        role: null,
        storedIn: event.storedIn,
        facts: event.facts,
      });
      return;
    case 'banner-seen':
      draft.banners.push({
        at: event.at,
        notBefore: event.notBefore,
        seq: event.seq,
        cmp: event.cmp,
        ...event.offers,
      });
      return;
    case 'banner-gone':
      draft.bannersGone.push({ at: event.at, notBefore: event.notBefore, seq: event.seq });
      return;
    case 'reopen-control-sought':
      draft.reopen = { found: event.found, label: event.label, seq: event.seq };
      return;
    case 'choice-clicked':
      applyChoice(draft, event);
      return;
    case 'answer-intended':
      draft.answers.push({
        at: event.at,
        notBefore: event.notBefore,
        intent: event.intent,
        asked: event.asked,
        by: event.by,
        action: event.action,
        result: null,
        adapter: null,
        stored: {},
        steps: [],
        reason: null,
        events: [event.seq],
      });
      return;
    case 'answer-given':
      applyAnswer(draft, event);
      return;
    default:
      event satisfies never;
  }
}
