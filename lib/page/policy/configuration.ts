import { call, entriesOf, isRecord, listOf, reach, textAt } from '../../consent/cmp/reach';

/** A cookie as a platform's configuration has it: a name, or the source of a pattern, or a row of a table with its headers. */
interface ConfiguredCookie {
  readonly name?: string;
  readonly pattern?: string;
  readonly provider?: string;
  readonly fields?: readonly (readonly [header: string, text: string])[];
}

interface ConfiguredPart {
  readonly labels: readonly string[];
  readonly required: boolean;
  readonly provider?: string;
  readonly cookies: readonly ConfiguredCookie[];
}

/** What one platform holds of cookies. Plain data: it crosses to the worker, which validates it. */
export interface ConfiguredList {
  readonly platform: string;
  readonly parts: readonly ConfiguredPart[];
  readonly vendors?: readonly string[];
}

const MAX_VENDORS = 2_000;

const patternOf = (value: unknown): string | null => {
  const source = isRecord(value) && typeof reach(value, 'exec') === 'function' ? textAt(value, 'source') : '';
  return source === '' ? null : source;
};

/** A name, a regular expression, or a list that begins with one (`[pattern, path, domain]`). */
function cookieOf(value: unknown): readonly ConfiguredCookie[] {
  if (typeof value === 'string') return value === '' ? [] : [{ name: value.slice(0, 300) }];
  if (Array.isArray(value)) return cookieOf(value[0]);
  const pattern = patternOf(value);
  return pattern === null ? [] : [{ pattern }];
}

/** Klaro: `services[].cookies` (https://klaro.org/docs/integration/annotated-configuration). */
const klaro = (page: object): readonly ConfiguredPart[] =>
  listOf(reach(call(page, 'klaro.getManager'), 'config.services')).map((service) => ({
    labels: [
      ...listOf(reach(service, 'purposes')).flatMap((purpose) =>
        typeof purpose === 'string' ? [purpose] : [],
      ),
      textAt(service, 'title'),
      textAt(service, 'name'),
    ],
    required: reach(service, 'required') === true,
    provider: textAt(service, 'title') || textAt(service, 'name'),
    cookies: listOf(reach(service, 'cookies')).flatMap(cookieOf),
  }));

/** tarteaucitron: the services that the page asked for, from its table (https://tarteaucitron.io/en/install/). */
const tarteaucitron = (page: object): readonly ConfiguredPart[] =>
  listOf(reach(page, 'tarteaucitron.job')).flatMap((key) => {
    const service = typeof key === 'string' ? reach(page, `tarteaucitron.services.${key}`) : null;
    if (!isRecord(service)) return [];
    const type = textAt(service, 'type');
    return [
      {
        labels: [{ analytic: 'analytics', ads: 'advertising', social: 'social network' }[type] ?? type],
        required: false,
        provider: textAt(service, 'name'),
        cookies: listOf(service.cookies).flatMap(cookieOf),
      },
    ];
  });

/** vanilla-cookieconsent 3: cookies to erase, and the tables of its dialog (https://cookieconsent.orestbida.com/). */
function vanilla(page: object): readonly ConfiguredPart[] {
  const translations = reach(call(page, 'CookieConsent.getConfig', 'language'), 'translations');
  const sections = listOf(reach(entriesOf(translations)[0]?.[1], 'preferencesModal.sections'));
  return entriesOf(call(page, 'CookieConsent.getConfig', 'categories')).map(([key, category]) => {
    const section = sections.find((one) => textAt(one, 'linkedCategory') === key);
    const headers = entriesOf(reach(section, 'cookieTable.headers'));
    const table = listOf(reach(section, 'cookieTable.body')).map(
      (row): ConfiguredCookie => ({
        fields: headers.flatMap(([column, header]): readonly (readonly [string, string])[] =>
          typeof header === 'string' ? [[header.slice(0, 80), textAt(row, column)]] : [],
        ),
      }),
    );
    const erased = [
      ...listOf(reach(category, 'autoClear.cookies')),
      ...entriesOf(reach(category, 'services')).flatMap(([, service]) => listOf(reach(service, 'cookies'))),
    ].flatMap((cookie) => cookieOf(reach(cookie, 'name')));
    return {
      labels: [key, textAt(section, 'title')],
      required: reach(category, 'readOnly') === true,
      cookies: table.length > 0 ? table : erased,
    };
  });
}

/** Orejime: `purposes[].cookies`, groups within groups (https://github.com/boscop-fr/orejime, README). */
function orejime(page: object): readonly ConfiguredPart[] {
  const flat = (purposes: readonly unknown[], above: readonly string[], depth: number): ConfiguredPart[] =>
    purposes.flatMap((purpose) => {
      const labels = [textAt(purpose, 'title'), textAt(purpose, 'id'), ...above];
      const inner = listOf(reach(purpose, 'purposes'));
      if (inner.length > 0 && depth < 4) return flat(inner, labels, depth + 1);
      return [
        {
          labels,
          required: reach(purpose, 'isMandatory') === true,
          provider: labels[0] ?? '',
          cookies: listOf(reach(purpose, 'cookies')).flatMap(cookieOf),
        },
      ];
    });
  const held = listOf(reach(page, 'orejime.config.purposes'));
  return flat(held.length > 0 ? held : listOf(reach(page, 'orejimeConfig.purposes')), [], 0);
}

/** CookieYes for WordPress: `_ckyConfig._categories[].cookies` (its plugin "cookie-law-info", frontend script). */
const cookieYes = (page: object): readonly ConfiguredPart[] =>
  listOf(reach(page, '_ckyConfig._categories')).map((category) => ({
    labels: [textAt(category, 'slug'), textAt(category, 'name')],
    required: reach(category, 'isNecessary') === true,
    cookies: listOf(reach(category, 'cookies')).flatMap((cookie) => {
      const name = textAt(cookie, 'cookieID');
      return name === '' ? [] : [{ name, provider: textAt(cookie, 'provider') || textAt(cookie, 'domain') }];
    }),
  }));

const PLATFORMS: Readonly<Record<string, (page: object) => readonly ConfiguredPart[]>> = {
  Klaro: klaro,
  tarteaucitron,
  CookieConsent: vanilla,
  Orejime: orejime,
  CookieYes: cookieYes,
};

/**
 * Didomi holds no cookies but vendors (https://developers.didomi.io/cmp/web-sdk/reference/api, `getVendors`), with the framework's
 * whole list hundreds of them.
 */
const didomiVendors = (page: object): readonly string[] => {
  const vendors = call(page, 'Didomi.getVendors');
  return (Array.isArray(vendors) ? vendors.slice(0, MAX_VENDORS) : []).flatMap((vendor) => {
    const name = textAt(vendor, 'name');
    return name === '' ? [] : [name];
  });
};

const VENDORS: Readonly<Record<string, (page: object) => readonly string[]>> = { Didomi: didomiVendors };

/** What the platforms in this page hold of cookies and vendors; read in the page's own world, through guards. */
export const configuredLists = (page: object): readonly ConfiguredList[] => [
  ...Object.entries(PLATFORMS).flatMap(([platform, read]) => {
    const parts = read(page).filter((part) => part.cookies.length > 0);
    return parts.length === 0 ? [] : [{ platform, parts }];
  }),
  ...Object.entries(VENDORS).flatMap(([platform, read]) => {
    const vendors = read(page);
    return vendors.length === 0 ? [] : [{ platform, parts: [], vendors }];
  }),
];
