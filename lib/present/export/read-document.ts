import * as v from 'valibot';
import type { Declaration } from '../../model/declaration';
import type { LoggedEvent } from '../../model/event';
import { type EarlierVisits, EXPORT_SCHEMA, type PassAnswer, type PassApplied } from '../../model/export';
import type { Finding } from '../../model/finding';
import { failed, type Outcome, ok } from '../../model/known';
import { LoggedEventSchema } from './read-events';
import {
  AnswerSchema,
  AppliedSchema,
  complaint,
  DeclarationSchema,
  EarlierSchema,
  FindingSchema,
  ThirdPartyCookiesSchema,
} from './schemas';

const DocumentSchema = v.object({
  schema: v.literal(EXPORT_SCHEMA),
  site: v.string(),
  url: v.string(),
  auditedAt: v.string(),
  tool: v.object({
    version: v.string(),
    browser: v.string(),
    thirdPartyCookies: ThirdPartyCookiesSchema,
  }),
  declarations: v.array(DeclarationSchema),
  passes: v.array(
    v.object({
      answer: AnswerSchema,
      applied: AppliedSchema,
      findings: v.array(FindingSchema),
      earlier: v.exactOptional(EarlierSchema),
      events: v.exactOptional(v.array(LoggedEventSchema)),
    }),
  ),
});

/** What judging a document again needs of it; the rest is made anew. */
export interface ReplayableDocument {
  readonly site: string;
  readonly url: string;
  readonly auditedAt: string;
  readonly tool: {
    readonly version: string;
    readonly browser: string;
    readonly thirdPartyCookies: 'allowed' | 'blocked' | 'unknown';
  };
  readonly declarations: readonly Declaration[];
  readonly passes: readonly {
    readonly answer: PassAnswer;
    readonly applied: PassApplied;
    readonly findings: readonly Finding[];
    readonly earlier?: EarlierVisits;
    readonly events?: readonly LoggedEvent[];
  }[];
}

/** A findings document from a file, validated; the message names the first place that is wrong. */
export function readDocument(input: unknown): Outcome<ReplayableDocument> {
  const result = v.safeParse(DocumentSchema, input);
  if (result.success) return ok(result.output);
  return failed('not-a-findings-document', complaint(result.issues[0]));
}
