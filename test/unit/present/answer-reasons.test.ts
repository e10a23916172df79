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
    expect(view.result?.why).toMatch(/\S+ \S+.*\.$/u);
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
