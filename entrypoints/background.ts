import { defineBackground } from 'wxt/utils/define-background';
import { openWorld } from '../lib/host/world';
import { failed } from '../lib/model/known';
import { historyHandlers, startRetention } from '../lib/worker/history';
import { serve } from '../lib/worker/serve';
import { settingsHandlers } from '../lib/worker/settings';
import { settledHandlers } from '../lib/worker/settled';
import { statusHandlers } from '../lib/worker/status';

/** Every listener is registered in this first tick: the browser starts the worker for an event and delivers it at once. */
export default defineBackground({
  type: 'module',
  main() {
    const world = openWorld();
    startRetention(world);
    serve(world, {
      ...statusHandlers(world),
      ...settledHandlers(world),
      ...settingsHandlers(world),
      ...historyHandlers(world, async () => ({ violated: 0, inconclusive: 0 })),
      'visit/export': async () => failed('not-available', 'Findings cannot be exported yet.'),
      'visit/answer': async () => failed('not-available', 'Banners cannot be answered yet.'),
      'policy/read': async () => failed('not-available', 'The policy cannot be read yet.'),
    });
  },
});
