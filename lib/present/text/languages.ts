import { createWords, type Messages, type Words } from '../words';
import type { LanguageOfFindings } from './findings/language';
import { findingTextsIn } from './findings/reader';

/** The interface's languages, each under its own name. */
export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
  pt: 'Português',
  pl: 'Polski',
  sv: 'Svenska',
  da: 'Dansk',
  cs: 'Čeština',
  ro: 'Română',
} as const;
export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES).filter(isLanguage);

function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGE_NAMES, code);
}

/** The first wanted language that there is, by its primary subtag (`fr-CA` reads French); English otherwise. */
export function chooseLanguage(wanted: readonly (string | null)[]): Language {
  for (const tag of wanted) {
    const primary = tag?.toLowerCase().split('-')[0] ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}

const INTERFACE: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./interface/en')).en,
  fr: async () => (await import('./interface/fr')).fr,
  de: async () => (await import('./interface/de')).de,
  es: async () => (await import('./interface/es')).es,
  it: async () => (await import('./interface/it')).it,
  nl: async () => (await import('./interface/nl')).nl,
  pt: async () => (await import('./interface/pt')).pt,
  pl: async () => (await import('./interface/pl')).pl,
  sv: async () => (await import('./interface/sv')).sv,
  da: async () => (await import('./interface/da')).da,
  cs: async () => (await import('./interface/cs')).cs,
  ro: async () => (await import('./interface/ro')).ro,
};

/** Words of findings exist in English and French; in the other languages of the interface they are English. */
const loadFindings = async (language: Language): Promise<LanguageOfFindings> =>
  language === 'fr' ? (await import('./findings/fr')).fr : (await import('./findings/en')).en;

/** One language with the words of its rules; each is a chunk of its own, so a page loads only what it shows. */
export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await INTERFACE[language](), findingTextsIn(await loadFindings(language)));
}
