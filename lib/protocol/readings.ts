import * as v from 'valibot';
import type { Declaration } from '../model/declaration';
import { failed, type Outcome, ok } from '../model/known';
import { LIST_PLATFORMS } from '../policy/lists/requests';
import type { ReadingAnswer, ReadingAsk, ReadingKind } from '../policy/reading';
import { complaint, DeclarationSchema } from '../present/export/schemas';

/** What the worker and the reader say to each other: whoever gets it holds it for as hostile as the document that it is of. */

/** As much as is fetched of a document, and as is taken of a live one. */
const DOCUMENT = 10 * 1024 * 1024;
/** The reader stops at 600,000 characters of words; cells that span others are repeated. */
const WORDS = 5_000_000;
const MAX_LINKS = 12_000;
/** More than the reader itself makes of one document, whatever stands in it. */
const MOST = { entries: 5_000, claims: 1_000, recipients: 50_000, problems: 50_000 } as const;

const address = v.pipe(v.string(), v.maxLength(10_000));
const language = v.nullable(v.pipe(v.string(), v.maxLength(100)));
const source = { url: address, sha256: v.string(), retrievedAt: v.string() };
const document = v.pipe(v.string(), v.maxLength(DOCUMENT));

const ASKS: { readonly [K in ReadingKind]: v.GenericSchema<unknown, ReadingAsk<K>> } = {
  document: v.strictObject({ ...source, text: document, mime: v.string(), language }),
  configuration: v.strictObject({
    // Read item by item, each capped, where it is understood (`lists/configured.ts`).
    held: v.custom<unknown>((value) => value !== undefined),
    source: v.strictObject(source),
  }),
  list: v.strictObject({
    platform: v.picklist(LIST_PLATFORMS),
    url: address,
    language,
    documents: v.pipe(v.array(document), v.minLength(1), v.maxLength(5)),
    source: v.strictObject(source),
  }),
};

const isBounded = (declaration: Declaration): boolean =>
  declaration.entries.length <= MOST.entries &&
  declaration.claims.length <= MOST.claims &&
  declaration.recipients.length <= MOST.recipients &&
  declaration.problems.length <= MOST.problems;

const whole: v.GenericSchema<unknown, Declaration> = DeclarationSchema;
const declaration = v.pipe(whole, v.check(isBounded, 'more than a document holds'));

const ANSWERS: { readonly [K in ReadingKind]: v.GenericSchema<unknown, ReadingAnswer<K>> } = {
  document: v.strictObject({
    declaration,
    text: v.pipe(
      v.string(),
      v.transform((text) => text.slice(0, WORDS)),
    ),
    links: v.pipe(
      v.array(v.strictObject({ href: v.string(), text: v.string() })),
      v.transform((links) => links.slice(0, MAX_LINKS)),
    ),
  }),
  configuration: v.pipe(v.array(v.strictObject({ platform: v.string(), declaration })), v.maxLength(10)),
  list: v.nullable(v.union([v.strictObject({ declaration }), v.strictObject({ next: address })])),
};

/** How a question travels to the reader. */
export interface ReadingMessage<K extends ReadingKind> {
  readonly reading: K;
  readonly ask: ReadingAsk<K>;
}

const isKind = (name: unknown): name is ReadingKind => typeof name === 'string' && Object.hasOwn(ASKS, name);

/** The kind of reading that a message asks for, and its body as it came; null where it asks for none. */
export function readingAsked(
  message: unknown,
): { readonly kind: ReadingKind; readonly body: unknown } | null {
  if (typeof message !== 'object' || message === null || !('reading' in message)) return null;
  return isKind(message.reading)
    ? { kind: message.reading, body: 'ask' in message ? message.ask : null }
    : null;
}

/** What is to be read, as it must be, or why it is refused. */
export function readingAsk<K extends ReadingKind>(kind: K, body: unknown): Outcome<ReadingAsk<K>> {
  const asked = v.safeParse(ASKS[kind], body);
  return asked.success
    ? ok(asked.output)
    : failed('ask-invalid', `What is to be read was handed over wrongly: ${complaint(asked.issues[0])}`);
}

const Failure = v.strictObject({ ok: v.literal(false), code: v.string(), message: v.string() });
const Success = v.strictObject({ ok: v.literal(true), value: v.unknown() });
const Envelope = v.variant('ok', [Failure, Success]);

/** What the reader gave back: a reading as it must be, its own failure, or why the answer is refused. */
export function readingAnswer<K extends ReadingKind>(kind: K, body: unknown): Outcome<ReadingAnswer<K>> {
  const envelope = v.safeParse(Envelope, body);
  if (!envelope.success) return failed('answer-invalid', 'The policy reader gave no answer of its form.');
  if (!envelope.output.ok) return envelope.output;
  const answer = v.safeParse(ANSWERS[kind], envelope.output.value);
  return answer.success
    ? ok(answer.output)
    : failed('answer-invalid', `The policy reader’s answer is refused: ${complaint(answer.issues[0])}`);
}
