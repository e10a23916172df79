import * as v from 'valibot';
import { keptAddress } from '../cookie/address';
import { parseJson } from '../model/json';
import { failed, type Outcome, ok } from '../model/known';
import {
  HEAD_CHARACTERS,
  MAX_ENTRIES,
  MAX_LINE_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_RECORDS,
  MAX_STACK_CHARACTERS,
} from './page-record';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = text(MAX_NAME_CHARACTERS);
const size = v.pipe(v.number(), v.integer(), v.minValue(0));
const at = v.pipe(v.number(), v.finite(), v.minValue(0));
const stack = text(MAX_STACK_CHARACTERS);
const area = v.picklist(['l', 's', 'i']);
const shelf = v.picklist(['l', 's']);
const entries = v.pipe(v.array(v.strictTuple([name, text(HEAD_CHARACTERS), size])), v.maxLength(MAX_ENTRIES));

const record = v.union([
  v.strictTuple([v.literal('c'), at, text(MAX_LINE_CHARACTERS), stack]),
  v.strictTuple([v.literal('s'), at, shelf, name, text(HEAD_CHARACTERS), size, stack]),
  v.strictTuple([v.literal('d'), at, shelf, v.nullable(name)]),
  v.strictTuple([v.literal('i'), at, name, stack]),
  v.strictTuple([v.literal('f'), at, v.picklist(['canvas', 'webgl', 'audio', 'fonts']), stack]),
  v.strictTuple([v.literal('b'), at, area, entries]),
  v.strictTuple([v.literal('o'), at]),
]);

export type PageRecord = v.InferOutput<typeof record>;

const report = v.strictObject({
  // A page can make its address as long as it likes: that must not silence what its frame reports.
  url: v.pipe(v.string(), v.transform(keptAddress)),
  records: v.pipe(v.array(v.string()), v.maxLength(MAX_RECORDS + 50)),
  storage: v.pipe(v.array(v.strictObject({ area, entries })), v.maxLength(3)),
  settled: v.boolean(),
  lost: v.boolean(),
});

export interface PageReport extends Omit<v.InferOutput<typeof report>, 'records'> {
  readonly records: readonly PageRecord[];
  /** Some records were not what our script writes. */
  readonly isDamaged: boolean;
}

/** The relay's message, validated. What is not a record is left out and said so; a report of another shape is refused. */
export function readPageReport(body: unknown): Outcome<PageReport> {
  const read = v.safeParse(report, body);
  if (!read.success) return failed('report-invalid', read.issues[0].message);
  const records = read.output.records.flatMap((json) => {
    const one = v.safeParse(record, parseJson(json));
    return one.success ? [one.output] : [];
  });
  return ok({ ...read.output, records, isDamaged: records.length < read.output.records.length });
}
