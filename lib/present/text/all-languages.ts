import { createWords, type Messages, type Words } from '../words';
import type { FindingTexts } from './finding-text';
import { findingTexts as findingsEn } from './findings/en';
import { findingTexts as findingsFr } from './findings/fr';
import { en } from './interface/en';
import { fr } from './interface/fr';
import { chooseLanguage, type Language } from './languages';

/** Every language at once, for callers that cannot wait (the command line); pages load one by `loadWords`. */
export const INTERFACE: Readonly<Record<Language, Messages>> = { en, fr };
const FINDINGS: Readonly<Record<Language, FindingTexts>> = { en: findingsEn, fr: findingsFr };

export function allWords(language: string, timeZone: string | null = null): Words {
  const chosen = chooseLanguage([language]);
  return createWords(chosen, INTERFACE[chosen], FINDINGS[chosen], timeZone);
}
