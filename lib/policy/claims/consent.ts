import type { ClaimType } from '../../model/declaration';
import { saysOfAnOption } from './absence';
import type { Concept } from './concepts';
import { durationsIn } from './durations';
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

/** Something a sentence claims: `value` as in `Claim`. */
export interface Finding {
  readonly type: ClaimType;
  readonly value: boolean | number | string;
}

const STORED = ['tracker', 'cookie', 'analytics', 'marketing', 'non-essential', 'third-party'] as const;
/** A permission given or asked, said of a person's data or a newsletter, is no claim about cookies. */
const ELSEWHERE = ['browser', 'continue-use', 'future'] as const;

/** Whether the words, or the section they stand in, are about what is stored. */
const aboutStorage = (reading: Reading): boolean => any(reading, STORED);

/** "Without your consent", "no consent is required": the opposite of asking. */
const notRequired = (reading: Reading, range: Range): boolean => {
  if (!near(reading, 'consent', 'required', 8, range)) return false;
  const required = within(reading, 'required', range);
  const nots = within(reading, 'not', range).filter((not) => !inside(reading, not, 'non-essential'));
  return (
    near(reading, 'no', 'consent', 2, range) || nots.some((not) => required.some((hit) => gap(not, hit) <= 3))
  );
};

/** "Only with your consent": cookies that are not necessary wait for it. */
export function asksFirst(reading: Reading): boolean {
  if (reading.sentence.kind === 'heading' || any(reading, ELSEWHERE) || /[?？]\s*$/.test(reading.text))
    return false;
  return (
    clauses(reading).some((clause) => asksFirstIn(reading, clause)) || asksFirstIn(reading, whole(reading))
  );
}

function asksFirstIn(reading: Reading, range: Range): boolean {
  if (!any(reading, ['consent', 'accept'], range) || !aboutStorage(reading) || notRequired(reading, range))
    return false;
  const acts = any(reading, ['deploy', 'block'], range);
  if (has(reading, 'without-consent', range))
    return acts && any(reading, ['not', 'no', 'only', 'block'], range);
  if (has(reading, 'withdraw', range) && !has(reading, 'only', range)) return false;
  if (has(reading, 'with-consent', range))
    return acts && (!negatedConsent(reading, range) || any(reading, ['only', 'block'], range));
  if (acts && gated(reading, range)) return true;
  return asked(reading, range);
}

/** "If you do not consent" */
const negatedConsent = (reading: Reading, range: Range): boolean => {
  const consents = within(reading, 'consent', range);
  return within(reading, 'not', range).some((not) =>
    consents.some((consent) => consent.from >= not.to && consent.from - not.to <= 2),
  );
};

/** "Only after you have agreed", "until you accept": a condition, then consent, then an act of the site. */
function gated(reading: Reading, range: Range): boolean {
  if (!follows(reading, 'gate', 'consent', 8, range)) return false;
  const barred =
    any(reading, ['only', 'block'], range) ||
    near(reading, 'not', 'deploy', 4, range) ||
    near(reading, 'no', 'deploy', 12, range);
  if (barred)
    return (
      !(negatedConsent(reading, range) && !has(reading, 'only', range)) || any(reading, ['block'], range)
    );
  if (negatedConsent(reading, range) || any(reading, ['you-may', 'hypothetical'], range))
    return softly(reading, range);
  return true;
}

/** "If you opt in, we use …": the person's act first, then the site's. */
const softly = (reading: Reading, range: Range): boolean =>
  !negatedConsent(reading, range) &&
  has(reading, 'we', range) &&
  near(reading, 'if', 'consent', 4, range) &&
  near(reading, 'we', 'deploy', 3, range);

/** "We ask for your consent before", "require your consent". */
function asked(reading: Reading, range: Range): boolean {
  if (reading.sentence.kind === 'cell') return false;
  const asks = near(reading, 'ask', 'consent', 5, range) || near(reading, 'required', 'consent', 5, range);
  if (!asks || any(reading, ['again', 'if'], range)) return false;
  if (any(reading, ['not', 'no', 'exempt', 'hypothetical'], range)) return false;
  return (
    any(reading, ['cookie', 'tracker', 'non-essential'], range) &&
    any(reading, ['ask', 'deploy', 'gate'], range) &&
    !has(reading, 'personal-data', range)
  );
}

/** "No consent is required for these cookies." */
export function needsNoConsent(reading: Reading): boolean {
  if (any(reading, ['future', 'if', 'browser']) || reading.sentence.kind === 'heading') return false;
  return clauses(reading).some((clause) => notRequired(reading, clause) && has(reading, 'tracker', clause));
}

/** "By continuing to browse you accept": true; "browsing on is no consent": false; nothing of it: null. */
export function impliesConsent(reading: Reading): boolean | null {
  if (!has(reading, 'continue-use') || !any(reading, ['consent', 'accept'])) return null;
  if (any(reading, ['with-consent', 'without-consent'])) return null;
  if (any(reading, ['if']) && near(reading, 'not', 'continue-use', 4)) return null;
  const consents = [
    ...within(reading, 'consent', whole(reading)),
    ...within(reading, 'accept', whole(reading)),
  ];
  const uses = within(reading, 'continue-use', whole(reading));
  const close = uses.some((use) => consents.some((consent) => gap(use, consent) <= 24));
  if (!close) return null;
  if (
    any(reading, ['not', 'no']) &&
    uses.some((use) => within(reading, 'not', whole(reading)).some((not) => gap(use, not) <= 3))
  )
    return false;
  return any(reading, ['not', 'no']) && near(reading, 'not', 'consent', 4) ? null : true;
}

/** Only what the site cannot do without: "We use strictly necessary cookies only." */
export function onlyNecessary(reading: Reading): boolean {
  const { sentence } = reading;
  if (sentence.kind === 'heading' || sentence.kind === 'cell' || /[?？]\s*$/.test(reading.text)) return false;
  if (
    any(reading, [
      'you-may',
      'if',
      'future',
      'default',
      'refuse',
      'accept',
      'browser',
      'without-consent',
      'with-consent',
    ])
  )
    return false;
  if (saysOfAnOption(reading) || labelled(reading, ['only', 'necessary', 'accept', 'refuse', 'choice']))
    return false;
  return clauses(reading).some((clause) => {
    if (any(reading, ['hypothetical', 'consent', 'block'], clause) || !has(reading, 'cookie', clause))
      return false;
    if (!any(reading, ['deploy'], clause)) return false;
    const only = within(reading, 'only', clause);
    const necessary = within(reading, 'necessary', clause);
    const anaphor = within(reading, 'anaphor', clause).filter((hit) => !inside(reading, hit, 'we'));
    return only.some(
      (one) =>
        !anaphor.some((word) => word.to <= one.from && one.from - word.to <= 6) &&
        !within(reading, 'not', { from: one.from - 1, to: one.from }).length &&
        necessary.some((other) => other.from >= one.from && other.from - one.to <= 6) &&
        within(reading, 'cookie', clause).some((cookie) => Math.abs(cookie.from - one.to) <= 8),
    );
  });
}

/** "Only necessary: …", the description of a button. */
function labelled(reading: Reading, concepts: readonly Concept[]): boolean {
  const mark = reading.text.search(/[:：]|\s[–—-]\s/);
  if (mark < 0 || mark > 50) return false;
  const label = { from: 0, to: reading.words.filter((word) => word.end <= mark).length };
  return any(reading, concepts, label);
}

/** A cookie's or key's name in the sentence: then what is said is said of that one. */
const namesCookie = (text: string): boolean =>
  /[\p{L}\d]_[\p{L}\d]/u.test(text) ||
  (/^[\w.]{2,}-[\w.-]{2,}\s+[\p{L}(]/u.test(text.slice(0, 80)) && /\d/.test(text.slice(0, 24)));

/** How long the person's choice is kept, in seconds. */
export function choiceKept(reading: Reading): number | null {
  const { sentence } = reading;
  if (sentence.kind === 'cell' || sentence.kind === 'heading' || namesCookie(reading.text)) return null;
  if (any(reading, ['browser', 'personal-data'])) return null;
  if (!has(reading, 'choice') || !any(reading, ['keep'])) return null;
  const durations = durationsIn(reading.text);
  const first = durations[0];
  if (first === undefined || first < 86_400) return null;
  const close = near(reading, 'choice', 'keep', 12);
  return close ? first : null;
}

/** The longest any cookie lives, in seconds, where the site states one for all. */
export function longestLife(reading: Reading): number | null {
  const { sentence } = reading;
  if (sentence.kind === 'cell' || sentence.kind === 'heading' || namesCookie(reading.text)) return null;
  if (any(reading, ['you-may', 'personal-data', 'browser']) || !has(reading, 'all')) return null;
  const durations = durationsIn(reading.text);
  if (durations.length === 0 || !any(reading, ['keep', 'deploy'])) return null;
  const longest = Math.max(...durations);
  if (longest < 86_400 || !has(reading, 'cookie')) return null;
  const anaphor = within(reading, 'anaphor', whole(reading))[0];
  if (anaphor !== undefined && anaphor.from < 3) return null;
  const general =
    has(reading, 'max') ||
    (near(reading, 'all', 'keep', 4) &&
      /\ball\b|\btous\b|\balle\b|\btutti\b|\btodas\b|\btodos\b|\bwszystkie\b/i.test(reading.text));
  const own = near(reading, 'max', 'cookie', 6);
  return general && (own || !any(reading, ['choice'], { from: 0, to: 4 })) ? longest : null;
}

/** Consent will be asked for again: after so many seconds, or `true` for "when this policy changes". */
export function asksAgain(reading: Reading): number | true | null {
  if (!any(reading, ['consent', 'banner']) || !has(reading, 'again') || any(reading, ['withdraw', 'you-may']))
    return null;
  if (!any(reading, ['ask', 'change-of-policy', 'banner', 'keep'])) return null;
  const first = durationsIn(reading.text)[0];
  if (first !== undefined && first >= 86_400) return first;
  return any(reading, ['change-of-policy', 'ask']) && near(reading, 'consent', 'again', 8) ? true : null;
}

/** The first layer offers a refusal beside the acceptance. */
export const offersRefusal = (reading: Reading): boolean =>
  (reading.sentence.kind === 'text' || reading.sentence.kind === 'item') &&
  has(reading, 'banner') &&
  has(reading, 'accept') &&
  has(reading, 'refuse') &&
  !has(reading, 'browser');

/** Consent can be taken back. */
export const offersWithdrawal = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  !has(reading, 'if', { from: 0, to: 2 }) &&
  (near(reading, 'withdraw', 'consent', 3) ||
    (has(reading, 'withdraw') &&
      !has(reading, 'browser') &&
      any(reading, ['consent', 'choice', 'cookie']))) &&
  any(reading, ['anytime', 'control', 'you-may']) &&
  !has(reading, 'personal-data');

/** Measurement declared free of consent by law. */
export const exemptMeasurement = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  has(reading, 'exempt') &&
  has(reading, 'analytics') &&
  any(reading, ['tracker', 'consent', 'deploy']) &&
  reading.sentence.lead === null &&
  !any(reading, ['future', 'if', 'no']);

/** The list is complete: "we use only the cookies listed here". */
export const listsAll = (reading: Reading): boolean =>
  clauses(reading).some(
    (clause) =>
      near(reading, 'only', 'listed', 5, clause) &&
      has(reading, 'cookie', clause) &&
      any(reading, ['we', 'deploy'], clause) &&
      !any(reading, ['you-may', 'consent', 'if'], clause),
  );

/** The version that a consent is recorded with, as written. */
export function consentVersion(reading: Reading): string | null {
  if (reading.sentence.kind === 'heading' || !near(reading, 'consent', 'version', 4)) return null;
  return /\b\d{4}-\d{2}-\d{2}\b|\bv?\d{1,3}(?:\.\d{1,3}){1,3}\b|\bv\d{1,3}\b/.exec(reading.text)?.[0] ?? null;
}
