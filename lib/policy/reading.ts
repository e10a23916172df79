import type { Declaration } from '../model/declaration';
import type { PolicyDocument } from './blocks/block';
import { toBlocks } from './blocks/to-blocks';
import { documentText } from './document-text';
import { readConfiguredLists } from './lists/configured';
import { readDeviceDisclosure } from './lists/device-disclosure';
import type { ListSource } from './lists/list';
import { type ListDocuments, type ListStep, listStep } from './lists/steps';
import { readPolicyWith } from './read';
import { type WordsSource, withWords } from './words';

/** A document that was read. */
export interface DocumentReading {
  readonly declaration: Declaration;
  /** Its words as they were read, under the numbers by which they are cited. */
  readonly text: string;
  /** Where it leads on to, as written; none where it declares cookies itself. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** The list of a platform that a page holds in its configuration. */
export interface ConfiguredList {
  readonly platform: string;
  readonly declaration: Declaration;
}

/** Everything the reader can be asked to read, with what comes of it. */
export interface Readings {
  document: { ask: PolicyDocument; answer: DocumentReading };
  /** What the platforms in a page hold of cookies, as the page gave it. */
  configuration: {
    ask: { readonly held: unknown; readonly source: ListSource };
    answer: readonly ConfiguredList[];
  };
  list: { ask: ListDocuments; answer: ListStep };
}

export type ReadingKind = keyof Readings;
export type ReadingAsk<K extends ReadingKind> = Readings[K]['ask'];
export type ReadingAnswer<K extends ReadingKind> = Readings[K]['answer'];

async function readDocument(source: PolicyDocument, words: WordsSource): Promise<DocumentReading> {
  const given = await words.atHand();
  const { text, url, sha256, retrievedAt } = source;
  const disclosed = withWords(given, () => readDeviceDisclosure(text, { url, sha256, retrievedAt }));
  if (disclosed !== null) return { declaration: disclosed, text, links: [] };
  const declaration = await readPolicyWith(source, words);
  const blocks = declaration.entries.length > 0 ? [] : withWords(given, () => toBlocks(source)).blocks;
  const links = blocks.flatMap(({ spans }) =>
    spans.flatMap((span) =>
      span.kind === 'link' && span.href !== null ? [{ href: span.href, text: span.text }] : [],
    ),
  );
  return { declaration, text: documentText(source, given), links };
}

const READ: {
  readonly [K in ReadingKind]: (ask: ReadingAsk<K>, words: WordsSource) => Promise<ReadingAnswer<K>>;
} = {
  document: readDocument,
  configuration: async ({ held, source }, words) =>
    withWords(await words.atHand(), () => readConfiguredLists(held, source)),
  list: async (documents, words) => withWords(await words.atHand(), () => listStep(documents)),
};

/** Reads what is asked for. Fails as the source of words does. */
export const read = <K extends ReadingKind>(
  kind: K,
  ask: ReadingAsk<K>,
  words: WordsSource,
): Promise<ReadingAnswer<K>> => READ[kind](ask, words);
