import * as v from 'valibot';
import { CATEGORIES, CONSENT_STATES, DECLARED_CATEGORIES } from '../../model/category';
import { ANSWER_RESULTS, CONSENT_SOURCES } from '../../model/event';
import { EXPORT_SCHEMA, type FindingsExport } from '../../model/export';
import { LEVELS } from '../../model/finding';
import { ITEM_KINDS } from '../../model/item-kind';
import { failed, type Outcome, ok } from '../../model/known';
import {
  AnswerSchema,
  AppliedSchema,
  complaint,
  DeclarationSchema,
  EarlierSchema,
  FindingSchema,
  FiniteNumber,
  ThirdPartyCookiesSchema,
} from './schemas';

/** A document of a visit is some megabytes at most, with its log. */
const LARGEST_CHARACTERS = 100_000_000;

const text = v.string();
const nullable = v.nullable(text);
const count = FiniteNumber;
const declarant = v.picklist(['page', 'cmp', 'vendor']);
const consent = v.strictObject({
  preferences: v.exactOptional(v.picklist(CONSENT_STATES)),
  analytics: v.exactOptional(v.picklist(CONSENT_STATES)),
  marketing: v.exactOptional(v.picklist(CONSENT_STATES)),
});
const setter = v.object({
  via: v.picklist(['header', 'script', 'sweep']),
  url: nullable,
  line: v.nullable(count),
  column: v.nullable(count),
});

const item = v.object({
  kind: v.picklist(ITEM_KINDS),
  name: text,
  domain: text,
  path: nullable,
  partitionKey: nullable,
  storeId: nullable,
  party: v.picklist(['first', 'third']),
  category: v.nullable(v.picklist(CATEGORIES)),
  categorySource: v.nullable(v.picklist(['policy', 'cmp', 'vendor', 'knowledge'])),
  confidence: count,
  vendor: nullable,
  setBy: v.nullable(setter),
  firstSeen: v.object({ at: text, notBefore: nullable }),
  phase: v.picklist(['before-choice', 'after-choice', 'found', 'no-choice']),
  writes: count,
  sends: count,
  lifetimeSeconds: v.nullable(count),
  rawMaxAge: v.nullable(count),
  attributes: v.object({
    secure: v.exactOptional(v.boolean()),
    httpOnly: v.exactOptional(v.boolean()),
    sameSite: v.exactOptional(v.picklist(['none', 'lax', 'strict', 'unspecified'])),
    partitioned: v.exactOptional(v.boolean()),
  }),
  declared: v.nullable(
    v.object({
      declarant,
      name: nullable,
      category: v.nullable(v.picklist(DECLARED_CATEGORIES)),
      lifetime: text,
      lifetimeSeconds: v.nullable(count),
      quote: text,
    }),
  ),
});

const pass = v.object({
  answer: AnswerSchema,
  applied: AppliedSchema,
  items: v.array(item),
  consent: v.array(
    v.object({
      at: text,
      by: v.picklist(['user', 'extension', 'site', 'cmp', 'tcf', 'gpp', 'usp', 'consent-mode', 'gpc']),
      source: v.picklist([...CONSENT_SOURCES, 'click', 'answer']),
      name: text,
      categories: consent,
      answered: v.boolean(),
      seq: count,
    }),
  ),
  answers: v.array(
    v.object({
      at: text,
      result: v.picklist(ANSWER_RESULTS),
      adapter: nullable,
      asked: consent,
      stored: consent,
      steps: v.array(text),
      reason: nullable,
    }),
  ),
  findings: v.array(FindingSchema),
  coverage: v.object({
    pages: v.array(text),
    consentStates: v.array(text),
    watchedSeconds: count,
    gaps: v.array(text),
    freshJar: v.boolean(),
    unread: v.array(text),
  }),
  earlier: v.exactOptional(EarlierSchema),
});

const document = v.object({
  schema: v.literal(EXPORT_SCHEMA),
  site: text,
  url: text,
  auditedAt: text,
  tool: v.object({
    version: text,
    browser: text,
    rules: v.record(text, v.picklist(LEVELS)),
    thirdPartyCookies: ThirdPartyCookiesSchema,
  }),
  declarations: v.array(DeclarationSchema),
  passes: v.array(pass),
});

/** A findings document from a file; the log it may carry is left aside, as nothing shown needs it. */
export function readExport(source: string): Outcome<FindingsExport> {
  if (source.length > LARGEST_CHARACTERS) return failed('too-large', 'too large');
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    return failed('not-json', error instanceof Error ? error.message : String(error));
  }
  const read = v.safeParse(document, json);
  if (read.success) return ok(read.output);
  return failed('not-a-document', complaint(read.issues[0]));
}
