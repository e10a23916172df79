import type { Plugin } from 'vite';

const UNUSED = '\0character-references-unused';

/**
 * The HTML parser brings a table of 2,125 named characters, an eighth of the policy reader. The reader decodes references itself
 * (`lib/policy/blocks/references.ts`) and the parser is never asked to (`decodeEntities: false`), but its table would be bundled all the
 * same. Nothing calls what stands here instead.
 */
export const withoutReferences: Plugin = {
  name: 'html-parser-without-references',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'entities/decode' && importer?.includes('/htmlparser2/') ? UNUSED : null,
  load: (id) =>
    id === UNUSED
      ? `export class EntityDecoder { startEntity() {} write() { return -1; } end() { return 0; } }
export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 };
export const htmlDecodeTree = null;
export const xmlDecodeTree = null;`
      : null,
};
