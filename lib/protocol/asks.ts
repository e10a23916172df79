import * as v from 'valibot';
import { failed, type Outcome, ok } from '../model/known';
import type { Ask, Question } from './messages';
import { readSettings, readSettingsPatch, reasonOf } from './settings';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const visit = v.pipe(v.string(), v.maxLength(80));
const shortText = v.pipe(v.string(), v.maxLength(255));
const preference = v.strictObject({
  preferences: v.boolean(),
  analytics: v.boolean(),
  marketing: v.boolean(),
});
const moment = v.pipe(v.number(), v.finite());
const nothing = v.nullish(v.null(), null);

/** What each question must look like when it arrives; the mapped type makes a forgotten one a compile error. */
const ASKS: {
  readonly [Q in Exclude<Question, 'settings/write' | 'settings/patch'>]: v.GenericSchema<unknown, Ask<Q>>;
} = {
  'visit/status': v.strictObject({ tab }),
  'visit/export': v.strictObject({ visit, events: v.boolean() }),
  'visit/events': v.strictObject({ visit, after: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'visit/documents': v.strictObject({ visit }),
  'visit/answer': v.strictObject({
    tab,
    action: v.picklist(['answer', 'withdraw', 'reopen']),
    preference: v.nullable(preference),
  }),
  'policy/read': v.strictObject({
    tab,
    url: v.nullable(v.pipe(v.string(), v.maxLength(4000), v.url(), v.regex(/^https?:/i))),
  }),
  'settings/read': nothing,
  'sync/read': nothing,
  'sync/switch': v.strictObject({ on: v.boolean(), keep: v.nullable(v.picklist(['here', 'there'])) }),
  'sites/list': nothing,
  'site/visits': v.strictObject({ site: shortText }),
  'site/findings': v.strictObject({ site: shortText }),
  'site/policies': v.strictObject({ site: shortText }),
  'history/delete': v.variant('of', [
    v.strictObject({ of: v.literal('site'), site: shortText }),
    v.strictObject({ of: v.literal('period'), from: v.nullable(moment), before: v.nullable(moment) }),
    v.strictObject({ of: v.literal('all') }),
  ]),
  'history/restore': v.strictObject({ token: shortText }),
  'storage/usage': nothing,
  'subscription/read': nothing,
  'subscription/fetch': nothing,
  'subscription/remove': nothing,
  'subscription/ask': v.strictObject({
    items: v.pipe(
      v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(4000)), domain: shortText })),
      v.maxLength(20_000),
    ),
  }),
  'visit/settled': v.strictObject({
    tab,
    quietSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(60)),
    timeoutSeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
  }),
};

export const isQuestion = (name: unknown): name is Question =>
  typeof name === 'string' &&
  (Object.hasOwn(ASKS, name) || name === 'settings/write' || name === 'settings/patch');

const refused = (question: Question, why: string): Outcome<never> =>
  failed('ask-invalid', `The question ${question} was put wrongly: ${why}`);

/** A question's body as it must be, or why it is refused. */
export function readAsk<Q extends Question>(question: Q, body: unknown): Outcome<Ask<Q>>;
export function readAsk(question: Question, body: unknown): Outcome<unknown> {
  if (question === 'settings/write') {
    const document: unknown =
      typeof body === 'object' && body !== null ? Reflect.get(body, 'settings') : null;
    const settings = readSettings(document);
    return settings.ok ? ok({ settings: settings.value }) : settings;
  }
  if (question === 'settings/patch') {
    const document: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'patch') : null;
    const patch = readSettingsPatch(document);
    return patch.ok ? ok({ patch: patch.value }) : patch;
  }
  const read = v.safeParse(ASKS[question], body);
  return read.success ? ok(read.output) : refused(question, reasonOf(read.issues));
}
