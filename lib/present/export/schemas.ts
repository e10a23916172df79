import * as v from 'valibot';
import { DECLARED_CATEGORIES } from '../../model/category';
import {
  CLAIM_TYPES,
  type Declaration,
  LONGEST_UNREAD_NAME,
  MEDIA,
  MOST_UNREAD_NAMES,
  PROBLEM_CODES,
} from '../../model/declaration';
import type { EarlierVisits, PassApplied } from '../../model/export';
import { type Finding, type FindingCode, LEVELS, STATUSES, SUBJECT_KINDS } from '../../model/finding';

/** The parts of a findings document that are read alike by who shows it and by who judges it again. */

const APPLIED = ['exact', 'partial', 'not-offered', 'no-banner', 'not-asked', 'failed'] as const;
export const FiniteNumber = v.pipe(v.number(), v.finite());
const number = FiniteNumber;
const place = v.object({ block: number, row: v.exactOptional(number), quote: v.string() });
/** Of a row or a claim. A test's types fail when the model's scope gains a field that is not read here. */
export const ScopeSchema = v.nullable(
  v.object({
    paths: v.exactOptional(v.array(v.string())),
    exceptPaths: v.exactOptional(v.array(v.string())),
    hosts: v.exactOptional(v.array(v.string())),
    pages: v.exactOptional(v.string()),
    when: v.exactOptional(v.picklist(['logged-in', 'logged-out', 'gesture', 'enabled', 'payment'])),
    time: v.exactOptional(v.literal('now')),
    categories: v.exactOptional(v.array(v.picklist(DECLARED_CATEGORIES))),
    party: v.exactOptional(v.picklist(['first', 'third'])),
    vendors: v.exactOptional(v.array(v.string())),
    unless: v.exactOptional(v.string()),
  }),
);

export const DeclarationSchema = v.object({
  source: v.object({
    url: v.string(),
    kind: v.picklist(['page', 'cmp', 'vendor']),
    language: v.nullable(v.string()),
    sha256: v.string(),
    retrievedAt: v.string(),
    lastUpdated: v.nullable(v.string()),
  }),
  entries: v.array(
    v.object({
      name: v.nullable(v.string()),
      rawName: v.string(),
      label: v.nullable(v.string()),
      provider: v.nullable(v.string()),
      party: v.nullable(v.picklist(['first', 'third'])),
      category: v.nullable(v.picklist(DECLARED_CATEGORIES)),
      categoryFrom: v.exactOptional(v.literal('purpose')),
      medium: v.nullable(v.picklist(MEDIA)),
      purpose: v.nullable(v.string()),
      lifetime: v.object({
        raw: v.string(),
        kind: v.picklist(['fixed', 'session', 'persistent', 'unstated']),
        seconds: v.nullable(number),
        max: v.boolean(),
      }),
      scope: ScopeSchema,
      at: place,
    }),
  ),
  claims: v.array(
    v.object({
      type: v.picklist(CLAIM_TYPES),
      value: v.union([v.boolean(), number, v.string()]),
      scope: ScopeSchema,
      at: place,
    }),
  ),
  recipients: v.array(v.string()),
  unreadNames: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_UNREAD_NAME))), v.maxLength(MOST_UNREAD_NAMES)),
  ),
  mentioned: v.exactOptional(v.array(v.string())),
  problems: v.array(v.object({ code: v.picklist(PROBLEM_CODES), at: place })),
}) satisfies v.GenericSchema<unknown, Declaration>;

const isCode = (text: string): text is FindingCode => /^[CDKP]\d+$/.test(text);

export const FindingSchema = v.object({
  code: v.custom<FindingCode>((input) => typeof input === 'string' && isCode(input)),
  rule: v.string(),
  status: v.picklist(STATUSES),
  level: v.picklist(LEVELS),
  confidence: number,
  subject: v.object({
    kind: v.picklist(SUBJECT_KINDS),
    name: v.string(),
    domain: v.nullable(v.string()),
  }),
  facts: v.record(v.string(), v.union([v.string(), number, v.boolean(), v.null(), v.array(v.string())])),
  events: v.array(number),
  quotes: v.array(
    v.object({
      declarant: v.picklist(['page', 'cmp', 'vendor']),
      url: v.string(),
      sha256: v.string(),
      block: number,
      row: v.nullable(number),
      text: v.string(),
    }),
  ),
  reason: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Finding>;

export const AnswerSchema = v.union([v.picklist(['none', 'reject', 'accept']), v.array(v.string())]);
export const AppliedSchema = v.picklist(APPLIED) satisfies v.GenericSchema<unknown, PassApplied>;
export const ThirdPartyCookiesSchema = v.picklist(['allowed', 'blocked', 'unknown']);

export const EarlierSchema = v.object({
  consentedAt: v.nullable(v.string()),
  declarations: v.array(DeclarationSchema),
}) satisfies v.GenericSchema<unknown, EarlierVisits>;

/** What is wrong with a document, and where. */
export function complaint(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place === null ? issue.message : `${place}: ${issue.message}`;
}
