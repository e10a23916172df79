import { OPTIONAL_CATEGORIES, type OptionalCategory, type Preference } from '../../model/category';
import type { AnswerResult, ControlRole } from '../../model/event';

/** A control of a consent dialog as the page's script found it; `id` is that script's own number for it. */
export interface DialogControl {
  readonly id: number;
  readonly role: ControlRole;
  readonly label: string;
}

/** A two-state control: checkbox, switch, pair of radio buttons, pair of buttons. */
export interface DialogToggle {
  readonly id: number;
  readonly label: string;
  readonly category: OptionalCategory | 'necessary' | null;
  readonly on: boolean | null;
  /** Cannot be changed: always active. */
  readonly locked: boolean;
  /** Consents nothing: the processing rests on "legitimate interest" and can only be objected to. */
  readonly interest: boolean;
}

/** One layer of a dialog. */
export interface DialogLayer {
  readonly controls: readonly DialogControl[];
  readonly toggles: readonly DialogToggle[];
}

export type Step =
  | { readonly do: 'click'; readonly control: DialogControl }
  | { readonly do: 'set'; readonly toggle: DialogToggle; readonly on: boolean };

export type Plan =
  /** Done after these steps: the dialog should close. */
  | {
      readonly kind: 'answer';
      readonly steps: readonly Step[];
      readonly exact: boolean;
      readonly reason: string | null;
    }
  /** Another layer opens after these steps. */
  | { readonly kind: 'open'; readonly steps: readonly Step[] }
  | { readonly kind: 'none'; readonly result: AnswerResult; readonly reason: string };

/** Layers opened before giving up. */
export const LAYERS = 3;

const first = (layer: DialogLayer, role: ControlRole): DialogControl | null =>
  layer.controls.find((control) => control.role === role) ?? null;

const click = (control: DialogControl): Step => ({ do: 'click', control });

/** What a toggle is to stand at: off unless its purpose is known and allowed, or everything is. */
export function wanted(toggle: DialogToggle, preference: Preference): boolean {
  if (toggle.category === null) return OPTIONAL_CATEGORIES.every((category) => preference[category]);
  if (toggle.interest) return false;
  return toggle.category === 'necessary' || preference[toggle.category];
}

function settings(layer: DialogLayer, preference: Preference): readonly Step[] {
  return layer.toggles
    .filter((toggle) => !toggle.locked && toggle.category !== 'necessary')
    .map((toggle) => ({ toggle, on: wanted(toggle, preference) }))
    .filter(({ toggle, on }) => toggle.on !== on)
    .map(({ toggle, on }) => ({ do: 'set', toggle, on }));
}

/** The purposes that the layer has a control of their own for. */
export function offeredBy(layer: DialogLayer): readonly OptionalCategory[] {
  return OPTIONAL_CATEGORIES.filter((category) =>
    layer.toggles.some((toggle) => toggle.category === category && !toggle.locked && !toggle.interest),
  );
}

/**
 * The next thing to do in a dialog so that exactly the preference is given. Accept is clicked only when everything is
 * allowed; where a dialog knows only all or nothing, nothing is chosen and said so; subscribing, closing and
 * unclear controls are never clicked.
 */
export function planAnswer(layer: DialogLayer, preference: Preference, layersOpened: number): Plan {
  const accept = first(layer, 'accept');
  const reject = first(layer, 'reject');
  const save = first(layer, 'save');
  const customize = layersOpened < LAYERS ? first(layer, 'customize') : null;
  const allowed = OPTIONAL_CATEGORIES.filter((category) => preference[category]);
  const free = layer.toggles.filter((toggle) => !toggle.locked && toggle.category !== 'necessary');
  const all = allowed.length === OPTIONAL_CATEGORIES.length;

  if (all && accept !== null) return { kind: 'answer', steps: [click(accept)], exact: true, reason: null };
  if (allowed.length === 0 && reject !== null)
    return { kind: 'answer', steps: [click(reject)], exact: true, reason: null };

  if (save !== null && free.length > 0) {
    const named = offeredBy(layer);
    const missing = allowed.filter((category) => !named.includes(category));
    const unread = free.some((toggle) => toggle.category === null && !toggle.interest);
    // A purpose without a control of its own may hide behind a control whose words were not understood.
    const exact = missing.length === 0 || !unread;
    if (allowed.length === 0 || named.length > 0 || customize === null)
      return {
        kind: 'answer',
        steps: [...settings(layer, preference), click(save)],
        exact,
        reason: exact ? null : 'purpose-not-recognised',
      };
  }
  if (customize !== null) return { kind: 'open', steps: [click(customize)] };
  // The last layer has nothing but "save" and nothing to set: what is saved is the default, which grants nothing unasked.
  if (allowed.length > 0 && reject !== null)
    return { kind: 'answer', steps: [click(reject)], exact: false, reason: 'all-or-nothing' };
  return { kind: 'none', result: 'not-offered', reason: reasonOf(layer) };
}

function reasonOf(layer: DialogLayer): string {
  if (layer.controls.some((control) => control.role === 'accept')) return 'no-way-to-refuse';
  return layer.toggles.length > 0 ? 'no-way-to-save' : 'no-known-control';
}
