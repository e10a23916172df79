import type { Settings } from '../model/settings';
import { chooseLanguage, loadWords } from '../present/text/languages';
import type { Words } from '../present/words';
import { ask } from './client';
import { browserLanguages } from './extension-page';

export interface PageStart {
  readonly words: Words;
  /** Null where the worker did not answer: the page then says so and shows what it can. */
  readonly settings: Settings | null;
  readonly managed: readonly string[];
  readonly failure: string | null;
}

/** Language, direction and theme on the document, before anything is drawn. */
export async function startPage(): Promise<PageStart> {
  // Most people read what the browser speaks: its words load while the worker answers.
  const likely = chooseLanguage(browserLanguages());
  const [answer, likelyWords] = await Promise.all([ask('settings/read', null), loadWords(likely)]);
  const settings = answer.ok ? answer.value.settings : null;
  const language = chooseLanguage([settings?.language ?? null, ...browserLanguages()]);
  const words = language === likely ? likelyWords : await loadWords(language);
  document.documentElement.lang = words.language;
  applyTheme(settings?.theme ?? 'system');
  return {
    words,
    settings,
    managed: answer.ok ? answer.value.managed : [],
    failure: answer.ok ? null : answer.message,
  };
}

export function applyTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
