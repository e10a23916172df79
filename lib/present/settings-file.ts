import * as v from 'valibot';
import { failed, type Outcome, ok } from '../model/known';
import { MODES, type Settings, type SiteSettings } from '../model/settings';

/** A settings file holds a person's choices and nothing seen. Larger ones are not settings. */
const LARGEST_CHARACTERS = 2_000_000;
const LONGEST_RETENTION_DAYS = 3650;

const site = v.object({
  mode: v.optional(v.picklist(MODES)),
  preference: v.optional(
    v.object({
      preferences: v.optional(v.boolean()),
      analytics: v.optional(v.boolean()),
      marketing: v.optional(v.boolean()),
    }),
  ),
  observe: v.optional(v.boolean()),
  until: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const file = v.object({
  version: v.literal(1),
  mode: v.picklist(MODES),
  preference: v.object({ preferences: v.boolean(), analytics: v.boolean(), marketing: v.boolean() }),
  sites: v.record(v.string(), site),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_RETENTION_DAYS)),
  language: v.nullable(v.string()),
  theme: v.picklist(['system', 'light', 'dark']),
  onboarded: v.optional(v.boolean(), true),
});

/** Absent stays absent: the model does not know `undefined` as a value. */
function siteSettings(read: v.InferOutput<typeof site>): SiteSettings {
  const preference = read.preference;
  return {
    ...(read.mode === undefined ? {} : { mode: read.mode }),
    ...(preference === undefined
      ? {}
      : {
          preference: {
            ...(preference.preferences === undefined ? {} : { preferences: preference.preferences }),
            ...(preference.analytics === undefined ? {} : { analytics: preference.analytics }),
            ...(preference.marketing === undefined ? {} : { marketing: preference.marketing }),
          },
        }),
    ...(read.observe === undefined ? {} : { observe: read.observe }),
    ...(read.until === undefined ? {} : { until: read.until }),
  };
}

/** Settings as a file holds them; what does not fit is refused with the place and the reason, nothing is guessed. */
export function readSettingsFile(text: string): Outcome<Settings> {
  if (text.length > LARGEST_CHARACTERS)
    return failed('too-large', `more than ${LARGEST_CHARACTERS} characters`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failed('not-json', error instanceof Error ? error.message : String(error));
  }
  const read = v.safeParse(file, json);
  if (!read.success) {
    const [issue] = read.issues;
    const where = v.getDotPath(issue);
    return failed('wrong-settings', where === null ? issue.message : `${where}: ${issue.message}`);
  }
  const { sites, ...rest } = read.output;
  return ok({
    ...rest,
    sites: Object.fromEntries(Object.entries(sites).map(([host, one]) => [host, siteSettings(one)])),
  });
}

export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;
