/** Key under which the script that was brought in waits for the sniffer's next suspicion, in the isolated world. */
export const SUSPECT = 'cookieWitnessSuspect';

/** Key under which the sniffer leaves what it asked of the worker for that script, in the isolated world. */
const AHEAD = 'cookieWitnessAhead';

/** What takes as long as bringing in the script that will need it, asked for at the same time: the worker's answers. */
interface AskedAhead {
  /** The part of the page that was suspected; null where only a record was, or not all of its words were sent. */
  readonly dialog: Node | null;
  /** The words it was suspected by, which may not have been all yet. */
  readonly text: string;
  /** The words of the languages that the suspected part of the page is in. */
  readonly words: Promise<unknown>;
  /** The door of the part in the page's world, and the page's platform. */
  readonly entered: Promise<unknown>;
}

export function leaveAskedAhead(asked: AskedAhead): void {
  Reflect.set(globalThis, AHEAD, asked);
}

/** What the sniffer asked for, to be awaited; undefined where something else brought the script in. */
export const askedAhead = (name: keyof AskedAhead): unknown =>
  Reflect.get(Object(Reflect.get(globalThis, AHEAD)), name);

/** Whether all the words of an element were among those that the sniffer had read for their languages. */
export function wasSuspected(element: Element): boolean {
  const dialog = askedAhead('dialog');
  return dialog instanceof Node && dialog.contains(element) && dialog.textContent === askedAhead('text');
}
