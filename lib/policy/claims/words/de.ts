import type { Vocabulary } from '../concepts';

export const de: Vocabulary = {
  language: 'de',
  phrases: {
    no: 'kein|keine|keinen|keiner|keinerlei|keines|keinem|weder|noch|ohne jegliche|frei von',
    not: 'nicht|nie|niemals|weder|verzichte*|verzicht auf|keinesfalls|keine|kein|keinerlei',
    only: 'erst|nur|ausschliesslich|lediglich|einzig|bloss|allein',
    other: 'andere|anderen|weitere|weiteren|sonstige|sonstigen|zusatzliche*|daruber hinaus',
    tracker:
      '*cookie*|*tracker*|*pixel*|*beacon*|*skript*|*script*|tool|tools|*werkzeug*|dienst|dienste|diensten|*technologie*|*ressource*|plugin*|plug-in*|*tools|*dienste|*tags|tag|tags|*identifier*',
    cookie: '*cookie*',
    pixel: '*pixel*|web-beacon*|zahlpixel',
    fingerprint:
      '*fingerprint*|digitaler fingerabdruck|fingerabdruck*|browser-fingerabdr*|digitale fingerabdrucke',
    'local-storage':
      'local storage|localstorage|lokaler speicher|lokalen speicher|lokale speicherung|browserspeicher|web storage',
    'personal-data': 'personenbezogene* daten|personliche* daten|personenbezogenen daten',
    marketing:
      'werbe*|werbung|*werbe*|marketing*|*marketing*|retargeting*|remarketing*|targeting*|tracking*|werblich*|seitenubergreifend*',
    analytics:
      'analyse*|analyti*|statisti*|*statistik*|reichweitenmessung|reichweiten*|webanalyse*|besuchermessung|google analytics|leistungs-cookie*|performance-cookie*|*analytik*',
    social:
      'social-media*|social media|soziale* netzwerke*|sozialen netzwerken|sozialer netzwerke|social plugin*|soziale medien|social-plugin*',
    profiling: 'profiling|profilbildung|nutzungsprofil*|nutzerprofil*|personlichkeitsprofil*',
    preferences: 'praferenz-cookie*|funktionale cookie*|personalisierungs*|komfort-cookie*',
    'third-party': 'drittanbieter*|dritten|dritter|dritte|extern*|fremd*|third-party|drittpart*',
    necessary:
      'notwendig*|essenziell*|essentiell*|erforderlich*|unbedingt erforderlich*|technisch*|zwingend*|unerlasslich*|unverzichtbar*',
    'non-essential':
      'nicht notwendig*|nicht essenziell*|nicht erforderlich*|optional*|nicht technisch notwendig*|alle anderen|alle weiteren|diese cookies|diese dienste|beide|nicht-essenziell*|einwilligungspflichtig*|sie werden|dieser dienst',
    adverts: 'werbung|werbeanzeigen|anzeigen|werbebanner',
    deploy:
      'verwend*|nutz*|einsetz*|setz*|gesetzt|eingesetzt|einsatz|lad*|geladen|ladt|speicher*|gespeichert|platzier*|benutz*|einbind*|eingebunden|binden|aktiv*|es gibt|vorhanden|gibt es|zum einsatz|ablegen|abgelegt|legt|hinterleg*|enthalt|betreib*|ausgefuhrt|zugegriffen|installier*|schalte*|ausgespielt|genutzt|abgeschaltet|ausgelost',
    sell: 'verkauf*|vermiet*|handel mit|verausser*',
    keep: 'gespeichert|speicher*|aufbewahr*|gilt|gultig*|gemerkt|merken|speicherdauer|laufzeit|erlischt|ablauf*|lebensdauer|ablaufen|abgelaufen|gultigkeit',
    change:
      'ander*|widerruf*|anpass*|verwalt*|bearbeit*|aufruf*|offn*|zuruckzieh*|aktualisier*|umstell*|geandert|einseh*|anzupassen|zuruckgenommen|angepasst|erneut aufruf*|konfigurier*|treffen|uberprufen',
    withdraw: 'widerruf*|zuruckzieh*|zuruckgezogen|zurucknehm*',
    accept: 'akzeptier*|zustimm*|annehm*|erlaub*|zulass*',
    refuse: 'ablehn*|abgelehnt|verweiger*|zuruckweis*',
    block: 'blockier*|deaktiviert|abgeschaltet|ausgeschaltet|inaktiv|unterbunden',
    consent:
      'einwillig*|*einwilligung*|zustimm*|*zustimmung*|einverstand*|akzeptier*|erlaub*|freigab*|freigeb*|zugestimmt|opt-in|eingewilligt|genehmig*|bestatig*|freigegeben',
    choice: 'entscheidung*|auswahl|einwilligung*|praferenzen|cookie-einstellungen|zustimmung|wahl|consent',
    settings:
      '*einstellung*|*praferenz*|einwilligung*|zustimmung*|auswahl|entscheidung*|banner|cookie-banner',
    control:
      'link|links|button|schaltflache|symbol|icon|fusszeile|footer|klick*|seitenende|unten|panel|cookie-einstellungen|cookies verwalten|cookie-banner|consent-manager|reiter',
    banner:
      '*banner*|ersten besuch|erstmaligen besuch|pop-up|consent-tool|hinweisfenster|cookie-panel|dialog|erster besuch',
    browser: '*browser*|chrome|firefox|safari|endgerat*|newsletter|betriebssystem',
    gate: 'erst nach|erst wenn|nur nach|nur mit|nur wenn|solange|bis|ausschliesslich nach|ausschliesslich mit|sofern|vorher*|vorherige*|nach erteilung|nach deren erteilung|es sei denn|sobald|nach ihrer|mit ihrer|auf grundlage ihrer|wenn sie|nur bei|erst|falls sie|nach|vorbehaltlich|auf basis|ausdruckliche*|bevor|vor',
    'with-consent':
      'mit ihrer einwilligung|nach ihrer einwilligung|mit ihrer zustimmung|nach ihrer zustimmung|mit einwilligung|nach einwilligung|nach zustimmung|mit ihrer ausdrucklichen einwilligung|nach ihrer ausdrucklichen einwilligung|nach deren erteilung|nach erteilung der einwilligung|nach vorheriger einwilligung|mit deiner einwilligung|nach deiner einwilligung|mit deiner zustimmung',
    'without-consent':
      'ohne ihre einwilligung|ohne einwilligung|ohne ihre zustimmung|ohne zustimmung|ohne vorherige einwilligung|ohne deine einwilligung|ohne ihre vorherige einwilligung|ohne ihre ausdruckliche einwilligung',
    required:
      'erforderlich|notwendig|benotig*|bedarf|bedurfen|erforder*|brauch*|einhol*|eingeholt|notig|vorausgesetzt',
    ask: 'frag*|gefragt|abgefragt|bitten|gebeten|einhol*|eingeholt|erfragen|erfragt|abfragen',
    again: 'erneut|wieder|nochmals|neu|erneuer*',
    exempt: 'ausgenommen|befreit|einwilligungsfrei|ausnahme',
    'continue-use':
      'weitere nutzung|weiteren nutzung|weiternutz*|weiter nutzen|nutzung unserer website|durch die nutzung|weitersurf*|fortsetz*|indem sie unsere website|mit der nutzung|weiter auf|weiterhin nutzen|weiterhin auf|weiterhin verwenden',
    anytime: 'jederzeit|zu jeder zeit|nachtraglich|spater|immer',
    now: 'derzeit|aktuell|momentan|zurzeit|zur zeit|heute|gegenwartig|zum zeitpunkt|im moment|bislang|bisher',
    future: 'zukunft|zukunftig*|kunftig*|sollten wir|sollte|sollten|wurde|wurden wir|falls wir|wenn wir',
    if: 'wenn|falls|sofern|sollten|soweit|sollte',
    default: 'standardmassig|voreingestellt|voreinstellung',
    max: 'maximal|hochstens|langstens|nicht langer als|bis zu|maximale|spatestens|hochstdauer|bis',
    all: 'alle cookies|unsere cookies|cookies|cookies externer',
    'change-of-policy':
      'wesentliche anderung*|wesentlichen anderung*|neue zwecke|neuen zwecken|anderungen dieser',
    we: 'wir|unsere website|unsere webseite|diese website|diese seite|diese webseite|unserer|unsere|dieser website|uns|auf dieser',
    anaphor:
      'diese cookies|dieses cookie|dieser cookie|diese|dieser dienst|es wird|google|matomo|stripe|goatcounter|solche|welche|das cookie|der cookie|diese daten|die daten|einige|manche|dabei|dies|notwendige cookies|dieses tool',
    'you-may':
      'sie konnen|sie konnten|konnen sie|wenn sie|falls sie|mochten sie|sie mochten|sie haben die moglichkeit|ihr browser|ihren browser|du kannst|kannst du|wenn du|sie ablehnen|sie mussen|der nutzer kann|moglichkeit',
    hypothetical: 'kann|konnen|konnte|konnten|gegebenenfalls|unter umstanden|moglicherweise|eventuell|ggf',
    but: 'aber|jedoch|sondern|ausser|allerdings|mit ausnahme|stattdessen|hingegen|ausgenommen|dagegen',
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
    listed: 'aufgefuhrt*|aufgelistet*|folgende cookie*|folgenden|unten|genannt*|tabelle|folgende',
    version: 'version|fassung',
  },
};
