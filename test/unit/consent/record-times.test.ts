import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../lib/consent/record-times';

const AT = Date.UTC(2026, 1, 3, 14, 0, 0);
const iso = '2026-02-03T14:25:09.123Z';
const milliseconds = Date.parse(iso);

describe('times in records of consent', () => {
  it.each([
    ['JSON with a date', JSON.stringify({ analytics: true, date: iso }), AT, null],
    ['JSON in an address’s letters', encodeURIComponent(JSON.stringify({ consentTimestamp: iso })), AT, null],
    ['JSON in base64', btoa(JSON.stringify({ updated_at: iso, purposes: [] })), AT, null],
    ['seconds', JSON.stringify({ ts: Math.floor(milliseconds / 1000) }), AT, null],
    ['a literal with milliseconds', `{stamp:'x',necessary:true,utc:${milliseconds},region:'fr'}`, AT, null],
    ['pairs with a date in letters', 'groups=C0001:1&datestamp=Tue+Feb+03+2026+14:25:09+GMT', AT, null],
    ['an end', JSON.stringify({ date: iso, expires: '2026-08-03T14:00:00Z' }), AT, Date.UTC(2026, 7, 3, 14)],
    ['two answers', JSON.stringify({ created: '2025-01-01T00:00:00Z', lastUpdated: iso }), AT, null],
    ['a version is no time', JSON.stringify({ version: 1_700_000_000, analytics: true }), null, null],
    ['a number of days is no time', JSON.stringify({ expires: 365 }), null, null],
    ['a bare number is no time', String(milliseconds), null, null],
    ['nothing', '', null, null],
  ])('%s', (_, raw, answeredAt, expiresAt) => {
    expect(timesOf(raw)).toEqual({ answeredAt, expiresAt });
  });

  it('takes anything', () => {
    fc.assert(fc.property(fc.string(), (raw) => typeof timesOf(raw) === 'object'));
    fc.assert(fc.property(fc.json(), (raw) => typeof timesOf(raw) === 'object'));
  });
});
