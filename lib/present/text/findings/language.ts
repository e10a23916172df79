import type { RuleId } from '../../../findings/catalogue';
import type { InstrumentId } from '../../../law/instruments';
import type { DeclaredCategory } from '../../../model/category';
import type { Medium } from '../../../model/declaration';
import type { ControlRole, FingerprintRead } from '../../../model/event';
import type { Reason } from './en';

/** The words of one rule; `title` and `happened` are templates (`template.ts`) over the finding's facts. */
export interface RuleWords {
  /** Heads the rule where nothing was found. */
  readonly name: string;
  readonly title: string;
  readonly happened: string;
  /** What it is to the person. */
  readonly meaning: string;
  /** What the site's developer can do about it. */
  readonly advice: string;
}

/** Facts that are codes, with the words for them. */
export interface CodeWords {
  readonly purpose: { readonly [C in DeclaredCategory]: string };
  readonly medium: { readonly [M in Medium]: string };
  readonly about: { readonly [A in 'category' | 'lifetime']: string };
  readonly ground: {
    readonly [G in 'third-party-send' | 'third-party-cookie' | 'lifetime' | 'known-non-exempt-tool']: string;
  };
  readonly control: { readonly [R in ControlRole]: string };
  readonly technique: { readonly [T in FingerprintRead['technique']]: string };
}

/** Everything that findings say in one language: plain data. Every verdict is worded as potential. */
export interface LanguageOfFindings {
  /** BCP 47. */
  readonly language: string;
  /** Each instrument with its provision, as it is cited in this language. */
  readonly instruments: { readonly [I in InstrumentId]: string };
  /** Names an item in a sentence's first place; the nouns are of one gender where the language has genders. */
  readonly item: {
    readonly [K in 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'other']: string;
  };
  /** Joined to a verb, with the blank before it: by whom it was set, and on what page. */
  readonly by: { readonly [S in 'response' | 'aResponse' | 'script' | 'aScript']: string };
  readonly on: string;
  readonly codes: CodeWords;
  /** Sentences for reasons, by the word before a colon; `{detail}` is what stands after it. */
  readonly reasons: { readonly [R in Reason]: string };
  readonly satisfied: string;
  readonly notEvaluated: string;
  /** Put after what happened when it stayed unsure. */
  readonly inconclusive: string;
  readonly rules: { readonly [R in RuleId]: RuleWords };
}
