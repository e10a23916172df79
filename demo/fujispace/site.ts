import type { Site } from '../../test/sites/server';
import { DAY, months, YEAR } from '../durations';
import { afterTheTrackers } from '../late';
import { type DemoFrame, type DemoPage, pagesSite } from '../page';
import { googleTag, META_PIXEL, MIXPANEL } from '../third-parties/snippets';
import { fujispacePolicy } from './policy';

const BANNER = `<div id="cookie-banner" class="banner" role="dialog" aria-label="Cookies on Fujispace" hidden>
<p>Fujispace uses cookies that are needed to run the service. With your agreement we would also measure our audience. <a href="/legal/cookies">Cookie policy</a></p>
<button type="button" id="accept">Accept</button><button type="button" id="refuse">Refuse</button></div>`;

const SHOW = 'banner.hidden = false;';

/** The banner's behaviour: the choice is kept in the cookie `fs_consent`, and can be made again from the footer. */
const bannerScript = (consentSeconds: number, show: string, afterChoice: string): string => `
(function () {
  var banner = document.getElementById('cookie-banner');
  function stored() { return document.cookie.split('; ').some(function (pair) { return pair.indexOf('fs_consent=') === 0; }); }
  function choose(analytics) {
    var choice = encodeURIComponent(JSON.stringify({ version: 1, necessary: true, analytics: analytics }));
    document.cookie = 'fs_consent=' + choice + '; Path=/; Max-Age=${consentSeconds}; SameSite=Lax; Secure';
    banner.hidden = true;
    ${afterChoice}
  }
  document.getElementById('accept').addEventListener('click', function () { choose(true); });
  document.getElementById('refuse').addEventListener('click', function () { choose(false); });
  document.getElementById('manage').addEventListener('click', function (event) { event.preventDefault(); banner.hidden = false; });
  if (!stored()) { ${show} }
})();
`;

const frame: DemoFrame = {
  name: 'Fujispace',
  language: 'en',
  header: [
    ['Home', '/'],
    ['Sign in', '/sign-in'],
  ],
  footer: [
    ['Legal notice', '/legal/notice'],
    ['Privacy Policy', '/legal/privacy'],
    ['Cookie policy', '/legal/cookies'],
  ],
  footerControl: '<a href="#cookies" id="manage">Manage my cookies</a>',
  banner: BANNER,
};

const COMMON = '; Path=/; Secure; HttpOnly; SameSite=Lax';

function pages(
  policy: string,
  sessionDays: number,
  scripts: readonly string[],
): Readonly<Record<string, DemoPage>> {
  const every = (page: DemoPage): DemoPage => ({ ...page, scripts });
  return {
    '/': every({
      title: 'Room for your team',
      main: '<p>Plan rooms, desks and people on one board.</p><p><a href="/sign-in">Sign in</a></p>',
      cookies: [
        `next-auth.csrf-token=c5f1a9d0${COMMON}`,
        `__Host-next-auth.csrf-token=c5f1a9d0${COMMON}; Max-Age=${30 * DAY}`,
      ],
    }),
    '/sign-in': every({
      title: 'Your board',
      main: '<p>You are signed in as a demo user.</p>',
      cookies: [
        `next-auth.callback-url=%2Fboard${COMMON}`,
        `next-auth.session-token=5e55107a${COMMON}; Max-Age=${sessionDays * DAY}`,
      ],
    }),
    '/legal/cookies': every({ title: 'Cookie policy', main: policy }),
    '/legal/privacy': every({
      title: 'Privacy Policy',
      main: '<p>We keep what you enter for as long as you have an account.</p>',
    }),
    '/legal/notice': every({ title: 'Legal notice', main: '<p>Fujispace is a demonstration.</p>' }),
  };
}

/** Does exactly what its policy says; the policy has two unfilled slots. */
export const honestFujispace: Site = pagesSite(
  frame,
  pages(fujispacePolicy({ mixpanel: false }), 30, ['/banner.js']),
  { '/banner.js': bannerScript(months(6), SHOW, '') },
);

/**
 * Google's tag and Mixpanel run before any choice (Mixpanel listed as necessary), Meta's pixel after any choice, refusals
 * included; the choice is kept for a year and the session for 90 days, longer than declared.
 */
export const breakingFujispace: Site = pagesSite(
  frame,
  pages(fujispacePolicy({ mixpanel: true }), 90, ['/measure.js', '/banner.js']),
  {
    '/measure.js': `${googleTag('G-FUJI0001')}\n${MIXPANEL}`,
    '/banner.js': bannerScript(YEAR, afterTheTrackers(SHOW), META_PIXEL),
  },
);
