import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/model/declaration';
import type { LoggedEvent } from '../../../lib/model/event';
import { claim, entry, says } from '../../fixtures/declaration';
import { judged, named } from '../../fixtures/judged';
import {
  asks,
  bannerGoes,
  clicks,
  DAY,
  finds,
  looksForReopen,
  opens,
  records,
  requests,
  stores,
  visit,
  weAnswer,
  writes,
} from '../../fixtures/visit';

const granted = { analytics: 'granted', marketing: 'granted' } as const;
const all = { preferences: true, analytics: true, marketing: true };
const ga = writes('_ga', { maxAge: 300 * DAY });

interface Row {
  readonly title: string;
  readonly events: readonly LoggedEvent[];
  readonly declarations?: readonly Declaration[];
  /** `code subject` of what must not be violated. */
  readonly not: readonly string[];
}

/** Each of these was once an accusation, of a site or a person that had done nothing of the kind. */
const rows: readonly Row[] = [
  {
    title:
      'a tracker that the site files as necessary: the filing is wrong, its promise to ask for the others is kept',
    events: visit({}, writes('mp_1a2b_mixpanel', { maxAge: 300 * DAY })),
    declarations: [
      says({
        entries: [entry('mp_*_mixpanel', 'necessary', '12 months')],
        claims: [claim('consent-before-nonessential', 'All others wait until you have agreed.')],
      }),
    ],
    not: ['K1 mp_1a2b_mixpanel'],
  },
  {
    title: 'a vendor that the text speaks of in a sentence nobody took for one of recipients',
    events: visit(
      {},
      asks(),
      clicks('accept', granted),
      bannerGoes(),
      requests('https://www.facebook.com/tr?id=1', { pixel: true }),
    ),
    declarations: [says({ entries: [entry('session_id', 'necessary')], mentioned: ['Facebook'] })],
    not: ['D8 Meta', 'D8 Facebook', 'D8 www.facebook.com'],
  },
  {
    title: "exempt measurement whose tool's own service, which can be set up so, does the counting",
    events: visit(
      {},
      writes('_pk_id.1.1fff', { maxAge: 390 * DAY }),
      requests('https://atelier.matomo.cloud/matomo.php?_id=', {
        pixel: true,
        identifiers: { _id: '_pk_id.1.1fff' },
      }),
    ),
    declarations: [
      says({
        entries: [entry('_pk_id.*', 'analytics', '13 months')],
        claims: [claim('analytics-exempt', 'Our measurement needs no consent.')],
      }),
    ],
    not: ['K3 _pk_id.1.1fff'],
  },
  {
    title: 'a purpose that we read for a category, of a session that the site itself keeps',
    events: visit({}, asks(), writes('at_sid', { via: 'header' })),
    declarations: [says({ entries: [entry('at_sid', 'analytics', 'session', { categoryFrom: 'purpose' })] })],
    not: ['C1 at_sid'],
  },
  {
    title: 'the record of the refusal, whose row stands under a heading of something else',
    events: visit(
      {},
      asks(),
      clicks('reject'),
      writes('at_choice', { maxAge: 90 * DAY }),
      records('at_choice', { analytics: 'denied', marketing: 'denied' }),
    ),
    declarations: [says({ entries: [entry('at_choice', 'marketing', '3 months')] })],
    not: ['C3 at_choice'],
  },
  {
    title: 'our answer reloaded the page and its outcome never came: what follows may be its consequence',
    events: visit(
      {},
      asks(),
      weAnswer(all, { result: 'failed' }),
      writes('choice'),
      records('choice', granted),
      ga,
    ),
    not: ['C5 choice', 'C1 _ga'],
  },
  {
    title: 'a choice kept in web storage, told by the platform on the next visit',
    events: visit(
      {},
      stores('ucData', 'localStorage', { found: true }),
      records('Usercentrics', granted, { source: 'cmp', medium: null }),
      ga,
    ),
    not: ['C5 Usercentrics'],
  },
  {
    title: 'a dialog the person opened again says nothing of what came before',
    events: visit(
      { fresh: false },
      finds('CookieConsent', { maxAge: 90 * DAY }),
      ga,
      clicks('reopen'),
      asks({ preticked: ['analytics'], roles: ['accept', 'save'] }),
    ),
    not: ['C1 _ga', 'C9 atelier.example', 'C8 atelier.example'],
  },
  {
    title: 'a dialog that went away without a click that was seen',
    events: visit({}, asks(), bannerGoes(), ga),
    not: ['C1 _ga'],
  },
  {
    title: 'a report from the page may be lost once its script is missing',
    events: visit({ gaps: ['no-page-script'] }, ga),
    not: ['C1 _ga'],
  },
  {
    title: 'an unknown host is no third party for sure',
    events: visit({}, requests('https://static.atelier-cdn.example/app.js')),
    declarations: [says({ claims: [claim('no-third-party', 'We load nothing from others.')] })],
    not: ['K1 static.atelier-cdn.example'],
  },
  {
    title: 'what other sites left in the jar is not this site’s doing',
    events: visit(
      { fresh: false },
      finds('NID', { domain: 'google.com', maxAge: 90 * DAY }),
      finds('c_user', { domain: 'facebook.com', maxAge: 90 * DAY }),
    ),
    declarations: [says({ entries: [entry('sid', 'necessary', 'session')] })],
    not: ['D1 NID', 'D1 c_user'],
  },
  {
    title: 'logging in during the visit, with a cookie nobody knows',
    events: visit({}, opens('/login'), opens('/projects/1'), writes('quux', { via: 'header' })),
    declarations: [
      says({ entries: [entry('quux', 'necessary', 'session', { scope: { when: 'logged-in' } })] }),
    ],
    not: ['K2 quux'],
  },
  {
    title: 'a sweep on the home page finds what the page before had written',
    events: visit({ path: '/checkout' }, opens('/'), writes('pay', { via: 'sweep', within: 30 })),
    declarations: [
      says({ entries: [entry('pay', 'necessary', 'session', { scope: { pages: 'payment' } })] }),
    ],
    not: ['K2 pay'],
  },
  {
    title: 'written while we were still refusing',
    events: visit(
      {},
      asks(),
      weAnswer({ preferences: false, analytics: false, marketing: false }, { between: [ga] }),
    ),
    not: ['C3 _ga'],
  },
  {
    title: 'a yes read from a name alone',
    events: visit(
      {},
      writes('cookie_test'),
      records('cookie_test', granted, { facts: { allOrNothing: true } }),
    ),
    not: ['C5 cookie_test'],
  },
  {
    title: 'a session cookie that merely sounds like a record is not held to the promise about the choice',
    events: visit(
      {},
      writes('cookie_test'),
      records('cookie_test', granted, { facts: { allOrNothing: true } }),
    ),
    declarations: [says({ claims: [claim('consent-lifetime', 'Kept for six months.', 15_778_476)] })],
    not: ['K6 cookie_test'],
  },
  {
    title: 'a record rewritten on a later visit with what is left of its life',
    events: visit(
      { fresh: false },
      finds('choice', { maxAge: 90 * DAY }),
      records('choice', granted),
      writes('choice', { expires: 90 * DAY }),
    ),
    declarations: [says({ entries: [entry('choice', 'necessary', '6 months')] })],
    not: ['K6 choice'],
  },
  {
    title: 'everyday names that some vendor uses too',
    events: visit(
      {},
      asks(),
      writes('guest_id'),
      writes('partner_id'),
      writes('PREF'),
      writes('csv'),
      writes('visitor_id'),
      looksForReopen(true),
    ),
    declarations: [
      says({
        entries: ['guest_id', 'partner_id', 'PREF', 'csv', 'visitor_id'].map((name) =>
          entry(name, 'necessary', 'session'),
        ),
        claims: [claim('no-marketing', 'No advertising.')],
      }),
    ],
    not: ['C1', 'D3', 'K1', 'K3'].flatMap((code) =>
      ['guest_id', 'partner_id', 'PREF', 'csv', 'visitor_id'].map((name) => `${code} ${name}`),
    ),
  },
];

describe('no accusation', () => {
  it.each(rows)('$title', (row) => {
    const violated = judged(row.events, row.declarations)
      .filter(({ status }) => status === 'violated')
      .map(named);
    expect(violated.filter((line) => row.not.includes(line))).toEqual([]);
  });
});

describe('no clean bill', () => {
  it.each([
    ['a gap', visit({ gaps: ['browser-start'] })],
    ['no look at what the browser holds', visit({}).filter(({ kind }) => kind !== 'sweep-done')],
    ['no event at all', []],
  ])('after %s', (_title, events) => {
    const satisfied = judged(events).filter(({ status }) => status === 'satisfied');
    expect(
      satisfied.map(({ code }) => code).filter((code) => /^(?:C[1-6]|D[14-8]|K[1-4])$/.test(code)),
    ).toEqual([]);
  });
});
