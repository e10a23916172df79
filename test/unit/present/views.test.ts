import { describe, expect, it } from 'vitest';
import { consentView } from '../../../lib/present/consent-view';
import { findingGroups, itemsOf, worstFirst } from '../../../lib/present/finding-view';
import { FIRST_QUERY, tableRows, visibleRange } from '../../../lib/present/item-table';
import { observedLifetime, placeText, setterText, whenText } from '../../../lib/present/item-text';
import { itemGroups, itemViews } from '../../../lib/present/item-view';
import { periodOf } from '../../../lib/present/period';
import { popupView } from '../../../lib/present/popup-view';
import { recipientViews } from '../../../lib/present/recipients-view';
import { reportView } from '../../../lib/present/report-view';
import { allWords } from '../../../lib/present/text/all-languages';
import { axisMarks, drawnDots, timelineOf } from '../../../lib/present/timeline';
import { STATES, settings, status } from '../../fixtures/exports/status';
import {
  breaking,
  finding,
  item,
  many,
  nothing,
  pass,
  policy,
  twoPasses,
} from '../../fixtures/exports/visit';

const words = allWords('en', 'UTC');
const none = { preferences: false, analytics: false, marketing: false };

describe('findings', () => {
  it('stand worst first: status, level, certainty, code', () => {
    expect(worstFirst(pass.findings).map((one) => `${one.status} ${one.level} ${one.code}`)).toEqual([
      'violated law C1',
      'violated law C3',
      'violated claim K1',
      'violated claim D4',
      'violated advisory P1',
      'inconclusive law D1',
      'not-evaluated claim K2',
      'satisfied law C5',
    ]);
  });

  it('keep numbers in codes in their order', () => {
    const codes = (['C10', 'C2', 'C1'] as const).map((code) =>
      finding({
        code,
        rule: 'x',
        status: 'violated',
        level: 'law',
        subject: { kind: 'site', name: 'a', domain: null },
      }),
    );
    expect(worstFirst(codes).map((one) => one.code)).toEqual(['C1', 'C2', 'C10']);
  });

  it('carry who set the item, when, and the words of the policy', () => {
    const [first] = findingGroups(pass.findings, pass.items, words).confirmed;
    expect(first?.evidence).toEqual([
      {
        label: '_ga · .atelier.example',
        text: 'Set by the script www.googletagmanager.com/gtag/js:412 · before your choice, 09:14:02 · Lifetime: 1 year 1 month (asked for 2 years)',
        url: 'https://www.googletagmanager.com/gtag/js?id=G-TEST',
      },
    ]);
    expect(first?.quotes[0]?.text).toBe('Audience measurement starts only after you have agreed.');
    expect(first?.eventsText).toBe('Events #12, #31 of the log');
  });

  it('are matched to items by kind, name and domain', () => {
    const cookie = { kind: 'cookie', name: '_ga', domain: 'atelier.example' } as const;
    const about = finding({ code: 'C1', rule: 'x', status: 'violated', level: 'law', subject: cookie });
    expect(itemsOf(about, pass.items).map((one) => one.name)).toEqual(['_ga']);
    expect(itemsOf({ ...about, subject: { ...cookie, domain: 'other.example' } }, pass.items)).toEqual([]);
    expect(itemsOf({ ...about, subject: { ...cookie, domain: null } }, pass.items)).toHaveLength(1);
  });
});

describe('text of items', () => {
  const cookie = item({ kind: 'cookie', name: 'a', domain: 'a.example' });
  it.each([
    ['https://cdn.example/a/b.js?x=1#y', 12, 'cdn.example/a/b.js:12'],
    ['https://cdn.example/', null, 'cdn.example'],
    ['', 3, null],
    [null, 3, null],
    [`https://cdn.example/${'x'.repeat(200)}`, null, `cdn.example/${'x'.repeat(28)}…${'x'.repeat(40)}`],
  ])('place of %s', (url, line, text) => {
    expect(placeText(url, line)).toBe(text);
  });

  it.each([
    [{ lifetimeSeconds: null }, 'Session'],
    [{ lifetimeSeconds: 34_560_000, rawMaxAge: 34_560_000 }, '1 year 1 month'],
    [{ lifetimeSeconds: 34_560_000, rawMaxAge: 63_072_000 }, '1 year 1 month (asked for 2 years)'],
    [{ kind: 'localStorage' as const }, 'Until deleted'],
    [{ kind: 'sessionStorage' as const }, 'Session'],
    [{ kind: 'request' as const }, null],
  ])('lifetime of %o', (changes, text) => {
    expect(observedLifetime({ ...cookie, ...changes }, words)).toBe(text);
  });

  it.each([
    [null, 'Setter not seen'],
    [
      { via: 'sweep', url: 'https://a.example/', line: null, column: null },
      'Found in the browser afterwards',
    ],
    [
      { via: 'header', url: 'https://a.example/x', line: null, column: null },
      'Set by the response of a.example/x',
    ],
    [{ via: 'script', url: null, line: null, column: null }, 'Setter not seen'],
  ] as const)('setter %o', (setBy, text) => {
    expect(setterText({ ...cookie, setBy }, words)).toBe(text);
  });

  it('gives the interval where the instant was not seen', () => {
    const firstSeen = { at: '2026-11-22T09:14:04.000Z', notBefore: '2026-11-22T09:14:02.000Z' };
    expect(whenText({ ...cookie, firstSeen }, words)).toBe(
      'before your choice, between 09:14:02 and 09:14:04',
    );
  });
});

describe('items', () => {
  const views = itemViews(pass.items, pass.findings, breaking.declarations, words);
  it('are grouped most intrusive first, with how many came before a choice', () => {
    expect(itemGroups(views, words).map((group) => [group.label, group.count, group.beforeText])).toEqual([
      ['Marketing', 3, '1 before a choice'],
      ['Analytics', 3, '3 before a choice'],
      ['Purpose unknown', 1, '1 before a choice'],
      ['Preferences', 1, null],
      ['Necessary', 1, null],
    ]);
  });

  it('show declared against observed, and the codes of confirmed findings only', () => {
    const row = (name: string) => views.find((view) => view.name === name);
    expect([row('_ga_K2X9')?.declaredText, row('_ga_K2X9')?.codes]).toEqual([
      'Analytics · 13 months',
      ['D4'],
    ]);
    expect([row('ab_bucket')?.declaredText, row('ab_bucket')?.codes]).toEqual(['Not declared', []]);
    expect(row('theme')?.declaredText).toBe('Preferences · Not stated');
  });

  it('are not called undeclared where nothing was read', () => {
    const [first] = itemViews(pass.items.slice(1, 2), [], [], words);
    expect([first?.declaredState, first?.declaredText]).toEqual([
      'nothing-to-compare',
      'No declaration read',
    ]);
  });

  it.each([
    [{ filter: 'flagged' as const }, ['_ga', '_ga_K2X9', '_fbp', 'IDE']],
    [{ filter: 'undeclared' as const }, ['_ga', '_fbp', 'IDE', 'ab_bucket']],
    [{ filter: 'third' as const, search: 'google' }, ['IDE', 'www.google-analytics.com']],
    [{ search: 'meta MARKETING' }, ['_fbp', 'www.facebook.com']],
    [{ search: 'no such thing' }, []],
  ])('table rows for %o', (changes, names) => {
    const rows = tableRows(views, { ...FIRST_QUERY, ...changes });
    expect(rows.map((row) => row.name).sort()).toEqual([...names].sort());
  });

  it('sort both ways', () => {
    const names = (descending: boolean) =>
      tableRows(views, { ...FIRST_QUERY, sort: 'name', descending }).map((row) => row.name);
    expect(names(true)).toEqual(names(false).toReversed());
  });

  it('only rows in view are asked for', () => {
    expect(visibleRange(5000, 58, 58 * 100, 620)).toEqual({ from: 92, to: 119 });
    expect(visibleRange(3, 58, 0, 620)).toEqual({ from: 0, to: 3 });
    expect(visibleRange(0, 58, 9999, 620)).toEqual({ from: 0, to: 0 });
  });
});

describe('consent', () => {
  it('says who answered, when, and whether exactly', () => {
    const view = consentView(pass, none, null, words);
    expect(view.line).toBe('Answered for you at 09:14:18.');
    expect(view.result).toEqual({ tone: 'clear', text: 'Stored exactly as you chose.', why: null });
    expect(view.rows.map((row) => `${row.label}: ${row.yours}/${row.stored}`)).toEqual([
      'Preferences: Refuse/Denied',
      'Analytics: Refuse/Denied',
      'Marketing: Refuse/Denied',
    ]);
  });

  it('marks what the site stored wider than chosen, and offers to withdraw', () => {
    const step = pass.consent[1];
    const wider = step && {
      ...pass,
      consent: [{ ...step, by: 'user' as const, categories: { marketing: 'granted' as const } }],
    };
    const view = consentView(wider ?? null, none, null, words);
    expect(view.line).toBe('You answered at 09:14:18.');
    expect(view.rows.filter((row) => row.wider).map((row) => row.category)).toEqual(['marketing']);
    expect(view.canWithdraw).toBe(true);
  });

  it('tells a waiting banner from none that was answered', () => {
    const silent = { ...pass, consent: [], answers: [] };
    expect(consentView(silent, none, null, words).line).toBe('No answer to a banner was seen.');
    expect(consentView(silent, none, { cmp: 'klaro', categories: [] }, words).line).toBe(
      'A banner is waiting for your answer.',
    );
  });
});

describe('dots that would lie on each other', () => {
  const dot = (at: number, from = at) => ({
    id: `${at}`,
    at,
    from,
    category: null,
    beforeChoice: true,
    label: `at ${at}`,
  });
  it('become one mark with their names and the earliest beginning', () => {
    expect(drawnDots([dot(1), dot(4, 2), dot(12)], 10)).toEqual([
      { ...dot(1), label: 'at 1\nat 4' },
      dot(12),
    ]);
  });
  it('are as many as there are places, however many there are', () => {
    const dots = Array.from({ length: 5_000 }, (_, index) => dot(index));
    const drawn = drawnDots(dots, 10);
    expect(drawn).toHaveLength(500);
    expect(drawn[0]?.label.split('\n').at(-1)).toBe('+2');
  });
  it('stand alone where nothing is drawn narrowly', () => {
    expect(drawnDots([dot(0), dot(1)], 0)).toHaveLength(2);
  });
});

describe('timeline', () => {
  it('puts things in the lane of their purpose, left or right of the choice', () => {
    const timeline = timelineOf(pass, words);
    expect(timeline?.lanes.map((lane) => [lane.label, lane.dots.length])).toEqual([
      ['Marketing', 3],
      ['Analytics', 3],
      ['Necessary', 1],
      ['Purpose unknown', 1],
    ]);
    const choice = timeline?.lines.find((line) => line.kind === 'choice');
    expect(choice?.at).toBe(17_000);
    for (const dot of timeline?.lanes.flatMap((lane) => lane.dots) ?? []) {
      expect(dot.at < (choice?.at ?? 0)).toBe(dot.beforeChoice);
    }
    expect(timeline?.summary).toBe('8 items seen, 6 of them before a choice.');
  });

  it('is not drawn where nothing appeared', () => {
    expect(nothing.passes[0] && timelineOf(nothing.passes[0], words)).toBeNull();
  });

  it.each([
    [0, 17_000, 6, [0, 5000, 10_000, 15_000]],
    [0, 900, 6, [0, 200, 400, 600, 800]],
    [12_000, 1_000, 2, [12_000, 12_500, 13_000]],
  ])('axis from %d over %d', (from, length, wanted, marks) => {
    expect(axisMarks(from, length, wanted)).toEqual(marks);
  });
});

describe('recipients', () => {
  it('count requests, keep what was stored, and take the rule’s word for being named', () => {
    const unnamed = finding({
      code: 'D8',
      rule: 'recipient',
      status: 'violated',
      level: 'law',
      subject: { kind: 'recipient', name: 'www.facebook.com', domain: null },
    });
    const rows = recipientViews({ ...pass, findings: [unnamed] }, [policy], words);
    expect(rows.map((row) => [row.host, row.requests, row.stored.join(), row.named])).toEqual([
      ['www.google-analytics.com', 6, '', null],
      ['www.facebook.com', 3, '', false],
      ['doubleclick.net', 0, 'IDE', null],
    ]);
  });
});

describe('a period to delete', () => {
  const day = (year: number, month: number, date: number): number =>
    new Date(year, month - 1, date).getTime();
  it.each([
    ['2026-11-01', '2026-11-02', { of: 'period', from: day(2026, 11, 1), before: day(2026, 11, 3) }],
    ['2026-11-01', '2026-11-01', { of: 'period', from: day(2026, 11, 1), before: day(2026, 11, 2) }],
    // Clocks are set back and forward in these days in much of Europe.
    ['2026-03-29', '2026-03-29', { of: 'period', from: day(2026, 3, 29), before: day(2026, 3, 30) }],
    ['', '2026-10-25', { of: 'period', from: null, before: day(2026, 10, 26) }],
    ['2026-11-01', '', { of: 'period', from: day(2026, 11, 1), before: null }],
    ['', '', null],
    ['2026-11-02', '2026-11-01', null],
    ['yesterday', '', null],
    ['', '999999-01-01', null],
  ])('from %j to %j', (from, to, period) => {
    expect(periodOf(from, to)).toEqual(period);
  });
});

describe('whole views', () => {
  it.each(Object.keys(STATES))('popup in state %s', (name) => {
    const fixture = STATES[name];
    if (fixture === undefined) throw new Error(name);
    const view = popupView(fixture, settings, words, Date.parse('2026-11-22T09:15:00Z'));
    const watched = fixture.state === 'watching' || fixture.state === 'storage-failing';
    expect(view.exportable).toBe(watched && fixture.report !== null);
    expect(view.siteSwitch === null).toBe(fixture.site === null || fixture.state === 'restricted');
  });

  it('a private window asks before a site’s name goes to disk', () => {
    const switchOf = (hidden: boolean) =>
      popupView(status({ private: hidden }), settings, words, 0).siteSwitch;
    expect(switchOf(true)?.privateText).toContain('kept on disk together with the name atelier.example');
    expect(switchOf(false)?.privateText).toBeNull();
  });

  it('the popup names the host that was reached', () => {
    expect(popupView(status({}), settings, words, 0).host).toBe('www.atelier.example');
  });

  it('a report has one view per pass and speaks of each declarant', () => {
    const view = reportView(twoPasses, words);
    expect(view.passes.map((one) => one.label)).toEqual(['Everything refused', 'Everything accepted']);
    expect(view.policies.map((one) => one.entriesText)).toEqual(['3 declared items']);
    expect(view.passes[0]?.counts.map((count) => `${count.label} ${count.text}`)).toEqual([
      'Potential breaches 4',
      'Good practice 1',
      'To review 1',
      'Passed 1',
      'Not evaluated 1',
    ]);
  });

  it('takes thousands of items', () => {
    expect(reportView(many(5000), words).passes[0]?.items).toHaveLength(5000);
  });
});

describe('names that turn the direction of what follows', () => {
  it('stand in a sentence with a visible mark instead', () => {
    const [first] = pass.findings;
    const turned = first && { ...first, subject: { ...first.subject, name: 'null\u202ertl' } };
    const { confirmed } = findingGroups(turned === undefined ? [] : [turned], [], words);
    expect(confirmed.map(({ title }) => title)).toEqual([
      '“null\ufffdrtl” may have been stored before you chose',
    ]);
  });
});
