import { describe, expect, it } from 'vitest';
import { ANSWER_REASONS } from '../../../lib/model/answer-reason';
import { consentView } from '../../../lib/present/consent-view';
import { allWords } from '../../../lib/present/text/all-languages';
import { LANGUAGES } from '../../../lib/present/text/languages';
import { pass } from '../../fixtures/exports/visit';

const none = { preferences: false, analytics: false, marketing: false };
const [answer] = pass.answers;

describe.each(LANGUAGES)('reasons of answers in %s', (language) => {
  const words = allWords(language);
  it.each(ANSWER_REASONS)('%s is said in a sentence', (reason) => {
    if (answer === undefined) throw new Error('The fixture has no answer');
    const view = consentView({ ...pass, answers: [{ ...answer, reason }] }, none, null, words);
    // Where the reason is what came of it, it is said once.
    expect(view.result?.why ?? view.result?.text).toMatch(/\S+ \S+.*\.$/u);
  });
  it('what the site overrode is not called a banner that could not be answered', () => {
    if (answer === undefined) throw new Error('The fixture has no answer');
    const said = (result: typeof answer.result, reason: string) =>
      consentView({ ...pass, answers: [{ ...answer, result, reason }] }, none, null, words).result?.text;
    expect(said('failed', 'more-granted-than-asked')).toBe(words.say('consent.why.more'));
    expect(said('partial', 'not-verified')).toBe(words.say('consent.result.unverified'));
    expect(said('partial', 'less-granted-than-asked')).toBe(words.say('consent.result.partial'));
  });
  it('an unknown reason is left out', () => {
    if (answer === undefined) throw new Error('The fixture has no answer');
    const view = consentView(
      { ...pass, answers: [{ ...answer, reason: 'of-another-version' }] },
      none,
      null,
      words,
    );
    expect(view.result?.why).toBeNull();
  });
});
