import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../cli/audit/audit-site';
import { readPlan } from '../../../cli/audit/plan';
import { proxyScript, readMapping, resolverRules } from '../../../cli/browser/mapping';
import { EXIT, type Terminal, WrongUsage } from '../../../cli/command';
import { dispatch } from '../../../cli/dispatch';

describe('audit options', () => {
  it('reads one pass per answer, in the order given', () => {
    const { passes } = readPlan(
      'a.example --answer none --answer reject --answer analytics,preferences'.split(' '),
    );
    expect(passes).toEqual([
      { answer: 'none', preference: null },
      { answer: 'reject', preference: { preferences: false, analytics: false, marketing: false } },
      {
        answer: ['analytics', 'preferences'],
        preference: { preferences: true, analytics: true, marketing: false },
      },
    ]);
  });

  it('has one pass without an answer by default, in Chromium, failing on breaches of law', () => {
    const plan = readPlan(['a.example']);
    expect(plan).toMatchObject({
      passes: [{ answer: 'none', preference: null }],
      browser: 'chromium',
      failOn: 'law',
      out: null,
      formats: ['json'],
      insecure: false,
    });
  });

  it.each([
    ['no URL', []],
    ['an unknown option', ['a.example', '--colour']],
    ['an unknown answer', ['a.example', '--answer', 'maybe']],
    ['an unknown purpose', ['a.example', '--answer', 'analytics,fun']],
    ['an unknown browser', ['a.example', '--browser', 'lynx']],
    ['an unknown level', ['a.example', '--fail-on', 'advisory']],
    ['an unknown format', ['a.example', '--format', 'pdf']],
    ['several formats and nowhere to put them', ['a.example', '--format', 'json,html']],
    ['a wait of nothing', ['a.example', '--wait', '0']],
    ['a wait that is no number', ['a.example', '--wait', 'long']],
    ['a mapping without a port', ['a.example', '--map', 'a.example=127.0.0.1']],
    ['a policy file that is not there', ['a.example', '--policy', 'no/such/file.html']],
  ])('refuses %s', (_name, args) => {
    expect(() => readPlan(args)).toThrow(WrongUsage);
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/path', 'https://a.example/path'],
    ['a.example', 'https://a.example/'],
    ['http://a.example:8080/', 'http://a.example:8080/'],
  ])('takes %s', (text, url) => {
    expect(webAddress(text)).toEqual({ ok: true, value: url });
  });

  it.each(['', 'ht!tp://x', 'file:///etc/passwd', 'javascript://alert', 'https://'])('refuses %j', (text) => {
    expect(webAddress(text).ok).toBe(false);
  });
});

describe('host mappings', () => {
  it.each([
    ['*=127.0.0.1:8443', { host: '*', address: '127.0.0.1', port: 8443 }],
    ['Shop.Example=[::1]:443', { host: 'shop.example', address: '[::1]', port: 443 }],
  ])('reads %s', (text, mapping) => {
    expect(readMapping(text)).toEqual({ ok: true, value: mapping });
  });

  it.each(['', 'a', 'a=b', '=1.2.3.4:1', 'a=1.2.3.4:0', 'a=1.2.3.4:70000', "a'=1.2.3.4:1", 'a,b=1.2.3.4:1'])(
    'refuses %j',
    (text) => {
      expect(readMapping(text).ok).toBe(false);
    },
  );

  it('lets a named host win over the star', () => {
    const star = { host: '*', address: '127.0.0.1', port: 1 };
    const named = { host: 'a.example', address: '127.0.0.1', port: 2 };
    expect(resolverRules([star, named])).toBe('MAP a.example 127.0.0.1:2,MAP * 127.0.0.1:1');
    expect(proxyScript([named], 9)).toContain("'SOCKS5 127.0.0.1:9'");
  });
});

describe('the command line', () => {
  function terminal(): Terminal & { readonly written: string[]; readonly said: string[] } {
    const written: string[] = [];
    const said: string[] = [];
    return {
      written,
      said,
      out: (text) => void written.push(text),
      say: (line) => void said.push(line),
      interactive: false,
      async *lines() {},
    };
  }

  it.each([[[]], [['nonsense']], [['audit']], [['audit', 'a.example', '--browser']]])(
    'exits with 2 and says what is wrong for %j',
    async (args) => {
      const seen = terminal();
      expect(await dispatch(args, seen)).toBe(EXIT.usage);
      expect(seen.said.join('\n')).toMatch(/Usage: cookie-witness/);
      expect(seen.written).toEqual([]);
    },
  );

  it.each([[['--help']], [['audit', '--help']]])('writes help to standard output for %j', async (args) => {
    const seen = terminal();
    expect(await dispatch(args, seen)).toBe(EXIT.clean);
    expect(seen.written.join('')).toMatch(/Usage: cookie-witness/);
  });
});
