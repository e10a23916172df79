import { type DialogKind, kindOfDialog, mayBeConsent } from '../../consent/heuristic/dialog';
import { plain } from '../../consent/heuristic/phrases';
import { grantsOf } from '../../consent/heuristic/scale';
import { always } from '../../consent/heuristic/vocabulary';
import { purposeOf } from '../../consent/labels';
import { controlsIn, type FoundControl } from './controls';
import { labelsOf } from './described';
import {
  accessibleNameOf,
  ancestors,
  contains,
  isLeaving,
  isOnScreen,
  isVisible,
  nameOf,
  textOf,
  walk,
} from './dom';
import { isHtml } from './toggle';
import { togglesIn } from './toggles';

export interface FoundDialog {
  readonly root: Element;
  readonly kind: Exclude<DialogKind, 'other'>;
  readonly controls: readonly FoundControl[];
}

const LESSON = always('lesson');
const TITLE_LIMIT = 160;
export const MODAL = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
const PICTURED =
  ':is(figure, [role=figure], [role=img], [class*=demo i], [id*=demo i], [class*=preview i], [class*=mockup i]):not(html, body)';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading], legend';
/** Fields to fill. */
const TYPED =
  'input:not([type]), input[type=text], input[type=email], input[type=password], input[type=tel], input[type=number], input[type=date], input[type=file], textarea';
export const isTyped = (element: Element): boolean => element.matches(TYPED) && isVisible(element);
const TOGGLES =
  'input[type=checkbox], input[type=radio], [role=switch], [role=checkbox], [aria-pressed], [aria-checked], select, input[type=range]';
/** An element with more words than this is the page, not a dialog on it. */
const LONGEST_DIALOG = 30_000;
const NAMED = /cookie|consent|gdpr|rgpd|cmp|privacy|tracking/i;

const isNamed = (element: Element): boolean =>
  NAMED.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.localName}`);
const isPage = (element: Element): boolean => element.localName === 'body' || element.localName === 'html';
/** A frame made for the dialog has nothing else in it: there the body may be the dialog. */
const inFrame = (): boolean => window !== window.top;

const isLayered = (element: Element): boolean => /fixed|sticky/.test(getComputedStyle(element).position);

/** A bar that stays in place while the dialog around it scrolls is a part of it. */
function modalAround(layer: Element): Element {
  if (layer.matches(MODAL)) return layer;
  for (const ancestor of ancestors(layer)) {
    if (isPage(ancestor) || textOf(ancestor, LONGEST_DIALOG + 1).length > LONGEST_DIALOG) break;
    if (ancestor.matches(MODAL)) return ancestor;
  }
  return layer;
}

/** Words of a row that only its buttons say are none of a dialog's. */
const ROW_WORDS = 20;
const buttonsOf = (element: Element): number =>
  [...element.querySelectorAll('button')].reduce((sum, button) => sum + textOf(button).length, ROW_WORDS);

/** The element that is the dialog around a deciding control, and whether it lies over the page. */
function rootAround(
  control: Element,
  continued: boolean,
  anywhere = false,
): { readonly root: Element; readonly layered: boolean } | null {
  let smallest: Element | null = null;
  let size = 0;
  let layered: Element | null = null;
  for (const ancestor of ancestors(control)) {
    if (isPage(ancestor) && !inFrame()) break;
    const text = textOf(ancestor, LONGEST_DIALOG + 1);
    if (text.length > LONGEST_DIALOG) break;
    const said = `${accessibleNameOf(ancestor)} ${text}`;
    if (
      smallest === null &&
      (anywhere || ((isNamed(ancestor) || mayBeConsent(said)) && text.length > buttonsOf(ancestor)))
    ) {
      smallest = ancestor;
      size = text.length;
    }
    if (ancestor.matches(MODAL) || isLayered(ancestor)) {
      layered = ancestor;
      if (continued || smallest !== null) return { root: modalAround(ancestor), layered: true };
    }
    // Without a layer of its own, wrappers and neighbours that add little belong to it.
    if (smallest !== null && text.length <= size * 1.4 + 160 && !ancestor.matches('main, article'))
      smallest = ancestor;
  }
  // Without a layer of its own, what goes on may be a part that says nothing of the subject.
  if (smallest === null) return continued && !anywhere ? rootAround(control, true, true) : null;
  return { root: smallest, layered: layered !== null && contains(layered, smallest) };
}

function titleOf(root: Element): string {
  const named = accessibleNameOf(root);
  for (const element of walk(root, { left: 400 }))
    if (element.matches(HEADING)) {
      const heading = textOf(element, TITLE_LIMIT);
      return heading.startsWith(named) ? heading : `${named} ${heading}`.trim();
    }
  return named;
}

const boxLabelOf = (element: Element): string =>
  (isHtml(element) && labelsOf(element)) || accessibleNameOf(element) || nameOf(element);

/** Different optional purposes that the labels of toggles name. */
const purposesOf = (labels: readonly string[]): number =>
  new Set(labels.map((label) => purposeOf(label)).filter((one) => one !== null && one !== 'necessary')).size;

/** The same of all settings, however they are made: a later layer may name nothing else. */
const purposesSet = (root: Element): number =>
  new Set(togglesIn(root).flatMap(({ purposes }) => purposes)).size;

/** Under a heading of what is taught, shown or worked on: "Preview", "Your draft". */
const isShown = (control: Element): boolean =>
  [...ancestors(control, 6)].some(
    (at) =>
      !at.matches('body, html, main') &&
      [...at.children].some(
        (child) => child.matches(HEADING) && LESSON.count(plain(textOf(child, TITLE_LIMIT))) > 0,
      ),
  );

/** Words of a field that no search and no name has. */
const SENTENCE = 24;
/** Whether a field holds what a dialog says: an editor, and what is worked on there. */
const isEdited = (text: string): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED)].some(
    ({ value }) => value.length > SENTENCE && text.includes(value),
  );

function judge(root: Element, layered: boolean, continued: boolean): FoundDialog | null {
  if (!isVisible(root) && root.getBoundingClientRect().height > 1) return null;
  if (isLeaving(root)) return null;
  // Shown as a picture of a dialog: on the pages of who sells or explains them.
  if (root.closest(PICTURED) !== null) return null;
  const controls = controlsIn(root);
  if (!layered && controls.some(({ element, role }) => role === 'accept' && isShown(element))) return null;
  const text = textOf(root);
  if (isEdited(text)) return null;
  const elements = [...walk(root, { left: 4_000 })];
  const boxes = elements
    .filter((element) => element.matches(TOGGLES))
    .slice(0, 30)
    .map((element) => boxLabelOf(element));
  const purposes = continued ? purposesSet(root) : purposesOf(boxes);
  const kind = kindOfDialog({
    title: titleOf(root),
    text,
    boxes,
    labels: controls.filter(isButtonLike).map((control) => control.label),
    typedFields: elements.filter(isTyped).length,
    named: isNamed(root) || elements.slice(0, 60).some(isNamed),
    purposes,
    continued,
  });
  if (kind === 'other') return null;
  if (!layered && !inFrame()) {
    // In the page's own flow: a banner has its name on it, decides both ways or saves; an article about cookies does none of it.
    const roles = new Set(controls.map((control) => control.role));
    const named = isNamed(root);
    const both =
      (roles.has('accept') && (roles.has('reject') || roles.has('customize'))) ||
      (roles.has('reject') && controls.some(({ label }) => grantsOf(label) !== null)) ||
      (roles.has('save') && (roles.has('accept') || purposes > 1));
    if (root.closest('main, article') !== null ? !(named && both) : !(named || both)) return null;
  } else if (!isOnScreen(root) && !controls.some((control) => isOnScreen(control.element))) return null;
  return { root, kind, controls };
}

const isButtonLike = (control: FoundControl): boolean =>
  control.role !== 'other' || control.element.localName !== 'a';

/** The consent dialogs that are visible in this frame now. `continued`: one of ours was pressed, and what came up then goes on with it. */
export function findDialogs(continued = false): readonly FoundDialog[] {
  const tried = new Set<Element>();
  const dialogs: FoundDialog[] = [];
  for (const control of controlsIn(document.documentElement)) {
    if (control.role === 'other' || control.role === 'close' || control.role === 'subscribe') continue;
    if ([...tried].some((root) => contains(root, control.element))) continue;
    const around = rootAround(control.element, continued);
    if (around === null || tried.has(around.root)) continue;
    tried.add(around.root);
    const dialog = judge(around.root, around.layered, continued);
    if (dialog !== null) dialogs.push(dialog);
  }
  return dialogs;
}

/**
 * The consent dialog to deal with now; null where there is none. Of several (a second layer in front of the first) the
 * one that was not `known` before, else the one that a click on its own control would hit.
 */
export function findDialog(known: readonly Element[] = [], continued = false): FoundDialog | null {
  const dialogs = findDialogs(continued);
  const fresh = dialogs.filter((dialog) => !known.includes(dialog.root));
  return topmost(fresh.length > 0 ? fresh : dialogs);
}

function topmost(dialogs: readonly FoundDialog[]): FoundDialog | null {
  const hit = dialogs.findLast((dialog) =>
    dialog.controls.slice(0, 8).some(({ element }) => {
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return (
        top !== null && (contains(element, top) || (contains(top, element) && contains(dialog.root, top)))
      );
    }),
  );
  return hit ?? dialogs.at(-1) ?? null;
}

const CONFIRMATION_TEXT = 500;

/** The modal dialogs that are visible in this frame now, whatever they are about. */
export const modals = (): readonly Element[] =>
  [...walk(document.documentElement)].filter((element) => element.matches(MODAL) && isVisible(element));

const asksToType = (root: Element): boolean => [...walk(root, { left: 1_500 })].some(isTyped);

/** A small dialog that came up after a control of ours was pressed, and asks again: few words and controls, of cookies. */
export function findConfirmation(before: readonly Element[]): FoundDialog | null {
  for (const root of modals()) {
    if (before.includes(root)) continue;
    const text = textOf(root, CONFIRMATION_TEXT + 1);
    const controls = controlsIn(root).filter(({ disabled }) => !disabled);
    const few = text.length <= CONFIRMATION_TEXT && controls.length > 0 && controls.length <= 3;
    if (few && !asksToType(root) && mayBeConsent(text)) return { root, kind: 'consent', controls };
  }
  return null;
}
