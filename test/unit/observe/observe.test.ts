import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttempt, removed } from '../../../lib/observe/cookies';
import {
  identifiersIn,
  identifiersInBody,
  type KnownValues,
  remember,
} from '../../../lib/observe/identifiers';
import { cookiePairs, isPixel, isWorthLogging, reducedUrl, requestSent } from '../../../lib/observe/requests';
import { setterOfStack } from '../../../lib/observe/stack';
import { cookieKey } from '../ledger/events';

const PAGE = 'https://shop.example/';

/** Stacks as the two browsers write them, our own frames already cut off or still there. */
const STACKS: readonly [string, string, [string | null, number | null]][] = [
  [
    'Chromium, named',
    '    at set (https://cdn.example/tag.js?v=1:12:34)',
    ['https://cdn.example/tag.js', 12],
  ],
  ['Chromium, bare', '    at https://cdn.example/tag.js:5:1', ['https://cdn.example/tag.js', 5]],
  ['Firefox', 'set@https://cdn.example/tag.js:12:34', ['https://cdn.example/tag.js', 12]],
  ['Firefox, bare', '@https://cdn.example/a.js:7:2', ['https://cdn.example/a.js', 7]],
  [
    'our own frame first',
    '    at Object.apply (chrome-extension://abc/witness.js:1:99)\n    at https://cdn.example/tag.js:5:1',
    ['https://cdn.example/tag.js', 5],
  ],
  [
    'evaluated code belongs to who evaluated it',
    '    at eval (eval at load (https://cdn.example/loader.js:3:4), <anonymous>:1:1)',
    ['https://cdn.example/loader.js', 3],
  ],
  ['a written frame', '    at about:srcdoc:1:42', [PAGE, 1]],
  [
    'a native frame, then the caller',
    '    at Array.forEach (<anonymous>)\n    at https://a.example/b.js:1:2',
    ['https://a.example/b.js', 1],
  ],
  ['nothing to read', 'garbage', [null, null]],
  ['switched off', '', [null, null]],
];

describe('setterOfStack', () => {
  it.each(STACKS)('%s', (_, stack, [url, line]) => {
    expect(setterOfStack(stack, PAGE)).toMatchObject({ via: 'script', url, line });
  });

  it('never throws and never takes long on what a page makes up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (stack) => {
        setterOfStack(stack, PAGE);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('requests', () => {
  it('keep the names of parameters, never their values, user info or fragment', () => {
    expect(reducedUrl('https://u:p@px.example:8443/a/b?id=secret&id=2&x%26y=3#frag')).toBe(
      'https://px.example:8443/a/b?id=&x%26y=',
    );
  });

  it('survive a name that is cut within a character', () => {
    expect(reducedUrl(`https://px.example/?${'a'.repeat(99)}\u{1F36A}=1`)).toBe(
      `https://px.example/?${'a'.repeat(99)}=`,
    );
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), (url) => void reducedUrl(url)));
  });

  it('keep the names of cookies', () => {
    expect(cookiePairs('a=1; b=2=3; nameless; =4').map(([name]) => name)).toEqual(['a', 'b']);
    const long = Array.from({ length: 180 }, (_, index) => `${'n'.repeat(4000)}${index}=1`);
    expect(cookiePairs(long.join('; ')).map(([name]) => name)).toEqual(
      long.slice(0, 4).map((pair) => pair.slice(0, -2)),
    );
    expect(cookiePairs('n'.repeat(20_000))).toEqual([]);
  });

  it.each([
    ['ping', 'https://t.example/', null, true],
    ['beacon', 'https://t.example/', null, true],
    ['image', 'https://t.example/', { status: 204, mime: '', length: null }, true],
    ['image', 'https://t.example/', { status: 200, mime: 'image/gif', length: 43 }, true],
    ['image', 'https://t.example/?id=1', { status: 200, mime: 'image/gif', length: null }, true],
    ['image', 'https://t.example/logo.gif', { status: 200, mime: 'image/gif', length: null }, false],
    ['image', 'https://t.example/?id=1', { status: 200, mime: 'image/png', length: 9000 }, false],
    ['script', 'https://t.example/?id=1', { status: 200, mime: 'text/javascript', length: 10 }, false],
  ])('a %s to %s answered %j is a pixel: %s', (type, url, response, expected) => {
    expect(isPixel({ type, url }, response)).toBe(expected);
  });

  it('log third parties, and of the own site only what matters', () => {
    const known: KnownValues = new Map();
    const event = (url: string, type: string) =>
      requestSent(
        {
          visit: 'v',
          site: 'shop.example',
          at: 1,
          url,
          type,
          method: 'GET',
          initiator: 'https://shop.example/page?x=1',
          frame: null,
          cookieHeader: 'sid=1',
          body: null,
          pixel: false,
        },
        known,
      );
    expect(isWorthLogging(event('https://shop.example/a.css', 'stylesheet'))).toBe(false);
    expect(isWorthLogging(event('https://shop.example/', 'main_frame'))).toBe(true);
    expect(isWorthLogging(event('https://t.example/a.css', 'stylesheet'))).toBe(true);
    expect(event('https://t.example/?gcs=G100&gcd=13l3&z=1', 'script')).toMatchObject({
      consentParameters: { gcs: 'G100', gcd: '13l3' },
      initiator: 'https://shop.example',
      cookies: ['sid'],
    });
  });
});

describe('identifiers in requests', () => {
  const known: KnownValues = new Map();
  remember(known, '_ga', 'GA1.2.1234567890.1700000000');
  remember(known, '_fbp', 'fb.1.1700000000000.987654321');
  remember(known, 'ph_x_posthog', encodeURIComponent('{"distinct_id":"018c-abcd-efgh-1234"}'));
  remember(known, 'AMP_x', btoa(encodeURIComponent('{"deviceId":"7d3c-bb21-90fa-2e4c"}')));
  remember(known, 'queue', '[{"event":"51f9-aa00-4821-b1c7","id":"77c0-1f1f-5353-9a9a"}]');
  remember(known, 'theme', 'dark');
  remember(known, 'seen', '2026-01-02');
  remember(known, 'host', 'www.shop.example');

  it.each([
    ['https://t.example/?cid=1234567890.1700000000', { cid: '_ga' }],
    [
      'https://t.example/?c=GA1.2.1234567890.1700000000&fbp=fb.1.1700000000000.987654321',
      { c: '_ga', fbp: '_fbp' },
    ],
    ['https://t.example/?data=%7B%22id%22%3A%22018c-abcd-efgh-1234%22%7D', { data: 'ph_x_posthog' }],
    ['https://t.example/?device=7d3c-bb21-90fa-2e4c', { device: 'AMP_x' }],
    ['https://t.example/?event=51f9-aa00-4821-b1c7&id=77c0-1f1f-5353-9a9a', {}],
    ['https://t.example/?theme=dark&day=2026-01-02&h=www.shop.example', {}],
    ['https://t.example/?id=something-else-entirely', {}],
    ['https://t.example/', {}],
  ])('%s', (url, expected) => {
    expect(identifiersIn(url, known)).toEqual(expected);
  });

  it.each([
    '1920x1080',
    'Europe/Paris',
    '1700000000',
    '1700000000000',
    'summer-sale-2026',
    'en-GB,en',
    'fr_FR',
    'v1.24.3',
    '2026-01-02T10:00:00Z',
    'www.shop.example',
    'newsletter_signup',
    'aaaaaaaaaaaa',
  ])('%s is nobody’s', (common) => {
    const values: KnownValues = new Map();
    remember(values, 'preference', common);
    expect(identifiersIn(`https://t.example/?p=${encodeURIComponent(common)}`, values)).toEqual({});
  });

  it.each([
    ['{"user":{"cid":"1234567890.1700000000"}}', { cid: '_ga' }],
    ['cid=1234567890.1700000000&x=1', { cid: '_ga' }],
    ['cid=GA1.2.1234567890.1700000000%26x', { cid: '_ga' }],
    ['hit 1234567890.1700000000', { body: '_ga' }],
    ['["018c-abcd-efgh-1234"]', { body: 'ph_x_posthog' }],
    ['{"theme":"dark","day":"2026-01-02"}', {}],
    ['', {}],
  ])('in a body: %s', (body, expected) => {
    expect(identifiersInBody(body, known)).toEqual(expected);
  });

  it('any body is looked through, at a cost that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 4000, unit: fc.constantFrom('a', '1', '=', '"', '.', ' ', '%') }),
        (body) => {
          expect(Object.values(identifiersInBody(body, known)).every((name) => name !== '')).toBe(true);
        },
      ),
    );
  });

  it('a parameter named like an inherited property stays data', () => {
    expect(Object.keys(identifiersIn('https://t.example/?__proto__=1234567890.1700000000', known))).toEqual([
      '__proto__',
    ]);
  });
});

describe('cookies', () => {
  const attempt = {
    visit: 'v',
    at: Date.UTC(2026, 0, 1),
    url: PAGE,
    storeId: '0',
    topLevelSite: 'https://shop.example',
    setter: { via: 'header', url: PAGE, line: null, column: null } as const,
    frame: null,
  };

  it.each([
    ['a=1', true],
    ['a=; Max-Age=0', false],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
    ['a=1; Domain=other.example', false],
  ])('%s asks to be kept: %s', (line, isKept) => {
    expect(readAttempt(line, attempt) !== null).toBe(isKept);
  });

  it('the removal half of an overwrite is no removal', () => {
    expect(removed(cookieKey('a'), 'overwrite', attempt)).toBeNull();
    expect(removed(cookieKey('a'), 'expired', attempt)?.cause).toBe('expired');
  });
});
