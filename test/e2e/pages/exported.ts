import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '../../../lib/present/export/files';
import { readExport } from '../../../lib/present/export/read';

/** Opens the files that a person saved, one of each format, as who receives them would. */
export function expectExports(files: ReadonlyMap<string, Uint8Array>, site: string): void {
  expect(files.size, [...files.keys()].join(', ')).toBe(FORMATS.length);
  const text = (ending: RegExp): string => {
    const found = [...files].find(([name]) => ending.test(name));
    return found === undefined ? '' : strFromU8(found[1]);
  };
  for (const [name, bytes] of files) {
    expect(name).toContain(site);
    expect(bytes.length, name).toBeGreaterThan(100);
  }
  const documents = [...files].flatMap(([name, bytes]) => {
    if (!name.endsWith('.json')) return [];
    const read = readExport(strFromU8(bytes));
    return read.ok ? [read.value] : [];
  });
  expect(documents.map((document) => document.site)).toEqual([site]);
  expect(text(/\.html$/)).not.toContain('<script');
  expect(text(/\.csv$/).split('\n').length).toBeGreaterThan(3);

  const zip = [...files].find(([name]) => name.endsWith('.zip'))?.[1] ?? new Uint8Array();
  const bundle = unzipSync(zip);
  expect(strFromU8(bundle['declaration-1.txt'] ?? new Uint8Array())).toContain(
    'The whole text as it was read',
  );
  const sums = strFromU8(bundle.SHA256SUMS ?? new Uint8Array())
    .trim()
    .split('\n');
  expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(
    Object.keys(bundle)
      .filter((name) => name !== 'SHA256SUMS')
      .sort(),
  );
  for (const line of sums) {
    const [sum = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(bundle[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
}
