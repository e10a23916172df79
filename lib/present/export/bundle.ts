import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Declaration } from '../../model/declaration';
import type { FindingsExport } from '../../model/export';
import type { Words } from '../words';
import { distinctName } from './bundle-names';
import { toCsv } from './csv';
import { renderHtml } from './html/render';

/** SHA-256 of bytes, hexadecimal; the caller's platform has it. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;

/** The words of documents as they were read, by the hash of the document. */
export type DocumentTexts = ReadonlyMap<string, string>;

/** The quoted passages in their order: all that is left of a document whose words are not kept. */
function quotedPassages(declaration: Declaration): readonly string[] {
  const quotes = [
    ...declaration.entries.map((entry) => entry.at),
    ...declaration.claims.map((claim) => claim.at),
    ...declaration.problems.map((problem) => problem.at),
  ];
  const distinct = new Map(
    quotes.map((place) => [`${place.block} ${place.row ?? ''} ${place.quote}`, place]),
  );
  return [...distinct.values()]
    .sort((a, b) => a.block - b.block || (a.row ?? 0) - (b.row ?? 0))
    .map((place) => `[${place.block}${place.row === undefined ? '' : `.${place.row}`}] ${place.quote}`);
}

/** What the document says: all its words where they are kept, numbered as the declaration cites them. */
function declarationText(declaration: Declaration, text: string | undefined): string {
  const { source } = declaration;
  return [
    `URL: ${source.url}`,
    `SHA-256 of the document's bytes, which are not in this bundle: ${source.sha256}`,
    `Read: ${source.retrievedAt}`,
    text === undefined
      ? 'The whole text was not kept. The passages that are cited:'
      : 'The whole text as it was read; the number before a line is the block, and the row, that is cited:',
    '',
    ...(text === undefined ? quotedPassages(declaration) : [text]),
    '',
  ].join('\n');
}

const README = [
  'Evidence bundle of Cookie Witness',
  '',
  'findings.json    the findings document (schema in its field "schema")',
  'log-N.jsonl      the event log of pass N, one event a line, in commit order',
  'declaration-N.*  what declarant N says: as understood (json), and the text of its document as read (txt)',
  'report.html      the report, opens without a network',
  'findings.csv     items and findings as rows',
  'SHA256SUMS       hashes of all files above: sha256sum -c SHA256SUMS',
  '',
  'What the hashes show: whether a file was changed after SHA256SUMS was written. They show it only to somebody who has',
  'SHA256SUMS, or its own hash, from before: note it down, or send it to a third party, on the day the bundle is made.',
  'What they do not show: who made the bundle, when, or that it was made by this program. It is not signed: a key in an',
  'extension could be used by whoever has the extension. The hash of a policy is that of the bytes the site sent; it can be',
  'compared with a copy of that document that somebody else has kept.',
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
  texts: DocumentTexts,
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
    add(`declaration-${index + 1}.txt`, declarationText(declaration, texts.get(declaration.source.sha256)));
  });
  add('report.html', renderHtml(report, words));
  add('findings.csv', toCsv(report));
  const sums: string[] = [];
  for (const [name, bytes] of files) sums.push(`${await digest(bytes)}  ${name}\n`);
  add('SHA256SUMS', sums.join(''));
  const zippable: Zippable = Object.fromEntries(files);
  return new Uint8Array(zipSync(zippable, { mtime: new Date(report.auditedAt) }));
}
