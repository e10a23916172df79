import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../../lib/compare/evidence';
import { CATALOGUE } from '../../../lib/findings/catalogue';
import { evaluate } from '../../../lib/findings/evaluate';
import { replay } from '../../../lib/ledger/replay';
import { BREAKING } from '../../sites/zoo/breaking';
import { BREAKING_CODES, codesOf } from '../../sites/zoo/codes';
import { HONEST } from '../../sites/zoo/honest';
import { BREAKING_SITES, HONEST_SITES } from '../../sites/zoo/served/zoo';
import type { ZooSite } from '../../sites/zoo/site';

const violated = ({ events, declarations, earlier }: ZooSite) =>
  evaluate(
    gatherEvidence({ ledger: replay(events), declarations, ...(earlier === undefined ? {} : { earlier }) }),
  ).filter(({ status }) => status === 'violated');

describe('the zoo', () => {
  it('has at least twelve honest sites, forty breaking ones, and one for every rule', () => {
    expect(HONEST.length).toBeGreaterThanOrEqual(12);
    expect(BREAKING.length).toBeGreaterThanOrEqual(40);
    const covered = new Set(BREAKING.flatMap(({ title }) => codesOf(title)));
    expect(Object.values(CATALOGUE).filter(({ code }) => !covered.has(code))).toEqual([]);
  });

  it('is served whole: every breaking behaviour has its site, and every site a host of its own', () => {
    expect(BREAKING_SITES.map(({ title }) => title).sort()).toEqual(Object.keys(BREAKING_CODES).sort());
    const all = [...HONEST_SITES, ...BREAKING_SITES];
    expect(HONEST_SITES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(all.map(({ host }) => host)).size).toBe(all.length);
  });

  it.each(HONEST)('honest: $title', (site) => {
    const grave = violated(site).filter(({ level }) => level !== 'advisory');
    expect(grave.map(({ code, subject }) => `${code} ${subject.name}`)).toEqual([]);
  });

  it.each(BREAKING)('breaking: $title', (site) => {
    expect([...new Set(violated(site).map(({ code }) => code))].sort()).toEqual(
      [...codesOf(site.title)].sort(),
    );
  });
});
