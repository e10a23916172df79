import { declaredCategoryOfLabel } from '../../lexicon/categories';
import { withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';
import { NOT_EXTENDED } from '../../lexicon/not-extended';
import { lifetimeWords } from '../../lexicon/vocabulary';
import type { Block } from '../blocks/block';
import { lifetimesIn, type StatedLifetime } from '../cells/durations';
import { ofOtherThings } from '../cells/other-things';
import { sessionByNoun } from '../cells/session-kind';
import { byCase, toldLifetimes } from '../cells/told-lifetimes';
import { canonicalName } from '../names/mask';
import { shapeOf } from '../names/shape';
import { type CandidateRow, quoteOf, type RoledCell } from './candidate';
import { type Mention, mentionsIn } from './mentions';
import { isGlued } from './parted';

/** Characters of a block that are searched. */
export const MAX_TEXT = 60_000;
/** How far behind its sentence the next ones may tell what the names are for and how long they are kept. */
const NEXT_SENTENCES = 420;
const MOST_SENTENCES = 3;
/** Characters of the sentence before that are kept. */
const MAX_BEFORE = 300;
/** Nothing but separators, joining words and brackets between two names of one enumeration. */
const ENUMERATED = withPlainClasses(/^[\s,;&/+*"'»”`«“„()]*(?:\p{L}{1,8}\.?[\s"'«“„`]*)?$/u);

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

function pieces(text: string, stated: readonly StatedLifetime[]): { readonly text: string }[] {
  if (byCase(text, stated)) return [{ text: text.slice(stated[0]?.at, stated.at(-1)?.end) }];
  return stated.map((one) => ({ text: text.slice(Math.max(0, one.at - (one.max ? 24 : 0)), one.end) }));
}

/** "They are kept for: session and 60 days." in one of the sentences right behind the one that names them: the first that tells it. */
function fromSentencesBehind(sentences: readonly string[]): readonly { readonly text: string }[] {
  for (const [at, next] of sentences.entries()) {
    const stated = lifetimesIn(next);
    const [first] = stated;
    if (!first) continue;
    const folded = fold(next);
    if (at > 0 && ofOtherThings(folded, first.at)) continue;
    const announced = lifetimeWords().has(folded.slice(0, first.at)) || next.slice(0, first.at).trim() === '';
    const told = announced ? stated : toldLifetimes(next);
    if (told.length > 0 || at === 0) return pieces(next, told);
  }
  return [];
}

/** The sentences behind the one that names items, as far as they may still speak of them. */
const sentencesBehind = (text: string, to: number): readonly string[] =>
  text
    .slice(to, to + NEXT_SENTENCES)
    .split(/\.\s|\n/, MOST_SENTENCES)
    .filter((one) => one.trim() !== '');

/** "Analytics cookies (Counter): with your consent …": the label that opens the item which names something. */
function openingLabel(text: string, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const label = /^([^:.]{3,80}):\s/.exec(line)?.[1] ?? '';
  return declaredCategoryOfLabel(label) === null ? null : label;
}

/** What the sentence right behind on the same line says besides a length of time; how long is no purpose. */
function purposeIn(rest: string, next: string): string {
  const sameLine = rest.split('\n', 1)[0] ?? '';
  return next !== '' && sameLine.includes(next) && lifetimesIn(next).length === 0 ? next : '';
}

/** Letters of the shortest word by which a sentence is known to go on about an item. */
const SHORTEST_SUBJECT = 4;

/** A sentence whose first word is part of the item's name speaks of the item: "Captcha loads on /contact only" behind `_gcaptcha`. */
function onSameThing(next: string, name: string): string {
  const subject = fold(/^\s*["'«“„]?(\p{L}[\p{L}\d-]*)/u.exec(next)?.[1] ?? '');
  return subject.length >= SHORTEST_SUBJECT && fold(name).includes(subject) ? next : '';
}

/** How far behind its sentence a promise of the term may stand. */
const PROMISE_REACH = 220;

/** The sentence, with those right behind it up to one that promises a term that is not extended. */
function withPromise(text: string, from: number, to: number, until: number): string {
  const behind = text.slice(to, Math.min(until, to + PROMISE_REACH));
  const promise = NOT_EXTENDED.exec(behind);
  if (promise === null) return text.slice(from, to);
  const stop = behind.slice(promise.index).search(/[.!?](?:\s|$)|\n/);
  return text.slice(from, stop < 0 ? to + promise.index + promise[0].length : to + promise.index + stop + 1);
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
  const words = withPromise(text, first.from, first.to, until > first.to ? until : text.length).trim();
  const before = text.slice(Math.max(since, first.from - MAX_BEFORE), first.from).trim();
  const own = lifetimesOf(group.tail);
  const behind = until <= first.to ? [] : sentencesBehind(text.slice(0, until), first.to);
  const told = own.length > 0 ? own : fromSentencesBehind(behind);
  const isSession = told.length === 0 && sessionByNoun(text.slice(first.from, first.at), group.tail);
  const stated = isSession ? [{ text: 'session' }] : told;
  const purposeBehind = purposeIn(text.slice(first.to, first.to + NEXT_SENTENCES), behind[0] ?? '');
  const opening = block.kind === 'list' ? openingLabel(text, first.at) : null;
  const each = stated.length === group.mentions.length && group.mentions.length > 1;
  return group.mentions.map((mention, at): CandidateRow => {
    const { name, mangled } = canonicalName(mention.token);
    const lifetime = each ? stated[at] : stated[0];
    const same = onSameThing(behind[0] ?? '', name);
    return {
      at: { block: block.index, quote: quoteOf(words) },
      names: [{ name, raw: mention.token, shape: shapeOf(mention.token), mangled }],
      label: null,
      cells: [
        cell('purpose', group.tail.trim().length > 12 ? group.tail.trim() : sentence),
        ...(lifetime ? [cell('duration', lifetime.text)] : []),
        cell('other', sentence),
      ],
      group: opening,
      shifted: false,
      inSentence: true,
      ...(before === '' ? {} : { before: before.split(/(?<=[.!?])\s/).at(-1) ?? before }),
      ...(same === '' ? {} : { sameThing: same }),
      ...(purposeBehind === '' ? {} : { behind: purposeBehind }),
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
  const told = new Set<string>();
  return blocks.flatMap((block) => {
    if (used.has(block.index) || block.kind === 'heading' || isGlued(block.text)) return [];
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
        const lasts = row.cells.find((one) => one.role === 'duration')?.text ?? '';
        const isNew = !seen.has(name) || (lasts !== '' && told.has(name) && !told.has(`${name} ${lasts}`));
        seen.add(name);
        if (lasts !== '' && (isNew || told.has(name))) told.add(name).add(`${name} ${lasts}`);
        return isNew;
      });
    });
  });
}
