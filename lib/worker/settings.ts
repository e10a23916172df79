import type { World } from '../host/ports';
import { ok } from '../model/known';
import type { Handlers } from './serve';

export const settingsHandlers = (world: World): Pick<Handlers, 'settings/read' | 'settings/write'> => ({
  'settings/read': async () => ok(await world.settings.read()),
  'settings/write': ({ settings }) => world.settings.write(settings),
});
