import type { FingerprintRead, RequestSent } from '../model/event';
import { namesakes } from './cookie-events';
import type { Draft, DraftHost } from './draft';
import { carries, isTold } from './sends';

type Logged<E> = E & { readonly seq: number };

/** A host contacted thousands of times stays countable; its first contacts are enough to prove and to show. */
const MAX_CONTACTS = 500;

/** Requests that a page makes to send something, and that have a body where they do. */
const SENDING: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon']);
const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What goes over a socket is never read; earlier versions read no body. */
const isUnread = ({ type, method, body }: RequestSent): boolean =>
  type === 'websocket' ||
  body === 'unread' ||
  (body === undefined && SENDING.has(type) && !WITHOUT_BODY.has(method));

/** Adds to a list what it does not hold yet. */
function include(list: string[], entries: readonly string[]): void {
  for (const entry of entries) if (!list.includes(entry)) list.push(entry);
}

export function applyRequestSent(draft: Draft, event: Logged<RequestSent>): void {
  const moment = { at: event.at, notBefore: event.notBefore };
  const host: DraftHost =
    draft.hosts.change(event.host) ??
    draft.hosts.put(event.host, {
      host: event.host,
      party: event.party,
      first: moment,
      count: 0,
      pixels: 0,
      types: [],
      initiators: [],
      cookies: [],
      contacts: [],
    });
  host.count += 1;
  if (event.at < host.first.at) host.first = moment;
  if (event.pixel) host.pixels += 1;
  include(host.types, [event.type]);
  if (event.initiator !== null) include(host.initiators, [event.initiator]);
  include(host.cookies, event.cookies);
  if (host.contacts.length < MAX_CONTACTS) {
    host.contacts.push({
      ...moment,
      seq: event.seq,
      type: event.type,
      unread: isUnread(event),
      url: event.url,
      pixel: event.pixel,
      cookies: event.cookies,
      identifiers: event.identifiers,
      identifies: Object.keys(event.identifiers).length > 0,
      consentParameters: event.consentParameters,
    });
  }
  addSends(draft, event);
}

/** Gives the request to each cookie that it carried. */
function addSends(draft: Draft, event: Logged<RequestSent>): void {
  const { at, notBefore, url, host, seq, type } = event;
  for (const name of new Set([...event.cookies, ...Object.values(event.identifiers)])) {
    for (const item of namesakes(draft, name, (key) => carries(event, event, key))) {
      item.sends.push({ at, notBefore, url, host, type, told: isTold(event, name), events: [seq] });
    }
  }
}

export function applyFingerprintRead(draft: Draft, event: Logged<FingerprintRead>): void {
  const key = JSON.stringify([event.technique, event.setter.url]);
  const item =
    draft.fingerprints.change(key) ??
    draft.fingerprints.put(key, {
      kind: 'fingerprinting',
      technique: event.technique,
      setter: event.setter,
      reads: [],
    });
  item.reads.push({ at: event.at, notBefore: event.notBefore, seq: event.seq });
}
