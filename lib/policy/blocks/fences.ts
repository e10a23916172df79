/** The fence of a code block, with the language its author named (CommonMark 4.5). */
const FENCE = /^(`{3,}|~{3,})\s*([\w+#.-]{0,30})\s*$/;

/** Languages of fences that hold words and tables for people. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown']);

const isCode = (language: string, first: string | undefined): boolean =>
  !FOR_PEOPLE.has(language.toLowerCase()) || /^(?:[{[]|<script|\/[/*])/.test(first ?? '');

/**
 * Leaves out fenced code: what stands in an example of stored data or of a script is a field or a variable, and no name of a
 * cookie. A fence that nothing closes is none.
 */
export function withoutCode<Line extends { readonly trimmed: string }>(
  lines: readonly Line[],
): readonly Line[] {
  const closes = closings(lines);
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const end = closes.get(at);
    const language = end === undefined ? '' : (FENCE.exec(line.trimmed)?.[2] ?? '');
    if (end !== undefined && isCode(language, lines[at + 1]?.trimmed)) at = end;
    else kept.push(line);
  }
  return kept;
}

/** By the line of an opening fence, the line that closes it: of the same marks, and without a language. One pass. */
function closings(lines: readonly { readonly trimmed: string }[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let open: { readonly at: number; readonly marks: string } | null = null;
  for (const [at, { trimmed }] of lines.entries()) {
    const fence = trimmed.startsWith('`') || trimmed.startsWith('~') ? FENCE.exec(trimmed) : null;
    if (fence === null) continue;
    const [, marks = '', language = ''] = fence;
    if (open === null) open = { at, marks };
    else if (language === '' && marks.startsWith(open.marks)) {
      found.set(open.at, at);
      open = null;
    }
  }
  return found;
}
