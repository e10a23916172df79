/**
 * Words of consent dialogs in one language, as plain phrases separated by `|`, in lower case and without accents
 * being significant. `*` at the end of a word matches any ending; `=` before a phrase: it must be the whole label.
 * A phrase that holds another one of its field is left out: it would never decide anything.
 */
export interface ConsentWords {
  /** Agreeing to everything. */
  readonly accept: string;
  /** Refusing; a label with both these and `accept` words is not understood. */
  readonly reject: string;
  /** Refusals that are built from words of acceptance: "accept only necessary", "continue without accepting". */
  readonly refusal: string;
  /** Keeping what the dialog's own controls stand at. */
  readonly save: string;
  /** Opening the layer with a control per purpose. */
  readonly customize: string;
  /** Going to the next step of a dialog that asks one thing at a time. */
  readonly next: string;
  readonly close: string;
  /** Paying, subscribing, signing in or up: never to be clicked. */
  readonly subscribe: string;
  /** Taking consent back, or opening the dialog again. */
  readonly withdraw: string;
  /** What the dialog is about: at least one must be there. */
  readonly topic: string;
  /** Words that come with the topic in a consent dialog, not in a bakery. */
  readonly context: string;
  /** Titles and buttons of dialogs that ask for something else. */
  readonly other: string;
  /** "Legitimate interest": objected to, never consented. */
  readonly interest: string;
  /** The two sides of a pair of radio buttons. */
  readonly on: string;
  readonly off: string;
}
