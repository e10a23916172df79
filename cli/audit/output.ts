import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingsExport } from '../../lib/model/export';
import type { Terminal } from '../command';
import { findingsTable } from './findings-table';
import type { AuditPlan, Format } from './plan';

/** How each format is written from the one document. */
const WRITERS: Readonly<Record<Format, (report: FindingsExport) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** A file name for the page's host and path; attempts at the same page are told apart by number. */
function fileName(report: FindingsExport, taken: Set<string>): string {
  const { host, pathname } = new URL(report.url);
  const base =
    `${host}${pathname}`
      .replace(/[^a-z0-9.-]+/gi, '_')
      .replace(/^[._]+|[._]+$/g, '')
      .slice(0, 100) || 'site';
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
  taken.add(name);
  return name;
}

/** Where reports go: files in a folder, or standard output, as the plan says. */
export function reportSink(plan: AuditPlan, terminal: Terminal): (report: FindingsExport) => void {
  const { out, formats } = plan;
  if (out !== null && out !== '-') {
    const taken = new Set<string>();
    mkdirSync(out, { recursive: true });
    return (report) => {
      const name = fileName(report, taken);
      for (const format of formats) {
        const path = join(out, `${name}.${format}`);
        writeFileSync(path, WRITERS[format](report));
        terminal.say(`  wrote ${path}`);
      }
      if (terminal.interactive) terminal.out(`${findingsTable(report)}\n`);
    };
  }
  if (out === null && terminal.interactive && formats[0] === 'json') {
    return (report) => terminal.out(`${findingsTable(report)}\n`);
  }
  if (formats[0] === 'json' && plan.urls.length > 1) {
    return (report) => terminal.out(`${JSON.stringify(report)}\n`);
  }
  return (report) => terminal.out(WRITERS[formats[0] ?? 'json'](report));
}
