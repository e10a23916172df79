import { expect, test } from '@playwright/test';
import { BROWSERS } from '../../cli/browser/find';
import { DIFFICULT_SITES } from '../sites/difficult';
import { type SiteServer, serveSites } from '../sites/server';
import { cookieWitness } from './command-line';

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(DIFFICULT_SITES);
});
test.afterAll(() => server.close());

const mapped = (host = '*'): string => `${host}=127.0.0.1:${server.port}`;
const QUICK = ['--wait', '1', '--timeout', '6', '--out', '-'];

/** What is asked, what must be said, and the exit code. */
interface Case {
  readonly name: string;
  readonly args: () => readonly string[];
  readonly says: RegExp;
  readonly code: number;
  /** It is the browser that says it, so Firefox is asked too; the rest is said by our own code. */
  readonly byBrowser?: true;
}

const CASES: readonly Case[] = [
  {
    name: 'an unknown host',
    args: () => ['https://no-such-host.invalid/', '--insecure', '--map', mapped('plain.example')],
    says: /no-such-host\.invalid\/: could not be audited: there is no host of that name/,
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a refused port',
    args: () => ['https://refused.example/', '--insecure', '--map', 'refused.example=127.0.0.1:1'],
    says: /refused\.example\/: could not be audited: the connection was refused/,
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a bad certificate',
    args: () => ['https://plain.example/', '--map', mapped()],
    says: /plain\.example\/: could not be audited: its TLS certificate cannot be trusted \(--insecure/,
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a redirect loop',
    args: () => ['https://loop.example/', '--insecure', '--map', mapped()],
    says: /loop\.example\/: could not be audited: it redirects in a loop/,
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a page that never comes',
    args: () => ['https://silent.example/', '--insecure', '--map', mapped()],
    says: /silent\.example\/: could not be audited: no page came within 6 s/,
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a page that never finishes loading is judged as far as it came',
    args: () => ['https://endless.example/', '--insecure', '--map', mapped()],
    says: /did not finish loading within 6 s/,
    code: 0,
    byBrowser: true,
  },
  {
    name: 'a page of 20 MB',
    args: () => ['https://huge.example/', '--insecure', '--map', mapped(), '--timeout', '60'],
    says: /huge\.example/,
    code: 0,
  },
  {
    name: 'a policy that is a PDF',
    args: () => ['https://pdf-policy.example/', '--insecure', '--map', mapped()],
    says: /policy https:\/\/pdf-policy\.example\/cookies: .*PDF/i,
    code: 0,
  },
  {
    name: 'a policy that is an image',
    args: () => ['https://image-policy.example/', '--insecure', '--map', mapped()],
    says: /policy https:\/\/image-policy\.example\/cookies: .*image/i,
    code: 0,
  },
  {
    name: 'a policy that redirects in a loop',
    args: () => ['https://loop-policy.example/', '--insecure', '--map', mapped()],
    says: /policy https:\/\/loop-policy\.example\/cookies: .*redirect/i,
    code: 0,
  },
];

for (const browser of BROWSERS) {
  for (const { name, args, says, code, byBrowser } of CASES) {
    if (browser === 'firefox' && byBrowser !== true) continue;
    test(`audit in ${browser}: ${name}`, async () => {
      const ran = await cookieWitness(['audit', '--browser', browser, ...QUICK, ...args()]);
      expect(ran.said).toMatch(says);
      expect(ran.code).toBe(code);
      expect(ran.out === '').toBe(code === 3);
    });
  }
}

test('audit: one bad URL among five leaves the other four done, one JSON line each', async () => {
  const ran = await cookieWitness([
    'audit',
    ...QUICK,
    'https://plain.example/',
    'https://plain-two.example/',
    'ht!tp://not a url',
    'plain-three.example',
    'https://plain-four.example/',
    '--insecure',
    '--map',
    mapped(),
  ]);
  expect(ran.said).toMatch(/not a url: could not be audited: that is not the address of a web page/);
  expect(ran.said).toMatch(/4 audited, 1 not/);
  expect(ran.code).toBe(3);
  const sites = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).site);
  expect(sites).toEqual(['plain.example', 'plain-two.example', 'plain-three.example', 'plain-four.example']);
});
