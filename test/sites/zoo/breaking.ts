import { claim, entry, says } from '../../fixtures/declaration';
import { consentOf, readEarlier } from '../../fixtures/standing-consent';
import {
  asks,
  clicks,
  DAY,
  finds,
  fingerprints,
  later,
  looksForReopen,
  opens,
  records,
  requests,
  stores,
  visit,
  weAnswer,
  writes,
} from '../../fixtures/visit';
import {
  ADVERTISED,
  COMMON,
  choice,
  fbp,
  ga,
  MEASURED,
  pixel,
  policy,
  reopenable,
  session,
  type ZooSite,
} from './site';

const denied = { analytics: 'denied', marketing: 'denied' } as const;
const granted = { analytics: 'granted', marketing: 'granted' } as const;
const none = { preferences: false, analytics: false, marketing: false };
const refusing = [asks(), clicks('reject'), choice(), records('choice', denied)];
const agreeing = [asks(), clicks('accept'), choice(), records('choice', granted)];
const exempt = claim('analytics-exempt', 'Our audience measurement is exempt from consent.');
const standing = (days: number) => consentOf(days, granted);
const before = readEarlier(MEASURED, 'Google');

/** One behaviour each, and the codes it must give: these and no others. */
export const BREAKING: readonly ZooSite[] = [
  {
    title: 'measurement before the choice',
    events: visit({}, ...session, asks(), ga),
    declarations: [policy()],
  },
  {
    title: 'advertising by a response, before the choice',
    events: visit({}, ...session, writes('_fbp', { via: 'header', maxAge: 90 * DAY }), asks()),
    declarations: [policy()],
  },
  {
    title: 'a key in web storage before the choice',
    events: visit({}, ...session, asks(), stores('ph_k_posthog')),
    declarations: [says({ entries: [...COMMON, entry('ph_*_posthog', 'analytics', '1 year')] })],
  },
  {
    title: 'what the policy itself puts under consent, before it',
    events: visit({}, ...session, asks(), writes('house_stats', { maxAge: 30 * DAY })),
    declarations: [says({ entries: [...COMMON, entry('house_stats', 'analytics', '30 days')] })],
  },
  { title: 'no banner at all', events: visit({}, ...session, ga), declarations: [policy()] },
  {
    title: 'an old cookie goes out before today’s choice',
    events: visit(
      { fresh: false },
      finds('_ga', { maxAge: 90 * DAY }),
      asks(),
      requests('https://www.atelier.example/x', { cookies: ['_ga'] }),
    ),
    declarations: [policy()],
  },
  {
    title: 'an old identifier goes to the network before today’s choice',
    events: visit({ fresh: false }, finds('_fbp', { maxAge: 60 * DAY }), asks(), pixel({ fbp: '_fbp' })),
    declarations: [policy()],
  },
  {
    title: 'measurement after refusal',
    events: visit({}, ...session, ...refusing, ga),
    declarations: [policy()],
  },
  {
    title: 'advertising on the next page after refusal',
    events: visit({}, ...session, ...refusing, opens('/b'), fbp),
    declarations: [policy()],
  },
  {
    title: 'the refused half of a split choice',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('save', { analytics: 'granted', marketing: 'denied' }),
      choice(),
      ga,
      fbp,
    ),
    declarations: [policy()],
  },
  {
    title: 'against our refusal, once it was stored',
    events: visit(
      {},
      ...session,
      asks(),
      weAnswer(none, { between: [choice(), later(fbp)], stored: denied }),
      records('choice', denied),
    ),
    declarations: [policy()],
  },
  {
    title: 'against last month’s refusal',
    events: visit({ fresh: false }, finds('choice', { maxAge: 150 * DAY }), records('choice', denied), ga),
    declarations: [policy()],
  },
  {
    title: 'still sent after withdrawal',
    events: visit(
      {},
      ...session,
      ...agreeing,
      ga,
      clicks('withdraw'),
      opens('/b'),
      requests('https://www.atelier.example/x', { cookies: ['_ga'] }),
    ),
    declarations: [policy()],
  },
  {
    title: 'still written after withdrawal',
    events: visit(
      {},
      ...session,
      ...agreeing,
      ga,
      clicks('reject'),
      opens('/b'),
      writes('_ga', { maxAge: 390 * DAY, value: 'n' }),
    ),
    declarations: [policy()],
  },
  {
    title: 'a record of agreement nobody gave',
    events: visit({}, ...session, asks(), choice(), records('choice', granted)),
    declarations: [policy()],
  },
  {
    title: 'the page presses its own button',
    events: visit({}, ...session, asks(), clicks('accept', {}, false), choice(), records('choice', granted)),
    declarations: [policy()],
  },
  {
    title: 'Consent Mode granted by default',
    events: visit(
      {},
      ...session,
      asks(),
      records('default', granted, { source: 'consent-mode', answered: false }),
    ),
    declarations: [policy()],
  },
  {
    title: 'the record says yes after a no',
    events: visit({}, ...session, asks(), clicks('reject'), choice(), records('choice', granted)),
    declarations: [policy()],
  },
  {
    title: 'Consent Mode says yes after a no',
    events: visit({}, ...session, ...refusing, records('update', granted, { source: 'consent-mode' })),
    declarations: [policy()],
  },
  {
    title: 'a request says yes after a no',
    events: visit(
      {},
      ...session,
      ...refusing,
      requests('https://www.google-analytics.com/g/collect', { consent: { gcs: 'G111' } }),
    ),
    declarations: [policy()],
  },
  {
    title: 'agreeing is kept longer than refusing',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('reject'),
      choice(1),
      records('choice', denied),
      clicks('accept'),
      writes('choice', { maxAge: 182 * DAY, value: 'y' }),
    ),
    declarations: [
      says({
        entries: COMMON.map((one) => (one.name === 'choice' ? entry('choice', 'necessary', '') : one)),
      }),
    ],
  },
  {
    title: 'the choice is kept for a year',
    events: visit({}, ...session, asks(), clicks('reject'), choice(365), records('choice', denied)),
    declarations: [says({ entries: [...COMMON.slice(0, 2), entry('choice', 'necessary', '1 year')] })],
  },
  {
    title: 'no way to refuse on the first layer',
    events: visit({}, ...session, asks({ roles: ['accept', 'customize'], rejectProminence: null })),
    declarations: [policy()],
  },
  {
    title: 'toggles ticked in advance',
    events: visit({}, ...session, asks({ preticked: ['marketing'] })),
    declarations: [policy()],
  },
  {
    title: 'no way back',
    events: visit({}, ...session, ...refusing, looksForReopen(false)),
    declarations: [policy()],
  },
  {
    title: 'a cookie no row names',
    events: visit({}, ...session, writes('visitor_ref2', { maxAge: 30 * DAY })),
    declarations: [policy()],
  },
  {
    title: 'a database no row names',
    events: visit({}, ...session, stores('shadow-profile', 'indexedDB')),
    declarations: [policy()],
  },
  {
    title: 'policy and banner differ on the purpose',
    events: visit({}, ...session),
    declarations: [
      policy(),
      says({ kind: 'cmp', entries: [...COMMON, entry('_fbp', 'analytics', '3 months')] }),
    ],
  },
  {
    title: 'policy and banner differ on the lifetime',
    events: visit({}, ...session),
    declarations: [
      policy(),
      says({ kind: 'cmp', entries: [...COMMON, entry('_ga', 'analytics', '2 years')] }),
    ],
  },
  {
    title: 'advertising declared as measurement',
    events: visit({}, ...session, ...agreeing, fbp),
    declarations: [policy({ entries: [...MEASURED, entry('_fbp', 'analytics', '3 months')] })],
  },
  {
    title: 'measurement kept longer than said',
    events: visit({}, ...session, ...agreeing, writes('_ga', { maxAge: 730 * DAY })),
    declarations: [policy()],
  },
  {
    title: 'a session cookie that stays',
    events: visit(
      {},
      writes('sid', { via: 'header', maxAge: 365 * DAY }),
      writes('csrf_token', { via: 'header' }),
    ),
    declarations: [policy()],
  },
  {
    title: 'exempt measurement that never ends',
    events: visit(
      {},
      ...session,
      writes('_pk_id.1', { maxAge: 390 * DAY }),
      opens('/b'),
      writes('_pk_id.1', { maxAge: 390 * DAY }),
    ),
    declarations: [
      says({ entries: [...COMMON, entry('_pk_id.*', 'analytics', '13 months')], claims: [exempt] }),
    ],
  },
  {
    title: 'exempt measurement for two years',
    events: visit({}, ...session, writes('_pk_id.1', { maxAge: 730 * DAY })),
    declarations: [
      says({ entries: [...COMMON, entry('_pk_id.*', 'analytics', '2 years')], claims: [exempt] }),
    ],
  },
  {
    title: 'declared in web storage, kept as a cookie',
    events: visit({}, ...session, writes('prefs-v2')),
    declarations: [
      says({ entries: [...COMMON, entry('prefs-v2', 'necessary', '', { medium: 'localStorage' })] }),
    ],
  },
  {
    title: 'a recipient nobody names',
    events: visit({}, ...session, ...agreeing, pixel()),
    declarations: [says({ entries: MEASURED, recipients: ['Google'] })],
  },
  {
    title: 'declared, and nowhere',
    events: visit(
      {},
      ...session,
      ...agreeing,
      ga,
      fbp,
      opens('/b'),
      opens('/c'),
      ...Array.from({ length: 16 }, () => () => []),
    ),
    declarations: [
      policy({
        entries: [...ADVERTISED.filter(({ name }) => name !== '_ga_*'), entry('_gid', 'analytics', '1 day')],
      }),
    ],
  },
  {
    title: 'one name, two purposes',
    events: visit({}, ...session),
    declarations: [policy({ entries: [...ADVERTISED, entry('_ga', 'necessary', '13 months')] })],
  },
  {
    title: 'unclassified',
    events: visit({}, ...session),
    declarations: [
      policy(),
      says({ kind: 'cmp', entries: [...ADVERTISED, entry('xyz', 'unclassified', '')] }),
    ],
  },
  {
    title: 'measurement declared as advertising',
    events: visit({}, ...session, ...agreeing, ga),
    declarations: [policy({ entries: [...COMMON, entry('_ga', 'marketing', '13 months')] })],
  },
  {
    title: 'the vendor says it keeps longer',
    events: visit({}, ...session, ...agreeing, fbp),
    declarations: [policy(), says({ kind: 'vendor', entries: [entry('_fbp', 'marketing', '390 days')] })],
  },
  {
    title: 'no advertising, and there is',
    events: visit({}, ...session, ...agreeing, fbp),
    declarations: [policy({ claims: [claim('no-marketing', 'We use no advertising cookies.')] })],
  },
  {
    title: 'no fingerprinting, and there is',
    events: visit({}, ...session, fingerprints('canvas'), fingerprints('webgl')),
    declarations: [policy({ claims: [claim('no-fingerprinting', 'We take no fingerprints.')] })],
  },
  {
    title: 'no cookies of others on the legal pages, and there is one',
    events: visit(
      { path: '/legal/terms' },
      ...session,
      writes('wid', { domain: 'widget.example', via: 'header' }),
    ),
    declarations: [
      says({
        entries: [...COMMON, entry('wid', 'necessary', 'session')],
        claims: [
          claim('no-third-party', 'No third-party cookies on these pages.', true, { paths: ['/legal/'] }),
        ],
      }),
    ],
  },
  {
    title: 'for payment pages, and on the home page',
    events: visit({}, ...session, writes('__stripe_mid', { maxAge: 365 * DAY })),
    declarations: [
      says({
        entries: [...COMMON, entry('__stripe_mid', 'necessary', '1 year', { scope: { pages: 'payment' } })],
      }),
    ],
  },
  {
    title: 'called necessary, and known to reuse what it measures',
    events: visit({}, ...session, ...agreeing, ga),
    declarations: [policy({ entries: [...COMMON, entry('_ga', 'necessary', '13 months')] })],
  },
  {
    title: 'called exempt, and its number goes to a pixel elsewhere',
    events: visit(
      {},
      ...session,
      writes('vid', { maxAge: 30 * DAY }),
      requests('https://px.countify.example/i', { pixel: true, identifiers: { v: 'vid' } }),
    ),
    declarations: [
      says({
        entries: [...COMMON, entry('vid', 'analytics', '30 days', { provider: 'Countify' })],
        claims: [exempt],
      }),
    ],
  },
  {
    title: 'none today, and there is',
    events: visit({}, ...session, ...agreeing, fbp),
    declarations: [
      policy({ claims: [claim('no-marketing', 'No advertising today.', true, { time: 'now' })] }),
    ],
  },
  {
    title: 'the promised way back is not there',
    events: visit({}, ...session, ...refusing, looksForReopen(false)),
    declarations: [policy({ claims: [reopenable] })],
  },
  {
    title: 'the choice is forgotten sooner than said',
    events: visit({}, ...session, asks(), clicks('reject'), choice(30), records('choice', denied)),
    declarations: [policy()],
  },
  {
    title: 'not asked again after six months, though promised',
    events: visit({ fresh: false }, ...standing(270)),
    declarations: [
      says({
        entries: MEASURED,
        recipients: ['Google'],
        claims: [claim('reconsent-after', 'We ask again after six months.', 15_778_476)],
      }),
    ],
    earlier: before,
  },
  {
    title: 'blanks in the policy',
    events: visit({}, ...session),
    declarations: [policy({ problems: [{ code: 'placeholder', quote: '[tool]' }] })],
  },
  {
    title: 'shifted columns',
    events: visit({}, ...session),
    declarations: [policy({ problems: [{ code: 'shifted-columns', quote: 'a | b' }] })],
  },
  {
    title: 'rows without names',
    events: visit({}, ...session),
    declarations: [policy({ problems: [{ code: 'nameless-row', quote: 'a cookie' }] })],
  },
  {
    title: 'rows without lifetimes',
    events: visit({}, ...session),
    declarations: [policy({ problems: [{ code: 'no-duration', quote: '_ga' }] })],
  },
  {
    title: 'damaged names',
    events: visit({}, ...session),
    declarations: [policy({ problems: [{ code: 'mangled-name', quote: 'ga*' }] })],
  },
  {
    title: 'purposes added after the consent, and no banner',
    events: visit({ fresh: false }, ...standing(30)),
    declarations: [policy({ recipients: ['Google'] })],
    earlier: before,
  },
];
