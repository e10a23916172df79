import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * `npm run reproducible`: builds both extensions twice, into folders of their own, and compares every file. Ends with an
 * error where a file differs; else prints the hash of each build, which anybody who builds the same source gets.
 */
const root = resolve(import.meta.dirname, '..');
const FOLDERS = ['.output/first', '.output/second'] as const;
const BUILDS = [
  ['chrome-mv3', ['build', '-b', 'chrome']],
  ['firefox-mv3', ['build', '-b', 'firefox', '--mv3']],
] as const;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    })
    .sort();

/** SHA-256 of each file by its path in the build. */
function hashesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(folder).map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

for (const folder of FOLDERS) {
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const [, args] of BUILDS) {
    const built = spawnSync(join(root, 'node_modules/.bin/wxt'), args, {
      cwd: root,
      env: { ...process.env, OUT_DIR: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (built.status !== 0) process.exit(1);
  }
}

for (const [name] of BUILDS) {
  const [first, second] = FOLDERS.map((folder) => hashesOf(join(root, folder, name)));
  const paths = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  const different = [...paths].filter((path) => first?.get(path) !== second?.get(path));
  for (const path of different) console.log(`${name}: ${path} differs`);
  if (different.length > 0) process.exitCode = 1;
  const sums = [...(first ?? [])].map(([path, sum]) => `${sum}  ${path}\n`).join('');
  const whole = createHash('sha256').update(sums).digest('hex');
  console.log(
    `${name}: ${paths.size} files, ${different.length} differ, SHA-256 of the list of hashes ${whole}`,
  );
}
for (const folder of FOLDERS) rmSync(join(root, folder), { recursive: true, force: true });
