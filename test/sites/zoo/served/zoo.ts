import type { Sites } from '../../server';
import { BREAKING_CONSENT } from './breaking-consent';
import { BREAKING_WORDS } from './breaking-words';
import { HONEST_SITES } from './honest';
import { cookiebotStandIn } from './lists';
import type { ServedSite } from './site';
import { SHARED_THIRD_PARTIES } from './third-parties';

export { HONEST_SITES };
export const BREAKING_SITES = [...BREAKING_CONSENT, ...BREAKING_WORDS];

/** Every host of these sites for one server, each site in its first state. */
export function hostsOf(sites: readonly ServedSite[]): Sites {
  return {
    ...SHARED_THIRD_PARTIES,
    'consent.cookiebot.com': cookiebotStandIn,
    ...Object.assign({}, ...sites.map(({ others = {} }) => others)),
    ...Object.fromEntries(sites.map(({ host, site }) => [host, site()])),
  };
}
