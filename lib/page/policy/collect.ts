import type { LinkPlace, PageLink } from '../../policy/find/rank';

/** A control of the page by its label: what may reopen the consent dialog. */
export interface PageControl {
  readonly label: string;
  readonly place: LinkPlace;
  /** A link to another address; what is none can only do something where it stands. */
  readonly leads: boolean;
}

/** What a page shows that leads to its policy. Plain data: it crosses to the worker, which validates it. */
export interface PolicyPageFacts {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly language: string | null;
  readonly links: readonly PageLink[];
  readonly controls: readonly PageControl[];
  /** Scripts that consent platforms load, with the attributes that name the site's account. */
  readonly scripts: readonly PageScript[];
}

export interface PageScript {
  readonly src: string;
  readonly data: Readonly<Record<string, string>>;
}

const MAX_LINKS = 3_000;
const MAX_CONTROLS = 1_500;
const MAX_SCRIPTS = 300;
const MAX_TEXT = 200;
const MAX_ADDRESS = 2_000;
const MAX_LABEL = 80;
/** Custom elements whose open shadow root is looked into. */
const MAX_ROOTS = 200;
/** Characters of a live document that are read: a policy of two hundred thousand words. */
const MAX_DOCUMENT = 4_000_000;

const BANNER =
  '[role="dialog"],[aria-modal="true"],[id*="cookie" i]:not(body):not(html):not(main):not(a):not(button),[id*="consent" i]:not(body):not(html):not(main):not(a):not(button),[class*="cookie-b" i]:not(body):not(html),[class*="consent-b" i]:not(body):not(html),[class*="cookiebanner" i]:not(body):not(html)';
const FOOTER = 'footer,[role="contentinfo"],[id*="footer" i]:not(body),[class*="footer" i]:not(body)';
const MENU = 'nav,header,[role="navigation"],[role="menu"]';

function placeOf(element: Element): LinkPlace {
  if (element.closest(FOOTER) !== null) return 'footer';
  if (element.closest(BANNER) !== null) return 'banner';
  if (element.closest(MENU) !== null) return 'menu';
  return element.closest('details') === null ? 'body' : 'details';
}

/** Space collapsed, cut to what a label can hold. */
const clean = (text: string | null | undefined, limit: number): string =>
  (text ?? '')
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);

function labelOf(element: Element, limit: number): string {
  const own = clean(element.textContent, limit);
  if (own !== '') return own;
  const named =
    element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('value');
  return clean(named ?? element.querySelector('img[alt]')?.getAttribute('alt'), limit);
}

/** The document and the open shadow roots in it: banners and footers of components live there. */
function rootsOf(page: Document): readonly ParentNode[] {
  const roots: ParentNode[] = [page];
  for (const element of page.querySelectorAll('*')) {
    if (roots.length > MAX_ROOTS) break;
    if (element.shadowRoot !== null && element.localName.includes('-')) roots.push(element.shadowRoot);
  }
  return roots;
}

function linksOf(roots: readonly ParentNode[]): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const root of roots)
    for (const anchor of root.querySelectorAll<HTMLAnchorElement | HTMLIFrameElement>(
      'a[href],iframe[src]',
    )) {
      const href = 'href' in anchor ? anchor.href : anchor.src;
      if (typeof href !== 'string' || !/^https?:/i.test(href) || href.length > MAX_ADDRESS) continue;
      links.push({ href, text: labelOf(anchor, MAX_TEXT), place: placeOf(anchor) });
    }
  if (links.length <= MAX_LINKS) return links;
  return [...links.slice(0, MAX_LINKS / 2), ...links.slice(-MAX_LINKS / 2)];
}

/** `#` and `javascript:` lead nowhere: a script waits behind them. A button in a form sends it. */
function leadsAway(element: Element): boolean {
  const href = element.getAttribute('href');
  if (element.localName === 'a') return href !== null && !/^\s*(?:#|javascript:|$)/i.test(href);
  return element.closest('form') !== null;
}

function controlsOf(roots: readonly ParentNode[]): readonly PageControl[] {
  const controls: PageControl[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll(
      'a,button,[role="button"],[role="link"],input[type="button"],summary,[onclick]',
    )) {
      if (controls.length >= MAX_CONTROLS) return controls;
      const label = labelOf(element, MAX_LABEL + 1);
      if (label !== '' && label.length <= MAX_LABEL)
        controls.push({ label, place: placeOf(element), leads: leadsAway(element) });
    }
  return controls;
}

/** Attributes by which the platforms' own installation snippets name the account or the list. */
const ACCOUNT = [
  'data-cbid',
  'data-culture',
  'data-domain-script',
  'data-website-uuid',
  'data-settings-id',
  'data-ruleset-id',
  'data-cookieconsent',
  'data-cmp-src',
  'data-document-language',
  'data-name',
  'data-id',
];

function scriptsOf(page: Document): readonly PageScript[] {
  const scripts: PageScript[] = [];
  for (const element of page.querySelectorAll('script')) {
    if (scripts.length >= MAX_SCRIPTS) break;
    const data: Record<string, string> = {};
    for (const name of ACCOUNT) {
      const value = element.getAttribute(name);
      if (value !== null && value.length <= MAX_TEXT) data[name] = value;
    }
    // Termly's banner script carries the site's id as its own.
    if (data['data-name'] !== undefined && element.id !== '') data['data-id'] = element.id.slice(0, MAX_TEXT);
    const src = element.src.slice(0, MAX_ADDRESS);
    if (src !== '' || Object.keys(data).length > 0) scripts.push({ src, data });
  }
  return scripts;
}

/** Everything on the page that may lead to its policy, its consent dialog, or its platform's list. Changes nothing. */
export function collectPolicyFacts(page: Document): PolicyPageFacts {
  const roots = rootsOf(page);
  const language = page.documentElement?.getAttribute('lang') ?? null;
  return {
    url: page.location?.href ?? page.URL,
    title: clean(page.title, MAX_TEXT),
    heading: clean(page.querySelector('h1')?.textContent, MAX_TEXT),
    language: language === null || language.length > 35 ? null : language,
    links: linksOf(roots),
    controls: controlsOf(roots),
    scripts: scriptsOf(page),
  };
}

/** The document as it stands now, without what is no text; at most four million characters. */
export function liveDocument(page: Document): string {
  const copy = page.documentElement.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const element of copy.querySelectorAll('script,style,svg,noscript,template,iframe,img,video,canvas'))
    element.remove();
  for (const element of copy.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      if (!['lang', 'id', 'colspan', 'rowspan', 'scope', 'href', 'role', 'class', 'hidden'].includes(name))
        element.removeAttribute(name);
  return copy.outerHTML.slice(0, MAX_DOCUMENT);
}
