import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { distinctName } from '../../../lib/present/export/bundle-names';
import { fileName } from '../../../lib/present/export/file-name';
import { exportFile, FORMATS } from '../../../lib/present/export/files';
import { toHtml } from '../../../lib/present/export/html';
import { manyFile } from '../../../lib/present/export/many';
import { plainText, quoted } from '../../../lib/present/export/markdown-text';
import { readExport } from '../../../lib/present/export/read';
import { allWords } from '../../../lib/present/text/all-languages';
import { LANGUAGES } from '../../../lib/present/text/languages';
import {
  breaking,
  clear,
  HOSTILE_TEXTS,
  hostile,
  incomplete,
  many,
  nothing,
  policy,
  twoPasses,
  withoutPolicy,
} from '../../fixtures/exports/visit';

const words = allWords('en', 'UTC');
const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const written = async (format: (typeof FORMATS)[number], report = breaking) => {
  const { content } = await exportFile(format, report, words, sha256);
  return typeof content === 'string' ? content : strFromU8(content, true);
};

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}
const elements = (node: Node): readonly Node[] => [
  ...(node.name === undefined ? [] : [node]),
  ...(node.children ?? []).flatMap(elements),
];
const parsed = (html: string): readonly Node[] => elements(parseDocument(html));

describe('HTML report', () => {
  it('holds verdict, findings, quotes, items, declarations and provenance', () => {
    const html = toHtml(breaking, 'en');
    for (const text of [
      '4 potential breaches on this site',
      '_ga_K2X9',
      'We do not place any advertising cookies on your device.',
      'googletagmanager.com/gtag/js:412',
      'chromium 156',
      'https://www.atelier.example/legal/cookies',
    ]) {
      expect(html).toContain(text);
    }
  });

  it.each(LANGUAGES)('is written in %s', (language) => {
    expect(toHtml(breaking, language)).toContain(`<html lang="${language}">`);
  });

  it('runs nothing and asks for nothing, whatever the site is called', () => {
    for (const report of [breaking, hostile(), twoPasses]) {
      const nodes = parsed(toHtml(report, 'en'));
      const names = new Set(nodes.map((node) => node.name));
      for (const name of ['script', 'img', 'iframe', 'link', 'object', 'form', 'base', 'b']) {
        expect(names).not.toContain(name);
      }
      const attributes = nodes.flatMap((node) => Object.entries(node.attribs ?? {}));
      expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
      expect(
        attributes.filter(([name, value]) => /^(?:href|src)$/.test(name) && !value.startsWith('#')),
      ).toEqual([]);
      const policy = nodes.find((node) => node.attribs?.['http-equiv'] === 'Content-Security-Policy');
      expect(policy?.attribs?.content).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    }
  });

  it('has one style element, which no text can close', () => {
    const html = toHtml(hostile(), 'en');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
});

describe('every format', () => {
  const reports = {
    breaking,
    clear,
    incomplete,
    nothing,
    withoutPolicy,
    twoPasses,
    hostile: hostile(),
    many: many(200),
  };
  it.each(FORMATS)('%s can be written of every document', async (format) => {
    for (const report of Object.values(reports)) {
      const file = await exportFile(format, report, words, sha256);
      expect(file.content.length).toBeGreaterThan(0);
      expect(file.name).toMatch(/^cookie-witness-[a-z0-9][A-Za-z0-9.-]*$/);
    }
  });

  it('no two have the same name', async () => {
    const names = await Promise.all(
      FORMATS.map(async (format) => (await exportFile(format, breaking, words, sha256)).name),
    );
    expect(new Set(names).size).toBe(FORMATS.length);
  });
});

describe('file names', () => {
  it.each([
    ['example.org', 'cookie-witness-example.org-2026-11-22T0914.json'],
    ['../../etc/passwd', 'cookie-witness-etc-passwd-2026-11-22T0914.json'],
    ['..', 'cookie-witness-2026-11-22T0914.json'],
    ['a\u202Eb', 'cookie-witness-a-b-2026-11-22T0914.json'],
    ['x'.repeat(300), `cookie-witness-${'x'.repeat(60)}-2026-11-22T0914.json`],
  ])('%s', (site, name) => {
    expect(fileName(site, '2026-11-22T09:14:43.000Z', 'json')).toBe(name);
  });

  it('never leave the folder', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (site, at) => {
        const name = fileName(site, at, 'json');
        return !/[/\\:\u0000]/.test(name) && !name.includes('..') && name.startsWith('cookie-witness');
      }),
    );
  });

  it('are numbered when taken', () => {
    expect(distinctName('a.json', new Set(['a.json', 'a-2.json']))).toBe('a-3.json');
  });
});

describe('evidence bundle', () => {
  const bundle = async (report = breaking, texts: ReadonlyMap<string, string> = new Map()) => {
    const { content } = await exportFile('zip', report, words, sha256, texts);
    return unzipSync(typeof content === 'string' ? new Uint8Array() : content);
  };

  it('holds the whole text of a policy where it is kept, else the passages that are cited, and says which', async () => {
    const text = async (texts: ReadonlyMap<string, string>): Promise<string> =>
      strFromU8((await bundle(breaking, texts))['declaration-1.txt'] ?? new Uint8Array());
    const quotes = await text(new Map([['another document', 'not of this visit']]));
    expect(quotes).toContain('The whole text was not kept.');
    expect(quotes).toContain('[9] We do not place any advertising cookies on your device.');
    const whole = await text(new Map([[policy.source.sha256, '[0] Cookie policy\n[1] Hello.']]));
    expect(whole).toContain('[1] Hello.');
    expect(whole).not.toContain('not kept');
    expect(whole).toContain(policy.source.sha256);
  });

  it('holds document, log, declarations, report and rows, each with its hash', async () => {
    const [pass] = breaking.passes;
    const event = {
      kind: 'banner-gone',
      visit: '1-1',
      at: 1,
      notBefore: null,
      seq: 12,
    } as const;
    const files = await bundle(pass && { ...breaking, passes: [{ ...pass, events: [event] }] });
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'SHA256SUMS',
      'declaration-1.json',
      'declaration-1.txt',
      'findings.csv',
      'findings.json',
      'log-1.jsonl',
      'report.html',
    ]);
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(sums).toHaveLength(7);
    for (const line of sums) {
      const [hash, name] = line.split('  ');
      expect(await sha256(files[name ?? ''] ?? new Uint8Array())).toBe(hash);
    }
    expect(JSON.parse(strFromU8(files['log-1.jsonl'] ?? new Uint8Array()))).toEqual(event);
  });

  it('takes no name from a page', async () => {
    expect(
      Object.keys(await bundle(hostile())).every((name) => /^[A-Za-z0-9-]+(?:\.[a-z]+)?$/.test(name)),
    ).toBe(true);
  });
});

describe('many documents', () => {
  it('are one file each', () => {
    const { content } = manyFile([breaking, breaking, { ...breaking, site: '../x' }]);
    expect(typeof content === 'string' ? [] : Object.keys(unzipSync(content))).toEqual([
      'cookie-witness-atelier.example-2026-11-22T0914.json',
      'cookie-witness-atelier.example-2026-11-22T0914-2.json',
      'cookie-witness-x-2026-11-22T0914.json',
    ]);
  });
});

describe('Markdown', () => {
  it.each(HOSTILE_TEXTS)('shows %j and makes nothing of it', (text) => {
    expect(plainText(text)).not.toMatch(/[<>[\]`@*_|\u0000-\u001f\u202e]/);
    expect(
      quoted(text)
        .split('\n')
        .every((line) => line.startsWith('> ')),
    ).toBe(true);
  });

  it('states each confirmed finding with its quotation', async () => {
    const text = await written('markdown');
    expect(text.match(/^### /gm)).toHaveLength(6);
    expect(text).toContain('> We do not place any advertising cookies on your device.');
    expect(text).toContain('`Events #12, #31 of the log`');
    expect(plainText('see #12 of @someone')).toBe('see &#35;&#8203;12 of &#64;&#8203;someone');
  });
});

describe('drafts', () => {
  it.each(['letter', 'complaint'] as const)(
    '%s states confirmed findings only, and its limits',
    async (format) => {
      const text = await written(format);
      expect(text.match(/^\d+\. /gm)).toHaveLength(4);
      expect(text).not.toContain('ab_bucket');
      expect(text).toContain('potential breach as one browser saw it');
      expect(text).toContain('[your name and address]');
      expect(text).toContain('Nov 22, 2026, 09:14:43 UTC');
      expect(text).toContain('the tool answered the consent banner for me on Nov 22, 2026, 09:14:18 UTC');
    },
  );

  it('are in one language, whichever the reader has', async () => {
    const { content } = await exportFile('letter', breaking, allWords('de', 'UTC'), sha256);
    expect(content).toContain('What was observed');
    expect(content).toContain('may have been stored before you chose');
    expect(content).not.toContain('möglicherweise');
  });

  it('tell the visits of several passes apart', async () => {
    const text = await written('complaint', twoPasses);
    expect(text.match(/^Visit \d of 2$/gm)).toEqual(['Visit 1 of 2', 'Visit 2 of 2']);
  });

  it('say so when there is nothing to state', async () => {
    expect(await written('complaint', clear)).toContain('confirms no potential breach');
  });

  it('are in French for a French reader', async () => {
    const { content } = await exportFile('complaint', breaking, allWords('fr', 'UTC'), sha256);
    expect(content).toContain('Projet de plainte');
  });
});

describe('shapes of other tools', () => {
  it('a Website Evidence Collector reader finds cookies, storage and hosts', async () => {
    const inspection: unknown = JSON.parse(await written('wec'));
    expect(inspection).toMatchObject({
      uri_ins: 'https://www.atelier.example/',
      host: 'www.atelier.example',
      browsing_history: ['https://www.atelier.example/', 'https://www.atelier.example/shop'],
      hosts: {
        requests: {
          firstParty: ['www.atelier.example'],
          thirdParty: ['www.facebook.com', 'www.google-analytics.com'],
        },
      },
      localStorage: { 'https://www.atelier.example': { theme: { value: '' } } },
    });
    expect(inspection).toHaveProperty('cookies.1.expiresDays', 400);
    expect(inspection).toHaveProperty('cookies.1.domain', 'atelier.example');
    expect(inspection).toHaveProperty('cookies.0.expires', -1);
    // Its reporter reads these without asking whether they are there.
    expect(inspection).toHaveProperty('secure_connection.redirects', []);
    expect(inspection).toHaveProperty('browser.platform');
    // Nobody saw who wrote it.
    expect(inspection).toHaveProperty(['localStorage', 'https://www.atelier.example', 'ab_bucket']);
    expect(inspection).not.toHaveProperty([
      'localStorage',
      'https://www.atelier.example',
      'ab_bucket',
      'log',
    ]);
  });

  it('a Website Auditing Tool imports one entry per name and domain', async () => {
    const base: unknown = JSON.parse(await written('wat', twoPasses));
    expect(base).toHaveProperty('knowledges.length', 8);
    expect(base).toHaveProperty('knowledges.1', {
      domain: '*.atelier.example',
      name: '_ga',
      category: 'Analytics (non exempted)',
      source: 'Open (Outsider)',
      controller: 'Google Analytics',
      date: '22/11/2026',
      policy: 'https://www.atelier.example/legal/cookies',
      reference: '',
      comment: 'Seen on atelier.example by Cookie Witness 0.1.0',
    });
  });
});

describe('a document from a file', () => {
  it.each([
    ['breaking', breaking],
    ['two passes', twoPasses],
    ['hostile', hostile()],
    ['without policy', withoutPolicy],
  ])('%s comes back as it was', (_title, report) => {
    expect(readExport(JSON.stringify(report))).toEqual({ ok: true, value: report });
  });

  it.each([
    ['{', /JSON/],
    ['{}', /schema|Invalid/],
    [JSON.stringify({ ...breaking, schema: 'cookie-witness/findings@2' }), /schema/],
    [JSON.stringify({ ...breaking, passes: [{}] }), /passes\.0/],
    [JSON.stringify({ ...breaking, site: 7 }), /site/],
  ])('%s is refused with the place', (text, reason) => {
    const outcome = readExport(text);
    expect(outcome.ok ? '' : outcome.message).toMatch(reason);
  });
});
