import type { ClaimType } from '../../model/declaration';
import { PURPOSES } from './answers';
import { continuesSite, type Denial, RELATIVE } from './denial';
import { any, between, has, inside, type Range, type Reading, within } from './reading';
import { JOINED } from './whose';

/** Words between a denial and the cookies that it denies as such. */
const NAMED_AT_ONCE = 3;
/** Words behind the cookies in which an exception may begin. */
const EXCEPTION_REACH = 6;
/** Words behind the cookies in which a further denial begins: "no cookies and no analytics". */
const JOINED_WITHIN = 3;

/** "No cookies, no analytics", "keine Cookies und keine Werbung": each denied for itself, none the kind of the other. */
function standsAlone(reading: Reading, cookie: Range, { object, at }: Denial): boolean {
  if (cookie.from < at.to || cookie.from - at.to > 1 || cookie.to >= object.to) return false;
  if (within(reading, 'tracker', { from: at.to, to: cookie.from }).length > 0) return false;
  if (PURPOSES.some(([concept]) => has(reading, concept, { from: at.to, to: cookie.to }))) return false;
  const word = reading.words[cookie.to]?.word ?? '';
  // The "of" of "cookies of third parties" joins in Dutch alone.
  if (word === 'of' && reading.language !== 'nl') return false;
  if (!JOINED.test(`${between(reading, cookie.to - 1, cookie.to)}${word} `)) return false;
  // "Ni cookies ni traceurs publicitaires": what is said of the second may be said of both.
  const next = reading.hits.find(
    (hit) =>
      hit.from >= cookie.to &&
      hit.from <= cookie.to + JOINED_WITHIN &&
      (hit.concept === 'deploy' ||
        hit.concept === 'tracker' ||
        PURPOSES.some(([one]) => one === hit.concept)),
  );
  return (
    next !== undefined &&
    next.concept !== 'tracker' &&
    !has(reading, 'purpose', { from: cookie.to, to: object.to })
  );
}

/** Words behind the cookies in which it is said what for: "no cookies on these pages to follow you". */
const FOR_WITHIN = 4;

/** Languages that part every relative clause with a comma, also the one that says which cookies. */
const COMMA_BEFORE_RELATIVE = new Set([
  'de',
  'pl',
  'cs',
  'hu',
  'fi',
  'bg',
  'ru',
  'uk',
  'lt',
  'lv',
  'et',
  'hr',
  'sl',
]);

/** "No cookies for commercial ends", "no cookies that follow you": some cookies, not all. */
function restricted(reading: Reading, cookie: Range, clause: Range): boolean {
  const rest = { from: cookie.to, to: Math.min(clause.to, cookie.to + FOR_WITHIN) };
  const some = [
    ...within(reading, 'purpose', rest),
    ...within(reading, 'which', { ...rest, to: cookie.to + 1 }),
  ];
  if (RELATIVE.test(reading.words[cookie.to]?.word ?? '') && COMMA_BEFORE_RELATIVE.has(reading.language))
    return true;
  const parting = COMMA_BEFORE_RELATIVE.has(reading.language) ? /[;:(–—]/ : /[,;:(–—]/;
  return some.some((hit) => !parting.test(between(reading, cookie.to - 1, hit.from)));
}

/** "This site sets no cookies": the site's own act, of all cookies, with nothing said of which. */
export function noCookies(
  reading: Reading,
  { object, clause, at }: Denial,
  already: readonly ClaimType[],
): boolean {
  // "The cookies are not used for anything but what is described"
  if (has(reading, 'purpose', { from: at.from, to: Math.min(clause.to, at.to + 1) })) return false;
  const [cookie] = within(reading, 'cookie', object);
  if (cookie === undefined || !has(reading, 'deploy', clause)) return false;
  if (already.length > 0 && !standsAlone(reading, cookie, { object, clause, at })) return false;
  if (restricted(reading, cookie, clause)) return false;
  if (object.from >= at.to && cookie.from - at.to > NAMED_AT_ONCE) return false;
  // "There is no payment here, so cookies are not used for it"
  if (cookie.from >= at.to && /[,;]/.test(between(reading, at.to - 1, cookie.from))) return false;
  // "We set no cookies in doing so": of what was said before.
  if (
    within(reading, 'anaphor', { from: cookie.to, to: clause.to }).some(
      (hit) => !inside(reading, hit, 'we') && !inside(reading, hit, 'now'),
    )
  )
    return false;
  // "No cookies except the one of the login"
  if (has(reading, 'but', { from: cookie.to, to: cookie.to + EXCEPTION_REACH })) return false;
  // « Nous n'utilisons que des cookies nécessaires »: a negation that limits, and denies nothing of what it names.
  if (has(reading, 'only', clause) && has(reading, 'necessary', clause)) return false;
  // "No cookie is kept for longer than …" sets a limit; "we do not control the cookies" says whose they are.
  if (any(reading, ['max', 'change'], clause) || /\bcontrol/i.test(reading.text)) return false;
  if (
    any(reading, ['necessary', 'non-essential', 'personal-data', 'profiling', 'if', 'browser'], object) &&
    object.to - object.from > 6
  )
    return false;
  // "Third parties set no cookies here", "the only cookies that …": of whose or of which it is said.
  if (
    any(reading, ['third-party', 'only', 'sole'], { from: clause.from, to: Math.max(at.from, cookie.from) })
  )
    return false;
  return (
    (any(reading, ['we', 'public-pages'], clause) || continuesSite(reading)) &&
    !any(reading, ['you-may', 'hypothetical', 'consent', 'refuse', 'banner'], clause)
  );
}
