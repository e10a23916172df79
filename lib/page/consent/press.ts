/** True while a click of ours is under way, so that it is not taken for the person's. */
let pressing = 0;
export const isOurs = (): boolean => pressing > 0;

/** Where a link leads away from the document, its script may run but the page is not left. */
function stayHere(event: Event): void {
  event.preventDefault();
}

const leaves = (element: Element): boolean => {
  const link = element.closest('a[href]');
  if (!(link instanceof HTMLAnchorElement)) return false;
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) return false;
  return link.href.split('#')[0] !== location.href.split('#')[0];
};

/** The events before a click, as a finger or mouse gives them: some dialogs listen to these alone. */
function point(element: HTMLElement): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window };
  element.dispatchEvent(new PointerEvent('pointerdown', options));
  element.dispatchEvent(new MouseEvent('mousedown', options));
  element.dispatchEvent(new PointerEvent('pointerup', options));
  element.dispatchEvent(new MouseEvent('mouseup', options));
}

/** Presses a control as a person would, leaving the focus where the person has it. */
export function press(element: HTMLElement): void {
  const focused = document.activeElement;
  const away = leaves(element);
  if (away) window.addEventListener('click', stayHere, true);
  pressing += 1;
  try {
    point(element);
    element.click();
  } finally {
    pressing -= 1;
    if (away) window.removeEventListener('click', stayHere, true);
    giveBack(focused);
  }
}

/** Someone writing in a form keeps the cursor there. */
function giveBack(focused: Element | null): void {
  if (focused === document.activeElement || !(focused instanceof HTMLElement) || !focused.isConnected) return;
  if (focused.matches('input, textarea, select, [contenteditable]')) focused.focus({ preventScroll: true });
}
