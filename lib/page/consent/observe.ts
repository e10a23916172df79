import { askPageWorld, askSignals } from './channel';
import { learnNamedLanguage } from './language';
import { report } from './runtime';
import { consentStores } from './stores';

const SIGNAL_MILLISECONDS = 1_500;
const LATER_MILLISECONDS = 1_000;

/** Tells the worker what every source of this frame says of consent, when it says something new. */
export function consentObserver(): {
  readonly now: (declared?: readonly string[]) => Promise<void>;
  readonly soon: () => void;
} {
  const told = new Map<string, string>();
  let lastKept = '';

  /** One message each, so that what the page forged cannot spoil the rest. */
  async function tell(observation: unknown): Promise<void> {
    const { source, name } = Object(observation);
    const said = JSON.stringify(observation);
    const key = `${source} ${name}`;
    if (told.get(key) === said) return;
    told.set(key, said);
    await report({ kind: 'observed', observations: [observation] });
  }

  async function now(declared: readonly string[] = []): Promise<void> {
    await learnNamedLanguage();
    const entries = consentStores(declared);
    const kept = JSON.stringify(entries);
    if (entries.length > 0 && (kept !== lastKept || declared.length > 0)) {
      lastKept = kept;
      await report({ kind: 'kept', entries, declared });
    }
    const cmp = await askPageWorld('read', SIGNAL_MILLISECONDS);
    if (cmp.cmp !== null && cmp.ready) {
      const { categories, answered } = cmp;
      await tell({ source: 'cmp', name: cmp.cmp, categories, answered, storedIn: null, facts: {} });
    }
    for (const observation of await askSignals(SIGNAL_MILLISECONDS)) await tell(observation);
  }
  return {
    now,
    soon: () => {
      void now();
      setTimeout(() => void now(), LATER_MILLISECONDS);
    },
  };
}
