import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../../lib/compare/evidence';
import { isRuleId } from '../../../../lib/findings/catalogue';
import { evaluate } from '../../../../lib/findings/evaluate';
import { INSTRUMENTS } from '../../../../lib/law/instruments';
import { replay } from '../../../../lib/ledger/replay';
import type { Finding } from '../../../../lib/model/finding';
import { FINDINGS } from '../../../../lib/present/text/all-languages';
import { en } from '../../../../lib/present/text/findings/en';
import type { RuleWords } from '../../../../lib/present/text/findings/language';
import { findingWords, spanWords } from '../../../../lib/present/text/findings/reader';
import { type Filling, holesOf, sentence } from '../../../../lib/present/text/findings/template';
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

/** How each language says "potential"; a new language adds its word. */
const POTENTIAL: Readonly<Record<string, RegExp>> = {
  en: /potential|\bmay\b/i,
  fr: /potentiel/i,
  de: /möglicherweise/i,
  es: /posible/i,
  it: /potenzial/i,
  nl: /mogelijk/i,
  pt: /potencial/i,
  pl: /potencjaln/i,
  sv: /möjlig/i,
  da: /muligvis/i,
  cs: /možná/i,
  ro: /posibil/i,
};

describe.each(Object.entries(FINDINGS))('words for findings in %s', (language, words) => {
  const told = findings.map((finding) => ({ finding, text: findingWords(words, finding) }));

  it('leave no gap and no code where a sentence should be', () => {
    for (const { finding, text } of told) {
      const { title, happened, basis, advice } = text;
      const all = [title, happened, basis, advice].join('\n');
      expect(all, finding.rule).not.toMatch(/\bundefined\b|\bnull\b|\[object|[{}|]|“”|« {2}»| {2}|\[(?!\])/);
      expect(title.length).toBeGreaterThan(3);
      expect(happened.length).toBeGreaterThan(10);
      expect(basis.length).toBeGreaterThan(5);
    }
  });

  it('say “potential” in the title of every rule', () => {
    const titles = Object.values(words.rules).map(({ title }) => title);
    expect(titles.filter((title) => POTENTIAL[language]?.test(title) !== true)).toEqual([]);
  });

  it('put a sentence to every reason', () => {
    const reasons = new Set(
      told.flatMap(({ finding, text }) => (finding.reason === null ? [] : [text.reason])),
    );
    for (const reason of reasons) expect(reason).toMatch(/[.]$/);
  });

  it('use the facts that English uses', () => {
    const holes = ({ title, happened }: RuleWords): readonly (readonly string[])[] =>
      [title, happened].map((template) => [...holesOf(template)].sort());
    for (const [rule, texts] of Object.entries(words.rules))
      expect(holes(texts), rule).toEqual(isRuleId(rule) ? holes(en.rules[rule]) : []);
    expect(holesOf(words.on)).toEqual(holesOf(en.on));
    expect([...holesOf(words.by.response), ...holesOf(words.by.script)]).toEqual(['setBy', 'setBy']);
    expect(Object.values(words.item).filter((item) => !holesOf(item).has('subject'))).toEqual([]);
  });

  it('cite the numbers of the provisions', () => {
    const numbers = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
    const cited: Readonly<Record<string, string>> = words.instruments;
    for (const [id, { provision }] of Object.entries(INSTRUMENTS)) {
      const citation = cited[id] ?? '';
      expect(numbers(citation), citation).toEqual(expect.arrayContaining([...numbers(provision)]));
    }
  });

  it('are written in that language', () => {
    if (language === 'en') return;
    const long = Object.entries(words.rules).flatMap(([rule, { happened, meaning, advice }]) =>
      isRuleId(rule)
        ? [
            happened === en.rules[rule].happened,
            meaning === en.rules[rule].meaning,
            advice === en.rules[rule].advice,
          ]
        : [],
    );
    expect(long).not.toContain(true);
  });
});

describe('a template', () => {
  const filling: Filling = {
    words: (name) => ({ a: 'one', hostile: '[{a}|x]' })[name] ?? null,
    holds: (name, value) => name === 'yes' || (name === 'act' && value === 'sent'),
  };
  it.each([
    ['{a} and {b}.', 'one and .'],
    ['x[ at {b}]', 'x'],
    ['x[ at {a}]', 'x at one'],
    ['[{b}|{a}|else]', 'one'],
    ['[{b}|else]', 'else'],
    ['[{yes?}yes {a}|no]', 'yes one'],
    ['[{act=sent?}sent|stored]', 'sent'],
    ['[{act=stored?}stored|sent]', 'sent'],
    ['{hostile}', '[{a}|x]'],
  ])('%s says %s', (template, said) => {
    expect(sentence(template, filling)).toBe(said);
  });
});

describe('words', () => {
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
