import { createWords, type Messages, type Words } from '../words';
import { en } from './interface/en';
import { fr } from './interface/fr';
import { chooseLanguage, type Language, plainFindingTexts } from './languages';

/** Every language at once, for callers that cannot wait (the command line); pages load one by `loadWords`. */
const INTERFACE: Readonly<Record<Language, Messages>> = { en, fr };

export function allWords(language: string, timeZone: string | null = null): Words {
  const chosen = chooseLanguage([language]);
  return createWords(chosen, INTERFACE[chosen], plainFindingTexts, timeZone);
}
