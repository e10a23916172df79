import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Declaration } from '../../lib/model/declaration';
import { readPolicy } from '../../lib/policy/read';
import { type Command, EXIT, readArguments, WrongUsage } from '../command';
import { policyTable } from './table';

/** Largest document taken, in bytes; the reader has caps of its own for what is inside. */
const MAX_BYTES = 32_000_000;
const FETCH_SECONDS = 20;

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
};

interface Loaded {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly charset: string;
}

async function load(input: string): Promise<Loaded> {
  if (/^https?:\/\//i.test(input)) {
    const response = await fetch(input, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(FETCH_SECONDS * 1000),
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const [mime = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    const charset = /charset="?([\w-]+)/.exec(parameters.join(';'))?.[1] ?? 'utf-8';
    return {
      bytes: new Uint8Array(await response.arrayBuffer()).subarray(0, MAX_BYTES),
      mime: mime.trim(),
      charset,
    };
  }
  const bytes = await readFile(input);
  return {
    bytes: bytes.subarray(0, MAX_BYTES),
    mime: MIME[extname(input).toLowerCase()] ?? '',
    charset: 'utf-8',
  };
}

/** A charset label that this platform does not know is read as UTF-8: broken characters are better than no reading. */
function decode({ bytes, charset }: Loaded): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Reads a file or fetches an address, and gives what it declares. Throws with a message for a person. */
export async function declarationOf(input: string, language: string | null): Promise<Declaration> {
  const loaded = await load(input);
  return readPolicy({
    text: decode(loaded),
    mime: loaded.mime,
    url: input,
    sha256: createHash('sha256').update(loaded.bytes).digest('hex'),
    retrievedAt: new Date().toISOString(),
    language,
  });
}

/**
 * `cookie-witness policy`: one declaration per input, in order. An input that cannot be read is told on stderr and the
 * others are still read.
 */
export const policy: Command = {
  summary: 'read cookie policies and print what they declare',
  usage: `Usage: cookie-witness policy FILE|URL... [--lang xx]

Prints one declaration per input: a table on a terminal, JSON lines when piped.
  --lang xx   language of the documents, where they do not say it themselves`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { lang: { type: 'string' } });
    if (positionals.length === 0) throw new WrongUsage('A file or an address is missing.');
    let failed = false;
    for (const input of positionals) {
      try {
        const declaration = await declarationOf(input, values.lang ?? null);
        const columns = process.stdout.columns ?? 100;
        terminal.out(
          terminal.interactive ? policyTable(declaration, columns) : `${JSON.stringify(declaration)}\n`,
        );
      } catch (error) {
        failed = true;
        terminal.say(`${input}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return failed ? EXIT.failed : EXIT.clean;
  },
};
