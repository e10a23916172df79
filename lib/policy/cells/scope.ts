import { withPlainClasses } from '../../lexicon/characters';
import type { Scope } from '../../model/declaration';

const PATHS = /(?<![\w/:.])\/[a-z][\w-]{1,40}\/(?:[\w-]{1,40}\/)*/gi;
/** "Only on /checkout", in the words of the languages: a path without a slash at its end is one where the words limit the item to it. */
const ONLY_PATH = withPlainClasses(
  /(?<!\p{L})(?:only|solely|nur|ausschlie(?:ß|ss)lich|seulement|uniquement|s[óo]lo|[úu]nicamente|solamente|soltanto|unicamente|alleen|uitsluitend|apenas|somente|s[óo]|tylko|wy[łl][ąa]cznie|endast|bara|enbart|kun|vain|ainoastaan|jen|pouze|len|iba|csak|kiz[áa]r[óo]lag|doar|numai|nom[ée]s|samo|само|единствено|только|лише|тільки|μόνο|tik|tikai|ainult|sadece)(?!\p{L})[^.;()/]{0,60}\s["'«“„(]?(\/[a-z][\w-]{1,40}(?:\/[\w-]{1,40}){0,3}\/?)(?![\w/])/giu,
);
const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    /payment page|checkout page|pages? de paiement|(?:be)?zahl(?:ungs)?seite|kassenseite|p[áa]ginas? de pago|pagine? di pagamento|betaalpagina|p[áa]gina de pagamento/i,
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
    withPlainClasses(
      /(?:only|solely|exclusively) (?:when|if|while|for|once|after) [^.()]{0,24}(?:logged|signed|log|sign)(?:ging|ning)?[- ]?in(?!\p{L})|logged-in users only|(?:uniquement|seulement|exclusivement) (?:[^.()]{0,30}connect[ée]|apr[èe]s [^.()]{0,12}connexion)|(?:nur|erst|ausschlie(?:ß|ss)lich) [^.()]{0,24}(?:angemeldete|eingeloggt|nach (?:der |dem |ihrer |erfolgter )?(?:anmeldung|login|einloggen))|(?:s[óo]lo|solamente|[úu]nicamente) (?:tras|despu[ée]s de|al) [^.()]{0,12}(?:iniciar sesi[óo]n|identificar)|(?:solo|soltanto|unicamente|esclusivamente) dopo [^.()]{0,8}(?:accesso|login)|(?:s[óo]|apenas|somente|unicamente) (?:depois de|ap[óo]s) [^.()]{0,8}(?:iniciar sess[ãa]o|login|entrar)|(?:alleen|pas|uitsluitend) [^.()]{0,16}(?:inloggen|ingelogd)|(?:tylko|dopiero|wy[łl][ąa]cznie) po zalogowaniu|(?:jen|pouze|a[žz]|len|iba|v[ýy]hradn[ěe]) po p[řr]ihl[áa]sen[íi]|csak [^.()]{0,8}bejelentkez|(?:doar|numai) dup[ăa] (?:autentificare|conectare)|(?:bara|endast|enbart|f[öo]rst|kun|f[øo]rst|udelukkende|utelukkende) [^.()]{0,12}(?:inlogg|innlogg|loggat in|logget in|login)|(?:vain|vasta) kirjautu|(?:alles|ainult)[^.()]{0,40}sisse ?log|tikai p[ēe]c [^.()]{0,4}(?:piesl[ēe]g|ielogo|pieteik)|tik prisijung|μόνο (?:μετά|αφού)[^.()]{0,12}συνδ[εέ]|samo (?:nakon|po) prijav|(?:само|едва) след (?:вход|влизане)|только после (?:входа|авторизац)|(?:лише|тільки) після (?:входу|автор)/iu,
    ),
    'logged-in',
  ],
  [
    /only (?:after|on|upon) (?:a |your )?click|only (?:set |stored |written )?(?:when|if|once|after) you (?:click|press|tap|choose|pick|select)|apr[èe]s (?:un |votre )?clic|(?:seulement|uniquement)[^.()]{0,30} (?:si|lorsque|quand) vous (?:cliquez|choisissez|s[ée]lectionnez)|(?:erst|nur)[^.()]{0,30}(?:nach (?:einem |ihrem )?klick|wenn sie [^.()]{0,40}(?:klicken|ausw[äa]hlen|w[äa]hlen|anklicken))|(?:alleen|pas)[^.()]{0,30}(?:als|wanneer|nadat) (?:u|je) [^.()]{0,30}(?:klikt|kiest)|(?:solo|s[óo]lo|solamente|[úu]nicamente)[^.()]{0,30}(?:al hacer clic|si (?:usted )?(?:hace clic|pulsa|elige|selecciona)|cuando (?:usted )?(?:haga clic|hace clic|pulse|elija|elige))|(?:solo|soltanto|unicamente)[^.()]{0,30}(?:quando|se|dopo che) [^.()]{0,20}(?:clicc|premi|scegli|selezion)|(?:s[óo]|apenas|somente)[^.()]{0,30}(?:ao clicar|quando (?:clica|clicar|escolhe|escolher)|se (?:clicar|escolher))|(?:tylko|dopiero)[^.()]{0,30}(?:po klikni[ęe]ciu|gdy (?:klikniesz|wybierzesz)|je[śs]li (?:klikniesz|wybierzesz))|(?:bara|endast|f[öo]rst)[^.()]{0,30}(?:n[äa]r|om|efter att) (?:du|ni) [^.()]{0,20}(?:klickar|v[äa]ljer|klickat)|(?:kun|f[øo]rst)[^.()]{0,30}(?:n[åa]r|hvis) du [^.()]{0,20}(?:klikker|v[æe]lger|velger)|(?:jen|pouze|a[žz])[^.()]{0,30}(?:po kliknut[íi]|kdy[žz] [^.()]{0,20}(?:kliknete|vyberete))/i,
    'gesture',
  ],
];

const firstMatch = <Value>(table: readonly (readonly [RegExp, Value])[], text: string): Value | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

/** The condition that words put on a declared item, or null when they put none. */
export function scopeOf(text: string): Scope | null {
  const source = text.slice(0, 2000);
  const limited = source.includes('/') ? [...source.matchAll(ONLY_PATH)].map(([, path = '']) => path) : [];
  const whole = (source.match(PATHS) ?? []).filter((path) => !limited.some((one) => one.startsWith(path)));
  const paths = [...new Set([...whole, ...limited])].slice(0, 10);
  // "The payment page /checkout" is one page, not two.
  const pages = limited.length > 0 ? undefined : firstMatch(PAGES, source);
  const when = firstMatch(WHEN, source);
  if (paths.length === 0 && pages === undefined && when === undefined) return null;
  return { ...(paths.length > 0 ? { paths } : {}), ...(pages ? { pages } : {}), ...(when ? { when } : {}) };
}
