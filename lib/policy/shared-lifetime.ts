import { withPlainClasses, wordCount } from '../lexicon/characters';
import { fold } from '../lexicon/fold';
import { cookieWords, lifetimeWords } from '../lexicon/vocabulary';
import type { DeclaredLifetime } from '../model/declaration';
import type { Block } from './blocks/block';
import { chosenLifetime, lifetimesIn } from './cells/durations';
import { joinedHeader, roleOfHeader } from './cells/headers';
import { ofOtherThings } from './cells/other-things';
import { toldLifetimes } from './cells/told-lifetimes';
import { splitSentences } from './claims/sentences';
import { isLabel } from './context';
import { hasNameSign, parseNames } from './names/parse';
import { type CandidateRow, cellsOf } from './rows/candidate';

/** Blocks on either side of rows in which the time that holds for them all is looked for. */
const REACH = 3;
/** Characters of such a block that are read. */
const MAX_TEXT = 1200;
const MAX_SENTENCE = 400;
/** A sentence that only refers back, without the noun, is short: "They all expire after a year." */
const SHORT = 9;

/** Words that refer to what is listed, folded: "these", "all of them", "both", "the following". */
const REFERS = withPlainClasses(
  /(?<!\p{L})(?:these|those|all|both|they|each|every|following|above|below|listed|diese[rnms]?|alle[nrs]?|beide[nrs]?|folgende[nrs]?|genannte[nrs]?|obige[nrs]?|sie|ces|tous|toutes|ils|elles|suivante?s|ci-dessus|ci-dessous|estas|estos|todas|todos|ambas|ambos|siguientes|ellas|queste|questi|tutte|tutti|entrambi|seguenti|deze|volgende|bovenstaande|onderstaande|estes|seguintes|eles|te|wszystkie|oba|obie|nastepujace|ponizsze|powyzsze|dessa|alla|bada|foljande|disse|begge|nedenstaende|ovenstaende|nama|kaikki|molemmat|seuraavat|tyto|vsechny|obe|nasledujici|uvedene|tieto|vsetky|nasledujuce|aceste|acestea|toate|ambele|urmatoarele|ezek|ezeket|osszes|mindket|kovetkezo|fenti|alabbi|αυτα|ολα|παρακατω|ανωτερω|тези|всички|двете|следните|изброените|ovi|sve|svi|sljedeci|navedeni|ti|vsi|naslednji|sie|visi|abu|abi|visas|visi|abas|sekojos\p{L}*|need|koik|molemad|jargmised|bu|tum|her iki|asagidaki|aquest\p{L}*|tots|totes|seguents|ці|всі|обидва|наступні|эти|все|оба|следующие|これら|すべて|全て|以下)(?!\p{L})/u,
);

/** What a cookie of a kind is, or that lengths differ, folded: no time of the items listed. */
const GENERAL = withPlainClasses(
  /(?<!\p{L})(?:what (?:is|are)|for example|e\.g\.|some|most|depend\w*|differ\w*|var(?:y|ies|ia\p{L}*|ier\p{L}*)|between|zwischen|entre|tra|tussen|unterschied\p{L}*|je nach|selon|segun|a seconda|afhankelijk|zalez\p{L}*|einige|certains?|algun[ao]s|alcuni|sommige|niektor\p{L}*|nogle|noen|vissa|jotkut|nektere|unele|nehany)(?!\p{L})/u,
);

/** The colon behind "Retention period" at a sentence's head. */
const KEY = /^[\s•*\-–(]*([^:：.]{3,60}?)\s*[:：]\s*/u;

/** "Storage period: up to 26 months". */
function keyedLifetime(sentence: string): DeclaredLifetime | null {
  const match = KEY.exec(sentence.slice(0, 80));
  if (!match?.[1] || roleOfHeader(match[1], 'most') !== 'duration') return null;
  const value = sentence.slice(match[0].length);
  return wordCount(value, 20) > 12 ? null : lifetimeOf(value, value);
}

const lifetimeOf = (text: string, told: string): DeclaredLifetime | null => {
  const stated = lifetimesIn(text);
  return stated.length === 0 ? null : chosenLifetime(stated, told);
};

/** What one sentence tells of all the items beside it: "These cookies are stored for 30 days." */
function fromSentence(sentence: string): DeclaredLifetime | null {
  if (sentence.length > MAX_SENTENCE || lifetimesIn(sentence).length === 0) return null;
  const keyed = keyedLifetime(sentence);
  if (keyed !== null) return keyed;
  const folded = fold(sentence);
  if (GENERAL.test(folded)) return null;
  const refers = REFERS.test(folded);
  const noun = cookieWords().has(folded);
  if (!noun && !(refers && wordCount(sentence, SHORT + 1) <= SHORT)) return null;
  const stated = lifetimeWords().has(folded)
    ? lifetimesIn(sentence).filter(
        (one) => (one.kind === 'fixed' || (refers && !one.bare)) && !ofOtherThings(folded, one.at),
      )
    : [];
  const [first, second] = stated;
  // "Session cookies end with the visit, the others after a year": no one time for all.
  if (first === undefined || (second !== undefined && second.kind !== first.kind)) return null;
  if (names(sentence)) return null;
  return chosenLifetime(stated, sentence.slice(first.at, stated.at(-1)?.end));
}

/** A sentence that names an item speaks of that one. */
const names = (sentence: string): boolean =>
  hasNameSign(sentence) && parseNames(sentence, 'text').names.some((name) => name.shape === 'sure');

/** A heading or label: "Statistics (kept 13 months)", "Session cookies". */
function fromLabel(label: string): DeclaredLifetime | null {
  const stated = lifetimesIn(label);
  if (stated.length === 0 || names(label)) return null;
  const fixed = stated.filter((one) => one.kind === 'fixed');
  if (fixed.length > 0) {
    const [first] = fixed;
    const before = label.slice(0, first?.at ?? 0);
    return /[([–—:-][^)\]]*$/.test(before) || toldLifetimes(label).some((one) => one.kind === 'fixed')
      ? chosenLifetime(fixed, label)
      : null;
  }
  const kinds = new Set(stated.map((one) => one.kind));
  return kinds.size === 1 &&
    kinds.has('session') &&
    cookieWords().has(fold(label)) &&
    wordCount(label, 8) <= 6
    ? chosenLifetime(stated, label)
    : null;
}

const firstOf = (
  texts: readonly string[],
  read: (text: string) => DeclaredLifetime | null,
): DeclaredLifetime | null => {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
};

const fromParagraph = (text: string): DeclaredLifetime | null =>
  isLabel(text) && KEY.exec(text.slice(0, 80)) === null
    ? (fromLabel(text) ?? fromSentence(text))
    : firstOf(splitSentences(text.slice(0, MAX_TEXT)), fromSentence);

/** Rows that stand together, from one block to another, with nothing between them. */
interface Stretch {
  readonly first: number;
  last: number;
  readonly rows: CandidateRow[];
}

function stretchesOf(
  rows: readonly CandidateRow[],
  blocks: readonly Block[],
  used: ReadonlySet<number>,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const { block } = row.at;
    const open = stretches.at(-1);
    const joined =
      open !== undefined &&
      (block === open.last || (together(blocks, open.last, block) && allUsed(used, open.last, block)));
    if (!joined) stretches.push({ first: block, last: block, rows: [row] });
    else {
      open.rows.push(row);
      open.last = Math.max(open.last, block);
    }
  }
  return stretches;
}

/** Lines of one section. Two tables are apart, even where nothing stands between them. */
const together = (blocks: readonly Block[], one: number, other: number): boolean =>
  blocks[one]?.kind === 'paragraph' &&
  blocks[other]?.kind === 'paragraph' &&
  blocks[one].section.at(-1)?.block === blocks[other].section.at(-1)?.block;

function allUsed(used: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (!used.has(at)) return false;
  return true;
}

const isProse = (block: Block | undefined, used: ReadonlySet<number>): block is Block =>
  block !== undefined && block.kind === 'paragraph' && !used.has(block.index);

/** The paragraphs next to rows, nearest first, up to a heading or other rows. */
function beside(blocks: readonly Block[], used: ReadonlySet<number>, from: number, step: 1 | -1): Block[] {
  const found: Block[] = [];
  for (let at = from + step; found.length < REACH; at += step) {
    const block = blocks[at];
    if (!isProse(block, used)) break;
    found.push(block);
  }
  return found;
}

/** A header that was read with its rows, above the first of them. */
const headed = (blocks: readonly Block[], used: ReadonlySet<number>, first: number): number =>
  used.has(first - 1) && joinedHeader(blocks[first - 1]?.text ?? '')?.rest === '' ? first - 1 : first;

const INTRODUCES = /[:：]\s*$/;

/** The time that is said once for all rows of a stretch: below them, above them, or in the headings they stand under. */
function lifetimeOfStretch(
  { first, last }: Stretch,
  blocks: readonly Block[],
  used: ReadonlySet<number>,
): DeclaredLifetime | null {
  const below = beside(blocks, used, last, 1);
  const above = beside(blocks, used, headed(blocks, used, first), -1);
  // Between two lists a paragraph tells of the one before it, unless it ends in a colon.
  const own = (paragraphs: readonly Block[], next: number): readonly string[] =>
    paragraphs.filter((one) => !(used.has(next) && INTRODUCES.test(one.text))).map((one) => one.text);
  const introduced = used.has(first - above.length - 1)
    ? above.filter((one) => INTRODUCES.test(one.text))
    : above;
  const heading = blocks[first]?.section.at(-1)?.text;
  return (
    firstOf(own(below, last + below.length + 1), fromParagraph) ??
    firstOf(
      introduced.map((one) => one.text),
      fromParagraph,
    ) ??
    (heading === undefined ? null : fromLabel(heading))
  );
}

/** The row says nothing of its own, not even that it is told elsewhere. */
const saysNothing = (row: CandidateRow): boolean =>
  cellsOf(row, 'duration').every(({ text }) => /^[\s\-–—.]*$/.test(text));

/**
 * For rows that tell no length of time themselves the one that is said once for all that stand with them. `kindsOf` tells what each
 * row says; where one of a list has a time of its own, what stands beside the list is not its items'.
 */
export function sharedLifetimes(
  rows: readonly CandidateRow[],
  kindsOf: (row: CandidateRow) => readonly DeclaredLifetime['kind'][],
  blocks: readonly Block[],
  used: ReadonlySet<number>,
): ReadonlyMap<CandidateRow, DeclaredLifetime> {
  const shared = new Map<CandidateRow, DeclaredLifetime>();
  for (const stretch of stretchesOf(rows, blocks, used)) {
    const silent = new Set(
      stretch.rows.filter((row) => kindsOf(row).every((kind) => kind === 'unstated') && saysNothing(row)),
    );
    const others = stretch.rows.filter((row) => !silent.has(row)).flatMap(kindsOf);
    if (silent.size === 0 || others.some((kind) => kind !== 'session')) continue;
    const lifetime = lifetimeOfStretch(stretch, blocks, used);
    // Beside items that end with the session a heading or sentence that says the same speaks of the others too.
    if (lifetime !== null && (others.length === 0 || lifetime.kind === 'session'))
      for (const row of silent) shared.set(row, lifetime);
  }
  return shared;
}
