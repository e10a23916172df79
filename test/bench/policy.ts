/**
 * `npm run bench:policy [FOLDER]`: what reading policies costs against parsing them with htmlparser2 and walking their text,
 * and what a document ten times as long costs. Ratios of CPU time in one process, so that the machine does not matter.
 * Without a folder it measures documents of its own.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { readPolicy } from '../../lib/policy/read';

const ROUNDS = 5;
const MOST_OVER_PARSING = 3;
const MOST_FOR_TENFOLD = 12;

function documents(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return documents(path);
    return /\.(?:html?|md|txt)$/.test(name) ? [{ name: path, text: readFileSync(path, 'utf8') }] : [];
  });
}

const ROW = (at: number): string =>
  `<tr><td>_id_${at}</td><td>Counts visit ${at} and tells visitors apart</td><td>${at + 1} days</td></tr>`;
const table = (rows: number): string =>
  `<h2>Analytics cookies</h2><p>We count visits once you have agreed.</p><table><tr><th>Name</th><th>Purpose</th><th>Duration</th></tr>${Array.from({ length: rows }, (_, at) => ROW(at)).join('')}</table><p>You can change your choice with the link in the footer at any time.</p>`;

const read = (name: string, text: string): number =>
  readPolicy({ text, mime: '', url: name, sha256: '', retrievedAt: '', language: null }).entries.length;

/** Milliseconds of CPU, the least of several rounds. */
function cost(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = process.cpuUsage();
    work();
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...rounds);
}

const folder = process.argv[2];
const corpus =
  folder !== undefined && existsSync(folder)
    ? documents(folder)
    : Array.from({ length: 20 }, (_, at) => ({ name: `own-${at}.html`, text: table(10 + at) }));
const reading = cost(() => corpus.map(({ name, text }) => read(name, text)));
const parsing = cost(() => corpus.map(({ text }) => textContent(parseDocument(text)).length));
const once = cost(() => read('once.html', table(200)));
const tenfold = cost(() => read('tenfold.html', table(2000)));
const results = {
  documents: corpus.length,
  readingMs: Math.round(reading),
  parsingMs: Math.round(parsing),
  overParsing: Number((reading / parsing).toFixed(2)),
  tenfold: Number((tenfold / once).toFixed(2)),
};
console.log(JSON.stringify(results));
if (results.overParsing > MOST_OVER_PARSING || results.tenfold > MOST_FOR_TENFOLD) process.exitCode = 1;
