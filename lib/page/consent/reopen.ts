import { plain } from '../../consent/heuristic/phrases';
import { spoken } from '../../consent/heuristic/vocabulary';
import { askPageWorld } from './channel';
import { isVisible, nameOf, walk } from './dom';
import { press } from './press';
import { until } from './until';

export interface Reopened {
  readonly opened: boolean;
  /** How: the platform's interface, or the control's label. */
  readonly steps: readonly string[];
  readonly label: string | null;
}

const WORDS = spoken('withdraw');
const OPEN_MILLISECONDS = 3_000;

/** The page's own control for changing the choice: a link or button whose words say so, the most telling first. */
export function findReopenControl(): { readonly element: HTMLElement; readonly label: string } | null {
  let best: { element: HTMLElement; label: string; score: number } | null = null;
  for (const element of walk(document.documentElement)) {
    if (!(element instanceof HTMLElement) || !element.matches('a, button, [role=button], [onclick], summary'))
      continue;
    const label = nameOf(element);
    if (label === '' || label.length > 80) continue;
    const score = WORDS.longest(plain(label));
    if (score > (best?.score ?? 0) && isVisible(element)) best = { element, label, score };
  }
  return best;
}

/** Opens the site's own dialog again: through its platform, else through its control. Never leaves the page. */
export async function openConsentDialog(isOpen: () => boolean): Promise<Reopened> {
  if (isOpen()) return { opened: true, steps: [], label: null };
  const steps: string[] = [];
  const wait = async (): Promise<boolean> =>
    (await until(() => isOpen() || null, OPEN_MILLISECONDS)) !== null;
  const cmp = await askPageWorld('open', 500);
  if (cmp.opened) {
    steps.push(`api open ${cmp.cmp ?? ''}`.trim());
    if (await wait()) return { opened: true, steps, label: null };
  }
  const control = findReopenControl();
  if (control === null) return { opened: false, steps, label: null };
  press(control.element);
  steps.push(`click "${control.label.slice(0, 60)}"`);
  return { opened: await wait(), steps, label: control.label };
}
