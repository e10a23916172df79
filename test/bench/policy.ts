/**
 * `npm run bench:policy [FOLDER]`: what reading policies costs against parsing them with htmlparser2 and walking their text,
 * and what a document ten times as long costs. Ratios of time in one process, each document's least of several rounds, so that the machine does not matter.
 * Without a folder it measures documents of its own.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { ALL_WORDS } from '../../lib/policy/all-words';
import { readPolicy } from '../../lib/policy/read';

const ROUNDS = 8;
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
  readPolicy({ text, mime: '', url: name, sha256: '', retrievedAt: '', language: null }, ALL_WORDS).entries
    .length;

const millisecondsOf = (work: () => unknown): number => {
  const started = process.cpuUsage();
  const from = performance.now();
  work();
  const elapsed = performance.now() - from;
  // The clock of the processor is coarse: what takes less than its ticks is told by the other one.
  return elapsed < 20 ? elapsed : process.cpuUsage(started).user / 1000;
};

/** The first cost, with everything still to be compiled, and the least of several rounds. */
interface Cost {
  readonly first: number;
  readonly least: number;
}

/** Two things of each document by turns, so that what else the machine does falls on both. */
function costs<Of>(all: readonly Of[], one: (of: Of) => unknown, other: (of: Of) => unknown): [Cost, Cost] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    all.map((of) => [millisecondsOf(() => one(of)), millisecondsOf(() => other(of))] as const),
  );
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  // The least of each document by itself: another process takes the machine for longer than one is read, not for each.
  const costOf = (which: 0 | 1): Cost => ({
    first: sum(rounds[0]?.map((pair) => pair[which]) ?? []),
    least: sum(all.map((_, at) => Math.min(...rounds.map((round) => round[at]?.[which] ?? 0)))),
  });
  return [costOf(0), costOf(1)];
}

const folder = process.argv[2];
const corpus =
  folder !== undefined && existsSync(folder)
    ? documents(folder)
    : Array.from({ length: 20 }, (_, at) => ({ name: `own-${at}.html`, text: table(10 + at) }));
const [parsing, reading] = costs(
  corpus,
  ({ text }) => textContent(parseDocument(text)).length,
  ({ name, text }) => read(name, text),
);
/**
 * Ten short documents against one as long as they are together, so that both take the same clock and about as long: one short document
 * by itself is read between two collections of garbage, which a long one never is.
 */
const SHORT = table(200);
const LONG = table(2000);
const [tenShort, oneLong] = costs(
  [null],
  () => {
    for (let at = 0; at < 10; at += 1) read('once.html', SHORT);
  },
  () => read('tenfold.html', LONG),
);
/** As it was measured before: the quietest moment of a short document against a long one. */
const [once] = costs(
  [null],
  () => read('once.html', SHORT),
  () => 0,
);
/** Plain text and Markdown are one piece to a parser of HTML, which passes over them in no time. */
const marked = corpus.filter(({ name }) => /\.html?$/.test(name));
const [parsingMarked, readingMarked] = costs(
  marked,
  ({ text }) => textContent(parseDocument(text)).length,
  ({ name, text }) => read(name, text),
);
const results = {
  documents: corpus.length,
  readingMs: Math.round(reading.least),
  parsingMs: Math.round(parsing.least),
  overParsing: Number((reading.least / parsing.least).toFixed(2)),
  overParsingHtmlAlone: Number((readingMarked.least / parsingMarked.least).toFixed(2)),
  overParsingFirstTime: Number((reading.first / parsing.first).toFixed(2)),
  tenfold: Number(((10 * oneLong.least) / tenShort.least).toFixed(2)),
  tenfoldOverQuietest: Number((oneLong.least / once.least).toFixed(2)),
};
console.log(JSON.stringify(results));
if (results.overParsing > MOST_OVER_PARSING || results.tenfold > MOST_FOR_TENFOLD) process.exitCode = 1;
