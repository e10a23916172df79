import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A folder of `lib/` imports only from folders above it in this list (ARCHITECTURE.md says why). */
const ORDER = [
  'model',
  'law',
  'cookie',
  'observe',
  'ledger',
  'knowledge',
  'lexicon',
  'policy',
  'consent',
  'compare',
  'findings',
  'enforce',
  'present',
  'protocol',
  'page',
  'store',
  'host',
  'worker',
];
/** Folders above `page` know no browser, no clock and no DOM globals. */
const PURE = ORDER.slice(0, ORDER.indexOf('page'));
const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** What git ignores: built, fetched or written by a run. */
const IGNORED = new Set([
  '.git',
  '.output',
  '.wxt',
  'coverage',
  'node_modules',
  'playwright-report',
  'reports',
  'screenshots',
  'test-results',
]);

/** Every file of the project, from its root. */
function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (IGNORED.has(entry.name) && (folder === root || entry.name === 'node_modules')) return [];
    if (entry.isDirectory()) return files(path);
    return entry.isFile() ? [relative(root, path)] : [];
  });
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const folderOf = (path: string): string => relative(root, path).split('/')[0] ?? '';
const libFolderOf = (path: string): string => relative(join(root, 'lib'), path).split('/')[0] ?? '';
const localTargets = (file: string): string[] =>
  imports(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier));

/** The files of ours that are brought in with this one: imports of types alone bring nothing. */
const localValues = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type\b)[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm,
    ),
  ]
    .map((match) => resolve(dirname(file), match[1] ?? match[2] ?? ''))
    .flatMap((path) =>
      ['', '.ts', '.tsx']
        .map((ending) => path + ending)
        .filter((name) => existsSync(name) && statSync(name).isFile()),
    );

const lib = sources(join(root, 'lib'));

describe('architecture', () => {
  it('knows every folder of lib', () => {
    expect(readdirSync(join(root, 'lib')).filter((name) => !ORDER.includes(name))).toEqual([]);
  });

  it('imports in lib point upwards only', () => {
    const wrong = lib.flatMap((file) =>
      localTargets(file)
        .filter(
          (target) =>
            folderOf(target) !== 'lib' ||
            ORDER.indexOf(libFolderOf(target)) > ORDER.indexOf(libFolderOf(file)),
        )
        .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing imports entrypoints or cli, and components import only lib/present and lib/model', () => {
    const outside = ['components', 'entrypoints', 'cli'].flatMap((folder) => sources(join(root, folder)));
    const wrong = [...lib, ...outside].flatMap((file) =>
      localTargets(file)
        .filter((target) => {
          const from = folderOf(file);
          const to = folderOf(target);
          if (to === 'entrypoints' || to === 'cli') return to !== from;
          return from === 'components' && to === 'lib' && !['present', 'model'].includes(libFolderOf(target));
        })
        .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('pure folders use no clock, network, browser or DOM global', () => {
    const forbidden =
      /\b(?:Date\.now|new Date\(\)|performance\.now|Math\.random|fetch\(|chrome\.|browser\.|window\.|document\.|localStorage\.|setTimeout\(|crypto\.)/;
    const wrong = lib
      .filter((file) => PURE.includes(libFolderOf(file)))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line, index) => ({
            line: line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, '').replace(/'[^']*'/g, ''),
            index,
          }))
          .filter(({ line }) => forbidden.test(line))
          .map(({ line, index }) => `${relative(root, file)}:${index + 1} ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('webextension-polyfill is imported in lib/host alone', () => {
    const everything = [
      ...lib,
      ...['components', 'entrypoints', 'cli'].flatMap((folder) => sources(join(root, folder))),
    ];
    const wrong = everything.filter(
      (file) =>
        imports(file).includes('webextension-polyfill') && !relative(root, file).startsWith('lib/host/'),
    );
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  it('the worker carries of lib/policy what finds a document, not what reads one', () => {
    const carried = new Set<string>();
    const follow = (file: string): void => {
      if (carried.has(file)) return;
      carried.add(file);
      for (const target of localValues(file)) follow(target);
    };
    follow(join(root, 'entrypoints/background.ts'));
    const names = [...carried].map((file) => relative(root, file));
    expect(names.length).toBeGreaterThan(200);
    expect(
      names.filter(
        (name) =>
          (name.startsWith('lib/policy/') && !/\/(?:find\/[\w-]+|lists\/requests|diff)\.ts$/.test(name)) ||
          imports(join(root, name)).includes('htmlparser2'),
      ),
    ).toEqual([]);
  });

  it('has no drawers', () => {
    const everything = [
      ...lib,
      ...['components', 'entrypoints', 'cli', 'test'].flatMap((folder) => sources(join(root, folder))),
    ];
    expect(
      everything.filter((file) =>
        /\/(?:utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/.test(relative(root, file)),
      ),
    ).toEqual([]);
  });

  it('holds no path of one machine, no registry and no temporary file', () => {
    const ours = files(root);
    expect(ours.filter((name) => /\.(?:tmp|orig|rej|log)(?:\.|$)/.test(name))).toEqual([]);
    const machine =
      /(?:^|[\s'"`(=])\/(?:work|tmp|home|root)\/|https?:\/\/[\w.-]*(?:registry|npm-proxy|artifactory|verdaccio)[\w.-]*\//;
    const texts = ours.filter(
      (name) => !/\.(?:png|gif|ico|woff2?|gz)$/.test(name) && name !== 'test/architecture.test.ts',
    );
    const wrong = texts.filter((name) => machine.test(readFileSync(join(root, name), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('keeps files short', () => {
    const long = lib
      .filter((file) => !file.includes('/generated/'))
      .map((file) => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(
        ({ file, lines }) =>
          lines > 320 && !/lib\/(?:lexicon|knowledge|present\/text)\/|\/words(?:\.ts$|\/)/.test(file),
      );
    expect(long).toEqual([]);
  });
});
