import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { anyNetwork } from '../../lib/host/network';
import type { FetchedDocument } from '../../lib/host/ports';
import type { Declaration } from '../../lib/model/declaration';
import { ok } from '../../lib/model/known';
import { ALL_WORDS } from '../../lib/policy/all-words';
import { unreadable } from '../../lib/policy/find/choose';
import { readDeviceDisclosure } from '../../lib/policy/lists/device-disclosure';
import { readPolicy } from '../../lib/policy/read';
import { withWords } from '../../lib/policy/words';
import { type Command, EXIT, readArguments, troubleOf, WrongUsage } from '../command';
import { policyTable } from './table';

/** Largest document taken, in bytes; the reader has caps of its own for what is inside. */
const MAX_BYTES = 32_000_000;
const FETCH_SECONDS = 20;
const SNIFFED_CHARACTERS = 1024;

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.zip': 'application/zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A file by its bytes and its ending: a file has no content type, and a PDF may be called anything. */
async function ofFile(path: string): Promise<FetchedDocument> {
  const whole = await readFile(path);
  const bytes = whole.subarray(0, MAX_BYTES);
  return {
    url: path,
    mime: MIME[extname(path).toLowerCase()] ?? '',
    text: new TextDecoder().decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    truncated: whole.length > bytes.length,
  };
}

/** A NUL in the first bytes: no text in an encoding that is read has one, pictures and archives do. */
const isBinary = (text: string): boolean => text.slice(0, SNIFFED_CHARACTERS).includes('\0');

/** Reads a file or fetches an address, and gives what it declares. Throws with a message for a person. */
export async function declarationOf(input: string, language: string | null): Promise<Declaration> {
  const fetched = /^https?:\/\//i.test(input)
    ? await anyNetwork.document(input, { bytes: MAX_BYTES, seconds: FETCH_SECONDS })
    : ok(await ofFile(input));
  if (!fetched.ok) throw new Error(fetched.message);
  const { mime, text, sha256 } = fetched.value;
  const not = unreadable(mime, text) ?? (isBinary(text) ? 'not a text' : null);
  if (not !== null) throw new Error(`it is ${not}`);
  const source = { url: input, sha256, retrievedAt: new Date().toISOString() };
  return (
    withWords(ALL_WORDS, () => readDeviceDisclosure(text, source)) ??
    readPolicy({ ...source, text, mime, language }, ALL_WORDS)
  );
}

/**
 * `cookie-witness policy`: one declaration per input, in order. An input that cannot be read is told on stderr and the
 * others are still read.
 */
export const policy: Command = {
  summary: 'read cookie policies and print what they declare',
  usage: `Usage: cookie-witness policy FILE|URL... [--lang xx]

Prints one declaration per input: a table on a terminal, JSON lines when piped. A URL begins with https:// or http://.

  --lang xx   language of the documents, where they do not say it themselves

Exit code: 0, 2 wrong usage, 3 when an input could not be read (the others are).`,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { lang: { type: 'string' } });
    if (positionals.length === 0) throw new WrongUsage('A file or an address is missing.');
    let failed = false;
    for (const input of positionals) {
      try {
        const declaration = await declarationOf(input, values.lang ?? null);
        // A terminal that does not know its width says 0.
        const columns = process.stdout.columns || 100;
        terminal.out(
          terminal.interactive ? policyTable(declaration, columns) : `${JSON.stringify(declaration)}\n`,
        );
      } catch (error) {
        failed = true;
        const trouble = troubleOf(error);
        // What the network tells of an address begins with it.
        terminal.say(trouble.startsWith(input) ? trouble : `${input}: ${trouble}`);
      }
    }
    return failed ? EXIT.failed : EXIT.clean;
  },
};
