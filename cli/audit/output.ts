import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingsExport } from '../../lib/model/export';
import type { Digest } from '../../lib/present/export/bundle';
import { exportFile, FORMATS, fileEnding } from '../../lib/present/export/files';
import { allWords } from '../../lib/present/text/all-languages';
import { type Terminal, troubleOf, WrongUsage } from '../command';
import { findingsTable } from './findings-table';
import type { AuditPlan } from './plan';

/** The language of the person at the terminal (POSIX: LC_ALL over LC_MESSAGES over LANG), as BCP 47. */
export function terminalLanguage(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || 'en').split(/[.@]/)[0]?.replace('_', '-') ?? 'en';
}

/** The name, or with a number where it is taken. */
function untaken(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** A file name from the page's host and path; reports of the same page in one run are told apart by number. */
function fileName(report: FindingsExport, taken: Set<string>): string {
  const { host, pathname } = URL.canParse(report.url)
    ? new URL(report.url)
    : { host: report.site, pathname: '' };
  const words = `${host}${pathname}`.replace(/[^a-z0-9.-]+/gi, '_');
  const base = words.replace(/^[._]+|[._]+$/g, '').slice(0, 100) || 'site';
  const name = untaken(base, (one) => taken.has(one));
  taken.add(name);
  return name;
}

/**
 * A report of an earlier run is evidence: in every form it was written in, it makes room under a name with the time at
 * which it was written (UTC), so that the plain name is always the newest. Returns that name; null where there was none.
 */
function makeRoom(folder: string, name: string): string | null {
  const inFolder = (base: string): readonly string[] =>
    FORMATS.map((format) => join(folder, `${base}.${fileEnding(format)}`)).filter((path) => existsSync(path));
  const earlier = inFolder(name);
  if (earlier.length === 0) return null;
  const written = new Date(Math.min(...earlier.map((path) => statSync(path).mtimeMs))).toISOString();
  const stamp = written.slice(0, 19).replace('T', '_').replaceAll(':', '-');
  const kept = untaken(`${name}_${stamp}Z`, (base) => inFolder(base).length > 0);
  for (const path of earlier) renameSync(path, join(folder, kept + path.slice(join(folder, name).length)));
  return kept;
}

const sha256: Digest = async (bytes) => createHash('sha256').update(bytes).digest('hex');

export type ReportSink = (report: FindingsExport) => Promise<void>;

/** Half a report on a full disk would look like a whole one: the file has its name only once it is complete. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Writes each report into a folder, in every format that was asked for. */
function folderSink(folder: string, plan: Pick<AuditPlan, 'formats'>, terminal: Terminal): ReportSink {
  const words = allWords(terminalLanguage());
  const taken = new Set<string>();
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WrongUsage(`--out ${folder}: ${troubleOf(error)}`);
  }
  return async (report) => {
    const name = fileName(report, taken);
    const kept = makeRoom(folder, name);
    if (kept !== null) terminal.say(`  the earlier report is now ${join(folder, kept)}.*`);
    for (const format of plan.formats) {
      const path = join(folder, `${name}.${fileEnding(format)}`);
      writeWhole(path, (await exportFile(format, report, words, sha256)).content);
      terminal.say(`  wrote ${path}`);
    }
  };
}

/**
 * Where reports go: files in a folder, or standard output. One site gives one document, several give one JSON document
 * a line; a person at a terminal who asked for no form gets a table.
 */
export function reportSink(
  plan: Pick<AuditPlan, 'out' | 'formats' | 'urls'>,
  terminal: Terminal,
): ReportSink {
  const { out, formats, urls } = plan;
  const table: ReportSink = async (report) => terminal.out(`${findingsTable(report)}\n`);
  if (out !== null && out !== '-') {
    const write = folderSink(out, plan, terminal);
    return async (report) => {
      await write(report);
      if (terminal.interactive) await table(report);
    };
  }
  const format = formats[0] ?? 'json';
  if (format === 'json') {
    if (out === null && terminal.interactive) return table;
    if (urls.length > 1) return async (report) => terminal.out(`${JSON.stringify(report)}\n`);
  }
  const words = allWords(terminalLanguage());
  return async (report) => {
    const { content } = await exportFile(format, report, words, sha256);
    terminal.out(typeof content === 'string' ? content : new TextDecoder().decode(content));
  };
}
