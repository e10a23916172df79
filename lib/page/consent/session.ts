import type { LegendItem } from '../../consent/legend';
import type { AnswerReason } from '../../model/answer-reason';
import type { ConsentByCategory, OptionalCategory, Preference } from '../../model/category';
import type { AnswerResult } from '../../model/event';
import type { NextStep } from './ask-plan';
import type { Stored } from './stores';

/** What came of answering, before the worker writes it into the log. */
export interface Given {
  readonly result: AnswerResult;
  readonly adapter: string | null;
  readonly stored: ConsentByCategory;
  readonly steps: readonly string[];
  readonly reason: AnswerReason | null;
}

export const LEFT_TO_THE_PERSON: Given = {
  result: 'not-possible',
  adapter: null,
  stored: {},
  steps: [],
  reason: 'person-is-answering',
};

/** What is known when the deciding control is about to be pressed: the page may take this script away with its answer. */
export interface Deciding {
  readonly steps: readonly string[];
  readonly offered: readonly OptionalCategory[];
  readonly controlled: boolean;
  readonly reason: AnswerReason | null;
}

/** One answer while it is being given. */
export interface Session {
  readonly asked: Preference;
  readonly before: Stored;
  readonly steps: string[];
  offered: readonly OptionalCategory[];
  /** The dialog's own words for its settings: its record may be kept in these. */
  legend: readonly LegendItem[];
  adapter: string | null;
  /**
   * The layer that the worker was told of with the dialog, as JSON, and the step it planned there at once. `moved`: the dialog
   * had not come to rest then.
   */
  readonly first: { readonly layer: string; readonly step: NextStep | null; readonly moved: boolean } | null;
  /** True once the person has taken over: nothing more is done. */
  readonly takenOver: () => boolean;
  readonly announce: (deciding: Deciding) => void;
}

export const quote = (label: string): string => `"${label.slice(0, 60)}"`;
