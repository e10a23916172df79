/**
 * How the two scripts of a frame find each other. The relay listens for one event on the document; the witness, which
 * runs right after it and before any script of the page, dispatches it with a node of its own making as
 * `relatedTarget`. That node is in no document, and the page never gets hold of it: what is dispatched on it later can
 * be neither seen, nor forged, nor replayed, nor stopped.
 */
export const HELLO = 'cookie-witness';
/** What the page did in one task, a record a line: an event for each of hundreds of writes would be felt in the page. */
export const RECORDS = 'r';
/** The relay asks for what is held of a task under way: the document is going. */
export const HAND_OVER = 'h';
