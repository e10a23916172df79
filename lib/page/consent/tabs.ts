import { OPTIONAL_CATEGORIES } from '../../model/category';
import { isVisible, nameOf, walk } from './dom';
import type { FoundDialog } from './find';
import { planned, type ReadLayer, readLayer } from './layer';
import { press } from './press';
import { quote, type Session } from './session';
import { alive, applySettings } from './settings';
import { type FoundToggle, isHtml } from './toggle';
import { until } from './until';

const TAB_LIMIT = 12;
const PANEL_MILLISECONDS = 300;

const tabsIn = (root: Element): readonly HTMLElement[] =>
  [...walk(root)]
    .filter(isHtml)
    .filter(
      (element) => element.matches('[role=tab]:not(:disabled, [aria-disabled=true])') && isVisible(element),
    );

/** The panels of some come into the document only when they are chosen; tabs that name none share the one that is shown. */
function areUnmounted(root: Element, tabs: readonly HTMLElement[]): boolean {
  const named = tabs.map((tab) => tab.getAttribute('aria-controls')).filter((panel) => panel !== null);
  return named.length === 0
    ? tabs.some((tab) => tab.getAttribute('aria-selected') === 'false') &&
        [...walk(root)].filter((element) => element.matches('[role=tabpanel]')).length < tabs.length
    : named.some((panel) => root.ownerDocument.getElementById(panel) === null);
}

/** All or nothing is said by one control, whatever stands in the tabs. */
function isDirect({ layer }: ReadLayer, { asked }: Session): boolean {
  const allowed = OPTIONAL_CATEGORIES.filter((category) => asked[category]).length;
  const role = allowed === 0 ? 'reject' : allowed === OPTIONAL_CATEGORIES.length ? 'accept' : null;
  return layer.controls.some((control) => control.role === role);
}

/**
 * A layer with what its tabs hold, where only the chosen one is in the document: each is opened, and what is in it brought to
 * where it is to stand. Null where something in them does not move: what is not seen may stand at anything. Nothing is given
 * before it is saved.
 */
export async function withTabs(
  session: Session,
  dialog: FoundDialog,
  read: ReadLayer,
  decided: boolean,
): Promise<ReadLayer | null> {
  const tabs = tabsIn(dialog.root);
  const { length } = tabs;
  if (length < 2 || length > TAB_LIMIT || isDirect(read, session) || !areUnmounted(dialog.root, tabs))
    return read;
  const found = new Map<string, FoundToggle>();
  const first = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  // The one that was shown is shown again at the end: by its words the dialog was known for what it is.
  const order = [...tabs.keys()].filter((at) => at !== first).concat(Math.max(first, 0));
  for (const at of order) {
    const tabAt = (): HTMLElement | undefined => tabsIn(alive(dialog).root)[at];
    const tab = tabAt();
    if (tab === undefined || session.takenOver()) return null;
    press(tab);
    session.steps.push(`open ${quote(nameOf(tab))}`);
    const shown = (): true | null => (tabAt()?.getAttribute('aria-selected') === 'false' ? null : true);
    if ((await until(shown, PANEL_MILLISECONDS)) === null) return null;
    if (!(await applySettings(session, dialog, decided))) return null;
    for (const toggle of readLayer(alive(dialog), decided).toggles) found.set(toggle.label, toggle);
  }
  // A dialog may be drawn anew with each tab: what saves it is what stands there now.
  const last = readLayer(alive(dialog), decided);
  const toggles = [...found.values()];
  return { ...last, toggles, layer: { ...last.layer, toggles: toggles.map(planned) } };
}
