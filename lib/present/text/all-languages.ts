import { createWords, type Messages, type Words } from '../words';
import { en as findingsEn } from './findings/en';
import { fr as findingsFr } from './findings/fr';
import type { LanguageOfFindings } from './findings/language';
import { findingTextsIn } from './findings/reader';
import { cs } from './interface/cs';
import { da } from './interface/da';
import { de } from './interface/de';
import { en } from './interface/en';
import { es } from './interface/es';
import { fr } from './interface/fr';
import { it } from './interface/it';
import { nl } from './interface/nl';
import { pl } from './interface/pl';
import { pt } from './interface/pt';
import { ro } from './interface/ro';
import { sv } from './interface/sv';
import { chooseLanguage, type Language } from './languages';

/** Every language at once, for callers that cannot wait (the command line); pages load one by `loadWords`. */
export const INTERFACE: Readonly<Record<Language, Messages>> = {
  en,
  fr,
  de,
  es,
  it,
  nl,
  pt,
  pl,
  sv,
  da,
  cs,
  ro,
};
export const FINDINGS: Readonly<Record<string, LanguageOfFindings>> = { en: findingsEn, fr: findingsFr };

export function allWords(language: string, timeZone: string | null = null): Words {
  const chosen = chooseLanguage([language]);
  return createWords(chosen, INTERFACE[chosen], findingTextsIn(FINDINGS[chosen] ?? findingsEn), timeZone);
}
