import { hostOf, pathOf } from './pages';

/** Kinds of page that policies name in the scope of a row or a claim. */
export type PageKind = 'home' | 'payment' | 'login' | 'legal' | 'help' | 'editorial' | 'other';

/** Words of paths and host labels, in the languages policies are read in; whole words only. */
const WORDS: { readonly [K in Exclude<PageKind, 'home' | 'other'>]: ReadonlySet<string> } = {
  payment: new Set(
    `checkout pay payment payments paying billing purchase order paiement payer commande caisse panier cart basket
    facturation kasse bezahlen zahlung bestellen bestellung warenkorb pago pagos pagar compra carrito pagamento
    pagamenti cassa carrello acquisto pagamentos comprar carrinho betaling betalen afrekenen winkelwagen bestelling
    platnosc zamowienie koszyk subscribe abonnement donate don`
      .split(/\s+/)
      .filter(Boolean),
  ),
  login: new Set(
    `login signin logon auth connexion connecter identification anmelden anmeldung einloggen acceso ingresar accedi
    entrar inloggen aanmelden zaloguj logowanie register signup inscription registrieren registro registrazione
    registreren rejestracja account compte konto cuenta conta mon-compte mijn`
      .split(/\s+/)
      .filter(Boolean),
  ),
  legal: new Set(
    `legal privacy cookie cookies terms imprint impressum datenschutz agb mentions cgv cgu confidentialite
    privacidad legales aviso informativa termini privacidade termos voorwaarden privacybeleid regulamin
    polityka prywatnosci policy policies`
      .split(/\s+/)
      .filter(Boolean),
  ),
  help: new Set(
    'help faq support aide hilfe ayuda aiuto ajuda hulp pomoc docs documentation guide'.split(' '),
  ),
  editorial: new Set(
    `about contact blog news press team jobs careers features product products pricing prices modules articles
    article apropos a-propos actualites tarifs produits equipe ueber-uns kontakt preise produkte aktuelles
    sobre contacto precios productos noticias chi-siamo contatti prezzi prodotti notizie quem-somos contato
    precos over-ons prijzen producten nieuws o-nas cennik produkty manifesto`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

const tokens = (text: string): readonly string[] => {
  const segments = text.toLowerCase().split(/[/.]+/).filter(Boolean);
  return segments.flatMap((segment) => [segment, ...segment.split(/[-_]+/)]);
};

const ORDER = ['payment', 'login', 'legal', 'help', 'editorial'] as const;

/** What a page is, by the words of its path, then of its host's first labels; `other` where they say nothing. */
export function pageKind(url: string): PageKind {
  const path = pathOf(url);
  const host = hostOf(url);
  if (path === null || host === null) return 'other';
  const said = tokens(path);
  const byPath = ORDER.find((kind) => said.some((word) => WORDS[kind].has(word)));
  if (byPath !== undefined) return byPath;
  const labels = tokens(host.split('.').slice(0, -2).join('.'));
  const byHost = ORDER.find((kind) => labels.some((word) => WORDS[kind].has(word)));
  if (byHost !== undefined) return byHost;
  const language = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i;
  return language.test(path) && path.length < 24 ? 'home' : 'other';
}
