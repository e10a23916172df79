import type { World } from '../host/ports';
import { ok } from '../model/known';
import type { Settings } from '../model/settings';
import type { VisitStatus } from '../model/status';
import type { EpochMilliseconds } from '../model/time';
import type { Handlers } from './serve';

export const settingsHandlers = (
  world: World,
): Pick<Handlers, 'settings/read' | 'settings/patch' | 'settings/write'> => ({
  'settings/read': async () => ok(await world.settings.read()),
  'settings/patch': ({ patch }) => world.settings.patch(patch),
  'settings/write': ({ settings }) => world.settings.write(settings),
});

/** The settings as they hold on a site: its exception, while it lasts, over the general ones. */
export function effectiveOn(
  settings: Settings,
  site: string | null,
  now: EpochMilliseconds,
): VisitStatus['effective'] & { readonly observe: boolean } {
  const entry = site === null || !Object.hasOwn(settings.sites, site) ? undefined : settings.sites[site];
  const exception = entry?.until !== undefined && entry.until <= now ? undefined : entry;
  return {
    mode: exception?.mode ?? settings.mode,
    preference: { ...settings.preference, ...exception?.preference },
    excepted: exception !== undefined,
    observe: exception?.observe ?? true,
  };
}
