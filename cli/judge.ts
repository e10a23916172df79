import { readFile } from 'node:fs/promises';
import { replay } from '../lib/ledger/replay';
import type { Finding } from '../lib/model/finding';
import { toFindingsExport } from '../lib/present/export/json';
import { type ReplayableDocument, readDocument } from '../lib/present/export/read-document';
import {
  type Command,
  EXIT,
  type ExitCode,
  readArguments,
  type Terminal,
  troubleOf,
  WrongUsage,
} from './command';

const key = ({ code, status, level, subject, facts, events, reason }: Finding): string =>
  JSON.stringify([code, status, level, subject, facts, events, reason]);

/** Verdicts in one list and not in the other. */
function differences(before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const [old, fresh] = [new Set(before.map(key)), new Set(after.map(key))];
  const line = (mark: string, { code, status, subject }: Finding): string =>
    `${mark} ${code} ${status} ${subject.kind} ${subject.name}`;
  return [
    ...before.filter((finding) => !fresh.has(key(finding))).map((finding) => line('-', finding)),
    ...after.filter((finding) => !old.has(key(finding))).map((finding) => line('+', finding)),
  ];
}

/** A document judged again from its own log. Null where a pass holds no log. */
export function judgeDocument(document: ReplayableDocument) {
  const passes = document.passes.flatMap(({ events, answer, applied, earlier }) =>
    events === undefined
      ? []
      : [
          {
            ledger: replay(events),
            events,
            answer,
            applied,
            ...(earlier === undefined ? {} : { earlier }),
          },
        ],
  );
  if (passes.length < document.passes.length || passes.length === 0) return null;
  const { declarations, tool, auditedAt, site, url } = document;
  const report = toFindingsExport({ passes, declarations, tool, auditedAt, site, url });
  const changed = document.passes.flatMap((pass, index) =>
    differences(pass.findings, report.passes[index]?.findings ?? []),
  );
  return { report, changed };
}

/** One document, or one a line. */
function documentsIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): unknown => JSON.parse(line));
  }
}

async function judgeFile(file: string, terminal: Terminal): Promise<ExitCode> {
  let documents: readonly unknown[];
  try {
    documents = documentsIn(await readFile(file, 'utf8'));
  } catch (error) {
    terminal.say(`${file}: ${troubleOf(error)}`);
    return EXIT.failed;
  }
  const codes = documents.map((input): ExitCode => {
    const document = readDocument(input);
    if (!document.ok) {
      terminal.say(`${file}: not a findings document (${document.message})`);
      return EXIT.failed;
    }
    const judged = judgeDocument(document.value);
    if (judged === null) {
      terminal.say(
        `${file}: ${document.value.site}: the log was left out of the export, so it cannot be judged again`,
      );
      return EXIT.failed;
    }
    terminal.out(`${JSON.stringify(judged.report)}\n`);
    const same = judged.changed.length === 0;
    terminal.say(`${file}: ${document.value.site}: ${same ? 'the same findings' : 'other findings'}`);
    for (const line of judged.changed) terminal.say(`  ${line}`);
    return same ? EXIT.clean : EXIT.found;
  });
  return worst(codes);
}

const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.includes(EXIT.failed) ? EXIT.failed : codes.includes(EXIT.found) ? EXIT.found : EXIT.clean;

export const judge: Command = {
  summary: 'judge an exported log again and say whether the findings are the same',
  usage: `Usage: cookie-witness judge FILE.json...

Re-evaluates the log that a findings document carries, with the rules of this version, and prints the new document on
stdout. On stderr it says whether the findings are the same as the file's, and which are not.

Exit code: 0 the same findings, 1 others, 2 wrong usage, 3 a file could not be judged (no such document, no log in it).`,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    if (positionals.length === 0) throw new WrongUsage('judge needs at least one file.');
    const codes: ExitCode[] = [];
    for (const file of positionals) codes.push(await judgeFile(file, terminal));
    return worst(codes);
  },
};
