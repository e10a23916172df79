import type { FindingsExport } from '../model/export';
import type { VisitStatus } from '../model/status';
import { distinctFindings, isPotentialBreach, worstFirst } from './finding-view';
import type { MessageKey, Words } from './words';

/** How a verdict looks. `clear` alone is green, and needs passed checks, a policy that was read whole, and no known gap. */
export type Tone = 'breach' | 'contradiction' | 'review' | 'clear' | 'incomplete' | 'neutral' | 'error';

export type PrimaryAction =
  | 'reload'
  | 'grant'
  | 'turn-on'
  | 'storage'
  | 'retry'
  | 'report'
  | 'sites'
  | 'answer'
  | 'read-policy';

/** First thing anyone reads: a sentence, one reason, one thing to do. */
export interface Verdict {
  readonly tone: Tone;
  readonly title: string;
  readonly reason: string;
  /** Said under the reason where part of the visit went unseen. */
  readonly caveat: string | null;
  readonly action: PrimaryAction | null;
}

export const ACTION_WORDS: Readonly<Record<PrimaryAction, MessageKey>> = {
  reload: 'action.reload',
  grant: 'action.grant',
  'turn-on': 'action.turnOn',
  storage: 'action.storage',
  retry: 'action.retry',
  report: 'action.report',
  sites: 'action.sites',
  answer: 'action.answer',
  'read-policy': 'action.readPolicy',
};

/** Gap reasons come from the log as codes; a code without words (a newer document) is shown as it is. */
export function gapText(reason: string, words: Words): string {
  const key = GAP_WORDS.get(reason);
  return key === undefined ? reason : words.say(key);
}

const GAP_WORDS: ReadonlyMap<string, MessageKey> = new Map([
  ['browser-start', 'gap.browser-start'],
  ['extension-start', 'gap.extension-start'],
  ['no-headers', 'gap.no-headers'],
  ['no-page-script', 'gap.no-page-script'],
  ['requests-blocked', 'gap.requests-blocked'],
  ['worker-stopped', 'gap.worker-stopped'],
  ['log-full', 'gap.log-full'],
  ['write-failed', 'gap.write-failed'],
]);

const gapsText = (gaps: readonly string[], words: Words): string =>
  words.list([...new Set(gaps)].map((gap) => gapText(gap, words)));

/** Verdict on a findings document: over all its passes. `policyState` null: not known, judged by the declarations. */
export function verdictOn(
  report: FindingsExport,
  policyState: VisitStatus['policy']['state'] | null,
  words: Words,
): Verdict {
  const findings = report.passes.flatMap((pass) => pass.findings);
  const items = report.passes.flatMap((pass) => pass.items);
  const gaps = report.passes.flatMap((pass) => pass.coverage.gaps);
  const breaches = findings.filter(isPotentialBreach);
  const worst = worstFirst(breaches)[0];
  const caveat = gaps.length === 0 ? null : words.say('verdict.partlySeen', { gaps: gapsText(gaps, words) });
  if (worst !== undefined) {
    const lawful = breaches.every((finding) => finding.level !== 'law');
    return {
      tone: lawful ? 'contradiction' : 'breach',
      title: words.say(lawful ? 'verdict.contradictions' : 'verdict.breaches', {
        count: distinctFindings(breaches).length,
      }),
      reason: words.finding(worst).title,
      caveat,
      action: 'report',
    };
  }
  if (gaps.length > 0) {
    return {
      tone: 'incomplete',
      title: words.say('verdict.incomplete.title'),
      reason: words.say('verdict.incomplete.reason', { gaps: gapsText(gaps, words) }),
      caveat: null,
      action: 'reload',
    };
  }
  const plain = (
    tone: Tone,
    key: 'watching' | 'nothing' | 'noPolicy' | 'unjudged',
    action: PrimaryAction,
  ): Verdict => ({
    tone,
    title: words.say(`verdict.${key}.title`),
    reason: words.say(`verdict.${key}.reason`),
    caveat: null,
    action,
  });
  const declared = report.declarations.some((one) => one.entries.length + one.claims.length > 0);
  const review = findings.filter(
    (finding) => finding.status === 'inconclusive' || finding.status === 'violated',
  );
  if (items.length === 0 && review.length === 0) return plain('neutral', 'nothing', 'report');
  if (policyState === 'pending') return plain('neutral', 'watching', 'report');
  const first = worstFirst(review)[0];
  if (first !== undefined) {
    return {
      tone: 'review',
      title: words.say('verdict.review', { count: distinctFindings(review).length }),
      reason: words.finding(first).title,
      caveat: declared ? null : words.say('verdict.noPolicy.title'),
      action: 'report',
    };
  }
  if (!declared) return plain('neutral', 'noPolicy', 'read-policy');
  const passed = distinctFindings(findings.filter((finding) => finding.status === 'satisfied')).length;
  if (passed === 0) return plain('neutral', 'unjudged', 'report');
  const unread = [...new Set(report.passes.flatMap((pass) => pass.coverage.unread))];
  return {
    tone: unread.length === 0 ? 'clear' : 'neutral',
    title: words.say('verdict.clear.title'),
    reason: words.say('verdict.clear.reason', { count: passed }),
    caveat: unread.length === 0 ? null : words.labelled(words.say('coverage.unread'), words.list(unread)),
    action: 'report',
  };
}

/** The worker gave no usable answer. `message`: what it said, or why there is none. */
export const failureVerdict = (message: string, words: Words): Verdict => ({
  tone: 'error',
  title: words.say('state.error.title'),
  reason: words.say('state.error.reason', { message }),
  caveat: null,
  action: 'retry',
});

const STATE_VERDICTS: Readonly<
  Record<Exclude<VisitStatus['state'], 'watching'>, { readonly tone: Tone; readonly action: PrimaryAction }>
> = {
  restricted: { tone: 'neutral', action: 'sites' },
  'no-permission': { tone: 'incomplete', action: 'grant' },
  off: { tone: 'neutral', action: 'turn-on' },
  'not-witnessed': { tone: 'incomplete', action: 'reload' },
  'storage-failing': { tone: 'error', action: 'storage' },
};

/** Verdict of the popup: the state of the tab first, then what the visit shows. */
export function verdictOf(status: VisitStatus, words: Words): Verdict {
  if (status.state !== 'watching') {
    return {
      ...STATE_VERDICTS[status.state],
      title: words.say(`state.${status.state}.title`),
      reason: words.say(`state.${status.state}.reason`),
      caveat: null,
    };
  }
  const verdict: Verdict =
    status.report === null
      ? {
          tone: 'neutral',
          title: words.say('verdict.watching.title'),
          reason: words.say('verdict.nothing.reason'),
          caveat: null,
          action: 'sites',
        }
      : verdictOn(status.report, status.policy.state, words);
  const answerable = status.banner !== null && status.effective.mode === 'ask';
  if (!answerable) return verdict;
  // A banner that waits is news where there is no other; a potential breach stays the first thing read.
  const title = verdict.tone === 'neutral' ? words.say('verdict.waiting.title') : verdict.title;
  return { ...verdict, title, action: 'answer' };
}
