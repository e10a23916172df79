import { DEMOS } from '../demo/sites';

type Answer = 'none' | 'reject' | 'accept';

/** A potential breach: code, kind of subject, name of subject. `*` in the name stands for any run: parts made up at random. */
type Expected = `${string} ${string} ${string}`;

/** What each demo must be found to breach in each pass: this and nothing else, in both browsers. */
const EXPECTATIONS: Readonly<Record<string, Readonly<Partial<Record<Answer, readonly Expected[]>>>>> = {};

/** The violated findings of a pass in the form of the table, in order, each once. */
export function violatedIn(pass: {
  readonly findings: readonly {
    readonly code: string;
    readonly status: string;
    readonly subject: { readonly kind: string; readonly name: string };
  }[];
}): readonly string[] {
  const lines = pass.findings
    .filter((finding) => finding.status === 'violated')
    .map(({ code, subject }) => `${code} ${subject.kind} ${subject.name}`);
  return [...new Set(lines)].sort();
}

function matches(expected: string, actual: string): boolean {
  const parts = expected.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(actual);
}

/** What was found and not expected (`+`), and what was expected and not found (`-`); empty when they agree. */
export function difference(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return [
    ...actual
      .filter((line) => !expected.some((pattern) => matches(pattern, line)))
      .map((line) => `+ ${line}`),
    ...expected
      .filter((pattern) => !actual.some((line) => matches(pattern, line)))
      .map((line) => `- ${line}`),
  ];
}

/** Each pass of each demo with what is expected of it. */
export const EXPECTED_PASSES = DEMOS.flatMap((demo) =>
  demo.answers.map((answer) => ({ demo, answer, expected: EXPECTATIONS[demo.host]?.[answer] ?? [] })),
);

export function expectedOf(host: string, answer: string): (typeof EXPECTED_PASSES)[number] {
  const found = EXPECTED_PASSES.find((pass) => pass.demo.host === host && pass.answer === answer);
  if (found === undefined) throw new Error(`Nothing is written down for ${host}, answer ${answer}`);
  return found;
}
