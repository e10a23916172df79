const WORDS: ReadonlySet<string> = new Set(
  `guest id ids visitor visitors user users partner partners affiliate affiliates aff click clicks clickid pref prefs
  preference request requests next nextid session sessions sess token uid uuid uuid2 ref referrer referer source campaign
  promo lead order orders client customer member account device browser data info key value last first visit visits page
  pages view views count counter time date lang language country region test status type mode state store shop cart name
  email track tracker tracking external event events popup cid sid pid gid tid oid rid xid vid mid eid loc ver version
  player player_id local global start end landing utm medium term content group segment variant experiment recent search
  returning unique new old is has my the site web app stats analytics marketing ads ad pixel banner code number`
    .split(/\s+/)
    .filter(Boolean),
);

const SHORTEST_TELLING = 6;
const SHORTEST_MARKED = 3;

/** A leading underscore is how vendors mark their own; `_s` and `_y` mark nothing. */
const marked = (name: string): boolean => name.startsWith('_') && name.length >= SHORTEST_MARKED;

/**
 * Whether a name, or a mask, could be anybody's: made of everyday words only, or too short to be telling. `guest_id` is;
 * `_fbp` and `ajs_user_id` are not.
 */
export function isOrdinary(name: string): boolean {
  const literal = name.replaceAll('*', '');
  const words = literal
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.every((word) => WORDS.has(word))) return true;
  return !name.includes('*') && !marked(name) && literal.length < SHORTEST_TELLING;
}
