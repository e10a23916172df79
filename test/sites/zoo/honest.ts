import { claim, entry, says } from '../../fixtures/declaration';
import {
  asks,
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

/** Sites that do what they say, by as many techniques as there are. */
export const HONEST: readonly ZooSite[] = [
  {
    title: 'only necessary cookies, no banner, a policy in a table',
    events: visit({}, ...session, opens('/about')),
    declarations: [says({ entries: COMMON, claims: [claim('only-necessary', 'Only necessary cookies.')] })],
  },
  {
    title: 'refused: nothing but the record is written',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('reject'),
      choice(),
      records('choice', denied),
      opens('/b'),
      looksForReopen(true),
    ),
    declarations: [policy({ claims: [reopenable] })],
  },
  {
    title: 'accepted: everything that is declared, after the click',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('accept'),
      choice(),
      records('choice', granted),
      ga,
      fbp,
      pixel({ fbp: '_fbp' }),
      opens('/b'),
    ),
    declarations: [policy()],
  },
  {
    title: 'answered by us, purpose by purpose',
    events: visit(
      {},
      ...session,
      asks(),
      weAnswer(
        { ...none, analytics: true },
        { between: [choice()], stored: { analytics: 'granted', marketing: 'denied' } },
      ),
      records('choice', { analytics: 'granted', marketing: 'denied' }),
      ga,
    ),
    declarations: [policy()],
  },
  {
    title: 'consent kept in web storage for twelve months, with its own expiry',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('reject'),
      stores('consent-v3'),
      records('consent-v3', denied, {
        medium: 'localStorage',
        facts: { expiresAt: Date.UTC(2027, 0, 15, 9, 0, 0) },
      }),
    ),
    declarations: [
      says({
        entries: [...COMMON, entry('consent-v3', 'necessary', '12 months', { medium: 'localStorage' })],
      }),
    ],
  },
  {
    title: 'payment service on the payment page only',
    events: visit(
      {},
      ...session,
      opens('/checkout/pay'),
      requests('https://js.stripe.com/v3/'),
      writes('__stripe_mid', { maxAge: 365 * DAY }),
      requests('https://m.stripe.com/6', { pixel: true, identifiers: { muid: '__stripe_mid' } }),
    ),
    declarations: [
      says({
        entries: [
          ...COMMON,
          entry('__stripe_mid', 'necessary', '1 year', { provider: 'Stripe', scope: { pages: 'payment' } }),
        ],
      }),
    ],
  },
  {
    title: 'exempt measurement on the own host, within its conditions',
    events: visit(
      {},
      ...session,
      writes('_pk_id.1.9f', { maxAge: 390 * DAY }),
      writes('_pk_ses.1.9f', { maxAge: 1800 }),
      requests('https://www.atelier.example/matomo.php', { pixel: true }),
      opens('/b'),
    ),
    declarations: [
      says({
        entries: [
          ...COMMON,
          entry('_pk_id.*', 'analytics', '13 months'),
          entry('_pk_ses.*', 'analytics', '30 minutes'),
        ],
        claims: [claim('analytics-exempt', 'Our audience measurement is exempt from consent.')],
      }),
    ],
  },
  {
    title: 'a framework’s prefixed and split cookies under one declared name',
    events: visit(
      {},
      writes('__Secure-next-auth.session-token.0', { maxAge: 30 * DAY }),
      writes('__Secure-next-auth.session-token.1', { maxAge: 30 * DAY }),
      writes('__Host-next-auth.csrf-token'),
    ),
    declarations: [
      says({
        entries: [
          entry('next-auth.session-token', 'necessary', '30 days'),
          entry('__Host-next-auth.*', 'necessary', '30 days'),
        ],
      }),
    ],
  },
  {
    title: 'language and theme at the person’s own wish',
    events: visit({}, ...session, writes('lang', { maxAge: 365 * DAY }), stores('theme')),
    declarations: [
      says({
        entries: [
          ...COMMON,
          entry('lang', 'preferences', '1 year'),
          entry('theme', 'preferences', '', { medium: 'localStorage' }),
        ],
      }),
    ],
  },
  {
    title: 'a person who comes back, having agreed last month',
    events: visit(
      { fresh: false },
      finds('choice', { maxAge: 150 * DAY }),
      finds('_ga', { maxAge: 360 * DAY }),
      records('choice', granted),
      requests('https://www.atelier.example/x', { cookies: ['_ga', 'choice'] }),
      ga,
    ),
    declarations: [policy()],
  },
  {
    title: 'agreed, taken back, and all of it gone on the next page',
    events: visit(
      {},
      ...session,
      asks(),
      clicks('accept'),
      choice(),
      records('choice', granted),
      ga,
      clicks('withdraw'),
      opens('/b'),
    ),
    declarations: [policy()],
  },
  {
    title: 'fonts and a script from a delivery network, no promise against it',
    events: visit(
      {},
      ...session,
      requests('https://fonts.gstatic.com/a.woff2', { type: 'font' }),
      requests('https://cdn.jsdelivr.net/npm/htmx.js'),
    ),
    declarations: [says({ entries: COMMON })],
  },
  {
    title: 'rows without names, for cookies without telling names',
    events: visit({}, writes('a1', { via: 'header' }), writes('a2', { via: 'header' })),
    declarations: [
      says({
        entries: [
          entry(null, 'necessary', 'session', { label: 'Authentication cookie' }),
          entry(null, 'necessary', 'session', { label: 'CSRF cookie' }),
        ],
      }),
    ],
  },
  {
    title: 'the banner’s own list and the policy say the same in other words',
    events: visit({}, ...session, asks(), clicks('accept'), choice(), records('choice', granted), ga),
    declarations: [
      says({ entries: MEASURED, recipients: ['Google'] }),
      says({
        kind: 'cmp',
        entries: [...COMMON, entry('_ga', 'analytics', '13 months'), entry('_ga_*', 'analytics', '')],
      }),
    ],
  },
  {
    title: 'no policy to be found: nothing can be undeclared',
    events: visit({}, ...session, writes('something', { maxAge: 90 * DAY })),
    declarations: [],
  },
  {
    title: 'promises of today that are kept',
    events: visit({}, ...session, opens('/pricing')),
    declarations: [
      says({
        entries: ADVERTISED.filter(({ name }) => name !== '_ga' && name !== '_ga_*'),
        claims: [claim('no-marketing', 'No advertising runs here today.', true, { time: 'now' })],
      }),
    ],
  },
];
