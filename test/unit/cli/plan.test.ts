import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { webAddress } from '../../../cli/audit/audit-site';
import { readPlan } from '../../../cli/audit/plan';
import { proxyScript, readMapping, resolverRules } from '../../../cli/browser/mapping';
import { EXIT, type Terminal, WrongUsage } from '../../../cli/command';
import { dispatch } from '../../../cli/dispatch';
import { declarationOf } from '../../../cli/policy/command';

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
    ['a wait longer than the extension takes', ['a.example', '--wait', '61']],
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

describe('policy files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a PDF', 'policy.pdf', '%PDF-1.7', /PDF/],
    ['a PDF under another name', 'policy.html', '%PDF-1.7', /PDF/],
    ['an image', 'policy.png', '\u0089PNG', /image/],
    ['bytes', 'policy', new Uint8Array([1, 0, 2]), /not a text/],
  ])('refuses %s instead of reading nothing in it', async (_name, name, content, words) => {
    await expect(declarationOf(write(name, content), null)).rejects.toThrow(words);
  });

  it('reads the rows of a page', async () => {
    const page =
      '<h1>Cookies</h1><table><tr><th>Name</th><th>Duration</th></tr><tr><td>session_token</td><td>1 hour</td></tr><tr><td>csrf_token</td><td>2 hours</td></tr></table>';
    const { entries } = await declarationOf(write('policy.htm', page), 'en');
    expect(entries.map(({ name, lifetime }) => [name, lifetime.seconds])).toEqual([
      ['session_token', 3600],
      ['csrf_token', 7200],
    ]);
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
