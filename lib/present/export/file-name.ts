/** Characters that mean nothing to any file system. */
const SAFE = /[^a-z0-9.-]+/g;
const LONGEST_SITE = 60;

/**
 * `cookie-witness-example.org-2026-11-22T0315.json`: no path separator, no leading dot, whatever the site is called.
 * `at`: ISO 8601.
 */
export function fileName(site: string, at: string, extension: string): string {
  const name = site
    .toLowerCase()
    .replace(SAFE, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST_SITE);
  const moment = at.slice(0, 16).replace(/[^0-9T-]/g, '');
  return `${['cookie-witness', name, moment].filter((part) => part !== '').join('-')}.${extension}`;
}
