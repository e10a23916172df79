import type { Category, ConsentByCategory } from '../../model/category';
import type { PlatformId } from './platforms';
import type { Later } from './reach';

/** A part of a platform's configuration that is consented to (service, group, purpose), as the platform itself names it. */
export interface CmpPart {
  readonly key: string;
  /** What it is called, the most telling first; its purpose is read from these. */
  readonly names: readonly string[];
  /** Where the platform itself fixes the purpose. */
  readonly category: Category | null;
  /** Always active. */
  readonly required: boolean;
  /** Null: nothing chosen yet. */
  readonly granted: boolean | null;
}

/** What is to become of one part. */
export interface CmpDecision {
  readonly key: string;
  readonly grant: boolean;
  /** Always active: granted whatever is asked. */
  readonly required: boolean;
}

type Soon<T> = T | Promise<T>;

/**
 * One consent platform, as a value. `page` is the page's window, never trusted: every part is reached through guards.
 * By which globals a platform is known stands in `platforms.ts`. What a platform has no interface for is null, and is done
 * through its dialog instead. Which part serves which purpose is decided by the caller (`classify.ts`), so that the page's
 * world holds no lexicon.
 */
export interface CmpAdapter {
  readonly id: PlatformId;
  /** Writing earlier would be lost: the platform has not loaded its configuration. */
  readonly ready: (page: object, later: Later) => Soon<boolean>;
  /** What is consented to, and what the platform holds for each: read before writing, and again to verify. */
  readonly parts: (page: object, later: Later) => Soon<readonly CmpPart[]>;
  /** The person has answered; what the parts stand at before is a default. */
  readonly answered: (page: object, later: Later) => Soon<boolean>;
  /**
   * Writes all decisions and closes the dialog; names what was called, in order. Null where the interface cannot say what
   * was decided (only all or nothing, say): nothing was called then, and the dialog's own controls are used.
   */
  readonly write:
    | ((page: object, decisions: readonly CmpDecision[], later: Later) => Soon<readonly string[] | null>)
    | null;
  /** Opens the platform's own dialog, for the person. */
  readonly open: ((page: object) => unknown) | null;
}

/** A platform's account of the consent it holds, by purpose. */
export interface CmpState {
  readonly categories: ConsentByCategory;
  readonly answered: boolean;
}
