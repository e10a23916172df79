import type { Finding } from '../../model/finding';
import { createWords, type Messages, type Words } from '../words';
import type { FindingText, FindingTexts } from './finding-text';

/** The interface's languages, each under its own name. */
export const LANGUAGE_NAMES = {
  en: 'English',
  fr: 'Français',
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

/** Words for a finding of a rule this version does not know (a document of a newer version was opened). */
export function plainFindingText(finding: Finding): FindingText {
  return {
    title: `${finding.code} ${finding.rule}: ${finding.subject.name}`,
    happened: Object.entries(finding.facts)
      .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
      .join('; '),
    advice: '',
    basis: '',
    reason: finding.reason,
  };
}
export const plainFindingTexts: FindingTexts = plainFindingText;

const INTERFACE: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./interface/en')).en,
  fr: async () => (await import('./interface/fr')).fr,
};

/** One language with the words of its rules; each is a chunk of its own, so a page loads only what it shows. */
export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await INTERFACE[language](), plainFindingTexts);
}
