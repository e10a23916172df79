import { MAX_RECORDS, MAX_STACK_CHARACTERS } from '../../protocol/page-record';
import { HELLO, RECORD } from '../channel';
import { apply, cut, find, get, NativeError, now, set, stringify } from './primordials';

const NativeCustomEvent = CustomEvent;
const { dispatchEvent } = EventTarget.prototype;
const channel = document.createElement('i');
const ownStack = new NativeError().stack ?? '';
/** `chrome-extension://…` or `moz-extension://…`, up to the line number: what our own frames say of themselves. */
const ownUrl = /[a-z]+-extension:\/\/[^\s:)]+/.exec(ownStack)?.[0] ?? '-extension://';
let sent = 0;

document.dispatchEvent(new MouseEvent(HELLO, { relatedTarget: channel }));

function send(record: string): void {
  // The init object inherits nothing, or a getter on `Object.prototype` would be handed the record.
  const init: CustomEventInit & { __proto__: null } = { __proto__: null, detail: record };
  apply(dispatchEvent, channel, [new NativeCustomEvent(RECORD, init)]);
}

/** Sends one record: the letter, the time, and the parts, each made JSON by itself (`toJSON` runs on objects only). */
export function report(letter: string, ...parts: (string | number | null)[]): void {
  sent += 1;
  if (sent > MAX_RECORDS) {
    if (sent === MAX_RECORDS + 1) send(`["o",${now()}]`);
    return;
  }
  let record = `["${letter}",${now()}`;
  for (let index = 0; index < parts.length; index += 1) record += `,${stringify(parts[index])}`;
  send(`${record}]`);
}

/** Sends a record whose last part is JSON already. */
export function reportRaw(letter: string, area: string, json: string): void {
  send(`["${letter}",${now()},"${area}",${json}]`);
}

/**
 * The frames of a stack from the first that is not ours. Chromium lets a page switch stacks off (`stackTraceLimit`) or
 * rewrite them (`prepareStackTrace`); both are put aside for the moment.
 */
export function callers(): string {
  const { stackTraceLimit } = NativeError;
  const prepareStackTrace: unknown = get(NativeError, 'prepareStackTrace');
  const isCut = stackTraceLimit !== undefined && stackTraceLimit !== 10;
  if (isCut) set(NativeError, 'stackTraceLimit', 10);
  if (prepareStackTrace) set(NativeError, 'prepareStackTrace', undefined);
  const stack = `${new NativeError().stack}`;
  if (isCut) set(NativeError, 'stackTraceLimit', stackTraceLimit);
  if (prepareStackTrace) set(NativeError, 'prepareStackTrace', prepareStackTrace);
  return foreign(stack);
}

/** Cuts off the header and our own frames at the top; frames further down are the page's, whatever they contain. */
function foreign(stack: string): string {
  let from = 0;
  for (;;) {
    const end = find(stack, '\n', from);
    const line = cut(stack, from, end < 0 ? stack.length : end);
    const isOurs = find(line, ownUrl, 0) >= 0 || line === 'Error';
    if (!isOurs || end < 0) return isOurs ? '' : cut(stack, from, from + MAX_STACK_CHARACTERS);
    from = end + 1;
  }
}
