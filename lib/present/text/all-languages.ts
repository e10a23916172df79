import { createWords, type Messages, type Words } from '../words';
import type { FindingTexts } from './finding-text';
import { findingTexts as findingsEn } from './findings/en';
import { findingTexts as findingsFr } from './findings/fr';
import { de } from './interface/de';
import { en } from './interface/en';
import { es } from './interface/es';
import { fr } from './interface/fr';
import { it } from './interface/it';
import { nl } from './interface/nl';
import { pt } from './interface/pt';
import { chooseLanguage, type Language } from './languages';

/** Every language at once, for callers that cannot wait (the command line); pages load one by `loadWords`. */
export const INTERFACE: Readonly<Record<Language, Messages>> = { en, fr, de, es, it, nl, pt };
const findingsIn = (language: Language): FindingTexts => (language === 'fr' ? findingsFr : findingsEn);

export function allWords(language: string, timeZone: string | null = null): Words {
  const chosen = chooseLanguage([language]);
  return createWords(chosen, INTERFACE[chosen], findingsIn(chosen), timeZone);
}
