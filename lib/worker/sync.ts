import type { SyncPorts } from '../host/ports';
import { failed, type Outcome, ok } from '../model/known';
import type { SyncChoice, SyncStatus } from '../model/settings';
import {
  differs,
  EMPTY_SYNC,
  merged,
  readSyncDocument,
  type SyncDocument,
  stamped,
  syncedSettings,
} from '../protocol/settings-sync';
import type { Handlers } from './serve';
import { turns } from './turns';

/** What this browser remembers of its own part; null while it is switched off. */
interface Remembered {
  readonly document: SyncDocument;
  /** Why the last sending failed; null when it went well. */
  readonly problem: string | null;
}

function readRemembered(stored: unknown): Remembered | null {
  if (typeof stored !== 'object' || stored === null || !('document' in stored)) return null;
  const problem = 'problem' in stored && typeof stored.problem === 'string' ? stored.problem : null;
  return { document: readSyncDocument(stored.document) ?? EMPTY_SYNC, problem };
}

/**
 * Carries settings to the person's other browsers through the browser's own sync, once it was switched on. The listeners are
 * registered in the first tick; what was decided stands in the browser's storage, so that the worker may die in between.
 */
export function startSync(ports: SyncPorts): Pick<Handlers, 'sync/read' | 'sync/switch'> {
  const { area, settings, now } = ports;
  // Two changes that start from the same document would lose one of them.
  const taken = turns<'document'>();
  const inTurn: <Done>(work: () => Promise<Done>) => Promise<Done> = (work) => taken('document', work);

  const remembered = async (): Promise<Remembered | null> => readRemembered(await area.remembered());

  async function send(document: SyncDocument): Promise<void> {
    const sent = await area.write(document);
    await area.remember({ document, problem: sent.ok ? null : sent.message });
  }

  /** Own changes go out. */
  async function sendChanges(): Promise<void> {
    const known = await remembered();
    if (known === null) return;
    const { settings: current, managed } = await settings.read();
    const document = stamped(known.document, current, managed, now());
    if (document !== known.document || known.problem !== null) await send(document);
  }

  /** Changes of other browsers come in; what was changed here later goes back out. */
  async function takeChanges(): Promise<void> {
    const known = await remembered();
    if (known === null) return;
    const there = readSyncDocument(await area.read());
    if (there === null) return;
    const document = merged(known.document, there, now());
    // Remembered first: the change of the settings that follows is then no news of this browser's.
    await area.remember({ document, problem: known.problem });
    const { settings: current } = await settings.read();
    if (differs(document, current)) await settings.patch({ fields: syncedSettings(document) });
    if (JSON.stringify(document) !== JSON.stringify(there)) await send(document);
  }

  async function status(conflict: SyncDocument | null): Promise<SyncStatus> {
    const known = await remembered();
    return {
      on: known !== null,
      problem: known?.problem ?? null,
      other: conflict === null ? null : syncedSettings(conflict),
    };
  }

  async function switchOn(keep: SyncChoice | null): Promise<Outcome<SyncStatus>> {
    const there = readSyncDocument(await area.read());
    const { settings: current, managed } = await settings.read();
    // Nothing changes what a person allows without being asked: where the two differ, the person says which holds.
    if (keep === null && there !== null && differs(there, current)) return ok(await status(there));
    if (keep === 'there' && there !== null) {
      await area.remember({ document: there, problem: null });
      const patched = await settings.patch({ fields: syncedSettings(there) });
      if (!patched.ok) return patched;
      return ok(await status(null));
    }
    await send(stamped(EMPTY_SYNC, current, managed, now()));
    return ok(await status(null));
  }

  async function switchOff(): Promise<Outcome<SyncStatus>> {
    await area.remember(null);
    const removed = await area.write(null);
    return removed.ok ? ok(await status(null)) : failed('write-failed', removed.message);
  }

  const shown = (error: unknown): void => console.error(error);
  settings.onChanged(() => void inTurn(sendChanges).catch(shown));
  area.onChanged(() => void inTurn(takeChanges).catch(shown));
  return {
    'sync/read': () => inTurn(async () => ok(await status(null))),
    'sync/switch': ({ on, keep }) => inTurn(() => (on ? switchOn(keep) : switchOff())),
  };
}
