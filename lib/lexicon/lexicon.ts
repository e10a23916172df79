import type { Category } from '../model/category';

/** What a column of a cookie table, or the key of a key/value line, is about. */
export type HeaderRole =
  | 'name'
  | 'purpose'
  | 'duration'
  | 'provider'
  | 'category'
  | 'type'
  | 'party'
  | 'host'
  | 'medium'
  | 'other';

/**
 * The words of one language that policies use about cookies. Every value lists folded beginnings of words (see `fold`),
 * separated by `|`; a beginning followed by `$` must be the whole word. `numbers` pairs words with values.
 */
export interface Lexicon {
  readonly headers: Readonly<Record<HeaderRole, string>>;
  /** "Session", "until the browser closes", "until you log out". */
  readonly session: string;
  /** "Persistent", "until deleted", "no expiry". */
  readonly persistent: string;
  /** "Up to", "at most", "less than". */
  readonly upTo: string;
  /** Words before a stated lifetime: "expires after", "stored for", "duration". */
  readonly lifetime: string;
  /** "one=1|two=2"; only those that occur before units of time. */
  readonly numbers: string;
  /** Joins names in a cell: "and", "or". */
  readonly and: string;
  readonly firstParty: string;
  readonly thirdParty: string;
  readonly localStorage: string;
  readonly sessionStorage: string;
  /** The word for a cookie or tracker. */
  readonly cookie: string;
  /** What a purpose says when it says nothing of a category: "keeps the session", "counts visits". */
  readonly purposes: Readonly<Partial<Record<Category, string>>>;
}

/** Languages with a short lexicon leave out what they do not have. */
export type LexiconParts = {
  readonly headers: Readonly<Partial<Record<HeaderRole, string>>>;
} & Readonly<Partial<Omit<Lexicon, 'headers'>>>;
