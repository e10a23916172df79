import { consentAt, type Timeline } from '../../compare/timeline';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import type { ConsentStep } from '../../model/ledger';
import { type Hit, rule } from '../rule';

const granted = (step: ConsentStep): readonly string[] =>
  OPTIONAL_CATEGORIES.filter((category) => step.categories[category] === 'granted');

const RECORD_CONFIDENCE = 0.95;
const SIGNAL_CONFIDENCE = 0.8;

function hitOf(step: ConsentStep, synthetic: ConsentStep | undefined, understood: boolean): Hit {
  const record = step.source !== 'consent-mode';
  return {
    ...(understood ? {} : { status: 'inconclusive' as const, reason: 'record-not-understood' }),
    confidence: record ? RECORD_CONFIDENCE : SIGNAL_CONFIDENCE,
    subject: { kind: 'consent', name: step.storedIn?.name ?? step.name, domain: null },
    facts: {
      source: step.source,
      name: step.storedIn?.name ?? step.name,
      medium: step.storedIn?.medium ?? null,
      granted: granted(step),
      clickedByPage: synthetic !== undefined,
    },
    events: [...(synthetic === undefined ? [] : [synthetic.seq]), step.seq],
  };
}

/** Consent Mode told "granted" while nobody had answered: what it governs runs as if the person had agreed. */
const signalled = (steps: readonly ConsentStep[], timeline: Timeline): readonly ConsentStep[] =>
  steps.filter(
    (step) =>
      step.source === 'consent-mode' &&
      step.facts.region === undefined &&
      OPTIONAL_CATEGORIES.some(
        (category) =>
          category !== 'preferences' &&
          step.categories[category] === 'granted' &&
          consentAt(timeline, category, step).state === 'not-asked',
      ),
  );

/**
 * C5. The site keeps a record, or sends a signal, that the person agreed, and no gesture of theirs explains it.
 *
 * Fires: a fresh profile, no click, and the consent cookie says `analytics: true`, answered. Silent: "Accept" was
 * clicked just before; the record was in the jar before the visit; the record says that nobody has answered yet.
 */
export const phantomConsent = rule({
  id: 'phantom-consent',
  needs: [],
  check: ({ ledger, timeline, items, hosts }) => {
    if (ledger.consent.length === 0) return { notEvaluated: 'no-consent-signal' };
    const steps = [...timeline.phantoms, ...signalled(ledger.consent, timeline).slice(0, 1)];
    const declared = new Set(items.filter(({ named }) => named.length > 0).map(({ name }) => name));
    const confirmed =
      ledger.consent.some((step) => step.source === 'consent-mode' && granted(step).length > 0) ||
      hosts.some(({ contacts }) =>
        contacts.some(({ consentParameters }) => consentParameters.gcs === 'G111'),
      );
    // A yes read from a home-made name alone (`cookie_test=true`) may mean anything.
    const understood = (step: ConsentStep): boolean =>
      step.facts.allOrNothing !== true || declared.has(step.storedIn?.name ?? step.name) || confirmed;
    return steps.map((step) =>
      hitOf(
        step,
        ledger.consent.find(
          (click) => click.source === 'click' && click.trusted === false && click.at <= step.at,
        ),
        understood(step),
      ),
    );
  },
});
