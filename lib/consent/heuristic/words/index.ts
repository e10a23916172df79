import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { ConsentWords } from './words';

/** Every language at once: a page's own `lang` is often wrong, and no phrase means its opposite in another language. */
export const LANGUAGES: Readonly<Record<string, ConsentWords>> = { en, fr, de, es, it, nl };
