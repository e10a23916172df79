import { createWords, type Messages, type Words } from '../words';
import { cs as csFindings } from './findings/cs';
import { da as daFindings } from './findings/da';
import { de as deFindings } from './findings/de';
import { en as enFindings } from './findings/en';
import { es as esFindings } from './findings/es';
import { fr as frFindings } from './findings/fr';
import { it as itFindings } from './findings/it';
import type { LanguageOfFindings } from './findings/language';
import { nl as nlFindings } from './findings/nl';
import { pl as plFindings } from './findings/pl';
import { pt as ptFindings } from './findings/pt';
import { findingTextsIn } from './findings/reader';
import { ro as roFindings } from './findings/ro';
import { sv as svFindings } from './findings/sv';
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
export const FINDINGS: Readonly<Record<Language, LanguageOfFindings>> = {
  en: enFindings,
  fr: frFindings,
  de: deFindings,
  es: esFindings,
  it: itFindings,
  nl: nlFindings,
  pt: ptFindings,
  pl: plFindings,
  sv: svFindings,
  da: daFindings,
  cs: csFindings,
  ro: roFindings,
};

export function allWords(language: string, timeZone: string | null = null): Words {
  const chosen = chooseLanguage([language]);
  return createWords(chosen, INTERFACE[chosen], findingTextsIn(FINDINGS[chosen]), timeZone);
}
