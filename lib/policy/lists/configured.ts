import * as v from 'valibot';
import { declaredCategoryOfLabel } from '../../lexicon/categories';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration } from '../../model/declaration';
import { UNSTATED } from '../cells/durations';
import { roleOfHeader } from '../cells/headers';
import { mediumIn } from '../cells/party';
import { field, type ListRow, type ListSource, listDeclaration, wordedLifetime } from './list';

/**
 * What platforms that run in the page itself hold of cookies in their configuration, in one form for all: parts that are consented
 * to, each with its cookies. A name may be a pattern, as the source of a regular expression; `fields` are the columns of a table
 * that the site wrote, with their headers.
 */
const Cookie = v.object({
  name: v.nullish(v.string()),
  pattern: v.nullish(v.string()),
  provider: v.nullish(v.string()),
  fields: v.nullish(v.array(v.tuple([v.string(), v.string()]))),
});
const Part = v.object({
  /** What it is called, the most telling first. */
  labels: v.array(v.string()),
  required: v.boolean(),
  provider: v.nullish(v.string()),
  cookies: v.array(v.unknown()),
});
const Lists = v.array(
  v.object({
    platform: v.string(),
    parts: v.array(v.unknown()),
    /** Who receives something, where the platform lists companies and not cookies. */
    vendors: v.nullish(v.array(v.string())),
  }),
);

const MAX_PARTS = 500;
const MAX_COOKIES = 500;
const MAX_VENDORS = 2_000;

/** Groups of plain words with bars between them: `(?:_ga|_gid)`. */
const ALTERNATIVES = /^\(\??:?([\w.-]+(?:\|[\w.-]+)+)\)/;
/** A stretch of a pattern that stands for itself. */
const LITERAL = /^(?:[\w:~%@-]|\\[._$*+?()[\]{}|^/-]|\.(?![*+?{]))+/;

/** The names that a pattern matches, with `*` from where it stops being plain: `^_pk_(id|ses)` is `_pk_id*` and `_pk_ses*`. */
export function namesOfPattern(pattern: string): readonly string[] {
  const source = pattern.slice(0, 200);
  const open = !source.startsWith('^');
  const body = source.replace(/^\^/, '');
  const top = /^([\w.-]+(?:\|\^?[\w.-]+)+)\$?$/.exec(body)?.[1];
  if (top !== undefined) return top.split('|').map((name) => name.replace(/^\^/, ''));
  let names = [open && !/^[\w(]/.test(body) ? '*' : ''];
  let rest = body;
  for (let step = 0; step < 8 && rest !== '' && rest !== '$'; step += 1) {
    const literal = LITERAL.exec(rest)?.[0];
    const choice = ALTERNATIVES.exec(rest);
    if (literal !== undefined) {
      names = names.map((name) => name + literal.replace(/\\/g, ''));
      rest = rest.slice(literal.length);
    } else if (choice?.[1] !== undefined) {
      const words = choice[1].split('|');
      names = names.flatMap((name) => words.map((word) => name + word)).slice(0, 20);
      rest = rest.slice(choice[0].length);
    } else return names.map((name) => `${name}*`);
  }
  return rest === '$' ? names : names.map((name) => `${name}*`);
}

/** A part's purpose: what the platform fixes, else its labels in order. */
const categoryOf = (labels: readonly string[], required: boolean): DeclaredCategory | null => {
  for (const label of labels) {
    const category = declaredCategoryOfLabel(label);
    // "Functional", where it cannot be refused, is what the site calls necessary.
    if (category !== null) return required && category === 'preferences' ? 'necessary' : category;
  }
  return required ? 'necessary' : null;
};

function rowsOfCookie(
  cookie: v.InferOutput<typeof Cookie>,
  category: DeclaredCategory | null,
  partProvider: string | null,
): readonly ListRow[] {
  const cells = (cookie.fields ?? []).slice(0, 12).map(([header, text]) => ({
    role: roleOfHeader(header),
    text: field(text),
  }));
  const cell = (role: string): string | null => cells.find((one) => one.role === role)?.text ?? null;
  const told = cell('duration');
  const written = field(cookie.name) ?? cell('name');
  const names =
    written === null && typeof cookie.pattern === 'string' ? namesOfPattern(cookie.pattern) : [written ?? ''];
  return names
    .filter((name) => name !== '')
    .map((name) => ({
      name,
      category,
      purpose: cell('purpose'),
      provider: field(cookie.provider) ?? cell('provider') ?? cell('host') ?? partProvider,
      medium: mediumIn(cell('medium') ?? cell('type') ?? ''),
      lifetime: told === null ? UNSTATED : wordedLifetime(told),
      party: null,
    }));
}

/**
 * The lists among what the page's platforms hold, one declaration a platform. A platform that names no cookie and no vendor gives
 * none: its silence is no statement that there are none.
 */
export function readConfiguredLists(
  value: unknown,
  source: ListSource,
): readonly { readonly platform: string; readonly declaration: Declaration }[] {
  const read = v.safeParse(Lists, value);
  if (!read.success) return [];
  return read.output.slice(0, 10).flatMap(({ platform, parts, vendors }) => {
    const rows = parts.slice(0, MAX_PARTS).flatMap((one) => {
      const part = v.safeParse(Part, one);
      if (!part.success) return [];
      const { labels, required, provider, cookies } = part.output;
      const category = categoryOf(labels.slice(0, 6), required);
      return cookies.slice(0, MAX_COOKIES).flatMap((each) => {
        const cookie = v.safeParse(Cookie, each);
        return cookie.success ? rowsOfCookie(cookie.output, category, field(provider)) : [];
      });
    });
    const named = (vendors ?? []).slice(0, MAX_VENDORS).flatMap((vendor) => field(vendor) ?? []);
    if (rows.length === 0 && named.length === 0) return [];
    const declaration = listDeclaration(source, rows);
    const recipients = [...new Set([...declaration.recipients, ...named])];
    return [{ platform: platform.slice(0, 60), declaration: { ...declaration, recipients } }];
  });
}
