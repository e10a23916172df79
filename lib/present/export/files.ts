import type { FindingsExport } from '../../model/export';
import type { Words } from '../words';
import { fileName } from './file-name';

/** A file ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Formats in the order they are offered. */
export const FORMATS = ['json', 'csv', 'html'] as const;
export type ExportFormat = (typeof FORMATS)[number];

type Writer = (report: FindingsExport, words: Words) => Promise<ExportedFile>;

const named = (report: FindingsExport, extension: string): string =>
  fileName(report.site, report.auditedAt, extension);

/** Each writer is loaded when it is first asked for, so that opening the popup does not pay for it. */
const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json: async (report) => ({
    name: named(report, 'json'),
    mime: 'application/json',
    content: `${JSON.stringify(report, null, 2)}\n`,
  }),
  csv: async (report) => ({
    name: named(report, 'csv'),
    mime: 'text/csv;charset=utf-8',
    content: (await import('./csv')).toCsv(report),
  }),
  html: async (report, words) => ({
    name: named(report, 'html'),
    mime: 'text/html;charset=utf-8',
    content: (await import('./html/render')).renderHtml(report, words),
  }),
};

export const exportFile = (
  format: ExportFormat,
  report: FindingsExport,
  words: Words,
): Promise<ExportedFile> => WRITERS[format](report, words);
