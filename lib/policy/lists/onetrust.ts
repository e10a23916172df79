import * as v from 'valibot';
import { declaredCategoryOfLabel } from '../../lexicon/categories';
import type { Declaration } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { UNSTATED } from '../cells/durations';
import { daysLifetime, field, type ListRow, type ListSource, listDeclaration, SESSION } from './list';

/**
 * OneTrust: `/consent/{id}/{id}.json` names the rule sets, `/consent/{id}/{rule set}/{language}.json` holds
 * `DomainData.Groups[]` with `FirstPartyCookies` and `Hosts[].Cookies`; `Length` is in days
 * (Bollinger et al., USENIX Security 2022).
 */
const RuleSets = v.object({
  RuleSet: v.array(
    v.looseObject({
      Id: v.string(),
      Default: v.optional(v.boolean()),
      LanguageSwitcherPlaceholder: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});
const Cookie = v.looseObject({
  Name: v.string(),
  Host: v.nullish(v.string()),
  IsSession: v.nullish(v.boolean()),
  Length: v.nullish(v.union([v.string(), v.number()])),
  description: v.nullish(v.string()),
});
const Cookies = v.nullish(v.array(v.unknown()));
const Group = v.looseObject({
  GroupName: v.nullish(v.string()),
  OptanonGroupId: v.nullish(v.string()),
  FirstPartyCookies: Cookies,
  Hosts: v.nullish(v.array(v.looseObject({ HostName: v.nullish(v.string()), Cookies }))),
});
const List = v.looseObject({ DomainData: v.looseObject({ Groups: v.array(v.unknown()) }) });

/** The path of the list under `/consent/{id}/`, in the page's language where there is one; null where the text names no rule set. */
export function oneTrustListPath(text: string, language: string | null): string | null {
  const read = v.safeParse(RuleSets, parseJson(text));
  if (!read.success) return null;
  const set = read.output.RuleSet.find((one) => one.Default === true) ?? read.output.RuleSet[0];
  if (set === undefined || !/^[\w-]{1,80}$/.test(set.Id)) return null;
  const offered = Object.values(set.LanguageSwitcherPlaceholder ?? {}).filter((code) =>
    /^[\w-]{1,20}$/.test(code),
  );
  const wanted = language?.toLowerCase();
  const code =
    offered.find((one) => one.toLowerCase() === wanted) ??
    offered.find((one) => one.toLowerCase().slice(0, 2) === wanted?.slice(0, 2)) ??
    offered[0] ??
    'en';
  return `${set.Id}/${code}.json`;
}

/** OneTrust's own group numbers, where the site kept them (its default template). */
const DEFAULT_GROUPS: Readonly<Record<string, ListRow['category']>> = {
  C0001: 'necessary',
  C0002: 'analytics',
  C0003: 'preferences',
  C0004: 'marketing',
  C0005: 'marketing',
};

function cookieRow(
  cookie: unknown,
  category: ListRow['category'],
  party: ListRow['party'],
  host: string | null,
): readonly ListRow[] {
  const read = v.safeParse(Cookie, cookie);
  if (!read.success) return [];
  const { Name, Host, IsSession, Length, description } = read.output;
  const days = Length === null || Length === undefined ? Number.NaN : Number(Length);
  const lifetime =
    IsSession === true ? SESSION : Number.isFinite(days) && days > 0 ? daysLifetime(days) : UNSTATED;
  return [
    {
      name: field(Name) ?? '',
      category,
      purpose: field(description),
      provider: host ?? field(Host),
      medium: 'cookie',
      lifetime,
      party,
    },
  ];
}

/** Null where the text is no OneTrust list. */
export function readOneTrustList(text: string, source: ListSource): Declaration | null {
  const read = v.safeParse(List, parseJson(text));
  if (!read.success) return null;
  const rows = read.output.DomainData.Groups.flatMap((group) => {
    const known = v.safeParse(Group, group);
    if (!known.success) return [];
    const { GroupName, OptanonGroupId, FirstPartyCookies, Hosts } = known.output;
    // The site's words come first: group numbers are the tenant's to assign.
    const category = declaredCategoryOfLabel(GroupName ?? '') ?? DEFAULT_GROUPS[OptanonGroupId ?? ''] ?? null;
    return [
      ...(FirstPartyCookies ?? []).flatMap((cookie) => cookieRow(cookie, category, 'first', null)),
      ...(Hosts ?? []).flatMap((host) =>
        (host.Cookies ?? []).flatMap((cookie) => cookieRow(cookie, category, 'third', field(host.HostName))),
      ),
    ];
  });
  return listDeclaration(source, rows);
}
