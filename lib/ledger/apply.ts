import type { LoggedEvent } from '../model/event';
import { applyConsentEvent } from './consent-events';
import { applyCookieFound, applyCookieRemoved, applyCookieWritten } from './cookie-events';
import type { Draft } from './draft';
import { applyFingerprintRead, applyRequestSent } from './request-events';
import { applyStorageRemoved, applyStorageWritten } from './storage-events';

const moment = (event: LoggedEvent) => ({ at: event.at, notBefore: event.notBefore });

/** Changes the draft by one event. `seq` is commit order, `at` observation time: nothing here assumes they agree. */
export function apply(draft: Draft, event: LoggedEvent): void {
  draft.upTo = event.seq;
  draft.visit ??= event.visit;
  // An end that was found out later says when the visit was last watched, and when it was found out.
  const seenAt = event.kind === 'visit-ended' ? (event.notBefore ?? event.at) : event.at;
  draft.lastAt = Math.max(draft.lastAt, seenAt);
  switch (event.kind) {
    case 'visit-started':
      draft.site = event.site;
      draft.url = event.url;
      draft.tab = event.tab;
      draft.private = event.private;
      draft.browser = event.browser;
      draft.freshJar = event.freshJar;
      draft.startedAt = event.at;
      return;
    case 'page-opened':
      draft.pages.push({ ...moment(event), seq: event.seq, url: event.url, how: event.how });
      return;
    case 'watch-gap':
      draft.gaps.push({ ...moment(event), seq: event.seq, reason: event.reason });
      return;
    case 'sweep-done':
      draft.swept = { ...draft.swept, [event.of]: true };
      return;
    case 'visit-ended':
      draft.ended = true;
      return;
    case 'cookie-written':
      applyCookieWritten(draft, event);
      return;
    case 'cookie-removed':
      applyCookieRemoved(draft, event);
      return;
    case 'cookie-found':
      applyCookieFound(draft, event);
      return;
    case 'storage-written':
      applyStorageWritten(draft, event);
      return;
    case 'storage-removed':
      applyStorageRemoved(draft, event);
      return;
    case 'request-sent':
      applyRequestSent(draft, event);
      return;
    case 'fingerprint-read':
      applyFingerprintRead(draft, event);
      return;
    case 'consent-observed':
    case 'banner-seen':
    case 'banner-gone':
    case 'reopen-control-sought':
    case 'choice-clicked':
    case 'answer-intended':
    case 'answer-given':
      applyConsentEvent(draft, event);
      return;
    case 'declaration-read':
      draft.declarations.push({
        declarant: event.declarant,
        url: event.url,
        sha256: event.sha256,
        why: event.why,
        path: event.path ?? null,
        at: event.at,
        seq: event.seq,
      });
      return;
    case 'declaration-failed':
      draft.declarationFailures.push({
        declarant: event.declarant,
        reason: event.reason,
        url: event.url,
      });
      return;
    default:
      event satisfies never;
  }
}
