import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the exit code says: nothing found, something found, wrong usage, a site or document could not be done. */
export const EXIT = { clean: 0, found: 1, usage: 2, failed: 3 } as const;
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
