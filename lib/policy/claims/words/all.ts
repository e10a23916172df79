import type { Vocabulary } from '../concepts';
import { bg } from './bg';
import { ca } from './ca';
import { CONDITIONS } from './conditions';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fi } from './fi';
import { fr } from './fr';
import { hr } from './hr';
import { hu } from './hu';
import { it } from './it';
import { ja } from './ja';
import { lt } from './lt';
import { lv } from './lv';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sl } from './sl';
import { STATEMENTS } from './statements';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';

const LANGUAGES: readonly Vocabulary[] = [
  en,
  fr,
  de,
  es,
  it,
  nl,
  pt,
  pl,
  fi,
  da,
  nb,
  sv,
  ro,
  hu,
  tr,
  cs,
  el,
  ja,
  bg,
  ca,
  et,
  hr,
  lt,
  lv,
  sl,
  ru,
  uk,
];

/** What claims are read with, one a language. */
export const VOCABULARIES: readonly Vocabulary[] = LANGUAGES.map(({ language, phrases }) => ({
  language,
  phrases: { ...phrases, ...CONDITIONS[language], ...STATEMENTS[language] },
}));
