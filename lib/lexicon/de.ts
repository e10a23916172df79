import type { LexiconParts } from './lexicon';

export const de: LexiconParts = {
  headers: {
    name: 'cookie-name|cookiename|name des cookies|cookie name|name|namen|bezeichnung|schlussel|kennung|cookie / tech|cookiebezeichnung|namen der cookies|datenbank',
    purpose:
      'zweck|beschreibung|funktion|verwendung|verwendungszweck|erlauterung|erklarung|nutzen|aufgabe|wozu|zweck und',
    duration:
      'dauer|laufzeit|speicherdauer|speicherfrist|gultigkeit|ablauf|ablaufzeit|lebensdauer|verfall|haltbarkeit|aufbewahrung|speicherzeit|geltungsdauer|gultigkeitsdauer|lebenszeit|loschfrist|ablaufdatum|maximale speicher',
    provider:
      'anbieter|herausgeber|quelle|firma|unternehmen|dienst|dienstleister|betreiber|gesetzt von|eigentumer|verantwortlich|herkunft|dienstanbieter|partner$|tool$|werkzeug',
    category: 'kategorie|cookie-kategorie|klassifizierung|cookiekategorie|gruppe',
    type: 'art|typ|cookie-typ|cookietyp|cookie-art|art des cookies',
    party: 'partei|erstanbieter|drittanbieter|eigener',
    host: 'domain|domane|host|webseite|website|seite',
    medium: 'speicherort|speicherart|technologie|speichertyp|speicher$|technik',
    other:
      'rechtsgrundlage|ubermittlung|datenschutz|link|inhalt|wert|daten|einwilligung|weitere informationen|opt-out|empfanger|drittland',
  },
  session:
    'session|sitzung|sitzungsende|ende der sitzung|schließen des browsers|schließung des browsers|browser geschlossen|browserschließung|browser schließen|schließt|browsersitzung|abmeldung|ausloggen|logout|ende der session|browser-ende|beenden des browsers|schließen ihres browsers|schließen des fensters|schließen des tabs|tab schließ|tab geschlossen|fenster schließ|fenster geschlossen|abmelden|besuchsende|ende des besuchs|ende ihres besuchs|verlassen der website|verlassen der webseite|verlassen der seite|verlassen des portals|beendigung der sitzung|beenden der browsersitzung|beenden der sitzung|browser beend|sitzungsdauer|sie sich ausloggen|browser geoffnet|browser offen|dauer des besuchs|dauer ihres besuchs|dauer deines besuchs|wahrend des besuchs|wahrend ihres besuchs|tab geoffnet|tab offen|aktuellen tab|browsertab|schliessen des tab',
  persistent:
    'kein enddatum|bis sie ihn loschen|bis sie es loschen|persistent|dauerhaft|permanent|unbegrenzt|unbeschrankt|bis zur loschung|bis zum loschen|bis zur manuellen|kein ablauf|lauft nicht ab|manuell geloscht|bis sie|solange|bis auf widerruf|ohne ablauf|bis sie sie loschen|bis er geloscht|bis es geloscht|bis sie diese|keine begrenzung|ohne zeitliche begrenzung|bis localstorage|bis der lokale|bis zum leeren|bis der local|bis browserdaten|bis der browser-cache|bis der nutzer|bis der benutzer|bis zur entfernung|bis zur bereinigung',
  upTo: 'bis zu|bis|hochstens|maximal|max|weniger als|langstens',
  lifetime:
    'speicherdauer|laufzeit|dauer|ablauf|lauft ab|gespeichert fur|gespeichert|gultig|verfallt|geloscht nach|nach|fur|bleibt|halt$|aufbewahr|verbleibt|lauft nach|erlischt',
  numbers:
    'halbes=0.5|halbe=0.5|halben=0.5|ein=1|eine=1|einen=1|einem=1|einer=1|eines=1|zwei=2|drei=3|vier=4|funf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwolf=12|dreizehn=13|vierzehn=14|funfzehn=15|achtzehn=18|vierundzwanzig=24|dreißig=30|neunzig=90|anderthalb=1.5|eineinhalb=1.5|sechzehn=16|zwanzig=20|vierzig=40|funfzig=50|sechzig=60|hundert=100|dreihundertfunfundsechzig=365',
  and: 'und|oder|sowie|bzw.',
  firstParty: 'erstanbieter|eigen|first-party|diese website|diese webseite|eigene|intern|selbst',
  thirdParty: 'drittanbieter|dritt|extern',
  localStorage:
    'lokaler speicher|lokalen speicher|localstorage|local storage|lokale speicherung|lokal im browser',
  sessionStorage: 'sitzungsspeicher|sessionstorage|session storage|session-speicher',
  cookie: 'cookie|tracker|pixel|zahlpixel',
  purposes: {
    necessary:
      'anmeld|angemeldet|login|eingeloggt|authentifiz|sitzung|session-id|sitzungs-id|csrf|sicherheit|betrug|bot-|bots|warenkorb|bezahl|zahlung|einwillig|eingewillig|zustimm|zugestimm|einverstanden|cookie-auswahl|cookie-einstellung|cookieeinstellung|cookie-hinweis|cookie-banner|cookie anfrage|lastverteil|load balanc|gleichen server|cookiehinweis|hinweis angezeigt|cookie-entscheidung|gleicher server',
    preferences:
      'sprach|sprache|thema|design|wahrung|anzeige-|darkmode|dunkel|schriftgros|einstellung|praferenz|bevorzugt|layout|region',
    analytics:
      'statisti|analyse|unterscheid|auseinander|besucherzahl|zahlt|seitenaufruf|nutzungs|auswert|messung|misst|heatmap|aufzeichnung|anforderungsrate|anfragerate|reichweite|tracking|besuche zahlen|zugriffe|sitzungsaufzeichn|aufzeichnung der sitzung|aufzeichnung von sitzung|wie viele besuch',
    marketing:
      'werb|anzeigen|retarget|remarket|kampagne|conversion|marketing|affiliate|partnerprogramm|zielgerichtet|soziale|adsense|doubleclick|warenkorbabbr|abgebrochenem warenkorb|abgebrochenen warenk|abgebrochene warenk|verlassene warenk',
  },
};
