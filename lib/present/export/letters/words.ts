/** The fixed sentences of the drafts. Blanks in brackets are for the person to fill in; nothing in them is evidence. */
export interface LetterWords {
  readonly complaintTitle: string;
  readonly letterTitle: string;
  readonly to: { readonly authority: string; readonly controller: string };
  readonly from: string;
  readonly subject: (site: string) => string;
  readonly complaintOpening: (site: string, url: string, time: string, browser: string) => string;
  readonly letterOpening: (site: string, url: string, time: string, browser: string) => string;
  readonly choice: string;
  readonly facts: string;
  readonly none: string;
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
  };
  readonly complaintRequest: readonly string[];
  readonly letterRequest: readonly string[];
  readonly attached: string;
  readonly signature: string;
}
