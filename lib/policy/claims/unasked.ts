import { andWords } from '../../lexicon/conjunctions';
import { VERB_LAST } from './denial';
import type { Hit } from './lexicon';
import {
  any,
  between,
  clauses,
  gap,
  has,
  inside,
  near,
  type Range,
  type Reading,
  whole,
  within,
} from './reading';

/** "Others are not, and consent is required for them": what stands between begins another statement. */
function parted(reading: Reading, not: Range, required: Range): boolean {
  // "Consent: required, not loaded before"
  if (required.to <= not.from) return between(reading, required.to - 1, not.from).includes(',');
  if (required.from <= not.to) return false;
  const and = andWords(reading.language);
  return reading.words.slice(not.to, required.from).some(({ word }) => and.includes(word));
}

/** "No cookies that are not required without your consent": what is said to be needed are cookies. */
const isOfCookies = (reading: Reading, required: Hit): boolean =>
  inside(reading, required, 'non-essential') &&
  within(reading, 'non-essential', whole(reading)).some(
    (hit) => hit.from <= required.from && has(reading, 'cookie', { from: hit.to, to: hit.to + 1 }),
  );

/** "Without your consent", "no consent is required": the opposite of asking. */
export const notRequired = (reading: Reading, range: Range): boolean => {
  if (!near(reading, 'consent', 'required', 8, range)) return false;
  const required = within(reading, 'required', range).filter((hit) => !isOfCookies(reading, hit));
  // "Accepting these cookies is not necessary to read the pages" leaves the person free; it asks for no less.
  const accepts = within(reading, 'accept', range);
  const cookies = within(reading, 'cookie', range);
  const consents = within(reading, 'consent', range).filter(
    (consent) =>
      !accepts.some(
        (accept) =>
          accept.from === consent.from &&
          cookies.some((cookie) => cookie.from >= consent.to && cookie.from - consent.to <= 3),
      ),
  );
  if (consents.length === 0) return false;
  // "Consent: not required" is said of the consent, "cookies that are not required" of cookies.
  const nots = within(reading, 'not', range).filter(
    (not) =>
      !inside(reading, not, 'non-essential') ||
      // "Nem szükséges hozzájárulás": where the same word is said of cookies and of consent.
      consents.some(
        (consent) =>
          consent.from >= not.to &&
          consent.from - not.to <= 4 &&
          !has(reading, 'required', { from: not.to + 1, to: consent.from }) &&
          !inside(reading, consent, 'with-consent') &&
          !has(reading, 'cookie', { from: not.to, to: consent.from }),
      ) ||
      (consents.some((consent) => consent.to <= not.from && not.from - consent.to <= 3) &&
        !has(reading, 'cookie', { from: not.to, to: Math.min(range.to, not.to + 3) })),
  );
  return (
    near(reading, 'no', 'consent', 2, range) ||
    nots.some((not) =>
      required.some(
        (hit) =>
          !parted(reading, not, hit) &&
          // "Einer Einwilligung bedarf es dafür nach § 25 Absatz 2 nicht"
          (gap(not, hit) <= 3 ||
            (not.to === range.to && not.from > hit.to && VERB_LAST.has(reading.language))),
      ),
    )
  );
};

/** Words between what is remembered and the word that it is. */
const REMEMBERED_WITHIN = 4;

/** "Needed to remember the consent": it is kept, not asked for. */
export const remembered = (reading: Reading, range: Range): boolean => {
  const keeps = within(reading, 'keep', range);
  const consents = within(reading, 'consent', range);
  return (
    consents.length > 0 &&
    !has(reading, 'with-consent', range) &&
    consents.every((consent) =>
      keeps.some((keep) => consent.from >= keep.to && consent.from - keep.to <= REMEMBERED_WITHIN),
    )
  );
};

/** "No consent is required for these cookies." */
export function needsNoConsent(reading: Reading): boolean {
  if (any(reading, ['future', 'if', 'browser', 'personal-data', 'again', 'ask-again']) || onlyOthers(reading))
    return false;
  // "Technical cookies (without consent)"
  if (reading.sentence.kind === 'heading')
    return reading.words.length <= LABEL && has(reading, 'necessary') && has(reading, 'without-consent');
  if (noBanner(reading)) return true;
  if (has(reading, 'you-may')) return false;
  return clauses(reading).some(
    (clause) =>
      notRequired(reading, clause) ||
      exempted(reading, clause) ||
      notAsked(reading, clause) ||
      (has(reading, 'without-consent', clause) &&
        has(reading, 'deploy', clause) &&
        (has(reading, 'cookie', clause) ||
          reading.before().has('necessary') ||
          reading.about.has('necessary')) &&
        !any(reading, ['not', 'no', 'block', 'banner', 'analytics', 'marketing'], clause)),
  );
}

/** Words of a heading that says it of its section. */
const LABEL = 8;

/** Words between "only" and "necessary". */
const NECESSARY_WITHIN = 4;

/** "Consent is only needed for …"; not "as we set only necessary cookies, we need not ask". */
const onlyOthers = (reading: Reading): boolean =>
  within(reading, 'only', whole(reading)).some(
    (only) => !has(reading, 'necessary', { from: only.to, to: only.to + NECESSARY_WITHIN }),
  );

/** "These cookies are exempt from consent"; of measurement it is another claim (`exemptMeasurement`). */
const exempted = (reading: Reading, clause: Range): boolean =>
  near(reading, 'exempt', 'consent', 6, clause) &&
  any(reading, ['cookie', 'anaphor', 'necessary'], clause) &&
  !any(reading, ['analytics', 'marketing', 'no', 'hypothetical'], clause) &&
  !reading.about.has('analytics');

/** "We need not ask you for it": what is not asked at all, not what is not asked again. */
const notAsked = (reading: Reading, clause: Range): boolean =>
  near(reading, 'not', 'ask', 3, clause) &&
  near(reading, 'ask', 'consent', 5, clause) &&
  any(reading, ['cookie', 'anaphor', 'necessary', 'therefore'], clause) &&
  !any(reading, ['again', 'ask-again', 'keep', 'analytics', 'marketing'], clause);

/** "You will not see a banner", "a banner is not needed"; not "the banner does not switch them off". */
const bannerDenied = (reading: Reading): boolean => {
  const banners = within(reading, 'banner', whole(reading));
  return within(reading, 'not', whole(reading)).some((not) =>
    banners.some(
      (banner) =>
        gap(not, banner) <= 5 &&
        (not.from < banner.from ||
          has(reading, 'required', { from: not.from - 2, to: not.to + 2 }) ||
          has(reading, 'deploy', { from: not.to, to: not.to + 2 }) ||
          not.to === reading.words.length),
    ),
  );
};

/** "That is why there is no consent banner", "you will not see a cookie notice": nothing is asked, not just nothing now. */
const noBanner = (reading: Reading): boolean =>
  (near(reading, 'no', 'banner', 2) || bannerDenied(reading)) &&
  any(reading, ['deploy', 'required', 'which', 'we', 'therefore']) &&
  any(reading, ['consent', 'cookie', 'required', 'therefore']) &&
  !any(reading, ['again', 'keep', 'block', 'refuse', 'anytime', 'hypothetical', 'with-consent']) &&
  // "Bandeau de consentement", "rien à consentir": words of consent, not of accepting.
  within(reading, 'accept', whole(reading)).every((hit) => has(reading, 'consent', hit)) &&
  !any(reading, ['without', 'without-consent', 'silence']);
