import type { FindingsExport } from '../../model/export';
import { loadWords } from '../text/languages';
import type { Words } from '../words';
import type { Digest, DocumentTexts } from './bundle';
import { fileName } from './file-name';

/** A file ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Formats in the order they are offered. */
export const FORMATS = [
  'json',
  'csv',
  'html',
  'zip',
  'markdown',
  'letter',
  'complaint',
  'wec',
  'wat',
  'consent',
] as const;
export type ExportFormat = (typeof FORMATS)[number];

interface Writer {
  readonly extension: string;
  readonly mime: string;
  /** Told apart from the other files of the same site and moment. */
  readonly suffix?: string;
  readonly write: (
    report: FindingsExport,
    words: Words,
    digest: Digest,
    texts: DocumentTexts,
  ) => Promise<ExportedFile['content']>;
}

const PLAIN = 'text/plain;charset=utf-8';
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Drafts are in English or French: what they state is in the language of their fixed sentences, whoever reads the interface. */
const wordsOfDrafts = async (words: Words): Promise<Words> =>
  words.language === 'en' || words.language === 'fr' ? words : loadWords('en');

/** Each writer is loaded when it is first asked for, so that opening the popup does not pay for it. */
const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json: { extension: 'json', mime: 'application/json', write: async (report) => json(report) },
  csv: {
    extension: 'csv',
    mime: 'text/csv;charset=utf-8',
    write: async (report) => (await import('./csv')).toCsv(report),
  },
  html: {
    extension: 'html',
    mime: 'text/html;charset=utf-8',
    write: async (report, words) => (await import('./html/render')).renderHtml(report, words),
  },
  zip: {
    extension: 'zip',
    mime: 'application/zip',
    write: async (report, words, digest, texts) =>
      (await import('./bundle')).evidenceBundle(report, words, digest, texts),
  },
  markdown: {
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    write: async (report, words) => (await import('./markdown')).toMarkdown(report, words),
  },
  letter: {
    extension: 'txt',
    mime: PLAIN,
    suffix: 'letter',
    write: async (report, words) =>
      (await import('./letters/draft')).draftLetter('letter', report, await wordsOfDrafts(words)),
  },
  complaint: {
    extension: 'txt',
    mime: PLAIN,
    suffix: 'complaint',
    write: async (report, words) =>
      (await import('./letters/draft')).draftLetter('complaint', report, await wordsOfDrafts(words)),
  },
  wec: {
    extension: 'json',
    mime: 'application/json',
    suffix: 'inspection',
    write: async (report) => json((await import('./collector')).toCollector(report)),
  },
  wat: {
    extension: 'json',
    mime: 'application/json',
    suffix: 'knowledge',
    write: async (report) => json((await import('./knowledge-base')).toKnowledgeBase(report)),
  },
  consent: {
    extension: 'jsonld',
    mime: 'application/ld+json',
    suffix: 'consent',
    write: async (report) => json((await import('./consent-record')).toConsentRecords(report)),
  },
};

/** Only the bundle takes the log, and the words of the documents, along. */
export const wantsEvents = (format: ExportFormat): boolean => format === 'zip';

/** What a file of this format ends with, after its name and a dot. */
export function fileEnding(format: ExportFormat): string {
  const { extension, suffix } = WRITERS[format];
  return suffix === undefined ? extension : `${suffix}.${extension}`;
}

export async function exportFile(
  format: ExportFormat,
  report: FindingsExport,
  words: Words,
  digest: Digest,
  texts: DocumentTexts = new Map(),
): Promise<ExportedFile> {
  const writer = WRITERS[format];
  return {
    name: fileName(report.site, report.auditedAt, fileEnding(format)),
    mime: writer.mime,
    content: await writer.write(report, words, digest, texts),
  };
}
