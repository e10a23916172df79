import * as v from 'valibot';
import { CATEGORIES, CONSENT_STATES, DECLARED_CATEGORIES } from '../../model/category';
import { CLAIM_TYPES, MEDIA, PROBLEM_CODES } from '../../model/declaration';
import { ANSWER_RESULTS, CONSENT_SOURCES } from '../../model/event';
import { EXPORT_SCHEMA, type FindingsExport } from '../../model/export';
import { LEVELS, STATUSES } from '../../model/finding';
import { failed, type Outcome, ok } from '../../model/known';
import { ScopeSchema } from './read-document';

/** A document of a visit is some megabytes at most, with its log. */
const LARGEST_CHARACTERS = 100_000_000;

const text = v.string();
const nullable = v.nullable(text);
const count = v.pipe(v.number(), v.finite());
const declarant = v.picklist(['page', 'cmp', 'vendor']);
const consent = v.strictObject({
  preferences: v.exactOptional(v.picklist(CONSENT_STATES)),
  analytics: v.exactOptional(v.picklist(CONSENT_STATES)),
  marketing: v.exactOptional(v.picklist(CONSENT_STATES)),
});
const place = v.object({ block: count, row: v.exactOptional(count), quote: text });
const declaration = v.object({
  source: v.object({
    url: text,
    kind: declarant,
    language: nullable,
    sha256: text,
    retrievedAt: text,
    lastUpdated: nullable,
  }),
  entries: v.array(
    v.object({
      name: nullable,
      rawName: text,
      label: nullable,
      provider: nullable,
      party: v.nullable(v.picklist(['first', 'third'])),
      category: v.nullable(v.picklist(DECLARED_CATEGORIES)),
      medium: v.nullable(v.picklist(MEDIA)),
      purpose: nullable,
      lifetime: v.object({
        raw: text,
        kind: v.picklist(['fixed', 'session', 'persistent', 'unstated']),
        seconds: v.nullable(count),
        max: v.boolean(),
      }),
      scope: ScopeSchema,
      at: place,
    }),
  ),
  claims: v.array(
    v.object({
      type: v.picklist(CLAIM_TYPES),
      value: v.union([v.boolean(), v.number(), text]),
      scope: ScopeSchema,
      at: place,
    }),
  ),
  recipients: v.array(text),
  problems: v.array(v.object({ code: v.picklist(PROBLEM_CODES), at: place })),
});

const setter = v.object({
  via: v.picklist(['header', 'script', 'sweep']),
  url: nullable,
  line: v.nullable(count),
  column: v.nullable(count),
});

const item = v.object({
  kind: v.picklist(['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'request', 'fingerprinting']),
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

const code = v.custom<`${'C' | 'D' | 'K' | 'P'}${number}`>(
  (value) => typeof value === 'string' && /^[CDKP]\d{1,3}$/.test(value),
);

const finding = v.object({
  code,
  rule: text,
  status: v.picklist(STATUSES),
  level: v.picklist(LEVELS),
  confidence: count,
  subject: v.object({
    kind: v.picklist([
      'cookie',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'request',
      'fingerprinting',
      'banner',
      'consent',
      'policy',
      'recipient',
      'site',
    ]),
    name: text,
    domain: nullable,
  }),
  facts: v.record(text, v.nullable(v.union([text, v.number(), v.boolean(), v.array(text)]))),
  events: v.array(count),
  quotes: v.array(
    v.object({ declarant, url: text, sha256: text, block: count, row: v.nullable(count), text }),
  ),
  reason: nullable,
});

const pass = v.object({
  answer: v.union([v.picklist(['none', 'reject', 'accept']), v.array(text)]),
  applied: v.picklist(['exact', 'partial', 'not-offered', 'no-banner', 'not-asked', 'failed']),
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
  findings: v.array(finding),
  coverage: v.object({
    pages: v.array(text),
    consentStates: v.array(text),
    watchedSeconds: count,
    gaps: v.array(text),
    freshJar: v.boolean(),
    unread: v.array(text),
  }),
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
    thirdPartyCookies: v.picklist(['allowed', 'blocked', 'unknown']),
  }),
  declarations: v.array(declaration),
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
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  return failed('not-a-document', where === null ? issue.message : `${where}: ${issue.message}`);
}
