import { siteHistory } from '../findings/history';
import type { VisitRecord, World } from '../host/ports';
import { ok } from '../model/known';
import { MOST_EVENTS } from '../model/settings';
import type { Judge } from './judging';
import type { Handlers } from './serve';
import type { Witnessing } from './witness/start';

/** How long a deletion can be taken back. */
export const UNDO_SECONDS = 10;
const ALARM = 'retention';
const HOUR_MINUTES = 60;
/** Visits merged into a site's history, the newest: each is judged anew, by the rules of today. */
const MOST_MERGED = 60;
const DAY_MILLISECONDS = 86_400_000;

type HistoryHandlers = Pick<
  Handlers,
  'sites/list' | 'site/visits' | 'site/findings' | 'history/delete' | 'history/restore' | 'storage/usage'
>;

/**
 * Deletes what is older than the person keeps, and what was marked for deletion. Runs at each start of the worker and
 * each hour, so that a worker killed within the time for undoing still deletes.
 */
export function startRetention(world: World): void {
  const sweep = async (): Promise<void> => {
    const { settings } = await world.settings.read();
    const now = world.now();
    const before = now - settings.retentionDays * DAY_MILLISECONDS;
    for (const old of [
      { of: 'ended-before', before },
      { of: 'beyond', events: MOST_EVENTS },
    ] as const)
      await world.log.mark(old, 'retention', now - UNDO_SECONDS * 1000);
    await world.log.purge(now - UNDO_SECONDS * 1000);
  };
  world.feed.onAlarm(ALARM, HOUR_MINUTES, () => void sweep());
  void world.log.purge(world.now() - UNDO_SECONDS * 1000);
}

/** Purges what was marked, once it can no longer be taken back; the alarm does it where the worker died first. */
function purgeLater(world: World): void {
  setTimeout(() => void world.log.purge(world.now() - UNDO_SECONDS * 1000), UNDO_SECONDS * 1000 + 100);
}

/** One after another: judging every site's last visit at once would hold all of their events in memory. */
async function inTurn<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  for (const task of tasks) results.push(await task());
  return results;
}

/** A visit that was deleted and given back has missed what came between; its page is in another visit by now. */
async function closeRestored(world: World): Promise<void> {
  const at = world.now();
  for (const { visit, tab } of await world.log.openVisits()) {
    if ((await world.log.openVisit(tab))?.visit === visit) continue;
    await world.log.append([
      { kind: 'watch-gap', visit, at, notBefore: null, reason: 'worker-stopped' },
      { kind: 'visit-ended', visit, at, notBefore: null, reason: 'navigated-away' },
    ]);
  }
}

export function historyHandlers(world: World, witnessing: Witnessing, judge: Judge): HistoryHandlers {
  const violatedIn = judge.counts;
  return {
    'sites/list': async () => {
      const visits = (await world.log.visits()).filter((visit) => !visit.private);
      const bySite = new Map<string, VisitRecord[]>();
      for (const visit of visits) {
        const ofSite = bySite.get(visit.site);
        if (ofSite === undefined) bySite.set(visit.site, [visit]);
        else ofSite.push(visit);
      }
      const summaries = [...bySite].flatMap(([site, ofSite]) => {
        const [first, latest] = [ofSite.at(0), ofSite.at(-1)];
        return first === undefined || latest === undefined ? [] : [{ site, ofSite, first, latest }];
      });
      return ok(
        await inTurn(
          summaries.map(({ site, ofSite, first, latest }) => async () => ({
            site,
            visits: ofSite.length,
            firstAt: first.startedAt,
            lastAt: latest.lastAt,
            latest: latest.visit,
            ...(await violatedIn(latest.visit)),
          })),
        ),
      );
    },

    'site/visits': async ({ site }) => {
      const visits = (await world.log.visits(site)).filter((visit) => !visit.private);
      return ok(
        await inTurn(
          visits.map(({ visit, startedAt, url }) => async () => ({
            visit,
            at: startedAt,
            url,
            violated: (await violatedIn(visit)).violated,
          })),
        ),
      );
    },

    'site/findings': async ({ site }) => {
      const visits = (await world.log.visits(site)).filter((visit) => !visit.private).slice(-MOST_MERGED);
      const judged = await inTurn(
        visits.map(({ visit, startedAt }) => async () => {
          const pass = (await judge.report(visit, false))?.passes[0];
          return pass === undefined ? [] : [{ visit, at: startedAt, pass }];
        }),
      );
      return ok(siteHistory(judged.flat()));
    },

    'history/delete': async (deletion) => {
      if (deletion.of === 'all' && world.log.failing(false) !== null) {
        // A database that cannot be opened cannot be marked either: deleting all is the way to a new one.
        const reset = await world.log.reset();
        return reset.ok ? ok({ token: '', visits: 0, undoSeconds: 0 }) : reset;
      }
      const token = crypto.randomUUID();
      const marked = await world.log.mark(deletion, token, world.now());
      if (!marked.ok) return marked;
      witnessing.historyChanged();
      purgeLater(world);
      return ok({ token, visits: marked.value, undoSeconds: UNDO_SECONDS });
    },

    'history/restore': async ({ token }) => {
      const restored = await world.log.restore(token);
      if (!restored.ok) return restored;
      await closeRestored(world);
      return ok({ visits: restored.value });
    },

    'storage/usage': async () => {
      const [usage, bytes] = await Promise.all([world.log.usage(), world.session.storageBytes()]);
      return ok({ ...usage, bytes });
    },
  };
}
