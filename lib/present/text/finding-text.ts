import type { Finding } from '../../model/finding';

/** A finding in a person's words. Every verdict is worded as potential; nothing is said that the facts do not show. */
export interface FindingText {
  /** One short line: what is wrong, with the subject's name. */
  readonly title: string;
  /** What happened, in one to three sentences, from the finding's facts. */
  readonly happened: string;
  /** What it is to the person, in one or two sentences. */
  readonly meaning?: string;
  /** What the site's developer can do about it. */
  readonly advice: string;
  /** The provision, guidance or promise it rests on, with its article. */
  readonly basis: string;
  /** Why it was not evaluated or stayed inconclusive; null where the finding has no reason. */
  readonly reason: string | null;
}

/** The words of every rule in one language: a rule without words does not compile (see `text/findings/`). */
export type FindingTexts = (finding: Finding) => FindingText;
