interface DomAccess {
  readonly dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}
declare const chrome: DomAccess | undefined;
const access: DomAccess | undefined = typeof chrome === 'undefined' ? undefined : chrome;

/** Elements that can host a shadow tree (DOM standard, "valid shadow host name"). */
const HOSTS = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Chromium: `chrome.dom`; Firefox: a property of every element, for content scripts alone. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!(element instanceof HTMLElement && HOSTS.test(element.localName))) return null;
  const closed: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (closed instanceof ShadowRoot) return closed;
  try {
    return access?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
