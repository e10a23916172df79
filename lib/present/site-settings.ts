import type { Mode, Settings, SettingsPatch, SiteSettings } from '../model/settings';
import type { EpochMilliseconds } from '../model/time';

/** What the switch of the popup can stand at; `none`: nothing is witnessed on the site. */
export const SITE_MODES = ['answer', 'ask', 'off', 'none'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export type Pause = 'hour' | 'day' | 'always';
const PAUSE_MILLISECONDS: Readonly<Record<Pause, number | null>> = {
  hour: 3_600_000,
  day: 86_400_000,
  always: null,
};
export const PAUSES: readonly Pause[] = ['hour', 'day', 'always'];

/** The exception that holds for a site now; null when there is none or it has run out. */
export function exceptionFor(settings: Settings, site: string, now: EpochMilliseconds): SiteSettings | null {
  const exception = Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined;
  if (exception === undefined) return null;
  return exception.until !== undefined && exception.until <= now ? null : exception;
}

export const siteModeOf = (exception: SiteSettings | null, general: Mode): SiteMode =>
  exception?.observe === false ? 'none' : (exception?.mode ?? general);

/** A site's exception taken away, so that what holds everywhere holds there again. */
export const withoutException = (site: string): SettingsPatch => ({ sites: { [site]: null } });

export const withException = (site: string, exception: SiteSettings): SettingsPatch => ({
  sites: { [site]: exception },
});

/** The site put to this mode for this long; a preference of the site's own is kept. */
export function withSiteMode(
  settings: Settings,
  site: string,
  mode: SiteMode,
  pause: Pause,
  now: EpochMilliseconds,
): SettingsPatch {
  const before = exceptionFor(settings, site, now);
  const length = PAUSE_MILLISECONDS[pause];
  const kept = before?.preference === undefined ? {} : { preference: before.preference };
  const until = length === null ? {} : { until: now + length };
  const chosen: SiteSettings = mode === 'none' ? { observe: false } : { mode };
  return withException(site, { ...kept, ...chosen, ...until });
}
