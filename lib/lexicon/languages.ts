import { bg } from './bg';
import { ca } from './ca';
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
import type { LexiconParts } from './lexicon';
import { lt } from './lt';
import { lv } from './lv';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';

/** By ISO 639-1 code. */
export const LEXICONS: Readonly<Record<string, LexiconParts>> = {
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
  no,
  fi,
  cs,
  sk,
  ro,
  hu,
  el,
  bg,
  hr,
  sl,
  lt,
  lv,
  et,
  tr,
  ca,
  ru,
  uk,
  ja,
};
