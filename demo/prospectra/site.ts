import type { Site } from '../../test/sites/server';
import { DAY } from '../durations';
import { type DemoFrame, type DemoPage, pagesSite } from '../page';
import { FINGERPRINT, META_PIXEL, POSTHOG } from '../third-parties/snippets';
import { PROSPECTRA_POLICY } from './policy';

const frame: DemoFrame = {
  name: 'Prospectra',
  language: 'en',
  header: [
    ['Home', '/'],
    ['Help', '/help/start'],
    ['Log in', '/login'],
  ],
  footer: [
    ['Legal notice', '/legal/notice'],
    ['Cookies', '/legal/cookies'],
    ['Privacy', '/legal/privacy'],
  ],
};

const COMMON = '; Path=/; Secure; HttpOnly; SameSite=Lax';

/** Scripts by the first part of the path. */
interface Scripts {
  readonly everywhere: readonly string[];
  readonly help: readonly string[];
  readonly login: readonly string[];
}

function pages(sessionAge: string, scripts: Scripts): Readonly<Record<string, DemoPage>> {
  const { everywhere } = scripts;
  return {
    '/': {
      title: 'Find who needs you',
      main: '<p>Prospectra sorts your leads.</p>',
      cookies: [`csrftoken=7b3c11${COMMON}`],
      scripts: everywhere,
    },
    '/login': {
      title: 'Log in',
      main: '<form method="post"><label>E-mail <input name="email"></label> <button>Log in</button></form>',
      cookies: [`sessionid=5e5510${COMMON}${sessionAge}`],
      scripts: [...everywhere, ...scripts.login],
    },
    '/help/start': {
      title: 'First steps',
      main: '<p>Import your contacts, then press "generate".</p>',
      scripts: [...everywhere, ...scripts.help],
    },
    '/legal/cookies': { title: 'Cookie policy', main: PROSPECTRA_POLICY, scripts: everywhere },
    '/legal/privacy': {
      title: 'Privacy policy',
      main: '<p>We keep leads for three years.</p>',
      scripts: everywhere,
    },
    '/legal/notice': {
      title: 'Legal notice',
      main: '<p>Prospectra is a demonstration.</p>',
      scripts: everywhere,
    },
  };
}

/** Does exactly what its policy says; the policy's table has no names, and its columns are shifted. */
export const honestProspectra: Site = pagesSite(
  frame,
  pages('', { everywhere: [], help: [], login: [] }),
  {},
);

/**
 * Measures its audience on every page although it says that it does not, reads fingerprints on the login page, brings
 * Meta's pixel to the help pages, and keeps the session for a month.
 */
export const breakingProspectra: Site = pagesSite(
  frame,
  pages(`; Max-Age=${30 * DAY}`, {
    everywhere: ['/measure.js'],
    help: ['/share.js'],
    login: ['/fraud.js'],
  }),
  { '/measure.js': POSTHOG, '/share.js': META_PIXEL, '/fraud.js': FINGERPRINT },
);
