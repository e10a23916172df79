/** While a page loads the processor is the page's; by then at the latest its news is looked at. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * What the browser tells of a page that loads: hundreds of requests, responses and changes of the jar, each of them
 * little work that the page would wait for. They stay here, in their order and with their times, until the page has
 * loaded, somebody asks, a navigation makes their order matter, or the patience is over. Nothing in here is logged yet:
 * a worker killed meanwhile loses it, and its sweep finds what it left.
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
    else this.#timer ??= setTimeout(() => this.empty(), PATIENCE_MILLISECONDS);
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
