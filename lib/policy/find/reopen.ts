import { fold } from './fold';
import { holds } from './stems';
import { LABEL_WORDS } from './words';

const stems = (field: 'cookie' | 'settings' | 'manage' | 'consent' | 'policy'): readonly string[] => [
  ...new Set(Object.values(LABEL_WORDS).flatMap((words) => words[field].split('|').map(fold))),
];
const COOKIE = stems('cookie');
const SETTINGS = stems('settings');
const MANAGE = stems('manage');
const CONSENT = stems('consent');
const POLICY = stems('policy').filter(
  (stem) => !['information', 'informace', 'om', 'nota', 'gestion'].includes(stem),
);

/** Instructions for a browser are no control of the site. */
const BROWSER =
  /\b(?:chrome|firefox|safari|edge|opera|internet explorer|android|ios|iphone|browser|navigat\w+|przegladark\w+)\b/;

/**
 * Whether a control's label promises to reopen the consent choice: it says what the policy calls it (`promised`, the
 * words of a `reopen-link` claim), or the language's usual "cookie settings", "manage consent".
 */
export function isReopenLabel(label: string, promised: readonly string[]): boolean {
  const folded = fold(label);
  if (folded === '' || folded.split(' ').length > 8 || BROWSER.test(folded)) return false;
  if (promised.some((words) => fold(words) === folded)) return true;
  const aboutCookies = holds(folded, COOKIE);
  if (aboutCookies && holds(folded, POLICY) && !holds(folded, MANAGE)) return false;
  return (
    (aboutCookies && (holds(folded, SETTINGS) || holds(folded, MANAGE))) ||
    (holds(folded, CONSENT) && (holds(folded, MANAGE) || holds(folded, SETTINGS)))
  );
}
