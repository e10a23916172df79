/** A page that loads leaves no gap as long as this; where nothing was told for so long, nobody waits for the processor. */
const LULL_MILLISECONDS = 250;
/** By then at the latest what was told is looked at: a page may load for ever. */
const PATIENCE_MILLISECONDS = 3000;

/**
 * What the browser tells of a page that loads: hundreds of requests, responses and changes of the jar, each of them
 * little work that the page would wait for. They stay here, in their order and with their times, until the page has
 * loaded or pauses, somebody asks, a navigation makes their order matter, or the patience is over. Nothing in here is
 * logged yet: a worker killed meanwhile loses it, and its sweep finds what it left.
 */
export class Inbox {
  readonly #isUrgent: () => boolean;
  #waiting: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `isUrgent`: somebody is looking on. */
  constructor(isUrgent: () => boolean) {
    this.#isUrgent = isUrgent;
  }

  put(take: () => void): void {
    this.#waiting.push(take);
    if (this.#isUrgent()) this.empty();
    else if (this.#timer === null) this.#wait(LULL_MILLISECONDS);
  }

  /** One timer for each stretch of the wait, not one for each piece of news. */
  #wait(waited: number): void {
    const before = this.#waiting.length;
    this.#timer = setTimeout(() => {
      const isQuiet = this.#waiting.length === before;
      if (isQuiet || waited >= PATIENCE_MILLISECONDS) this.empty();
      else this.#wait(waited + LULL_MILLISECONDS);
    }, LULL_MILLISECONDS);
  }

  /** Takes all that waits, in the order it came. One that throws is a bug: it is shown, the others are taken. */
  empty(): void {
    clearTimeout(this.#timer ?? undefined);
    this.#timer = null;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const take of waiting) {
      try {
        take();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
