import browser from 'webextension-polyfill';
import type { Answered, Ask, Question } from '../protocol/messages';

/** How a question travels: the worker tells it from other messages by `question`. */
export interface Envelope<Q extends Question> {
  readonly question: Q;
  readonly ask: Ask<Q>;
}

/** Our own worker answers in the protocol's types; what is checked is that an answer came at all, and its shape. */
function isAnswer<Q extends Question>(value: unknown): value is Answered<Q> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  if (value.ok === true) return 'value' in value;
  return 'code' in value && typeof value.code === 'string' && 'message' in value;
}

/** Put a question to the worker. Never throws: a worker that is gone or gives nonsense is an outcome like any other. */
export async function ask<Q extends Question>(question: Q, what: Ask<Q>): Promise<Answered<Q>> {
  const envelope: Envelope<Q> = { question, ask: what };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    if (isAnswer<Q>(answer)) return answer;
    return { ok: false, code: 'no-answer', message: 'no answer from the background' };
  } catch (error) {
    return {
      ok: false,
      code: 'unreachable',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
