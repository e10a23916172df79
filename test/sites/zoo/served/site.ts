import { type DemoPage, pagesSite } from '../../../../demo/page';
import type { Preference } from '../../../../lib/model/category';
import type { Site, Sites } from '../../server';
import { type BannerText, bannerHtml, bannerScript } from './banner';
import { commonRows, type PolicyRow, type PolicyText, policyHtml } from './policy';
import { SITE_WORDS, type SiteLanguage } from './words';

/** What is done in the tab. `press`: a click as a person makes it, on the element of that id. */
export type Act =
  | { readonly open: string }
  | { readonly press: string }
  | { readonly staySeconds: number }
  /** The person gives the address of a document. */
  | { readonly read: string };

/** One site of the zoo as it is served, and how it is visited. */
export interface ServedSite {
  /** Of a breaking site: its line in `codes.ts`. */
  readonly title: string;
  readonly host: string;
  /** Hosts of third parties that nobody else in the zoo uses. */
  readonly others?: Sites;
  readonly site: () => Site;
  /** What is done, visit after visit; the last visit is the one that is judged. */
  readonly visits: readonly (readonly Act[])[];
  /** Left out: the banner is left alone by the extension. */
  readonly answer?: Preference;
}

export const open = (path: string): Act => ({ open: path });
export const press = (id: string): Act => ({ press: id });
export const read = (url: string): Act => ({ read: url });
export const stay = (seconds: number): Act => ({ staySeconds: seconds });

export interface SiteText {
  readonly language?: SiteLanguage;
  readonly name: string;
  /** Null: the site has none. */
  readonly policy: PolicyText | null;
  readonly banner?: BannerText;
  /** The control in the footer that shows the banner again; left out where there is no banner. */
  readonly reopen?: boolean;
  /** Statements that run on every page, before the banner's. */
  readonly script?: string;
  /** `Set-Cookie` lines of every page besides the session's. */
  readonly cookies?: readonly string[];
  /** The server keeps a session: `sid` and `csrf_token`. */
  readonly session?: boolean;
  readonly pages?: Readonly<Record<string, Partial<DemoPage>>>;
  /** Scripts by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** HTML at the end of every page. */
  readonly extra?: string;
}

const SESSION = [
  'sid=8c1f0a4be2d94c7f; Path=/; HttpOnly; Secure; SameSite=Lax',
  'csrf_token=1b9de0f4a7c24e55; Path=/; Secure; SameSite=Strict',
];

/** Writing, reading and dropping cookies for the whole site, as sites' own scripts do. */
const SITE_SCRIPT = `
var domain = location.hostname.split('.').slice(-2).join('.');
function keep(name, value, seconds) {
  document.cookie = name + '=' + value + '; Path=/; Domain=' + domain + (seconds === undefined ? '' : '; Max-Age=' + seconds) + '; SameSite=Lax; Secure';
}
function kept(name) {
  var found = document.cookie.split('; ').find(function (pair) { return pair.indexOf(name + '=') === 0; });
  return found === undefined ? null : found.slice(name.length + 1);
}
function drop(name) { keep(name, '', 0); }
function identified(name, seconds) { keep(name, kept(name) || 'id.' + Math.random().toString(36).slice(2) + '.' + Date.now(), seconds); }`;

const POLICY_PATH = '/legal/cookies';

/** A whole site: home, a second page, its policy, its banner. */
export function siteOf(text: SiteText): Site {
  const { language = 'en', policy, banner } = text;
  const words = SITE_WORDS[language];
  const scripts = ['/site.js', ...(banner === undefined ? [] : ['/banner.js'])];
  const cookies = [...(text.session === false ? [] : SESSION), ...(text.cookies ?? [])];
  const page = (path: string, fallback: Partial<DemoPage>): DemoPage => {
    const own = { ...fallback, ...text.pages?.[path] };
    return {
      title: own.title ?? text.name,
      main: own.main ?? `<p>${text.name}</p>`,
      cookies: [...cookies, ...(own.cookies ?? [])],
      scripts: [...scripts, ...(own.scripts ?? [])],
    };
  };
  const paths = ['/', '/second', '/third', ...Object.keys(text.pages ?? {})];
  const pages: Record<string, DemoPage> = Object.fromEntries(paths.map((path) => [path, page(path, {})]));
  if (policy !== null)
    pages[POLICY_PATH] = page(POLICY_PATH, { title: words.title, main: policyHtml(policy, language) });
  return pagesSite(
    {
      name: text.name,
      language,
      header: [[text.name, '/']],
      footer: policy === null ? [] : [[words.title, POLICY_PATH]],
      ...(banner !== undefined && text.reopen !== false
        ? { footerControl: `<a href="#" id="reopen">${words.reopen}</a>` }
        : {}),
      banner: `${banner === undefined ? '' : bannerHtml(banner, language)}${text.extra ?? ''}`,
    },
    pages,
    {
      '/site.js': `${SITE_SCRIPT}\n${text.script ?? ''}`,
      ...(banner === undefined ? {} : { '/banner.js': bannerScript(banner) }),
      ...text.files,
    },
  );
}

/** A policy with the rows of most sites and these besides. */
export const listing = (
  language: SiteLanguage,
  rows: readonly PolicyRow[] = [],
  rest: Partial<PolicyText> = {},
): PolicyText => ({ rows: [...commonRows(language), ...rows], ...rest });

/** Serves one site until it was opened so many times, then the other: a site that changes. */
export function changing(times: number, before: Site, after: Site): () => Site {
  return () => {
    let opened = 0;
    return (request, response) => {
      if (request.url === '/') opened += 1;
      return (opened <= times ? before : after)(request, response);
    };
  };
}

export const answering =
  (site: Site): (() => Site) =>
  () =>
    site;
