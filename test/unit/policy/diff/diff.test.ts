import { describe, expect, it } from 'vitest';
import type { Claim, Declaration, DeclaredEntry } from '../../../../lib/model/declaration';
import { diffDeclarations } from '../../../../lib/policy/diff';

const DAY = 86_400;
const entry = (name: string | null, more: Partial<DeclaredEntry> = {}): DeclaredEntry => ({
  name,
  rawName: name ?? '',
  label: null,
  provider: null,
  party: null,
  category: 'necessary',
  medium: 'cookie',
  purpose: null,
  lifetime: { raw: '30 days', kind: 'fixed', seconds: 30 * DAY, max: false },
  scope: null,
  at: { block: 0, quote: name ?? '' },
  ...more,
});
const lasting = (days: number) => ({
  lifetime: { raw: `${days} days`, kind: 'fixed' as const, seconds: days * DAY, max: false },
});
const claim = (type: Claim['type'], more: Partial<Claim> = {}): Claim => ({
  type,
  value: true,
  scope: null,
  at: { block: 0, quote: type },
  ...more,
});
const declaration = (more: Partial<Declaration>): Declaration => ({
  source: {
    url: 'https://a.example/c',
    kind: 'page',
    language: 'en',
    sha256: '',
    retrievedAt: '',
    lastUpdated: null,
  },
  entries: [],
  claims: [],
  recipients: [],
  problems: [],
  ...more,
});

describe('diffDeclarations', () => {
  it.each<readonly [change: string, before: Partial<Declaration>, after: Partial<Declaration>]>([
    ['entry-added', {}, { entries: [entry('sid', { category: null })] }],
    ['entry-removed', { entries: [entry('sid', { category: null })] }, {}],
    ['recipient-added', {}, { recipients: ['Meta'] }],
    ['recipient-removed', { recipients: ['Meta'] }, {}],
    ['lifetime-longer', { entries: [entry('a', lasting(30))] }, { entries: [entry('a', lasting(90))] }],
    ['lifetime-shorter', { entries: [entry('a', lasting(90))] }, { entries: [entry('a', lasting(30))] }],
    [
      'lifetime-longer',
      { entries: [entry('a', { lifetime: { raw: 'Session', kind: 'session', seconds: null, max: false } })] },
      { entries: [entry('a')] },
    ],
    [
      'lifetime-stated',
      { entries: [entry('a', { lifetime: { raw: '', kind: 'unstated', seconds: null, max: false } })] },
      { entries: [entry('a')] },
    ],
    [
      'lifetime-dropped',
      { entries: [entry('a')] },
      { entries: [entry('a', { lifetime: { raw: '', kind: 'unstated', seconds: null, max: false } })] },
    ],
    ['claim-added', {}, { claims: [claim('no-marketing')] }],
    ['claim-dropped', { claims: [claim('no-marketing')] }, {}],
    [
      'claim-narrowed',
      { claims: [claim('no-marketing')] },
      { claims: [claim('no-marketing', { scope: { time: 'now' } })] },
    ],
    [
      'claim-widened',
      { claims: [claim('no-marketing', { scope: { time: 'now' } })] },
      { claims: [claim('no-marketing')] },
    ],
    [
      'claim-changed',
      { claims: [claim('consent-lifetime', { value: 180 * DAY })] },
      { claims: [claim('consent-lifetime', { value: 365 * DAY })] },
    ],
  ])('%s', (change, before, after) => {
    expect(diffDeclarations(declaration(before), declaration(after)).map((one) => one.change)).toEqual([
      change,
    ]);
  });

  it('tells a new purpose beside the entry that brings it, and a changed category', () => {
    const before = declaration({ entries: [entry('a'), entry('b')] });
    const after = declaration({ entries: [entry('a'), entry('b', { category: 'marketing' })] });
    expect(diffDeclarations(before, after).map((one) => one.change)).toEqual([
      'purpose-added',
      'category-changed',
    ]);
  });

  it.each<readonly [what: string, before: Partial<Declaration>, after: Partial<Declaration>]>([
    [
      'the same twice',
      { entries: [entry('a')], claims: [claim('no-social')], recipients: ['Meta'] },
      { entries: [entry('a')], claims: [claim('no-social')], recipients: ['Meta'] },
    ],
    [
      'a duration in other words',
      { entries: [entry('a', lasting(396))] },
      { entries: [entry('a', lasting(395))] },
    ],
    [
      'another date',
      { claims: [claim('last-updated', { value: '2024-01' })] },
      { claims: [claim('last-updated', { value: '2025-01' })] },
    ],
    ['rows without a name', { entries: [entry(null)] }, { entries: [entry(null), entry(null)] }],
  ])('nothing for %s', (_what, before, after) => {
    expect(diffDeclarations(declaration(before), declaration(after))).toEqual([]);
  });
});
