import { type Handler, Parser } from 'htmlparser2';

const PIECE = 1 << 16;
/** The parser moves all open elements for each one that it opens: beyond this depth the outer ones are given up. */
const MAX_OPEN = 1_000;
/** Pieces while a document stays so deep, short enough that few elements are opened before the next look. */
const SHORT_PIECE = 1 << 12;

const OPTIONS = { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false };

/** What is told of a document, and how the one who is told answers. */
export interface Listener extends Pick<Required<Handler>, 'onopentag' | 'onclosetag' | 'ontext'> {
  /** How many elements are open now. */
  readonly depth: () => number;
  /** Enough was read. */
  readonly full: () => boolean;
}

/**
 * Streams HTML to a listener, in time linear in its length however deep its elements are nested: a document that opens more than a
 * thousand without closing them is closed and begun again where it stands, between two tags.
 */
export function feed(text: string, listener: Listener): void {
  let parser = new Parser(listener, OPTIONS);
  let length = PIECE;
  for (let at = 0; at < text.length && !listener.full(); ) {
    const deep = length === SHORT_PIECE;
    const tag = deep ? text.lastIndexOf('<', at + length - 1) : -1;
    const end = tag > at ? tag : at + length;
    parser.write(text.slice(at, end));
    at = end;
    if (listener.depth() <= MAX_OPEN) continue;
    length = SHORT_PIECE;
    if (!deep || tag !== end) continue;
    parser.end();
    parser = new Parser(listener, OPTIONS);
  }
  if (!listener.full()) parser.end();
}
