import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs `cookie-witness` as it is shipped: `npm run build` first, as for the extension. */
export function cookieWitness(args: readonly string[], input = ''): Promise<Ran> {
  const program = resolve(root, '.output/cli/cookie-witness.mjs');
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'en' },
  });
  const text = { out: '', said: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.said += chunk;
  });
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...text }));
  });
}
