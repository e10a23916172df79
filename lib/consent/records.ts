import type { Category, ConsentByCategory } from '../model/category';
import { type ConsentRecord, decodeConsent, stateOf } from './decode';
import { NAME } from './encodings';
import { phrases, plain } from './heuristic/phrases';
import { sideOf } from './heuristic/role';
import { purposesOf } from './labels';
import { type LegendItem, namedBy } from './legend';
import type { Observation } from './observation';
import { decoded, RECORD_FORMATS, record } from './record-formats';
import { CONSENT_NAME } from './record-name';
import { readUspString } from './signals/usp';

/** Names of records by one purpose each: the name is part of the statement. */
const BY_NAME: readonly (readonly [RegExp, Category])[] = [
  // Complianz calls necessary "functional".
  [/^cmplz_functional$/, 'necessary'],
  [/^cmplz_preferences$/, 'preferences'],
  [/^cmplz_statistics$/, 'analytics'],
  [/^cmplz_marketing$/, 'marketing'],
  [/^cookielawinfo-checkbox-(?:functional|performance)$/, 'preferences'],
  [/^cookielawinfo-checkbox-analytics$/, 'analytics'],
  [/^cookielawinfo-checkbox-advertisement$/, 'marketing'],
  [/^wp_consent_preferences$/, 'preferences'],
  [/^wp_consent_statistics$/, 'analytics'],
  [/^wp_consent_marketing$/, 'marketing'],
];

/** Names by which a record says itself what "true" means. */
const ACCEPTED = /(?:accept|allow|agree|grant)(?:ed|s)?$|has[-_]?consent/i;

/** Records of known tools that hold one word: Osano's cookieconsent (allow, deny; dismiss says neither). */
const KNOWN_CHOICE = /^cookieconsent_status$/;

/** "salli", "interdit": the label of a choice as the state of one purpose. */
export function inWords(value: string): 'granted' | 'denied' | null {
  const side = NAME.test(value) ? sideOf(value) : null;
  return side === null ? null : side === 'on' ? 'granted' : 'denied';
}

/** Reads the value kept under a name: by its platform's format where the name is known, else as far as it can be understood. */
export function readRecord(
  name: string,
  value: string,
  legend: readonly LegendItem[] = [],
): ConsentRecord | null {
  const reader = RECORD_FORMATS.find(([pattern]) => pattern.test(name))?.[1];
  const own = reader?.(value) ?? null;
  if (own !== null) return own;
  const single = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (single === 'necessary') return null;
  if (single !== undefined) {
    if (/^(?:allow|yes|true|1)$/.test(value)) return record({ [single]: 'granted' });
    if (/^(?:deny|no|false|0)$/.test(value)) return record({ [single]: 'denied' });
  }
  const read = decodeConsent(value, legend);
  if (read !== null && read.choice === null) return read;
  // "Accepted: true" says more than that something was answered.
  if (ACCEPTED.test(name) && stateOf(decoded(value)) === 'granted')
    return { categories: {}, listed: false, choice: 'all' };
  // One record a purpose: the name says which, the value whether.
  const key = name.replace(/cookies?|consent/gi, ' ');
  const named = purposesOf(key);
  const [purpose, ...others] = named.length > 0 || legend.length === 0 ? named : namedBy(legend)(key);
  const state =
    purpose === undefined || others.length > 0 ? null : (stateOf(decoded(value)) ?? inWords(value));
  return purpose === undefined || purpose === 'necessary' || state === null
    ? read
    : record({ [purpose]: state });
}

/** A record of consent as an observation: only states, never the value. Null where the value says nothing. */
export function observeRecord(
  medium: 'cookie' | 'localStorage',
  name: string,
  value: string,
  declared: boolean,
): Observation | null {
  if (/^(?:us_privacy|usprivacy)$/i.test(name)) return readUspString(value, name, { medium, name });
  if (!declared && !CONSENT_NAME.test(name)) return null;
  const read = readRecord(name, value);
  if (read === null) {
    if (!declared) return null;
    // The policy says that this keeps the choice; what it says cannot be read.
    return {
      source: 'home-made',
      name,
      categories: {},
      answered: true,
      storedIn: { medium, name },
      facts: { readable: false },
    };
  }
  // A lone word under a name that nobody declared says that something was answered, and not what.
  const stands = declared || KNOWN_CHOICE.test(name);
  const whole = read.choice === null || !stands ? null : read.choice === 'all' ? 'granted' : 'denied';
  const categories: ConsentByCategory =
    whole === null ? read.categories : { preferences: whole, analytics: whole, marketing: whole };
  const known =
    RECORD_FORMATS.some(([pattern]) => pattern.test(name)) || BY_NAME.some(([pattern]) => pattern.test(name));
  return {
    source: known ? 'cmp' : 'home-made',
    name,
    categories,
    answered: true,
    storedIn: { medium, name },
    facts: {
      listed: read.listed,
      allOrNothing: read.choice !== null,
      // For whoever reads later that this keeps the choice.
      ...(whole === null && read.choice !== null ? { word: read.choice } : {}),
    },
  };
}

/** Words by which a policy says that an entry keeps the person's choice. */
const CHOICE = phrases([
  'consent|consents|choice|choices|consentement|choix|einwilligung|einwilligungen|auswahl|zustimmung|consentimiento|eleccion|consenso|scelta|scelte|toestemming|keuze|keuzes|zgoda|zgody|wybor|samtycke|val|samtykke|valg|suostumus|valinta|consentimento|escolha|souhlas|volba|suhlas|hozzajarulas|consimtamant|onay|согласие|выбор|同意|クッキー設定|동의',
]);

/** Whether a declared entry is the record of the person's choice about cookies. */
export const keepsChoice = (entry: {
  readonly name: string | null;
  readonly purpose: string | null;
}): boolean =>
  entry.name !== null &&
  !entry.name.includes('*') &&
  entry.purpose !== null &&
  CHOICE.count(plain(entry.purpose, 300)) > 0 &&
  (CONSENT_NAME.test(entry.name) || /cookie|tracker|traceur|consent|galleta/i.test(entry.purpose));
