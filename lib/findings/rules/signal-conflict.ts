import type { Evidence, JudgedItem } from '../../compare/evidence';
import type { Choice } from '../../compare/timeline';
import {
  type ConsentByCategory,
  type ConsentState,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
} from '../../model/category';
import type { FindingLevel } from '../../model/finding';
import type { ConsentStep } from '../../model/ledger';
import { type Hit, hitsWhere, rule } from '../rule';

/** One statement of consent after a choice: a record, a TC string, Consent Mode, or a request's consent parameter. */
interface Signal {
  readonly source: string;
  readonly name: string;
  readonly categories: ConsentByCategory;
  readonly at: number;
  readonly seq: number;
}

/** The site is given this long to bring its signals in line with the click. */
const SETTLING_MILLISECONDS = 300;
/** What is told sooner counts once our script has looked again, a second after the click, and had nothing new to tell. */
const LOOKED_AGAIN_MILLISECONDS = 1500;

/** A record that was not written again still says what it said. */
function stands(step: ConsentStep, items: readonly JudgedItem[]): boolean {
  const writes = items.filter(({ name }) => name === step.storedIn?.name).flatMap((item) => item.writes);
  return writes.length > 0 && writes.every(({ at }) => at <= step.at);
}

/**
 * `gcs` is `G1` and two digits, 1 for granted: advertising storage, then analytics storage.
 * https://developers.google.com/tag-platform/security/guides/consent-debugging
 */
function fromGcs(gcs: string): ConsentByCategory | null {
  const digits = /^G1([01])([01])$/.exec(gcs);
  if (digits === null) return null;
  return {
    marketing: digits[1] === '1' ? 'granted' : 'denied',
    analytics: digits[2] === '1' ? 'granted' : 'denied',
  };
}

function signalsAfter(
  choice: Choice,
  until: number,
  { ledger, hosts, items }: Pick<Evidence, 'ledger' | 'hosts' | 'items'>,
): readonly Signal[] {
  const told = Math.max(choice.at, choice.refusedFrom);
  const from = told + SETTLING_MILLISECONDS;
  const lookedAgain = Math.min(until, ledger.lastAt) >= told + LOOKED_AGAIN_MILLISECONDS;
  const steps = ledger.consent.filter(
    ({ source, answered, facts }) =>
      source !== 'click' &&
      source !== 'answer' &&
      source !== 'gpc' &&
      (answered || source === 'consent-mode') &&
      facts.region === undefined,
  );
  const inRequests = hosts.flatMap(({ contacts }) =>
    contacts.flatMap(({ consentParameters, at, seq }): Signal[] => {
      const categories = consentParameters.gcs === undefined ? null : fromGcs(consentParameters.gcs);
      return categories === null ? [] : [{ source: 'gcs', name: 'gcs', categories, at, seq }];
    }),
  );
  const stated = steps.map((step) => {
    const { source, name, categories, at, seq } = step;
    const early = at >= choice.at && at < from && (lookedAgain || stands(step, items));
    return { source, name, categories, at: early ? from : at, seq };
  });
  const latest = new Map<string, Signal>();
  for (const signal of [...stated, ...inRequests].sort((a, b) => a.at - b.at || a.seq - b.seq)) {
    if (signal.at < from || signal.at >= until) continue;
    // An update takes the place of what the default before it said of the same purposes.
    const key = signal.source === 'consent-mode' ? signal.source : `${signal.source} ${signal.name}`;
    const categories =
      signal.source === 'consent-mode'
        ? { ...latest.get(key)?.categories, ...signal.categories }
        : signal.categories;
    latest.set(key, { ...signal, categories });
  }
  return [...latest.values()];
}

const isSaid = (state: ConsentState | undefined): boolean => state === 'granted' || state === 'denied';

const conflicting = (
  choice: Choice,
  signal: Signal,
  chosen: 'granted' | 'denied',
): readonly OptionalCategory[] =>
  OPTIONAL_CATEGORIES.filter((category) => {
    const said = signal.categories[category];
    return (
      choice.categories[category] === chosen && said !== chosen && (said === 'granted' || said === 'denied')
    );
  });

function hitOf(choice: Choice, signal: Signal): Hit | null {
  const overridden = conflicting(choice, signal, 'denied');
  const lost =
    signal.source === 'consent-mode' || signal.source === 'gcs' ? [] : conflicting(choice, signal, 'granted');
  const purposes = overridden.length > 0 ? overridden : lost;
  if (purposes.length === 0) return null;
  // What a site calls functional may be what it cannot do without.
  const tracks = overridden.some((purpose) => purpose !== 'preferences');
  const level: FindingLevel = tracks ? 'law' : 'advisory';
  return {
    level,
    confidence: 0.9,
    subject: { kind: 'consent', name: signal.name, domain: null },
    facts: {
      source: signal.source,
      purposes,
      chosen: overridden.length > 0 ? 'denied' : 'granted',
      said: overridden.length > 0 ? 'granted' : 'denied',
      chosenBy: choice.by,
    },
    events: [choice.seq, signal.seq],
  };
}

/**
 * C6. What the person chose and what the site's signals say differ: the record, the TC string, Consent Mode, or the
 * consent parameter of a request.
 *
 * Fires: "Reject", and Consent Mode is updated to granted; "Reject", and a request carries `gcs=G111`; we pressed
 * "Reject", and the record says agreed. Silent: "Reject", and every signal says denied. Not evaluated: no choice, no signal after it, or none that speaks of a purpose that was chosen.
 */
export const signalConflict = rule({
  id: 'signal-conflict',
  needs: ['choices'],
  check: (evidence) => {
    const made = evidence.choices.filter(({ by }) => by !== 'record');
    if (made.length === 0) return { notEvaluated: 'no-choice-made' };
    const pairs = made.flatMap((choice, index) => {
      const until = made[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      return signalsAfter(choice, until, evidence).map((signal) => ({ choice, signal }));
    });
    if (pairs.length === 0) return { notEvaluated: 'no-signal-after-the-choice' };
    const compared = pairs.some(({ choice, signal }) =>
      OPTIONAL_CATEGORIES.some((one) => isSaid(choice.categories[one]) && isSaid(signal.categories[one])),
    );
    return hitsWhere(
      pairs.flatMap(({ choice, signal }) => hitOf(choice, signal) ?? []),
      compared,
    );
  },
});
