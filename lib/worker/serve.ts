import type { World } from '../host/ports';
import { failed } from '../model/known';
import { isQuestion, readAsk } from '../protocol/asks';
import type { Answered, Ask, Question } from '../protocol/messages';

/** One handler a question; a forgotten one does not compile. */
export type Handlers = { readonly [Q in Question]: (ask: Ask<Q>) => Promise<Answered<Q>> };

async function answer<Q extends Question>(
  handlers: Handlers,
  question: Q,
  body: unknown,
): Promise<Answered<Q>> {
  const read = readAsk(question, body);
  if (!read.ok) return read;
  try {
    return await handlers[question](read.value);
  } catch (error) {
    // A thrown error is a bug: it is shown where it can be reported, and the asker is not left waiting.
    console.error(error);
    return failed('bug', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Answers the questions of our own pages. The sender was checked where the message arrived, the question is here.
 * `attend` is told of each beforehand.
 */
export function serve(world: World, attend: () => void, handlers: Handlers): void {
  world.onQuestion((message) => {
    if (typeof message !== 'object' || message === null || !('question' in message)) return undefined;
    if (!isQuestion(message.question)) return undefined;
    attend();
    return answer(handlers, message.question, 'ask' in message ? message.ask : null);
  });
}
