import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run zip && npm run hashes -- KEY`: writes the SHA-256 of each package into `.output/SHA256SUMS`, as `sha256sum --check` reads
 * it, and signs that list with the maintainer's SSH key (`KEY`: its private file; OpenSSH 8.2 or later). Without a key the list is
 * written and left unsigned, which is said. SECURITY.md tells how people verify it.
 */
const OUTPUT = resolve(import.meta.dirname, '../.output');
const SUMS = join(OUTPUT, 'SHA256SUMS');
/** What the signature is for: one made for something else does not pass (`ssh-keygen -Y`, namespace). */
const NAMESPACE = 'cookie-witness-release';

const packages = readdirSync(OUTPUT)
  .filter((name) => name.endsWith('.zip'))
  .sort();
if (packages.length === 0) {
  console.error('No package in .output: run `npm run zip` first.');
  process.exit(1);
}
const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(OUTPUT, name)))
    .digest('hex');
const list = packages.map((name) => `${hashOf(name)}  ${name}\n`).join('');
writeFileSync(SUMS, list);
// One of an earlier list would not fit this one.
rmSync(`${SUMS}.sig`, { force: true });
process.stdout.write(list);

const [key] = process.argv.slice(2);
if (key === undefined) {
  console.error('Not signed: name the private key, `npm run hashes -- KEY`.');
} else {
  const signed = spawnSync('ssh-keygen', ['-Y', 'sign', '-f', key, '-n', NAMESPACE, SUMS], {
    stdio: 'inherit',
  });
  if (signed.error !== undefined) console.error(`ssh-keygen cannot be run: ${signed.error.message}`);
  process.exitCode = signed.status === 0 ? 0 : 1;
}
