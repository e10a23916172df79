import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs `cookie-witness` from the sources, as `npm run -s cw --` does. */
export function cookieWitness(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(resolve(root, 'node_modules/.bin/tsx'), [resolve(root, 'cli/main.ts'), ...args], {
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
