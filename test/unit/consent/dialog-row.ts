import { type DialogKind, type DialogText, kindOfDialog } from '../../../lib/consent/heuristic/dialog';

/** A dialog in short: what it says, what its controls are called, and what else is seen of it. */
export type DialogRow = readonly [
  title: string,
  body: string,
  labels: readonly string[],
  more?: Partial<DialogText>,
];

export const kindOf = ([title, body, labels, more = {}]: DialogRow): DialogKind =>
  kindOfDialog({
    title,
    text: `${title} ${body} ${(more.boxes ?? []).join(' ')} ${labels.join(' ')}`,
    boxes: [],
    labels,
    typedFields: 0,
    named: false,
    purposes: 0,
    continued: false,
    ...more,
  });
