import { isRecord, listOf } from '../../consent/cmp/reach';
import type { ControlLook } from '../../consent/prominence';
import { type ConsentByCategory, OPTIONAL_CATEGORIES, type Preference } from '../../model/category';
import type { ControlRole } from '../../model/event';
import { giveAnswer } from './answer';
import { readStep, sendable } from './ask-plan';
import { approachPageWorld, askPageWorld, type CmpAnswer } from './channel';
import { followClicks } from './clicks';
import { mayAnswer } from './controls';
import { isMoving, isVisible, textOf } from './dom';
import { type FoundDialog, findDialog } from './find';
import { learnAhead, learnLanguages } from './language';
import { readLayer } from './layer';
import { untilLoaded, untilParsed } from './loaded';
import { consentObserver } from './observe';
import { lookOf } from './prominence';
import { openConsentDialog } from './reopen';
import { onWorkerMessage, report } from './runtime';
import { type Given, LEFT_TO_THE_PERSON, type Session } from './session';
import { standingStores } from './stores';
import { SUSPECT, wasSuspected } from './suspect';
import { change } from './until';

/** A dialog may still be moving in when it is first suspected. */
const READY_MILLISECONDS = 2_400;
/** Looked at again no later than this, and at once where the page changes; the first times closely, as many fade in. */
const READY_PAUSE_MILLISECONDS = 60;
const FADING_PAUSE_MILLISECONDS = 16;
const FADING_LOOKS = 8;
/** Time spent looking for a dialog that was suspected, before it is taken for a mistake. */
const LOOK_BUDGET_MILLISECONDS = 150;
const QUIET_MILLISECONDS = 150;
const LONGEST_QUIET_MILLISECONDS = 2_400;
const OPEN_MILLISECONDS = 200;
/** How often a dialog is told again while an answer is under way in another frame. */
const WAIT_TRIES = 25;
const AGAIN_MILLISECONDS = 1_000;

/** What the page keeps of the choice now: its platform's account, else its records. */
async function standing(): Promise<ConsentByCategory> {
  const { answered, categories } = await askPageWorld('read', 500);
  if (answered && Object.keys(categories).length > 0) return categories;
  return standingStores();
}

const namesOf = (value: unknown): readonly string[] =>
  listOf(value).filter((name): name is string => typeof name === 'string');

function preferenceOf(value: unknown): Preference | null {
  if (!isRecord(value) || OPTIONAL_CATEGORIES.some((category) => typeof value[category] !== 'boolean'))
    return null;
  return {
    preferences: value.preferences === true,
    analytics: value.analytics === true,
    marketing: value.marketing === true,
  };
}

/** The dialog is nearly all that is shown in its frame: an embedded site has a page around its own banner. */
const isAlone = (dialog: FoundDialog): boolean =>
  document.body !== null && textOf(dialog.root).length * 2 > document.body.innerText.length;

const isOpen = (dialog: FoundDialog): boolean =>
  dialog.root.isConnected && dialog.controls.some(({ element }) => element.isConnected && isVisible(element));

/** Looks after the consent dialogs of this frame: tells of them, answers when told to, tells of clicks and of their end. */
export function watchConsent(): void {
  // Brought in twice, one is enough: two would press the same controls.
  if (Reflect.has(globalThis, SUSPECT)) return;
  const observer = consentObserver();
  /** Tells this document's script from that of the next one in the same frame. */
  const instance = String(Math.random());
  const loaded = untilLoaded();
  let current: FoundDialog | null = null;
  let looking = false;
  let answering = false;
  let used = false;
  let spent = 0;
  let fruitless = 0;
  let quietUntil = 0;

  async function answer(
    asked: Preference,
    intent: string | null,
    cmp: CmpAnswer | null,
    first: Session['first'],
  ): Promise<Given> {
    answering = true;
    try {
      return await giveAnswer(
        asked,
        () => used,
        (deciding) => {
          if (intent !== null) void report({ kind: 'deciding', intent, instance, ...deciding });
        },
        cmp,
        first,
      );
    } catch {
      // A bug of ours, or a page that breaks what every page has: the log must not wait for an outcome for ever.
      return { result: 'failed', adapter: null, stored: {}, steps: [], reason: 'script-error' };
    } finally {
      answering = false;
    }
  }

  async function lookAgain(intent: string, asked: Preference, given: Given): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
    const { categories } = await askPageWorld('read', 1_000);
    if (OPTIONAL_CATEGORIES.some((category) => !asked[category] && categories[category] === 'granted'))
      await report({
        kind: 'answered',
        intent,
        asked,
        ...given,
        stored: categories,
        result: 'failed',
        reason: 'undone-by-site',
      });
    suspect();
  }

  /** Tells the worker of a dialog, and answers it where told to. `wait`: an answer is under way in another frame. */
  async function tell(dialog: FoundDialog, again = false): Promise<'closed' | 'left' | 'wait'> {
    const cmp = await askPageWorld('read', 300);
    const moved = isMoving(dialog.root);
    const read = readLayer(dialog);
    const layer = sendable(read.layer);
    const shown = read.controls.filter(({ element }) => isVisible(element));
    const lookAt = (role: ControlRole): ControlLook | null => {
      const control = shown.find((one) => one.role === role);
      return control === undefined ? null : lookOf(control.element);
    };
    const instruction = await report({
      kind: 'banner',
      cmp: cmp.cmp,
      layer,
      roles: [...new Set(shown.filter(mayAnswer).map(({ role }) => role))],
      looks: { accept: lookAt('accept'), reject: lookAt('reject') },
      payWall: dialog.kind === 'consent-or-pay',
      again,
      alone: isAlone(dialog),
    });
    if (!isRecord(instruction)) return 'left';
    if (typeof instruction.intent !== 'string') return instruction.wait === true ? 'wait' : 'left';
    const { intent } = instruction;
    const asked = preferenceOf(instruction.asked);
    if (asked === null) return 'left';
    await loaded;
    const first = { layer: JSON.stringify(layer), step: readStep(instruction.plan), moved };
    const given = used ? LEFT_TO_THE_PERSON : await answer(asked, intent, cmp, first);
    await report({ kind: 'answered', intent, asked, ...given });
    observer.soon();
    const closed = given.result === 'exact' || given.result === 'partial';
    if (closed) void lookAgain(intent, asked, given);
    return closed ? 'closed' : 'left';
  }

  async function follow(dialog: FoundDialog): Promise<void> {
    current = dialog;
    used = clicks.usedLately(dialog);
    clicks.inside(dialog);
    let told = await tell(dialog);
    const closed = (): void => {
      // It has closed: one that is there now was opened again by the site.
      current = null;
      void report({ kind: 'gone' });
    };
    if (told === 'closed') return closed();
    let asking = false;
    let tries = 0;
    const timer = setInterval(() => {
      if (told === 'wait' && !asking && tries < WAIT_TRIES && isOpen(dialog)) {
        asking = true;
        tries += 1;
        void tell(dialog, true).then((now) => {
          asking = false;
          told = now;
          if (now !== 'closed') return;
          clearInterval(timer);
          closed();
        });
        return;
      }
      if (asking || answering || isOpen(dialog)) return;
      const next = findDialog();
      if (next !== null && next.root === dialog.root) {
        current = next;
        return;
      }
      clearInterval(timer);
      current = null;
      void report({ kind: 'gone' });
      observer.soon();
      if (next !== null) void follow(next);
    }, OPEN_MILLISECONDS);
  }

  async function look(): Promise<void> {
    if (performance.now() < quietUntil) return;
    looking = true;
    const learned = learnLanguages();
    // What was suspected can be told by the words of its own languages, while those of the rest of the page are under way.
    const early = fruitless === 0 && (await learnAhead()) ? findDialog() : null;
    if (early !== null && wasSuspected(early.root)) {
      looking = false;
      return follow(early);
    }
    await learned;
    const budget = LOOK_BUDGET_MILLISECONDS / (1 + fruitless);
    spent = 0;
    let looks = 0;
    const started = performance.now();
    while (
      performance.now() - started < READY_MILLISECONDS &&
      spent < budget &&
      current === null &&
      !answering
    ) {
      const began = performance.now();
      const dialog = findDialog();
      spent += performance.now() - began;
      if (dialog !== null) {
        spent = 0;
        fruitless = 0;
        looking = false;
        return follow(dialog);
      }
      looks += 1;
      const pause = looks < FADING_LOOKS ? FADING_PAUSE_MILLISECONDS : READY_PAUSE_MILLISECONDS;
      await change(pause, 2 * (performance.now() - began));
      await learnLanguages();
    }
    looking = false;
    // Suspected in vain: the same page is suspected again and again, and looked at ever less often.
    fruitless += 1;
    quietUntil =
      performance.now() + Math.min(QUIET_MILLISECONDS * 2 ** fruitless, LONGEST_QUIET_MILLISECONDS);
  }

  function suspect(): void {
    if (!looking && current === null && !answering) void look();
  }

  Reflect.set(globalThis, SUSPECT, suspect);
  const clicks = followClicks(
    () => current,
    (click) => {
      void report({ kind: 'clicked', ...click });
      observer.soon();
    },
    () => {
      used = true;
    },
  );
  onWorkerMessage(async (message) => {
    if (message.consent === 'here') return { instance };
    if (message.consent === 'records') {
      await observer.now(namesOf(message.names));
      return { read: true };
    }
    await learnLanguages();
    if (message.consent === 'state') {
      await untilParsed();
      return { stored: await standing(), dialog: findDialog() !== null };
    }
    if (message.consent === 'look') return { dialog: findDialog() !== null };
    if (message.consent === 'frame') return { layered: isLayeredFrame(message.url) };
    if (message.consent === 'reopen') return openConsentDialog(() => findDialog() !== null);
    const asked = preferenceOf(message.asked);
    if (message.consent !== 'answer' || asked === null) return null;
    used = false;
    return answer(asked, typeof message.intent === 'string' ? message.intent : null, null, null);
  });
  approachPageWorld();
  suspect();
  observer.soon();
}

function originOf(url: string): string | null {
  try {
    return new URL(url, location.href).origin;
  } catch {
    return null;
  }
}

/** Whether a frame of another site lies over the page as a layer, as consent platforms do; not embedded in its flow. */
function isLayeredFrame(url: unknown): boolean {
  if (typeof url !== 'string') return false;
  const origin = originOf(url);
  return [...document.querySelectorAll('iframe')].some((frame) => {
    if (!isVisible(frame) || originOf(frame.src) !== origin) return false;
    for (let at: Element | null = frame; at !== null; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches('dialog, [role=dialog]'))
        return true;
    return false;
  });
}
