import { describe, expect, it } from 'vitest';
import { accusedBy, type DocumentedVisit, named } from '../../fixtures/judged';
import {
  asks,
  clearsStorage,
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

const denied = { analytics: 'denied', marketing: 'denied' } as const;
const granted = { analytics: 'granted', marketing: 'granted' } as const;
const none = { preferences: false, analytics: false, marketing: false };
const unknown = { preferences: 'unknown', analytics: 'unknown', marketing: 'unknown' } as const;

/** What honest sites do and how they tell it: the document is read and the visit judged by it. */
const honest: readonly DocumentedVisit[] = [
  {
    title: 'German: prose alone, the session told of in passing',
    policy: `<html lang="de"><h1>Datenschutz</h1><h2>Cookies</h2><p>Wenn Sie etwas in den Warenkorb legen, setzt unser Shop das Cookie
      <code>shop_sitzung</code>. Es ist technisch erforderlich und verschwindet, sobald Sie den Browser schließen.</p>
      <p>Statistik oder Werbung betreiben wir nicht.</p>`,
    events: visit({}, writes('shop_sitzung', { via: 'header' })),
  },
  {
    title: 'French: exempt measurement described in one long sentence, its cookies in the next',
    policy: `<html lang="fr"><h1>Cookies</h1><p>Pour savoir ce qui est lu, nous mesurons l’audience avec Matomo, installé chez nous et réglé
      pour bénéficier de l’exemption de consentement : la mesure n’est rapprochée d’aucun autre traitement.</p>
      <p>Matomo écrit deux cookies. Le premier, _pk_id.*, dure 13 mois au plus. Le second, _pk_ses.*, dure trente minutes.</p>`,
    events: visit(
      {},
      writes('_pk_id.4.19ab', { maxAge: 393 * DAY }),
      writes('_pk_ses.4.19ab', { maxAge: 1800 }),
    ),
  },
  {
    title: 'Lithuanian: no advertising, then a list of what is needed for two hours',
    policy: `<html lang="lt"><h1>Slapukai</h1><p>Reklamos čia nėra, lankytojų neskaičiuojame.</p><dl>
      <dt>XSRF-TOKEN</dt><dd>Būtinasis. Saugo formas. Galioja 2 valandas nuo paskutinio apsilankymo.</dd>
      <dt>klubas_session</dt><dd>Būtinasis. Sieja veiksmus. Galioja 2 valandas nuo paskutinio apsilankymo.</dd></dl>`,
    events: visit(
      {},
      writes('XSRF-TOKEN', { via: 'header', maxAge: 7200 }),
      writes('klubas_session', { via: 'header', maxAge: 7200 }),
    ),
  },
  {
    title: 'Slovak: the site’s own in a sentence, all others after consent in a table',
    policy: `<html lang="sk"><h1>Súbory cookie</h1><p>Nevyhnutné súbory: <code>dom_sid</code> (udržiava návštevu, do zatvorenia prehliadača) a
      <code>dom_suhlas</code> (pamätá si váš súhlas, 6 mesiacov).</p><p>Všetky ostatné ukladáme až po vašom súhlase:</p>
      <table><tr><th>Názov</th><th>Prevádzkovateľ</th><th>Účel</th><th>Platnosť</th></tr>
      <tr><td>_ga</td><td>Google Ireland Limited</td><td>štatistika návštev</td><td>13 mesiacov</td></tr>
      <tr><td>_clck</td><td>Microsoft Ireland Operations Limited</td><td>štatistika správania na stránke (Clarity)</td><td>1 rok</td></tr></table>
      <p>Cookies tretích strán nepoužívame. Príjemcovia: Google Ireland Limited, Microsoft Ireland Operations Limited (Clarity).
      Súhlas môžete kedykoľvek odvolať cez „Zmeniť súhlas“ v pätičke.</p>`,
    events: visit(
      {},
      writes('dom_sid', { via: 'header' }),
      asks(),
      clicks('accept'),
      writes('dom_suhlas', { maxAge: 180 * DAY }),
      records('dom_suhlas', granted),
      writes('_ga', { maxAge: 390 * DAY }),
      writes('_clck', { maxAge: 364 * DAY }),
      requests('https://region1.google-analytics.com/g/collect?v=&cid=', {
        pixel: true,
        identifiers: { cid: '_ga' },
      }),
      looksForReopen(true),
    ),
  },
  {
    title: 'Greek: a folded block a cookie, its details in a list',
    policy: `<html lang="el"><h1>Πολιτική cookies</h1><h2>Απολύτως απαραίτητα</h2>
      <details><summary><code>plo_sid</code></summary><ul><li>Πάροχος: Πλοία</li><li>Σκοπός: κρατά τη συνεδρία του φυλλομετρητή</li><li>Διάρκεια: συνεδρία</li></ul></details>
      <h2>Μάρκετινγκ, μόνο με τη συγκατάθεσή σας</h2>
      <details><summary><code>__hssrc</code></summary><ul><li>Πάροχος: HubSpot Ireland Limited</li><li>Σκοπός: μάρκετινγκ, νέα συνεδρία του φυλλομετρητή</li><li>Διάρκεια: συνεδρία</li></ul></details>`,
    events: visit({}, writes('plo_sid', { via: 'header' })),
  },
  {
    title: 'English: only session cookies, one renewed while the visit lasts',
    policy: `<html lang="en"><h1>Cookies</h1><p>We only use session cookies, which go when you close your browser.</p>
      <ul><li>csrf_guard: protects our forms, session</li><li>basket_ref: keeps your basket, session</li></ul>`,
    events: visit(
      {},
      writes('csrf_guard', { via: 'header' }),
      writes('basket_ref', { via: 'header' }),
      opens('/shop'),
      writes('basket_ref', { via: 'header' }),
    ),
  },
  {
    title: 'Dutch: a cookie of the log-in page, told for members who have logged in, and not set before',
    policy: `<html lang="nl"><h1>Cookies</h1><table><tr><th>Naam</th><th>Wanneer</th><th>Doel</th><th>Bewaartermijn</th></tr>
      <tr><td>vereniging_sessie</td><td>bij het openen</td><td>noodzakelijk: houdt uw bezoek bijeen</td><td>sessie</td></tr>
      <tr><td>lid_onthoud</td><td>pas nadat u bent ingelogd</td><td>noodzakelijk: houdt u ingelogd</td><td>30 dagen</td></tr></table>`,
    events: visit({}, writes('vereniging_sessie', { via: 'header' }), opens('/nieuws')),
  },
  {
    title: 'Polish: names in a table whose headings nobody knows',
    policy: `<html lang="pl"><h1>Pliki cookie</h1><p>Witryna zapisuje wyłącznie to, bez czego nie działa.</p>
      <table><tr><td>Co</td><td>Po co</td><td>Jak długo</td></tr><tr><td>koszyk</td><td>pamięta koszyk</td><td>2 tygodnie</td></tr>
      <tr><td>wybory_uklad</td><td>pamięta układ strony</td><td>rok</td></tr></table>`,
    events: visit({}, writes('koszyk', { via: 'header', maxAge: 14 * DAY }), stores('wybory_uklad')),
  },
  {
    title: 'Spanish: tested storage, taken away at once, is not kept',
    policy: `<html lang="es"><h1>Cookies</h1><p>Usamos una sola cookie técnica, tienda_sid, que dura la sesión.</p>`,
    events: visit(
      {},
      writes('tienda_sid', { via: 'header' }),
      stores('__storage_test__'),
      later(clearsStorage('__storage_test__'), -990),
    ),
  },
  {
    title: 'Finnish: refused by us, the record unreadable, nothing further is stored',
    policy: `<html lang="fi"><h1>Evästeet</h1><table><tr><th>Eväste</th><th>Tarkoitus</th><th>Säilytysaika</th></tr>
      <tr><td>talo_valinta</td><td>Välttämätön: muistaa valintasi</td><td>6 kuukautta</td></tr>
      <tr><td>_ga</td><td>Tilastot: erottaa selaimet toisistaan</td><td>13 kuukautta</td></tr></table>
      <p>Tietojen vastaanottaja: Google Ireland Limited. Voit muuttaa valintasi sivun alareunasta: ”Muuta evästevalintaa”.</p>`,
    events: visit(
      {},
      asks(),
      weAnswer(none, {
        result: 'partial',
        reason: 'record-not-readable',
        stored: unknown,
        between: [writes('talo_valinta', { maxAge: 181 * DAY })],
      }),
      looksForReopen(true),
      opens('/tuotteet'),
    ),
  },
  {
    title: 'Italian: Mixpanel after consent only, its identifier in local storage and its report after it',
    policy: `<html lang="it"><h1>Cookie e archiviazione</h1><table><tr><th>Nome</th><th>Dove</th><th>Finalità</th><th>Durata</th></tr>
      <tr><td>scelta</td><td>Cookie</td><td>Necessario: ricorda la tua scelta</td><td>6 mesi</td></tr>
      <tr><td>mp_*_mixpanel</td><td>localStorage</td><td>Statistica (Mixpanel, Inc.)</td><td>finché non lo cancelli</td></tr></table>
      <p>Mixpanel, Inc. riceve i dati di statistica. Puoi cambiare idea con «Preferenze cookie» in fondo alla pagina.</p>`,
    events: visit(
      {},
      asks(),
      clicks('accept'),
      writes('scelta', { maxAge: 180 * DAY }),
      records('scelta', granted),
      stores('mp_77aa12_mixpanel'),
      requests('https://api-js.mixpanel.com/track/?verbose=', { type: 'xmlhttprequest', method: 'POST' }),
      looksForReopen(true),
    ),
  },
  {
    title: 'Portuguese: the payment’s cookies on the payment page, told for it alone',
    policy: `<html lang="pt"><h1>Cookies</h1><table><tr><th>Nome</th><th>Onde</th><th>Para quê</th><th>Validade</th></tr>
      <tr><td>__stripe_mid</td><td>apenas em /pagamento</td><td>Necessário: prevenção de fraude (Stripe)</td><td>1 ano</td></tr></table>
      <p>Destinatário: Stripe Payments Europe Ltd, Dublin.</p>`,
    events: visit({}, opens('/pagamento'), writes('__stripe_mid', { maxAge: 364 * DAY })),
  },
  {
    title: 'Czech: no length of time is said of a session that the sentence calls so',
    policy: `<html lang="cs"><h1>Cookies</h1><p>Používáme pouze relační soubor cookie PHPSESSID, bez kterého by nešlo nic objednat.</p>`,
    events: visit({}, writes('PHPSESSID', { via: 'header' })),
  },
  {
    title: 'Hungarian: two tables, one in words that are hard to read',
    policy: `<html lang="hu"><h1>Sütik</h1><table><tr><th>Név</th><th>Cél</th><th>Lejárat</th></tr>
      <tr><td>bolt_sess</td><td>A munkamenet azonosítója</td><td>munkamenet</td></tr></table>
      <p>Ezenkívül: <b>bolt_nyelv</b> (a választott nyelv, 1 év), <b>bolt_kosar</b> (a kosár tartalma, 14 nap).</p>`,
    events: visit(
      {},
      writes('bolt_sess', { via: 'header' }),
      writes('bolt_nyelv', { maxAge: 364 * DAY }),
      writes('bolt_kosar', { maxAge: 14 * DAY }),
    ),
  },
  {
    title: 'Swedish: what measures waits, is refused and stays away; the tool’s own record of it is written',
    policy: `<html lang="sv"><h1>Kakor</h1><table><tr><th>Namn</th><th>Vad den gör</th><th>Hur länge</th></tr>
      <tr><td>kommun_svar</td><td>Nödvändig: minns ditt svar</td><td>6 månader</td></tr>
      <tr><td>mtm_consent_removed</td><td>Nödvändig: minns att du sagt nej till statistik</td><td>6 månader</td></tr>
      <tr><td>_pk_id.*</td><td>Statistik, om du godkänner (Matomo på våra servrar)</td><td>13 månader</td></tr></table>
      <p>Ångrar du dig? Använd ”Ändra svar om kakor” längst ner på sidan.</p>`,
    events: visit(
      {},
      asks(),
      clicks('reject'),
      writes('kommun_svar', { maxAge: 181 * DAY }),
      records('kommun_svar', denied),
      writes('mtm_consent_removed', { maxAge: 181 * DAY }),
      looksForReopen(true),
    ),
  },
];

describe('honest sites by their own documents, none of them accused', () => {
  it.each(honest)('$title', (row) => {
    expect(accusedBy(row).map(named)).toEqual([]);
  });

  it.each(honest)('an advertising cookie beside it is: $title', ({ policy }) => {
    const events = visit({}, writes('_fbp', { maxAge: 90 * DAY }));
    expect(accusedBy({ events, policy }).map(({ code }) => code)).toContain('C1');
  });
});
