import type { Claim, Declaration, DeclaredEntry } from '../../lib/model/declaration';

const UNITS: readonly (readonly [seconds: number, word: string])[] = [
  [31_536_000, 'year'],
  [2_629_746, 'month'],
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
];

/** The largest unit in which the lifetime is about a whole number: 34186698 reads as 13 months, 31104000 as 360 days. */
function spoken(seconds: number): string {
  for (const [unit, word] of UNITS) {
    const count = Math.round(seconds / unit);
    if (count >= 1 && Math.abs(seconds / unit - count) < 0.01)
      return `${count} ${word}${count === 1 ? '' : 's'}`;
  }
  return `${seconds} seconds`;
}

function lifetimeWords({ lifetime }: DeclaredEntry): string {
  if (lifetime.kind !== 'fixed' || lifetime.seconds === null)
    return lifetime.kind === 'unstated' ? '-' : lifetime.kind;
  return `${lifetime.max ? 'up to ' : ''}${spoken(lifetime.seconds)}`;
}

const clip = (text: string, width: number): string =>
  text.length <= width ? text.padEnd(width) : `${text.slice(0, Math.max(0, width - 1))}…`;

/** Control characters of a hostile document would move the terminal's cursor. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

const claimLine = (claim: Claim): string => `  ${claim.type}: ${String(claim.value)}  “${claim.at.quote}”`;

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
    ...entries.map((entry) =>
      row([
        entry.name ?? `(${entry.label ?? entry.rawName})`,
        entry.category ?? '-',
        lifetimeWords(entry),
        entry.medium ?? '-',
        entry.purpose ?? entry.label ?? '',
      ]),
    ),
    ...(entries.length === 0 ? ['(no entry)'] : []),
    ...(claims.length > 0 ? ['', 'It says of the whole site:', ...claims.map(claimLine)] : []),
    ...(recipients.length > 0 ? ['', `It names these recipients: ${recipients.join(', ')}`] : []),
    ...(problems.length > 0
      ? [
          '',
          'Problems of the document:',
          ...problems.map(({ code, at }) => `  ${code}: “${at.quote.slice(0, 120)}”`),
        ]
      : []),
  ];
  return `${lines.map(printable).join('\n')}\n\n`;
}
