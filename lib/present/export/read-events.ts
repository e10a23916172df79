import * as v from 'valibot';
import { CONSENT_STATES, OPTIONAL_CATEGORIES } from '../../model/category';
import { DECLARATION_SOURCES } from '../../model/declaration';
import { ANSWER_RESULTS, CONSENT_SOURCES, CONTROL_ROLES, type LoggedEvent } from '../../model/event';

/** The event log as it stands in an exported document: a file from anywhere, validated before anything is made of it. */

const number = v.pipe(v.number(), v.finite());
const state = v.picklist(CONSENT_STATES);
const categories = v.object({
  preferences: v.exactOptional(state),
  analytics: v.exactOptional(state),
  marketing: v.exactOptional(state),
});
const preference = v.object({ preferences: v.boolean(), analytics: v.boolean(), marketing: v.boolean() });
const optionals = v.array(v.picklist(OPTIONAL_CATEGORIES));
const setter = v.object({
  via: v.picklist(['header', 'script', 'sweep']),
  url: v.nullable(v.string()),
  line: v.nullable(number),
  column: v.nullable(number),
});
const frame = v.nullable(v.object({ id: number, url: v.string() }));
const key = v.object({
  name: v.string(),
  domain: v.string(),
  hostOnly: v.boolean(),
  path: v.string(),
  partitionKey: v.nullable(v.string()),
  storeId: v.string(),
});
const attributes = v.object({
  secure: v.boolean(),
  httpOnly: v.boolean(),
  sameSite: v.picklist(['none', 'lax', 'strict', 'unspecified']),
  partitioned: v.boolean(),
});
const lifetime = v.object({
  effectiveSeconds: v.nullable(number),
  rawMaxAgeSeconds: v.nullable(number),
  rawExpiresSeconds: v.nullable(number),
});
const value = v.object({ length: number, hash: v.string() });
const medium = v.picklist(['localStorage', 'sessionStorage', 'indexedDB']);
const strings = v.array(v.string());
const words = v.record(v.string(), v.string());
const declarant = v.picklist(['page', 'cmp', 'vendor']);

const base = { visit: v.string(), at: number, notBefore: v.nullable(number), seq: number };
const event = <const Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.object({ ...base, kind: v.literal(kind), ...entries });

export const LoggedEventSchema = v.variant('kind', [
  event('visit-started', {
    tab: number,
    site: v.string(),
    url: v.string(),
    private: v.boolean(),
    storeId: v.string(),
    browser: v.string(),
    freshJar: v.boolean(),
  }),
  event('page-opened', {
    url: v.string(),
    how: v.picklist(['load', 'history', 'prerender', 'bfcache', 'already-open']),
  }),
  event('watch-gap', {
    reason: v.picklist([
      'browser-start',
      'extension-start',
      'no-headers',
      'no-page-script',
      'requests-blocked',
      'worker-stopped',
      'log-full',
      'write-failed',
    ]),
  }),
  event('cookie-written', {
    key,
    attributes,
    lifetime,
    value,
    setter,
    seenBy: v.picklist(['header', 'page', 'jar', 'sweep']),
    frame,
    raw: v.nullable(v.string()),
  }),
  event('cookie-removed', {
    key,
    cause: v.picklist(['expired', 'explicit', 'evicted', 'overwrite', 'unknown']),
  }),
  event('cookie-found', { key, attributes, lifetime, value }),
  event('storage-written', {
    medium,
    origin: v.string(),
    name: v.string(),
    value: v.nullable(value),
    setter,
    seenBy: v.picklist(['page', 'sweep']),
    frame,
    found: v.boolean(),
  }),
  event('storage-removed', { medium, origin: v.string(), name: v.string() }),
  event('request-sent', {
    url: v.string(),
    host: v.string(),
    party: v.picklist(['first', 'third']),
    type: v.string(),
    method: v.string(),
    initiator: v.nullable(v.string()),
    frame,
    cookies: strings,
    identifiers: words,
    body: v.exactOptional(v.picklist(['none', 'searched', 'unread'])),
    pixel: v.boolean(),
    consentParameters: words,
  }),
  event('fingerprint-read', {
    technique: v.picklist(['canvas', 'webgl', 'audio', 'fonts']),
    setter,
    frame,
  }),
  event('consent-observed', {
    source: v.picklist(CONSENT_SOURCES),
    name: v.string(),
    categories,
    answered: v.boolean(),
    storedIn: v.nullable(v.object({ medium: v.picklist(['cookie', 'localStorage']), name: v.string() })),
    facts: v.record(v.string(), v.union([v.string(), number, v.boolean()])),
  }),
  event('banner-seen', {
    cmp: v.nullable(v.string()),
    frame,
    offers: v.object({
      roles: v.array(v.picklist(CONTROL_ROLES)),
      categories: optionals,
      preticked: optionals,
      rejectProminence: v.nullable(v.picklist(['equal', 'lesser', 'faint'])),
    }),
  }),
  event('banner-gone', {}),
  event('reopen-control-sought', { found: v.boolean(), label: v.nullable(v.string()) }),
  event('choice-clicked', {
    role: v.picklist(CONTROL_ROLES),
    trusted: v.boolean(),
    label: v.string(),
    categories,
  }),
  event('answer-intended', {
    intent: v.string(),
    asked: preference,
    by: v.picklist(['setting', 'person']),
    action: v.picklist(['answer', 'withdraw', 'reopen']),
  }),
  event('answer-given', {
    intent: v.string(),
    result: v.picklist(ANSWER_RESULTS),
    adapter: v.nullable(v.string()),
    asked: preference,
    stored: categories,
    steps: strings,
    reason: v.nullable(v.string()),
  }),
  event('declaration-read', {
    declarant,
    url: v.string(),
    sha256: v.string(),
    why: v.string(),
    path: v.exactOptional(
      v.object({
        by: v.picklist(DECLARATION_SOURCES),
        asked: v.nullable(v.string()),
        referrer: v.nullable(v.string()),
        reused: v.boolean(),
      }),
    ),
  }),
  event('declaration-failed', { declarant, url: v.nullable(v.string()), reason: v.string() }),
  event('sweep-done', { of: v.picklist(['cookies', 'storage']) }),
  event('visit-ended', {
    reason: v.picklist(['navigated-away', 'tab-closed', 'browser-closed', 'browser-start']),
  }),
]) satisfies v.GenericSchema<unknown, LoggedEvent>;
