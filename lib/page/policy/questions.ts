/** The one call of the extension interface that this script makes; the polyfill would outweigh the script. */
interface MessageEvents {
  addListener(
    listener: (
      message: unknown,
      sender: { readonly id?: string },
      answer: (value: unknown) => void,
    ) => boolean,
  ): void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isMessageEvents = (value: unknown): value is MessageEvents =>
  isRecord(value) && typeof value.addListener === 'function';

/** Firefox calls it `browser`, Chromium `chrome`. */
function runtimeOf(name: string): Readonly<Record<string, unknown>> | null {
  const api: unknown = Reflect.get(globalThis, name);
  const runtime = isRecord(api) ? api.runtime : null;
  return isRecord(runtime) && typeof runtime.id === 'string' ? runtime : null;
}

const LISTENING = Symbol.for('cookie-witness policy questions');

/**
 * Answers the worker's questions that carry `policy`; all others are left to the other scripts of the frame. Brought into the same
 * document again, it does nothing.
 */
export function answerPolicyQuestions(answers: Readonly<Record<string, () => Promise<unknown>>>): void {
  const runtime = runtimeOf('browser') ?? runtimeOf('chrome');
  if (runtime === null || Reflect.get(globalThis, LISTENING) === true || !isMessageEvents(runtime.onMessage))
    return;
  Reflect.set(globalThis, LISTENING, true);
  runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || !isRecord(message) || typeof message.policy !== 'string') return false;
    const found = Object.hasOwn(answers, message.policy) ? answers[message.policy] : undefined;
    if (found === undefined) return false;
    found().then(answer, () => answer(null));
    return true;
  });
}
