import type { ExportedFile } from '../present/export/files';

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
