import type { FindingsExport } from '../model/export';
import type { DocumentText } from '../model/status';
import type { ExportedFile, ExportFormat } from '../present/export/files';
import type { Words } from '../present/words';
import { sha256 } from './sha256';

/** The browser needs the address until it has read the blob; one minute is far more than that. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser's downloads, without a permission. */
export function saveFile(file: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/** Puts a few lines about the visit into the clipboard; what is said of it, in the reader's words. Must be called from a click. */
export async function copySummary(report: FindingsExport, words: Words): Promise<string> {
  try {
    const { summaryText } = await import('../present/export/summary');
    await navigator.clipboard.writeText(summaryText(report, words));
    return words.say('export.copied');
  } catch (error) {
    return words.say('export.failed', { message: error instanceof Error ? error.message : String(error) });
  }
}

/** Writes a findings document in a format and saves it; null when saved, else why not, in the reader's words. */
export async function saveExport(
  format: ExportFormat,
  report: FindingsExport,
  words: Words,
  documents: readonly DocumentText[] = [],
): Promise<string | null> {
  try {
    const texts = new Map(documents.map(({ sha256, text }) => [sha256, text]));
    const { exportFile } = await import('../present/export/files');
    saveFile(await exportFile(format, report, words, sha256, texts));
    return null;
  } catch (error) {
    return words.say('export.failed', { message: error instanceof Error ? error.message : String(error) });
  }
}
