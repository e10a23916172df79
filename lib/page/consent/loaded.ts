/** As long as browsers wait for a page to come to rest before they let scripts in by themselves. */
const LOAD_MILLISECONDS = 200;

const once = (target: EventTarget, event: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));

const later = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A page that is still being read shows its dialog only afterwards. */
export const untilParsed = async (): Promise<unknown> =>
  document.readyState === 'loading' ? once(document, 'DOMContentLoaded') : undefined;

/** A dialog may be there before what it does when it is pressed: some pages see to that when they have loaded. */
export async function untilLoaded(): Promise<unknown> {
  await untilParsed();
  return document.readyState === 'complete'
    ? undefined
    : Promise.race([later(LOAD_MILLISECONDS), once(window, 'load').then(() => later(0))]);
}
