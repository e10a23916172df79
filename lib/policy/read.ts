import type { Declaration, DeclaredEntry, PolicyProblem } from '../model/declaration';
import type { Block, PolicyDocument } from './blocks/block';
import { toBlocks } from './blocks/to-blocks';
import { readClaims } from './claims/read';
import { lexiconOf, MissingVocabularies } from './claims/vocabularies';
import { Contexts } from './context';
import { entriesOf } from './entries';
import { detectLanguage, languagesOfSections } from './language';
import { unreadNames } from './names/unread';
import { documentProblems } from './problems';
import { rowLifetimes } from './row-lifetime';
import { type CandidateRow, quoteOf } from './rows/candidate';
import { candidateRows } from './rows/read';
import { sharedLifetimes } from './shared-lifetime';
import { type ReaderWords, type WordsSource, withWords } from './words';

/** No site sets so many: beyond them a document only wants to keep its reader busy. */
const MAX_ENTRIES = 3000;

function entriesAndProblems(blocks: readonly Block[]): {
  entries: DeclaredEntry[];
  problems: PolicyProblem[];
} {
  const contexts = new Contexts(blocks);
  const entries: DeclaredEntry[] = [];
  const problems: PolicyProblem[] = [];
  const { rows, blocks: used, cut } = candidateRows(blocks, contexts);
  const lifetimes = new Map(rows.map((row) => [row, rowLifetimes(row)] as const));
  const kindsOf = (row: CandidateRow) => (lifetimes.get(row) ?? []).map(({ kind }) => kind);
  const shared = sharedLifetimes(rows, kindsOf, blocks, new Set(used));
  for (const row of rows) {
    if (entries.length >= MAX_ENTRIES) {
      problems.push({ code: 'truncated', at: row.at });
      break;
    }
    const told = shared.get(row);
    const lasting = told === undefined ? (lifetimes.get(row) ?? []) : [told];
    const read = entriesOf(row, lasting, contexts.of(row.at.block), contexts);
    entries.push(...read.entries.slice(0, MAX_ENTRIES - entries.length));
    problems.push(...read.problems);
  }
  const stopped = cut === null || cut === undefined ? undefined : blocks[cut];
  if (stopped)
    problems.push({ code: 'truncated', at: { block: stopped.index, quote: quoteOf(stopped.text) } });
  return { entries, problems };
}

/**
 * What a cookie policy declares. Pure, synchronous, total: whatever the input, a declaration comes back, and what could not
 * be read is a problem in it. Cost grows with the document's length. It throws `MissingVocabularies` alone, where not all are given.
 */
export const readPolicy = (source: PolicyDocument, words: ReaderWords): Declaration =>
  withWords(words, () => declarationOf(source));

/** The same, with the vocabularies of the document's languages brought in as they turn out. Fails as the source does. */
export async function readPolicyWith(source: PolicyDocument, words: WordsSource): Promise<Declaration> {
  let given = await words.atHand();
  for (;;) {
    try {
      return readPolicy(source, given);
    } catch (error) {
      if (!(error instanceof MissingVocabularies)) throw error;
      given = await words.bring(error.languages);
      if (error.languages.some((language) => given.vocabularies[language] === undefined)) throw error;
    }
  }
}

/** A length of time may be said in words that nobody taught the reader. */
const inUnreadLanguage = (problem: PolicyProblem): PolicyProblem =>
  problem.code === 'no-duration' ? { ...problem, code: 'unread-duration' } : problem;

function declarationOf(source: PolicyDocument): Declaration {
  const { blocks, language, cut } = toBlocks(source);
  const detected = detectLanguage(blocks);
  const told = source.language ?? language;
  const stated = readClaims(blocks, told, detected, languagesOfSections(blocks, detected));
  const { entries, problems } = entriesAndProblems(blocks);
  const unread = unreadNames(blocks, entries);
  const isRead = told === null || lexiconOf(told) !== null;
  const last = Math.max(0, blocks.length - 1);
  return {
    source: {
      url: source.url,
      kind: 'page',
      language: told ?? detected,
      sha256: source.sha256,
      retrievedAt: source.retrievedAt,
      lastUpdated: stated.lastUpdated,
    },
    entries,
    claims: stated.claims,
    recipients: stated.recipients,
    ...(unread.names.length === 0 ? {} : { unreadNames: unread.names }),
    ...(stated.mentioned.length === 0 ? {} : { mentioned: stated.mentioned }),
    problems: [
      ...stated.problems,
      ...problems.map((problem) => (isRead ? problem : inUnreadLanguage(problem))),
      ...(unread.full ? [{ code: 'truncated' as const, at: { block: last, quote: '' } }] : []),
      ...documentProblems(blocks, entries),
      ...(cut === null ? [] : [{ code: 'truncated' as const, at: { block: last, quote: cut } }]),
    ],
  };
}
