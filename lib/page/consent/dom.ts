import { INVISIBLE } from '../../consent/heuristic/phrases';
import { shadowOf } from './shadow';

/** Reading the page's document from the isolated world. Every walk is bounded: the page may be of any size. */

/** Elements looked at in one walk. */
const WALK_LIMIT = 12_000;
const TEXT_LIMIT = 6_000;

/** All elements below a root in document order, shadow trees included. */
export function* walk(root: ParentNode, budget = { left: WALK_LIMIT }): Generator<Element> {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!(element instanceof Element)) continue;
    if (element !== root) {
      budget.left -= 1;
      if (budget.left < 0) return;
      yield element;
    }
    const shadow = shadowOf(element);
    if (shadow !== null) yield* walk(shadow, budget);
  }
}

/** The parent, out of a shadow tree to its host, out of a slot to its light parent. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

export function* ancestors(element: Element, limit = 25): Generator<Element> {
  let at = parentOf(element);
  for (let step = 0; at !== null && step < limit; step += 1) {
    yield at;
    at = parentOf(at);
  }
}

export function contains(root: Element, element: Element): boolean {
  if (root === element || root.contains(element)) return true;
  for (const ancestor of ancestors(element, 60)) if (ancestor === root) return true;
  return false;
}

/** Drawn, not transparent, and of some size. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

const hides = (frame: ComputedKeyframe | undefined): boolean =>
  frame?.opacity === '0' || frame?.visibility === 'hidden';

const runsOnce = ({ playState, effect }: Animation): boolean =>
  playState === 'running' && effect?.getTiming().iterations === 1;

/** A transition or animation that runs once is taking it, or what it stands in, out of sight. */
export function isLeaving(element: Element): boolean {
  return [element, ...ancestors(element, 4)].some((at) =>
    at.getAnimations().some((animation) => {
      const { effect } = animation;
      if (!runsOnce(animation) || !(effect instanceof KeyframeEffect)) return false;
      return effect.getTiming().direction === 'normal' && hides(effect.getKeyframes().at(-1));
    }),
  );
}

/** Something in it, or what it stands in, is being moved or faded, and comes to rest. */
export const isMoving = (element: Element): boolean =>
  [element, ...ancestors(element, 4)].some((at) =>
    at.getAnimations({ subtree: at === element }).some(runsOnce),
  );

/** Some part of it is inside the window. */
export function isOnScreen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    box.bottom > 0 &&
    box.right > 0 &&
    box.top < window.innerHeight &&
    box.left < window.innerWidth &&
    box.width > 1
  );
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'video', 'audio']);

/** The words inside an element as they are drawn, those in slots among them, capped. Hidden parts count too. */
export function textOf(element: Element | ShadowRoot, cap = TEXT_LIMIT): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (length > cap) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '') return;
      parts.push(text.slice(0, cap));
      length += text.length;
      return;
    }
    if (node instanceof Element) {
      if (SILENT.has(node.localName)) return;
      const shadow = shadowOf(node);
      if (shadow !== null) {
        visit(shadow);
        return;
      }
    }
    const children =
      node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node.childNodes;
    for (const child of children) visit(child);
  };
  visit(element);
  return parts.join(' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, cap);
}

const byIds = (element: Element, attribute: string): string => {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  return (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .slice(0, 4)
    .map((id) => root.getElementById(id))
    .filter((named) => named !== null)
    .map((named) => textOf(named, 200))
    .join(' ');
};

/** What a control is called by those who hear it: accessible name first, then its words, value, title. */
export function nameOf(element: Element): string {
  const own = textOf(element, 200);
  if (own !== '') return own;
  if (
    element instanceof HTMLInputElement &&
    /^(?:button|submit|reset)$/.test(element.type) &&
    element.value !== ''
  )
    return element.value;
  return accessibleNameOf(element);
}

export function accessibleNameOf(element: Element): string {
  const labelled = byIds(element, 'aria-labelledby');
  if (labelled !== '') return labelled;
  const image = element.querySelector('img[alt], svg title');
  return (
    element.getAttribute('aria-label') ??
    element.getAttribute('title') ??
    image?.getAttribute('alt') ??
    image?.textContent ??
    element.getAttribute('alt') ??
    ''
  ).slice(0, 200);
}
