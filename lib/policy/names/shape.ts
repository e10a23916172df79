import { isLetterAt, withPlainClasses } from '../../lexicon/characters';
import { remembered } from '../../lexicon/memory';
import { isLookAlike, KIND_SET, PLAIN_NAME_SET, PRODUCT_SET } from './known';

/**
 * How much a token's shape says that it is a cookie name or storage key: `none` it cannot be one; `plain` a single word that
 * a name column may hold; `likely` and `sure` words that ordinary text hardly has.
 */
export type NameShape = 'none' | 'plain' | 'likely' | 'sure';

/** RFC 6265 tokens, and what names of storage keys and masks add. */
const ALLOWED = withPlainClasses(/^[\p{L}\p{N}!#$%&'*+\-.^_|~:@/<>{}[\]()…=?]+$/u);
const HAS_LETTER = withPlainClasses(/\p{L}/u);
const PREFIX = /^__(?:Secure|Host|Http)-/;
const DOMAIN =
  /^(?:[a-z0-9-]+\.)+(?:com|org|net|eu|io|ai|co|app|dev|info|biz|me|tv|cloud|example|[a-z]{2})$/i;
const NUMERIC = /^[\d.,:/%+\-–]+$/;
const KEY_WORD =
  /cookie|consent|storage|session|token|csrf|xsrf|auth|sess|visitor|uuid|gdpr|optout|opt-out|lang\b/i;
const ORDINARY_HYPHENED =
  /^(?:first|third|1st|3rd|opt|log|sign|check|pop|plug|add|e|non|pre|re|co|web|on|off|up|in|out|http|anti|self|long|short|user|re|real|cross|bot|ip|meta|flash|zero|multi|single|end|third|session|google|cookie|cookies|auto|hyper|load|double|click|state|data|wi|and|drop|so|same|cloud)-/i;

/** In brackets from its first character on, unless a part of the name follows: "[domain]_session". */
const OPENS_MASKED = /^\*{0,3}[[{<](?![^[\]{}<>]{1,40}[\]}>][_.-]\w{2})/;

/** The shape of one token without white space. Case and inner marks decide; a dictionary cannot, since names are any word. */
export const shapeOf = remembered((token): NameShape => {
  if (WORD.test(token)) return shapeOfWord(token);
  if (isForeignWord(token)) return 'none';
  // "app:step:…": what follows the mark varies. Behind a word the three dots are those of a text cut short.
  if (/^(?![A-Z]+-).*[_:.-]…$/.test(token)) return shapeOf(`${token.slice(0, -1)}*`);
  if (token.length < 1 || token.length > 120 || !ALLOWED.test(token) || !HAS_LETTER.test(token))
    return 'none';
  if (NUMERIC.test(token) || /^https?:|^www\.|\.$|^mailto:|@.+\.|[?=]/.test(token)) return 'none';
  if (isLookAlike(token) || /\(.*\)$/.test(token) || OPENS_MASKED.test(token)) return 'none';
  if (/^\*+\p{L}[\p{Ll}]*$/u.test(token)) return 'none';
  // A star behind a capitalised word is a footnote's as often as a wildcard.
  if (/^\p{Lu}\p{Ll}+\*+$/u.test(token)) return 'plain';
  if (token.includes('/') && !/[_*#]/.test(token))
    return /^[a-z][\w-]*(?:\/[\w-]+)*\/[\w-]*\d[\w-]*$/.test(token) ? 'plain' : 'none';
  if (PREFIX.test(token) || /^_{1,3}[\p{L}\p{N}]/u.test(token) || /[a-z]::[a-z]/i.test(token)) return 'sure';
  if (/[\p{L}\p{N}]_[\p{L}\p{N}*#<{[…]/u.test(token)) return 'sure';
  if (/[*#]|[<{[][^<>{}[\]]+[>}\]]/.test(token) && /\p{L}{2}/u.test(token)) return 'sure';
  if (PLAIN_NAME_SET.has(token))
    return (token.length > 3 || /^[A-Z\d]{3,}$/.test(token)) && !PRODUCT_SET.has(token.toLowerCase())
      ? 'likely'
      : 'plain';
  if (PRODUCT_SET.has(token.toLowerCase()) || KIND_SET.has(token.toLowerCase())) return 'none';
  if (DOMAIN.test(token)) return 'none';
  return innerShape(token);
});

/** Whether a token is a name by its shape alone, wherever it stands. */
export const isNameShaped = (token: string): boolean => ['sure', 'likely'].includes(shapeOf(token));

/** Letters and figures alone, some of them beyond ASCII: a word of a language, and no name. */
export function isForeignWord(text: string, from = 0, to = text.length): boolean {
  let foreign = false;
  for (let at = from; at < to; at += 1) {
    if (!isLetterAt(text, at)) return false;
    foreign ||= text.charCodeAt(at) > 0x7f;
  }
  return foreign;
}

/** Most tokens are words, in which no mark tells anything. */
const WORD = /^[A-Za-z]?[a-z]{0,119}$/;

function shapeOfWord(token: string): NameShape {
  if (token === '' || isLookAlike(token)) return 'none';
  if (PLAIN_NAME_SET.has(token)) return token.length > 3 ? 'likely' : 'plain';
  const lower = token.toLowerCase();
  return PRODUCT_SET.has(lower) || KIND_SET.has(lower) || isNoName(token) ? 'none' : 'plain';
}

/** What a column of names may hold that is no name anywhere else: "convert.com", "1PJAR". */
export const fitsNameColumn = (token: string): boolean =>
  ALLOWED.test(token) &&
  HAS_LETTER.test(token) &&
  !/^https?:|[?=@]|\.$/.test(token) &&
  !PRODUCT_SET.has(token.toLowerCase()) &&
  !isNoName(token) &&
  token.length <= 120;

/** Abbreviations and words for "none" that stand where a name would. */
const NO_NAME =
  /^(?:p\.\s?ej|e\.g|i\.e|z\.b|bijv|bv|p\.ex|np|ad\.es|etc|usw|n\/a|none|keine?r?|aucune?|ninguna?|nessuno?|nenhuma?|geen|brak|ei|ingen|nej|no|yes|s[ií])\.?$/i;

/** "Werbe-Cookies": a kind of them. */
const KIND_OF_COOKIE = /^\p{Lu}\p{L}+-(?:cookies?|kakor|ev[äa]steet)$/iu;
/** A storage's name with an ending of a language: "localStorage-ban". */
const INFLECTED_STORAGE = /^(?:local|session)storage['’-]\p{Ll}{1,6}$/iu;
/** The title of the document: "COOKIE-RICHTLINIE", "Cookie-Policy". */
const TITLE =
  /^cookies?-(?:richtlinien?|erklärung|hinweise?|policy|policies|notice|statement|info|informationen|beleid|verklaring|polic[ey]|banner|einstellungen|settings)$/i;

export const isNoName = (token: string): boolean =>
  NO_NAME.test(token) ||
  INFLECTED_STORAGE.test(token) ||
  (/^C/.test(token) && TITLE.test(token)) ||
  (/^[A-Z][^_]*-[a-zA-Z]/.test(token) && KIND_OF_COOKIE.test(token));

/** Several of what an acronym stands for: "SDKs", "APIs". */
const PLURAL_ACRONYM = /^[A-Z]{2,5}s$/;

function innerShape(token: string): NameShape {
  const ascii = /^[\u0021-\u007e]+$/.test(token);
  if (!ascii || isNoName(token) || PLURAL_ACRONYM.test(token)) return 'none';
  if (/[a-z\d][A-Z][a-z]/.test(token) && !/[.,/]$/.test(token))
    return isProductCase(token) || isRunTogether(token) ? 'plain' : 'likely';
  if (/^\.[A-Za-z]\w+$/.test(token)) return 'likely';
  if (/^[A-Za-z]{3,30}ID\d*$/.test(token) && /[a-z]/.test(token)) return 'likely';
  if (/^[a-z]{1,12}[A-Z]{2,}[A-Za-z\d]*$/.test(token) && token.length > 5) return 'likely';
  // A prefix that the server completes: "MOODLEID1_".
  if (/^[A-Za-z][A-Za-z\d.-]{3,60}_$/.test(token)) return 'likely';
  if (/^[a-z]{1,4}[A-Z]{4,}$/.test(token) && /SESS|TOKEN|AUTH/.test(token)) return 'likely';
  if (/^[a-z][\w-]*(?:[.:][a-z_][\w-]+)+$/i.test(token) && KEY_WORD.test(token)) return 'likely';
  if (/^[A-Za-z][\w]*(?:-[\w]+)+$/.test(token)) return hyphened(token);
  if (/^[A-Z][A-Z\d]{3,}$/.test(token) && /SESS|ID$|TOKEN|AUTH/.test(token)) return 'likely';
  if (/^[a-z]+\d+[a-z]*\d*$/i.test(token) && token.length > 4 && /[a-z]\d+[a-z]/i.test(token))
    return 'likely';
  if (/^[A-Za-z][\w\-.:/%@+~$!]*$/.test(token)) return 'plain';
  return 'none';
}

/** Labels of a menu without spaces: "PrivacyCookie-PolicyTerms". */
const isRunTogether = (token: string): boolean =>
  /^[A-Z]/.test(token) && (token.length > 45 || (/[a-z]-[A-Z][a-z]+[A-Z]/.test(token) && token.length > 24));

/** Names of products are two capitalised words glued ("GoatCounter", "Form2Mail"); names of cookies more often begin small or say what they hold. */
const isProductCase = (token: string): boolean =>
  /^[A-Z][a-z]+\d?[A-Z][a-z]*$/.test(token) && !KEY_WORD.test(token);

function hyphened(token: string): NameShape {
  const parts = token.split('-');
  if (/\d/.test(token) && /[a-z]/i.test(parts[0] ?? '') && !/^[A-Z]{1,4}-\d+$/.test(token)) {
    return /^[a-z]+-\d+$/i.test(token) ? 'plain' : 'likely';
  }
  // A law and whose it is: "LSSI-CE".
  if (/^[A-Z]{3,6}-[A-Z]{2}$/.test(token)) return 'plain';
  if (token === token.toUpperCase() && parts.every((part) => part.length > 1)) return 'likely';
  if (ORDINARY_HYPHENED.test(token)) return 'plain';
  if (KEY_WORD.test(token) && token === token.toLowerCase()) return 'likely';
  return parts.length >= 3 && token === token.toLowerCase() ? 'likely' : 'plain';
}
