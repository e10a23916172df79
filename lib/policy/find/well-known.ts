import { LABEL_WORDS } from './words';

/** Addresses tried at most when no link of the page leads to a policy: each is a request to the site. */
const MAX_PATHS = 8;

/**
 * Where a cookie policy usually stands, for an origin without a link to one: paths of the page's languages first, then the
 * English ones, the cookie policy's before the privacy policy's, at most eight. Languages are BCP 47 tags.
 */
export function wellKnownPolicyUrls(origin: string, languages: readonly string[]): readonly string[] {
  const codes = [...languages.map((tag) => tag.toLowerCase().split('-')[0] ?? ''), 'en'];
  const lists = [...new Set(codes)].flatMap((code) => {
    const words = LABEL_WORDS[code === 'no' || code === 'nn' ? 'nb' : code];
    return words === undefined ? [] : [words.paths.split('|')];
  });
  const paths = new Set<string>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let place = 0; place < longest; place += 1)
    for (const list of lists) {
      const path = list[place];
      if (path !== undefined) paths.add(path);
    }
  return [...paths].slice(0, MAX_PATHS).flatMap((path) => {
    try {
      return [new URL(`/${path}`, origin).href];
    } catch {
      return [];
    }
  });
}
