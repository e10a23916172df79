import { failed, type Outcome } from '../model/known';
import type { ReadingAnswer, ReadingAsk, ReadingKind } from '../policy/reading';
import { type ReadingMessage, readingAnswer } from '../protocol/readings';
import type { PolicyReader } from './ports';

/** Most documents take a tenth of a second, the longest that is read at all some four seconds. */
const LIMIT_SECONDS = 20;
/** The documents of one visit come one soon after the other. */
const IDLE_SECONDS = 10;
/** No event tells in every browser that the reader is gone; asking also keeps the worker awake while it waits. */
const LOOK_MILLISECONDS = 500;

/** Where the reader runs, apart from the worker. */
export interface ReaderPlace {
  /** Hands a question to the reader, which is started where none is there; the answer comes through the port. */
  hand(message: ReadingMessage<ReadingKind>, answerTo: MessagePort): Promise<void>;
  /** False once the reader has broken, or was ended by somebody else. */
  isThere(): Promise<boolean>;
  /** Ends the reader, whatever it is at; the next question starts another. Nothing where none is there. */
  end(): Promise<void>;
}

export interface ReaderTimes {
  readonly limitSeconds: number;
  readonly idleSeconds: number;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the reader sends back, as it came; a failure where it sends nothing. */
async function answerOf(
  place: ReaderPlace,
  message: ReadingMessage<ReadingKind>,
  limitSeconds: number,
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  let handed = false;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const answer = new Promise<unknown>((resolve) => {
    const late = failed('reading-timeout', `Reading took more than ${limitSeconds} seconds.`);
    const gone = failed('reader-ended', 'The policy reader ended while it read.');
    const refused = (error: unknown): void =>
      resolve(failed('reader-unavailable', `The policy reader did not start: ${reason(error)}`));
    const look = async (): Promise<void> => {
      if (handed && !(await place.isThere())) resolve(gone);
    };
    port1.onmessage = ({ data }) => resolve(data);
    timers.push(
      setTimeout(() => resolve(late), limitSeconds * 1000),
      setInterval(() => void look().catch(refused), LOOK_MILLISECONDS),
    );
    place.hand(message, port2).then(() => {
      handed = true;
    }, refused);
  });
  try {
    return await answer;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    port1.close();
  }
}

/**
 * Reads in a place of its own, one document at a time, so that a failure is of one document alone. A reader that fails is ended, and
 * so is one that nothing was asked of for a while; as both happen in turn with the questions, no question meets a reader that ends.
 */
export function readerIn(
  place: ReaderPlace,
  { limitSeconds, idleSeconds }: ReaderTimes = { limitSeconds: LIMIT_SECONDS, idleSeconds: IDLE_SECONDS },
): PolicyReader {
  let last: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;

  function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    clearTimeout(idle);
    const done = last.then(work, work);
    last = done;
    return done;
  }

  const end = (): Promise<void> => place.end().catch((error: unknown) => console.error(error));

  return {
    read<K extends ReadingKind>(kind: K, ask: ReadingAsk<K>): Promise<Outcome<ReadingAnswer<K>>> {
      return inTurn(async () => {
        const answer = readingAnswer(kind, await answerOf(place, { reading: kind, ask }, limitSeconds));
        if (!answer.ok) await end();
        clearTimeout(idle);
        idle = setTimeout(() => void inTurn(end), idleSeconds * 1000);
        return answer;
      });
    },
  };
}
