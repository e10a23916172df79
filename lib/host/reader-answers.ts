import { failed, type Outcome, ok } from '../model/known';
import { type ReadingKind, read } from '../policy/reading';
import type { WordsSource } from '../policy/words';
import { readingAsk, readingAsked } from '../protocol/readings';

async function reading<K extends ReadingKind>(
  kind: K,
  body: unknown,
  words: WordsSource,
): Promise<Outcome<unknown>> {
  const asked = readingAsk(kind, body);
  if (!asked.ok) return asked;
  try {
    return ok(await read(kind, asked.value, words));
  } catch (error) {
    console.error(error);
    return failed(
      'reading-failed',
      `Reading failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** What the reader does with a message: the answer goes to whoever asked. */
export async function answerReading(message: unknown, words: WordsSource): Promise<Outcome<unknown>> {
  const asked = readingAsked(message);
  return asked === null
    ? failed('ask-invalid', 'The policy reader was asked for nothing that it knows.')
    : reading(asked.kind, asked.body, words);
}

/** Answers the questions that reach the script which calls this, each through its port. */
export function answerReadings(words: WordsSource): void {
  addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    answerReading(data, words).then((answer) => ports[0]?.postMessage(answer), console.error);
  });
}
