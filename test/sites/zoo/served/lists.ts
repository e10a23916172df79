import type { Site } from '../../server';

/** Account numbers of the zoo's sites at a consent platform. */
export const ACCOUNTS = {
  otherPurpose: '8f5a3c1e-2b4d-4f6a-9c7e-0d1b2a3f4e01',
  otherLifetime: '8f5a3c1e-2b4d-4f6a-9c7e-0d1b2a3f4e02',
  unclassified: '8f5a3c1e-2b4d-4f6a-9c7e-0d1b2a3f4e03',
  same: '8f5a3c1e-2b4d-4f6a-9c7e-0d1b2a3f4e04',
} as const;

type Row = readonly [name: string, provider: string, purpose: string, expiry: string];

const NECESSARY: readonly Row[] = [
  ['sid', 'site', 'Keeps your session while you browse', 'Session'],
  ['csrf_token', 'site', 'Protects forms against forged requests', 'Session'],
  ['cookie_choice', 'site', 'Remembers your choice about cookies', '6 months'],
];
const GA: Row = ['_ga', 'Google', 'Counts visits', '13 months'];
const FBP: Row = ['_fbp', 'Meta', 'Shows advertisements', '3 months'];

/** Tables by category, in the form that Cookiebot's declaration script assigns them (a stand-in for it). */
const script = (tables: Readonly<Record<string, readonly Row[]>>): string =>
  Object.entries({ Necessary: NECESSARY, ...tables })
    .map(([table, rows]) => {
      const listed = rows.map((row) => [...row, 'HTTP Cookie', '1']);
      return `CookieConsentDialog.cookieTable${table} = ${JSON.stringify(listed)};`;
    })
    .join('\n');

const LISTS: Readonly<Record<string, string>> = {
  [ACCOUNTS.otherPurpose]: script({ Statistics: [GA, FBP] }),
  [ACCOUNTS.otherLifetime]: script({
    Statistics: [['_ga', 'Google', 'Counts visits', '2 years']],
    Advertising: [FBP],
  }),
  [ACCOUNTS.unclassified]: script({
    Statistics: [GA],
    Advertising: [FBP],
    Unclassified: [['xyz', 'site', 'Pending', 'Session']],
  }),
  [ACCOUNTS.same]: script({ Statistics: [GA], Advertising: [FBP] }),
};

/** `https://consent.cookiebot.com/{account}/cc.js` */
export const cookiebotStandIn: Site = (request, response) => {
  const account = (request.url ?? '').split('/')[1] ?? '';
  const body = LISTS[account];
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/javascript' }).end(body ?? '');
};

/** The snippet by which a page names its account; of a type that no browser runs. */
export const accountSnippet = (account: string): string =>
  `<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="${account}" type="text/plain"></script>`;
