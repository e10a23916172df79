import type { Scope } from '../../model/declaration';

const PATHS = /(?<![\w/:.])\/[a-z][\w-]{1,40}\/(?:[\w-]{1,40}\/)*/gi;
const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /payment page|checkout page|pages? de paiement|zahlungsseite|p[áa]ginas? de pago|pagine? di pagamento|betaalpagina|p[áa]gina de pagamento/i,
    'payment',
  ],
  [
    /login page|page de connexion|anmeldeseite|pagina di accesso|p[áa]gina de (?:login|inicio de sesi[óo]n)/i,
    'login',
  ],
];
const WHEN: readonly (readonly [RegExp, NonNullable<Scope['when']>])[] = [
  [
    /\bif\b[^.()]{0,40}\benabled\b|\bif active\b|\bwhen enabled\b|si activ[ée]|sofern aktiviert|falls aktiviert|si est[áa] activ|se attiv|indien ingeschakeld|je[śs]li w[łl][ąa]cz|quando [^.()]{0,30} ativ/i,
    'enabled',
  ],
  [
    /only (?:when|if|while) (?:you are |the user is )?(?:logged|signed)[- ]in|logged-in users only|uniquement (?:si|lorsque) [^.]{0,30}connect[ée]|nur f[üu]r angemeldete/i,
    'logged-in',
  ],
  [/only (?:after|on|upon) (?:a )?click|apr[èe]s (?:un )?clic|erst nach (?:einem )?klick/i, 'gesture'],
];

const firstMatch = <Value>(table: readonly (readonly [RegExp, Value])[], text: string): Value | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** The condition that words put on a declared item, or null when they put none. */
export function scopeOf(text: string): Scope | null {
  const source = text.slice(0, 2000);
  const paths = [...new Set(source.match(PATHS) ?? [])].slice(0, 10);
  const pages = firstMatch(PAGES, source);
  const when = firstMatch(WHEN, source);
  if (paths.length === 0 && pages === undefined && when === undefined) return null;
  return { ...(paths.length > 0 ? { paths } : {}), ...(pages ? { pages } : {}), ...(when ? { when } : {}) };
}
