import {
  ARE_YOU_THERE,
  type Area,
  HEAD_CHARACTERS,
  MAX_ENTRIES,
  MAX_NAME_CHARACTERS,
  REPORT,
  type Report,
} from '../protocol/page-record';
import { HAND_OVER, HELLO, RECORDS } from './channel';
import { runtime } from './runtime';

const BATCH_MILLISECONDS = 150;
const MAX_BATCH_CHARACTERS = 400_000;
/** When the page is looked at after it has loaded: soon, and again for what scripts do late. */
const LOOKS_MILLISECONDS = [800, 4000];

type Entry = readonly [string, string, number];
type Swept = Report['storage'][number];

let records: string[] = [];
let size = 0;
let oldest = 0;
let lost = false;
let isOrphan = false;
let channel: EventTarget | null = null;

/** An `about:` document has the address of the one that made it, as far as that one lets us look. */
function address(): string {
  let place: Window = window;
  try {
    while (place.location.href.startsWith('about:') && place !== place.parent) place = place.parent;
    return place.location.href;
  } catch {
    return location.href;
  }
}

/** Hands over what there is. A worker that could not be reached at all is tried once more; it may have been starting. */
async function flush(held: readonly Swept[] = [], settled = false): Promise<void> {
  if (isOrphan || (records.length === 0 && held.length === 0 && !settled)) return;
  const body: Report = { url: address(), records, storage: held, settled, lost };
  records = [];
  size = 0;
  lost = false;
  const send = () => runtime?.sendMessage({ page: REPORT, body });
  try {
    await send()?.catch((error: unknown) => {
      if (/receiving end/i.test(String(error))) return send();
      throw error;
    });
  } catch {
    lost = true;
    // The extension was updated or removed: this script has nobody to report to any more.
    isOrphan = runtime?.id === undefined;
  }
}

/** Records are JSON, in which a line never ends. */
function take(lines: string): void {
  const now = Date.now();
  if (records.length === 0) {
    oldest = now;
    // Timers are the page's too: one it clears is made up for by the next record, the next look, or the page's end.
    setTimeout(() => void flush(), BATCH_MILLISECONDS);
  }
  records.push(...lines.split('\n'));
  size += lines.length;
  if (size > MAX_BATCH_CHARACTERS || now - oldest > 2 * BATCH_MILLISECONDS) void flush();
}

function entriesOf(area: Storage): Entry[] {
  return Object.keys(area)
    .slice(0, MAX_ENTRIES)
    .map((name) => {
      const value = area.getItem(name) ?? '';
      return [name.slice(0, MAX_NAME_CHARACTERS), value.slice(0, HEAD_CHARACTERS), value.length];
    });
}

async function databases(): Promise<Entry[]> {
  const infos = await indexedDB.databases();
  return infos.slice(0, MAX_ENTRIES).map((info) => [(info.name ?? '').slice(0, MAX_NAME_CHARACTERS), '', 0]);
}

const AREAS: readonly [Area, () => Entry[] | Promise<Entry[]>][] = [
  ['l', () => entriesOf(localStorage)],
  ['s', () => entriesOf(sessionStorage)],
  ['i', databases],
];

/** What the storage of this document's origin holds. Storage can be forbidden (sandbox, settings): then it holds nothing. */
async function look(settled: boolean): Promise<void> {
  const swept: Swept[] = [];
  for (const [area, read] of AREAS) {
    try {
      const entries = await read();
      if (entries.length > 0) swept.push({ area, entries });
    } catch {
      // Forbidden here.
    }
  }
  await flush(swept, settled);
}

export function startRelay(): void {
  document.addEventListener(
    HELLO,
    (event) => {
      channel = event instanceof MouseEvent ? event.relatedTarget : null;
      channel?.addEventListener(RECORDS, (report) => {
        if (report instanceof CustomEvent && typeof report.detail === 'string') take(report.detail);
      });
    },
    { once: true, capture: true },
  );
  const isTop = window === window.top;
  const lookLater = () => {
    for (const [index, wait] of LOOKS_MILLISECONDS.entries()) {
      setTimeout(() => void look(isTop && index === 0), wait);
    }
  };
  // A page can dispatch events of these names; only the browser's own count.
  let isLoaded = false;
  addEventListener('load', (event) => {
    if (!event.isTrusted || event.target !== document || isLoaded) return;
    isLoaded = true;
    lookLater();
  });
  addEventListener('pageshow', (event) => {
    if (event.isTrusted && event.persisted) lookLater();
  });
  addEventListener('pagehide', (event) => {
    if (!event.isTrusted) return;
    channel?.dispatchEvent(new Event(HAND_OVER));
    void flush();
  });
  runtime?.onMessage.addListener((message: unknown, _sender, answer) => {
    if (typeof message === 'object' && message !== null && 'relay' in message) {
      answer(message.relay === ARE_YOU_THERE);
    }
  });
}
