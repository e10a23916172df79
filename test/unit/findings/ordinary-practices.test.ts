import { describe, expect, it } from 'vitest';
import { answers, denied, granted } from '../../fixtures/answers';
import { accusedBy, type DocumentedVisit, named } from '../../fixtures/judged';
import {
  asks,
  bannerGoes,
  clicks,
  DAY,
  later,
  looksForReopen,
  opens,
  records,
  requests,
  stores,
  visit,
  weAnswer,
  writes,
} from '../../fixtures/visit';

const gtag = 'https://www.googletagmanager.com/gtag/js';

/** What the ordinary web does within the rules, as sites tell it. */
const ordinary: readonly DocumentedVisit[] = [
  {
    title: 'a blog on WordPress whose comment form is filled in, German, told with masks',
    policy: `<html lang="de"><h1>Datenschutzerklärung</h1><h2>Welche Cookies wir setzen</h2><p>Hinterlassen Sie einen Kommentar, so können
      Sie sich merken lassen. Diese Cookies verfallen nach einem Jahr.</p><table><tr><th>Cookie</th><th>Zweck</th><th>Speicherdauer</th></tr>
      <tr><td>comment_author_*, comment_author_email_*, comment_author_url_*</td><td>Notwendig: füllt das Kommentarformular auf Ihren Wunsch aus</td><td>1 Jahr</td></tr>
      <tr><td>wordpress_test_cookie</td><td>Notwendig: prüft, ob Cookies angenommen werden</td><td>Sitzung</td></tr>
      <tr><td>wordpress_logged_in_*, wordpress_sec_*</td><td>Notwendig: Anmeldung</td><td>Sitzung, mit „Angemeldet bleiben“ 14 Tage</td></tr>
      <tr><td>wp-settings-*, wp-settings-time-*</td><td>Notwendig: Ansicht der Verwaltung</td><td>1 Jahr</td></tr></table>`,
    events: visit(
      {},
      opens('/2026/ein-beitrag/'),
      writes('comment_author_7f3a9c', { via: 'header', maxAge: 347 * DAY }),
      writes('comment_author_email_7f3a9c', { via: 'header', maxAge: 347 * DAY }),
      writes('comment_author_url_7f3a9c', { via: 'header', maxAge: 347 * DAY }),
      opens('/wp-login.php'),
      writes('wordpress_test_cookie', { via: 'header' }),
      writes('wordpress_logged_in_7f3a9c', { via: 'header', maxAge: 14 * DAY }),
      writes('wp-settings-2', { maxAge: 365 * DAY }),
      writes('wp-settings-time-2', { maxAge: 365 * DAY }),
    ),
  },
  {
    title: 'a shop on WooCommerce, Dutch, nobody has agreed to anything',
    policy: `<html lang="nl"><h1>Cookieverklaring</h1><h2>Functionele cookies</h2><table><tr><th>Naam</th><th>Doel</th><th>Bewaartermijn</th></tr>
      <tr><td>woocommerce_cart_hash</td><td>Ziet of de winkelwagen is gewijzigd</td><td>Sessie</td></tr>
      <tr><td>woocommerce_items_in_cart</td><td>Ziet of er iets in de winkelwagen ligt</td><td>Sessie</td></tr>
      <tr><td>wp_woocommerce_session_*</td><td>Vindt uw winkelwagen terug</td><td>2 dagen</td></tr>
      <tr><td>wc_cart_hash_*, wc_fragments_*</td><td>Houdt het winkelwagenvakje bij (sessionStorage, localStorage)</td><td>Sessie</td></tr></table>
      <h2>Statistische cookies (alleen met toestemming)</h2><table><tr><th>Naam</th><th>Aanbieder</th><th>Doel</th><th>Bewaartermijn</th></tr>
      <tr><td>_ga, _ga_*</td><td>Google</td><td>Statistiek</td><td>2 jaar</td></tr></table>
      <p>Uw keuze bewaren wij zes maanden in <code>winkel_keuze</code>. Via "Cookie-instellingen" onderaan kunt u haar wijzigen.</p>`,
    events: visit(
      {},
      asks(),
      writes('woocommerce_items_in_cart', { via: 'header' }),
      writes('woocommerce_cart_hash', { via: 'header' }),
      writes('wp_woocommerce_session_5d41402abc4b2a76', { via: 'header', maxAge: 2 * DAY }),
      stores('wc_cart_hash_9a8b7c', 'localStorage'),
      stores('wc_fragments_9a8b7c', 'sessionStorage'),
      clicks('reject'),
      writes('winkel_keuze', { maxAge: 182 * DAY }),
      later(records('winkel_keuze', denied)),
      looksForReopen(true),
    ),
  },
  {
    title: 'load balancers, a firewall and CSRF protection, French, told in sentences',
    policy: `<html lang="fr"><h1>Gestion des cookies</h1><p>Le site ne dépose que des cookies strictement nécessaires :</p><ul>
      <li><strong>SERVERID</strong> : répartit la charge entre nos serveurs (session)</li>
      <li><strong>TS01*</strong> : pare-feu applicatif (session)</li>
      <li><strong>XSRF-TOKEN</strong> et <strong>laravel_session</strong> : sécurité des formulaires (2 heures)</li></ul>
      <p>Aucun cookie publicitaire ni de mesure d’audience n’est utilisé.</p>`,
    events: visit(
      {},
      writes('SERVERID', { via: 'header' }),
      writes('TS01a2b3c4', { via: 'header' }),
      writes('XSRF-TOKEN', { via: 'header', maxAge: 7200 }),
      writes('laravel_session', { via: 'header', maxAge: 7200 }),
      opens('/contact'),
      later(writes('XSRF-TOKEN', { via: 'header', maxAge: 7200, value: 'other' })),
      later(writes('laravel_session', { via: 'header', maxAge: 7200, value: 'other' })),
    ),
  },
  {
    title: 'Stripe and PayPal on the page one pays on, English',
    policy: `<html lang="en"><h1>Cookie notice</h1><h2>Essential</h2><table><tr><th>Name</th><th>Set by</th><th>What it does</th><th>Expires</th></tr>
      <tr><td>cart_ref</td><td>Us</td><td>Keeps your basket</td><td>14 days</td></tr>
      <tr><td>__stripe_mid</td><td>Stripe</td><td>Fraud prevention on the checkout page</td><td>1 year</td></tr>
      <tr><td>__stripe_sid</td><td>Stripe</td><td>Fraud prevention on the checkout page</td><td>30 minutes</td></tr>
      <tr><td>m</td><td>Stripe (m.stripe.com)</td><td>Fraud prevention</td><td>2 years</td></tr>
      <tr><td>ts, ts_c</td><td>PayPal</td><td>Fraud prevention when you pay by PayPal</td><td>3 years</td></tr></table>
      <p>Payments are handled by Stripe Payments Europe, Ltd. and PayPal (Europe) S.à r.l., who receive your payment data.</p>`,
    events: visit(
      {},
      writes('cart_ref', { via: 'header', maxAge: 14 * DAY }),
      opens('/checkout'),
      writes('__stripe_mid', { maxAge: 365 * DAY, setter: 'https://js.stripe.com/v3/' }),
      writes('__stripe_sid', { maxAge: 1800, setter: 'https://js.stripe.com/v3/' }),
      writes('m', {
        domain: 'm.stripe.com',
        via: 'header',
        maxAge: 400 * DAY,
        setter: 'https://m.stripe.com/6',
      }),
      requests('https://m.stripe.com/6', {
        type: 'xmlhttprequest',
        method: 'POST',
        cookies: ['m'],
        identifiers: { muid: '__stripe_mid', sid: '__stripe_sid' },
      }),
      writes('ts', { domain: 'paypal.com', via: 'header', maxAge: 3 * 365 * DAY }),
      writes('ts_c', { domain: 'paypal.com', via: 'header', maxAge: 3 * 365 * DAY }),
    ),
  },
  {
    title: 'a film that comes with the second click, Italian',
    policy: `<html lang="it"><h1>Cookie</h1><p>Usiamo solo il cookie tecnico <code>sessione</code>, fino alla chiusura del browser. I filmati di
      YouTube si caricano soltanto se fate clic su «Guarda il video»; da quel momento Google Ireland Limited può installare i cookie
      VISITOR_INFO1_LIVE (6 mesi, preferenze), VISITOR_PRIVACY_METADATA (6 mesi, consenso), __Secure-ROLLOUT_TOKEN (6 mesi, funzionale)
      e YSC (sessione, sicurezza).</p>`,
    events: visit(
      {},
      writes('sessione', { via: 'header' }),
      opens('/restauro'),
      requests('https://www.youtube-nocookie.com/embed/abc', { type: 'sub_frame' }),
      requests('https://www.youtube-nocookie.com/s/player/base.js'),
    ),
  },
  {
    title: 'measured by the server from its own log, told so, and nothing stored; Swedish',
    policy: `<html lang="sv"><h1>Om kakor</h1><p>Vi räknar besök i serverns logg och lagrar ingenting hos dig för det. Den enda kakan är
      <code>__Host-sess</code>, som håller ihop ditt besök och försvinner när du stänger webbläsaren.</p>`,
    events: visit({}, writes('__Host-sess', { via: 'header' }), opens('/nyheter')),
  },
  {
    title: 'cookieless measurement at a vendor that stores nothing, English',
    policy: `<html lang="en"><h1>Privacy</h1><p>We count page views with Plausible Analytics, a European service that uses no cookies and keeps
      nothing in your browser. Plausible Insights OÜ receives the address of the page and the kind of browser.</p>
      <p>Our one cookie, <code>sid</code>, is strictly necessary and ends with your session.</p>`,
    events: visit(
      {},
      writes('sid', { via: 'header' }),
      requests('https://plausible.io/js/script.js'),
      requests('https://plausible.io/api/event', { type: 'xmlhttprequest', method: 'POST' }),
    ),
  },
  {
    title:
      'Consent Mode in its advanced form: pings without cookies before the choice, cookies after it; English',
    policy: `<html lang="en"><h1>Cookies</h1><table><tr><th>Cookie</th><th>Provider</th><th>Purpose</th><th>Duration</th></tr>
      <tr><td>site_consent</td><td>Harbour Books</td><td>Necessary: remembers your cookie choice</td><td>6 months</td></tr>
      <tr><td>_ga</td><td>Google</td><td>Analytics</td><td>13 months</td></tr><tr><td>_ga_*</td><td>Google</td><td>Analytics</td><td>13 months</td></tr></table>
      <p>Until you agree, Google Analytics receives page views without cookies (Consent Mode). Change your mind under "Cookie settings".</p>`,
    events: visit(
      {},
      records(
        'consent-mode',
        { analytics: 'denied', marketing: 'denied' },
        { source: 'consent-mode', answered: false },
      ),
      requests('https://region1.google-analytics.com/g/collect?v=&tid=&gcs=&cid=', {
        type: 'ping',
        method: 'POST',
        consent: { gcs: 'G100' },
      }),
      asks(),
      clicks('accept'),
      writes('site_consent', { maxAge: 182 * DAY }),
      later(records('site_consent', granted)),
      later(
        records('consent-mode', { analytics: 'granted', marketing: 'granted' }, { source: 'consent-mode' }),
        400,
      ),
      writes('_ga', { maxAge: 395 * DAY, setter: gtag }),
      writes('_ga_8KX2P', { maxAge: 395 * DAY, setter: gtag }),
      requests('https://region1.google-analytics.com/g/collect?v=&tid=&gcs=&cid=', {
        type: 'ping',
        method: 'POST',
        consent: { gcs: 'G111' },
        identifiers: { cid: '_ga' },
      }),
      looksForReopen(true),
    ),
  },
  {
    title: 'a tag manager that comes after consent only, Polish',
    policy: `<html lang="pl"><h1>Pliki cookies</h1><table><tr><th>Nazwa</th><th>Dostawca</th><th>Cel</th><th>Okres przechowywania</th></tr>
      <tr><td>zgoda_rodo</td><td>Pasieka</td><td>Niezbędny: zapamiętuje Twój wybór</td><td>6 miesięcy</td></tr>
      <tr><td>_gcl_au</td><td>Google</td><td>Marketing: mierzy skuteczność reklam</td><td>3 miesiące</td></tr>
      <tr><td>_ga, _ga_*</td><td>Google</td><td>Statystyka</td><td>13 miesięcy</td></tr></table>
      <p>Odbiorcą danych jest Google Ireland Limited. Zgodę można wycofać, wybierając „Ustawienia cookies” w stopce.</p>`,
    events: visit(
      {},
      ...answers(
        'accept',
        'zgoda_rodo',
        182,
        requests('https://www.googletagmanager.com/gtm.js?id='),
        writes('_gcl_au', { maxAge: 90 * DAY, setter: gtag }),
        writes('_ga', { maxAge: 395 * DAY, setter: gtag }),
        writes('_ga_9ZZ', { maxAge: 395 * DAY, setter: gtag }),
        requests('https://www.google.com/pagead/1p-user-list/1/?auiddc=', {
          pixel: true,
          identifiers: { auiddc: '_gcl_au' },
        }),
      ),
    ),
  },
  {
    title: 'tests of two designs, with consent, Spanish',
    policy: `<html lang="es"><h1>Política de cookies</h1><table><tr><th>Cookie</th><th>Titular</th><th>Finalidad</th><th>Duración</th></tr>
      <tr><td>cesta</td><td>Propia</td><td>Técnica: guarda la cesta</td><td>15 días</td></tr>
      <tr><td>consentimiento</td><td>Propia</td><td>Técnica: guarda su decisión sobre cookies</td><td>6 meses</td></tr>
      <tr><td>_vwo_uuid_v2</td><td>Wingify (VWO)</td><td>Analítica: pruebas A/B</td><td>1 año</td></tr>
      <tr><td>_vis_opt_*</td><td>Wingify (VWO)</td><td>Analítica: pruebas A/B</td><td>100 días</td></tr></table>
      <p>Destinatario: Wingify Software Pvt. Ltd. Puede retirar su consentimiento en «Configurar cookies», al pie de página.</p>`,
    events: visit(
      {},
      writes('cesta', { via: 'header', maxAge: 15 * DAY }),
      ...answers(
        'accept',
        'consentimiento',
        180,
        writes('_vwo_uuid_v2', { maxAge: 365 * DAY }),
        writes('_vis_opt_s', { maxAge: 100 * DAY }),
        writes('_vis_opt_test_cookie', {}),
        requests('https://dev.visualwebsiteoptimizer.com/j.php?a=&u=', {
          identifiers: { u: '_vwo_uuid_v2' },
        }),
      ),
    ),
  },
  {
    title: 'language and currency at the person’s wish, no banner, Czech',
    policy: `<html lang="cs"><h1>Cookies</h1><table><tr><th>Název</th><th>Účel</th><th>Doba platnosti</th></tr>
      <tr><td>PHPSESSID</td><td>Nezbytné: relace</td><td>relace</td></tr>
      <tr><td>mena</td><td>Preferenční: vámi zvolená měna</td><td>1 rok</td></tr>
      <tr><td>pll_language</td><td>Preferenční: vámi zvolený jazyk</td><td>1 rok</td></tr></table>`,
    events: visit(
      {},
      writes('PHPSESSID', { via: 'header' }),
      opens('/en/'),
      writes('pll_language', { via: 'header', maxAge: 365 * DAY }),
      writes('mena', { via: 'header', maxAge: 365 * DAY }),
    ),
  },
  {
    title: 'somebody comes by a link in a newsletter; refused; Danish',
    policy: `<html lang="da"><h1>Cookies</h1><p>Når du siger nej, sætter vi kun <code>valg</code> (nødvendig, husker dit svar, 6 måneder).</p>
      <p>Siger du ja, sætter Google Ireland Limited <code>_ga</code> (statistik, 13 måneder) og Meta <code>_fbp</code> (markedsføring, 90 dage).
      Du kan ændre dit svar under "Cookieindstillinger" nederst på siden.</p>`,
    events: visit(
      { path: '/tilbud?utm_source=&utm_medium=&mc_eid=' },
      ...answers('reject', 'valg', 182),
      opens('/tilbud/2?utm_source='),
    ),
  },
  {
    title: 'log-in with "remember me", Finnish, told by when',
    policy: `<html lang="fi"><h1>Evästeet</h1><table><tr><th>Eväste</th><th>Käyttötarkoitus</th><th>Säilytysaika</th></tr>
      <tr><td>sessionid</td><td>Välttämätön: kirjautuminen</td><td>istunto</td></tr>
      <tr><td>csrftoken</td><td>Välttämätön: lomakkeiden suojaus</td><td>1 vuosi</td></tr>
      <tr><td>muista_minut</td><td>Välttämätön: pitää sinut kirjautuneena, jos valitset ”Muista minut”</td><td>30 päivää</td></tr></table>`,
    events: visit(
      {},
      writes('csrftoken', { via: 'header', maxAge: 364 * DAY }),
      opens('/kirjaudu'),
      writes('sessionid', { via: 'header' }),
      writes('muista_minut', { via: 'header', maxAge: 30 * DAY }),
      opens('/oma'),
      writes('muista_minut', { via: 'header', maxAge: 30 * DAY }),
    ),
  },
  {
    title: 'one site on several subdomains, its number going from one to the other, Portuguese',
    policy: `<html lang="pt"><h1>Cookies</h1><table><tr><th>Nome</th><th>Domínio</th><th>Finalidade</th><th>Validade</th></tr>
      <tr><td>carrinho</td><td>.atelier.example</td><td>Necessário: o seu carrinho</td><td>7 dias</td></tr>
      <tr><td>sso</td><td>conta.atelier.example</td><td>Necessário: início de sessão</td><td>sessão</td></tr></table>`,
    events: visit(
      {},
      writes('carrinho', { via: 'header', maxAge: 7 * DAY }),
      requests('https://api.atelier.example/carrinho?id=', {
        type: 'xmlhttprequest',
        cookies: ['carrinho'],
        identifiers: { id: 'carrinho' },
      }),
      opens('https://conta.atelier.example/entrar'),
      writes('sso', { via: 'header', domain: 'conta.atelier.example' }),
    ),
  },
  {
    title: 'a shop lists its optional cookies by mask, Romanian',
    policy: `<html lang="ro"><h1>Politica cookie</h1><table><tr><th>Nume</th><th>Furnizor</th><th>Scop</th><th>Durată</th></tr>
      <tr><td>PHPSESSID</td><td>Magazin</td><td>Necesar: sesiunea</td><td>sesiune</td></tr>
      <tr><td>acord_cookie</td><td>Magazin</td><td>Necesar: reține opțiunea dumneavoastră</td><td>6 luni</td></tr>
      <tr><td>_ga*</td><td>Google</td><td>Statistică</td><td>13 luni</td></tr>
      <tr><td>_hj*</td><td>Hotjar</td><td>Statistică</td><td>1 an</td></tr>
      <tr><td>_tt*, _ttp</td><td>TikTok</td><td>Marketing</td><td>13 luni</td></tr></table>
      <p>Destinatari: Google Ireland Limited, Hotjar Limited, TikTok Technology Limited. Vă puteți răzgândi din „Setări cookie”.</p>`,
    events: visit(
      {},
      writes('PHPSESSID', { via: 'header' }),
      ...answers(
        'accept',
        'acord_cookie',
        182,
        writes('_ga', { maxAge: 395 * DAY }),
        writes('_ga_1A2B', { maxAge: 395 * DAY }),
        writes('_gat_gtag_UA_1', { maxAge: 60 }),
        writes('_hjSessionUser_123', { maxAge: 365 * DAY }),
        writes('_hjSession_123', { maxAge: 1800 }),
        writes('_ttp', { maxAge: 390 * DAY }),
        writes('_tt_enable_cookie', { maxAge: 390 * DAY }),
        requests('https://analytics.tiktok.com/api/v2/pixel', { type: 'ping', method: 'POST' }),
      ),
    ),
  },
  {
    title: 'one policy in two languages, German and English',
    policy: `<html lang="de"><h1>Cookies</h1><table><tr><th>Name</th><th>Zweck</th><th>Laufzeit</th></tr>
      <tr><td>lab_session</td><td>Notwendig, hält die Sitzung</td><td>Sitzung</td></tr>
      <tr><td>lab_choice</td><td>Notwendig, merkt sich Ihre Auswahl</td><td>180 Tage</td></tr>
      <tr><td>_pk_id.*</td><td>Statistik, nur mit Einwilligung</td><td>13 Monate</td></tr></table>
      <h1>Cookies (English)</h1><table><tr><th>Name</th><th>Purpose</th><th>Retention</th></tr>
      <tr><td>lab_session</td><td>Necessary, keeps the session</td><td>Session</td></tr>
      <tr><td>lab_choice</td><td>Necessary, remembers your choice</td><td>180 days</td></tr>
      <tr><td>_pk_id.*</td><td>Statistics, with consent only</td><td>13 months</td></tr></table>
      <p>Auswahl ändern: „Cookie-Einstellungen“ / Change your choice: "Cookie settings".</p>`,
    events: visit(
      {},
      writes('lab_session', { via: 'header' }),
      ...answers('accept', 'lab_choice', 180, writes('_pk_id.3.ab12', { maxAge: 393 * DAY })),
    ),
  },
  {
    title: 'a policy that describes categories and lists nothing, English',
    policy: `<html lang="en"><h1>Cookie policy</h1><p>We use three kinds of cookies. Strictly necessary cookies keep you signed in and hold your
      basket. Analytics cookies tell us which pages are read; they are set only if you agree. Advertising cookies are set by our partners,
      Google and Meta, only if you agree.</p><p>You may change your mind at any time under "Cookie settings" at the foot of every page.</p>`,
    events: visit(
      {},
      writes('sid', { via: 'header' }),
      ...answers(
        'accept',
        'shop_consent',
        180,
        writes('_ga', { maxAge: 395 * DAY }),
        writes('_fbp', { maxAge: 90 * DAY }),
        requests('https://www.facebook.com/tr/?id=&fbp=', { pixel: true, identifiers: { fbp: '_fbp' } }),
      ),
    ),
  },
  {
    title: 'exempt Matomo on an own subdomain, with a box to object by, French',
    policy: `<html lang="fr"><h1>Cookies</h1><h2>Mesure d’audience exemptée de consentement</h2><p>Nous utilisons Matomo sur stats.atelier.example, dans la
      configuration décrite par la CNIL. Les statistiques sont anonymes et ne servent qu’à nous.</p>
      <table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr><tr><td>_pk_id.*</td><td>Mesure d’audience</td><td>13 mois</td></tr>
      <tr><td>_pk_ses.*</td><td>Mesure d’audience</td><td>30 minutes</td></tr></table>
      <p>Vous pouvez vous y opposer en décochant la case ci-dessous.</p>`,
    events: visit(
      {},
      writes('_pk_id.2.77aa', { maxAge: 393 * DAY, setter: 'https://stats.atelier.example/matomo.js' }),
      writes('_pk_ses.2.77aa', { maxAge: 1800, setter: 'https://stats.atelier.example/matomo.js' }),
      requests('https://stats.atelier.example/matomo.php?_id=', {
        pixel: true,
        identifiers: { _id: '_pk_id.2.77aa' },
      }),
      opens('/a'),
      writes('_pk_ses.2.77aa', { maxAge: 1800, setter: 'https://stats.atelier.example/matomo.js' }),
    ),
  },
  {
    title: 'Cloudflare before a site that tells only of its own session and of Cloudflare, Hungarian',
    policy: `<html lang="hu"><h1>Sütik</h1><table><tr><th>Név</th><th>Szolgáltató</th><th>Cél</th><th>Időtartam</th></tr>
      <tr><td>munkamenet</td><td>saját</td><td>Szükséges: a munkamenet azonosítója</td><td>munkamenet</td></tr>
      <tr><td>__cf_bm</td><td>Cloudflare</td><td>Szükséges: kiszűri a robotokat</td><td>30 perc</td></tr>
      <tr><td>cf_clearance</td><td>Cloudflare</td><td>Szükséges: megjegyzi az ellenőrzést</td><td>1 év</td></tr></table>`,
    events: visit(
      {},
      writes('munkamenet', { via: 'header' }),
      writes('__cf_bm', { via: 'header', maxAge: 1800 }),
      writes('cf_clearance', { via: 'header', maxAge: 365 * DAY }),
      opens('/masik'),
      writes('__cf_bm', { via: 'header', maxAge: 1800, value: 'second' }),
    ),
  },
  {
    title: 'a form guarded by reCAPTCHA, told with its recipient, Slovak',
    policy: `<html lang="sk"><h1>Cookies</h1><table><tr><th>Názov</th><th>Poskytovateľ</th><th>Účel</th><th>Platnosť</th></tr>
      <tr><td>sedenie</td><td>my</td><td>Nevyhnutné: udržiava sedenie</td><td>relácia</td></tr>
      <tr><td>_GRECAPTCHA</td><td>Google</td><td>Nevyhnutné: chráni formulár pred robotmi</td><td>6 mesiacov</td></tr></table>
      <p>Údaje z formulára overuje Google Ireland Limited (reCAPTCHA).</p>`,
    events: visit(
      {},
      writes('sedenie', { via: 'header' }),
      opens('/kontakt'),
      requests('https://www.google.com/recaptcha/api.js?render='),
      writes('_GRECAPTCHA', {
        domain: 'www.google.com',
        via: 'header',
        maxAge: 180 * DAY,
        setter: 'https://www.google.com/recaptcha/api2/anchor',
      }),
    ),
  },
  {
    title: 'a helpdesk’s chat that starts when somebody asks for it, Norwegian',
    policy: `<html lang="no"><h1>Informasjonskapsler</h1><table><tr><th>Navn</th><th>Leverandør</th><th>Formål</th><th>Varighet</th></tr>
      <tr><td>okt</td><td>Fjellheimen</td><td>Nødvendig: holder økten</td><td>økt</td></tr>
      <tr><td>intercom-id-*</td><td>Intercom</td><td>Nødvendig: kjenner deg igjen når du har åpnet chatten</td><td>9 måneder</td></tr>
      <tr><td>intercom-session-*</td><td>Intercom</td><td>Nødvendig: samtalen i chatten</td><td>7 dager</td></tr></table>
      <p>Skriver du til oss i chatten, behandler Intercom R&amp;D Unlimited Company samtalen for oss.</p>`,
    events: visit({}, writes('okt', { via: 'header' }), opens('/hjelp')),
  },
  {
    title: 'the dark theme kept in web storage at a person’s click, Bulgarian',
    policy: `<html lang="bg"><h1>Бисквитки</h1><p>Използваме само строго необходими бисквитки: <code>sesia</code> (сесия).</p>
      <p>В localStorage пазим <code>tema</code>, ако изберете тъмна тема, докато не я изтриете.</p>`,
    events: visit({}, writes('sesia', { via: 'header' }), opens('/knigi'), stores('tema')),
  },
  {
    title: 'answered by us: refusal, the record readable, everything stays away; Greek',
    policy: `<html lang="el"><h1>Cookies</h1><table><tr><th>Όνομα</th><th>Πάροχος</th><th>Σκοπός</th><th>Διάρκεια</th></tr>
      <tr><td>epilogi</td><td>εμείς</td><td>Απαραίτητο: θυμάται την επιλογή σας</td><td>6 μήνες</td></tr>
      <tr><td>_ga, _ga_*</td><td>Google</td><td>Στατιστικά</td><td>13 μήνες</td></tr></table>
      <p>Αποδέκτης: Google Ireland Limited. Μπορείτε να αλλάξετε την επιλογή σας από το «Ρυθμίσεις cookies» στο κάτω μέρος.</p>`,
    events: visit(
      {},
      asks(),
      weAnswer(
        { preferences: false, analytics: false, marketing: false },
        { stored: denied, between: [writes('epilogi', { maxAge: 182 * DAY }), records('epilogi', denied)] },
      ),
      later(bannerGoes(), 200),
      looksForReopen(true),
      opens('/nisia'),
    ),
  },
  {
    title: 'Adobe’s opt-out and a vendor’s disable flag after refusal, Croatian',
    policy: `<html lang="hr"><h1>Kolačići</h1><table><tr><th>Naziv</th><th>Svrha</th><th>Trajanje</th></tr>
      <tr><td>izbor</td><td>Nužan: pamti vašu odluku o kolačićima</td><td>6 mjeseci</td></tr>
      <tr><td>_ga, _ga_*</td><td>Statistika (Google), samo uz privolu</td><td>13 mjeseci</td></tr></table>
      <p>Privolu možete povući u „Postavkama kolačića” na dnu stranice.</p>`,
    events: visit({}, ...answers('reject', 'izbor', 182), opens('/otoci')),
  },
  {
    title: 'a news site with a wall: agree or subscribe, German',
    policy: `<html lang="de"><h1>Cookies</h1><table><tr><th>Name</th><th>Anbieter</th><th>Zweck</th><th>Dauer</th></tr>
      <tr><td>euconsent-v2</td><td>Wir</td><td>Notwendig: speichert Ihre Einwilligung</td><td>6 Monate</td></tr>
      <tr><td>abo_token</td><td>Wir</td><td>Notwendig: Anmeldung im Abo</td><td>30 Tage</td></tr>
      <tr><td>uuid2</td><td>Xandr</td><td>Marketing</td><td>3 Monate</td></tr></table>
      <p>Empfänger: Xandr Inc. Ihre Einwilligung widerrufen Sie unter „Privatsphäre“ am Ende der Seite.</p>`,
    events: visit(
      {},
      asks({ roles: ['accept', 'subscribe'], rejectProminence: null }),
      opens('/abo'),
      writes('abo_token', { via: 'header', maxAge: 30 * DAY }),
    ),
  },
  {
    title: 'Didomi’s record in two places, half agreed to, Catalan',
    policy: `<html lang="ca"><h1>Galetes</h1><table><tr><th>Nom</th><th>Proveïdor</th><th>Finalitat</th><th>Durada</th></tr>
      <tr><td>didomi_token</td><td>Didomi</td><td>Necessària: desa la vostra elecció</td><td>6 mesos</td></tr>
      <tr><td>euconsent-v2</td><td>Didomi</td><td>Necessària: desa la vostra elecció</td><td>6 mesos</td></tr>
      <tr><td>_ga, _ga_*</td><td>Google</td><td>Estadística</td><td>13 mesos</td></tr>
      <tr><td>_fbp</td><td>Meta</td><td>Màrqueting</td><td>3 mesos</td></tr></table>
      <p>Destinataris: Google Ireland Limited, Meta Platforms Ireland. Podeu canviar-la a «Preferències de galetes», al peu.</p>`,
    events: visit(
      {},
      asks(),
      clicks('save', { analytics: 'granted', marketing: 'denied', preferences: 'denied' }),
      writes('didomi_token', { maxAge: 182 * DAY }),
      writes('euconsent-v2', { maxAge: 182 * DAY }),
      later(records('didomi', { analytics: 'granted', marketing: 'denied' }, { source: 'cmp' })),
      later(bannerGoes(), 60),
      writes('_ga', { maxAge: 395 * DAY }),
      writes('_ga_XY1', { maxAge: 395 * DAY }),
      requests('https://region1.google-analytics.com/g/collect?v=&cid=', {
        type: 'ping',
        consent: { gcs: 'G101' },
        identifiers: { cid: '_ga' },
      }),
      looksForReopen(true),
    ),
  },
  {
    title: 'a municipality: session and a survey’s box "do not show again", Estonian',
    policy: `<html lang="et"><h1>Küpsised</h1><table><tr><th>Nimi</th><th>Eesmärk</th><th>Kehtivus</th></tr>
      <tr><td>ASP.NET_SessionId</td><td>Vajalik: hoiab seanssi</td><td>seanss</td></tr>
      <tr><td>teade_peidetud</td><td>Vajalik: ei näita suletud teadet uuesti</td><td>30 päeva</td></tr></table>`,
    events: visit(
      {},
      writes('ASP.NET_SessionId', { via: 'header' }),
      writes('teade_peidetud', { maxAge: 30 * DAY }),
    ),
  },
  {
    title: 'several shops of one owner share a font host and a map that is asked for, Slovenian',
    policy: `<html lang="sl"><h1>Piškotki</h1><p>Stran uporablja le nujni piškotek <code>kosara</code>, ki hrani košarico 14 dni.</p>
      <p>Pisave nalagamo s strežnika Google Fonts; pri tem Google prejme vaš naslov IP. Zemljevid OpenStreetMap se naloži ob kliku.</p>`,
    events: visit(
      {},
      writes('kosara', { via: 'header', maxAge: 14 * DAY }),
      requests('https://fonts.googleapis.com/css2?family=', { type: 'stylesheet' }),
      requests('https://fonts.gstatic.com/s/inter.woff2', { type: 'font' }),
      opens('/trgovine'),
      requests('https://tile.openstreetmap.org/1/2/3.png', { type: 'image' }),
    ),
  },
  {
    title: 'no cookies where one reads, two on the members’ page, told in the next sentence; German',
    policy: `<html lang="de"><h2>Cookies</h2><p>Beim Blättern in unserem Katalog fallen keine Cookies an. Erst auf der Seite /konto setzt die Software zwei
      technisch notwendige Cookies, die mit dem Schließen des Browsers enden: <code>kt_sitzung</code> hält Sie angemeldet, <code>kt_token</code> schützt das Formular.</p>`,
    events: visit(
      {},
      opens('/konto'),
      writes('kt_sitzung', { via: 'header' }),
      writes('kt_token', { via: 'header' }),
    ),
  },
  {
    title: 'a paragraph speaks of a cookie and of local memory, headings name them; Portuguese',
    policy: `<html lang="pt"><h1>Cookies</h1><p>Usamos um cookie necessário e uma memória local.</p><h2>serra_resposta</h2><p>Necessário. Guarda a sua resposta. Prazo: 6 meses.</p>
      <h2>serra_mapa</h2><p>Necessário; fica no armazenamento local do navegador. Prazo: até apagar os dados.</p>`,
    events: visit({}, writes('serra_resposta', { maxAge: 180 * DAY })),
  },
  {
    title: 'a recipient told by the name of its host alone, in words that no row was read from; Norwegian',
    policy: `<html lang="nb"><h2>Informasjonskapsler</h2><p>Sier du ja, får du kapselen <code>nmstat</code> med et tilfeldig nummer. Tallene sendes til siteimproveanalytics.io
      og brukes bare til statistikk over våre egne sider. Du ombestemmer deg med «Endre samtykke» nederst på siden.</p>`,
    events: visit(
      {},
      ...answers(
        'accept',
        'samtykke_valg',
        180,
        writes('nmstat', { maxAge: 390 * DAY }),
        requests('https://77.global.siteimproveanalytics.io/image.aspx?u=', {
          pixel: true,
          identifiers: { u: 'nmstat' },
        }),
      ),
    ),
  },
  {
    title:
      'a refusal is kept for a day and an agreement for half a year, each as told in one sentence; Spanish',
    policy: `<html lang="es"><h1>Cookies</h1><p>termas_aviso: recuerda su respuesta al aviso. Duración: 6 meses si acepta, 1 día si rechaza.</p>
      <p>Para cambiarla pulse «Configurar cookies».</p>`,
    events: visit({}, ...answers('reject', 'termas_aviso', 1)),
  },
  {
    title: 'what measures campaigns is filed under that; Polish',
    policy: `<html lang="pl"><h1>Pliki cookies</h1><table><tr><th>Plik</th><th>Rodzaj</th><th>Do czego służy</th><th>Ważność</th></tr>
      <tr><td>ogrod_zgoda</td><td>niezbędny</td><td>pamięta Twoją decyzję</td><td>6 miesięcy</td></tr>
      <tr><td>_uetsid</td><td>pomiar kampanii, za zgodą</td><td>identyfikator wizyty (Microsoft)</td><td>1 dzień</td></tr></table>
      <p>Zgodę zmienisz na dole strony.</p>`,
    events: visit({}, ...answers('accept', 'ogrod_zgoda', 182, writes('_uetsid', { maxAge: DAY }))),
  },
  {
    title: 'how long is told by what ends it, not by a number; French',
    policy: `<html lang="fr"><h1>Confidentialité</h1><table><tr><th>Nom</th><th>Support</th><th>Finalité</th><th>Durée</th></tr>
      <tr><td>cuisine_choix</td><td>cookie</td><td>Nécessaire : retient votre réponse</td><td>6 mois</td></tr>
      <tr><td>cuisine_lecteur</td><td>stockage local</td><td>Statistiques, avec votre accord</td><td>jusqu’au retrait de votre accord ou au vidage du navigateur</td></tr></table>
      <p>Lien « Mes choix » en bas de page.</p>`,
    events: visit({}, ...answers('accept', 'cuisine_choix', 182, stores('cuisine_lecteur'))),
  },
  {
    title: 'cookies on one page, and none on the others, as told; German',
    policy: `<html lang="de"><h1>Cookies</h1><p>Das Buchungsformular unter /buchen setzt das notwendige Cookie <code>hof_anfrage</code> bis zum Ende der Sitzung;
      auf den übrigen Seiten (alles außer /buchen) setzen wir keine Cookies.</p>`,
    events: visit({}, opens('/buchen'), writes('hof_anfrage', { via: 'header' })),
  },
  {
    title: 'the first layer has a button whose words nobody here knows; Galician',
    policy: `<html lang="gl"><h1>Cookies</h1><p>Usamos <code>pazo_sesion</code> (sesión) e, se queres, <code>_ga</code> (13 meses, Google).</p>`,
    events: visit(
      {},
      writes('pazo_sesion', { via: 'header' }),
      asks({ roles: ['accept', 'other'], rejectProminence: null }),
    ),
  },
];

describe('the ordinary web, within the rules: none is accused', () => {
  it.each(ordinary)('$title', (row) => {
    expect(accusedBy(row).map(named)).toEqual([]);
  });
});
