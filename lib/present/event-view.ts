import type { LoggedEvent } from '../model/event';
import { placeText } from './item-text';
import type { Words } from './words';

/** One event of the log as a line of the developer panel. Kinds and fields keep the log's own names: developers search them. */
export interface EventLine {
  readonly seq: number;
  readonly time: string;
  readonly kind: LoggedEvent['kind'];
  readonly subject: string;
  readonly details: string;
  readonly source: { readonly url: string; readonly line: number; readonly label: string } | null;
}

/** Fields that every line shows otherwise, or that say nothing to a reader. */
const SHOWN_ELSEWHERE = new Set(['kind', 'visit', 'at', 'notBefore', 'seq', 'setter']);

function subjectOf(event: LoggedEvent): string {
  if ('key' in event) return `${event.key.name} · ${event.key.domain}`;
  if ('name' in event) return 'origin' in event ? `${event.name} · ${event.origin}` : event.name;
  if ('host' in event) return event.host;
  if ('url' in event && event.url !== null) return placeText(event.url, null) ?? event.url;
  if ('label' in event) return event.label ?? '';
  return '';
}

/** The subject tells most of these: they stand after what is new. */
const LAST = new Set(['key', 'name', 'host', 'origin', 'frame']);

function detailsOf(event: LoggedEvent): string {
  return Object.entries(event)
    .sort(([a], [b]) => Number(LAST.has(a)) - Number(LAST.has(b)))
    .filter(([name, value]) => !SHOWN_ELSEWHERE.has(name) && value !== null)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(' ');
}

export function eventLine(event: LoggedEvent, words: Words): EventLine {
  const setter = 'setter' in event ? event.setter : null;
  const url = setter?.url ?? null;
  return {
    seq: event.seq,
    time: words.time(new Date(event.at).toISOString()),
    kind: event.kind,
    subject: subjectOf(event),
    details: detailsOf(event),
    source:
      url === null
        ? null
        : { url, line: setter?.line ?? 1, label: placeText(url, setter?.line ?? null) ?? url },
  };
}

/** Lines in which every wanted word occurs. */
export function filterLines(lines: readonly EventLine[], search: string): readonly EventLine[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const text = `${line.kind} ${line.subject} ${line.details} ${line.source?.label ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
