import { report } from './runtime';
import { shadowOf } from './shadow';
import { leaveAskedAhead, SUSPECT } from './suspect';

/**
 * Runs in every frame, so it only asks: could there be a consent dialog, or a record of consent? It reads a few places,
 * and stops after a while. What it suspects is looked at by the scripts that the worker then brings in.
 */

/** "Cookie", "consent", "privacy", "tracking" in the languages of the interface; a stem is enough. */
const TOPIC =
  /cookie|consen|zustimm|conso[nr]|privacy|privaci|vie priv|confidential|traceur|tracking|témoins|datenschutz|einwillig|privatsph|gdpr|rgpd|kakor|eväste|informasjonskaps|küpsis|slapuk|sīkdat|sikdat|piškot|piskot|kolači|kolacic|ciastecz|prywatno|çerez|süti|vafrak|galetes|fianán|soubory|súbory|куки|файл|бискв|колачи|печив|クッキー|プライバシ|쿠키|개인정보|隐私|隱私|คุกกี้|ارتباط|خصوصي|עוגיות|פרטיות|कुकी|μπισκ|απόρρητ|quyền riêng|personal (?:data|info)|personenbez|données perso|datos perso|dati perso|dados pesso|persoonsgeg/i;
/** Words of few that ask to measure, or to advertise, and say none of these: stems, and tools that are known by their names. */
const MEASURES =
  /google ana|matomo|piwik|hotjar|clarity|plausib|pixel|analy|anal[ií]|аналит|аналіт|анализ|statist|statyst|stad[ií]st|stat[ií]st|tilasto|στατιστ|статист|統計|통계|统计|thống kê|สถิติ|إحصا|סטטיסט|visit|visite|besuch|bezoek|besøg|besök|odwiedz|návšt|kävij|látogat|vizit|traf[fiî]|posjet|poset|obisk|lankyt|apmekl|külast|ziyaret|посещ|посет|відвід|επισκ|アクセス|訪問|방문|访问|زيار|ביקור|truy cập|เข้าชม|advert|\bads\b|werbung|pub[bl]+ici|reclam|annon|reklam|mainon|διαφημ|реклам|広告|광고|广告|廣告|quảng cáo|โฆษณา|إعلان|פרסום|measur|mes[su]|misur|medi[rç]|met(?:en|ing)|mierz|m[ěæåä][rlt]|mérh|μετρ|измер|вимір|計測|측정|测量|zähl|count|compte|conta|tell|liczy|räkn|tæl|laske|genutzt|gebruikt|(?:is|are) used/i;
/** What ends a question, or a tool's name. */
const ASKS = /[?？؟]|か。|google|matomo|piwik/i;
const BRIEF = 600;
const NAMED_AFTER =
  '[id*=cookie i],[class*=cookie i],[id*=consent i],[class*=consent i],[id*=gdpr i],[class*=gdpr i],[id*=cmp i],[id*=privacy i],[class*=privacy i],[aria-label*=cookie i],[aria-label*=consent i]';
const NAMED = `${NAMED_AFTER},dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]`;
const RECORD =
  /consent|cookie|gdpr|cmp|klaro|tarteaucitron|orejime|didomi|optanon|axeptio|euconsent|usprivacy|truste|_iub|cmplz/i;
const SIGNALS =
  'script[src*=googletagmanager],iframe[name=__tcfapiLocator],iframe[name=__gppLocator],iframe[name=__uspapiLocator]';

/** How long changes of the page are looked at after it began, and after each of the person's clicks. */
const WATCH_MILLISECONDS = 30_000;
const AFTER_CLICK_MILLISECONDS = 5_000;
/** Looked at even where nothing seems to change: a shadow tree may have been attached since. */
const LATER_MILLISECONDS = [400, 1_200, 3_000];
/** The first looks are at each frame that is drawn, as dialogs come with the page; a page that is not shown draws none. */
const FIRST_LOOKS = 20;
const UNDRAWN_MILLISECONDS = 60;
/** What slides or fades in is not there at its first frame. */
const MOVING_MILLISECONDS = 400;
/** Between two later looks. */
const PAUSE_MILLISECONDS = 80;
/** A look that a busy machine held up for a second cost the page less than that. */
const LONGEST_PAUSE_MILLISECONDS = 400;
const LOOKS = 250;
const NAMED_LIMIT = 60;
const CHILD_LIMIT = 120;
const TEXT_LIMIT = 3_000;
/** Where the page has settled, what lies below is looked at by its last buttons. */
const SETTLED_MILLISECONDS = 1_500;
const LAST_BUTTONS = 40;
const COLUMNS = [0.08, 0.5, 0.92];
/** Thin bars lie at the very edges. */
const ROWS = [0.015, 0.08, 0.25, 0.5, 0.75, 0.92, 0.985];

const shown = (element: Element): boolean => {
  const box = element.getBoundingClientRect();
  return (
    box.width > 60 &&
    box.height > 20 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
};

const holdsControl = (element: Element): boolean =>
  element.querySelector('button,a,input,[role=button]') !== null;

/** Its words, or its markup and a control, say so. */
const asks = (element: Element): boolean =>
  speaks(element) || (element.matches(NAMED_AFTER) && holdsControl(element));

/** Without soft hyphens and what else is not seen. */
const textOf = (part: Node, limit = TEXT_LIMIT): string =>
  (part.textContent ?? '').slice(0, limit).replace(/\p{Cf}/gu, '');
/** The same with a space between the labels of neighbouring buttons: glued together they are words of no language. */
function apart(part: Node): string {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < TEXT_LIMIT && texts.nextNode() !== null) text += ` ${texts.currentNode.nodeValue}`;
  return text.slice(0, TEXT_LIMIT);
}
const speaks = (element: Element): boolean => TOPIC.test(textOf(element)) || measures(element);
function measures(element: Element, asking = MEASURES): boolean {
  const text = textOf(element, BRIEF + 1);
  return text.length <= BRIEF && asking.test(text) && MEASURES.test(text) && holdsControl(element);
}

/** The part of the page that a point belongs to: the layer over it, or the largest block of few words. */
function partAt(x: number, y: number): Element | null {
  let part: Element | null = null;
  for (
    let at = document.elementFromPoint(x, y);
    at !== null && at !== document.body && at !== document.documentElement;
    at = at.parentElement
  ) {
    if (at.localName.includes('-') && at.childElementCount === 0) return at;
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
    if ((at.textContent ?? '').length < TEXT_LIMIT) {
      if (measures(at, ASKS)) return at;
      part = at;
    }
  }
  return part;
}

/** The part of few words, in the page's flow below what is shown, that speaks of it and holds several buttons. */
function partBelow(): Element | null {
  for (const button of [...document.querySelectorAll('button')].slice(-LAST_BUTTONS)) {
    if (button.getBoundingClientRect().top < window.innerHeight) continue;
    for (
      let at = button.parentElement;
      at !== null && (at.textContent ?? '').length <= BRIEF;
      at = at.parentElement
    )
      if (at.querySelectorAll('button').length > 1 && speaks(at) && shown(at)) return at;
  }
  return null;
}

/**
 * The part of the page that could be a dialog; null where none is. What changes in a shadow tree is seen from outside only by
 * who watches the tree itself.
 */
function suspected(watch: (tree: ShadowRoot) => void): Node | null {
  if (document.body === null || window.innerWidth < 100 || window.innerHeight < 50) return null;
  let tried = 0;
  for (const element of document.querySelectorAll(NAMED)) {
    tried += 1;
    if (tried > NAMED_LIMIT) break;
    if (
      shown(element) &&
      (asks(element) || element.localName.includes('-') || element.childElementCount === 0)
    )
      return element;
  }
  for (const child of [...document.body.children].slice(0, CHILD_LIMIT)) {
    if (child.textContent?.trim() !== '' && !child.localName.includes('-')) continue;
    const shadow = shadowOf(child);
    if (shadow !== null) watch(shadow);
    const text = shadow === null ? '' : textOf(shadow, TEXT_LIMIT * 4);
    if (TOPIC.test(text) || (text.length < BRIEF && MEASURES.test(text))) return shadow;
  }
  for (const x of COLUMNS)
    for (const y of ROWS) {
      const part = partAt(x * window.innerWidth, y * window.innerHeight);
      if (part === null) continue;
      // A shadow tree hides its words from here.
      if (
        part.textContent === '' &&
        part.localName !== 'iframe' &&
        !/^(?:img|canvas|video|svg|a|input)$/.test(part.localName)
      ) {
        return part;
      } else if (speaks(part)) return part;
    }
  return null;
}

function records(): boolean {
  try {
    if (RECORD.test(document.cookie) || document.querySelector(SIGNALS) !== null) return true;
    for (let index = 0; index < Math.min(localStorage.length, 60); index += 1)
      if (RECORD.test(localStorage.key(index) ?? '')) return true;
  } catch {
    // A sandboxed frame, or site data blocked: nothing can be kept there.
  }
  return false;
}

export function sniff(): void {
  let called = false;
  let last = 0;
  let looks = 0;
  /** Milliseconds that the last look took. */
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let moves = 0;
  let ends = performance.now() + WATCH_MILLISECONDS;

  const tell = (dialog: Node | null): void => {
    const listener: unknown = Reflect.get(globalThis, SUSPECT);
    if (typeof listener === 'function') {
      if (dialog !== null) listener();
    } else if (!called) {
      called = true;
      const text = dialog === null ? '' : textOf(dialog);
      const labels = dialog === null ? '' : apart(dialog);
      leaveAskedAhead({
        dialog: text.length < TEXT_LIMIT ? dialog : null,
        text,
        entered: report({ kind: 'sniffed', dialog: dialog !== null }),
        words: report({
          kind: 'words',
          labels,
          named: document.documentElement.lang.slice(0, 35),
          known: [],
        }),
      });
    }
  };
  const look = (): void => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    timer = undefined;
    last = performance.now();
    looks += 1;
    const dialog = suspected(watch) ?? (last > SETTLED_MILLISECONDS ? partBelow() : null);
    const isSuspect = dialog !== null || (!called && records());
    cost = performance.now() - last;
    if (isSuspect) tell(dialog);
    else if (last < moves) soon();
  };
  const soon = (): void => {
    if (timer !== undefined || looks > LOOKS) return;
    if (performance.now() > ends) {
      observer.disconnect();
      return;
    }
    // The processor is the page's while it loads: looking takes a fifth of it at most.
    const pause = Math.max(
      looks < FIRST_LOOKS ? 0 : PAUSE_MILLISECONDS,
      Math.min(4 * cost, LONGEST_PAUSE_MILLISECONDS),
    );
    const wait = pause - (performance.now() - last);
    timer = setTimeout(look, wait > 0 ? wait : UNDRAWN_MILLISECONDS);
    // Where the page is laid out anyway, and nothing was shown before.
    if (wait <= 0) frame = requestAnimationFrame(look);
  };
  const observer = new MutationObserver(soon);
  const watch = (tree: Node): void => {
    observer.observe(tree, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
    });
  };
  const moved = (): void => {
    moves = performance.now() + MOVING_MILLISECONDS;
    soon();
  };
  const start = (): void => {
    soon();
    watch(document);
    for (const after of LATER_MILLISECONDS) setTimeout(soon, after);
    for (const motion of ['transitionstart', 'animationstart', 'transitionend', 'animationend'])
      document.addEventListener(motion, moved, { passive: true });
    window.addEventListener('load', soon, { once: true });
    // A frame that was not shown has no size.
    window.addEventListener('resize', soon, { passive: true });
    window.addEventListener(
      'click',
      () => {
        ends = Math.max(ends, performance.now() + AFTER_CLICK_MILLISECONDS);
        looks = Math.min(looks, LOOKS - 40);
        watch(document);
        soon();
      },
      { capture: true, passive: true },
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
