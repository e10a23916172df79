import { type ConsentByCategory, OPTIONAL_CATEGORIES } from '../../model/category';
import type { ControlRole } from '../../model/event';
import type { EpochMilliseconds } from '../../model/time';
import { contains } from './dom';
import type { FoundDialog } from './find';
import { type ReadLayer, readLayer } from './layer';
import { isOurs } from './press';
import { shadowOf } from './shadow';

export interface Clicked {
  readonly role: ControlRole;
  /** Before any handler of the page has run: what the site does in answer comes after it. */
  readonly at: EpochMilliseconds;
  readonly trusted: boolean;
  readonly label: string;
  readonly categories: ConsentByCategory;
}

const LATELY_MILLISECONDS = 3_000;

/** What the toggles stand at, by purpose: granted where any of a purpose is on. */
function standing({ layer }: ReadLayer): ConsentByCategory {
  return Object.fromEntries(
    OPTIONAL_CATEGORIES.flatMap((category) => {
      const of = layer.toggles.filter(
        (toggle) => toggle.purposes.includes(category) && !toggle.interest && toggle.on !== null,
      );
      if (of.length === 0) return [];
      return [[category, of.some((toggle) => toggle.on === true) ? 'granted' : 'denied']];
    }),
  );
}

/**
 * Follows what happens in the dialog that is open: clicks that are not ours are told with the browser's word on whether a
 * person made them; a key or pointer inside it says that the person is using it.
 */
export function followClicks(
  open: () => FoundDialog | null,
  told: (click: Clicked) => void,
  used: () => void,
): {
  readonly inside: (dialog: FoundDialog) => void;
  /** The person pressed a key or pointer in it just before it was found to be a consent dialog. */
  readonly usedLately: (dialog: FoundDialog) => boolean;
} {
  let last: { readonly target: Element; readonly at: number } | null = null;
  const followed = new WeakSet<ShadowRoot>();
  const inside = (
    event: Event,
  ): { readonly dialog: FoundDialog; readonly path: readonly Element[] } | null => {
    const dialog = open();
    if (dialog === null || isOurs()) return null;
    const path = event.composedPath().filter((target): target is Element => target instanceof Element);
    const [target] = path;
    return target !== undefined && (contains(dialog.root, target) || contains(target, dialog.root))
      ? { dialog, path }
      : null;
  };
  const onUse = (event: Event): void => {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element) last = { target, at: performance.now() };
    if (event.isTrusted && inside(event) !== null) used();
  };
  const onClick = (event: Event): void => {
    const at = Date.now();
    const hit = inside(event);
    if (hit === null) return;
    // From outside, a click in a closed shadow tree stops at its host: the listener on the tree itself tells of it.
    const [target] = hit.path;
    const shadow = target === undefined ? null : shadowOf(target);
    if (event.currentTarget === window && shadow !== null && followed.has(shadow)) return;
    const read = readLayer(hit.dialog);
    const hits = (element: Element): boolean => hit.path.includes(element);
    const control = read.controls.find(({ element }) => hits(element));
    const toggle = read.toggles.find(
      ({ element, press }) => hits(element) || press(true).some(hits) || press(false).some(hits),
    );
    if (control !== undefined)
      told({
        at,
        role: control.role,
        trusted: event.isTrusted,
        label: control.label.slice(0, 120),
        categories: control.role === 'save' ? standing(read) : {},
      });
    else if (toggle !== undefined)
      told({
        at,
        role: 'toggle',
        trusted: event.isTrusted,
        label: toggle.label.slice(0, 120),
        categories: {},
      });
    else if (event.isTrusted && hit.path[0]?.closest('button, a, [role=button]') != null)
      told({ at, role: 'other', trusted: true, label: '', categories: {} });
  };
  const follow = (target: EventTarget): void => {
    for (const kind of ['pointerdown', 'keydown'])
      target.addEventListener(kind, onUse, { capture: true, passive: true });
    target.addEventListener('click', onClick, { capture: true, passive: true });
  };
  follow(window);
  return {
    usedLately: (dialog) =>
      last !== null &&
      performance.now() - last.at < LATELY_MILLISECONDS &&
      contains(dialog.root, last.target),
    inside: (dialog) => {
      for (const { element } of dialog.controls) {
        const root = element.getRootNode();
        if (!(root instanceof ShadowRoot) || root.mode !== 'closed' || followed.has(root)) continue;
        followed.add(root);
        follow(root);
      }
    },
  };
}
