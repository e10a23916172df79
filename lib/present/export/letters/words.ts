import type { AnswerOutcome } from '../../consent-view';

/** The fixed sentences of the drafts. Blanks in brackets are for the person to fill in; nothing in them is evidence. */
export interface LetterWords {
  readonly complaintTitle: string;
  readonly letterTitle: string;
  readonly to: { readonly authority: string; readonly controller: string };
  readonly from: string;
  readonly subject: (site: string) => string;
  readonly complaintOpening: (site: string, url: string, time: string, browser: string) => string;
  readonly letterOpening: (site: string, url: string, time: string, browser: string) => string;
  /** Whose words the points are, and that "you" in them is who writes. */
  readonly quotedFrom: string;
  /** Above the points of one of several passes. */
  readonly pass: (number: number, of: number) => string;
  readonly choice: string;
  /** How the choice was made, in the words of who writes; `time`: date, time and zone. */
  readonly chosen: Readonly<Record<'none' | 'user' | 'extension' | 'site', (time: string) => string>>;
  readonly allowed: (purposes: string) => string;
  readonly refused: (purposes: string) => string;
  /** What came of an answer that the tool gave. */
  readonly result: Readonly<Record<AnswerOutcome, string>>;
  readonly quote: (text: string) => string;
  readonly facts: string;
  /** A document without a single potential breach. */
  readonly none: string;
  /** One of several passes without any. */
  readonly nothing: string;
  readonly saw: string;
  readonly says: string;
  readonly basis: string;
  readonly record: string;
  readonly limits: string;
  readonly limit: {
    readonly potential: string;
    readonly coverage: (pages: string, seconds: string) => string;
    readonly gaps: (gaps: string) => string;
    readonly thirdParty: string;
    /** A document the site's own words are taken from; `time`: when it was read. */
    readonly document: (url: string, time: string, sha256: string) => string;
  };
  readonly complaintRequest: readonly string[];
  readonly letterRequest: readonly string[];
  readonly attached: string;
  readonly signature: string;
}
