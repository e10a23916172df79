/** A change that no observer tells of (inside a closed shadow tree, a property of a control) is seen this late. */
const POLL_MILLISECONDS = 30;
/** Looks no closer together than this: a page may change without end. */
const PAUSE_MILLISECONDS = 4;

const ENDS = ['transitionend', 'animationend'] as const;

/** Waits for the document's next change, no less and no more than so long. */
export async function change(atMost: number, atLeast: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.min(atLeast, atMost)));
  let looks = 0;
  await until(() => {
    looks += 1;
    return looks > 1 ? true : null;
  }, atMost - atLeast);
}

/** Looks again whenever the document changes, until something is so or the time is over. */
export function until<T>(look: () => T | null, milliseconds: number): Promise<T | null> {
  const now = look();
  if (now !== null || milliseconds <= 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let next: ReturnType<typeof setTimeout> | undefined;
    const finish = (seen: T | null): void => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(next);
      for (const end of ENDS) document.removeEventListener(end, soon);
      resolve(seen);
    };
    const again = (): void => {
      next = undefined;
      last = performance.now();
      const seen = look();
      if (seen !== null || performance.now() - start > milliseconds) finish(seen);
    };
    const soon = (): void => {
      if (next === undefined && performance.now() - last >= PAUSE_MILLISECONDS) again();
      else next ??= setTimeout(again, PAUSE_MILLISECONDS);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    for (const end of ENDS) document.addEventListener(end, soon, { passive: true });
    const poll = setInterval(again, Math.min(POLL_MILLISECONDS, milliseconds));
  });
}
