import { isVisible, nameOf, walk } from './dom';
import type { FoundDialog } from './find';
import { readLayer } from './layer';
import { press } from './press';
import { quote, type Session } from './session';
import { alive, applySettings } from './settings';
import type { FoundToggle } from './toggle';
import { until } from './until';

const TAB_LIMIT = 12;
const PANEL_MILLISECONDS = 300;

/** Tabs whose panels come into the document only when they are chosen; fewer than two are none. */
function unmounted(root: Element): readonly HTMLElement[] {
  const tabs = [...walk(root)]
    .filter((element): element is HTMLElement => element instanceof HTMLElement)
    .filter(
      (element) => element.matches('[role=tab]:not(:disabled, [aria-disabled=true])') && isVisible(element),
    );
  const missing = tabs.some((tab) => {
    const panel = tab.getAttribute('aria-controls');
    return panel !== null && tab.ownerDocument.getElementById(panel) === null;
  });
  return missing && tabs.length <= TAB_LIMIT ? tabs : [];
}

/**
 * Goes through tabs of which only the chosen one is in the document, and brings what is in each to where it is to stand: what
 * they hold, as it stands then. Null where there are no such tabs, or something in them does not move. Nothing is given before
 * it is saved.
 */
export async function settleTabs(
  session: Session,
  dialog: FoundDialog,
  decided: boolean,
): Promise<readonly FoundToggle[] | null> {
  const found = new Map<string, FoundToggle>();
  for (const tab of unmounted(dialog.root)) {
    if (session.takenOver()) return null;
    press(tab);
    session.steps.push(`open ${quote(nameOf(tab))}`);
    const shown = (): true | null => (tab.getAttribute('aria-selected') === 'false' ? null : true);
    if ((await until(shown, PANEL_MILLISECONDS)) === null) return null;
    if (!(await applySettings(session, dialog, decided))) return null;
    for (const toggle of readLayer(alive(dialog), decided).toggles) found.set(toggle.label, toggle);
  }
  return found.size === 0 ? null : [...found.values()];
}
