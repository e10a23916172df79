import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What the exit code says: nothing found, something found, wrong usage, a site or document could not be done, stopped by a
 * signal (128 and the number of SIGINT, as shells have it).
 */
export const EXIT = { clean: 0, found: 1, usage: 2, failed: 3, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command reads and writes: data on stdout, progress and prose on stderr. */
export interface Terminal {
  out(text: string): void;
  say(line: string): void;
  /** Stdout is a terminal that a person reads, not a pipe. */
  readonly interactive: boolean;
  /** Lines of stdin. */
  lines(): AsyncIterable<string>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole of `--help`. */
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Thrown for arguments that make no sense; `main` prints the message and how to use the command, and exits with 2. */
export class WrongUsage extends Error {}

const TROUBLES: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'that is a folder, not a file'],
  ['ENOTDIR', 'that is a file, not a folder'],
  ['EEXIST', 'there is a file of that name'],
  ['EACCES', 'the permission is missing'],
  ['EPERM', 'the permission is missing'],
  ['EROFS', 'the disk cannot be written to'],
  ['ENOSPC', 'the disk is full'],
]);

/** What went wrong, for a person: of files in our words, else as it was thrown. */
export function troubleOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? TROUBLES.get(error.code) : undefined) ?? error.message;
}

/**
 * `node:util` `parseArgs`, its complaints turned into `WrongUsage`: unknown options, missing values.
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
