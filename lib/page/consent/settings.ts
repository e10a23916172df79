import { wanted } from '../../consent/heuristic/plan';
import { levelFor } from '../../consent/heuristic/scale';
import { type FoundDialog, findDialog } from './find';
import { planned, type ReadLayer, readLayer } from './layer';
import { press } from './press';
import { quote, type Session } from './session';
import { type Look, learnFrom, lookOf } from './switches';
import type { FoundToggle } from './toggle';
import { until } from './until';

/** A toggle that has not moved after this many tries does not move. */
const SETTING_TRIES = 3;
const MOVE_MILLISECONDS = 250;

/** Drawn anew by the page, the dialog is looked for again. */
export const alive = (dialog: FoundDialog): FoundDialog =>
  dialog.root.isConnected ? dialog : (findDialog([], true) ?? dialog);

/** Toggles that do not stand where they are to stand. A pair that does not show its state counts until it was pressed. */
function misplaced(session: Session, read: ReadLayer, pressed: ReadonlySet<string>): readonly FoundToggle[] {
  return read.toggles.filter((toggle) => {
    if (toggle.locked || toggle.category === 'necessary') return false;
    return toggle.on === null
      ? !toggle.blind || !pressed.has(toggle.label)
      : toggle.on !== wanted(planned(toggle), session.asked);
  });
}

/** Brings every scale to its level; false when one does not move. */
function setScales(session: Session, dialog: FoundDialog, decided: boolean): boolean {
  const read = (): ReadLayer => readLayer(alive(dialog), decided);
  for (const [at, { label }] of read().scales.entries()) {
    const scale = read().scales[at];
    if (scale === undefined || scale.label !== label) return false;
    const level = levelFor({ ...scale, id: at }, session.asked);
    if (level === null) return false;
    if (scale.at === level) continue;
    if (session.takenOver()) return false;
    scale.choose(level);
    session.steps.push(`set ${quote(label)} to ${quote(scale.levels[level]?.label ?? String(level))}`);
    if (read().scales[at]?.at !== level) return false;
  }
  return true;
}

/** Brings every setting of a layer to where it is to stand; false when one does not move. Read back after each round. */
export async function applySettings(
  session: Session,
  dialog: FoundDialog,
  decided: boolean,
): Promise<boolean> {
  const pressed = new Set<string>();
  /** Switches that do not say what they stand at, as they looked before they were pressed. */
  const looks = new Map<HTMLElement, Look>();
  let lost = false;
  const look = (): readonly FoundToggle[] => {
    for (const [element, before] of looks) learnFrom(element, before);
    const read = readLayer(alive(dialog), decided);
    // Pressed, it shows its state in a way that is not read, and is seen as a switch no more.
    lost = [...looks.keys()].some(
      (element) => element.isConnected && !read.toggles.some((toggle) => toggle.element === element),
    );
    return misplaced(session, read, pressed);
  };
  let wrong = look();
  for (let stuck = 0; wrong.length > 0 && stuck < SETTING_TRIES; ) {
    for (const toggle of wrong) {
      // The page redrew them after the last one: the rest are found again in the next round.
      if (!toggle.element.isConnected) break;
      if (session.takenOver()) return false;
      const on = wanted(planned(toggle), session.asked);
      if (toggle.now() === on) continue;
      const targets = toggle.press(on).filter((target) => target.isConnected);
      const target = targets[Math.min(stuck, targets.length - 1)];
      if (target === undefined) return false;
      if (toggle.on === null && !toggle.blind) looks.set(toggle.element, lookOf(toggle.element));
      press(target);
      pressed.add(toggle.label);
      session.steps.push(`set ${quote(toggle.label)} ${on ? 'on' : 'off'}`);
    }
    const before = wrong.length;
    // What the page does in microtasks has been done before anything is read.
    await Promise.resolve();
    // A page may move its switches only after a while: pressed again too early, they would move back.
    const moved = await until(() => {
      const now = look();
      return now.length < before ? now : null;
    }, MOVE_MILLISECONDS);
    stuck = moved === null ? stuck + 1 : 0;
    wrong = moved ?? look();
  }
  return wrong.length === 0 && !lost && setScales(session, dialog, decided);
}
