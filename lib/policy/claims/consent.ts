import type { ClaimType } from '../../model/declaration';
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
import { notRequired, remembered } from './unasked';

/** Something a sentence claims: `value` as in `Claim`. */
export interface Finding {
  readonly type: ClaimType;
  readonly value: boolean | number | string;
}

const STORED = ['tracker', 'cookie', 'analytics', 'marketing', 'non-essential', 'third-party'] as const;
/** What the words before, in the same paragraph or item, may be about, so that "activated only if you agree" goes on. */
const STATED = ['cookie', 'analytics', 'marketing', 'non-essential'] as const;
/** A permission given or asked, said of a person's data or a newsletter, is no claim about cookies. */
const elsewhere = (reading: Reading): boolean =>
  any(reading, ['browser', 'future']) ||
  (has(reading, 'continue-use') &&
    (!any(reading, ['only', 'with-consent', 'without-consent']) || impliesConsent(reading) !== null));

/** Whether the words, or the section they stand in, are about what is stored. */
const aboutStorage = (reading: Reading): boolean =>
  any(reading, STORED) ||
  STORED.some((concept) => reading.about.has(concept)) ||
  (STATED.some((concept) => reading.before().has(concept)) && any(reading, ['deploy', 'block']));

/** "Only with your consent": cookies that are not necessary wait for it. */
export function asksFirst(reading: Reading): boolean {
  if (elsewhere(reading) || completesLead(reading) || /[?？]\s*$/.test(reading.text)) return false;
  if (reading.sentence.kind === 'heading') return headsConsent(reading);
  const parts = clauses(reading);
  return (
    parts.some((clause) => asksFirstIn(reading, clause)) ||
    (parts.length > 1 && asksFirstIn(reading, whole(reading)))
  );
}

/** "Cookies remember: … whether you have agreed": an item that says what is remembered, not what waits. */
const completesLead = (reading: Reading): boolean =>
  reading.sentence.lead !== null && any(reading, ['if', 'whether'], { from: 0, to: 2 });

/** "If you agree, we store this in a cookie", "an opt-in cookie": the answer itself is kept, nothing waits for it. */
function answerKept(reading: Reading, range: Range): boolean {
  const [condition] = within(reading, 'with-consent', range);
  if (condition === undefined || condition.from > range.from + 2 || has(reading, 'only', range)) return false;
  const rest = { from: condition.to, to: range.to };
  return (
    near(reading, 'keep', 'choice', 2, rest) ||
    within(reading, 'keep', rest).some((keep) =>
      within(reading, 'anaphor', rest).some(
        (kept) => kept.from >= keep.to && kept.from - keep.to <= 2 && !has(reading, 'cookie', kept),
      ),
    ) ||
    within(reading, 'consent', rest).some((consent) =>
      within(reading, 'cookie', rest).some((cookie) => cookie.from === consent.to),
    )
  );
}

/** "Statistics (only with consent)": a heading that says it of its whole section. */
const headsConsent = (reading: Reading): boolean =>
  reading.words.length <= 12 &&
  !notRequired(reading, whole(reading)) &&
  (has(reading, 'with-consent') ||
    near(reading, 'only', 'consent', 3) ||
    /\(opt-?in\)/i.test(reading.text) ||
    near(reading, 'required', 'consent', 2)) &&
  !has(reading, 'without') &&
  any(reading, ['analytics', 'marketing', 'preferences', 'non-essential', 'social']);

function asksFirstIn(reading: Reading, range: Range): boolean {
  if (
    !any(reading, ['consent', 'accept', 'without-consent'], range) ||
    !aboutStorage(reading) ||
    notRequired(reading, range)
  )
    return false;
  const acts = any(reading, ['deploy', 'block'], range);
  if (has(reading, 'without-consent', range))
    return (
      (any(reading, ['not', 'no', 'only', 'block', 'with-consent'], range) ||
        (has(reading, 'nothing', range) && has(reading, 'non-essential', range))) &&
      (acts || any(reading, STORED, range))
    );
  if (has(reading, 'withdraw', range) && !has(reading, 'only', range)) return false;
  if (
    near(reading, 'refuse', 'consent', 2, range) &&
    !has(reading, 'cookie', { from: range.from, to: Math.min(range.to, range.from + 8) })
  )
    return false;
  // "Remembers whether you agreed to statistics cookies" is what a cookie is for.
  const recorded =
    has(reading, 'keep', { from: range.from, to: range.from + 2 }) ||
    follows(reading, 'whether', 'consent', 10, range);
  if (recorded && !has(reading, 'only', range)) return false;
  if (has(reading, 'with-consent', range))
    return (
      (acts || reading.words.length <= 10) &&
      !answerKept(reading, range) &&
      (!negatedConsent(reading, range) || any(reading, ['only', 'block'], range))
    );
  if (acts && gated(reading, range)) return true;
  // "Held back for visitors who have not chosen"
  if (
    has(reading, 'block', range) &&
    near(reading, 'not', 'choice', 4, range) &&
    !any(reading, ['you-may', 'refuse'], range)
  )
    return true;
  if (near(reading, 'block', 'consent', 3, range) && !any(reading, ['you-may', 'refuse'], range)) return true;
  if (
    reading.words.length <= 10 &&
    follows(reading, 'only', 'consent', 3, range) &&
    // "Accept only first-party cookies" is what a person may do.
    !has(reading, 'accept', { from: range.from, to: range.from + 1 }) &&
    !any(reading, ['you-may', 'necessary', 'refuse'], range)
  )
    return true;
  return (!remembered(reading, range) && asked(reading, range)) || restsOnConsent(reading, range);
}

/** "Legal basis of the statistics cookies: your consent" */
const restsOnConsent = (reading: Reading, range: Range): boolean =>
  near(reading, 'legal-basis', 'consent', 12, range) &&
  !any(reading, ['not', 'no', 'withdraw', 'exempt', 'hypothetical', 'if'], range) &&
  (any(reading, OPTIONAL, range) || OPTIONAL.some((concept) => reading.about.has(concept)));

const OPTIONAL = ['analytics', 'marketing', 'preferences', 'non-essential', 'social'] as const;

/** Article 6(1)(a) of the GDPR, as its numbers are written in any language: "6 Abs. 1 lit. a", "6. cikk (1) bekezdés a)". */
const CONSENT_ARTICLE = /\b6\D{1,12}1\D{1,15}\ba\b/i;

/** Words between the legal basis and the consent that it is. */
const BASIS_WITHIN = 6;

/** "Legal basis: your consent (Art. 6(1)(a) GDPR)" */
export const consentIsBasis = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  has(reading, 'consent') &&
  !any(reading, ['not', 'no', 'without', 'exempt', 'hypothetical', 'if', 'browser']) &&
  (near(reading, 'legal-basis', 'consent', BASIS_WITHIN) || CONSENT_ARTICLE.test(reading.text));

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
  if (any(reading, ['no', 'exempt', 'hypothetical'], range)) return false;
  if (within(reading, 'not', range).some((not) => !inside(reading, not, 'non-essential'))) return false;
  return (
    any(reading, ['cookie', 'tracker', 'non-essential'], range) &&
    (any(reading, ['ask', 'deploy', 'gate'], range) ||
      // "Your consent is a condition for all others"; the "necessary" of "not necessary" asks for none.
      (has(reading, 'non-essential', range) &&
        within(reading, 'required', range).some((one) => !inside(reading, one, 'non-essential'))) ||
      // "These cookies require your consent"
      (has(reading, 'anaphor', range) && near(reading, 'required', 'consent', 3, range))) &&
    !has(reading, 'personal-data', range)
  );
}

/** "By continuing to browse you accept": true; "browsing on is no consent": false; nothing of it: null. */
export function impliesConsent(reading: Reading): boolean | null {
  const consents = [
    ...within(reading, 'consent', whole(reading)),
    ...within(reading, 'accept', whole(reading)),
  ];
  if (completesLead(reading)) return null;
  if (consents.length === 0) return silenceRefuses(reading) ? false : null;
  const uses = within(reading, 'continue-use', whole(reading));
  const passive = [...uses, ...within(reading, 'silence', whole(reading))];
  const close = (words: readonly Range[], most: number): boolean =>
    words.some((use) => consents.some((consent) => gap(use, consent) <= most));
  if (!close(passive, 24)) return null;
  const denials = [...within(reading, 'not', whole(reading)), ...within(reading, 'no', whole(reading))];
  // Of several consents the one beside the browsing is meant.
  const distance = (consent: Range): number => Math.min(...passive.map((use) => gap(use, consent)));
  const [meant] = consents.toSorted((a, b) => distance(a) - distance(b));
  const denied =
    denials.some((denial) => meant !== undefined && gap(denial, meant) <= 4) ||
    denials.some((denial) => passive.some((use) => gap(denial, use) <= 3));
  // "If you do not agree, do not continue" asks the person; "to browse on is no consent" is the site's word.
  if (denied) {
    if (notRequired(reading, whole(reading))) return null;
    // "To close the banner is never consent": the silence first, then what it is not.
    const silence = within(reading, 'silence', whole(reading))[0];
    const flatly =
      silence !== undefined &&
      denials.some(
        (denial) =>
          denial.from >= silence.to &&
          consents.some((consent) => consent.from >= denial.to && gap(denial, consent) <= 2),
      );
    // "We do not take it for consent"
    const taken = near(reading, 'not', 'assumed', 1);
    return !flatly && !taken && any(reading, ['if', 'you-may', 'refuse', 'with-consent', 'block'])
      ? null
      : false;
  }
  // Consent named first belongs to another act, unless one breath leads from it to the browsing.
  const unbroken = (from: Range, to: Range): boolean =>
    gap(from, to) <= 5 ||
    (gap(from, to) <= 14 &&
      !/[,;:]/.test(reading.text.slice(reading.words[from.from]?.start, reading.words[to.from]?.start)));
  // "With your consent we count the use of the site": the site acts, and the use is what is counted.
  const given = consents.filter(
    (consent) =>
      !within(reading, 'with-consent', whole(reading)).some(
        (hit) => hit.to === consent.to && !has(reading, 'if', hit) && uses.every((use) => use.from >= hit.to),
      ),
  );
  const implied = uses.some((use) =>
    given.some((consent) => (consent.from < use.from ? unbroken(consent, use) : gap(use, consent) <= 16)),
  );
  const unaccepted = consents.some((consent) =>
    within(reading, 'without', whole(reading)).some(
      (one) => consent.from >= one.to && consent.from - one.to <= 2,
    ),
  );
  // "On your visit we ask for your consent" is the opposite.
  const deemed =
    has(reading, 'assumed') && uses.some((use) => consents.some((consent) => gap(use, consent) <= 24));
  const atOnce = uses.some((use) =>
    consents.some((consent) => consent.from >= use.to && consent.from - use.to <= 3),
  );
  const asked =
    any(reading, ['without-consent', 'ask', 'required', 'withdraw']) ||
    (has(reading, 'banner') && !atOnce) ||
    near(reading, 'browser', 'accept', 0) ||
    (has(reading, 'anaphor', { from: 0, to: 2 }) && !has(reading, 'if')) ||
    offeredBoth(reading, uses, meant);
  return (implied || deemed) && !unaccepted && !asked ? true : null;
}

/** Words between silence and the refusal that it is taken for. */
const TAKEN_WITHIN = 8;

/** "To close the banner is taken as a refusal." */
const silenceRefuses = (reading: Reading): boolean =>
  has(reading, 'assumed') && near(reading, 'silence', 'refuse', TAKEN_WITHIN) && !has(reading, 'not');

/** "On your visit you can agree or refuse"; unless only leaving refuses: "agree by browsing on, or refuse by not using the site". */
const offeredBoth = (reading: Reading, uses: readonly Range[], consent: Range | undefined): boolean =>
  within(reading, 'refuse', whole(reading)).some((refuse) =>
    uses.every((use) => refuse.from < use.to || consent === undefined || consent.from > use.from),
  );

/** Consent can be taken back. */
export const offersWithdrawal = (reading: Reading): boolean =>
  reading.sentence.kind !== 'heading' &&
  !has(reading, 'if', { from: 0, to: 2 }) &&
  (near(reading, 'withdraw', 'consent', 5) ||
    (has(reading, 'withdraw') &&
      !has(reading, 'browser') &&
      // "You may withdraw it at any time", behind the sentence of the consent.
      (any(reading, ['consent', 'choice', 'cookie']) || reading.before().has('consent')))) &&
  any(reading, ['anytime', 'control', 'you-may']) &&
  !has(reading, 'personal-data');
