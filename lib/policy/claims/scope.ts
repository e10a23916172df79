import { withPlainClasses } from '../../lexicon/characters';
import type { ClaimType, Scope } from '../../model/declaration';
import { any, clauses, has, type Range, type Reading, within } from './reading';
import { vendorsIn } from './recipients';
import { whose } from './whose';

/** A path written in running words: `/legal/`, `/help`. Not a fraction, not a date. */
const PATH = withPlainClasses(
  /(?<![\p{L}\p{N}:/])\/[a-z][\p{L}\p{N}_-]{1,40}(?:\/[\p{L}\p{N}_-]{1,40}){0,3}\/?(?![\p{L}\p{N}])/gu,
);
/** A host name: labels with a dot and a top-level domain of letters. */
const HOST = withPlainClasses(
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,3}(?:[a-z]{2,10})(?![\p{L}\p{N}.@-]|\.[a-z])/gu,
);
/** File names look like hosts. */
const FILE = /\.(?:js|css|html?|php|json|md|txt|png|jpg|pdf|svg)$/;
/** "On the other pages of this site": the pages that the sentence names are those it is not said of. */
const OTHER_PAGES = withPlainClasses(
  /(?:(?:all|any) other|the other|remaining|rest of the) (?:\p{L}+ )?(?:pages?|site|website)|(?:ander|[üu]brig|restlich|weiter)en (?:unter)?seiten|(?:rest der|[üu]brigen) (?:web)?seite|autres pages|reste du site|(?:otras|dem[áa]s|restantes) p[áa]ginas|resto del? (?:la )?(?:sitio|web|sito)|(?:altre|restanti|rimanenti) pagine|(?:overige|andere) pagina|rest van de (?:web)?site|(?:outras|restantes|demais) p[áa]ginas|resto do s[íi]tio|(?:pozosta[łl]ych|innych) (?:pod)?stron|(?:[öo]vriga|andra) sidor|(?:[øo]vrige|andre) sider|(?:ostatn|jin)\p{L}+ str[áa]n|(?:muilla|muut) sivu|t[öo]bbi oldal|celelalte pagini|[άα]λλες σελίδες|останал\p{L}+ страни|drug\p{L}+ stran/iu,
);
/** An exemption said of the purpose itself: "no non-exempt measurement". */
const NON_EXEMPT = /\bnon[- ]exempt\w*|\bnon exempt\w*|\bnot exempt\w*|\bno exent\w*/i;

/** What restricts the sentence's claim: pages, hosts, login, gesture, payment, time, exception. Null for the whole site, always. */
export function scopeOf(reading: Reading, type: ClaimType): Scope | null {
  const { text } = reading;
  const paths = [...new Set([...text.matchAll(PATH)].map((match) => match[0]))].slice(0, 20);
  const hosts = [...new Set([...text.toLowerCase().matchAll(HOST)].map((match) => match[0]))]
    .filter((host) => !FILE.test(host))
    .slice(0, 20);
  const pages = has(reading, 'payment')
    ? 'payment'
    : has(reading, 'login-page')
      ? 'login'
      : has(reading, 'public-pages')
        ? 'public'
        : null;
  const when = whenOf(reading);
  const unless = exception(reading, type);
  const party = whose(reading, type);
  const vendors = type === 'no-analytics' ? measuringProducts(reading) : [];
  const isElsewhere = paths.length > 0 && OTHER_PAGES.test(text);
  const scope: Scope = {
    ...(paths.length > 0 ? (isElsewhere ? { exceptPaths: paths } : { paths }) : {}),
    ...(hosts.length > 0 ? { hosts } : {}),
    ...(pages !== null ? { pages } : {}),
    ...(when !== null ? { when } : {}),
    ...(has(reading, 'now') ? { time: 'now' as const } : {}),
    ...(party !== null ? { party } : {}),
    ...(vendors.length > 0 ? { vendors } : {}),
    ...(unless !== null ? { unless } : {}),
  };
  return Object.keys(scope).length === 0 ? null : scope;
}

/** Whose products are denied, where a denial speaks of measuring by their names alone: "Google" stands before the word. */
function measuringProducts(reading: Reading): readonly string[] {
  const denying = clauses(reading).filter(
    (clause) => any(reading, ['no', 'not'], clause) && has(reading, 'analytics', clause),
  );
  const written = ({ from, to }: Range): readonly string[] =>
    vendorsIn(reading.text.slice(reading.words[Math.max(0, from)]?.start, reading.words[to - 1]?.end));
  const byName = denying.every((clause) =>
    within(reading, 'analytics', clause).every(({ from, to }) => written({ from: from - 1, to }).length > 0),
  );
  return byName ? [...new Set(denying.flatMap(written))] : [];
}

function whenOf(reading: Reading): NonNullable<Scope['when']> | null {
  if (has(reading, 'logged-out')) return 'logged-out';
  if (has(reading, 'logged-in')) return 'logged-in';
  if (has(reading, 'gesture')) return 'gesture';
  return null;
}

/** The words of an exception: from "unless", "except" to the end of the clause. */
function exception(reading: Reading, type: ClaimType): string | null {
  const exempt = type === 'no-analytics' ? NON_EXEMPT.exec(reading.text) : null;
  if (exempt !== null) return exempt[0];
  const except = reading.hits.find(
    (hit) =>
      hit.concept === 'but' &&
      /^(?:except|apart|other|with|sauf|hormis|excepte|a|ausser|mit|salvo|excepto|eccetto|tranne|ad|behalve|exceto|oprocz|poza|z)$/.test(
        reading.words[hit.from]?.word ?? '',
      ),
  );
  const unless = reading.hits.find(
    (hit) =>
      hit.concept === 'which' &&
      /^(?:unless|sauf|salvo|tenzij|chyba|a)$/.test(reading.words[hit.from]?.word ?? ''),
  );
  const at = except ?? unless;
  if (at === undefined) return null;
  const start = reading.words[at.from]?.start ?? 0;
  const rest = reading.text.slice(start, start + 200);
  return (rest.split(/[.;]/, 1)[0] ?? rest).trim();
}
