import { withPlainClasses } from '../../lexicon/characters';
import { fold } from '../../lexicon/fold';

/** The noun for a cookie of the visit, folded: how long it lasts is what the word means. */
const NOUN =
  'session[s-]?-? ?(?:cookie|kak|kaps|informasjonskaps)|sitzungs-?(?:cookie|identifi)|(?:cookies?|temoins?|traceurs?) (?:de |di |da )?(?:la )?(?:sess|sesi|sesion)|sessie-?cookie|sesjons-?(?:cookie|informasjonskaps)|istunto(?:kohtai\\p{L}* )?-?evaste|(?:plik\\p{L}*|cookies?|ciasteczk\\p{L}*) sesyjn|sesyjn\\p{L}* (?:plik|cookie|ciasteczk)|relacn\\p{L}* (?:soubor|cookie)|(?:soubor\\p{L}*|cookies?) relac|munkamenet-?\\s?(?:suti|cookie)|oturum cerez|cookies? συνεδρ|сес(?:ийн|ійн)\\p{L}* (?:бискв|cookie|файл)|сеансов\\p{L}* (?:cookie|файл)|sesijsk\\p{L}* (?:kolac|piskot|cookie)|sesijos slapuk|sesijas sikdat|sea?ns?i?-?kupsis|(?:cookie-?\\p{L}*) de sesiune|セッション(?:クッキー|cookie)';

const NAMED = withPlainClasses(new RegExp(`(?:${NOUN})`, 'u'));
const RIGHT_BEFORE = withPlainClasses(new RegExp(`(?:${NOUN})\\p{L}{0,6}[\\s"'“”«»„(:,]*$`, 'u'));

/** A text calls what it speaks of a cookie of the visit. */
export const isSessionKind = (folded: string): boolean => NAMED.test(folded);

/** Characters in which the noun stands: before a name, or at the head of what is told of it. */
const REACH = 48;

/** "A session cookie (“PHPSESSID”)", "PHPSESSID is a session cookie": by its noun the name right beside it lasts as long as the visit. */
export function sessionByNoun(before: string, behind: string): boolean {
  return RIGHT_BEFORE.test(fold(before.slice(-REACH))) || NAMED.test(fold(behind.slice(0, REACH)));
}
