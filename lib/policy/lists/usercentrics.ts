import * as v from 'valibot';
import { declaredCategoryOfLabel } from '../../lexicon/categories';
import type { DeclaredCategory } from '../../model/category';
import type { Declaration, DeclaredLifetime, Medium } from '../../model/declaration';
import { parseJson } from '../../model/json';
import { UNSTATED } from '../cells/durations';
import { field, type ListRow, type ListSource, listDeclaration, secondsLifetime } from './list';

/**
 * Usercentrics: `api.usercentrics.eu/settings/{id}/latest/{language}.json` names the site's services (`consentTemplates`) and their
 * categories, `aggregator.service.usercentrics.eu/aggregate/{language}?templates={id}@{version},…` tells of each service, with the
 * storage that it discloses (https://docs.usercentrics.com/cmp_browser_sdk/, interfaces `Service` and `Disclosure`).
 */
const Settings = v.looseObject({
  consentTemplates: v.array(
    v.looseObject({
      templateId: v.string(),
      version: v.nullish(v.string()),
      categorySlug: v.nullish(v.string()),
      isDeactivated: v.nullish(v.boolean()),
    }),
  ),
  categories: v.nullish(
    v.array(
      v.looseObject({
        categorySlug: v.nullish(v.string()),
        label: v.nullish(v.string()),
        isEssential: v.nullish(v.boolean()),
      }),
    ),
  ),
});
const Disclosure = v.looseObject({
  identifier: v.nullish(v.string()),
  type: v.nullish(v.string()),
  maxAgeSeconds: v.nullish(v.number()),
  name: v.nullish(v.string()),
  description: v.nullish(v.string()),
});
const Service = v.looseObject({
  templateId: v.string(),
  dataProcessor: v.nullish(v.string()),
  nameOfProcessingCompany: v.nullish(v.string()),
  cookieMaxAgeSeconds: v.nullish(v.union([v.number(), v.string()])),
  deviceStorage: v.nullish(v.looseObject({ disclosures: v.nullish(v.array(v.unknown())) })),
});
const Services = v.looseObject({ templates: v.array(v.unknown()) });

/** Services of one site; the platform's own limit is below. */
const MAX_SERVICES = 300;
const ID = /^[\w-]{4,24}$/;
const VERSION = /^\d{1,6}(?:\.\d{1,6}){0,3}$/;
const SLUGS: Readonly<Record<string, DeclaredCategory>> = {
  essential: 'necessary',
  functional: 'preferences',
  marketing: 'marketing',
};
const MEDIA: Readonly<Record<string, Medium>> = { cookie: 'cookie', web: 'localStorage' };

/** What the settings say: the query that asks for the services, and the category of each. */
export interface UsercentricsServices {
  /** `id@version`, joined by commas. */
  readonly templates: string;
  readonly categories: ReadonlyMap<string, DeclaredCategory>;
}

/** Null where the text is no Usercentrics settings document. */
export function usercentricsServices(text: string): UsercentricsServices | null {
  const read = v.safeParse(Settings, parseJson(text));
  if (!read.success) return null;
  const labels = new Map(
    (read.output.categories ?? []).map((one) => [
      one.categorySlug ?? '',
      one.isEssential === true
        ? ('necessary' as const)
        : (declaredCategoryOfLabel(one.label ?? '') ?? SLUGS[one.categorySlug ?? ''] ?? null),
    ]),
  );
  const active = read.output.consentTemplates
    .filter(
      ({ templateId, version, isDeactivated }) =>
        isDeactivated !== true && ID.test(templateId) && VERSION.test(version ?? ''),
    )
    .slice(0, MAX_SERVICES);
  const categories = new Map<string, DeclaredCategory>();
  for (const { templateId, categorySlug } of active) {
    const category = labels.get(categorySlug ?? '') ?? SLUGS[categorySlug ?? ''] ?? null;
    if (category !== null) categories.set(templateId, category);
  }
  return active.length === 0
    ? null
    : { templates: active.map((one) => `${one.templateId}@${one.version}`).join(','), categories };
}

const lifetimeOf = (seconds: number | null | undefined): DeclaredLifetime =>
  seconds === null || seconds === undefined ? UNSTATED : secondsLifetime(seconds);

/** Null where the text does not tell of services. A service that discloses no storage gives no row. */
export function readUsercentricsList(
  text: string,
  source: ListSource,
  categories: ReadonlyMap<string, DeclaredCategory>,
): Declaration | null {
  const read = v.safeParse(Services, parseJson(text));
  if (!read.success) return null;
  const rows = read.output.templates.slice(0, MAX_SERVICES).flatMap((template): readonly ListRow[] => {
    const service = v.safeParse(Service, template);
    if (!service.success) return [];
    const { templateId, dataProcessor, nameOfProcessingCompany, deviceStorage } = service.output;
    return (deviceStorage?.disclosures ?? []).flatMap((one): readonly ListRow[] => {
      const disclosure = v.safeParse(Disclosure, one);
      if (!disclosure.success) return [];
      const { identifier, type, maxAgeSeconds, name, description } = disclosure.output;
      return [
        {
          name: field(identifier) ?? '',
          category: categories.get(templateId) ?? null,
          purpose: field(description) ?? field(name),
          provider: field(nameOfProcessingCompany) ?? field(dataProcessor),
          medium: MEDIA[type ?? ''] ?? null,
          lifetime: lifetimeOf(maxAgeSeconds),
          party: null,
        },
      ];
    });
  });
  return listDeclaration(source, rows);
}
