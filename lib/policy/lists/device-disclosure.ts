import * as v from 'valibot';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration, DeclaredLifetime, Medium } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { UNSTATED } from '../cells/durations';
import { type ListRow, type ListSource, listDeclaration, SESSION } from './list';

/**
 * A vendor's own disclosure of what it keeps on devices: IAB Europe TCF, vendor device storage and operational
 * disclosures, version 1.1. `maxAgeSeconds` 0 is a session and does not count refreshing; `domains` holds `*` for the
 * visited site; without purposes, the vendor claims to need no consent for it.
 */
const Purposes = v.optional(v.nullable(v.array(v.number())));
const Disclosure = v.object({
  identifier: v.nullable(v.string()),
  type: v.string(),
  maxAgeSeconds: v.optional(v.nullable(v.number())),
  purposes: Purposes,
  specialPurposes: Purposes,
  domain: v.optional(v.nullable(v.string())),
  domains: v.optional(v.nullable(v.array(v.string()))),
});
const Document = v.object({ disclosures: v.array(v.unknown()) });

/** The most intrusive first: an item of several purposes is of the first that it serves. */
const BY_PURPOSE: readonly (readonly [DeclaredCategory, readonly number[]])[] = [
  ['marketing', [2, 3, 4, 7]],
  ['analytics', [8, 9, 10]],
  ['preferences', [5, 6, 11]],
];

type Item = v.InferOutput<typeof Disclosure>;

function categoryOf({ purposes, specialPurposes }: Item): DeclaredCategory | null {
  const named = purposes ?? [];
  const found = BY_PURPOSE.find(([, numbers]) => numbers.some((number) => named.includes(number)));
  if (found !== undefined) return found[0];
  return named.length === 0 && (specialPurposes ?? []).length > 0 ? 'necessary' : null;
}

function lifetimeOf({ type, maxAgeSeconds }: Item): DeclaredLifetime {
  if (type !== 'cookie' || typeof maxAgeSeconds !== 'number' || maxAgeSeconds < 0) return UNSTATED;
  if (maxAgeSeconds === 0) return SESSION;
  const seconds = Math.round(maxAgeSeconds);
  return { raw: `${seconds} s`, kind: 'fixed', seconds, max: true };
}

const MEDIA: Readonly<Record<string, Medium | null>> = { cookie: 'cookie', web: null };

function rowOf(entry: unknown, provider: string | null): readonly ListRow[] {
  const read = v.safeParse(Disclosure, entry);
  if (!read.success || read.output.identifier === null || !Object.hasOwn(MEDIA, read.output.type)) return [];
  const item = read.output;
  const domains = [...(item.domains ?? []), ...(item.domain == null ? [] : [item.domain])];
  return [
    {
      name: item.identifier ?? '',
      category: categoryOf(item),
      purpose: null,
      provider,
      medium: MEDIA[item.type] ?? null,
      lifetime: lifetimeOf(item),
      party: domains.length === 0 ? null : domains.includes('*') ? 'first' : 'third',
    },
  ];
}

/** Reads a vendor's disclosure. Null where the text is none. */
export function readDeviceDisclosure(text: string, source: ListSource): Declaration | null {
  if (!text.slice(0, 200).trimStart().startsWith('{') || !text.includes('"disclosures"')) return null;
  const disclosed = v.safeParse(Document, parseJson(text));
  if (!disclosed.success) return null;
  const provider = URL.canParse(source.url) ? new URL(source.url).hostname : null;
  const declaration = listDeclaration(
    source,
    disclosed.output.disclosures.flatMap((entry) => rowOf(entry, provider)),
  );
  return { ...declaration, source: { ...declaration.source, kind: 'vendor' } };
}
