import { withPlainClasses } from '../../lexicon/characters';

/** What parts the words of two elements that stand beside one another without a blank in the markup. */
export type Seam = 'none' | 'blank' | 'break';

/** Each says something of its own: a menu's links stand beside one another without a blank between. */
const CONTROLS: ReadonlySet<string> = new Set(['a', 'button']);

/** A label and the value beside it, which style sheets set apart where their words are not. Words that were split are in like elements. */
const LABELS: ReadonlySet<string> = new Set(['strong', 'b', 'label', 'dfn']);
const VALUES: ReadonlySet<string> = new Set(['span', 'em', 'i', 'small', 'code', 'time', 'a']);
const BEGINS_WORD = withPlainClasses(/^[\p{L}\p{N}_.]/u);
const BEGINS_LABEL = /^\p{Lu}\p{Ll}{3}/u;

/** Follows the elements of a line and tells where the words of one would be glued to those of the one before. */
export class Seams {
  /** A link or button has ended and no words came since. */
  private afterControl = false;
  /** The element that has just ended, with nothing behind it. */
  private closed = '';
  /** The class of the value that is open or has just ended. */
  private valueClass = '';
  /** The values before and behind are styled otherwise. */
  private restyled = false;
  /** One side is a label and the other a value. */
  private parted = false;

  /** An element begins: what parts it, as such, from what came before. */
  open(tag: string, style: string): Seam {
    this.parted =
      (LABELS.has(this.closed) && VALUES.has(tag)) || (VALUES.has(this.closed) && LABELS.has(tag));
    if (VALUES.has(tag)) {
      this.restyled = VALUES.has(this.closed) && style !== this.valueClass;
      this.valueClass = style;
    }
    this.closed = '';
    return this.afterControl && CONTROLS.has(tag) ? 'blank' : 'none';
  }

  /** An element ends: a button's words end with it, whatever follows. */
  close(tag: string): Seam {
    this.afterControl = CONTROLS.has(tag);
    this.closed = tag;
    return tag === 'button' ? 'blank' : 'none';
  }

  /** Words come: what parts them from those before. */
  words(text: string): Seam {
    const seam =
      this.restyled && BEGINS_LABEL.test(text)
        ? 'break'
        : this.parted && BEGINS_WORD.test(text)
          ? 'blank'
          : 'none';
    this.afterControl = false;
    this.closed = '';
    this.parted = false;
    this.restyled = false;
    return seam;
  }
}
