import { fold } from '../../lexicon/fold';
import { lifetimeWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { lifetimesIn, type StatedLifetime } from '../cells/durations';
import { toldLifetimes } from '../cells/told-lifetimes';
import { canonicalName } from '../names/mask';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { type Mention, mentionsIn } from './mentions';

/** Characters of a block that are searched. */
export const MAX_TEXT = 60_000;
/** How far behind its sentence the next one may tell how long the names are kept. */
const NEXT_SENTENCE = 220;
/** Characters of the sentence before that are kept. */
const MAX_BEFORE = 300;
/** Nothing but separators, joining words and brackets between two names of one enumeration. */
const ENUMERATED = /^[\s,;&/+*"'»”`«“„()]*(?:\p{L}{1,8}\.?[\s"'«“„`]*)?$/u;

/** Names enumerated together, with the words that are said of them all. */
interface Group {
  readonly mentions: readonly Mention[];
  /** The words behind the last name, up to the next one or the sentence's end. */
  readonly tail: string;
}

function groupsOf(text: string, mentions: readonly Mention[]): Group[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const together =
      last !== undefined && last.from === mention.from && ENUMERATED.test(text.slice(last.end, mention.at));
    if (together) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap((group, at) => {
    const last = group.at(-1);
    if (!last) return [];
    const next = groups[at + 1]?.[0];
    return [
      {
        mentions: group,
        tail: text.slice(last.end, Math.min(next?.at ?? text.length, last.to, last.end + 400)),
      },
    ];
  });
}

/** The lifetime in brackets right behind a name, else those that the words behind it tell. */
function lifetimesOf(tail: string): readonly { readonly text: string }[] {
  const bracket = /^["”»`]?\s*\(([^()]{2,80})\)/.exec(tail)?.[1];
  if (bracket !== undefined && lifetimesIn(bracket).length > 0) return pieces(bracket, lifetimesIn(bracket));
  return pieces(tail, toldLifetimes(tail));
}

const pieces = (text: string, stated: readonly StatedLifetime[]): { readonly text: string }[] =>
  stated.map((one) => ({ text: text.slice(Math.max(0, one.at - (one.max ? 24 : 0)), one.end) }));

/** "They are kept for: session and 60 days." right behind the sentence that names them. */
function fromNextSentence(text: string, to: number): readonly { readonly text: string }[] {
  const next = text.slice(to, to + NEXT_SENTENCE).split(/\.\s|\n/, 1)[0] ?? '';
  const stated = lifetimesIn(next);
  const [first] = stated;
  if (!first) return [];
  const announced =
    lifetimeWords().has(fold(next.slice(0, first.at))) || next.slice(0, first.at).trim() === '';
  return pieces(next, announced ? stated : toldLifetimes(next));
}

const cell = (role: RoledCell['role'], text: string): RoledCell => ({
  role,
  text,
  lines: [text],
  header: '',
});

function rowsOfGroup(block: Block, text: string, group: Group, since: number, until: number): CandidateRow[] {
  const [first] = group.mentions;
  if (!first) return [];
  const sentence = text.slice(first.from, first.to).trim();
  const before = text.slice(Math.max(since, first.from - MAX_BEFORE), first.from).trim();
  const own = lifetimesOf(group.tail);
  const stated = own.length > 0 || until <= first.to ? own : fromNextSentence(text.slice(0, until), first.to);
  const each = stated.length === group.mentions.length && group.mentions.length > 1;
  return group.mentions.map((mention, at): CandidateRow => {
    const { name, mangled } = canonicalName(mention.token);
    const lifetime = each ? stated[at] : stated[0];
    return {
      at: { block: block.index, quote: quoteOf(sentence) },
      names: [{ name, raw: mention.token, shape: shapeOf(mention.token), mangled }],
      label: null,
      cells: [
        cell('purpose', group.tail.trim().length > 12 ? group.tail.trim() : sentence),
        ...(lifetime ? [cell('duration', lifetime.text)] : []),
        cell('other', sentence),
      ],
      group: null,
      shifted: false,
      inSentence: true,
      ...(before === '' ? {} : { before: before.split(/(?<=[.!?])\s/).at(-1) ?? before }),
    };
  });
}

/**
 * Names inside running text: "the choice is kept in localStorage (key site-consent-v2)", each with the lifetime said of it, once,
 * and none that a table or list has.
 */
export function rowsOfSentences(
  blocks: readonly Block[],
  used: ReadonlySet<number>,
  known: ReadonlySet<string>,
): CandidateRow[] {
  const seen = new Set(known);
  return blocks.flatMap((block) => {
    if (used.has(block.index) || block.kind === 'heading') return [];
    const text = block.text.slice(0, MAX_TEXT);
    const groups = groupsOf(text, mentionsIn(block, text));
    return groups.flatMap((group, at) => {
      // The sentence behind tells of these names only when it has none of its own, nor has this one others.
      const until = groups[at + 1]?.mentions[0]?.from ?? text.length;
      const from = group.mentions[0]?.from ?? 0;
      const since =
        groups.slice(0, at).findLast((one) => (one.mentions[0]?.from ?? 0) < from)?.mentions[0]?.to ?? 0;
      return rowsOfGroup(block, text, group, since, until).filter((row) => {
        const name = row.names[0]?.name ?? '';
        if (seen.has(name)) return false;
        seen.add(name);
        return true;
      });
    });
  });
}
