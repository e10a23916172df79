import type { ClaimType } from '../../model/declaration';
import type { Concept } from './concepts';
import { any, between, has, near, type Reading, whole, within } from './reading';
import { JOINED } from './whose';

/** What a denial of "X cookies" is a claim of. */
export const PURPOSES: readonly (readonly [Concept, ClaimType])[] = [
  ['marketing', 'no-marketing'],
  ['analytics', 'no-analytics'],
  ['social', 'no-social'],
  ['third-party', 'no-third-party'],
  ['preferences', 'no-preferences'],
];

/** Things whose name alone says what is denied. */
export const THINGS: readonly (readonly [Concept, ClaimType])[] = [
  ['fingerprint', 'no-fingerprinting'],
  ['local-storage', 'no-local-storage'],
];

/** "Marketing: not in use at present": a purpose, a mark, and its denial. */
export function fromLabelled(reading: Reading): readonly ClaimType[] {
  if (reading.words.length > 16) return [];
  const mark = reading.text.search(/[:：]|\s[–—-]\s/);
  if (mark < 0 || mark > 60) return [];
  const label = { from: 0, to: reading.words.filter((word) => word.end <= mark).length };
  const rest = { from: label.to, to: reading.words.length };
  const start = { from: rest.from, to: rest.from + 3 };
  // In a table "none" may answer another column's question.
  const none =
    reading.sentence.kind !== 'cell' &&
    (rest.to <= start.to || has(reading, 'deploy', { from: rest.from + 1, to: rest.from + 3 })) &&
    within(reading, 'none', rest)[0]?.from === rest.from;
  const stated =
    any(reading, ['no', 'not'], start) &&
    (has(reading, 'now', rest) ||
      near(reading, 'not', 'deploy', 2, rest) ||
      near(reading, 'no', 'deploy', 3, rest));
  if (label.to > 5 || !(none || stated)) return [];
  if (
    !any(reading, ['no', 'not', 'none'], start) ||
    any(reading, ['consent', 'if', 'third-party', 'personal-data'], rest)
  )
    return [];
  if (any(reading, ['consent', 'personal-data', 'necessary', 'keep'], label)) return [];
  return PURPOSES.filter(
    ([concept]) => concept !== 'preferences' && (concept !== 'third-party' || has(reading, 'cookie', label)),
  )
    .filter(([concept]) => has(reading, concept, label))
    .map(([, type]) => type);
}

/** Words of a line that only lists what is not there. */
const SLOGAN = 16;

/** "No tracking, no advertising, no analytics.": each denied by its own word, and nothing more is said. */
export function slogan(reading: Reading): readonly ClaimType[] {
  if (reading.words.length > SLOGAN || any(reading, UNSAID)) return [];
  const named = within(reading, 'no', whole(reading)).flatMap((no) =>
    [...PURPOSES, ...THINGS].flatMap(([concept, type]) =>
      concept !== 'third-party' &&
      within(reading, concept, { from: no.to, to: Math.min(reading.words.length, no.to + 2) }).some(
        (hit) =>
          hit.from === no.to &&
          (hit.to === reading.words.length ||
            JOINED.test(`${between(reading, hit.to - 1, hit.to)}${reading.words[hit.to]?.word} `)),
      )
        ? [{ no, type }]
        : [],
    ),
  );
  return new Set(named.map(({ no }) => no)).size >= 2 ? named.map(({ type }) => type) : [];
}

/** What makes such a line speak of a case, of somebody's choice, or of somebody's data. */
const UNSAID = [
  'if',
  'you-may',
  'consent',
  'refuse',
  'accept',
  'personal-data',
  'hypothetical',
  'necessary',
  'only',
] as const;

/** Words of a label before an answer ("Status:"), and of the answer. */
const STATUS = 2;
const ANSWER = 4;

/** "None.", "Status: not active." */
function deniesAll(reading: Reading): boolean {
  const mark = reading.text.search(/[:：]/);
  const label = mark < 0 ? 0 : reading.words.filter((word) => word.end <= mark).length;
  if (label > STATUS || reading.words.length - label > ANSWER) return false;
  const at = { from: label, to: reading.words.length };
  const opens = (concept: Concept): boolean => within(reading, concept, at)[0]?.from === label;
  return (
    opens('none') ||
    ((opens('no') || opens('not')) &&
      // Without its full stop it is a cell of a table that was laid flat.
      ((at.to - at.from === 1 && /[.!]/.test(reading.text)) ||
        has(reading, 'deploy', { from: label + 1, to: label + 3 })))
  );
}

/** What a question asks of some cookies, or of what a person must do. */
const NOT_ALL = [
  ...PURPOSES.map(([concept]) => concept),
  'accept',
  'refuse',
  'required',
  'you-may',
  'browser',
  'personal-data',
  'local-storage',
  'keep',
] as const satisfies readonly Concept[];

/** Under a heading or question that names a purpose: "None.", "Never had any.", "At present no service is used here." */
export function fromAnswer(reading: Reading): readonly ClaimType[] {
  const { about, words } = reading;
  if (words.length > 10 || about.size === 0) return [];
  if (reading.sentence.kind === 'cell' || reading.sentence.kind === 'heading' || has(reading, 'keep'))
    return [];
  if (about.has('consent') || about.has('necessary') || about.has('settings')) return [];
  if (
    any(reading, [
      'marketing',
      'analytics',
      'social',
      'third-party',
      'accept',
      'personal-data',
      'you-may',
      'anaphor',
      'if',
      'sell',
    ]) ||
    // "Non attivi": a word for being switched on is one for consent.
    within(reading, 'consent', whole(reading)).some((hit) => !has(reading, 'deploy', hit))
  )
    return [];
  const short = words.length <= 6 && deniesAll(reading);
  const full =
    any(reading, ['no', 'not']) &&
    has(reading, 'deploy') &&
    (has(reading, 'now') || near(reading, 'no', 'tracker', 2));
  if (!short && !full) return [];
  // "Do you set cookies?" "No."
  if (
    short &&
    about.has('cookie') &&
    about.has('deploy') &&
    about.has('we') &&
    NOT_ALL.every((one) => !about.has(one))
  )
    return ['no-cookies'];
  return PURPOSES.filter(([concept]) => concept !== 'preferences' && concept !== 'third-party')
    .filter(([concept]) => about.has(concept))
    .map(([, type]) => type);
}
