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

/** The words of the interface and those of the findings, each a chunk of its own. */
const CHUNKS: Readonly<
  Record<Language, readonly [() => Promise<Messages>, () => Promise<LanguageOfFindings>]>
> = {
  en: [async () => (await import('./interface/en')).en, async () => (await import('./findings/en')).en],
  fr: [async () => (await import('./interface/fr')).fr, async () => (await import('./findings/fr')).fr],
  de: [async () => (await import('./interface/de')).de, async () => (await import('./findings/de')).de],
  es: [async () => (await import('./interface/es')).es, async () => (await import('./findings/es')).es],
  it: [async () => (await import('./interface/it')).it, async () => (await import('./findings/it')).it],
  nl: [async () => (await import('./interface/nl')).nl, async () => (await import('./findings/nl')).nl],
  pt: [async () => (await import('./interface/pt')).pt, async () => (await import('./findings/pt')).pt],
  pl: [async () => (await import('./interface/pl')).pl, async () => (await import('./findings/pl')).pl],
  sv: [async () => (await import('./interface/sv')).sv, async () => (await import('./findings/sv')).sv],
  da: [async () => (await import('./interface/da')).da, async () => (await import('./findings/da')).da],
  cs: [async () => (await import('./interface/cs')).cs, async () => (await import('./findings/cs')).cs],
  ro: [async () => (await import('./interface/ro')).ro, async () => (await import('./findings/ro')).ro],
};

/** One language with the words of its findings: a page loads only what it shows. */
export async function loadWords(language: Language): Promise<Words> {
  const [loadInterface, loadFindings] = CHUNKS[language];
  const [messages, findings] = await Promise.all([loadInterface(), loadFindings()]);
  return createWords(language, messages, findingTextsIn(findings));
}
