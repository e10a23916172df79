import type { ClaimType } from '../../model/declaration';
import { fromAnswer, fromLabelled, PURPOSES, slogan, THINGS } from './answers';
import { type Denial, denials, VERB_LAST } from './denial';
import { bySite, doingDenied, noneServes, others, storageLeftEmpty } from './denied-acts';
import { noneBut } from './excepted';
import { measuringDenied, measuringNamed } from './measuring';
import { noCookies } from './no-cookies';
import { quotedLabels } from './quoted';
import {
  any,
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
import { ATTRIBUTE, qualifies } from './whose';

/** Words between a purpose and the cookies it belongs to, over an enumeration of purposes. */
const ENUMERATION = 12;
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
