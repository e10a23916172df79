import { eachTag, RAW, type TagAttributes } from './tags';

/** What is told of a document's elements: each that opens is closed again, in order. */
export interface ElementListener {
  readonly open: (tag: string, attributes: TagAttributes) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
  /** Enough was read. */
  readonly full: () => boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content (HTML 13.1.2). */
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** Elements in which `/>` ends an element. */
const FOREIGN = ['svg', 'math'] as const;

/** Elements that end an open paragraph. */
const BLOCKS =
  'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul';
const FORM = 'input option optgroup select button datalist textarea';

/** What an element ends by opening, where it is the innermost: end tags that HTML lets authors leave out (HTML 13.1.2.4). */
const ENDED: readonly (readonly [by: string, ended: string])[] = [
  [BLOCKS, 'p'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['li', 'li'],
  ['dt dd', 'dt dd'],
  ['a', 'a'],
  ['rt rp', 'rt rp'],
  ['body', 'head link script'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['select input output button datalist textarea', FORM],
];
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDED.flatMap(([by, ended]) => by.split(' ').map((tag) => [tag, words(ended)] as const)),
);

const NO_ATTRIBUTES: TagAttributes = {};

/**
 * Tells of the elements of an HTML source, with the ends that authors leave out. Linear however deep elements are nested and whatever
 * is closed that was never opened.
 */
export function eachElement(source: string, listener: ElementListener): void {
  const open: string[] = [];
  /** How many of each are open. */
  const counts = new Map<string, number>();
  const isOpen = (tag: string): boolean => (counts.get(tag) ?? 0) > 0;
  const enter = (tag: string, attributes: TagAttributes): void => {
    open.push(tag);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
    listener.open(tag, attributes);
  };
  const leave = (): string | undefined => {
    const tag = open.pop();
    if (tag === undefined) return undefined;
    counts.set(tag, (counts.get(tag) ?? 1) - 1);
    listener.close(tag);
    return tag;
  };
  const start = (written: string, attributes: TagAttributes, selfClosing: boolean): void => {
    const tag = written === 'image' && !FOREIGN.some(isOpen) ? 'img' : written;
    if (tag === 'form' && isOpen('form')) return;
    const ended = ENDS.get(tag);
    if (ended !== undefined) while (ended.has(open.at(-1) ?? '')) leave();
    if (VOID.has(tag)) {
      listener.open(tag, attributes);
      listener.close(tag);
      return;
    }
    enter(tag, attributes);
    if (selfClosing && FOREIGN.some(isOpen)) leave();
  };
  eachTag(source, {
    open: start,
    close: (tag) => {
      if (tag === 'br') start('br', NO_ATTRIBUTES, false);
      else if (isOpen(tag)) while (leave() !== tag);
      else if (tag === 'p') {
        start('p', NO_ATTRIBUTES, false);
        leave();
      }
    },
    text: listener.text,
    raw: (tag) => RAW.has(tag) && !FOREIGN.some(isOpen),
    full: listener.full,
  });
  if (!listener.full()) while (leave() !== undefined);
}
