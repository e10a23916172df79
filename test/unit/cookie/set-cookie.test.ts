import fc from 'fast-check';
import { Cookie } from 'tough-cookie';
import { describe, expect, it } from 'vitest';
import { lifetimeInJar, lifetimeOfSetCookie } from '../../../lib/cookie/lifetime';
import { keyOfSetCookie, parseSetCookie, splitSetCookie } from '../../../lib/cookie/set-cookie';

const AT = Date.UTC(2026, 0, 1);
const context = { storeId: '0', topLevelSite: 'https://atelier.example' };

/** Lines, and what a browser reads in them (RFC 6265bis section 5.6). */
const LINES: readonly [line: string, read: Partial<ReturnType<typeof parseSetCookie>> | null][] = [
  ['a=1', { name: 'a', value: '1', domain: null, path: null, secure: false, sameSite: 'unspecified' }],
  ['a=1; Domain=.Example.COM; Path=/x', { domain: 'example.com', path: '/x' }],
  ['a=1; path=relative', { path: null }],
  ['a=b=c', { name: 'a', value: 'b=c' }],
  [' a =\t1 ; Secure; HttpOnly', { name: 'a', value: '1', secure: true, httpOnly: true }],
  ['=only', { name: '', value: 'only' }],
  ['only', { name: '', value: 'only' }],
  ['=; Path=/', null],
  ['', null],
  ['constructor=1; Path=/', { name: 'constructor', value: '1', path: '/' }],
  ['__proto__=1', { name: '__proto__' }],
  ['a=1; name=x; value=y', { name: 'a', value: '1' }],
  ['a=1; SameSite=none; Partitioned', { sameSite: 'none', partitioned: true }],
  ['a=1; SameSite=sometimes', { sameSite: 'unspecified' }],
  ['a=1; SameSite=constructor', { sameSite: 'unspecified' }],
  ['a=1; SameSite=__proto__', { sameSite: 'unspecified' }],
  ['a=1; SameSite=toString', { sameSite: 'unspecified' }],
  ['a=1; Max-Age=60', { maxAgeSeconds: 60, expiresAt: null }],
  ['a=1; Max-Age=60x', { maxAgeSeconds: null }],
  ['a=1; Expires=Thu, 01 Jan 2026 00:01:00 GMT', { expiresAt: AT + 60_000 }],
  ['a=1; Expires=whenever', { expiresAt: null }],
  ['a=secret; Path=/; Secure', { raw: 'a=; Path=/; Secure' }],
  ['secret; Path=/', { raw: '=; Path=/' }],
  [`a=${'x'.repeat(9000)}`, null],
];

describe('parseSetCookie', () => {
  it.each(LINES)('%s', (line, read) => {
    const parsed = parseSetCookie(line);
    if (read === null) expect(parsed).toBeNull();
    else expect(parsed).toMatchObject(read);
  });

  it('never throws, never keeps the value in what is kept of the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 60 }),
        (line, rest) => {
          const parsed = parseSetCookie(`${line}; ${rest}`);
          if (parsed === null || parsed.value.length < 4) return;
          const attributes = `${line}; ${rest}`.slice(`${line}; ${rest}`.indexOf(';'));
          if (!`${parsed.name}${attributes}`.includes(parsed.value))
            expect(parsed.raw).not.toContain(parsed.value);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('agrees with another reader on what servers write', () => {
    const token = fc.stringMatching(/^[\w!#$%&'*+.^`|~-]{1,20}$/).filter((name) => !(name in {}));
    const value = fc.stringMatching(/^[\w!#$%&'()*+./:<>?@[\]^`{|}~-]{0,40}$/);
    const attribute = fc.oneof(
      fc.integer({ min: -10, max: 1e9 }).map((seconds) => `Max-Age=${seconds}`),
      fc.constantFrom('Secure', 'HttpOnly', 'Path=/', 'Path=/a/b', 'Domain=example.com'),
    );
    fc.assert(
      fc.property(token, value, fc.array(attribute, { maxLength: 5 }), (name, content, attributes) => {
        const line = [`${name}=${content}`, ...attributes].join('; ');
        const [ours, theirs] = [parseSetCookie(line), Cookie.parse(line)];
        expect(ours).toMatchObject({
          name: theirs?.key,
          value: theirs?.value,
          secure: theirs?.secure,
          httpOnly: theirs?.httpOnly,
          path: theirs?.path ?? null,
          domain: theirs?.domain ?? null,
        });
        expect(ours?.maxAgeSeconds ?? null).toBe(theirs?.maxAge ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives plain data only, whatever the attributes are called', () => {
    const word = fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'name');
    const attribute = fc.tuple(fc.oneof(word, fc.constantFrom('SameSite', 'Domain', 'Path')), word);
    fc.assert(
      fc.property(word, fc.array(attribute, { maxLength: 4 }), (name, attributes) => {
        const line = [`${name}=1`, ...attributes.map((pair) => pair.join('='))].join('; ');
        expect(() => structuredClone(parseSetCookie(line))).not.toThrow();
      }),
    );
  });

  it('takes apart what Firefox joins', () => {
    expect(splitSetCookie('a=1; Path=/\nb=2\r\nc=3')).toEqual(['a=1; Path=/', 'b=2', 'c=3']);
  });
});

/** What a line received from a URL asks for: domain, host-only, path, partition. Null: the browser must refuse it. */
const KEYS: readonly [string, string, [string, boolean, string, string | null] | null][] = [
  ['a=1', 'https://www.atelier.example/shop/cart', ['www.atelier.example', true, '/shop', null]],
  ['a=1', 'https://www.atelier.example/', ['www.atelier.example', true, '/', null]],
  ['a=1; Domain=atelier.example', 'https://www.atelier.example/', ['atelier.example', false, '/', null]],
  ['a=1; Domain=other.example', 'https://www.atelier.example/', null],
  ['a=1; Domain=telier.example', 'https://atelier.example/', null],
  ['a=1; Domain=0.0.1', 'http://127.0.0.1/', null],
  ['a=1; Partitioned', 'https://w.example/', ['w.example', true, '/', 'https://atelier.example']],
];

describe('keyOfSetCookie', () => {
  it.each(KEYS)('%s from %s', (line, url, expected) => {
    const cookie = parseSetCookie(line);
    const key = cookie && keyOfSetCookie(cookie, url, context);
    expect(key && [key.domain, key.hostOnly, key.path, key.partitionKey]).toEqual(expected);
  });
});

describe('lifetime', () => {
  it.each([
    ['a=1', { effectiveSeconds: null, rawMaxAgeSeconds: null, rawExpiresSeconds: null }],
    [
      'a=1; Max-Age=63072000',
      { effectiveSeconds: 34_560_000, rawMaxAgeSeconds: 63_072_000, rawExpiresSeconds: null },
    ],
    [
      'a=1; Max-Age=60; Expires=Fri, 01 Jan 2027 00:00:00 GMT',
      { effectiveSeconds: 60, rawMaxAgeSeconds: 60, rawExpiresSeconds: 31_536_000 },
    ],
    ['a=1; Max-Age=0', { effectiveSeconds: 0, rawMaxAgeSeconds: 0, rawExpiresSeconds: null }],
  ])('%s', (line, lifetime) => {
    const cookie = parseSetCookie(line);
    expect(cookie && lifetimeOfSetCookie(cookie, AT)).toEqual(lifetime);
  });

  it('of the jar is what the browser granted', () => {
    expect(lifetimeInJar(AT + 5000, AT).effectiveSeconds).toBe(5);
    expect(lifetimeInJar(null, AT).effectiveSeconds).toBeNull();
  });
});
