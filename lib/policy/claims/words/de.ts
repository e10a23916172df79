import type { Vocabulary } from '../concepts';

export const de: Vocabulary = {
  language: 'de',
  phrases: {
    no: 'kein|keine|keinen|keiner|keinerlei|keines|keinem|weder|noch|ohne jegliche|frei von|null|finden sie keine|finden sie bei uns keine|suchen sie vergeblich|kommen ohne|kommt ohne|keine einzige|kein einziges|verzichten auf|kein einziger|abgesehen haben wir|entschieden gegen',
    not: 'nicht|nie|niemals|weder|verzichte*|verzicht auf|keinesfalls|keine|kein|keinerlei',
    only: 'erst|nur|ausschliesslich|lediglich|einzig|bloss|allein|beschranken uns|beschrankt sich|beschranke mich|begnugen uns|begrenzt auf|beschrankt auf|rein',
    other:
      'andere|anderen|weitere|weiteren|sonstige|sonstigen|zusatzliche*|daruber hinaus|mehr cookies|anderweitige*|mehr als diese|weiteres|nicht aufgefuhrt*',
    tracker:
      '*cookie*|*tracker*|*pixel*|*beacon*|*skript*|*script*|tool|tools|*werkzeug*|dienst|dienste|diensten|*technologie*|*ressource*|plugin*|plug-in*|*tools|*dienste|*tags|tag|tags|*identifier*|*player*|*karte*|*video*|*iframe*|*software*|*dateien*|*button*|*schrift*|*netzwerk*|verfahren|inhalte|*pixel|cookie-*|*medien*|werkzeug*|analysewerkzeug*|trackingwerkzeug*|video*|karte|karten|inhalte von',
    cookie: '*cookie*',
    pixel: '*pixel*|web-beacon*|zahlpixel',
    fingerprint:
      '*fingerprint*|digitaler fingerabdruck|fingerabdruck*|browser-fingerabdr*|digitale fingerabdrucke',
    'local-storage':
      'local storage|localstorage|lokaler speicher|lokalen speicher|lokale speicherung|browserspeicher|web storage',
    'personal-data': 'personenbezogene* daten|personliche* daten|personenbezogenen daten',
    marketing:
      'werbe*|werbung|*werbe*|marketing*|*marketing*|retargeting*|remarketing*|targeting*|tracking*|werblich*|seitenubergreifend*|*werb*|*anzeigen*|sponsor*|personalisierte*|*netzwerke|nachverfolgung',
    analytics:
      'analyse*|analyti*|statisti*|*statistik*|webanalyse*|google analytics|leistungs-cookie*|performance-cookie*|*analytik*|*messung*|*zahlung*|zahlen|besucherzahl*|nutzungsanalys*|auswertung*|*statisti*|reichweite*|wiedererkenn*|*besucherzahl*|nutzerverhalten*|besucher|heatmap*|nutzungsverhalten*|besucherstatistik*|webstatistik*|messzweck*|messung*|messdienst*|messwerkzeug*|besuchermessung*',
    social:
      'social-media*|social media|soziale* netzwerke*|sozialen netzwerken|sozialer netzwerke|social plugin*|soziale medien|social-plugin*|*netzwerk*|teilen-*|share*',
    profiling: 'profiling|profilbildung|nutzungsprofil*|nutzerprofil*|personlichkeitsprofil*',
    preferences: 'praferenz-cookie*|funktionale cookie*|personalisierungs*|komfort-cookie*',
    'third-party':
      'drittanbieter*|dritten|dritter|dritte|extern*|fremd*|third-party|drittpart*|andere anbieter|anderer anbieter|andere unternehmen|anderen unternehmen',
    necessary:
      'notwendig*|essenziell*|essentiell*|erforderlich*|technisch*|zwingend*|unerlasslich*|unverzichtbar*|ohne die|ohne welche|gebraucht|benotigt|benotigen|notig|nicht funktionier*|nicht auskommt',
    'non-essential':
      'nicht notwendig*|nicht essenziell*|nicht erforderlich*|optional*|nicht technisch notwendig*|alle anderen|alle weiteren|diese cookies|diese dienste|beide|nicht-essenziell*|einwilligungspflichtig*|sie werden|dieser dienst|alle ubrigen|ubrige cookies|ubrigen cookies|andere als notwendige|andere als technisch|uber das notwendige hinaus',
    adverts: 'werbung|werbeanzeigen|anzeigen|werbebanner',
    deploy:
      'verwend*|nutz*|einsetz*|setz*|einsatz|lad*|geladen|speicher*|gespeichert|platzier*|benutz*|einbind*|eingebunden|binden|aktiv*|es gibt|vorhanden|gibt es|ablegen|abgelegt|legt|hinterleg*|enthalt|betreib*|ausgefuhrt|zugegriffen|installier*|schalte*|ausgespielt|genutzt|abgeschaltet|ausgelost|*messen*|erheb*|start*|laufen|lauft|erscheint|*fuhren*|durchgefuhrt|anleg*|angelegt|mach*|haben|hat|eingetragen|greif*|zugreif*|schreib*|arbeit*|*setzt*|eingerichtet|einbett*|eingebettet|verzichte*|auslos*|entsteh*|ubertrag*|ist|sind|bleib*|nachlad*|nachgeladen|beschranken uns|beschrankt sich|beschranke mich|begnugen uns|bindet|eingebaut|findet|statt|existiert|existieren|kommen auf|kommen bei|kommen nicht|kommt nicht|kommen hier|vorkommen|zeigen',
    sell: 'verkauf*|vermiet*|handel mit|verausser*',
    keep: 'gespeichert|speicher*|aufbewahr*|gilt|gultig*|gemerkt|merken|laufzeit|erlischt|ablauf*|lebensdauer|abgelaufen|halt|halten|dauert|bleibt|bleiben|erinner*|merkt|behalten|vorgehalten|geloscht|verfall*|lebt|leben|hinterlegt|erhalten|laufen ab|lauft ab',
    change:
      'ander*|widerruf*|anpass*|verwalt*|bearbeit*|aufruf*|offn*|zuruckzieh*|aktualisier*|umstell*|geandert|einseh*|anzupassen|zuruckgenommen|angepasst|konfigurier*|treffen|uberprufen|uberdenk*|umentscheid*|neu wahlen|zurucknehm*|rucknahm*|abander*|wechseln|ruckgangig|uberleg*|abwahlen|abzuwahlen|umzustellen|ruf*|hervorhol*|uberdacht|einblend*|aufzurufen|anzuzeigen',
    withdraw: 'widerruf*|zuruckzieh*|zuruckgezogen|zurucknehm*|ruckgangig|zuruckgenommen|rucknahme|abwahl*',
    accept: 'akzeptier*|zustimm*|annehm*|erlaub*|zulass*',
    refuse:
      'ablehn*|abgelehnt|verweiger*|zuruckweis*|lehnen sie|lehnst du|lehnen wir|abzulehnen|nein sagen|abwahlen|weiter ohne|lehne|nein danke',
    block:
      'blockier*|deaktiviert|abgeschaltet|ausgeschaltet|inaktiv|unterbunden|warten|wartet|aus|ruhen|schlaf*|gesperrt|unterdruckt|nicht geladen|ausser betrieb|abgestellt|nicht aktiv',
    consent:
      'einwillig*|*einwilligung*|zustimm*|*zustimmung*|einverstand*|akzeptier*|erlaub*|freigab*|freigeb*|zugestimmt|opt-in|eingewilligt|genehmig*|bestatig*|freigegeben|ja|ihr ja|dein ja|ja gesagt|ja sagen|anhak*|angehakt|haken|einschalt*|eingeschaltet|aktivier*|gewahlt|ausgewahlt|*gewillig*|freischalt*|freigeschaltet|erteilt|okay|hakchen|hakchens|opt in|zusagen|freie entscheidung|stimmen sie|stimmst du|willigen sie|willigst du|alle akzeptieren|zugelassen|selbst aktivieren|von ihnen aktiviert|von ihnen eingeschaltet|grunes licht|anklicken und damit',
    choice:
      'entscheidung*|auswahl|einwilligung*|praferenzen|zustimmung|wahl|consent|ja|entschluss|einstellungen|antwort|auswahlen|ausgewahlt|gewahlt|entschieden',
    settings:
      '*einstellung*|*praferenz*|einwilligung*|zustimmung*|auswahl|entscheidung*|banner|ihr ja|erlaubnis*|*einstellungen|die cookies|den cookies|dialog|fenster|hinweis',
    control:
      'link|links|schaltflache|icon|fusszeile|footer|klick*|seitenende|unten|panel|cookie-einstellungen|cookies verwalten|cookie-banner|consent-manager|reiter|hier|druck*|menu|ecke|knopf|am ende jeder|button*|tippen|taste|seitenfuss|fuss|privatsphare-einstellungen|am ende der seite|datenschutz-einstellungen|fingerabdruck*|fussbereich|fussleiste|linken unteren|rechten unteren|symbol*|bildschirmrand|schloss',
    banner:
      '*banner*|ersten besuch|erstmaligen besuch|pop-up|consent-tool|hinweisfenster|cookie-panel|dialog|erster besuch|ersten ebene|erste ebene|fenster|abfrage|hinweis beim ersten|cookie-hinweis*',
    browser: '*browser*|chrome|firefox|safari|endgerat*|newsletter|betriebssystem',
    gate: 'erst nach|erst wenn|nur nach|nur mit|nur wenn|solange|bis|ausschliesslich nach|ausschliesslich mit|sofern|vorher*|vorherige*|nach erteilung|nach deren erteilung|es sei denn|sobald|nach ihrer|mit ihrer|auf grundlage ihrer|wenn sie|nur bei|erst|falls sie|nach|vorbehaltlich|auf basis|ausdruckliche*|bevor|vor',
    'with-consent':
      'nach deren erteilung|nur nach zustimmung|nur mit zustimmung|nur nach einwilligung|nur mit einwilligung|wenn sie zugestimmt haben|wenn du ja sagst|wenn sie ja sagen|nach ihrer auswahl|einwilligungspflichtig|einwilligung erforderlich|zustimmung erforderlich|ihnen zugestimmt|nur bei zustimmung|nur bei einwilligung|nach ihrer aktiven|sind opt-in|ist opt-in|nur per opt-in|per opt-in',
    'without-consent':
      'solange sie nicht|solange du nicht|ehe sie|treffen sie keine auswahl|wenn sie nichts auswahlen',
    required:
      'notwendig|benotig*|bedarf|bedurfen|erforder*|brauch*|einhol*|eingeholt|notig|vorausgesetzt|pflicht|vonnoten|fragen|verlangt|gefordert|voraussetzung|vorgeschrieben|bedingung|voraus',
    ask: 'frag*|gefragt|abgefragt|bitten|gebeten|einhol*|eingeholt|erfragen|erfragt|abfragen|um erlaubnis|nach erlaubnis|um ihre|fragen wir|holen|holt|einholen|erbitten|befragen|nachfragen',
    again: 'erneut|wieder|nochmals|neu|erneuer*|noch einmal|nochmal|abermals|wiederholt|von neuem',
    exempt:
      'ausgenommen|befreit|ausnahme|keiner einwilligung|ohne einwilligung zulassig|bedarf keiner|einwilligungspflicht ausgenommen|einwilligungsfrei*|keiner einwilligung bedurfen|zustimmungsfrei*',
    'continue-use':
      'weitere nutzung|weiteren nutzung|weiternutz*|weiter nutzen|durch die nutzung|weitersurf*|fortsetz*|indem sie unsere website|mit der nutzung|weiter auf|weiterhin nutzen|weiterhin auf|weiterhin verwenden|nutzung der website|weiterklicken|wenn sie unsere|besuchen sie|nutzung unserer|nutzung dieser|benutzung|besuch unserer|besuch dieser|weiteren besuch|verwendung dieser website|fortfahren|wenn sie fortfahren|weitermachen|bleiben sie auf|surfen sie|nutzen sie|verwenden sie unsere|wer weiter|besuch der|verweilen|aufruf unserer|navigieren sie',
    anytime:
      'jederzeit|zu jeder zeit|nachtraglich|spater|immer|wann sie wollen|nach belieben|stets|jeden tag',
    now: 'derzeit|aktuell|momentan|zurzeit|zur zeit|heute|gegenwartig|zum zeitpunkt|im moment|bislang|bisher|zur stunde|heutigen stand|gerade|im augenblick|noch',
    future:
      'zukunft|zukunftig*|kunftig*|sollte|sollten|wurde|wurden wir|falls wir|wenn wir|spater einmal|irgendwann|geplant|eines tages|vorgesehen',
    if: 'wenn|falls|sofern|sollten|soweit|sollte',
    default:
      'standardmassig|voreingestellt|voreinstellung|von haus aus|in der voreinstellung|ab werk|in der grundeinstellung',
    max: 'maximal|langstens|spatestens|bis|langer als|langste|mehr als|uber|keines langer|kein cookie lebt|hochst*|maximale*|zwischen|variiert|begrenzt',
    all: 'cookies|kein cookie|keines der cookies|jedes cookie|keine unserer cookies|keiner unserer cookies|von uns gesetzten cookies',
    'change-of-policy':
      'wesentliche anderung*|wesentlichen anderung*|neue zwecke|neuen zwecken|anderungen dieser',
    we: 'wir|diese website|diese seite|diese webseite|unserer|unsere|dieser website|uns|auf dieser|ich|der shop|unser shop|dieser shop|die website|das portal|der verein|hier|die seite|meine website|dieses blog|dieser blog|unser blog|mein blog|meine seite',
    anaphor:
      'diese cookies|dieses cookie|dieser cookie|diese|dieser dienst|es wird|google|matomo|stripe|goatcounter|solche|welche|das cookie|der cookie|diese daten|die daten|einige|manche|dabei|dies|notwendige cookies|dieses tool',
    'you-may':
      'sie konnen|sie konnten|konnen sie|wenn sie|falls sie|mochten sie|sie mochten|sie haben die moglichkeit|ihr browser|ihren browser|du kannst|kannst du|wenn du|sie ablehnen|sie mussen|der nutzer kann|moglichkeit|sie durfen|durfen sie|mussen sie|mochten ihre|lasst sich|lassen sich|ist es moglich|moglich|erlaubt ihnen|ermoglicht',
    hypothetical:
      'kann|konnen|konnte|konnten|gegebenenfalls|unter umstanden|moglicherweise|eventuell|ggf|moglich',
    but: 'aber|jedoch|sondern|ausser|allerdings|mit ausnahme|stattdessen|hingegen|ausgenommen|dagegen|abgesehen von|als technisch|als notwendige',
    which: 'um|damit|weil|da|sofern|wenn|solange|ohne|sodass|falls',
    'public-pages':
      'offentliche* seiten|offentlichen seiten|offentliche* bereich|offentlichen bereich|ohne anmeldung',
    'logged-in':
      'angemeldet*|eingeloggt*|nach anmeldung|nach dem login|nach der anmeldung|registrierte*|kundenbereich|mitgliederbereich',
    'logged-out': 'nicht angemeldet*|nicht eingeloggt*|ohne anmeldung|ohne login',
    'login-page': 'anmeldeseite|login-seite|loginseite',
    payment:
      'bezahlseite*|zahlungsseite*|zahlungsvorgang*|bezahlvorgang*|kasse|beim bezahlen|checkout|wahrend der zahlung|zahlungsabwicklung',
    gesture: 'wenn sie klicken|durch klick*|erst durch klick|anklicken|nutzeraktion*',
    listed: 'aufgefuhrt*|aufgelistet*|folgende cookie*|folgenden|unten|genannt*|tabelle|folgende|oben|liste',
    version: 'version|fassung',
    none: 'keine|keiner|kein|keines|nein|nie|niemals|gar nicht|nicht|machen wir nicht|entfallt|nichts|setzen wir nicht|gibt es nicht',
    without: 'ohne|frei von',
    'nothing-else':
      'sonst keine|keine weiteren|sonst nichts|keine anderen|mehr nicht|nichts weiter|das war s|nichts anderes|nichts sonst|nichts weiteres|sonst gibt es|und sonst',
    'ask-again':
      'fragen wir erneut|fragen wir sie erneut|fragen wir wieder|erneut gefragt|wieder gefragt|erneut um|erneut nach|frage erneut|noch einmal gefragt|nochmals gefragt|neu gefragt|erscheint erneut|erscheint wieder|erneut angezeigt|neu entscheiden|erneut abgefragt|fragen wir neu|fragen sie erneut|wieder eingeblendet|erneut eingeblendet|bitten wir sie erneut|bitten sie erneut|erneut einblenden|erneut auf|wieder angezeigt|wird wieder gezeigt|erneuern wir|holen wir erneut|holen ihre einwilligung erneut|taucht wieder auf',
    silence:
      'scrollen|schliessen des banners|banner schliessen|wegklicken|schweigen|blosse nutzung|blosses weitersurfen|nichtstun|untatigkeit|stillschweigend*|besuch der website|besuch unserer website|verbleiben|schliessen sie das|fenster schliessen|banner zu schliessen|wegzuklicken|weiterscroll*|scrollt|schliesst|bloss weitersurf*|untatig*|nicht reagier*|verlassen des banners|weitersurfen|nichts tun|ignorieren',
    sole: 'einzige|einzigen|beschrankt',
    complete:
      'vollständige liste|komplette liste|ganze liste|das ist alles|mehr nicht|das ist schon alles|alles was gespeichert wird|das sind alle',
  },
};
