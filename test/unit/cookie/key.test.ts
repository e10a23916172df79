import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainMatch } from '../../../lib/cookie/domain-match';
import { cookieKeyString } from '../../../lib/cookie/key';
import { defaultPath, pathMatch } from '../../../lib/cookie/path-match';
import { partyOf, siteOf, topLevelSiteOf } from '../../../lib/cookie/site';

const key = fc.record({
  name: fc.string({ unit: 'binary', maxLength: 8 }),
  domain: fc.string({ maxLength: 8 }),
  hostOnly: fc.boolean(),
  path: fc.string({ maxLength: 8 }),
  partitionKey: fc.option(fc.string({ maxLength: 8 })),
  storeId: fc.string({ maxLength: 4 }),
});

describe('cookieKeyString', () => {
  it('is the same for the same cookie and for no other', () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        const same = (Object.keys(a) as (keyof typeof a)[]).every((field) => a[field] === b[field]);
        expect(cookieKeyString(a) === cookieKeyString(b)).toBe(same);
      }),
      { numRuns: 5000 },
    );
  });

  it('is not misled by characters that join fields elsewhere', () => {
    const base = { hostOnly: true, partitionKey: null, storeId: '0' };
    const split = { ...base, name: 'a","b', domain: 'x', path: '/' };
    const joined = { ...base, name: 'b', domain: 'x', path: '/","a' };
    expect(cookieKeyString(split)).not.toBe(cookieKeyString(joined));
  });
});

describe('domain and path', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['www.example.com', 'example.com', true],
    ['badexample.com', 'example.com', false],
    ['example.com', 'www.example.com', false],
    ['1.2.3.4', '3.4', false],
    ['::1', '1', false],
    ['example.com', '', false],
  ])('%s is within %s: %s', (host, domain, expected) => {
    expect(domainMatch(host, domain)).toBe(expected);
  });

  it.each([
    ['/', '/', true],
    ['/a/b', '/a', true],
    ['/a/b', '/a/', true],
    ['/ab', '/a', false],
    ['/a', '/a/', false],
  ])('%s is within the path %s: %s', (request, cookie, expected) => {
    expect(pathMatch(request, cookie)).toBe(expected);
  });

  it.each([
    ['/a/b', '/a'],
    ['/a', '/'],
    ['', '/'],
  ])('the default path of %s is %s', (path, expected) => {
    expect(defaultPath(path)).toBe(expected);
  });
});

describe('site', () => {
  it.each([
    ['https://www.shop.example.co.uk/x', 'example.co.uk'],
    ['https://alice.github.io/', 'alice.github.io'],
    ['http://localhost:3000/', 'localhost'],
    ['https://127.0.0.1/', '127.0.0.1'],
    ['https://co.uk/', 'co.uk'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['file:///etc/hosts', null],
    ['not a url', null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('tells parties apart, and names partitions as the jar does', () => {
    expect(partyOf('https://cdn.shop.example/', 'shop.example')).toBe('first');
    expect(partyOf('https://tracker.example/', 'shop.example')).toBe('third');
    expect(partyOf('data:text/plain,x', 'shop.example')).toBe('first');
    expect(topLevelSiteOf('https://www.shop.example/a')).toBe('https://shop.example');
  });
});
