import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../../../cli/audit/navigate';
import { reportSink } from '../../../cli/audit/output';
import { EXIT, type Terminal, WrongUsage } from '../../../cli/command';
import { dispatch } from '../../../cli/dispatch';
import { type ExportFormat, FORMATS } from '../../../lib/present/export/files';
import { breaking } from '../../fixtures/exports/visit';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cw-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function listening(): { readonly terminal: Terminal; readonly said: string[]; readonly out: string[] } {
  const [said, out]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
    interactive: false,
    lines: async function* () {},
  };
  return { terminal, said, out };
}

describe('reports in a folder', () => {
  it('end as their format does, and no half of one has a name', async () => {
    const { terminal } = listening();
    const sink = reportSink({ out: folder, formats: FORMATS, urls: [breaking.url] }, terminal);
    await sink(breaking);
    const names = readdirSync(folder).map((name) => name.replace(new URL(breaking.url).host, ''));
    expect(names.sort()).toEqual([
      '.complaint.txt',
      '.consent.jsonld',
      '.csv',
      '.html',
      '.inspection.json',
      '.json',
      '.knowledge.json',
      '.letter.txt',
      '.md',
      '.zip',
    ]);
  });

  it('of an earlier run stay, in every form, under the time at which they were written', async () => {
    const host = new URL(breaking.url).host;
    const { terminal, said } = listening();
    const run = (formats: readonly ExportFormat[]) =>
      reportSink({ out: folder, formats, urls: [breaking.url] }, terminal)(breaking);
    for (const written of ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z', '2026-03-04T05:06:07Z']) {
      await run(['json', 'csv']);
      writeFileSync(join(folder, `${host}.csv`), written);
      for (const ending of ['json', 'csv'])
        utimesSync(join(folder, `${host}.${ending}`), new Date(written), new Date(written));
    }
    await run(['json']);
    const earlier = ['_2026-01-02_03-04-05Z', '_2026-01-02_03-04-05Z-2', '_2026-03-04_05-06-07Z'];
    expect(readdirSync(folder).sort()).toEqual(
      [`${host}.json`, ...earlier.flatMap((name) => [`${host}${name}.csv`, `${host}${name}.json`])].sort(),
    );
    expect(readFileSync(join(folder, `${host}_2026-03-04_05-06-07Z.csv`), 'utf8')).toBe(
      '2026-03-04T05:06:07Z',
    );
    expect(said.filter((line) => line.includes('the earlier report is now'))).toHaveLength(3);
  });

  it('of the same page in one run have numbers', async () => {
    const sink = reportSink({ out: folder, formats: ['json'], urls: [] }, listening().terminal);
    await sink(breaking);
    await sink(breaking);
    const host = new URL(breaking.url).host;
    expect(readdirSync(folder).sort()).toEqual([`${host}-2.json`, `${host}.json`]);
  });

  it('a folder that cannot be is told before anything is audited', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const plan = { out: file, formats: ['json'], urls: [] } as const;
    expect(() => reportSink(plan, listening().terminal)).toThrow(WrongUsage);
  });
});

describe('usage', () => {
  it('says which version it is', async () => {
    const { terminal, out } = listening();
    expect(await dispatch(['--version'], terminal)).toBe(EXIT.clean);
    expect(out.join('')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['policy', '/'],
    ['judge', '/no/such/file'],
  ])('%s of what is no file', async (command, path) => {
    const { terminal, said } = listening();
    expect(await dispatch([command, path], terminal)).toBe(EXIT.failed);
    expect(said.join()).toMatch(/that is a folder|there is no such file/);
  });

  it('an address that does not answer is named once', async () => {
    const { terminal, said } = listening();
    // A port that fetch never asks: https://fetch.spec.whatwg.org/#port-blocking
    expect(await dispatch(['policy', 'http://127.0.0.1:1/'], terminal)).toBe(EXIT.failed);
    expect(said.join().split('http://127.0.0.1:1/')).toHaveLength(2);
  });

  it('an address that does not answer is named once', async () => {
    const { terminal, said } = listening();
    // A port that fetch never asks: https://fetch.spec.whatwg.org/#port-blocking
    expect(await dispatch(['policy', 'http://127.0.0.1:1/'], terminal)).toBe(EXIT.failed);
    expect(said.join().split('http://127.0.0.1:1/')).toHaveLength(2);
  });

  it('a policy file that is none, or a page that cannot be, stops no audit half-way', async () => {
    for (const wrong of [
      ['--policy', folder],
      ['--visit', 'http://['],
    ]) {
      const { terminal } = listening();
      expect(await dispatch(['audit', 'example.org', ...wrong], terminal)).toBe(EXIT.usage);
    }
  });
});

it.each([
  ['net::ERR_SSL_PROTOCOL_ERROR at https://a.example/', 'no-tls'],
  ['https://a.example/ SSL_ERROR_RX_RECORD_TOO_LONG', 'no-tls'],
  ['https://a.example/ SSL_ERROR_BAD_CERT_DOMAIN', 'bad-certificate'],
  ['net::ERR_CERT_AUTHORITY_INVALID at https://a.example/', 'bad-certificate'],
])('%s is %s', (message, code) => {
  expect(failureOf(new Error(message)).code).toBe(code);
});
