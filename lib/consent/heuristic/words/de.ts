import type { ConsentWords } from './words';

export const de: ConsentWords = {
  accept:
    'akzeptieren|ich akzeptiere|zustimmen|stimme zu|einverstanden|annehmen|erlauben|zulassen|alle auswahlen|alle aktivieren|alle bestatigen|verstanden|in ordnung|alles klar|ja|einwilligen|ich willige ein|=weiter|geht klar|passt',
  reject:
    'untersagen|stimme nicht zu|ablehnen|lehne ab|verweigern|nicht einverstanden|nein|widersprechen|zuruckweisen|alle abwahlen|alle deaktivieren|verbieten|blockieren|abweisen|keine|lieber nicht|eher nicht|besser nicht|bitte nicht|moglichst nicht|widerspreche',
  refusal:
    'nur essenziell*|nur essentiell*|nur erforderliche|nur unbedingt erforderliche|nur das notigste|nur notige|nur erforderlich|nur technische|nur funktionale|essenzielle akzeptieren|erforderliche akzeptieren|ohne zustimmung|ohne einwilligung|ohne zu akzeptieren|ohne cookies|ohne tracking|nicht akzeptieren|nicht zustimmen|nicht zulassen|nicht erlauben|nicht annehmen|stimme nicht zu|einwilligung verweigern|auf das notwendigste|unbedingt erforderliche cookies|notwendige|essenzielle cookies|nur das notige|nur was notig',
  save: '=speichern akzeptieren|=speichern und akzeptieren|bestatige|speichere|speichern|auswahl akzeptieren|auswahl erlauben|auswahl zulassen|auswahl annehmen|ausgewahlte akzeptieren|ausgewahlte zulassen|ausgewahlte erlauben|ausgewahlte cookies|ausgewahltem zustimmen|ausgewahlten zustimmen|bestatigen|ubernehmen|anwenden|fertig|sichern|mit auswahl fortfahren|meiner auswahl zustimmen',
  customize:
    'wahlen|anpassen|einstellungen|verwalten|optionen|details|individuell|konfigurieren|auswahlen|selbst entscheiden|auswahl treffen|praferenzen|personalisieren|datenschutzeinstellungen|zwecke anzeigen|festlegen|bearbeiten|ich wahle selbst|ich wahle',
  next: 'weiter|nachster schritt|fortfahren|nachste',
  close: 'schliessen|ausblenden|spater|jetzt nicht|nicht jetzt|zuruck',
  subscribe:
    'abonnieren|abonnent|abo|kaufen|bezahlen|zahlen|anmelden|einloggen|login|registrieren|konto erstellen|premium|werbefrei|ohne werbung|mitglied werden|kostenlos testen|probemonat|spenden|bestellen|kasse',
  withdraw:
    'widerrufen|cookie einstellungen|cookies verwalten|cookie praferenzen|cookies einstellungen|datenschutzeinstellungen|privatsphare einstellungen|einwilligung andern|einwilligungen verwalten|consent einstellungen|cookie auswahl|cookie hinweis',
  topic:
    'cookie|cookies|einwilligung|einwilligen|zustimmung|tracking|tracker|datenschutz|privatsphare|personenbezogene daten|personenbezogenen daten|ahnliche technologien|datenschutzeinstellungen',
  context:
    'wir verwenden|wir nutzen|wir setzen|diese seite|website|webseite|verwendet cookies|nutzt cookies|nutzererlebnis|erlebnis|analyse*|statisti*|werbung|werbe*|marketing|personalis*|praferenzen|funktional*|notwendig*|essenziell*|erforderlich*|drittanbieter|partner*|reichweite*|messung|messen|zugriffe|verbessern|datenschutz*|einwilligung|speicher*|gerat|zweck*|tracking|inhalt*|soziale medien|daten|optional*|auswahl|technisch*|dsgvo',
  other:
    'loschen|entfernen|einladung|eingeladen|18 jahre|uber 18|volljahrig|altersprufung|geburtsdatum|newsletter|rabatt|gutschein|warenkorb|bestellung|bestellen|rezept*|backen|ofen|schokolade|lieferung|zahlung|uberweisung|benachrichtigungen|ihren standort|mochte auf|mikrofon|kamera|wie konnen wir helfen|passwort|seite verlassen|nutzungsbedingungen|allgemeine geschaftsbedingungen|agb|freundschaftsanfrage|angebot|vertrag|termin|umfrage|app herunterladen|anruf|abmelden|buchung|geschenk|bewerbung',
  interest:
    'berechtigtes interesse|berechtigte interessen|berechtigten interesses|berechtigten interessen|berechtigtem interesse',
  on: 'ja|an|ein|erlauben|zulassen|akzeptieren|zustimmen|aktiv|aktiviert|aktivieren|erlaubt|einwilligen',
  off: 'nein|aus|ablehnen|verbieten|deaktiviert|deaktivieren|inaktiv|nicht erlauben|nicht zulassen|abgelehnt|widersprechen|verweigern|blockieren',
};
