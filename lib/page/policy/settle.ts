/** A page is taken as it stands once nothing was added for this long. */
const QUIET_MILLISECONDS = 400;
/** A page that never rests is taken as it stands after this long. */
const PATIENCE_MILLISECONDS = 4_000;

/** Resolves when the page has loaded and no node was added for a moment, or when patience ends. */
export function pageSettled(page: Document): Promise<void> {
  return new Promise((resolve) => {
    let quiet = setTimeout(finish, QUIET_MILLISECONDS);
    const patience = setTimeout(finish, PATIENCE_MILLISECONDS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET_MILLISECONDS);
    });
    function finish(): void {
      clearTimeout(quiet);
      clearTimeout(patience);
      observer.disconnect();
      resolve();
    }
    observer.observe(page, { childList: true, subtree: true });
  });
}
