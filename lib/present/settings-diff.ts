import { OPTIONAL_CATEGORIES } from '../model/category';
import type { Settings, SettingsPatch, SiteSettings } from '../model/settings';
import { siteModeOf } from './site-settings';
import type { Words } from './words';

/** One thing that importing a settings file would change. `null`: there is none on that side. */
export interface SettingsChange {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

const allowed = (value: boolean, words: Words): string =>
  words.say(value ? 'consent.allow' : 'consent.refuse');

/** A site's exception in words: mode, its own preference, and when it ends. */
export function exceptionText(exception: SiteSettings, general: Settings['mode'], words: Words): string {
  const preference = OPTIONAL_CATEGORIES.flatMap((category) => {
    const value = exception.preference?.[category];
    return value === undefined
      ? []
      : [words.labelled(words.say(`category.${category}`), allowed(value, words))];
  });
  return [
    words.say(`switch.${siteModeOf(exception, general)}`),
    ...preference,
    ...(exception.until === undefined
      ? []
      : [words.say('switch.ends', { time: words.dateTime(new Date(exception.until).toISOString()) })]),
  ].join(' · ');
}

/** What would change, in the order of the options page; empty where the file says what is already set. */
export function settingsChanges(now: Settings, file: Settings, words: Words): readonly SettingsChange[] {
  const plain = (label: string, from: string, to: string): readonly SettingsChange[] =>
    from === to ? [] : [{ label, from, to }];
  const sites = [...new Set([...Object.keys(now.sites), ...Object.keys(file.sites)])].sort();
  return [
    ...OPTIONAL_CATEGORIES.flatMap((category) =>
      plain(
        words.say(`category.${category}`),
        allowed(now.preference[category], words),
        allowed(file.preference[category], words),
      ),
    ),
    ...plain(words.say('options.mode'), words.say(`switch.${now.mode}`), words.say(`switch.${file.mode}`)),
    ...sites.flatMap((site) => {
      const before = now.sites[site];
      const after = file.sites[site];
      const from = before === undefined ? null : exceptionText(before, now.mode, words);
      const to = after === undefined ? null : exceptionText(after, file.mode, words);
      return from === to ? [] : [{ label: site, from, to }];
    }),
    ...plain(
      words.say('options.retention'),
      words.say('sites.days', { count: now.retentionDays }),
      words.say('sites.days', { count: file.retentionDays }),
    ),
    ...plain(
      words.say('options.language'),
      now.language ?? words.say('options.browserLanguage'),
      file.language ?? words.say('options.browserLanguage'),
    ),
    ...plain(
      words.say('options.theme'),
      words.say(`options.theme.${now.theme}`),
      words.say(`options.theme.${file.theme}`),
    ),
  ];
}

/** The patch that takes a patch back, from how the settings stood before it: what it did not name is left alone. */
export function reversed(before: Settings, patch: SettingsPatch): SettingsPatch {
  const { version: _version, sites: _sites, ...all } = before;
  const names = new Set(Object.keys(patch.fields ?? {}));
  return {
    fields: Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name))),
    sites: Object.fromEntries(
      Object.keys(patch.sites ?? {}).map((site) => [site, before.sites[site] ?? null]),
    ),
  };
}
