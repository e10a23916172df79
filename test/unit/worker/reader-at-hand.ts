import type { PolicyReader } from '../../../lib/host/ports';
import { answerReading } from '../../../lib/host/reader-answers';
import { ALL_WORDS } from '../../../lib/policy/all-words';
import { readingAnswer } from '../../../lib/protocol/readings';

const words = { atHand: async () => ALL_WORDS, bring: async () => ALL_WORDS };

/** The real reader, with the words of all languages, without a place of its own: messages are copied as they are on their way. */
export const readerAtHand: PolicyReader = {
  read: async (kind, ask) =>
    readingAnswer(kind, structuredClone(await answerReading(structuredClone({ reading: kind, ask }), words))),
};
