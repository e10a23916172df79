import { describe, expect, it } from 'vitest';
import { readClaims, toBlocks } from '../given';

const claimsOf = (text: string, language: string) =>
  readClaims(
    toBlocks({ text, mime: 'text/plain', url: '', sha256: '', retrievedAt: '', language }).blocks,
    language,
  ).claims;

/** Wordings that sites copy from each other and that promise nothing, however many words of a promise they hold. */
describe('is no claim at all', () => {
  it.each([
    [
      'en',
      'We keep in a cookie:\n - how large you like the letters\n - if you have agreed, or not, to our cookies',
    ],
    ['de', 'Ein Cookie hält fest:\n - welche Schrift Sie mögen\n - ob Sie unseren Cookies zugestimmt haben'],
    ['fr', 'Un cookie retient :\n - la taille des lettres\n - si vous avez accepté ou refusé nos cookies'],
    [
      'es',
      'Una cookie recuerda:\n - el tamaño de la letra\n - si ha dado su consentimiento para usar cookies',
    ],
    ['it', 'Un cookie ricorda:\n - la grandezza dei caratteri\n - se avete autorizzato i nostri cookie'],
    ['pt', 'Um cookie recorda:\n - o tamanho da letra\n - se concordou com os nossos cookies'],
    ['cs', 'Cookie si pamatuje:\n - velikost písma\n - zda jste souhlasili s využíváním cookies na webu'],
    ['en', 'These cookies are never used for any purpose but the ones described here.'],
    [
      'de',
      'Diese Cookies dienen ausschließlich den hier genannten Zwecken und werden nur für diese verwendet.',
    ],
    ['es', 'Estas cookies no se usan para ningún otro fin que los descritos aquí.'],
    ['it', 'Questi cookie sono usati soltanto per gli scopi descritti qui.'],
    ['nb', 'Informasjonskapslene brukes ikke til annet enn det vi beskriver her.'],
    ['en', 'Those cookies are placed exclusively by the owner of the site.'],
    ['en', 'Accepting these cookies is not strictly necessary for reading the pages.'],
    ['fr', "L'acceptation de ces cookies n'est pas indispensable à la lecture des pages."],
    ['es', 'Aceptar estas cookies no es estrictamente necesario para leer el sitio.'],
    ['de', 'Haben Sie auf den Knopf gedrückt, merken wir uns das in einem Cookie.'],
    ['de', 'Wenn Sie einverstanden sind, speichern wir diese Information ein Jahr lang in einem Cookie.'],
    ['de', 'Wenn Sie zustimmen, setzen wir einen Opt-in-Cookie.'],
    ['en', 'Your browser can accept or refuse cookies, or accept session cookies only.'],
  ])('%s: %s', (language, text) => {
    expect(claimsOf(text, language)).toEqual([]);
  });
});

describe('claims less than all', () => {
  it.each([
    ['de', 'no-cookies', 'Wir speichern keine Cookies zu gewerblichen Zwecken.'],
    ['de', 'no-cookies', 'Wir zählen Seitenaufrufe ohne Cookies.'],
    ['de', 'no-cookies', 'Die Website bindet keine Dienste ein, die solche Cookies setzen.'],
    ['en', 'no-cookies', 'We use no cookies except those required for signing in.'],
    ['et', 'no-analytics', 'Statistikaküpsiseid ei salvestata enne, kui olete valinud.'],
    ['en', 'no-analytics', 'Analytics cookies are not stored until you have logged in.'],
    ['lv', 'reconsent-after', 'Pēc dzēšanas paziņojums parādīsies atkārtoti.'],
    ['sl', 'no-consent-required', 'Drugi piškotki niso nujni in zanje je potrebna vaša privolitev.'],
    ['hr', 'consent-lifetime', 'Prema postavkama Google Analytics računa podaci se čuvaju 14 mjeseci.'],
    [
      'fr',
      'no-third-party',
      "Vous ne devez pas utiliser le service pour revendre l'accès au service à un tiers.",
    ],
  ])('%s not %s: %s', (language, type, text) => {
    expect(claimsOf(text, language).map((claim) => claim.type)).not.toContain(type);
  });
});

describe('is a claim', () => {
  it.each([
    ['en', 'implied-consent', 'With your navigation, you consent to the cookies of this portal.'],
    ['en', 'implied-consent', 'A banner tells you that by continuing to browse, you agree to our cookies.'],
    [
      'de',
      'implied-consent',
      'Wir gehen davon aus, dass Ihr Einverständnis vorliegt, wenn Sie trotz des Hinweises, dass wir Cookies verwenden, auf unseren Seiten weitersurfen.',
    ],
    ['en', 'only-necessary', 'This site only uses strictly necessary cookies, which enable you to log in.'],
    [
      'en',
      'consent-before-nonessential',
      'Following the directive of 12 May 2011, every visitor is asked for consent before cookies are stored.',
    ],
    [
      'cs',
      'consent-before-nonessential',
      'Ostatní cookies ukládáme pouze tehdy, dáte-li nám k tomu souhlas.',
    ],
    ['fr', 'no-cookies', 'Nous ne posons aucun cookie.'],
    ['en', 'only-necessary', 'We use no cookies except those required for signing in.'],
    ['fi', 'no-marketing', 'Sivustolla ei käytetä markkinoinnin tai seurannan evästeitä.'],
    ['fi', 'only-necessary', 'Käytössä on ainoastaan yksi välttämätön eväste.'],
    [
      'et',
      'consent-before-nonessential',
      'Statistikaküpsiseid ei salvestata enne, kui kasutaja on selleks loa andnud.',
    ],
    ['sl', 'no-analytics', 'Stran ne uporablja piškotkov za analitiko.'],
  ])('%s %s: %s', (language, type, text) => {
    expect(claimsOf(text, language).map((claim) => claim.type)).toContain(type);
  });
});

describe('whose cookies are denied', () => {
  it.each([
    ['en', 'The site does not set any advertising cookies itself.', 'first'],
    ['en', 'We set no tracking cookies of our own.', 'first'],
    ['en', 'We do not set third-party advertising cookies.', 'third'],
    ['nl', 'Wij plaatsen zelf geen marketingcookies.', 'first'],
    ['de', 'Wir setzen keine eigenen Werbe-Cookies.', 'first'],
    ['de', 'Es werden keine Marketing-Cookies Dritter eingesetzt.', 'third'],
    ['fr', "Nous n'installons aucun cookie publicitaire propre.", 'first'],
    ['en', 'We use neither our own nor third-party advertising cookies.', undefined],
    ['en', 'We never use cookies for advertising or third-party tracking.', undefined],
    ['en', 'We set no advertising cookies.', undefined],
  ])('%s: %s', (language, text, party) => {
    const claims = claimsOf(text, language).filter(({ type }) => type === 'no-marketing');
    expect(claims.map(({ scope }) => scope?.party)).toEqual([party]);
  });
});
