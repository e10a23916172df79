import type { World } from '../../host/ports';
import { Authors } from './authors';
import { Inbox } from './inbox';
import type { Recorder } from './recorder';
import { TabWatch } from './tab-watch';

/** What the parts of the witness share. Nothing in it is the truth: that is in the log. */
export interface Context {
  readonly world: World;
  readonly recorder: Recorder;
  readonly authors: Authors;
  /** What was told and not looked at yet. */
  readonly inbox: Inbox;
  readonly tabs: ReadonlyMap<number, TabWatch>;
  /** The tab's watch, made if need be. */
  readonly tab: (id: number) => TabWatch;
  readonly forget: (id: number) => void;
}

export function contextOf(world: World, recorder: Recorder, ready: Promise<unknown>): Context {
  const tabs = new Map<number, TabWatch>();
  return {
    world,
    recorder,
    authors: new Authors(),
    inbox: new Inbox(world.watchers.any),
    tabs,
    tab: (id) => {
      const known = tabs.get(id);
      if (known !== undefined) return known;
      const made = new TabWatch(id, world, recorder, ready);
      tabs.set(id, made);
      return made;
    },
    forget: (id) => {
      tabs.delete(id);
    },
  };
}
