import type { DoorName } from '../../protocol/door';

/** What is called: a question as JSON, answered by JSON. */
export type Door = (question: string) => Promise<string>;

declare global {
  interface Document {
    readonly [door: DoorName]: Door | undefined;
  }
}

/**
 * Opens a door in the page's world and gives back its name, which the worker gets as the result of bringing the script in.
 * The worker knocks by bringing in one call more, so that nothing is said over events that the page could listen to, stop
 * or forge. A page can find the door and ask the same questions; they do nothing it could not do itself. It can neither
 * replace the door, nor have put one there before whose name was not drawn yet.
 */
export function openDoor(answer: (question: unknown) => Promise<unknown>): DoorName | null {
  const drawn = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    (byte + 256).toString(16).slice(1),
  );
  const name: DoorName = `cookieWitness${drawn.join('')}`;
  const door: Door = async (question) => {
    try {
      return JSON.stringify((await answer(JSON.parse(question))) ?? null);
    } catch {
      return 'null';
    }
  };
  try {
    Object.defineProperty(document, name, { value: door });
  } catch {
    return null;
  }
  return document[name] === door ? name : null;
}

/** Runs by itself in the page's world, without anything of this file around it: the browser carries it there as text. */
export function knock(name: DoorName, question: string): Promise<string> | null {
  return document[name]?.(question) ?? null;
}
