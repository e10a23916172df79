import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Declaration } from '../../model/declaration';
import type { FindingsExport } from '../../model/export';
import type { Words } from '../words';
import { distinctName } from './bundle-names';
import { toCsv } from './csv';
import { renderHtml } from './html/render';

/** SHA-256 of bytes, hexadecimal; the caller's platform has it. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** What the document says, as it was read: rows, promises and problems with the place of each. */
function declarationText(declaration: Declaration): string {
  const { source } = declaration;
  const quotes = [
    ...declaration.entries.map((entry) => entry.at),
    ...declaration.claims.map((claim) => claim.at),
    ...declaration.problems.map((problem) => problem.at),
  ];
  const distinct = new Map(
    quotes.map((place) => [`${place.block} ${place.row ?? ''} ${place.quote}`, place]),
  );
  return [
    `URL: ${source.url}`,
    `SHA-256 of the document: ${source.sha256}`,
    `Read: ${source.retrievedAt}`,
    '',
    ...[...distinct.values()]
      .sort((a, b) => a.block - b.block || (a.row ?? 0) - (b.row ?? 0))
      .map((place) => `[${place.block}${place.row === undefined ? '' : `.${place.row}`}] ${place.quote}`),
    '',
  ].join('\n');
}

const README = [
  'Evidence bundle of Cookie Witness',
  '',
  'findings.json    the findings document (schema in its field "schema")',
  'log-N.jsonl      the event log of pass N, one event a line, in commit order',
  'declaration-N.*  what declarant N says: as read (json), and the quoted passages in order (txt)',
  'report.html      the report, opens without a network',
  'findings.csv     items and findings as rows',
  'SHA256SUMS       hashes of all files above: sha256sum -c SHA256SUMS',
  '',
  'Values of cookies and storage are never kept: only their length and a salted hash.',
  '',
].join('\n');

/**
 * Log, declarations, report and hashes in one ZIP. A document without the log gives a bundle without it. File names are
 * ours alone: nothing a page says becomes a path.
 */
export async function evidenceBundle(
  report: FindingsExport,
  words: Words,
  digest: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (name: string, text: string): void => {
    files.set(distinctName(name, new Set(files.keys())), new Uint8Array(strToU8(text)));
  };
  add('README.txt', README);
  add('findings.json', `${JSON.stringify(report, null, 2)}\n`);
  report.passes.forEach((pass, index) => {
    if (pass.events === undefined) return;
    add(`log-${index + 1}.jsonl`, pass.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  });
  report.declarations.forEach((declaration, index) => {
    add(`declaration-${index + 1}.json`, `${JSON.stringify(declaration, null, 2)}\n`);
    add(`declaration-${index + 1}.txt`, declarationText(declaration));
  });
  add('report.html', renderHtml(report, words));
  add('findings.csv', toCsv(report));
  const sums: string[] = [];
  for (const [name, bytes] of files) sums.push(`${await digest(bytes)}  ${name}\n`);
  add('SHA256SUMS', sums.join(''));
  const zippable: Zippable = Object.fromEntries(files);
  return new Uint8Array(zipSync(zippable, { mtime: new Date(report.auditedAt) }));
}
