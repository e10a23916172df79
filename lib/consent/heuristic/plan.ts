import type { AnswerReason } from '../../model/answer-reason';
import {
  type Category,
  OPTIONAL_CATEGORIES,
  type OptionalCategory,
  type Preference,
} from '../../model/category';
import type { AnswerResult, ControlRole } from '../../model/event';
import { hasUnreadPart, isService } from '../labels';
import { isAffirmation, isMore, sideOf } from './role';
import { type DialogScale, levelFor, offeredByScale } from './scale';
import { namesEverything } from './setting';

/** A control of a consent dialog as the page's script found it; `id` is that script's own number for it. */
export interface DialogControl {
  readonly id: number;
  readonly role: ControlRole;
  readonly label: string;
  /** Purposes it grants and no others, where its label names them ("Accept statistics"); null where it does not. */
  readonly grants: readonly OptionalCategory[] | null;
}

/** A control as the page's script sends it: what its label grants is read where all languages are known. */
export interface SentControl extends Omit<DialogControl, 'grants'> {
  /** A link that names a purpose tells of it. */
  readonly link: boolean;
}

/** A layer as the page's script reads and sends it. */
export interface SentLayer extends Omit<DialogLayer, 'controls'> {
  readonly controls: readonly SentControl[];
}

/** A two-state control: checkbox, switch, pair of radio buttons, pair of buttons. */
export interface DialogToggle {
  readonly id: number;
  readonly label: string;
  readonly category: Category | null;
  /** Every optional purpose it stands for: "statistics and marketing" stands for two. */
  readonly purposes: readonly OptionalCategory[];
  /** Null: not to be told from the page. */
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
  readonly scales: readonly DialogScale[];
  /** The one purpose that this step of a dialog asks for, to be answered by yes or no; null where it asks for more. */
  readonly question: OptionalCategory | null;
}

export type Step =
  | { readonly do: 'click'; readonly control: DialogControl }
  | { readonly do: 'set'; readonly toggle: DialogToggle; readonly on: boolean }
  | { readonly do: 'choose'; readonly scale: DialogScale; readonly level: number };

export type Plan =
  /** `answer`: the dialog should close after these steps; `step`: it should close or go on with its next question. */
  | {
      readonly kind: 'answer' | 'step';
      readonly steps: readonly Step[];
      readonly exact: boolean;
      readonly reason: AnswerReason | null;
    }
  /** Another layer opens after these steps. */
  | { readonly kind: 'open'; readonly steps: readonly Step[] }
  | { readonly kind: 'none'; readonly result: AnswerResult; readonly reason: AnswerReason };

/** How far a dialog was gone through. */
export interface Progress {
  /** Layers opened by `customize` controls. */
  readonly opened: number;
  /** Controls were set, or a deciding one was clicked, on an earlier layer: what comes now may only ask to confirm it. */
  readonly decided: boolean;
}

export const BEGINNING: Progress = { opened: 0, decided: false };

/** Layers opened before giving up. */
const LAYERS = 3;
/** Toggles set one by one where a control that refuses everything is there too: beyond, that one is clicked. */
const SET_LIMIT = 40;

const click = (control: DialogControl): Step => ({ do: 'click', control });

const isFree = (toggle: DialogToggle): boolean => !toggle.locked && toggle.category !== 'necessary';

/** Words in the name of a setting; more is a description. */
const NAME_WORDS = 6;
const isUnclear = ({ category, label }: DialogToggle): boolean =>
  category !== 'necessary' && label.trim().split(/\s+/).length <= NAME_WORDS && hasUnreadPart(label);

/** What a toggle is to stand at: off unless every purpose it stands for is known and allowed, or everything is. */
export function wanted(toggle: DialogToggle, preference: Preference): boolean {
  if (toggle.category !== null && toggle.interest) return false;
  if (toggle.category === null || isUnclear(toggle))
    return OPTIONAL_CATEGORIES.every((category) => preference[category]);
  return (
    toggle.category === 'necessary' ||
    (preference[toggle.category] && toggle.purposes.every((purpose) => preference[purpose]))
  );
}

function settings(layer: DialogLayer, preference: Preference): readonly Step[] {
  const toggles = layer.toggles
    .filter(isFree)
    .map((toggle) => ({ toggle, on: wanted(toggle, preference) }))
    .filter(({ toggle, on }) => toggle.on !== on)
    .map(({ toggle, on }): Step => ({ do: 'set', toggle, on }));
  const scales = layer.scales.flatMap((scale): readonly Step[] => {
    const level = levelFor(scale, preference);
    return level === null || level === scale.at ? [] : [{ do: 'choose', scale, level }];
  });
  return [...toggles, ...scales];
}

/** The purposes that the layer has a control of their own for. */
export function offeredBy(layer: DialogLayer): readonly OptionalCategory[] {
  return OPTIONAL_CATEGORIES.filter(
    (category) =>
      layer.question === category ||
      layer.toggles.some(
        (toggle) => isFree(toggle) && !toggle.interest && toggle.purposes.includes(category),
      ) ||
      layer.scales.some((scale) => offeredByScale(scale).includes(category)),
  );
}

/** What cannot be brought to the preference by the layer's own controls; null where all of it can. */
function obstacle(layer: DialogLayer, preference: Preference): AnswerReason | null {
  if (layer.scales.some((scale) => levelFor(scale, preference) === null)) return 'purposes-not-separable';
  const stuck = layer.toggles.some(
    (toggle) =>
      toggle.locked &&
      toggle.on === true &&
      !toggle.interest &&
      // "Functional", always on beside "Preferences" to be chosen, is what must be.
      toggle.purposes.some(
        (purpose) =>
          !preference[purpose] && !layer.toggles.some((one) => isFree(one) && one.purposes.includes(purpose)),
      ),
  );
  return stuck ? 'always-active-purpose' : null;
}

/** Why the settings of a layer are less than the preference; null where they are all of it. */
function shortfall(layer: DialogLayer, preference: Preference): AnswerReason | null {
  const allowed = OPTIONAL_CATEGORIES.filter((category) => preference[category]);
  const named = offeredBy(layer);
  const missing = allowed.some((category) => !named.includes(category));
  // A purpose without a control of its own may hide behind a control whose words were not understood.
  const free = layer.toggles.filter((toggle) => isFree(toggle) && !toggle.interest);
  const unread = free.some(({ category }) => category === null);
  // Where services are chosen one by one, those that are not known may serve the same purpose as those that are.
  const byService = allowed.some((category) => {
    const serving = free.filter(({ purposes }) => purposes.includes(category));
    return serving.length > 0 && serving.every(({ label }) => isService(label));
  });
  if (unread && (missing || byService)) return 'purpose-not-recognised';
  const given = (category: OptionalCategory): boolean =>
    layer.question === category ||
    layer.toggles.some((toggle) => toggle.purposes.includes(category) && wanted(toggle, preference)) ||
    layer.scales.some((scale) => {
      const level = levelFor(scale, preference);
      return level !== null && scale.levels[level]?.least?.includes(category) === true;
    });
  return allowed.some((category) => named.includes(category) && !given(category))
    ? 'purposes-not-separable'
    : null;
}

/**
 * The next thing to do in a dialog so that exactly the preference is given. Accept is clicked only when everything is
 * allowed; where a dialog knows only all or nothing, nothing is chosen and said so; subscribing, closing and
 * unclear controls are never clicked.
 */
export function planAnswer(layer: DialogLayer, preference: Preference, progress: Progress): Plan {
  const first = (role: ControlRole): DialogControl | null =>
    layer.controls.find((control) => control.role === role) ?? null;
  const accept =
    layer.controls.find((control) => control.role === 'accept' && control.grants === null) ??
    layer.controls.find(({ grants }) => grants?.length === OPTIONAL_CATEGORIES.length) ??
    first('accept');
  const reject = first('reject');
  const opening = layer.controls.find(({ role, label }) => role === 'customize' && !isMore(label));
  const customize = progress.opened < LAYERS ? (opening ?? first('customize')) : null;
  const allowed = OPTIONAL_CATEGORIES.filter((category) => preference[category]);
  const all = allowed.length === OPTIONAL_CATEGORIES.length;
  const none = allowed.length === 0;
  const settable = layer.toggles.some(isFree) || layer.scales.length > 0;
  const affirmed = layer.controls.filter(
    ({ role, label }) => (role === 'accept' || role === 'next') && isAffirmation(label),
  );
  const blocked = obstacle(layer, preference);
  const answer = (
    control: DialogControl,
    reason: AnswerReason | null = null,
    steps: readonly Step[] = [],
    kind: 'answer' | 'step' = 'answer',
  ): Plan => ({ kind, steps: [...steps, click(control)], exact: reason === null, reason });

  // "May we count visits? Yes, no": each of its own questions is answered for itself.
  const yes = layer.controls.find(
    ({ role, label }) => (role === 'accept' || sideOf(label) === 'on') && !namesEverything(label),
  );
  const no = layer.controls.find(({ role, label }) => role === 'reject' || sideOf(label) === 'off');
  if (layer.question !== null && yes !== undefined && no !== undefined)
    return answer(preference[layer.question] ? yes : no, null, [], 'step');
  if (all && accept !== null && (!settable || !isAffirmation(accept.label))) return answer(accept);
  const named = layer.controls.find(
    ({ grants }) => grants !== null && !none && !all && sameAs(grants, allowed),
  );
  if (named !== undefined) return answer(named);

  // A refusal beside settings may stand for one tab only: settings that can be saved say the same of all.
  const save = first('save') ?? (settable ? (affirmed.find(({ role }) => role === 'accept') ?? null) : null);
  const steps = settings(layer, preference);
  if (
    none &&
    reject !== null &&
    !(progress.opened > 0 && settable && save !== null && steps.length <= SET_LIMIT && blocked === null)
  )
    return answer(reject);
  if (save !== null && settable && blocked === null) {
    if (none || offeredBy(layer).length > 0 || customize === null) {
      return answer(save, shortfall(layer, preference), steps);
    }
  }
  const next = first('next');
  if (settable && save === null && next !== null && blocked === null)
    return answer(next, shortfall(layer, preference), steps, 'step');
  if (customize !== null) return { kind: 'open', steps: [click(customize)] };
  // A "no" beside it: a question that was not understood, and no confirmation of what was set.
  if (progress.decided && !settable && reject === null && no === undefined) {
    const confirm = first('save') ?? (layer.controls.length <= 3 ? affirmed[0] : undefined);
    if (confirm !== undefined) return answer(confirm);
  }
  if (!none && reject !== null) return answer(reject, blocked ?? 'all-or-nothing');
  // A yes and a no beside each purpose, and nothing that saves: each is stored as it is pressed.
  const pairs = steps.length > 1 && steps.every((step) => step.do === 'set' && step.toggle.on === null);
  if (pairs && accept === null && blocked === null) {
    const reason = shortfall(layer, preference);
    return { kind: 'answer', steps, exact: reason === null, reason };
  }
  return { kind: 'none', result: 'not-offered', reason: blocked ?? reasonOf(layer) };
}

/**
 * The control that says yes to what was chosen before; a bare "no" never, "refuse anyway" where everything is refused. Null
 * where none is clear.
 */
export function confirmingControl<C extends Pick<DialogControl, 'role' | 'label'>>(
  controls: readonly C[],
  preference: Preference,
): C | null {
  const none = OPTIONAL_CATEGORIES.every((category) => !preference[category]);
  const refuses = controls.find(({ role, label }) => role === 'reject' && /\S\s\S/.test(label.trim()));
  if (none && refuses !== undefined) return refuses;
  return (
    controls.find(({ role }) => role === 'save') ??
    controls.find(({ role, label }) => (role === 'accept' || role === 'next') && isAffirmation(label)) ??
    null
  );
}

const sameAs = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

function reasonOf(layer: DialogLayer): AnswerReason {
  if (layer.controls.some((control) => control.role === 'accept')) return 'no-way-to-refuse';
  return layer.toggles.length > 0 ? 'no-way-to-save' : 'no-known-control';
}

/** The next step as plain data, for a script that has no planner of its own. */
export function nextStep(layer: DialogLayer, preference: Preference, progress: Progress) {
  const plan = planAnswer(layer, preference, progress);
  const offered = offeredBy(layer);
  if (plan.kind === 'none')
    return {
      kind: plan.kind,
      control: null,
      sets: false,
      exact: false,
      reason: plan.reason,
      result: plan.result,
      offered,
    };
  const last = plan.steps.findLast((step) => step.do === 'click');
  return {
    kind: plan.kind,
    control: last?.do === 'click' ? last.control.id : null,
    sets: plan.steps.some((step) => step.do !== 'click'),
    exact: plan.kind !== 'open' && plan.exact,
    reason: plan.kind === 'open' ? null : plan.reason,
    result: null,
    offered,
  };
}
