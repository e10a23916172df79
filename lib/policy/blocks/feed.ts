import { type Handler, Parser } from 'htmlparser2';
import { decodedAttribute, decodedText, outsideReference } from './references';

const PIECE = 1 << 16;
/** The parser moves all open elements for each one that it opens: beyond this depth the outer ones are given up. */
const MAX_OPEN = 1_000;
/** Pieces while a document stays so deep, short enough that few elements are opened before the next look. */
const SHORT_PIECE = 1 << 12;

/** Its table of 2,125 named characters would be an eighth of the reader: references are decoded here. */
const OPTIONS = { decodeEntities: false, lowerCaseTags: true, recognizeSelfClosing: false };

/** What is told of a document, and how the one who is told answers. */
export interface Listener extends Pick<Required<Handler>, 'onopentag' | 'onclosetag' | 'ontext'> {
  /** How many elements are open now. */
  readonly depth: () => number;
  /** Enough was read. */
  readonly full: () => boolean;
}

/** Tells the listener of text and attributes without character references. */
const decoding = (listener: Listener): Partial<Handler> => ({
  onopentag: (tag, attributes, implied) => {
    for (const name in attributes) {
      const value = attributes[name];
      if (value?.includes('&')) attributes[name] = decodedAttribute(value);
    }
    listener.onopentag(tag, attributes, implied);
  },
  onclosetag: (tag, implied) => listener.onclosetag(tag, implied),
  ontext: (text) => listener.ontext(decodedText(text)),
});

/**
 * Streams HTML to a listener, in time linear in its length however deep its elements are nested: a document that opens more than a
 * thousand without closing them is closed and begun again where it stands, between two tags.
 */
export function feed(text: string, listener: Listener): void {
  const handler = decoding(listener);
  let parser = new Parser(handler, OPTIONS);
  let length = PIECE;
  for (let at = 0; at < text.length && !listener.full(); ) {
    const deep = length === SHORT_PIECE;
    const tag = deep ? text.lastIndexOf('<', at + length - 1) : -1;
    const whole = outsideReference(text, at + length);
    const end = tag > at ? tag : whole > at ? whole : at + length;
    parser.write(text.slice(at, end));
    at = end;
    if (listener.depth() <= MAX_OPEN) continue;
    length = SHORT_PIECE;
    if (!deep || tag !== end) continue;
    parser.end();
    parser = new Parser(handler, OPTIONS);
  }
  if (!listener.full()) parser.end();
}
