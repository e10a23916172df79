import type { CmpDecision, CmpPart } from '../../consent/cmp/adapter';
import { isRecord, listOf } from '../../consent/cmp/reach';
import { CATEGORIES } from '../../model/category';
import { ANSWER, QUESTION } from './page-world';

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

/** What the page world said, brought to form: the page may have forged it. */
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

let count = 0;

type Question =
  | { readonly do: 'read' | 'settle' | 'open' | 'signals' }
  | { readonly do: 'write'; readonly decisions: readonly CmpDecision[] };

/** Puts one question to the page-world script of this frame; null where no answer came in time. */
function ask(question: Question, milliseconds: number): Promise<unknown> {
  count += 1;
  const id = `${count}-${Math.random().toString(36).slice(2)}`;
  return new Promise((resolve) => {
    const finish = (answer: unknown): void => {
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
      if (isRecord(message) && message.id === id) finish(message.body);
    };
    const timer = setTimeout(() => finish(null), milliseconds);
    document.addEventListener(ANSWER, listen);
    document.dispatchEvent(new CustomEvent(QUESTION, { detail: JSON.stringify({ ...question, id }) }));
  });
}

/** Without an answer in time, nothing is known of any platform. */
export const askPageWorld = async (
  question: Exclude<Question, { do: 'signals' }>,
  milliseconds: number,
): Promise<CmpAnswer> => readAnswer(await ask(question, milliseconds));

/** The standard signals as the page gives them; the worker validates what it is told of them. */
export async function askSignals(milliseconds: number): Promise<readonly unknown[]> {
  const answer = await ask({ do: 'signals' }, milliseconds);
  return isRecord(answer) ? listOf(answer.signals).slice(0, 30) : [];
}
