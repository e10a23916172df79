import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ExportedItem, FindingsExport } from '../../model/export';
import type { Finding } from '../../model/finding';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/**
 * A spreadsheet takes a cell for a formula by its first visible character; leading blanks and control characters do not
 * hinder all of them, and full-width forms count in some. A quotation mark before it makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const LOOKS_LIKE_FORMULA =
  /^[\s\u0000-\u001f\u00a0\u200b-\u200f\u2028\u2029\u2060\ufeff]*[=+\-@|%＝＋－＠\t\r]/u;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Where lists are separated by `;` or tabs, a spreadsheet takes a new cell to begin after one, quotation marks or not. */
const FORMULA_AFTER_SEPARATOR =
  /([;\t,\n\r|])([\s\u00a0\u200b-\u200f\u2060\ufeff"']*)(?=[=+\-@|%＝＋－＠])/gu;

/** Text that no spreadsheet runs; numbers stay numbers. */
export function safeCell(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  const text = value.replace(CONTROL, ' ').replace(FORMULA_AFTER_SEPARATOR, "$1$2'");
  return LOOKS_LIKE_FORMULA.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}

const COLUMNS = {
  record: 'record',
  site: 'site',
  auditedAt: 'witnessed',
  pass: 'pass',
  code: 'code',
  rule: 'rule',
  status: 'status',
  level: 'level',
  confidence: 'confidence',
  kind: 'kind',
  name: 'name',
  domain: 'domain',
  path: 'path',
  partition: 'partition',
  store: 'cookie store',
  secure: 'secure',
  httpOnly: 'http only',
  sameSite: 'same site',
  party: 'party',
  category: 'category',
  categorySource: 'category source',
  vendor: 'vendor',
  setVia: 'set via',
  setBy: 'set by',
  setAtLine: 'line',
  firstSeen: 'first seen',
  notBefore: 'not before',
  phase: 'phase',
  writes: 'writes',
  sends: 'sends',
  lifetimeSeconds: 'lifetime in seconds',
  rawMaxAge: 'max-age as written',
  declaredName: 'declared name',
  declaredCategory: 'declared category',
  declaredLifetime: 'declared lifetime',
  facts: 'facts',
  quote: 'quote',
  events: 'events',
  reason: 'reason',
} as const;
type Column = keyof typeof COLUMNS;

const itemRow = (item: ExportedItem, pass: string): Partial<Record<Column, Cell>> => ({
  record: 'item',
  pass,
  kind: item.kind,
  name: item.name,
  domain: item.domain,
  path: item.path,
  partition: item.partitionKey,
  store: item.storeId,
  secure: item.attributes.secure ?? null,
  httpOnly: item.attributes.httpOnly ?? null,
  sameSite: item.attributes.sameSite ?? null,
  party: item.party,
  category: item.category,
  categorySource: item.categorySource,
  confidence: item.confidence,
  vendor: item.vendor,
  setVia: item.setBy?.via ?? null,
  setBy: item.setBy?.url ?? null,
  setAtLine: item.setBy?.line ?? null,
  firstSeen: item.firstSeen.at,
  notBefore: item.firstSeen.notBefore,
  phase: item.phase,
  writes: item.writes,
  sends: item.sends,
  lifetimeSeconds: item.lifetimeSeconds,
  rawMaxAge: item.rawMaxAge,
  declaredName: item.declared?.name ?? null,
  declaredCategory: item.declared?.category ?? null,
  declaredLifetime: item.declared?.lifetime ?? null,
  quote: item.declared?.quote ?? null,
});

const findingRow = (finding: Finding, pass: string): Partial<Record<Column, Cell>> => ({
  record: 'finding',
  pass,
  code: finding.code,
  rule: finding.rule,
  status: finding.status,
  level: finding.level,
  confidence: finding.confidence,
  kind: finding.subject.kind,
  name: finding.subject.name,
  domain: finding.subject.domain,
  facts: Object.entries(finding.facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(' ') : String(value)}`)
    .join('; '),
  quote: finding.quotes.map(({ text }) => text).join(' … '),
  events: finding.events.join(' '),
  reason: finding.reason,
});

/**
 * One row an item, then one row a finding, under one heading; RFC 4180 with a byte-order mark, so that spreadsheets read
 * it as UTF-8.
 */
export function toCsv(report: FindingsExport): string {
  const rows = report.passes.flatMap((pass) => {
    const answer = typeof pass.answer === 'string' ? pass.answer : pass.answer.join('+');
    return [
      ...pass.items.map((item) => itemRow(item, answer)),
      ...pass.findings.map((finding) => findingRow(finding, answer)),
    ].map((row) => ({ ...row, site: report.site, auditedAt: report.auditedAt }));
  });
  const names = Object.keys(COLUMNS);
  const safe = rows.map(
    (row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, safeCell(value)])),
  );
  return stringify(safe, {
    bom: true,
    header: true,
    columns: names.map((key) => ({
      key,
      header: Object.entries(COLUMNS).find(([name]) => name === key)?.[1] ?? key,
    })),
    record_delimiter: 'windows',
    quoted_match: /['\n\r\t]/,
    cast: { boolean: (value) => String(value) },
  });
}
