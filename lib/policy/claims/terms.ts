import { CONJUNCTION_WORDS } from '../../lexicon/conjunctions';
import { cookieWords, sessionWords } from '../../lexicon/vocabulary';
import { durationsIn } from './durations';
import { any, follows, gap, has, inside, near, type Reading, whole, within } from './reading';

/** A cookie's or key's name in the sentence: then what is said is said of that one. */
const namesCookie = (text: string): boolean =>
  /[\p{L}\d]_[\p{L}\d]/u.test(text) ||
  /[a-z][A-Z][a-z]+[A-Z][a-z]/.test(text) ||
  (/^[\w.]{2,}-[\w.-]{2,}\s+[\p{L}(]/u.test(text.slice(0, 80)) && /\d/.test(text.slice(0, 24)));

/** "By the settings of Google Analytics, events are kept for 2 months": what a service gathers, not the choice. */
const ofMeasurement = (reading: Reading): boolean =>
  has(reading, 'analytics') &&
  !any(reading, ['consent', 'accept', 'refuse']) &&
  /google|matomo|hotjar|clarity|plausible/i.test(reading.text);

/** How long the person's choice is kept, in seconds; of agreement and refusal where the sentence tells them apart. */
export function choiceKept(reading: Reading): readonly number[] {
  const { sentence } = reading;
  if (sentence.kind === 'cell' || sentence.kind === 'heading') return [];
  if (has(reading, 'personal-data') || ofMeasurement(reading)) return [];
  if (!has(reading, 'choice') || !any(reading, ['keep'])) return [];
  // "Kept in your browser for six months" says where; what the browser's own settings keep is another matter.
  if (has(reading, 'browser') && !near(reading, 'choice', 'keep', 3)) return [];
  const [first, ...others] = durationsIn(reading.words).filter((seconds) => seconds >= 86_400);
  if (first === undefined || namesCookie(reading.text) || !near(reading, 'choice', 'keep', 12)) return [];
  return has(reading, 'refuse') ? [...new Set([first, ...others])] : [first];
}

/** Words of a label and its value. */
const LABELLED = 10;

/** The longest any cookie lives, in seconds, where the site states one for all. */
export function longestLife(reading: Reading): number | null {
  const { sentence } = reading;
  if (sentence.kind === 'cell' || sentence.kind === 'heading') return null;
  if (any(reading, ['you-may', 'personal-data', 'browser']) || !has(reading, 'all')) return null;
  // "Our cookies: at most 30 days"
  const labelled =
    /^[^:]{4,40}: /.test(reading.text) && reading.words.length <= LABELLED && has(reading, 'max');
  if (
    !(labelled || any(reading, ['keep', 'deploy']) || near(reading, 'all', 'max', 2)) ||
    !any(reading, ['cookie', 'tracker'])
  )
    return null;
  const durations = durationsIn(reading.words);
  const longest = Math.max(0, ...durations);
  if (longest < 86_400 || namesCookie(reading.text)) return null;
  const [anaphor] = within(reading, 'anaphor', whole(reading));
  if (anaphor !== undefined && anaphor.from < 3 && !inside(reading, anaphor, 'all')) return null;
  const general =
    has(reading, 'max') ||
    (near(reading, 'all', 'keep', 4) &&
      /\ball\b|\btous\b|\balle\b|\btutti\b|\btodas\b|\btodos\b|\bwszystkie\b/i.test(reading.text));
  const own = near(reading, 'max', 'cookie', 6);
  return general && (own || !any(reading, ['choice'], { from: 0, to: 4 })) ? longest : null;
}

/** Ideas beside which "only session cookies" is said of some of them, or under a condition. */
const NOT_OF_ALL = [
  'you-may',
  'if',
  'future',
  'refuse',
  'accept',
  'consent',
  'with-consent',
  'without-consent',
  'hypothetical',
  'third-party',
  'analytics',
  'marketing',
  'social',
] as const;
/** How far behind "only" the cookies stand that it is said of: "only technically necessary session cookies". */
const ONLY_REACH = 5;
/** "We only use session cookies": nothing is kept beyond the visit. */
export function onlySession(reading: Reading): boolean {
  const { sentence, words } = reading;
  if (sentence.kind === 'cell' || sentence.kind === 'heading') return false;
  if (!any(reading, ['we', 'deploy']) || namesCookie(reading.text)) return false;
  return within(reading, 'only', whole(reading)).some((only) => {
    const behind = words.slice(only.to, only.to + ONLY_REACH);
    const session = behind.findIndex(({ word }) => sessionWords().has(word));
    const cookie = behind.findLastIndex(
      ({ word }) => cookieWords().has(word) || /cookie|kak[ao]|evaste/.test(word),
    );
    const last = only.to + Math.max(session, cookie) + 1;
    if (session < 0 || cookie < 0 || Math.abs(cookie - session) > 2) return false;
    // "…, which go when you close the browser" puts no condition on them.
    if (any(reading, NOT_OF_ALL, { from: 0, to: last })) return false;
    return !CONJUNCTION_WORDS.has(behind[Math.max(session, cookie) + 1]?.word ?? '');
  });
}

/** What a question asked again is about. */
const ASKED = ['consent', 'choice', 'banner', 'cookie', 'ask', 'change-of-policy'] as const;

/** "We ask you once more": two words, and what is asked; a token that is renewed asks nobody. */
const askedAgain = (reading: Reading): boolean => {
  const again = within(reading, 'again', whole(reading));
  return (
    any(reading, ASKED) &&
    within(reading, 'ask', whole(reading)).some((ask) =>
      again.some((one) => gap(ask, one) >= 0 && gap(ask, one) <= 3),
    )
  );
};

/** Words between the consent, or the dialog, and its coming anew. */
const RENEWED_WITHIN = 8;

/** Consent will be asked for again: after so many seconds, or `true` for "when this policy changes". */
export function asksAgain(reading: Reading): number | true | null {
  // "Otherwise we would have to ask again at every visit"
  if (
    has(reading, 'hypothetical', { from: 0, to: 3 }) &&
    !has(reading, 'change-of-policy') &&
    durationsIn(reading.words).length === 0
  )
    return null;
  // "Kept so that we do not ask again"
  if (
    follows(reading, 'not', 'ask', 3) ||
    follows(reading, 'not', 'ask-again', 2) ||
    // "It lasts 180 days and is not renewed"
    (follows(reading, 'not', 'again', 1) && !has(reading, 'banner'))
  )
    return null;
  if (
    ((has(reading, 'ask-again') && any(reading, ASKED)) || askedAgain(reading)) &&
    !has(reading, 'withdraw') &&
    (!has(reading, 'browser') || (has(reading, 'choice') && has(reading, 'keep')))
  ) {
    const after = durationsIn(reading.words)[0];
    return after !== undefined && after >= 86_400 ? after : true;
  }
  if (!any(reading, ['consent', 'banner']) || !has(reading, 'again') || any(reading, ['withdraw', 'you-may']))
    return null;
  if (!any(reading, ['ask', 'change-of-policy', 'banner', 'keep'])) return null;
  const first = durationsIn(reading.words)[0];
  if (first !== undefined && first >= 86_400)
    return near(reading, 'consent', 'again', RENEWED_WITHIN) ||
      near(reading, 'banner', 'again', RENEWED_WITHIN)
      ? first
      : null;
  // "After deletion the banner comes back" is what happens by itself.
  if (near(reading, 'banner', 'again', 4) && !any(reading, ['not', 'no', 'erase', 'without'])) return true;
  return any(reading, ['change-of-policy', 'ask']) && near(reading, 'consent', 'again', RENEWED_WITHIN)
    ? true
    : null;
}

/** The version that a consent is recorded with, as written. */
export function consentVersion(reading: Reading): string | null {
  if (reading.sentence.kind === 'heading' || !near(reading, 'consent', 'version', 4)) return null;
  return /\b\d{4}-\d{2}-\d{2}\b|\bv?\d{1,3}(?:\.\d{1,3}){1,3}\b|\bv\d{1,3}\b/.exec(reading.text)?.[0] ?? null;
}
