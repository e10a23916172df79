import type { CmpState } from '../../consent/cmp/adapter';
import { isRecord, listOf } from '../../consent/cmp/reach';
import { CONSENT_STATES, type ConsentByCategory, OPTIONAL_CATEGORIES, type Preference } from '../../model/category';
import { ANSWER, QUESTION } from './page-world';

export interface CmpAnswer {
  readonly cmp: string | null;
  readonly writable: boolean;
  readonly state: CmpState | null;
  readonly written: { readonly steps: readonly string[]; readonly unrecognised: readonly string[] } | null;
  readonly opened: boolean;
}

const NONE: CmpAnswer = { cmp: null, writable: false, state: null, written: null, opened: false };

const strings = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string' && item.length < 200);

function readState(value: unknown): CmpState | null {
  if (!isRecord(value) || !isRecord(value.categories)) return null;
  const given = value.categories;
  const categories: ConsentByCategory = Object.fromEntries(
    OPTIONAL_CATEGORIES.flatMap((category) => {
      const state = CONSENT_STATES.find((one) => one === given[category]);
      return state === undefined ? [] : [[category, state]];
    }),
  );
  const named = strings(value.offered);
  return {
    categories,
    answered: value.answered === true,
    offered: OPTIONAL_CATEGORIES.filter((category) => named.includes(category)),
  };
}

/** What the page world said, brought to form: the page may have forged it. */
function readAnswer(value: unknown): CmpAnswer {
  if (!isRecord(value) || typeof value.cmp !== 'string' || value.cmp.length > 60) return NONE;
  return {
    cmp: value.cmp,
    writable: value.writable === true,
    state: readState(value.state),
    written: isRecord(value.written)
      ? { steps: strings(value.written.steps), unrecognised: strings(value.written.unrecognised) }
      : null,
    opened: value.opened === true,
  };
}

let count = 0;

/** Puts one question to the page-world script of this frame. Without an answer in time, nothing is known of any platform. */
export function askPageWorld(
  question: { readonly do: 'read' | 'open' } | { readonly do: 'write'; readonly preference: Preference },
  milliseconds: number,
): Promise<CmpAnswer> {
  count += 1;
  const id = `${count}-${crypto.randomUUID()}`;
  return new Promise((resolve) => {
    const finish = (answer: CmpAnswer): void => {
      document.removeEventListener(ANSWER, listen);
      clearTimeout(timer);
      resolve(answer);
    };
    const listen = (event: Event): void => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
      let message: unknown;
      try {
        message = JSON.parse(event.detail);
      } catch {
        return;
      }
      if (isRecord(message) && message.id === id) finish(readAnswer(message.body));
    };
    const timer = setTimeout(() => finish(NONE), milliseconds);
    document.addEventListener(ANSWER, listen);
    document.dispatchEvent(new CustomEvent(QUESTION, { detail: JSON.stringify({ ...question, id }) }));
  });
}
