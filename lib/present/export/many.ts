import { strToU8, zipSync } from 'fflate';
import type { FindingsExport } from '../../model/export';
import { distinctName } from './bundle-names';
import { fileName } from './file-name';
import type { ExportedFile } from './files';

/** Findings documents of several sites: one JSON file each, in a ZIP. */
export function manyFile(documents: readonly FindingsExport[]): ExportedFile {
  const files: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const one of documents) {
    const name = distinctName(fileName(one.site, one.auditedAt, 'json'), taken);
    taken.add(name);
    files[name] = strToU8(`${JSON.stringify(one, null, 2)}\n`);
  }
  return {
    name: fileName('sites', documents[0]?.auditedAt ?? '', 'zip'),
    mime: 'application/zip',
    content: new Uint8Array(zipSync(files)),
  };
}
