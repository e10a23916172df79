import { describe, expect, it } from 'vitest';
import { answers, denied, granted } from '../../fixtures/answers';
import { accusedBy, type DocumentedVisit } from '../../fixtures/judged';
import {
  asks,
  bannerGoes,
  clicks,
  DAY,
  finds,
  fingerprints,
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

const none = { preferences: false, analytics: false, marketing: false };

interface Row extends DocumentedVisit {
  readonly codes: readonly string[];
}

/** One behaviour each, told and done as sites do it: these codes and no others. */
const breaking: readonly Row[] = [
  {
    title: 'Clarity from the first page, German, declared as statistics under consent',
    codes: ['C1', 'C2', 'K1'],
    policy: `<html lang="de"><h1>Cookies</h1><table><tr><th>Name</th><th>Anbieter</th><th>Zweck</th><th>Speicherdauer</th></tr>
      <tr><td>_clck</td><td>Microsoft</td><td>Statistik, nur mit Ihrer Einwilligung</td><td>1 Jahr</td></tr>
      <tr><td>_clsk</td><td>Microsoft</td><td>Statistik, nur mit Ihrer Einwilligung</td><td>1 Tag</td></tr></table>
      <p>Empfänger: Microsoft Ireland Operations Limited (Clarity). Widerruf unter „Cookie-Einstellungen“.</p>`,
    events: visit(
      {},
      writes('_clck', { maxAge: 365 * DAY, setter: 'https://www.clarity.ms/s/0.7/clarity.js' }),
      writes('_clsk', { maxAge: DAY, setter: 'https://www.clarity.ms/s/0.7/clarity.js' }),
      requests('https://k.clarity.ms/collect?u=', {
        type: 'xmlhttprequest',
        method: 'POST',
        identifiers: { u: '_clck' },
      }),
      asks(),
    ),
  },
  {
    title: 'the basket’s number goes to a newsletter service before the answer, French',
    codes: ['C2', 'K3'],
    policy: `<html lang="fr"><h1>Cookies</h1><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr>
      <tr><td>panier</td><td>Nécessaire : conserve votre panier</td><td>session</td></tr>
      <tr><td>__kla_id</td><td>Marketing (Klaviyo), avec votre accord</td><td>2 ans</td></tr></table>
      <p>Destinataire : Klaviyo, Inc. Vous pouvez revenir sur votre choix par le lien « Gérer les cookies ».</p>`,
    events: visit(
      {},
      writes('panier', { via: 'header' }),
      requests('https://a.klaviyo.com/client/events/?company_id=&p=', {
        type: 'xmlhttprequest',
        method: 'POST',
        identifiers: { p: 'panier' },
      }),
      asks(),
    ),
  },
  {
    title: 'refused, and the TC string grants everything; Italian',
    codes: ['C6'],
    policy: `<html lang="it"><h1>Cookie</h1><ul><li><b>scelta</b>: cookie tecnico, ricorda la tua scelta, 6 mesi</li>
      <li><b>euconsent-v2</b>: cookie tecnico, la stessa scelta per gli inserzionisti, 6 mesi</li></ul><p>Puoi cambiarla da «Preferenze» in fondo alla pagina.</p>`,
    events: visit(
      {},
      ...answers('reject', 'scelta', 180, writes('euconsent-v2', { maxAge: 180 * DAY }), (clock) =>
        later(records('euconsent-v2', granted, { source: 'tcf' }), 1700)(clock),
      ),
    ),
  },
  {
    title: 'our refusal, and the record says yes to statistics; Spanish',
    codes: ['C6'],
    policy: `<html lang="es"><h1>Cookies</h1><ul><li><b>eleccion</b>: técnica, recuerda su elección, 6 meses</li></ul>
      <p>Puede cambiarla en «Configurar cookies».</p>`,
    events: visit(
      {},
      asks(),
      weAnswer(none, {
        result: 'failed',
        reason: 'more-granted-than-asked',
        steps: ['click "Rechazar"'],
        stored: { analytics: 'granted', marketing: 'denied', preferences: 'denied' },
        between: [
          writes('eleccion', { maxAge: 180 * DAY }),
          records('eleccion', { analytics: 'granted', marketing: 'denied', preferences: 'denied' }),
        ],
      }),
      bannerGoes(),
      looksForReopen(true),
    ),
  },
  {
    title: 'agreement kept for half a year, refusal for a day, both in one visit; Dutch',
    codes: ['C7'],
    policy: `<html lang="nl"><h1>Cookies</h1><p>Het noodzakelijke cookie <b>antwoord</b> onthoudt uw keuze: 6 maanden na een ja, 1 dag na een nee.</p>
      <p>U wijzigt haar met "Cookie-instellingen" onderaan de pagina.</p>`,
    events: visit(
      {},
      asks(),
      clicks('reject'),
      writes('antwoord', { maxAge: DAY, value: 'no' }),
      later(records('antwoord', denied)),
      opens('/over-ons'),
      clicks('reopen'),
      clicks('accept'),
      writes('antwoord', { maxAge: 182 * DAY, value: 'yes' }),
      later(records('antwoord', granted)),
      looksForReopen(true),
    ),
  },
  {
    title: 'thirteen months where six are told, Polish; the record holds one word',
    codes: ['C7', 'D4', 'K6'],
    policy: `<html lang="pl"><h1>Cookies</h1><p>Niezbędny plik <b>hasConsent</b> zapamiętuje Twój wybór na 6 miesięcy. Zmienisz go w „Ustawieniach cookies” w stopce.</p>`,
    events: visit({}, ...answers('reject', 'hasConsent', 395)),
  },
  {
    title: 'the first layer agrees or shows more, Swedish',
    codes: ['C8'],
    policy: `<html lang="sv"><h1>Kakor</h1><table><tr><th>Namn</th><th>Syfte</th><th>Lagringstid</th></tr>
      <tr><td>svar</td><td>Nödvändig: minns ditt svar</td><td>6 månader</td></tr></table><p>Ändra under ”Kakinställningar”.</p>`,
    events: visit({}, asks({ roles: ['accept', 'customize'], rejectProminence: null }), looksForReopen(true)),
  },
  {
    title: 'boxes ticked beforehand, Danish',
    codes: ['C9'],
    policy: `<html lang="da"><h1>Cookies</h1><p>Kun <b>svar</b> (nødvendig, husker dit valg, 6 måneder). Skift det under "Cookieindstillinger".</p>`,
    events: visit(
      {},
      asks({ roles: ['accept', 'reject', 'save', 'toggle'], preticked: ['analytics', 'marketing'] }),
      looksForReopen(true),
    ),
  },
  {
    title: 'no way back and none told of, Finnish',
    codes: ['C10'],
    policy: `<html lang="fi"><h1>Evästeet</h1><table><tr><th>Eväste</th><th>Tarkoitus</th><th>Säilytysaika</th></tr>
      <tr><td>valinta</td><td>Välttämätön: muistaa valintasi</td><td>6 kuukautta</td></tr></table>`,
    events: visit(
      {},
      asks(),
      clicks('accept'),
      writes('valinta', { maxAge: 180 * DAY }),
      later(records('valinta', granted)),
      looksForReopen(false),
    ),
  },
  {
    title: 'a cookie of a tag after consent that no row names, Czech',
    codes: ['D1'],
    policy: `<html lang="cs"><h1>Cookies</h1><table><tr><th>Název</th><th>Poskytovatel</th><th>Účel</th><th>Platnost</th></tr>
      <tr><td>souhlas</td><td>my</td><td>Nezbytné: pamatuje si vaši volbu</td><td>6 měsíců</td></tr>
      <tr><td>_ga, _ga_*</td><td>Google</td><td>Statistika</td><td>13 měsíců</td></tr></table>
      <p>Příjemce: Google Ireland Limited. Volbu změníte v „Nastavení cookies“.</p>`,
    events: visit(
      {},
      ...answers(
        'accept',
        'souhlas',
        180,
        writes('_ga', { maxAge: 390 * DAY }),
        writes('_gcl_au', { maxAge: 90 * DAY }),
      ),
    ),
  },
  {
    title: 'advertising called preferences, Hungarian',
    codes: ['D3'],
    policy: `<html lang="hu"><h1>Sütik</h1><table><tr><th>Név</th><th>Kategória</th><th>Cél</th><th>Lejárat</th></tr>
      <tr><td>valasz</td><td>Szükséges</td><td>megjegyzi a választását</td><td>6 hónap</td></tr>
      <tr><td>_fbp</td><td>Preferencia</td><td>Meta: a felhasználói élményért</td><td>3 hónap</td></tr></table>
      <p>Címzett: Meta Platforms Ireland Ltd. A választását a „Süti beállítások” alatt módosíthatja.</p>`,
    events: visit({}, ...answers('accept', 'valasz', 180, writes('_fbp', { maxAge: 90 * DAY }))),
  },
  {
    title: 'thirteen months told, two years asked for, Portuguese',
    codes: ['D4'],
    policy: `<html lang="pt"><h1>Cookies</h1><table><tr><th>Nome</th><th>Finalidade</th><th>Validade</th></tr>
      <tr><td>resposta</td><td>Necessário: guarda a sua escolha</td><td>6 meses</td></tr>
      <tr><td>_ga</td><td>Estatística (Google)</td><td>13 meses</td></tr></table><p>Mude de ideias em «Definições de cookies».</p>`,
    events: visit({}, ...answers('accept', 'resposta', 180, writes('_ga', { maxAge: 730 * DAY }))),
  },
  {
    title: 'a term that is told not to be extended, in the sentence after, and is; German',
    codes: ['D5'],
    policy: `<html lang="de"><h1>Cookies</h1><p>Für die Zählung der freien Artikel setzen wir beim ersten Artikel das unbedingt erforderliche Cookie
      <b>ho_lesekonto</b>. Es läuft 30 Tage nach dem ersten Artikel ab. Die Frist wird nicht verlängert, wenn Sie weiterlesen.</p>`,
    events: visit(
      { path: '/artikel/a' },
      writes('ho_lesekonto', { via: 'header', maxAge: 30 * DAY }),
      opens('/artikel/b'),
      writes('ho_lesekonto', { via: 'header', maxAge: 30 * DAY }),
    ),
  },
  {
    title: 'told as sessionStorage, kept in localStorage; French',
    codes: ['D7'],
    policy: `<html lang="fr"><h1>Stockage</h1><table><tr><th>Nom</th><th>Emplacement</th><th>Finalité</th><th>Durée</th></tr>
      <tr><td>filtre_liste</td><td>sessionStorage</td><td>Nécessaire : garde votre filtre</td><td>session</td></tr></table>`,
    events: visit({}, stores('filtre_liste')),
  },
  {
    title: 'identifiers to Bing, while Google alone is named; Slovak',
    codes: ['D8'],
    policy: `<html lang="sk"><h1>Cookies</h1><table><tr><th>Názov</th><th>Účel</th><th>Platnosť</th></tr>
      <tr><td>suhlas</td><td>Nevyhnutné: pamätá si vašu voľbu</td><td>6 mesiacov</td></tr>
      <tr><td>_ga</td><td>Štatistika</td><td>13 mesiacov</td></tr>
      <tr><td>_uetsid</td><td>Marketing: kampane</td><td>1 deň</td></tr>
      <tr><td>_uetvid</td><td>Marketing: kampane</td><td>13 mesiacov</td></tr></table>
      <p>Štatistiku pre nás vedie Google Ireland Limited. Voľbu zmeníte v „Nastaveniach cookies“.</p>`,
    events: visit(
      {},
      ...answers(
        'accept',
        'suhlas',
        180,
        writes('_uetsid', { maxAge: DAY }),
        writes('_uetvid', { maxAge: 390 * DAY }),
        requests('https://bat.bing.com/action/0?ti=&sid=&vid=', {
          pixel: true,
          identifiers: { sid: '_uetsid', vid: '_uetvid' },
        }),
      ),
    ),
  },
  {
    title: 'no cookies of others, and YouTube sets two after the click; English',
    codes: ['D1', 'D8', 'K1'],
    policy: `<html lang="en"><h1>Cookies</h1><p>We do not use any third-party cookies. The only cookies are <code>sid</code> (necessary, session) and
      <code>video_ok</code> (necessary, remembers your choice about films, 6 months), which you can change under "Films: change my choice".</p>`,
    events: visit(
      {},
      writes('sid', { via: 'header' }),
      ...answers(
        'accept',
        'video_ok',
        180,
        requests('https://www.youtube.com/embed/x', { type: 'sub_frame' }),
        writes('YSC', { domain: 'youtube.com', via: 'header', setter: 'https://www.youtube.com/embed/x' }),
        writes('VISITOR_INFO1_LIVE', {
          domain: 'youtube.com',
          via: 'header',
          maxAge: 180 * DAY,
          setter: 'https://www.youtube.com/embed/x',
        }),
      ),
    ),
  },
  {
    title: 'told for members who have logged in, set on the home page; Estonian',
    codes: ['K2'],
    policy: `<html lang="et"><h1>Küpsised</h1><table><tr><th>Küpsis</th><th>Millal</th><th>Eesmärk</th><th>Kehtivus</th></tr>
      <tr><td>liige</td><td>alles pärast sisselogimist</td><td>vajalik: hoiab liikme sees</td><td>90 päeva</td></tr></table>`,
    events: visit({}, writes('liige', { via: 'header', maxAge: 90 * DAY }), opens('/kava')),
  },
  {
    title: 'a heat map called exempt measurement, French',
    codes: ['C1', 'D3', 'K3'],
    policy: `<html lang="fr"><h1>Cookies</h1><p>Notre mesure d’audience est exemptée de consentement. Elle écrit un cookie, <b>_hjSessionUser_*</b> (Hotjar, 1 an).
</p>`,
    events: visit({}, writes('_hjSessionUser_77', { maxAge: 365 * DAY })),
  },
  {
    title: 'blanks left in the policy, Romanian',
    codes: ['P1'],
    policy: `<html lang="ro"><h1>Politica cookie</h1><p>Operatorul este [denumirea societății], iar datele sunt păstrate [durata].</p>
      <table><tr><th>Nume</th><th>Scop</th><th>Durată</th></tr><tr><td>sesiune_id</td><td>Necesar: sesiunea</td><td>sesiune</td></tr></table>`,
    events: visit({}, writes('sesiune_id', { via: 'header' })),
  },
  {
    title: 'nothing says how long, Greek',
    codes: ['P4'],
    policy: `<html lang="el"><h1>Cookies</h1><table><tr><th>Όνομα</th><th>Πάροχος</th><th>Σκοπός</th></tr>
      <tr><td>plio_kalathi</td><td>εμείς</td><td>Απαραίτητο: κρατά το καλάθι</td></tr><tr><td>plio_glossa</td><td>εμείς</td><td>Απαραίτητο: η γλώσσα που επιλέξατε</td></tr></table>`,
    events: visit({}, writes('plio_kalathi', { via: 'header', maxAge: 7 * DAY })),
  },
  {
    title: 'refused, and Pinterest’s tag comes all the same; Norwegian',
    codes: ['C3'],
    policy: `<html lang="no"><h1>Informasjonskapsler</h1><table><tr><th>Navn</th><th>Leverandør</th><th>Formål</th><th>Varighet</th></tr>
      <tr><td>valg</td><td>vi</td><td>Nødvendig: husker valget ditt</td><td>6 måneder</td></tr>
      <tr><td>_pin_unauth</td><td>Pinterest</td><td>Markedsføring</td><td>1 år</td></tr></table>
      <p>Mottaker: Pinterest Europe Limited. Endre valget under "Innstillinger for informasjonskapsler".</p>`,
    events: visit(
      {},
      ...answers('reject', 'valg', 180, opens('/ull'), writes('_pin_unauth', { maxAge: 364 * DAY })),
    ),
  },
  {
    title: 'taken back, and measured on the next page; Bulgarian',
    codes: ['C4'],
    policy: `<html lang="bg"><h1>Бисквитки</h1><table><tr><th>Име</th><th>Доставчик</th><th>Цел</th><th>Срок</th></tr>
      <tr><td>izbor</td><td>ние</td><td>Необходима: помни избора ви</td><td>6 месеца</td></tr>
      <tr><td>_ga</td><td>Google</td><td>Статистика</td><td>13 месеца</td></tr></table><p>Получател: Google Ireland Limited. Променете избора си от „Настройки на бисквитките“.</p>`,
    events: visit(
      {},
      ...answers('accept', 'izbor', 180, writes('_ga', { maxAge: 390 * DAY })),
      clicks('withdraw'),
      writes('izbor', { maxAge: 180 * DAY, value: 'no' }),
      later(records('izbor', denied)),
      opens('/kontakti'),
      requests('https://region1.google-analytics.com/g/collect?v=&cid=', {
        type: 'ping',
        identifiers: { cid: '_ga' },
      }),
    ),
  },
  {
    title: 'scrolling counts as agreement, Ukrainian',
    codes: ['C5'],
    policy: `<html lang="uk"><h1>Файли cookie</h1><table><tr><th>Назва</th><th>Мета</th><th>Строк</th></tr>
      <tr><td>zgoda</td><td>Необхідний: пам’ятає ваш вибір</td><td>6 місяців</td></tr></table>`,
    events: visit({}, asks(), writes('zgoda', { maxAge: 180 * DAY }), later(records('zgoda', granted))),
  },
  {
    title: 'an identifier of last month goes out while the banner waits, Croatian',
    codes: ['C2'],
    policy: `<html lang="hr"><h1>Kolačići</h1><table><tr><th>Naziv</th><th>Pružatelj</th><th>Svrha</th><th>Trajanje</th></tr>
      <tr><td>_fbp</td><td>Meta</td><td>Marketing, samo uz privolu</td><td>3 mjeseca</td></tr></table><p>Primatelj: Meta Platforms Ireland Limited.</p>`,
    events: visit(
      { fresh: false },
      finds('_fbp', { maxAge: 60 * DAY }),
      asks(),
      requests('https://www.facebook.com/tr/?id=&fbp=', { pixel: true, identifiers: { fbp: '_fbp' } }),
    ),
  },
  {
    title: 'no fingerprinting, and a script of a fraud service draws it; English',
    codes: ['K1'],
    policy: `<html lang="en"><h1>Cookies and similar</h1><p>We do not use browser fingerprinting. Our only cookie is <code>sid</code> (necessary, ends with your session).</p>`,
    events: visit(
      {},
      writes('sid', { via: 'header' }),
      fingerprints('canvas'),
      fingerprints('audio'),
      fingerprints('webgl'),
    ),
  },
  {
    title: 'nothing is kept in local storage, and an entry is; Dutch',
    codes: ['D1', 'K1'],
    policy: `<html lang="nl"><h2>Cookies en lokale opslag</h2><p>Wij plaatsen één noodzakelijke cookie, markt_sessie, tot u de browser sluit.
      In de lokale opslag (localStorage) van uw browser bewaren wij niets.</p>`,
    events: visit({}, writes('markt_sessie', { via: 'header' }), stores('markt_bezoeker')),
  },
  {
    title: 'the record of the answer starts anew at every page, against a sentence below the table; English',
    codes: ['D5'],
    policy: `<html lang="en"><h1>Cookies</h1><table><tr><th>Name</th><th>What for</th><th>How long</th></tr>
      <tr><td>pier_reply</td><td>Necessary: remembers your answer</td><td>6 months</td></tr></table>
      <p>We keep your answer for six months from the day you gave it, and later visits do not extend that term. “Cookie settings” is at the foot of every page.</p>`,
    events: visit(
      {},
      ...answers('reject', 'pier_reply', 182),
      opens('/tides'),
      writes('pier_reply', { maxAge: 182 * DAY }),
    ),
  },
  {
    title: 'on one page only, says the sentence behind, and it is on all; French',
    codes: ['K2'],
    policy: `<html lang="fr"><h1>Cookies</h1><p>Le plan de la salle dépose le cookie nécessaire <code>_planvue</code>, qui garde votre zoom jusqu’à la fin de la session.
      Planvue est chargé uniquement sur la page de réservation (/reserver).</p>`,
    events: visit({}, writes('_planvue'), opens('/reserver'), writes('_planvue')),
  },
  {
    title: 'none of it at present, and there is; Lithuanian',
    codes: ['C1', 'K4'],
    policy: `<html lang="lt"><h1>Slapukai</h1><p>Šiuo metu statistikos slapukų nenaudojame.</p><table><tr><th>Pavadinimas</th><th>Paskirtis</th><th>Galiojimas</th></tr>
      <tr><td>sesija</td><td>Būtinas: palaiko seansą</td><td>seansas</td></tr><tr><td>_ga</td><td>Statistika (Google), ateityje</td><td>13 mėnesių</td></tr></table>`,
    events: visit({}, writes('sesija', { via: 'header' }), writes('_ga', { maxAge: 390 * DAY })),
  },
];

describe('sites that break one thing, by their own documents', () => {
  it.each(breaking)('$codes: $title', (row) => {
    expect([...new Set(accusedBy(row).map(({ code }) => code))].sort()).toEqual([...row.codes].sort());
  });
});
