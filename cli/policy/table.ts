import type { Claim, Declaration, DeclaredEntry, PolicyProblem } from '../../lib/model/declaration';
import { printable } from '../printable';
import { claimWords, scopeWords, spoken } from './words';

function lifetimeWords({ lifetime }: DeclaredEntry): string {
  if (lifetime.kind !== 'fixed' || lifetime.seconds === null)
    return lifetime.kind === 'unstated' ? '-' : lifetime.kind;
  return `${lifetime.max ? 'up to ' : ''}${spoken(lifetime.seconds)}`;
}

const clip = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, Math.max(0, width - 1))}…`;

/** Widths of name, category, lifetime, medium: at full breadth, and so that 80 columns leave room for the purpose. */
const WIDTHS = { wide: [30, 13, 15, 15], narrow: [24, 11, 14, 14] } as const;
const NARROW_COLUMNS = 100;
/** Less of a purpose says nothing. */
const LEAST_PURPOSE = 12;

const INDENT = 6;
/** Characters of a passage with a problem, which may be a whole table. */
const QUOTED = 200;

/** Breaks between words, so that no line is longer than that; each line indented. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && INDENT + line.length + word.length >= columns) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((one) => `${' '.repeat(INDENT)}${one}`);
}

/** What is said of each passage, and below it the passage: one sentence often claims several things. */
function passages(notes: readonly (readonly [what: string, quote: string])[], columns: number) {
  const byQuote = new Map<string, Set<string>>();
  for (const [what, quote] of notes) byQuote.set(quote, (byQuote.get(quote) ?? new Set()).add(what));
  return [...byQuote].flatMap(([quote, said]) => [
    `  ${[...said].join(', ')}`,
    ...wrapped(`“${quote}”`, columns),
  ]);
}

const claimed = (claim: Claim) => [claimWords(claim), claim.at.quote] as const;
const wrong = ({ code, at }: PolicyProblem) => [code, clip(at.quote, QUOTED).trimEnd()] as const;

/** A declaration for a person at a terminal `columns` wide. */
export function policyTable(declaration: Declaration, columns = 100): string {
  const { source, entries, claims, recipients, problems } = declaration;
  const widths = columns < NARROW_COLUMNS ? WIDTHS.narrow : WIDTHS.wide;
  const rest = columns - widths.reduce((sum, width) => sum + width + 1, 0);
  const row = (cells: readonly [string, string, string, string, string]): string =>
    [...widths, ...(rest < LEAST_PURPOSE ? [] : [rest])]
      .map((width, at) => clip(cells[at] ?? '', width))
      .join(' ')
      .trimEnd();
  const lines = [
    `${source.url}  (${source.language ?? 'language unknown'}${source.lastUpdated ? `, updated ${source.lastUpdated}` : ''})`,
    '',
    row(['NAME', 'CATEGORY', 'LIFETIME', 'KEPT IN', 'PURPOSE']),
    ...entries.flatMap((entry) => [
      row([
        entry.name ?? `(${entry.label ?? entry.rawName})`,
        entry.category ?? '-',
        lifetimeWords(entry),
        entry.medium ?? '-',
        entry.purpose ?? entry.label ?? '',
      ]),
      ...(entry.scope === null ? [] : [`      ${scopeWords(entry.scope)}`]),
    ]),
    ...(entries.length === 0 ? ['(no entry)'] : []),
    ...(claims.length > 0 ? ['', 'It says of the site:', ...passages(claims.map(claimed), columns)] : []),
    ...(recipients.length > 0 ? ['', `It names these recipients: ${recipients.join(', ')}`] : []),
    ...(problems.length > 0
      ? ['', 'Problems of the document:', ...passages(problems.map(wrong), columns)]
      : []),
  ];
  return `${lines.map(printable).join('\n')}\n\n`;
}
