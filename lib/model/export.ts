import type { Category, ConsentByCategory, DeclaredCategory } from './category';
import type { CookieAttributes, Setter } from './cookie';
import type { Declaration } from './declaration';
import type { AnswerResult, ConsentSource, LoggedEvent } from './event';
import type { Finding, FindingLevel } from './finding';
import type { ItemKind } from './item-kind';
import type { IsoDateTime } from './time';

export const EXPORT_SCHEMA = 'cookie-witness/findings@1';

export type CategorySource = 'policy' | 'cmp' | 'vendor' | 'knowledge';
export type PassAnswer = 'none' | 'reject' | 'accept' | readonly string[];
export type PassApplied = 'exact' | 'partial' | 'not-offered' | 'no-banner' | 'not-asked' | 'failed';

/** The declared row that an item was matched with. */
export interface DeclaredMatch {
  readonly declarant: 'page' | 'cmp' | 'vendor';
  readonly name: string | null;
  readonly category: DeclaredCategory | null;
  readonly lifetime: string;
  readonly lifetimeSeconds: number | null;
  readonly quote: string;
}

export interface ExportedItem {
  readonly kind: ItemKind;
  readonly name: string;
  readonly domain: string;
  readonly path: string | null;
  readonly partitionKey: string | null;
  readonly storeId: string | null;
  readonly party: 'first' | 'third';
  readonly category: Category | null;
  readonly categorySource: CategorySource | null;
  readonly confidence: number;
  readonly vendor: string | null;
  readonly setBy: Setter | null;
  readonly firstSeen: { readonly at: IsoDateTime; readonly notBefore: IsoDateTime | null };
  /** Before the person's choice, after it, or already there when the visit began. */
  readonly phase: 'before-choice' | 'after-choice' | 'found' | 'no-choice';
  readonly writes: number;
  readonly sends: number;
  readonly lifetimeSeconds: number | null;
  readonly rawMaxAge: number | null;
  readonly attributes: Partial<CookieAttributes>;
  readonly declared: DeclaredMatch | null;
}

export interface ExportedConsentStep {
  readonly at: IsoDateTime;
  readonly by: 'user' | 'extension' | 'site' | 'cmp' | 'tcf' | 'gpp' | 'usp' | 'consent-mode' | 'gpc';
  readonly source: ConsentSource | 'click' | 'answer';
  readonly name: string;
  readonly categories: ConsentByCategory;
  readonly answered: boolean;
  readonly seq: number;
}

/** The receipt of one answer the extension gave. */
export interface ExportedAnswer {
  readonly at: IsoDateTime;
  readonly result: AnswerResult;
  readonly adapter: string | null;
  readonly asked: ConsentByCategory;
  readonly stored: ConsentByCategory;
  readonly steps: readonly string[];
  readonly reason: string | null;
}

export interface Coverage {
  readonly pages: readonly string[];
  readonly consentStates: readonly string[];
  readonly watchedSeconds: number;
  /** Reasons why something may have gone unseen; empty means none known. */
  readonly gaps: readonly string[];
  readonly freshJar: boolean;
  /** What could not be read or evaluated. */
  readonly unread: readonly string[];
}

/** What earlier visits to the site know of the consent that stands, and of the policy that it was given under. */
export interface EarlierVisits {
  /** When the person last agreed, as it was witnessed; null where only the site's record tells of it. */
  readonly consentedAt: IsoDateTime | null;
  readonly declarations: readonly Declaration[];
}

export interface ExportedPass {
  readonly answer: PassAnswer;
  readonly applied: PassApplied;
  readonly items: readonly ExportedItem[];
  readonly consent: readonly ExportedConsentStep[];
  readonly answers: readonly ExportedAnswer[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Left out where no earlier visit counts. */
  readonly earlier?: EarlierVisits;
  /** The log itself, so that the verdicts can be replayed; left out where the reader asked for the short form. */
  readonly events?: readonly LoggedEvent[];
}

/** The findings document: the popup's export and the CLI's are the same. Schema in `docs/findings.schema.json`. */
export interface FindingsExport {
  readonly schema: typeof EXPORT_SCHEMA;
  readonly site: string;
  readonly url: string;
  readonly auditedAt: IsoDateTime;
  readonly tool: {
    readonly version: string;
    readonly browser: string;
    /** Rule id to its level: which rules ran. */
    readonly rules: Readonly<Record<string, FindingLevel>>;
    readonly thirdPartyCookies: 'allowed' | 'blocked' | 'unknown';
  };
  readonly declarations: readonly Declaration[];
  readonly passes: readonly ExportedPass[];
}
