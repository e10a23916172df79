import type { Claim, ClaimType, PolicyProblem, Scope } from '../../model/declaration';
import type { Block } from '../blocks/block';
import { absences } from './absence';
import type { Concept } from './concepts';
import type { Finding } from './consent';
import { lastUpdated } from './last-updated';
import { type Lexicon, phrasedIn, triggersOf } from './lexicon';
import { placeholders, withoutPlaceholders } from './placeholders';
import { has, type Reading, read } from './reading';
import { declaresRecipients, vendorsIn } from './recipients';
import { offersRefusal } from './refusal';
import { mayDeny, mayFind, mayRefuse, rulesFor } from './rules';
import { scopeOf } from './scope';
import { MAX_SENTENCES, type Sentence, sentencesOf } from './sentences';
import { standingOf, underHeading } from './under-heading';
import { lexiconFor, lexiconOf } from './vocabularies';

/** What the words of a policy promise, whom they name, what they left blank, and their date (ISO 8601, to the day or month). */
export interface ClaimsReading {
  readonly claims: readonly Claim[];
  readonly recipients: readonly string[];
  /** Vendors that are named, and not as recipients. */
  readonly mentioned: readonly string[];
  readonly problems: readonly PolicyProblem[];
  readonly lastUpdated: string | null;
}

/** Claims and recipients kept: more come from a hostile page. */
const MAX_CLAIMS = 400;
const MAX_RECIPIENTS = 200;

/**
 * The claims of a document, sentence by sentence, each with the place and words that make it. `language` is BCP 47; a block's own
 * language comes first. `detected` is the language of its function words (`detectLanguage`), tried before all others where the
 * stated one is missing or does not fit; `sections` the languages of blocks in other ones (`languagesOfSections`). Pure and total; the cost grows with the document's length.
 */
export function readClaims(
  blocks: readonly Block[],
  language: string | null,
  detected: string | null = null,
  sections: ReadonlyMap<number, string> = new Map(),
): ClaimsReading {
  const sentences = sentencesOf(blocks);
  const lexicon = lexiconFor(
    sentences.map((sentence) => sentence.text),
    language,
    detected,
  );
  const found: Claim[] = [];
  const recipients = new Set<string>();
  const mentioned = new Set<string>();
  const byIndex = new Map(blocks.map((block) => [block.index, block]));
  const surroundings = surroundingsReader();
  const linksOf = linksReader();
  const firstUnder = once();
  let before: Sentence | null = null;
  let opening: Sentence | null = null;
  let cut = sentences.length < MAX_SENTENCES ? undefined : sentences.at(-1);
  for (const [at, sentence] of sentences.entries()) {
    if (found.length >= MAX_CLAIMS) {
      cut = sentence;
      break;
    }
    const block = byIndex.get(sentence.block);
    const spoken = block?.language ?? null;
    const other = spoken === null ? sections.get(sentence.block) : undefined;
    const own =
      other === undefined ? lexiconOfBlock(spoken, language, lexicon) : (lexiconOf(other) ?? lexicon);
    if (own === null) continue;
    const previous = before;
    before = sentence;
    if (
      previous?.block !== sentence.block ||
      previous.row !== sentence.row ||
      previous.line !== sentence.line
    )
      opening = sentence;
    const phrased = phrasedIn(sentence.text, own);
    const links = linksOf(block);
    const link = links.size > 0 && links.has(sentence.text);
    const named =
      recipients.size < MAX_RECIPIENTS && phrased.mayNameVendor
        ? vendorsIn(withoutPlaceholders(sentence.text)).filter((vendor) => !recipients.has(vendor))
        : NOBODY;
    const about = surroundings(sentence, previous, own);
    const standing = standingOf(about);
    if (mayFind(phrased.reach, link) || named.length > 0 || standing !== null) {
      const reading = read(sentence, sentence.text, own, {
        about,
        before: () => conceptsOf(sentence, [opening, previous], own),
        after: () => conceptsOf(sentence, [sentences[at + 1] ?? null], own),
      });
      if (reading.hits.length > 0)
        for (const find of rulesFor(triggersOf(reading.hits), link))
          for (const finding of find(reading, block))
            found.push(claim(finding, scopeOf(reading, finding.type), sentence, sentence.text));
      if (standing !== null)
        for (const type of underHeading(reading, standing))
          if (firstUnder(sentence, type))
            found.push(claim({ type, value: true }, scopeOf(reading, type), sentence, withHeading(sentence)));
      if (named.length > 0) {
        const told = declaresRecipients(reading) ? recipients : mentioned;
        for (const vendor of named) told.add(vendor);
      }
    }
    // What introduces a list goes on in an item's first sentence, not in those behind it.
    if (sentence.lead !== null && opening === sentence) {
      const led = `${sentence.lead} ${sentence.text}`;
      const { reach } = phrasedIn(led, own);
      if (!mayDeny(reach) && !mayRefuse(reach)) continue;
      const reading = read(sentence, led, own);
      const types = mayDeny(reach) ? absences(reading) : [];
      for (const type of refusalIn(reading, sentence) ? [...types, 'reject-offered' as const] : types)
        found.push(claim({ type, value: true }, scopeOf(reading, type), sentence, led));
    }
  }
  const updated = lastUpdated(sentences, language);
  if (updated !== null)
    found.push(
      claim({ type: 'last-updated', value: updated.date }, null, updated.sentence, updated.sentence.text),
    );
  return {
    claims: distinct(consistent(found)),
    recipients: [...recipients].slice(0, MAX_RECIPIENTS),
    mentioned: [...mentioned].filter((vendor) => !recipients.has(vendor)).slice(0, MAX_RECIPIENTS),
    problems: [
      ...placeholders(blocks).map(({ block, row, quote }) => ({
        code: 'placeholder' as const,
        at: row === null ? { block, quote } : { block, row, quote },
      })),
      ...(cut === undefined
        ? []
        : [{ code: 'truncated' as const, at: { block: cut.block, quote: cut.text.slice(0, 300) } }]),
    ],
    lastUpdated: updated?.date ?? null,
  };
}

/** A block's own language comes first, unless it is the document's stated one, which its words may have overruled. */
function lexiconOfBlock(
  block: string | null,
  stated: string | null,
  document: Lexicon | null,
): Lexicon | null {
  if (block === null || (stated !== null && block.startsWith(stated.slice(0, 2)))) return document;
  return lexiconOf(block) ?? document;
}

const NOTHING: ReadonlySet<Concept> = new Set();
const NOBODY: readonly string[] = [];

/** The ideas of a sentence's heading, or of the short question before it; each heading is read once. */
function surroundingsReader(): (
  sentence: Sentence,
  before: Sentence | null,
  lexicon: Lexicon,
) => ReadonlySet<Concept> {
  const known = new Map<string, ReadonlySet<Concept>>();
  const conceptsIn = (text: string, sentence: Sentence, lexicon: Lexicon): ReadonlySet<Concept> => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const concepts = new Set(read(sentence, text.slice(0, 200), lexicon).hits.map((hit) => hit.concept));
    if (known.size < 2_000) known.set(text, concepts);
    return concepts;
  };
  return (sentence, before, lexicon) => {
    const question =
      before !== null && before.text.length < 80 && /[?？]\s*$/.test(before.text) ? before.text : null;
    const heading = question ?? sentence.section.at(-1);
    return heading === undefined ? NOTHING : conceptsIn(heading, sentence, lexicon);
  };
}

/** The ideas of sentences around, as far as they stand in the same paragraph, item or cell. */
const conceptsOf = (
  sentence: Sentence,
  around: readonly (Sentence | null)[],
  lexicon: Lexicon,
): ReadonlySet<Concept> =>
  new Set(
    around
      .filter((one) => one !== null)
      .filter(
        (one) =>
          one !== sentence &&
          one.block === sentence.block &&
          one.row === sentence.row &&
          one.line === sentence.line,
      )
      .flatMap((one) => read(one, one.text.slice(0, 400), lexicon).hits.map((hit) => hit.concept)),
  );

function claim(finding: Finding, scope: Scope | null, sentence: Sentence, quote: string): Claim {
  const at = { block: sentence.block, quote };
  return {
    type: finding.type,
    value: finding.value,
    scope,
    at: sentence.row === null ? at : { ...at, row: sentence.row },
  };
}

/** The words of a block's links, each whole; sentences come block by block. */
function linksReader(): (block: Block | undefined) => ReadonlySet<string> {
  let known: { readonly block: Block; readonly links: ReadonlySet<string> } | null = null;
  return (block) => {
    if (block === undefined || block.spans.length === 0) return NO_LINKS;
    if (known?.block !== block)
      known = {
        block,
        links: new Set(block.spans.filter((span) => span.kind === 'link').map((span) => span.text)),
      };
    return known.links;
  };
}

/** Words of an item in which it names the refusal. */
const NAMED_WITHIN = 6;

/** "The banner offers you: … – Refuse: nothing is stored": the item names the refusal, what introduces it the dialog. */
function refusalIn(reading: Reading, { lead, text }: Sentence): boolean {
  const start = reading.words.findIndex((word) => word.start >= (lead?.length ?? 0));
  return (
    start > 0 &&
    text.length < 300 &&
    has(reading, 'banner', { from: 0, to: start }) &&
    has(reading, 'refuse', { from: start, to: start + NAMED_WITHIN }) &&
    offersRefusal(reading)
  );
}

/** What a heading says of all under it is one claim, with the first words there that show of what. */
function once(): (sentence: Sentence, type: ClaimType) => boolean {
  const known = new Set<string>();
  return ({ section }, type) => {
    const key = `${type} ${section.at(-1) ?? ''}`;
    const first = !known.has(key);
    known.add(key);
    return first;
  };
}

const withHeading = ({ section, text }: Sentence): string => `${section.at(-1) ?? ''}: ${text}`;

const NO_LINKS: ReadonlySet<string> = new Set();

/**
 * Claims that a document cannot mean beside others of its own: "only necessary cookies" beside "the others after your consent"
 * speaks of the state before the choice; "no consent required" is the site's claim only where it has nothing else to ask for.
 */
function consistent(claims: readonly Claim[]): readonly Claim[] {
  const asks = claims.some((one) => one.type === 'consent-before-nonessential');
  const only = !asks && claims.some((one) => one.type === 'only-necessary');
  return claims
    .filter((one) => one.type !== 'only-necessary' || !asks)
    .map((one) =>
      one.type === 'no-consent-required' && !only
        ? { ...one, scope: { ...one.scope, categories: ['necessary' as const] } }
        : one,
    );
}

/** The same claim from the same words once; the same claim from other words stays, each is evidence. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter((one) => {
    const key = JSON.stringify([one.type, one.value, one.at.quote]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
