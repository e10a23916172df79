import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../lib/compare/evidence';
import { CATALOGUE } from '../../../lib/findings/catalogue';
import { RULES } from '../../../lib/findings/rules';
import { replay } from '../../../lib/ledger/replay';
import type { RuleCase } from '../../fixtures/rule-case';
import { allRuleCases } from '../../fixtures/rule-cases';

const rulesFolder = join(import.meta.dirname, '../../../lib/findings/rules');
const idsIn = (path: string, ...others: string[]): string[] =>
  readdirSync(path)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !others.includes(name))
    .sort();

const loaded = await allRuleCases();

function judged(id: string, { events, declarations, earlier }: RuleCase) {
  const rule = RULES.find((one) => one.id === id);
  const evidence = gatherEvidence({
    ledger: replay(events),
    declarations: declarations ?? [],
    ...(earlier === undefined ? {} : { earlier }),
  });
  return (rule?.evaluate(evidence) ?? []).map((finding) => ({ ...finding }));
}

describe('rules', () => {
  it('are all registered, and each has its fixtures', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(idsIn(rulesFolder, 'index'));
    expect(ids.toSorted()).toEqual([...loaded.keys()]);
    expect(ids).toEqual(Object.keys(CATALOGUE));
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  describe.each([...loaded])('%s', (id, { fires, silent, notEvaluated }) => {
    it('has a case that fires and one that must not', () => {
      expect(fires.length).toBeGreaterThan(0);
      expect(silent.length).toBeGreaterThan(0);
    });

    it.each([...fires, ...silent, ...notEvaluated])('$title', (one) => {
      const findings = judged(id, one);
      expect(Object.fromEntries(findings.map(({ subject, status }) => [subject.name, status]))).toEqual(
        one.gives,
      );
      if (one.reason !== undefined) expect(findings.map(({ reason }) => reason)).toContain(one.reason);
    });

    it.each(fires)('proves it: $title', (one) => {
      const known = new Set(one.events.map(({ seq }) => seq));
      for (const { events, confidence, quotes } of judged(id, one)) {
        expect(events.length + quotes.length).toBeGreaterThan(0);
        expect(events.every((seq) => known.has(seq))).toBe(true);
        expect(confidence).toBeGreaterThan(0.5);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    });
  });
});
