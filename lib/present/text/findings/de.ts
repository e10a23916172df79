import type { LanguageOfFindings } from './language';

/** German words for findings. */
export const de: LanguageOfFindings = {
  language: 'de',
  instruments: {
    eprivacyStorage:
      'Datenschutzrichtlinie für elektronische Kommunikation 2002/58/EG, geändert durch 2009/136/EG, Artikel 5 Absatz 3',
    frenchDataProtectionAct: 'Französisches Datenschutzgesetz (Nr. 78-17), Artikel 82',
    gdprConsentDefinition: 'DSGVO, Artikel 4 Nummer 11',
    gdprFairness: 'DSGVO, Artikel 5 Absatz 1 Buchstabe a',
    gdprWithdrawal: 'DSGVO, Artikel 7 Absatz 3',
    gdprTransparency: 'DSGVO, Artikel 12 Absatz 1',
    gdprRecipients: 'DSGVO, Artikel 13 Absatz 1 Buchstabe e',
    gdprStoragePeriod: 'DSGVO, Artikel 13 Absatz 2 Buchstabe a',
    planet49: 'Gerichtshof der EU, C-673/17 Planet49, Randnummern 65 und 75 bis 81',
    edpbTechnicalScope: 'EDSA-Leitlinien 2/2023, Abschnitte 2 und 3',
    cnilGuidelines: 'Leitlinien der CNIL 2020-091, Artikel 2 und 5',
    cnilRecommendation: 'Empfehlung der CNIL 2020-092, Abschnitt zur Aufbewahrung der Auswahl',
    cnilMeasurement: 'CNIL, Bedingungen der Ausnahme für Reichweitenmessung',
    cookieBannerTaskforce: 'Bericht der Cookie-Banner-Taskforce des EDSA, Praktiken A, B, C bis E, I und K',
    tcfDisclosures: 'Anbieterangaben im TCF des IAB, disclosures[]',
  },
  item: {
    cookie: 'Das Cookie „{subject}“',
    localStorage: 'Der localStorage-Eintrag „{subject}“',
    sessionStorage: 'Der sessionStorage-Eintrag „{subject}“',
    indexedDB: 'Die IndexedDB-Datenbank „{subject}“',
    other: 'Der Eintrag „{subject}“',
  },
  by: {
    response: ' durch die Antwort von {setBy}',
    aResponse: ' durch eine Antwort',
    script: ' durch das Skript {setBy}',
    aScript: ' durch ein Skript',
  },
  on: ' auf {page}',
  codes: {
    purpose: {
      necessary: 'notwendig',
      preferences: 'Präferenzen',
      analytics: 'Reichweitenmessung',
      marketing: 'Marketing',
      unclassified: 'nicht eingeordnet',
    },
    medium: {
      cookie: 'Cookie',
      localStorage: 'localStorage-Eintrag',
      sessionStorage: 'sessionStorage-Eintrag',
      indexedDB: 'IndexedDB-Datenbank',
      pixel: 'Zählpixel',
    },
    about: { category: 'dem Zweck', lifetime: 'der Lebensdauer' },
    ground: {
      'third-party-send': 'sein Wert geht an ein anderes Unternehmen',
      'third-party-cookie': 'es ist das Cookie eines Dritten',
      lifetime: 'es lebt länger als 13 Monate',
      'known-non-exempt-tool': 'das Werkzeug nutzt seine Messungen bekanntermaßen auch anderweitig',
    },
    control: {
      accept: 'annehmen',
      reject: 'ablehnen',
      customize: 'anpassen',
      save: 'speichern',
      toggle: 'Schalter',
      next: 'nächster Schritt',
      close: 'schließen',
      withdraw: 'widerrufen',
      reopen: 'wieder öffnen',
      subscribe: 'bezahlen oder abonnieren',
      other: 'Sonstiges',
    },
    technique: {
      canvas: 'die Zeichenfläche',
      webgl: 'WebGL',
      audio: 'das Audiosystem',
      fonts: 'die Schriften',
    },
  },
  reasons: {
    'interval-spans-the-choice':
      'Es wurde erst bei einer späteren Durchsicht gefunden; ob es vor oder nach der Auswahl kam, lässt sich nicht sagen.',
    'not-a-fresh-profile':
      'Der Browser hatte vor dem Besuch Daten dieser Website: Eine frühere Auswahl kann ungesehen geblieben sein.',
    'watch-gap': 'Ein Teil des Besuchs wurde nicht beobachtet.',
    'consent-unknown': 'Der Stand der Einwilligung in diesem Augenblick ist nicht bekannt.',
    'nothing-refused': 'Bei diesem Besuch wurde nichts abgelehnt.',
    'no-consent-signal': 'Kein Signal und kein Vermerk einer Einwilligung wurde gesehen.',
    'no-policy-found': 'Es wurde keine Cookie-Richtlinie gefunden.',
    'no-cmp-list': 'Das Banner veröffentlicht keine lesbare Liste.',
    'no-vendor-list': 'Es wurden keine Angaben von Anbietern gelesen.',
    'not-a-policy': 'Was gelesen wurde, ist keine Cookie-Richtlinie.',
    'not-read': 'Die Richtlinie konnte nicht gelesen werden: {detail}.',
    'policy-lists-nothing': 'Die gelesene Richtlinie führt kein Cookie auf und behauptet nichts.',
    'rows-without-a-name': 'Die Richtlinie hat Zeilen ohne Namen, die es meinen können.',
    'vendor-named-without-the-item': 'Die Richtlinie nennt den Anbieter, aber nicht den Eintrag.',
    'may-be-exempt-measurement':
      'Dieses Werkzeug lässt sich so einstellen, dass es keine Einwilligung braucht.',
    'in-both-media': 'Es liegt auch dort, wo die Richtlinie es sagt.',
    'not-surely-what-the-claim-denies': 'Vielleicht ist es nicht das, was die Website verneint.',
    'no-such-claim': 'Die Richtlinie behauptet nichts dergleichen.',
    'no-limited-row': 'Keine Zeile der Richtlinie ist auf Seiten oder Bedingungen beschränkt.',
    'no-choice-record-seen': 'Kein Vermerk der Auswahl wurde gesehen.',
    'record-lifetime-not-observable': 'Der Vermerk liegt im Webspeicher und trägt kein Ablaufdatum.',
    'nothing-withdrawn': 'Bei diesem Besuch wurde keine Einwilligung widerrufen.',
    'no-page-after-the-withdrawal': 'Nach dem Widerruf wurde keine Seite geöffnet.',
    'no-choice-made': 'Bei diesem Besuch wurde nichts ausgewählt.',
    'no-signal-after-the-choice': 'Nach der Auswahl wurde kein Signal zur Einwilligung gesehen.',
    'no-banner-seen': 'Es wurde kein Banner gesehen.',
    'nothing-to-accept': 'Das Banner hat nichts zum Annehmen.',
    'nothing-asked': 'Die Website fragt nach keiner Einwilligung.',
    'consent-or-pay':
      'Das Banner bietet an, stattdessen zu bezahlen; ob das erlaubt ist, beurteilt dieses Werkzeug nicht.',
    'prominence-is-a-matter-of-judgement': 'Ob eine Schaltfläche genug auffällt, ist Ansichtssache.',
    'closing-may-refuse':
      'Das Kreuz des Banners kann alles abgelehnt lassen; was es bewirkt, sagt sein Name nicht.',
    'saving-may-refuse': 'Die Kästchen stehen auf aus; sie so zu speichern kann eine Ablehnung sein.',
    'control-not-understood':
      'Am Ende der Seite steht eine Schaltfläche, deren Worte nicht verstanden wurden.',
    'no-reopen-control-sought': 'Nach einem Weg, das Banner wieder zu öffnen, wurde nicht gesucht.',
    'policy-may-describe-a-way':
      'Die Richtlinie, die nicht gelesen wurde, beschreibt vielleicht einen anderen Weg.',
    'no-exemption-claimed': 'Die Website beansprucht keine Ausnahme für ihre Messung.',
    'recipient-not-known': 'Über den Empfänger ist nichts bekannt.',
    'coverage-too-small': 'Von der Website wurde zu wenig gesehen, um zu sagen, dass etwas nicht da ist.',
    'no-standing-consent':
      'Keine Einwilligung aus einem früheren Besuch gilt, oder ihr Datum ist nicht bekannt.',
    'no-earlier-reading': 'Keine frühere Lesung der Richtlinie ist aufbewahrt.',
    'named-in-text-but-not-read':
      'Der Text der Richtlinie enthält diesen Namen an einer Stelle, an der nichts dazu gelesen werden konnte.',
    'policy-partly-unread': 'Ein Teil der Richtlinie konnte nicht gelesen werden.',
    'policy-lists-no-item': 'Die Richtlinie spricht von Cookies, ohne welche aufzuführen.',
    'banner-not-unasked':
      'Das Banner kam nach einer Auswahl oder wurde wieder geöffnet: Es zeigt, was vorher gewählt war.',
    'record-not-understood':
      'Der Vermerk wurde nur nach seinem Namen gelesen; was er bedeutet, ist nicht sicher.',
    'watched-in-part': 'Zu viel vom Besuch blieb ungesehen, um zu sagen, dass es nicht geschah.',
    'not-swept': 'Was der Browser enthält, wurde nicht durchgesehen.',
    'choice-made-earlier':
      'Eine vor diesem Besuch getroffene Wahl galt die ganze Zeit: Die Zeit vor einer Wahl wurde nicht gesehen.',
    'contents-not-read': 'Es wurde etwas gesendet, dessen Inhalt nicht durchgesehen werden konnte.',
    'nothing-to-compare': 'Es wurde nichts gesehen, woran sich das beurteilen ließe.',
    'not-yet-due':
      'Die Zeit oder die Änderung, nach der die Website erneut zu fragen verspricht, ist noch nicht eingetreten.',
    'requests-blocked':
      'Der Browser oder eine andere Erweiterung hat Anfragen blockiert: Was sie getan hätten, wurde nicht gesehen.',
    'third-party-cookies-refused':
      'Der Browser hat Cookies Dritter abgelehnt: Was andere Browser behalten würden, wurde nicht gesehen.',
    'not-observed': 'Es wurde nicht beobachtet.',
  },
  satisfied: 'Danach wurde gesucht, und nichts dergleichen wurde bei diesem Besuch gesehen.',
  notEvaluated: 'Das ließ sich bei diesem Besuch nicht beurteilen.',
  inconclusive: 'Was gesehen wurde, reicht für ein Urteil nicht aus.',
  rules: {
    'pre-consent-write': {
      name: 'Speichern vor der Einwilligung',
      title: '„{subject}“ wurde möglicherweise vor Ihrer Auswahl gespeichert',
      happened:
        '{item} wurde{by}{on} gespeichert, bevor etwas ausgewählt war. Zweck: {purpose}, nach [{basis=declared?}der eigenen Angabe der Website|dem, was öffentlich darüber bekannt ist]; das braucht möglicherweise zuerst Ihre Einwilligung.',
      meaning:
        'Was nur mit Ihrem Einverständnis erlaubt ist, lag schon auf Ihrem Gerät, während Sie noch gefragt wurden.',
      advice:
        'Das Skript oder die Antwort zurückhalten, bis in diesen Zweck eingewilligt wurde, und die Ladereihenfolge der Tags prüfen.',
    },
    'pre-consent-send': {
      name: 'Senden vor der Einwilligung',
      title: '„{subject}“ wurde möglicherweise vor Ihrer Auswahl gesendet',
      happened:
        '{item} wurde an {sentTo} gesendet, bevor etwas ausgewählt war.[{createdEarlier?} Gespeichert wurde es bei einem früheren Besuch.] Zweck: {purpose}.',
      meaning: 'Man konnte Sie wiedererkennen, bevor Sie etwas dazu sagen konnten.',
      advice:
        'Für diesen Zweck nichts senden, bevor eingewilligt wurde; löschen, was eine abgelaufene Einwilligung hinterlassen hat.',
    },
    'write-after-refusal': {
      name: 'Speichern nach der Ablehnung',
      title: '„{subject}“ wurde möglicherweise trotz Ihrer Ablehnung [{act=sent?}gesendet|gespeichert]',
      happened:
        '{item} wurde[{act=sent?} an {sentTo} gesendet|{by}{on} gespeichert], nachdem dieser Zweck abgelehnt worden war: {purpose}.',
      meaning:
        'Sie haben Nein gesagt, und die Website scheint weitergemacht zu haben, als wäre nichts gewesen.',
      advice:
        'Das Tag bei jedem Lauf die gespeicherte Auswahl lesen lassen und es anhalten, wenn sein Zweck abgelehnt ist.',
    },
    'send-after-withdrawal': {
      name: 'Nach dem Widerruf weiter genutzt',
      title: '„{subject}“ wurde möglicherweise nach Ihrem Widerruf noch [{act=sent?}gesendet|geschrieben]',
      happened:
        '{item} wurde[{act=sent?} an {sentTo} gesendet|{by} geschrieben], auf einer Seite, die nach dem Widerruf geöffnet wurde. Widerrufener Zweck: {purpose}.',
      meaning: 'Ihre Einwilligung zurückzunehmen scheint nichts geändert zu haben.',
      advice: 'Beim Widerruf die Einträge des Zwecks löschen und ihre Skripte anhalten.',
    },
    'phantom-consent': {
      name: 'Einwilligung, die niemand gab',
      title: '„{subject}“ sagt möglicherweise, Sie hätten zugestimmt; kein Klick von Ihnen wurde gesehen',
      happened:
        '[{source=consent-mode?}Googles Consent Mode bekam „granted“ gemeldet, bevor etwas ausgewählt war, für: {granted}.|Der Vermerk „{subject}“ der Website besagt Einwilligung in: {granted}; keine Handlung von Ihnen erklärt das.][{clickedByPage?} Ein Skript der Seite hat die Schaltfläche betätigt.]',
      meaning: 'Die Website behandelt Sie vielleicht, als hätten Sie zugestimmt, obwohl Sie es nicht taten.',
      advice:
        'Einen zustimmenden Vermerk nur auf eine Handlung der Person hin schreiben; jede Voreinstellung auf „denied“ lassen.',
    },
    'signal-conflict': {
      name: 'Signale, die Ihrer Auswahl widersprechen',
      title: '„{subject}“ sagt möglicherweise etwas anderes, als Sie gewählt haben',
      happened:
        'Sie hatten [{chosen=denied?}abgelehnt|zugestimmt]: {purposes}. Danach meldete das Signal „{subject}“ ({source}) [{said=granted?}erteilt|verweigert].',
      meaning: 'Anbieter richten sich nach diesen Signalen, nicht nach Ihrem Klick.',
      advice: 'Jedes Signal aus der einen gespeicherten Auswahl ableiten und alle zugleich nachführen.',
    },
    'choice-lifetime': {
      name: 'Wie lange die Auswahl aufbewahrt wird',
      title:
        '[{issue=unequal?}Eine Ablehnung wird möglicherweise nicht so lange gemerkt wie eine Zustimmung|Ihre Auswahl wird möglicherweise länger als die empfohlenen sechs Monate aufbewahrt]',
      happened:
        '[{issue=unequal?}Wie lange „{subject}“ aufbewahrt wird, hängt von Ihrer Antwort ab.|„{subject}“ wird so lange aufbewahrt: {keptSeconds}. Sechs Monate sind gute Praxis, keine Pflicht.][{issue=unequal?} Bei Zustimmung: {acceptedSeconds}.|{issue=unequal?} Bei Zustimmung: für die Sitzung.][{issue=unequal?} Bei Ablehnung: {refusedSeconds}.|{issue=unequal?} Bei Ablehnung: für die Sitzung.]',
      meaning: 'Man fragt Sie vielleicht immer wieder, bis Sie zustimmen, oder lange nicht mehr.',
      advice: 'Beide Antworten gleich lange aufbewahren; die CNIL empfiehlt sechs Monate.',
    },
    'unequal-refusal': {
      name: 'Ablehnen so einfach wie annehmen',
      title: 'Ablehnen ist möglicherweise schwerer als annehmen',
      happened:
        '[{refusable?}Auf der ersten Ebene des Banners lässt sich ablehnen, aber mit einer unauffälligeren Schaltfläche als der zum Annehmen.|Auf der ersten Ebene des Banners lässt sich annehmen, aber nicht ablehnen (vorhanden: {roles}).]',
      meaning: 'Sie werden zum Zustimmen gedrängt.',
      advice:
        'Neben „Annehmen“ auf derselben Ebene und im selben Stil eine Schaltfläche zum Ablehnen setzen.',
    },
    'preticked-purpose': {
      name: 'Vorab angekreuzte Zwecke',
      title: 'Zwecke sind möglicherweise vorab angekreuzt',
      happened: 'Diese Zwecke standen auf „ein“, bevor etwas berührt wurde: {preticked}.',
      meaning: 'Schweigen gilt als Zustimmung.',
      advice: 'Jeden freiwilligen Zweck auf „aus“ beginnen lassen.',
    },
    'missing-withdrawal-route': {
      name: 'Kein Weg zurück zur Auswahl',
      title: 'Es gibt möglicherweise keinen Weg zurück zu Ihrer Auswahl',
      happened: 'Nach der Auswahl fand sich auf der Seite nichts, was das Banner wieder öffnet.',
      meaning: 'Die Einwilligung zurückzunehmen ist nicht so einfach, wie sie zu geben.',
      advice: 'Auf jede Seite einen bleibenden Link setzen, etwa „Cookie-Einstellungen“.',
    },
    'undeclared-item': {
      name: 'Nicht angegebenes Speichern',
      title: '„{subject}“ ist möglicherweise nicht angegeben',
      happened:
        '{item} wurde{by}{on} gespeichert; keine der gelesenen Angaben (Richtlinie, Liste des Banners) nennt es.',
      meaning: 'Die Website speichert etwas, von dem sie Ihnen nichts sagt.',
      advice:
        'In der Richtlinie eine Zeile mit Name, Zweck, Lebensdauer und Empfänger ergänzen oder es nicht mehr setzen.',
    },
    'split-declaration': {
      name: 'Richtlinie und Banner widersprechen sich',
      title: 'Richtlinie und Banner widersprechen sich möglicherweise bei „{subject}“',
      happened:
        '[{about=presence?}{namedBy=page?}„{name}“ ist gespeichert; die Richtlinie nennt es, die Liste des Banners nicht.|{about=presence?}„{name}“ ist gespeichert; die Liste des Banners nennt es, die Richtlinie nicht.|Richtlinie und Liste des Banners beschreiben es verschieden.][ Die Richtlinie sagt: {policyCategory}.][ Lebensdauer laut Richtlinie: {policyLifetime}.][ Die Liste sagt: {listCategory}.][ Lebensdauer laut Liste: {listLifetime}.]',
      meaning: 'Eines von beiden sagt Ihnen etwas, das nicht stimmt.',
      advice: 'Beide aus einer Quelle erzeugen.',
    },
    'understated-category': {
      name: 'Zweck verharmlost',
      title: '„{subject}“ ist möglicherweise unter einem zu harmlosen Zweck angegeben',
      happened: '{item} ist angegeben als: {declaredCategory}; öffentlich bekannt ist: {knownCategory}.',
      meaning: 'Ihnen wird vielleicht eine Wahl vorenthalten, die Ihnen zusteht.',
      advice: 'Den Eintrag dem Zweck zuordnen, dem er dient, und dafür um Einwilligung bitten.',
    },
    'excessive-retention': {
      name: 'Länger aufbewahrt als angegeben',
      title: '„{subject}“ lebt möglicherweise länger als angegeben',
      happened:
        '{item} will [{atLeast?}mindestens ]so lange leben: {askedSeconds}; die Richtlinie sagt „{declaredLifetime}“.',
      meaning: 'Man erkennt Sie länger wieder, als die Website sagt.',
      advice:
        'Max-Age oder Expires auf das kürzen, was die Richtlinie sagt, oder die Richtlinie berichtigen.',
    },
    'rolling-expiry': {
      name: 'Ablauf bei jedem Besuch verschoben',
      title: '„{subject}“ schiebt möglicherweise sein eigenes Ende hinaus',
      happened:
        '{item} wurde mit demselben Wert neu geschrieben, für weitere {askedSeconds}, während die Website sagt, ihre Messung brauche keine Einwilligung.',
      meaning: 'Die längste erlaubte Zeit geht nie zu Ende.',
      advice: 'Den Ablauf einmal beim ersten Besuch setzen und dabei bleiben.',
    },
    'exempt-measurement-too-long': {
      name: 'Ausgenommene Messung zu lange aufbewahrt',
      title: '„{subject}“ lebt möglicherweise zu lange, um ausgenommen zu sein',
      happened:
        '{item} will [{atLeast?}mindestens ]so lange leben: {askedSeconds}; ohne Einwilligung darf eine Messung ihre Kennungen 13 Monate nutzen.',
      meaning:
        'Ohne Sie zu fragen, darf die Website nur in Grenzen messen, und eine davon ist überschritten.',
      advice: 'Auf 13 Monate kürzen oder um Einwilligung bitten.',
    },
    'other-medium': {
      name: 'In einer anderen Art von Speicher',
      title: '„{subject}“ liegt möglicherweise nicht dort, wo die Richtlinie sagt',
      happened: '{item} wurde gefunden; die Richtlinie gibt es so an: {declaredMedium}.',
      meaning: 'Wer dort sucht, wo die Richtlinie sagt, findet es nicht und kann es dort nicht löschen.',
      advice: 'Die Art von Speicher nennen, die wirklich benutzt wird.',
    },
    'undisclosed-recipient': {
      name: 'Ein nicht genannter Empfänger',
      title: '„{subject}“ erhält möglicherweise Daten und ist nicht genannt',
      happened:
        'Eine Anfrage [{identifier?}mit einer Kennung ]ging an {host}{vendor}; die Richtlinie nennt niemanden, der dahintersteht.',
      meaning: 'Man sagt Ihnen nicht, wer Daten über Sie erhält.',
      advice: 'Das Unternehmen unter den Empfängern nennen oder ihm nichts mehr senden.',
    },
    'declared-not-seen': {
      name: 'Angegeben und nicht gesehen',
      title: '„{subject}“ ist möglicherweise nicht mehr in Gebrauch',
      happened:
        'Es ist angegeben und wurde nicht gesehen, obwohl alles angenommen war. Zahl der besuchten Seiten: {pages}.',
      meaning: 'Die Liste ist vielleicht länger als das, was wirklich benutzt wird.',
      advice: 'Zeilen von Werkzeugen entfernen, die es nicht mehr gibt.',
    },
    'contradictory-rows': {
      name: 'Zeilen, die sich widersprechen',
      title: '„{subject}“ steht möglicherweise unter zwei Zwecken',
      happened: 'Ein und dasselbe Dokument führt es unter: {categories}.',
      meaning: 'Es ist nicht klar, ob Sie es ablehnen können.',
      advice: 'Eine einzige Zeile mit dem Zweck behalten, dem es dient.',
    },
    'unclassified-item': {
      name: 'Zweck nicht gesagt',
      title: 'Der Zweck von „{subject}“ ist möglicherweise nicht gesagt',
      happened: 'Es ist als nicht eingeordnet aufgeführt.',
      meaning: 'Man fragt Sie nach etwas, das niemand geprüft hat.',
      advice: 'Herausfinden, was es setzt, und ihm einen Zweck geben.',
    },
    'unusual-category': {
      name: 'Ungewöhnlicher Zweck',
      title: '„{subject}“ ist möglicherweise unter einem ungewöhnlichen Zweck angegeben',
      happened:
        '{item} ist angegeben als: {declaredCategory}; anderswo dient es gewöhnlich diesem Zweck: {knownCategory}.',
      meaning: 'Ihre Wahl zu einem Zweck gilt vielleicht für etwas aus einem anderen.',
      advice: 'Den Zweck in den Unterlagen des Anbieters nachprüfen.',
    },
    'vendor-disagreement': {
      name: 'Website und Anbieter widersprechen sich',
      title: 'Website und Anbieter sagen möglicherweise Verschiedenes über „{subject}“',
      happened:
        'Die eigene Angabe des Anbieters geht weiter bei: {about}.[ Die Website sagt {declaredSeconds}, der Anbieter {vendorSeconds}.]',
      meaning: 'Die Website sagt vielleicht weniger als ihr eigener Lieferant.',
      advice: 'Übernehmen, was der Anbieter angibt.',
    },
    'contradicted-claim': {
      name: 'Einer Aussage der Website widersprochen',
      title: '„{subject}“ widerspricht möglicherweise den eigenen Worten der Website',
      happened:
        '[{kind=request?}Eine Anfrage ging an {subject}{vendor}|{kind=fingerprinting?}Ein Skript von {subject} las {techniques} nach Art eines Fingerabdrucks|{item} wurde{by}{on} gespeichert]; die eigenen Worte der Website schließen das aus.',
      meaning: 'Die Website verspricht, das nicht zu tun.',
      advice: 'Entfernen, was dem Satz widerspricht, oder den Satz ändern.',
    },
    'outside-declared-scope': {
      name: 'Außerhalb der angegebenen Seiten',
      title: '„{subject}“ wurde möglicherweise außerhalb der angegebenen Seiten gespeichert',
      happened:
        '{item} wurde{by}{on} gespeichert; seine Zeile beschränkt es auf andere Seiten oder Bedingungen.',
      meaning: 'Was für einen Teil der Website gedacht ist, folgt Ihnen in andere.',
      advice: 'Das Skript nur auf den genannten Seiten laden oder die Zeile erweitern.',
    },
    'unmet-exemption': {
      name: 'Ausnahme, die nicht passt',
      title: '„{subject}“ erfüllt möglicherweise nicht die Ausnahme, die dafür beansprucht wird',
      happened: '{item} soll keine Einwilligung brauchen. Dagegen spricht: {grounds}.[ Es geht an {sentTo}.]',
      meaning: 'Sie wurden nicht gefragt, aus einem Grund, der nicht zu tragen scheint.',
      advice: 'Um Einwilligung bitten oder das Werkzeug ändern, bis es die Bedingungen der Ausnahme erfüllt.',
    },
    'outdated-claim': {
      name: 'Einer Aussage über heute widersprochen',
      title: '„{subject}“ widerspricht möglicherweise dem, was die Website über heute sagt',
      happened:
        '[{kind=request?}Eine Anfrage ging an {subject}{vendor}|{item} wurde{on} gesehen], obwohl die Website sagt, dass es derzeit nichts davon gibt.',
      meaning: 'Was die Richtlinie über heute sagt, stimmt nicht mehr oder noch nicht.',
      advice: 'Die Richtlinie erneuern, wenn ein Werkzeug eingeschaltet wird, und zwar bevor es läuft.',
    },
    'missing-reopen-control': {
      name: 'Versprochener Rückweg nicht gefunden',
      title: 'Der versprochene Weg zurück zu Ihrer Auswahl war möglicherweise nicht da',
      happened: 'Die Richtlinie verspricht ein Bedienelement[ „{promised}“]; auf der Seite fand sich keines.',
      meaning: 'Sie können Ihre Auswahl nicht so ändern, wie man es Ihnen gesagt hat.',
      advice: 'Das Bedienelement auf jeder Seite dort anbringen, wo die Richtlinie es sagt.',
    },
    'choice-lifetime-promise': {
      name: 'Lebensdauer Ihrer Auswahl',
      title:
        'Ihre Auswahl wird möglicherweise [{direction=longer?}länger|kürzer] aufbewahrt, als die Website sagt',
      happened:
        'Der Vermerk „{subject}“ lebt so lange: [{keptSeconds}|bis der Browser geschlossen wird]; die Website sagt: {promisedSeconds}.',
      meaning: 'Man fragt Sie früher wieder, oder Ihre Antwort bleibt länger, als man Ihnen gesagt hat.',
      advice: 'Dem Vermerk die Lebensdauer geben, die die Richtlinie nennt.',
    },
    'missing-reconsent': {
      name: 'Nicht wie versprochen wieder gefragt',
      title: 'Sie wurden möglicherweise nicht wieder gefragt, obwohl es versprochen war',
      happened:
        '[{because=age?}Alter der Einwilligung: {ageDays}. Die Website verspricht, nach dieser Zeit wieder zu fragen: {promisedSeconds}; es kam kein Banner.|Die Richtlinie hat sich seit der Einwilligung geändert; die Website verspricht, wieder zu fragen, und es kam kein Banner.]',
      meaning:
        'Eine alte Antwort gilt für etwas, das Sie nicht gefragt wurden, oder länger, als man Ihnen gesagt hat.',
      advice:
        'Der gespeicherten Auswahl eine Fassung und ein Datum geben und wieder fragen, wenn eines davon überholt ist.',
    },
    'unfilled-placeholder': {
      name: 'Lücken in der Richtlinie',
      title: 'Die Richtlinie hat Lücken, die möglicherweise nie ausgefüllt wurden',
      happened: 'Stellen, an die ein Name gehört hätte: {count}.',
      meaning: 'Wer Ihre Daten erhält, wird nicht gesagt.',
      advice: 'Die Namen einsetzen oder die Zeilen entfernen.',
    },
    'shifted-columns': {
      name: 'Verschobene Tabellenspalten',
      title: 'Zellen in der Tabelle der Richtlinie stehen möglicherweise unter der falschen Überschrift',
      happened: 'Zeilen, deren Zellen nicht zu ihren Überschriften passen: {count}.',
      meaning: 'Die Tabelle ist so nicht zu verstehen.',
      advice: 'Jede Zelle unter ihre Überschrift setzen; die leere Spalte füllen oder entfernen.',
    },
    'nameless-row': {
      name: 'Cookies ohne Namen',
      title: 'Die Richtlinie beschreibt möglicherweise Cookies, ohne sie zu nennen',
      happened: 'Zeilen ohne Namen: {count}.',
      meaning: 'Sie können diese Cookies in Ihrem Browser nicht finden.',
      advice: 'Den technischen Namen ergänzen oder seinen festen Teil mit einem *.',
    },
    'missing-duration': {
      name: 'Lebensdauern nicht gesagt',
      title: 'Die Richtlinie sagt möglicherweise nicht, wie lange Einträge leben',
      happened: 'Zeilen ohne Lebensdauer: {count}.',
      meaning: 'Sie erfahren nicht, wie lange man Sie wiedererkennt.',
      advice: 'In jeder Zeile die Lebensdauer ergänzen.',
    },
    'mangled-name': {
      name: 'Beschädigte Namen',
      title: 'Namen in der Richtlinie sind möglicherweise beschädigt',
      happened: 'Namen, die kein Browser so anzeigen würde: {count}.',
      meaning: 'Unter dem angegebenen Namen können Sie diese Einträge nicht finden.',
      advice: 'Unterstriche und Sternchen dort maskieren, wo die Seite geschrieben wird.',
    },
    'policy-drift': {
      name: 'Richtlinie seit Ihrer Auswahl geändert',
      title: 'Die Richtlinie erlaubt sich möglicherweise mehr, als Sie zugestimmt haben',
      happened:
        'Seit der Einwilligung ist die Richtlinie gewachsen, und kein Banner kam wieder.[ Hinzugekommene Einträge: {addedItems}.][ Hinzugekommene Zwecke: {addedPurposes}.][ Hinzugekommene Empfänger: {addedRecipients}.]',
      meaning: 'Ihre alte Antwort gilt für Dinge, nach denen Sie nie gefragt wurden.',
      advice: 'Wieder fragen, wenn Zwecke, Empfänger oder einwilligungspflichtige Einträge hinzukommen.',
    },
  },
};
