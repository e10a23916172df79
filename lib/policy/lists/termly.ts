import * as v from 'valibot';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration, Medium } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { field, type ListSource, listDeclaration, wordedLifetime } from './list';

/**
 * Termly: `/api/v1/snippets/websites/{site}` names the documents, `…/documents/{document}/cookies` holds
 * `cookies: { category: [{ name, domain, expire, tracker_type, service, en_us }] }` (field names: Termly's public API
 * documentation, `POST /cookies`).
 */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const Documents = v.looseObject({
  documents: v.array(v.looseObject({ name: v.string(), uuid: v.string() })),
});
const List = v.looseObject({ cookies: v.record(v.string(), v.array(v.unknown())) });
const Cookie = v.looseObject({
  name: v.nullish(v.string()),
  domain: v.nullish(v.string()),
  expire: v.nullish(v.string()),
  tracker_type: v.nullish(v.string()),
  service: v.nullish(v.string()),
  en_us: v.nullish(v.string()),
});

const CATEGORY: Readonly<Record<string, DeclaredCategory>> = {
  essential: 'necessary',
  performance: 'preferences',
  analytics: 'analytics',
  advertising: 'marketing',
  social_networking: 'marketing',
  unclassified: 'unclassified',
};
const MEDIUM: Readonly<Record<string, Medium>> = {
  http_cookie: 'cookie',
  server_cookie: 'cookie',
  html_local_storage: 'localStorage',
  html_session_storage: 'sessionStorage',
  pixel_tracker: 'pixel',
  indexed_db: 'indexedDB',
};

/** Id of the site's cookie policy among its documents; null where there is none. */
export function termlyDocument(text: string): string | null {
  const read = v.safeParse(Documents, parseJson(text));
  const found = read.success
    ? read.output.documents.find((one) => one.name === 'Cookie Policy' && UUID.test(one.uuid))
    : undefined;
  return found?.uuid ?? null;
}

/** Null where the text is no Termly list. */
export function readTermlyList(text: string, source: ListSource): Declaration | null {
  const read = v.safeParse(List, parseJson(text));
  if (!read.success) return null;
  const rows = Object.entries(read.output.cookies).flatMap(([category, cookies]) =>
    cookies.flatMap((cookie) => {
      const known = v.safeParse(Cookie, cookie);
      if (!known.success) return [];
      const { name, domain, expire, tracker_type: type, service, en_us: purpose } = known.output;
      return [
        {
          name: field(name) ?? '',
          category: Object.hasOwn(CATEGORY, category) ? (CATEGORY[category] ?? null) : null,
          purpose: field(purpose),
          provider: field(service) ?? field(domain),
          medium: MEDIUM[type ?? ''] ?? null,
          lifetime: wordedLifetime(expire),
          party: null,
        },
      ];
    }),
  );
  return listDeclaration(source, rows);
}
