import { withPlainClasses, wordCount } from '../lexicon/characters';
import { fold } from '../lexicon/fold';
import type { HeaderRole } from '../lexicon/lexicon';
import { cookieWords } from '../lexicon/vocabulary';
import type { DeclaredEntry, DeclaredLifetime, PolicyProblem } from '../model/declaration';
import { UNSTATED } from './cells/durations';
import { roleOfHeader } from './cells/headers';
import { mediumIn, partyIn, partyOfAnswer } from './cells/party';
import { scopeOf } from './cells/scope';
import { vendorsIn } from './claims/recipients';
import type { BlockContext, Contexts } from './context';
import { rowCategory } from './row-category';
import { type CandidateRow, cellsOf, firstOf, type RoledCell, textOf } from './rows/candidate';

/** Consent tools list Google's pixels by their path. */
const PIXEL_PATH = /^(?:ads|pagead)\//;

function rowMedium(row: CandidateRow, context: BlockContext): Pick<DeclaredEntry, 'medium' | 'mediumFrom'> {
  const told = [
    ...cellsOf(row, 'medium'),
    ...cellsOf(row, 'type'),
    ...cellsOf(row, 'duration'),
    ...cellsOf(row, 'category'),
    ...cellsOf(row, 'provider'),
    ...cellsOf(row, 'host'),
    ...cellsOf(row, 'other'),
    ...cellsOf(row, 'purpose'),
  ].map((cell) => cell.text);
  const named = row.label === null ? [] : [row.label];
  const pixels = row.names.length > 0 && row.names.every((name) => PIXEL_PATH.test(name.name));
  // What stands above a sentence speaks of other things as well.
  const above = row.inSentence && told.some((text) => cookieWords().has(fold(text))) ? null : context.medium;
  const own = firstOf([...named, ...told], mediumIn) ?? (pixels ? 'pixel' : null);
  if (own !== null || above === null) return { medium: own ?? 'cookie' };
  return { medium: above, ...(context.mediumIntroduced ? { mediumFrom: 'introduction' } : {}) };
}

function rowParty(row: CandidateRow): 'first' | 'third' | null {
  const answered = firstOf(cellsOf(row, 'party'), (cell) => partyOfAnswer(cell.header, cell.text));
  const told = [
    ...cellsOf(row, 'party'),
    ...cellsOf(row, 'type'),
    ...cellsOf(row, 'provider'),
    ...cellsOf(row, 'duration'),
  ].filter((cell) => cell.text.length < 120);
  return answered ?? firstOf(told, (cell) => partyIn(cell.text));
}

/** Without a column for it, the first vendor that the row's label or purpose names: "Supabase session refresh". */
function vendorOf(row: CandidateRow): string | null {
  const text = [row.label ?? '', row.inSentence ? '' : (textOf(row, 'purpose') ?? '')]
    .join(' . ')
    .slice(0, 400);
  const vendor = vendorsIn(text)[0];
  if (vendor === undefined) return null;
  const version =
    text.slice(text.indexOf(vendor) + vendor.length).match(/^ \d{1,2}(?![\p{L}\d.])/u)?.[0] ?? '';
  return text.includes(vendor) ? `${vendor}${version}` : vendor;
}

const PARTY_NOTE =
  /\s*\((?:[^()]*(?:party|parti|partij|partei|parte|tiers|tercer|terz|osapuol)[^()]*)\)\s*$/i;

const TELLING: ReadonlySet<HeaderRole> = new Set(['purpose', 'host', 'other']);
/** Where an item is limited to pages or conditions: what it is for, or a column whose header nobody knows, whatever stands in it. */
const mayLimit = ({ role, header }: RoledCell): boolean =>
  TELLING.has(role) || (header !== '' && roleOfHeader(header) === null);

/** A number with a word behind it, in no name and no date: it may be a length of time in words that are not known. */
const MAY_LAST = withPlainClasses(/(?<![\p{L}\p{N}_.,:/-])\d{1,4}\s?\p{L}{2,}/u);
/** As many words in the column for it tell of an end, though not when: "until you refuse", "as long as the list is kept". */
const WORDS_OF_AN_END = 3;
const mayLast = (row: CandidateRow): boolean =>
  row.cells.some(
    ({ role, text }) =>
      (role === 'duration' && (/\d/.test(text) || wordCount(text, WORDS_OF_AN_END) >= WORDS_OF_AN_END)) ||
      MAY_LAST.test(text.slice(0, 600)),
  );

/** The entries that a candidate row declares, with the problems of their words. `lifetimes`: one for all its names, or one for each. */
export function entriesOf(
  row: CandidateRow,
  lifetimes: readonly DeclaredLifetime[],
  context: BlockContext,
  contexts: Contexts,
): { readonly entries: readonly DeclaredEntry[]; readonly problems: readonly PolicyProblem[] } {
  const { category, contradicted, fromPurpose } = rowCategory(row, context, contexts);
  const purpose = textOf(row, 'purpose') ?? textOf(row, 'other');
  const shared = {
    label: row.label,
    provider: textOf(row, 'provider')?.replace(PARTY_NOTE, '') ?? vendorOf(row),
    party: rowParty(row),
    category,
    ...(fromPurpose === true ? { categoryFrom: 'purpose' as const } : {}),
    ...rowMedium(row, context),
    purpose,
    scope: scopeOf(
      [
        row.label ?? '',
        ...row.cells.filter((cell) => mayLimit(cell)).map((cell) => cell.text),
        row.sameThing ?? '',
      ].join(' \n '),
    ),
    at: row.at,
  };
  const entries: DeclaredEntry[] =
    row.names.length === 0
      ? [{ ...shared, name: null, rawName: row.label ?? '', lifetime: lifetimes[0] ?? UNSTATED }]
      : row.names.map((name, at) => ({
          ...shared,
          name: name.name,
          rawName: name.raw,
          lifetime: lifetimes[lifetimes.length === 1 ? 0 : at] ?? UNSTATED,
        }));
  const problems: PolicyProblem[] = [
    // A sentence that describes an item is no row with a hole where its name should stand.
    ...(row.names.length === 0 && row.inSentence !== true
      ? [{ code: 'nameless-row' as const, at: row.at }]
      : []),
    ...(row.shifted ? [{ code: 'shifted-columns' as const, at: row.at }] : []),
    ...(contradicted ? [{ code: 'two-categories' as const, at: row.at }] : []),
    ...(row.names.some((name) => name.mangled) ? [{ code: 'mangled-name' as const, at: row.at }] : []),
    ...(entries.every((entry) => entry.lifetime.kind === 'unstated')
      ? [{ code: mayLast(row) ? ('unread-duration' as const) : ('no-duration' as const), at: row.at }]
      : []),
  ];
  return { entries, problems };
}
