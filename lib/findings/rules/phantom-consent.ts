import { type AssumedConsent, assumedConsent } from '../../compare/assumed-consent';
import { consentAt, isRecord, type Timeline } from '../../compare/timeline';
import { OPTIONAL_CATEGORIES } from '../../model/category';
import type { ConsentStep } from '../../model/ledger';
import { type Hit, hitsWhere, leftOpenBy, rule } from '../rule';

const granted = (step: ConsentStep): readonly string[] =>
  OPTIONAL_CATEGORIES.filter((category) => step.categories[category] === 'granted');

const RECORD_CONFIDENCE = 0.95;
const CONDUCT_CONFIDENCE = 0.8;
const SIGNAL_CONFIDENCE = 0.8;

function hitOf(step: ConsentStep, synthetic: ConsentStep | undefined, doubt: string | null): Hit {
  const record = step.source !== 'consent-mode';
  return {
    ...leftOpenBy(doubt),
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

const assumedHit = ({ record, purposes, events }: AssumedConsent): Hit => ({
  confidence: CONDUCT_CONFIDENCE,
  subject: { kind: 'consent', name: record.name, domain: null },
  facts: {
    source: 'home-made',
    name: record.name,
    medium: record.kind,
    granted: purposes,
    clickedByPage: false,
  },
  events,
});

/** A statement of consent, if only that nobody has answered. */
const tells = ({ source, facts }: ConsentStep): boolean =>
  source !== 'click' && source !== 'answer' && source !== 'gpc' && facts.readable !== false;

/** A gap lies before it: the click that explains it may be among what was lost. */
const mayHaveLostClick = ({ lost }: Timeline, { at }: ConsentStep): boolean =>
  lost.some((from) => from <= at);

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
 * Fires: a fresh profile, no click, and the consent cookie says `analytics: true`, answered; the banner goes by itself, leaves a record that
 * nobody can read, and `_ga` begins with it. Silent: "Accept" was
 * clicked just before; the record says that nobody has answered yet. Inconclusive: reports of the page may have been lost, a click among
 * them. Not evaluated: no record or signal was seen, or only what was there before the visit.
 */
export const phantomConsent = rule({
  id: 'phantom-consent',
  needs: [],
  check: ({ ledger, timeline, items, hosts }) => {
    const assumed = timeline.phantoms.length > 0 ? null : assumedConsent(items, ledger, timeline);
    if (assumed !== null) return [assumedHit(assumed)];
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
    const doubtOf = (step: ConsentStep): string | null => {
      if (!understood(step)) return 'record-not-understood';
      return mayHaveLostClick(timeline, step) ? 'watched-in-part' : null;
    };
    const hits = steps.map((step) =>
      hitOf(
        step,
        ledger.consent.find(
          (click) => click.source === 'click' && click.trusted === false && click.at <= step.at,
        ),
        doubtOf(step),
      ),
    );
    const seen = ledger.consent.filter((step) => isRecord(step) || tells(step));
    const earlier = seen.length > 0 && timeline.choices[0]?.earlier === true;
    return hitsWhere(
      hits,
      seen.length > 0 && !earlier,
      earlier ? 'choice-made-earlier' : 'no-consent-signal',
    );
  },
});
