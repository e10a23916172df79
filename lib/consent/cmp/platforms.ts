/**
 * How each platform is known in a page: all of these stand among the page's own globals. The first that matches counts, so
 * platforms come before the interfaces that several of them serve. Adapters are files of their own, and only the one that
 * is needed is brought into a page; this table is all that every page with a dialog gets.
 */
export const PLATFORMS = {
  klaro: ['klaro.getManager'],
  'vanilla-cookieconsent': ['CookieConsent.acceptCategory', 'CookieConsent.getConfig'],
  tarteaucitron: ['tarteaucitron.setConsent'],
  orejime: ['orejime.manager.setConsents'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type PlatformId = keyof typeof PLATFORMS;

export const isPlatformId = (value: unknown): value is PlatformId =>
  typeof value === 'string' && Object.hasOwn(PLATFORMS, value);
