import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../../lib/compare/evidence';
import { evaluate } from '../../../../lib/findings/evaluate';
import { replay } from '../../../../lib/ledger/replay';
import type { Finding } from '../../../../lib/model/finding';
import { en, findingTexts as english } from '../../../../lib/present/text/findings/en';
import { fr, findingTexts as french } from '../../../../lib/present/text/findings/fr';
import { spanWords } from '../../../../lib/present/text/findings/reader';
import { allRuleCases } from '../../../fixtures/rule-cases';

const cases = [...(await allRuleCases()).values()].flatMap(({ fires, silent, notEvaluated }) => [
  ...fires,
  ...silent,
  ...notEvaluated,
]);
const findings: readonly Finding[] = cases.flatMap(({ events, declarations, earlier }) =>
  evaluate(
    gatherEvidence({
      ledger: replay(events),
      declarations: declarations ?? [],
      ...(earlier === undefined ? {} : { earlier }),
    }),
  ),
);

describe.each([
  ['English', english],
  ['French', french],
] as const)('words for findings in %s', (_language, words) => {
  it('leave no gap and no code where a sentence should be', () => {
    for (const finding of findings) {
      const { title, happened, basis, advice } = words(finding);
      const all = [title, happened, basis, advice].join('\n');
      expect(all).not.toMatch(/undefined|null|\[object|\{\w+\}|“”|« {2}»| {2}/);
      expect(title.length).toBeGreaterThan(3);
      expect(happened.length).toBeGreaterThan(10);
      expect(basis.length).toBeGreaterThan(5);
    }
  });

  it('say “potential” of every verdict', () => {
    for (const finding of findings.filter(({ status }) => status === 'violated')) {
      const { title, happened } = words(finding);
      expect(`${title} ${happened}`).toMatch(/potenti|may |seems?|semble|peut|no click|aucun clic/i);
    }
  });

  it('put a sentence to every reason', () => {
    const reasons = new Set(
      findings.flatMap((finding) => (finding.reason === null ? [] : [words(finding).reason])),
    );
    for (const reason of reasons) expect(reason).toMatch(/[.]$/);
  });
});

describe('words', () => {
  it('are there in both languages for the same reasons', () => {
    expect(Object.keys(fr.reasons).sort()).toEqual(Object.keys(en.reasons).sort());
  });

  it.each([
    [1800, '30 minutes'],
    [34_186_698, '13 months'],
    [400 * 86_400, '400 days'],
    [63_072_000, '2 years'],
    [90 * 86_400, '90 days'],
    [86_400, '1 day'],
    [31_536_000, '1 year'],
    [15_778_476, '6 months'],
  ])('%i seconds are %s', (seconds, said) => {
    expect(spanWords('en', seconds)).toBe(said);
  });
});
