import { defineBackground } from 'wxt/utils/define-background';
import { offerFirstRun } from '../lib/host/first-run';
import { browserSyncArea } from '../lib/host/sync-area';
import { offerWaysIn } from '../lib/host/toolbar';
import { openWorld } from '../lib/host/world';
import { startAnswering } from '../lib/worker/answer';
import { startBadge } from '../lib/worker/badge';
import { documentHandlers } from '../lib/worker/documents';
import { historyHandlers, startRetention } from '../lib/worker/history';
import { judgeOf, judgingHandlers } from '../lib/worker/judging';
import { startPolicy } from '../lib/worker/policy';
import { serve } from '../lib/worker/serve';
import { settingsHandlers } from '../lib/worker/settings';
import { settledHandlers } from '../lib/worker/settled';
import { statusHandlers } from '../lib/worker/status';
import { subscriptionHandlers } from '../lib/worker/subscription';
import { startSync } from '../lib/worker/sync';
import { startWitness } from '../lib/worker/witness/start';

/** Every listener is registered in this first tick: the browser starts the worker for an event and delivers it at once. */
export default defineBackground({
  type: 'module',
  main() {
    const world = openWorld();
    const judge = judgeOf(world);
    const witnessing = startWitness(world);
    world.log.onAppended(() => world.watchers.tell());
    startBadge(world, judge);
    startRetention(world);
    offerWaysIn();
    offerFirstRun(world.settings);
    serve(world, witnessing.attend, {
      ...statusHandlers(world, judge),
      ...documentHandlers(world),
      ...judgingHandlers(judge),
      ...settledHandlers(world, witnessing.attend),
      ...settingsHandlers(world),
      ...subscriptionHandlers(world),
      ...historyHandlers(world, witnessing, judge),
      ...startPolicy(world),
      ...startAnswering(world),
      ...startSync({ now: world.now, settings: world.settings, area: browserSyncArea }),
    });
  },
});
