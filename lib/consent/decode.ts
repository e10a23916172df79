import {
  type Category,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../model/category';
import { parseJson } from '../model/json';
import { NAME, parseList, parsePairs, unwrapped } from './encodings';
import { isAffirmation, roleOf } from './heuristic/role';
import { wordsOf } from './labels';
import { type LegendItem, type Naming, namedBy, namedByWords, positionIn, positionOf } from './legend';

/** A consent record as far as it could be read. Never holds the value itself. */
export interface ConsentRecord {
  readonly categories: { readonly [C in OptionalCategory]?: ConsentState };
  /** The record is a list of what was allowed: a purpose that is not on it was refused. */
  readonly listed: boolean;
  /** Most names of the list are no purposes: it may be a list of anything. */
  readonly mixed?: boolean;
  /** A name of the list was not understood: it may stand for any purpose. */
  readonly unread?: boolean;
  /** One word for everything, where the record tells no purposes apart. */
  readonly choice: 'all' | 'none' | null;
}

const GRANTED = new Set(
  's j sim tak ano da evet kylla так да ναι はい true 1 yes y granted grant allow allowed accept accepted on enabled enable optin in ok agree agreed oui ja si all'.split(
    ' ',
  ),
);
const DENIED = new Set(
  'nao nie ne nu hayir ei nej нет ні не οχι いいえ false 0 no n denied deny disallow disallowed reject rejected refuse refused off disabled disable optout out decline declined revoked withdrawn none non nein necessary essential essentials required dismissed'.split(
    ' ',
  ),
);
/** Words that stand for a choice on everything. */
const ALL = new Set(
  'all alla alle alles tutti tous toutes todas todos tudo tutto wszystkie vse vsetko kaikki osszes toate visi koik hepsi true yes accept accepted acceptall allow allowed allowall granted agree agreed full optin everything any given consented oui accepte acceptee aceptado aceptadas accettato accettati akzeptiert zugestimmt geaccepteerd aceito aceite zaakceptowane accepterat accepteret godtatt hyvaksytty prijato elfogadva acceptat kabul'.split(
    ' ',
  ),
);
const BARE = new Set(['true', 'yes', 'given', 'any', 'oui']);
const NONE = new Set(
  'none false no deny denied denyall reject rejected rejectall refuse refused decline declined optout necessary essential essentials required minimal functionalonly necessaryonly essentialonly disagree disallow disallowed refus refusé rechazado rechazadas rifiutato rifiutati abgelehnt geweigerd recusado rejeitado odrzucone avvisat afvist avslatt hylatty odmitnuto elutasitva refuzat reddedildi'.split(
    ' ',
  ),
);
/** Keys under which a record keeps a state, or its one choice. */
const STATE_KEYS = new Set(
  'ok v val flag agree allow permitted granted enabled value consent consented accepted allowed status state checked active on choice decision answer level type mode cookieconsent consents given optin permission selected result'.split(
    ' ',
  ),
);
/** Keys under which a record keeps its one choice. */
const CHOICE_KEYS = new Set(
  'consent consented accepted choice decision answer cookieconsent cookiesaccepted consentstatus consentlevel level status given optin'.split(
    ' ',
  ),
);
const SMALL = 8;
/** Keys of lists of what was refused. */
const REFUSED_LISTS =
  /reject|refus|recus|rechaz|rifiut|odrzuc|odmow|abgelehn|ablehn|weiger|avvis|afvis|nega|den(?:y|ied)|declin|disab|block|opt-?out/;
/** Keys of lists of what was allowed: an empty one says that nothing was. */
const ALLOWING =
  /categor|accept|acept|accett|aceit|allow|grant|consent|purpose|level|enabled|zweck|einwillig|erlaub|zugestimmt|finalid|finalit|fines$|formal|givet|givna|samty|suostum|sallit|hyvaks|zgod|cel[ey]|souhlas|povolen|ud[eě]len|udziel|erteil|gegeven|verleen|annet|accord|autori[sz]|otorg|conce[ds]|megad|suhlas|engedely|elfogad|acord|scopuri|toestem|toegest|doelen|onay|izin|согла|разреш|дозвол/i;
/** `{ "consents": { "statistics": ["matomo"] } }`: the services allowed, by purpose. */
const GRANTED_LISTS = /consent|accept|allow|grant|einwillig/i;
const DEPTH = 6;
const NODES = 400;
/** A consent record longer than this is looked at no further. */
const LONGEST = 8192;

type Found = { -readonly [C in OptionalCategory]?: ConsentState };
/** A purpose, by the words that named it. */
interface Named {
  readonly category: Category;
  readonly name: string;
}
interface Walk {
  readonly naming: Naming;
  functional: ConsentState | null;
  readonly found: Found;
  nodes: number;
  listed: boolean;
  mixed: boolean;
  unread: boolean;
  choice: 'all' | 'none' | null;
  known: boolean;
}

const squash = (text: string): string => wordsOf(text).join('');

/** The state that one value stands for: a boolean, 0 or 1, a word. */
export function stateOf(value: unknown): ConsentState | null {
  if (typeof value === 'boolean') return value ? 'granted' : 'denied';
  if (value === 1) return 'granted';
  if (value === 0) return 'denied';
  if (typeof value !== 'string' || value.length > 24) return null;
  const word = squash(value);
  if (GRANTED.has(word)) return 'granted';
  return DENIED.has(word) ? 'denied' : null;
}

/** `bare`: the whole record is this one word, and "true" then only says that something was answered. */
function choiceOf(value: unknown, bare: boolean): 'all' | 'none' | null {
  if (typeof value === 'boolean') return value ? (bare ? null : 'all') : 'none';
  if (typeof value !== 'string' || value.length > 32) return null;
  const word = squash(value);
  if (NONE.has(word)) return 'none';
  if (bare && BARE.has(word)) return null;
  return ALL.has(word) ? 'all' : choiceInWords(value);
}

/** "accepté", "odrzucone": the label of a button as a record; "ok" only says that something was answered. */
function choiceInWords(value: string): 'all' | 'none' | null {
  if (!NAME.test(value) || isAffirmation(value)) return null;
  const role = roleOf(value);
  return role === 'accept' ? 'all' : role === 'reject' ? 'none' : null;
}

/** "Functional" is what must be for some sites, and comfort for others. */
export const FUNCTIONAL = /f[ou]n[ckz][ct]?ion/i;

/** Two states for one purpose (a purpose with several services): the granting one counts, so that nothing is understated. */
function record(walk: Walk, category: OptionalCategory, state: ConsentState, name: string): void {
  walk.known = true;
  if (category === 'preferences' && FUNCTIONAL.test(name)) {
    if (walk.functional !== 'granted') walk.functional = state;
  } else if (walk.found[category] !== 'granted') walk.found[category] = state;
}

/** What is called functional counts as preferences where nothing else in the record does. */
const foundIn = ({ found, functional }: Walk): Found => ({
  ...(functional === null ? {} : { preferences: functional }),
  ...found,
});

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isOptional = (category: string | null): category is OptionalCategory =>
  OPTIONAL_CATEGORIES.some((optional) => optional === category);

function visitList(walk: Walk, key: string, list: readonly unknown[]): boolean {
  const items = list.filter((item): item is string => typeof item === 'string');
  const names = items.map(walk.naming);
  if (list.length > 0 && names.every((name) => name.length === 0)) return false;
  const refused = REFUSED_LISTS.test(key.toLowerCase());
  if (list.length === 0 && !ALLOWING.test(key)) return false;
  if (!refused) walk.listed = true;
  const unread = names.filter((name) => name.length === 0).length;
  if (unread > 0) walk.unread = true;
  if (unread * 2 > names.length) walk.mixed = true;
  walk.known = true;
  for (const [at, purposes] of names.entries())
    for (const purpose of purposes)
      if (isOptional(purpose)) record(walk, purpose, refused ? 'denied' : 'granted', items[at] ?? '');
  return true;
}

function visit(walk: Walk, value: unknown, key: string, context: Named | null, depth: number): void {
  walk.nodes += 1;
  if (walk.nodes > NODES || depth > DEPTH) return;
  if (Array.isArray(value)) {
    // A list of pairs: [["analytics", 1], ["marketing", 0]].
    if (value.length === 2 && typeof value[0] === 'string' && stateOf(value[1]) !== null) {
      visit(walk, value[1], value[0], context, depth + 1);
      return;
    }
    if (visitList(walk, key, value)) return;
    // What stands in a list is said of one item, never of everything.
    walk.nodes += SMALL;
    for (const item of value) visit(walk, item, key, context, depth + 1);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    const named = labelInside(value, walk.naming);
    for (const [inner, item] of Object.entries(value)) {
      const [own = null] = walk.naming(inner);
      const purpose = own === null ? (named ?? context) : { category: own, name: inner };
      if (own !== null && isNames(item) && GRANTED_LISTS.test(key)) {
        walk.listed = true;
        walk.known = true;
        if (isOptional(own)) record(walk, own, item.length > 0 ? 'granted' : 'denied', inner);
        continue;
      }
      visit(walk, item, inner, purpose, depth + 1);
    }
    return;
  }
  // "consent": "analytics,marketing", and empty where nothing was allowed.
  const list = typeof value === 'string' && ALLOWING.test(key) ? listIn(value, walk.naming) : null;
  if (list !== null && visitList(walk, key, list)) return;
  const own = walk.naming(key);
  const stateful = STATE_KEYS.has(squash(key));
  if (own.length > 0 || (context !== null && stateful)) {
    const state = stateOf(value);
    const all = own.length > 0 ? own.map((category) => ({ category, name: key })) : [context];
    for (const named of all) {
      if (state !== null && named?.category === 'necessary') walk.known = true;
      if (state !== null && named !== null && isOptional(named.category))
        record(walk, named.category, state, named.name);
    }
    return;
  }
  // One word for everything counts alone, or under a key that can mean nothing else in a record of few fields.
  if (key === '' || (CHOICE_KEYS.has(squash(key)) && walk.nodes <= SMALL))
    walk.choice = choiceOf(value, key === '') ?? walk.choice;
}

const listIn = (text: string, naming: Naming): readonly string[] | null =>
  text === '' ? [] : stateOf(text) === null && naming(text).length > 0 ? text.split(/[,;|+\s]+/) : null;

/** `{ "id": "analytics", "status": true }`: the purpose stands in a value of the same object. */
function labelInside(value: object, naming: Naming): Named | null {
  for (const [key, item] of Object.entries(value))
    if (typeof item === 'string' && /^(?:id|name|key|category|purpose|slug|type|label)$/i.test(key)) {
      const [purpose = null] = naming(item);
      if (purpose !== null) return { category: purpose, name: item };
    }
  return null;
}

/**
 * Reads a consent record whose format nobody documented: JSON, pairs, lists or one word, plain, URL-encoded or in
 * base64. Null where nothing in it speaks of consent; what is not understood is left out, never guessed. `legend`: the words of
 * the dialog that was answered, where one was.
 */
export function decodeConsent(raw: string, legend: readonly LegendItem[] = []): ConsentRecord | null {
  if (raw === '' || raw.length > LONGEST) return null;
  const naming = legend.length > 0 ? namedBy(legend) : namedByWords;
  for (const text of unwrapped(raw)) {
    const json = parseJson(text);
    const position = positionOf(text, legend) ?? positionIn(json, legend);
    if (position !== null)
      return {
        categories: Object.fromEntries(position.purposes.map((category) => [category, 'granted'])),
        listed: true,
        choice: null,
      };
    const structured =
      typeof json === 'object' && json !== null
        ? json
        : typeof json === 'string'
          ? (parsePairs(json) ?? parseList(json, naming) ?? json)
          : null;
    const value = structured ?? parsePairs(text) ?? parseList(text, naming) ?? text;
    const walk: Walk = {
      naming,
      functional: null,
      found: {},
      nodes: 0,
      listed: false,
      mixed: false,
      unread: false,
      choice: null,
      known: false,
    };
    visit(walk, value, '', null, 0);
    if (walk.known)
      return {
        categories: foundIn(walk),
        listed: walk.listed,
        mixed: walk.mixed,
        unread: walk.unread,
        choice: null,
      };
    if (walk.choice !== null) return { categories: {}, listed: false, choice: walk.choice };
  }
  return null;
}

/**
 * The record as states of the purposes. `offered` are those the dialog had a control for; where it told none apart, a
 * list of what was allowed says nothing of a purpose that was `asked` to be allowed and is not on it: it may not exist there.
 */
export function statesOf(
  entry: ConsentRecord,
  offered: readonly OptionalCategory[],
  asked: Preference,
): Found {
  const states: Found = { ...entry.categories };
  // A purpose on the list that the dialog had no control for may be the site's name of another.
  const strange = OPTIONAL_CATEGORIES.some(
    (category) => entry.categories[category] === 'granted' && !offered.includes(category),
  );
  for (const category of offered.length > 0 ? offered : OPTIONAL_CATEGORIES) {
    if (entry.choice !== null) states[category] ??= entry.choice === 'all' ? 'granted' : 'denied';
    else if (entry.listed && (!asked[category] || (offered.length > 0 && entry.unread !== true && !strange)))
      states[category] ??= 'denied';
  }
  return states;
}
