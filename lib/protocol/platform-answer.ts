import type { CmpPart } from '../consent/cmp/adapter';
import { isRecord, listOf } from '../consent/cmp/reach';
import { CATEGORIES } from '../model/category';
import { parseJson } from '../model/json';

/** What a platform's adapter said of it in the page's world. */
export interface PlatformAnswer {
  readonly cmp: string;
  readonly writable: boolean;
  readonly ready: boolean;
  readonly answered: boolean;
  readonly parts: readonly CmpPart[];
  /** What was called, null where nothing was written. */
  readonly steps: readonly string[] | null;
  readonly opened: boolean;
}

const strings = (value: unknown): readonly string[] =>
  listOf(value).filter((item): item is string => typeof item === 'string' && item.length < 400);

function readPart(value: unknown): readonly CmpPart[] {
  if (!isRecord(value) || typeof value.key !== 'string') return [];
  const { key, names, category, required, granted } = value;
  return [
    {
      key,
      names: strings(names),
      category: CATEGORIES.find((one) => one === category) ?? null,
      required: required === true,
      granted: typeof granted === 'boolean' ? granted : null,
    },
  ];
}

/** What the page's world said, as JSON, brought to form: the platform is the page's own. Null where it is no answer. */
export function readPlatformAnswer(json: string | null): PlatformAnswer | null {
  const value = parseJson(json ?? '');
  if (!isRecord(value) || typeof value.cmp !== 'string' || value.cmp.length > 60) return null;
  return {
    cmp: value.cmp,
    writable: value.writable === true,
    ready: value.ready === true,
    answered: value.answered === true,
    parts: listOf(value.parts).flatMap(readPart),
    steps: Array.isArray(value.steps) ? strings(value.steps) : null,
    opened: value.opened === true,
  };
}
