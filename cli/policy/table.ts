import type { Claim, Declaration, DeclaredEntry } from '../../lib/model/declaration';
import { claimWords, scopeWords, spoken } from './words';

function lifetimeWords({ lifetime }: DeclaredEntry): string {
  if (lifetime.kind !== 'fixed' || lifetime.seconds === null)
    return lifetime.kind === 'unstated' ? '-' : lifetime.kind;
  return `${lifetime.max ? 'up to ' : ''}${spoken(lifetime.seconds)}`;
}

const clip = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, Math.max(0, width - 1))}…`;

/** Control characters of a hostile document would move the terminal's cursor. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

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

/** What is claimed, and below it the sentence that says so: one sentence often claims several things. */
function claimLines(claims: readonly Claim[], columns: number): readonly string[] {
  const bySentence = new Map<string, string[]>();
  for (const claim of claims) {
    const said = bySentence.get(claim.at.quote) ?? [];
    if (!said.includes(claimWords(claim))) said.push(claimWords(claim));
    bySentence.set(claim.at.quote, said);
  }
  return [...bySentence].flatMap(([quote, said]) => [
    `  ${said.join(', ')}`,
    ...wrapped(`“${quote}”`, columns),
  ]);
}

/** A declaration for a person at a terminal `columns` wide. */
export function policyTable(declaration: Declaration, columns = 100): string {
  const { source, entries, claims, recipients, problems } = declaration;
  const rest = Math.max(20, columns - 30 - 13 - 15 - 15 - 4);
  const row = (cells: readonly [string, string, string, string, string]): string =>
    [30, 13, 15, 15, rest]
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
    ...(claims.length > 0 ? ['', 'It says of the site:', ...claimLines(claims, columns)] : []),
    ...(recipients.length > 0 ? ['', `It names these recipients: ${recipients.join(', ')}`] : []),
    ...(problems.length > 0
      ? [
          '',
          'Problems of the document:',
          ...problems.flatMap(({ code, at }) => [
            `  ${code}`,
            ...wrapped(`“${clip(at.quote, QUOTED).trimEnd()}”`, columns),
          ]),
        ]
      : []),
  ];
  return `${lines.map(printable).join('\n')}\n\n`;
}
