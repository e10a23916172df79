import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/model/declaration';
import type { LoggedEvent } from '../../../lib/model/event';
import { claim, entry, says } from '../../fixtures/declaration';
import { accusing, judged, named } from '../../fixtures/judged';
import {
  asks,
  clicks,
  DAY,
  looksForReopen,
  opens,
  records,
  requests,
  stores,
  visit,
  writes,
} from '../../fixtures/visit';

const denied = { analytics: 'denied', marketing: 'denied' } as const;
const granted = { analytics: 'granted', marketing: 'granted' } as const;
const MONTH = 30.4 * DAY;

const session = entry('sid', 'necessary', 'session');
const record = entry('choice', 'necessary', '6 months');
const keeps = writes('choice', { maxAge: 180 * DAY });
const agrees = [asks(), clicks('accept'), keeps, records('choice', granted), looksForReopen(true)];
const refuses = [asks(), clicks('reject'), keeps, records('choice', denied), looksForReopen(true)];
const back = claim('withdraw-consent', 'Change your choice under "Cookie settings".');

interface Row {
  readonly title: string;
  readonly events: readonly LoggedEvent[];
  readonly declarations: readonly Declaration[];
}

/** What honest sites do, each of it close to something that some rule accuses. */
const honest: readonly Row[] = [
  {
    title: 'a name declared without the number that its maker appends',
    events: visit(
      {},
      ...agrees,
      writes('_pk_id.1.7c3f', { maxAge: 13 * MONTH }),
      writes('_pk_ses.1.7c3f', { maxAge: 1800 }),
      writes('wp-settings-1', { maxAge: 365 * DAY }),
      writes('wordpress_logged_in_5d41402abc4b2a76b9719d911017c592', { via: 'header' }),
      stores('_hjSessionUser_3456789'),
    ),
    declarations: [
      says({
        entries: [
          record,
          entry('_pk_id', 'analytics', '13 months'),
          entry('_pk_ses', 'analytics', '30 minutes'),
          entry('wp-settings', 'necessary', '1 year'),
          entry('wordpress_logged_in', 'necessary', 'session'),
          entry('_hjSessionUser', 'analytics', '1 year'),
        ],
        claims: [back],
      }),
    ],
  },
  {
    title: 'the measurement of one vendor is denied, and that of another used once agreed to',
    events: visit(
      {},
      ...agrees,
      writes('_pk_id.1.7c3f', { maxAge: 13 * MONTH }),
      writes('_pk_ses.1.7c3f', { maxAge: 1800 }),
    ),
    declarations: [
      says({
        entries: [
          record,
          entry('_pk_id', 'analytics', '13 months'),
          entry('_pk_ses', 'analytics', '30 minutes'),
        ],
        claims: [
          back,
          claim('no-analytics', 'We do not use Google Analytics.', true, {
            vendors: ['Google Analytics'],
          }),
        ],
      }),
    ],
  },
  {
    title: 'one name, two providers: the site’s own is necessary',
    events: visit({}, asks(), writes('uid', { via: 'header', maxAge: 20 * DAY }), looksForReopen(true)),
    declarations: [
      says({
        entries: [
          entry('uid', 'marketing', '1 year', { provider: 'Criteo', party: 'third' }),
          entry('uid', 'necessary', '30 days', { provider: 'Atelier', party: 'first' }),
        ],
        claims: [back],
      }),
    ],
  },
  {
    title: 'measurement that can be exempt, under the heading of what needs no consent',
    events: visit(
      {},
      writes('_pk_id.1.7c3f', { maxAge: 13 * MONTH }),
      writes('_pk_ses.1.7c3f', { maxAge: 1800 }),
      requests('https://www.atelier.example/matomo.php?_id=', {
        pixel: true,
        identifiers: { _id: '_pk_id.1.7c3f' },
      }),
    ),
    declarations: [
      says({
        entries: [entry('_pk_id.*', 'necessary', '13 months'), entry('_pk_ses.*', 'necessary', '30 minutes')],
      }),
    ],
  },
  {
    title: 'exempt measurement by the tool that the agency hosts under its own name',
    events: visit(
      {},
      writes('_pk_id.1.7c3f', { maxAge: 13 * MONTH }),
      requests('https://stats.agence-bleue.example/matomo.php?_id=', {
        pixel: true,
        identifiers: { _id: '_pk_id.1.7c3f' },
      }),
    ),
    declarations: [
      says({
        entries: [entry('_pk_id.*', 'analytics', '13 months', { provider: 'Agence Bleue' })],
        claims: [claim('analytics-exempt', 'Exempt audience measurement.')],
        recipients: ['Agence Bleue'],
      }),
    ],
  },
  {
    title: 'the record of consent is passed on to those who must respect it',
    events: visit(
      {},
      asks(),
      clicks('accept'),
      writes('euconsent-v2', { maxAge: 180 * DAY }),
      records('euconsent-v2', granted, { source: 'tcf' }),
      requests('https://ib.adnxs.com/ut/v3?gdpr_consent=', {
        identifiers: { gdpr_consent: 'euconsent-v2' },
        pixel: true,
      }),
      requests('https://bids.houtmarkt.example/v3?gdpr_consent=', {
        identifiers: { gdpr_consent: 'euconsent-v2' },
      }),
      looksForReopen(true),
    ),
    declarations: [
      says({
        entries: [
          entry('euconsent-v2', 'necessary', '6 months'),
          entry('uuid2', 'marketing', '3 months', { provider: 'Xandr' }),
        ],
        claims: [back],
        recipients: ['Xandr (adnxs.com)'],
      }),
    ],
  },
  {
    title: 'the basket’s number goes to the till on another domain',
    events: visit(
      {},
      writes('basket', { via: 'header' }),
      opens('/cart'),
      requests('https://till.kassenhaus.example/session?b=', {
        type: 'xmlhttprequest',
        identifiers: { b: 'basket' },
      }),
    ),
    declarations: [says({ entries: [entry('basket', 'necessary', 'session')] })],
  },
  {
    title: 'a load balancer’s and a firewall’s cookies, declared',
    events: visit(
      {},
      writes('AWSALB', { via: 'header', maxAge: 7 * DAY }),
      writes('AWSALBCORS', { via: 'header', maxAge: 7 * DAY }),
      writes('__cf_bm', { via: 'header', maxAge: 1800 }),
    ),
    declarations: [
      says({
        entries: [
          entry('AWSALB', 'necessary', '7 days'),
          entry('AWSALBCORS', 'necessary', '7 days'),
          entry('__cf_bm', 'necessary', '30 minutes'),
        ],
      }),
    ],
  },
  {
    title: 'no row says how long, a sentence says it of all of them',
    events: visit({}, ...agrees, writes('_ga', { maxAge: 390 * DAY })),
    declarations: [
      says({
        entries: [session, entry('choice', 'necessary'), entry('_ga', 'analytics')],
        claims: [back, claim('max-cookie-lifetime', 'None is kept beyond 13 months.', 34_186_698)],
        problems: [{ code: 'no-duration', quote: '_ga | analytics |' }],
        recipients: ['Google'],
      }),
    ],
  },
  {
    title: 'agreement is kept for a year, refusal for six months, and both are said',
    events: visit({}, asks(), clicks('reject'), keeps, records('choice', denied), looksForReopen(true)),
    declarations: [
      says({
        entries: [session, entry('choice', 'necessary')],
        claims: [
          back,
          claim('consent-lifetime', 'Your consent is kept for twelve months.', 31_556_952),
          claim('consent-lifetime', 'Your refusal is kept for six months.', 15_778_476),
        ],
      }),
    ],
  },
  {
    title: 'the banner lists what it asks about, the policy the necessary ones as well',
    events: visit({}, writes('sid', { via: 'header' }), ...agrees, writes('_ga', { maxAge: 390 * DAY })),
    declarations: [
      says({
        entries: [session, record, entry('_ga', 'analytics', '13 months')],
        claims: [back],
        recipients: ['Google'],
      }),
      says({ kind: 'cmp', entries: [entry('_ga', 'analytics', '13 months')] }),
    ],
  },
  {
    title: 'a cross that keeps everything refused, as the Italian authority asks for it',
    events: visit(
      {},
      asks({ roles: ['accept', 'customize', 'close'] }),
      clicks('close'),
      looksForReopen(true),
    ),
    declarations: [says({ entries: [session, entry('_ga', 'analytics', '13 months')], claims: [back] })],
  },
  {
    title: 'boxes on the first layer, none ticked, and a button that keeps them so',
    events: visit({}, asks({ roles: ['accept', 'save', 'toggle'], preticked: [] }), looksForReopen(true)),
    declarations: [says({ entries: [session, entry('_ga', 'analytics', '13 months')], claims: [back] })],
  },
  {
    title: 'no cookies of others, and a font from another host (in Lithuanian)',
    events: visit({}, requests('https://fonts.gstatic.com/s/a.woff2', { type: 'font' })),
    declarations: [
      says({
        entries: [session],
        claims: [claim('no-third-party', 'Trečiųjų šalių slapukų nenaudojame.')],
      }),
    ],
  },
  {
    title: 'refused: the tool notes that it must not measure',
    events: visit(
      {},
      ...refuses,
      writes('mtm_consent_removed', { maxAge: 180 * DAY }),
      writes('ga-disable-UA-12345-1', { maxAge: 180 * DAY }),
      writes('_hjOptOut', { maxAge: 180 * DAY }),
      writes('matomo_ignore', { maxAge: 180 * DAY }),
    ),
    declarations: [
      says({
        entries: [
          record,
          ...['mtm_consent_removed', 'ga-disable-*', '_hjOptOut', 'matomo_ignore'].map((name) =>
            entry(name, 'necessary', '6 months'),
          ),
          entry('_ga', 'analytics', '13 months'),
        ],
        claims: [back],
      }),
    ],
  },
];

describe('honest practices, none of them accused', () => {
  it.each(honest)('$title', ({ events, declarations }) => {
    expect(accusing(judged(events, declarations)).map(named)).toEqual([]);
  });
});
