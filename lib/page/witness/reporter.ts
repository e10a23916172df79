import { MAX_RECORDS, MAX_STACK_CHARACTERS } from '../../protocol/page-record';
import { HAND_OVER, HELLO, RECORDS } from '../channel';
import {
  apply,
  assign,
  create,
  cut,
  defineProperty,
  deleteProperty,
  find,
  getOwnPropertyDescriptor,
  microtask,
  NativeError,
  now,
  quietly,
  stringify,
} from './primordials';

/** A task that goes on and on must not keep megabytes. */
const MAX_HELD_CHARACTERS = 100_000;

const NativeCustomEvent = CustomEvent;
const { dispatchEvent } = EventTarget.prototype;
const channel = document.createElement('i');
const ownStack = new NativeError().stack ?? '';
/** `chrome-extension://…` or `moz-extension://…`, up to the line number: what our own frames say of themselves. */
const ownUrl = /[a-z]+-extension:\/\/[^\s:)]+/.exec(ownStack)?.[0] ?? '-extension://';
let sent = 0;
/** Records of the task under way, a line each. Text, as a page could put a setter on every index of an array. */
let held = '';

document.dispatchEvent(new MouseEvent(HELLO, { relatedTarget: channel }));
channel.addEventListener(HAND_OVER, () => quietly(handOver));

/** Handed over once a task, as soon as the script that runs has ended. */
function send(record: string): void {
  if (held === '') microtask(() => quietly(handOver));
  held += held === '' ? record : `\n${record}`;
  if (held.length > MAX_HELD_CHARACTERS) handOver();
}

function handOver(): void {
  if (held === '') return;
  const lines = held;
  held = '';
  // The init object inherits nothing, or a getter on `Object.prototype` would be handed the record.
  const init: CustomEventInit & { __proto__: null } = { __proto__: null, detail: lines };
  apply(dispatchEvent, channel, [new NativeCustomEvent(RECORDS, init)]);
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

const errorPrototype = NativeError.prototype;
/** Firefox keeps the stack behind an accessor of the prototype, which a page could replace. */
const stackGetter = getOwnPropertyDescriptor(errorPrototype, 'stack')?.get;
const isLimited = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit') !== undefined;

/** Sets a property of `Error` whatever the page made of it, and gives back how to undo that. Never throws. */
function force(name: string, value: unknown): () => void {
  const before = getOwnPropertyDescriptor(NativeError, name);
  // Descriptors that inherit nothing: a page can put `get` or `value` on `Object.prototype`.
  const bare = (descriptor: PropertyDescriptor): PropertyDescriptor => assign(create(null), descriptor);
  defineProperty(NativeError, name, bare({ value, writable: true, enumerable: true, configurable: true }));
  return () => {
    if (before) defineProperty(NativeError, name, bare(before));
    else deleteProperty(NativeError, name);
  };
}

function stackNow(): string {
  if (!isLimited) {
    const error = new NativeError();
    return `${stackGetter ? apply(stackGetter, error, []) : error.stack}`;
  }
  const isCut = getOwnPropertyDescriptor(NativeError, 'stackTraceLimit')?.value !== 10;
  const isRewritten = getOwnPropertyDescriptor(NativeError, 'prepareStackTrace') !== undefined;
  const undoLimit = isCut ? force('stackTraceLimit', 10) : null;
  const undoRewriting = isRewritten ? force('prepareStackTrace', undefined) : null;
  const error = new NativeError();
  const stack = `${stackGetter ? apply(stackGetter, error, []) : error.stack}`;
  undoLimit?.();
  undoRewriting?.();
  return stack;
}

/**
 * The frames of a stack from the first that is not ours; empty where there is none to be had. Chromium lets a page switch
 * stacks off (`stackTraceLimit`) or rewrite them (`prepareStackTrace`); both are put aside for the moment. A write is
 * reported without its author rather than not at all.
 */
export function callers(): string {
  try {
    return foreign(stackNow());
  } catch {
    return '';
  }
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
