import { expect, test } from '@playwright/test';
import { BROWSERS } from '../../cli/browser/find';
import type { Declaration } from '../../lib/model/declaration';
import { DIFFICULT_SITES } from '../sites/difficult';
import { type SiteServer, serveSites } from '../sites/server';
import { cookieWitness } from './command-line';

let server: SiteServer;
test.beforeAll(async () => {
  server = await serveSites(DIFFICULT_SITES);
});
test.afterAll(() => server.close());

const QUICK = ['--wait', '1', '--timeout', '6', '--out', '-'];

/** A call of `audit`: its addresses, what must be said of each, and the exit code. One call starts a browser once. */
interface Call {
  readonly name: string;
  readonly urls: readonly string[];
  readonly flags?: readonly string[];
  readonly says: readonly RegExp[];
  /** The sites that are judged all the same, one line of JSON each where they are several. */
  readonly judged: readonly string[];
  /** Names that the policy of a site turned out to declare. */
  readonly declared?: Readonly<Record<string, readonly string[]>>;
  readonly code: number;
  /** It is the browser that says it, so Firefox is asked too; the rest is said by our own code. */
  readonly byBrowser?: true;
}

const CALLS: readonly Call[] = [
  {
    name: 'sites that do not come',
    urls: [
      'https://no-such-host.invalid/',
      'https://refused.example/',
      'https://loop.example/',
      'https://silent.example/',
    ],
    flags: ['--insecure'],
    says: [
      /no-such-host\.invalid\/: could not be audited: there is no host of that name/,
      /refused\.example\/: could not be audited: the connection was refused/,
      /loop\.example\/: could not be audited: it redirects in a loop/,
      /silent\.example\/: could not be audited: no page came within 6 s/,
    ],
    judged: [],
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a bad certificate',
    urls: ['https://plain.example/'],
    says: [/plain\.example\/: could not be audited: its TLS certificate cannot be trusted \(--insecure/],
    judged: [],
    code: 3,
    byBrowser: true,
  },
  {
    name: 'a page that never finishes loading is judged as far as it came',
    urls: ['https://endless.example/', 'https://plain-four.example/'],
    flags: ['--insecure'],
    says: [/did not finish loading within 6 s/],
    judged: ['endless.example', 'plain-four.example'],
    code: 0,
    byBrowser: true,
  },
  {
    name: 'policies that cannot be read',
    urls: ['pdf', 'image', 'loop', 'sly'].map((kind) => `https://${kind}-policy.example/`),
    flags: ['--insecure'],
    says: [
      /policy https:\/\/pdf-policy\.example\/cookies: .*PDF/i,
      /policy https:\/\/image-policy\.example\/cookies: .*image/i,
      /policy https:\/\/loop-policy\.example\/cookies: .*redirect/i,
      /policy https:\/\/sly-policy\.example\/cookies: .*redirects to https:\/\/192\.168\.0\.1/i,
    ],
    judged: ['pdf-policy.example', 'image-policy.example', 'loop-policy.example', 'sly-policy.example'],
    code: 0,
  },
  {
    name: 'one bad URL among five leaves the others done: a page of 20 MB, a policy that only its script writes',
    urls: [
      'https://plain.example/',
      'https://huge.example/',
      'ht!tp://not a url',
      'scripted.example',
      'https://plain-three.example/',
    ],
    flags: ['--insecure', '--timeout', '60'],
    says: [
      /not a url: could not be audited: that is not the address of a web page/,
      /policy https:\/\/scripted\.example\/cookies: .*opening it in the tab/,
      /4 audited, 1 not/,
    ],
    judged: ['plain.example', 'huge.example', 'scripted.example', 'plain-three.example'],
    declared: { 'scripted.example': ['basket_id', 'visit_count'] },
    code: 3,
  },
];

for (const browser of BROWSERS) {
  for (const { name, urls, flags = [], says, judged, declared = {}, code, byBrowser } of CALLS) {
    if (browser === 'firefox' && byBrowser !== true) continue;
    test(`audit in ${browser}: ${name}`, async () => {
      const served = Object.keys(DIFFICULT_SITES).map((host) => `${host}=127.0.0.1:${server.port}`);
      const mapped = [...served, 'refused.example=127.0.0.1:1'].flatMap((one) => ['--map', one]);
      const ran = await cookieWitness([
        'audit',
        ...urls,
        '--browser',
        browser,
        ...QUICK,
        ...flags,
        ...mapped,
      ]);
      for (const said of says) expect(ran.said).toMatch(said);
      expect(ran.code, ran.said).toBe(code);
      const lines = ran.out.split('\n').filter((line) => line !== '');
      const reports = lines.map((line) => JSON.parse(line));
      expect(reports.map(({ site }) => site)).toEqual(judged);
      for (const [site, names] of Object.entries(declared)) {
        const declarations: readonly Declaration[] = reports.find((one) => one.site === site)?.declarations;
        expect(declarations.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(names);
      }
    });
  }
}
