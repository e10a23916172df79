import { describe, expect, it } from 'vitest';
import { badgeOf, badgeText } from '../../../lib/present/badge';
import { allWords } from '../../../lib/present/text/all-languages';
import { verdictOf, verdictOn } from '../../../lib/present/verdict';
import { STATES, status } from '../../fixtures/exports/status';
import { breaking, clear, contradictions, incomplete, nothing, review } from '../../fixtures/exports/visit';

const words = allWords('en', 'UTC');

describe('verdict', () => {
  it.each([
    // state          tone             title                                                action
    ['breach', 'breach', '4 potential breaches on this site', 'report'],
    [
      'contradiction',
      'contradiction',
      'In 2 places this site potentially does not do what it should',
      'report',
    ],
    ['review', 'review', 'Nothing confirmed, 1 point to review', 'report'],
    ['clear', 'clear', 'No potential breach seen in this visit', 'report'],
    ['incomplete', 'incomplete', 'Not enough seen yet', 'reload'],
    ['nothing', 'neutral', 'Nothing seen stored so far', 'report'],
    ['no-policy', 'neutral', 'No cookie policy to compare with', 'read-policy'],
    ['pending', 'neutral', 'Watching this site', 'report'],
    ['banner', 'neutral', 'A banner is waiting for your answer', 'answer'],
    ['starting', 'neutral', 'Watching this site', 'sites'],
    ['restricted', 'neutral', 'This page cannot be witnessed', 'sites'],
    ['no-permission', 'incomplete', 'No access to this site', 'grant'],
    ['off', 'neutral', 'Off on this site', 'turn-on'],
    ['not-witnessed', 'incomplete', 'This visit was not witnessed', 'reload'],
    ['storage-failing', 'error', 'Evidence cannot be saved', 'storage'],
  ])('%s: %s', (state, tone, title, action) => {
    const fixture = STATES[state];
    expect(fixture).toBeDefined();
    if (fixture === undefined) return;
    const verdict = verdictOf(fixture, words);
    expect([verdict.tone, verdict.title, verdict.action]).toEqual([tone, title, action]);
    expect(verdict.reason).not.toBe('');
  });

  it('has a row above for every state there is', () => {
    expect(Object.keys(STATES)).toHaveLength(15);
  });

  it('is green only where a check passed, a policy was read and no gap is known', () => {
    const green = [
      breaking,
      contradictions,
      review,
      incomplete,
      nothing,
      { ...clear, declarations: [] },
    ].filter((report) => verdictOn(report, 'read', words).tone === 'clear');
    expect(green).toEqual([]);
    expect(verdictOn(clear, 'read', words).tone).toBe('clear');
    const [pass] = clear.passes;
    const gappy = pass && {
      ...clear,
      passes: [{ ...pass, coverage: { ...pass.coverage, gaps: ['worker-stopped'] } }],
    };
    expect(gappy && verdictOn(gappy, 'read', words).tone).toBe('incomplete');
    const unread = pass && {
      ...clear,
      passes: [{ ...pass, coverage: { ...pass.coverage, unread: ['a table of the policy'] } }],
    };
    expect(unread && verdictOn(unread, 'read', words)).toMatchObject({
      tone: 'neutral',
      caveat: 'What could not be read: a table of the policy',
    });
  });

  it('says that there may be more where breaches were seen through gaps', () => {
    const [pass] = breaking.passes;
    const gappy = pass && {
      ...breaking,
      passes: [{ ...pass, coverage: { ...pass.coverage, gaps: ['log-full'] } }],
    };
    expect(gappy && verdictOn(gappy, 'read', words).caveat).toBe(
      'Part of this visit went unseen (there was more than could be logged): there may be more.',
    );
  });
});

describe('badge', () => {
  it.each([
    ['four breaches', breaking, '4'],
    ['contradictions count as well', contradictions, '2'],
    ['points to review are quiet', review, ''],
    ['good practice alone is quiet', clear, ''],
    ['no report', null, ''],
  ])('%s', (_title, report, text) => {
    expect(badgeText(report)).toBe(text);
  });

  it('stays short for very many', () => {
    const [pass] = breaking.passes;
    const findings = Array.from({ length: 120 }, () => pass?.findings[0]).filter((one) => one !== undefined);
    expect(pass && badgeText({ ...breaking, passes: [{ ...pass, findings }] })).toBe('99+');
  });

  it('names site and verdict in its title, and shows no number off duty', () => {
    expect(badgeOf(status({}), words).title).toBe('atelier.example · 4 potential breaches on this site');
    expect(badgeOf(status({ state: 'off' }), words).text).toBe('');
  });
});
