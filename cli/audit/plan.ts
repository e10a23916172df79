import { existsSync } from 'node:fs';
import { OPTIONAL_CATEGORIES, type OptionalCategory, type Preference } from '../../lib/model/category';
import type { PassAnswer } from '../../lib/model/export';
import type { FindingLevel } from '../../lib/model/finding';
import { type ExportFormat, FORMATS } from '../../lib/present/export/files';
import { BROWSERS, type BrowserName } from '../browser/find';
import { type HostMapping, readMapping } from '../browser/mapping';
import { readArguments, WrongUsage } from '../command';

const FAIL_ON = ['law', 'guidance', 'claim', 'never'] as const;
export type FailOn = Exclude<FindingLevel, 'advisory'> | 'never';

/** One pass over a site: what is answered to its banner. `preference` null: the banner is left alone. */
export interface Pass {
  readonly answer: PassAnswer;
  readonly preference: Preference | null;
}

/** What `audit` was asked to do, read and checked. */
export interface AuditPlan {
  readonly urls: readonly string[];
  readonly passes: readonly Pass[];
  readonly browser: BrowserName;
  readonly policy:
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'file'; readonly path: string }
    | null;
  /** Paths, or URLs, opened one after the other in the same tab after the first page. */
  readonly visits: readonly string[];
  /** A page counts as done when nothing new was seen for so long. */
  readonly quietSeconds: number;
  /** A page that takes longer to load is left as it is. */
  readonly loadSeconds: number;
  /** Folder; `-`: standard output; null: standard output, as a table where a person reads it. */
  readonly out: string | null;
  readonly formats: readonly ExportFormat[];
  readonly failOn: FailOn;
  readonly mappings: readonly HostMapping[];
  readonly insecure: boolean;
}

const OPTIONS = {
  answer: { type: 'string', multiple: true },
  browser: { type: 'string', default: 'chromium' },
  policy: { type: 'string' },
  visit: { type: 'string', multiple: true },
  wait: { type: 'string', default: '3' },
  timeout: { type: 'string', default: '45' },
  out: { type: 'string' },
  format: { type: 'string', default: 'json' },
  'fail-on': { type: 'string', default: 'law' },
  map: { type: 'string', multiple: true },
  insecure: { type: 'boolean', default: false },
} as const;

function oneOf<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new WrongUsage(`${option} takes one of ${values.join(', ')}, not "${value}".`);
  }
  return found;
}

/** What the extension takes for `visit/settled`. */
const MAX_QUIET_SECONDS = 60;
const MAX_LOAD_SECONDS = 600;

function seconds(option: string, text: string, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value <= 0 || value > most) {
    throw new WrongUsage(`${option} takes a number of seconds above 0 and up to ${most}, not "${text}".`);
  }
  return value;
}

const preferring = (allowed: readonly OptionalCategory[]): Preference => ({
  preferences: allowed.includes('preferences'),
  analytics: allowed.includes('analytics'),
  marketing: allowed.includes('marketing'),
});

/** `none`, `reject`, `accept`, or the purposes that are allowed, all others refused. */
export function readPass(text: string): Pass {
  if (text === 'none') return { answer: 'none', preference: null };
  if (text === 'reject') return { answer: 'reject', preference: preferring([]) };
  if (text === 'accept') return { answer: 'accept', preference: preferring(OPTIONAL_CATEGORIES) };
  const allowed = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== 'necessary')
    .map((name) => {
      const category = OPTIONAL_CATEGORIES.find((candidate) => candidate === name);
      if (category === undefined) {
        throw new WrongUsage(
          `--answer takes none, reject, accept, or purposes out of ${OPTIONAL_CATEGORIES.join(', ')}, not "${text}".`,
        );
      }
      return category;
    });
  return { answer: [...new Set(allowed)], preference: preferring(allowed) };
}

function readPolicy(text: string): AuditPlan['policy'] {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) throw new WrongUsage(`--policy: "${text}" is not a URL.`);
    return { kind: 'url', url: text };
  }
  if (!existsSync(text)) throw new WrongUsage(`--policy: there is no file "${text}".`);
  return { kind: 'file', path: text };
}

function readVisit(text: string): string {
  if (!URL.canParse(text, 'https://site.example/')) {
    throw new WrongUsage(`--visit: "${text}" is neither a path nor a URL.`);
  }
  return text;
}

/** Reads the command line of `audit`; throws `WrongUsage`. The URLs are not judged here: a bad one must not stop the others. */
export function readPlan(args: readonly string[]): AuditPlan {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length === 0) throw new WrongUsage('Which site? Give at least one URL.');
  const formats = values.format.split(',').map((name) => oneOf('--format', name.trim(), FORMATS));
  const out = values.out ?? null;
  if (formats.length > 1 && (out === null || out === '-')) {
    throw new WrongUsage('--format with several formats needs --out DIR to write them to.');
  }
  const mappings = (values.map ?? []).map((text) => {
    const mapping = readMapping(text);
    if (!mapping.ok) throw new WrongUsage(mapping.message);
    return mapping.value;
  });
  return {
    urls: positionals,
    passes: (values.answer ?? ['none']).map(readPass),
    browser: oneOf('--browser', values.browser, BROWSERS),
    policy: values.policy === undefined ? null : readPolicy(values.policy),
    visits: (values.visit ?? []).map(readVisit),
    quietSeconds: seconds('--wait', values.wait, MAX_QUIET_SECONDS),
    loadSeconds: seconds('--timeout', values.timeout, MAX_LOAD_SECONDS),
    out,
    formats: [...new Set(formats)],
    failOn: oneOf('--fail-on', values['fail-on'], FAIL_ON),
    mappings,
    insecure: values.insecure,
  };
}
