import * as v from 'valibot';
import { siteOfHost } from '../cookie/site';
import { failed, type Outcome, ok } from '../model/known';
import { MODES, type Settings, type SettingsPatch } from '../model/settings';

/** What holds where nothing was set: watch, ask before answering, allow nothing that is optional. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  mode: 'ask',
  preference: { preferences: false, analytics: false, marketing: false },
  sites: {},
  retentionDays: 90,
  language: null,
  theme: 'system',
  onboarded: false,
};

const MAX_SITES = 20_000;
const mode = v.picklist(MODES);
const preference = v.strictObject({
  preferences: v.boolean(),
  analytics: v.boolean(),
  marketing: v.boolean(),
});
const site = v.strictObject({
  mode: v.exactOptional(mode),
  preference: v.exactOptional(
    v.strictObject({
      preferences: v.exactOptional(v.boolean()),
      analytics: v.exactOptional(v.boolean()),
      marketing: v.exactOptional(v.boolean()),
    }),
  ),
  observe: v.exactOptional(v.boolean()),
  until: v.exactOptional(v.pipe(v.number(), v.finite())),
});

/** One schema a setting. */
export const SETTINGS_FIELDS = {
  version: v.literal(1),
  mode,
  preference,
  sites: v.pipe(
    v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(255)), site),
    v.check((sites) => Object.keys(sites).length <= MAX_SITES, `more than ${MAX_SITES} sites`),
  ),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  language: v.nullable(v.pipe(v.string(), v.maxLength(35))),
  theme: v.picklist(['system', 'light', 'dark']),
  onboarded: v.boolean(),
};

const whole = v.strictObject(SETTINGS_FIELDS);
const patch = v.strictObject({
  fields: v.exactOptional(
    v.strictObject({
      mode: v.exactOptional(SETTINGS_FIELDS.mode),
      preference: v.exactOptional(SETTINGS_FIELDS.preference),
      retentionDays: v.exactOptional(SETTINGS_FIELDS.retentionDays),
      language: v.exactOptional(SETTINGS_FIELDS.language),
      theme: v.exactOptional(SETTINGS_FIELDS.theme),
      onboarded: v.exactOptional(SETTINGS_FIELDS.onboarded),
    }),
  ),
  sites: v.exactOptional(v.record(v.pipe(v.string(), v.minLength(1), v.maxLength(255)), v.nullable(site))),
});
const layer = v.partial(v.object(SETTINGS_FIELDS));

/** The first reason of a refusal, with its place. */
export const reasonOf = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const issue = issues[0];
  if (issue === undefined) return 'not valid';
  const path = (issue.path ?? []).map((step) => String(step.key)).join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
};

/** Exceptions by the site they are looked up by: `www.example.org` is `example.org`, whose own entry wins where both stand. */
function bySite(sites: Settings['sites']): Settings['sites'] {
  const entries = Object.entries(sites);
  const own = entries.filter(([host]) => siteOfHost(host) === host);
  return Object.fromEntries([...entries.map(([host, one]) => [siteOfHost(host), one] as const), ...own]);
}

/** A whole settings document, as it is written and imported; refused with the place and the reason. */
export function readSettings(document: unknown): Outcome<Settings> {
  const read = v.safeParse(whole, document);
  return read.success
    ? ok({ ...read.output, sites: bySite(read.output.sites) })
    : failed('settings-invalid', reasonOf(read.issues));
}

export function readSettingsPatch(document: unknown): Outcome<SettingsPatch> {
  const read = v.safeParse(patch, document);
  return read.success ? ok(read.output) : failed('settings-invalid', reasonOf(read.issues));
}

/** The settings with a patch applied; what the patch does not name stays. */
export function patched(settings: Settings, { fields: changed, sites }: SettingsPatch): Settings {
  const entries = new Map(Object.entries(settings.sites));
  for (const [host, exception] of Object.entries(sites ?? {})) {
    if (exception === null) entries.delete(host);
    else entries.set(host, exception);
  }
  return { ...settings, ...changed, sites: Object.fromEntries(entries) };
}

type Layer = v.InferOutput<typeof layer>;

/** One layer of settings: what it sets, field by field. A field that does not validate is refused with its reason; the others hold. */
function readLayer(document: unknown): { readonly layer: Layer; readonly refused: readonly string[] } {
  const given: Record<string, unknown> =
    typeof document === 'object' && document !== null ? { ...document } : {};
  const refused: string[] = [];
  for (;;) {
    const read = v.safeParse(layer, given);
    if (read.success) return { layer: read.output, refused };
    const field = String(read.issues[0].path?.[0]?.key ?? '');
    refused.push(reasonOf(read.issues));
    if (!Object.hasOwn(given, field)) return { layer: {}, refused };
    delete given[field];
  }
}

const defined = (set: Layer): Partial<Settings> =>
  Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));

/**
 * The administrator's settings over the person's over the defaults; `managed` names what the person cannot change,
 * `refused` what did not validate, and why.
 */
export function layerSettings(
  managed: unknown,
  local: unknown,
): { readonly settings: Settings; readonly managed: readonly string[]; readonly refused: readonly string[] } {
  const [fromAdministrator, fromPerson] = [readLayer(managed), readLayer(local)];
  const fixed = defined(fromAdministrator.layer);
  const settings = { ...DEFAULT_SETTINGS, ...defined(fromPerson.layer), ...fixed };
  return {
    settings: { ...settings, sites: bySite(settings.sites) },
    managed: Object.keys(fixed).filter((key) => key !== 'version'),
    refused: [
      ...fromAdministrator.refused.map((reason) => `managed ${reason}`),
      ...fromPerson.refused.map((reason) => `stored ${reason}`),
    ],
  };
}
