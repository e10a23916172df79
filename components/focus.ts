/** Nothing holds the focus: what held it is gone, or can no longer be used. */
export const focusIsLost = (): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement.matches(':disabled');

/** The page's heading takes the focus, so that the keyboard goes on from there; the page does not move. */
export function focusHeading(): void {
  const heading = document.querySelector('h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
