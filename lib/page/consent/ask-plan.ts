import { isRecord } from '../../consent/cmp/reach';
import type { Progress, SentLayer } from '../../consent/heuristic/plan';
import type { AnswerReason } from '../../model/answer-reason';
import type { OptionalCategory, Preference } from '../../model/category';
import { ANSWER_RESULTS, type AnswerResult } from '../../model/event';
import { report } from './runtime';
import { readPurposes, reasonGiven } from './worker-words';

/** What to do next in a dialog, as the worker planned it. */
export interface NextStep {
  readonly kind: 'answer' | 'step' | 'open' | 'none';
  /** Number of the control to press, as in the layer; null where none is to be. */
  readonly control: number | null;
  /** The layer's settings are brought to the preference first. */
  readonly sets: boolean;
  readonly exact: boolean;
  readonly reason: AnswerReason | null;
  readonly result: AnswerResult;
  /** Purposes that the layer has a control of their own for. */
  readonly offered: readonly OptionalCategory[];
}

const KINDS = ['answer', 'step', 'open', 'none'] as const;
const LABEL_LIMIT = 300;
const cut = <T extends { readonly label: string }>(named: T): T => ({
  ...named,
  label: named.label.slice(0, LABEL_LIMIT),
});

/** A layer as it is sent to the worker. Controls named in `idle` are left out. */
export const sendable = (layer: SentLayer, idle: ReadonlySet<string> = new Set()): SentLayer => ({
  controls: layer.controls.filter(({ label }) => !idle.has(label)).map(cut),
  toggles: layer.toggles.map(cut),
  scales: layer.scales.map((scale) => ({ ...cut(scale), levels: scale.levels.map(cut) })),
  question: layer.question,
});

/** Has the next step planned by the worker; null where it does not answer. */
export const askPlan = async (
  layer: SentLayer,
  asked: Preference,
  progress: Progress,
): Promise<NextStep | null> => readStep(await report({ kind: 'plan', layer, asked, progress }));

/** A step as our own worker sends it; null for anything else. */
export function readStep(reply: unknown): NextStep | null {
  const kind = isRecord(reply) ? KINDS.find((one) => one === reply.kind) : undefined;
  if (!isRecord(reply) || kind === undefined) return null;
  return {
    kind,
    control: typeof reply.control === 'number' ? reply.control : null,
    sets: reply.sets === true,
    exact: reply.exact === true,
    reason: reasonGiven(reply.reason),
    result: ANSWER_RESULTS.find((one) => one === reply.result) ?? 'failed',
    offered: readPurposes(reply.offered),
  };
}
