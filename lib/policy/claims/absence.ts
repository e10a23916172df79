import type { ClaimType } from '../../model/declaration';
import { fromAnswer, fromLabelled, PURPOSES, slogan, THINGS } from './answers';
import { continuesSite, type Denial, denials, RELATIVE, VERB_LAST } from './denial';
import { bySite, doingDenied, noneServes, others, storageLeftEmpty } from './denied-acts';
import { noneBut } from './excepted';
import { measuringDenied, measuringNamed } from './measuring';
import { quotedLabels } from './quoted';
import {
  any,
  between,
  clauses,
  follows,
  gap,
  has,
  inside,
  near,
  type Range,
  type Reading,
  whole,
  within,
} from './reading';
import { ATTRIBUTE, JOINED, qualifies } from './whose';

/** Words between a purpose and the cookies it belongs to, over an enumeration of purposes. */
const ENUMERATION = 12;
/** Words between a denial and the cookies that it denies as such. */
const NAMED_AT_ONCE = 3;
/** Words behind the cookies in which an exception may begin. */
const EXCEPTION_REACH = 6;
/** Words between "nothing" and "else". */
const BESIDE = 4;
/** Words between a denial and a technique. */
const TECHNIQUE = 5;

function fromDenial(reading: Reading, { object, clause, at }: Denial): readonly ClaimType[] {
  // Of "these cookies" nothing is denied that holds of the site.
  const trackers = within(reading, 'tracker', object).filter((hit) => !inside(reading, hit, 'anaphor'));
  const others = within(reading, 'other', object);
  const found: ClaimType[] = [];
  // "Other cookies", "cookies supplémentaires"; not "cookies of other sites".
  const other = trackers.find((tracker) =>
    // "Cookies, die hier nicht aufgeführt sind"
    others.some((hit) => gap(hit, tracker) <= (hit.from < tracker.from || has(reading, 'not', hit) ? 3 : 0)),
  );
  const beyond = other === undefined ? object.to : Math.min(...others.map((hit) => hit.from));
  if (other !== undefined) found.push('no-other-trackers');
  for (const [concept, type] of PURPOSES)
    if (
      within(reading, concept, object).some(
        (hit) =>
          hit.from < beyond &&
          trackers.some(
            (tracker) => gap(hit, tracker) <= (concept === 'third-party' ? ATTRIBUTE : ENUMERATION),
          ) &&
          !(concept === 'third-party' && qualifies(reading, hit, object)),
      )
    )
      found.push(type);
  for (const [concept, type] of THINGS)
    if (within(reading, concept, object).some((hit) => hit.from < beyond && gap(hit, at) <= TECHNIQUE))
      found.push(type);
  if (trackers.length === 0 && has(reading, 'deploy', clause) && measuringNamed(reading, object, at))
    found.push('no-analytics');
  if (other === undefined && has(reading, 'pixel', object) && !any(reading, ['analytics'], object))
    found.push('no-marketing-pixel');
  if (
    trackers.length === 0 &&
    has(reading, 'adverts', object) &&
    (follows(reading, 'deploy', 'adverts', 2, clause) ||
      // "Werbung zeigen wir keine"
      (VERB_LAST.has(reading.language) && follows(reading, 'adverts', 'deploy', 1, clause))) &&
    // "Not used for advertising" is said of an aim.
    !follows(reading, 'purpose', 'adverts', 1, clause)
  )
    found.push('no-advertising-display');
  if (optionalDenied(reading, object)) found.push('only-necessary');
  else if (noCookies(reading, { object, clause, at }, found)) found.push('no-cookies');
  return found;
}

/** Words between cookies and what is said of them: "no cookies that are not required". */
const QUALIFIED_WITHIN = 3;

/** "No non-essential cookies": of those that are needed nothing is denied. */
const optionalDenied = (reading: Reading, object: Range): boolean =>
  !any(reading, ['third-party', 'anaphor', 'until'], object) &&
  within(reading, 'non-essential', object).some(
    (hit) =>
      !has(reading, 'cookie', hit) &&
      within(reading, 'cookie', object).some(
        (cookie) => gap(hit, cookie) <= (cookie.to <= hit.from ? QUALIFIED_WITHIN : 0),
      ),
  );

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
function noCookies(reading: Reading, { object, clause, at }: Denial, already: readonly ClaimType[]): boolean {
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

const OPTION = ['only', 'necessary', 'accept', 'refuse'] as const;

/** Marks behind which a label's words may stand, and the words of a button. */
const LABELS = 3;
const BUTTON = 5;

/** "Reject all: no advertising cookies", also behind the words that introduce a list. */
function labelsAnOption(reading: Reading): boolean {
  let from = 0;
  for (const mark of [...reading.text.matchAll(/[:：]|\s[–—-]\s/g)].slice(0, LABELS)) {
    const to = reading.words.filter((word) => word.end <= mark.index).length;
    if (to - from <= BUTTON && any(reading, ['refuse', 'accept'], { from, to })) return true;
    from = to;
  }
  return false;
}

/** Words in quotation marks that name a choice: 'With "Only necessary" no analytics cookies are set' is said of that choice. */
export function saysOfAnOption(reading: Reading): boolean {
  if (labelsAnOption(reading)) return true;
  if (!any(reading, OPTION)) return false;
  return quotedLabels(reading).some((label) => any(reading, OPTION, label));
}

/** What a clause may deny: without any of these it is no claim. */
const DENIABLE = [
  'cookie',
  'tracker',
  'analytics',
  'pixel',
  'adverts',
  'local-storage',
  'fingerprint',
  'profiling',
  'practice',
  'measure',
  'sell',
] as const;

/** Everything the sentence says is not there. */
export function absences(reading: Reading): readonly ClaimType[] {
  const found = new Set<ClaimType>();
  if (any(reading, DENIABLE))
    for (const clause of clauses(reading)) for (const type of inClause(reading, clause)) found.add(type);
  for (const type of fromLabelled(reading)) found.add(type);
  for (const type of fromAnswer(reading)) found.add(type);
  for (const type of slogan(reading)) found.add(type);
  if (nothingElse(reading) || noneButListed(reading)) found.add('no-other-trackers');
  if (plainLinks(reading)) found.add('no-social');
  // "No cookies but the necessary ones" denies neither all of them nor others.
  if (found.size > 0 && noneBut(reading))
    for (const type of ['no-cookies', 'no-other-trackers'] as const) found.delete(type);
  return found.size === 0 || saysOfAnOption(reading) ? [] : [...found];
}

function inClause(reading: Reading, clause: Range): readonly ClaimType[] {
  const found = denials(reading, clause).flatMap((denial) =>
    butListed(reading, denial) ? [] : fromDenial(reading, denial),
  );
  if (saleDenied(reading, clause)) found.push('no-sale');
  if (doingDenied(reading, clause, 'profiling')) found.push('no-profiling');
  if (doingDenied(reading, clause, 'fingerprint')) found.push('no-fingerprinting');
  if (doingDenied(reading, clause, 'practice')) found.push('no-marketing');
  if (measuringDenied(reading, clause)) found.push('no-analytics');
  if (others(reading, clause)) found.push('no-third-party');
  if (storageLeftEmpty(reading, clause)) found.push('no-local-storage');
  found.push(...noneServes(reading, clause));
  return found;
}

/** "No advertising cookie other than the one in the table": there is one. */
const butListed = (reading: Reading, { clause, at }: Denial): boolean =>
  within(reading, 'but', whole(reading)).some(
    (but) =>
      but.from === clause.to &&
      // Of an enumeration only the last, the wider word, has exceptions.
      !/[,;:(–—]/.test(reading.text.slice(reading.words[at.from]?.start, reading.words[but.from]?.start)) &&
      has(reading, 'listed', { from: but.to, to: but.to + LISTED_WITHIN }),
  );

/** "We do not sell your data." */
const saleDenied = (reading: Reading, clause: Range): boolean =>
  near(reading, 'not', 'sell', 4, clause) &&
  bySite(reading, clause) &&
  any(reading, ['personal-data', 'third-party'], clause) &&
  !any(reading, ['you-may', 'if', 'hypothetical'], clause);

/** "Apart from these two, nothing is stored", "we store nothing else": of the whole sentence, whose exception cuts it in two. */
function nothingElse(reading: Reading): boolean {
  if (!any(reading, ['nothing', 'nothing-else']) || !any(reading, ['deploy', 'keep'])) return false;
  if (any(reading, ['you-may', 'if', 'hypothetical', 'consent', 'accept', 'refuse', 'personal-data']))
    return false;
  // "These cookies are not used for any other purpose"
  if (
    within(reading, 'nothing-else', whole(reading)).some(
      (hit) =>
        has(reading, 'purpose', { from: Math.max(0, hit.from - 3), to: hit.from }) ||
        // "They serve the purposes above and no others", "sirven para estadísticas y nada más"
        (has(reading, 'anaphor', { from: 0, to: hit.from }) &&
          has(reading, 'purpose', { from: 0, to: hit.from })) ||
        (has(reading, 'anaphor', { from: 0, to: 2 }) && has(reading, 'not', { from: 0, to: hit.from })),
    )
  )
    return false;
  const rest = within(reading, 'nothing', whole(reading));
  // "Another company's site: nothing of it is embedded here" says nothing of other cookies.
  const others = within(reading, 'other', whole(reading)).filter((hit) =>
    rest.some((nothing) => gap(nothing, hit) <= BESIDE),
  );
  const beside = [...others, ...within(reading, 'but', whole(reading))];
  return (
    near(reading, 'nothing-else', 'deploy', 6) ||
    (rest.length > 0 && beside.length > 0 && near(reading, 'nothing', 'deploy', 4))
  );
}

/** Words between the things denied and the exception, and between that and the list. */
const LISTED_WITHIN = 6;

/** "No trackers other than those in the table": the exception is the list itself. */
const noneButListed = (reading: Reading): boolean =>
  any(reading, ['no', 'not', 'nothing']) &&
  !any(reading, ['you-may', 'if', 'consent', 'refuse', 'hypothetical', 'personal-data', 'purpose']) &&
  within(reading, 'but', whole(reading)).some(
    (but) =>
      has(reading, 'listed', { from: but.to, to: but.to + LISTED_WITHIN }) &&
      (but.from <= 1 ||
        any(reading, ['cookie', 'tracker', 'nothing'], { from: but.from - LISTED_WITHIN, to: but.from })) &&
      any(reading, ['deploy', 'keep']),
  );

/** "The icons of social networks are simple links": nothing of theirs is loaded. */
const plainLinks = (reading: Reading): boolean =>
  has(reading, 'social') &&
  has(reading, 'plain-link') &&
  !any(reading, ['you-may', 'if', 'consent', 'hypothetical']);
