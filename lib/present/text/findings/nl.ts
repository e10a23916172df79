import type { LanguageOfFindings } from './language';

/** Dutch words for findings. */
export const nl: LanguageOfFindings = {
  language: 'nl',
  instruments: {
    eprivacyStorage: 'ePrivacyrichtlijn 2002/58/EG, gewijzigd bij 2009/136/EG, artikel 5, lid 3',
    frenchDataProtectionAct: 'Franse wet gegevensbescherming (nr. 78-17), artikel 82',
    gdprConsentDefinition: 'AVG, artikel 4, punt 11',
    gdprFairness: 'AVG, artikel 5, lid 1, onder a',
    gdprWithdrawal: 'AVG, artikel 7, lid 3',
    gdprTransparency: 'AVG, artikel 12, lid 1',
    gdprRecipients: 'AVG, artikel 13, lid 1, onder e',
    gdprStoragePeriod: 'AVG, artikel 13, lid 2, onder a',
    planet49: 'Hof van Justitie van de EU, C-673/17 Planet49, punten 65 en 75 tot en met 81',
    edpbTechnicalScope: 'Richtsnoeren 2/2023 van de EDPB, delen 2 en 3',
    cnilGuidelines: 'Richtsnoeren van de CNIL 2020-091, artikelen 2 en 5',
    cnilRecommendation: 'Aanbeveling van de CNIL 2020-092, deel over de bewaartijd van keuzes',
    cnilMeasurement: 'CNIL, voorwaarden van de uitzondering voor bereikmeting',
    cookieBannerTaskforce:
      'Verslag van de Cookie Banner Taskforce van de EDPB, praktijken A, B, C tot en met E, I en K',
    tcfDisclosures: 'Opgaven van aanbieders in het TCF van het IAB, disclosures[]',
  },
  item: {
    cookie: 'De cookie ‘{subject}’',
    localStorage: 'De localStorage-sleutel ‘{subject}’',
    sessionStorage: 'De sessionStorage-sleutel ‘{subject}’',
    indexedDB: 'De IndexedDB-database ‘{subject}’',
    other: 'Het item ‘{subject}’',
  },
  by: {
    response: ' door het antwoord van {setBy}',
    aResponse: ' door een antwoord',
    script: ' door het script {setBy}',
    aScript: ' door een script',
  },
  on: ' op {page}',
  codes: {
    purpose: {
      necessary: 'noodzakelijk',
      preferences: 'voorkeuren',
      analytics: 'bereikmeting',
      marketing: 'marketing',
      unclassified: 'niet ingedeeld',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'localStorage-sleutel',
      sessionStorage: 'sessionStorage-sleutel',
      indexedDB: 'IndexedDB-database',
      pixel: 'pixel',
    },
    about: { category: 'het doel', lifetime: 'de levensduur' },
    ground: {
      'third-party-send': 'de waarde gaat naar een ander bedrijf',
      'third-party-cookie': 'het is een cookie van een derde',
      lifetime: 'de levensduur is langer dan 13 maanden',
      'known-non-exempt-tool':
        'van het hulpmiddel is bekend dat het zijn metingen ook voor iets anders gebruikt',
    },
    control: {
      accept: 'accepteren',
      reject: 'weigeren',
      customize: 'aanpassen',
      save: 'opslaan',
      toggle: 'schakelaar',
      next: 'volgende stap',
      close: 'sluiten',
      withdraw: 'intrekken',
      reopen: 'opnieuw openen',
      subscribe: 'betalen of abonneren',
      other: 'overig',
    },
    technique: { canvas: 'het canvas', webgl: 'WebGL', audio: 'het audiosysteem', fonts: 'de lettertypen' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Het werd pas bij een latere controle gevonden; of het voor of na de keuze kwam, is niet te zeggen.',
    'not-a-fresh-profile':
      'De browser had voor het bezoek al gegevens van deze site: een eerdere keuze kan ongezien zijn gebleven.',
    'watch-gap': 'Een deel van het bezoek is niet gevolgd.',
    'consent-unknown': 'De stand van de toestemming op dat moment is niet bekend.',
    'nothing-refused': 'Tijdens dit bezoek is niets geweigerd.',
    'no-consent-signal': 'Er is geen signaal of registratie van toestemming gezien.',
    'no-policy-found': 'Er is geen cookiebeleid gevonden.',
    'no-cmp-list': 'De banner publiceert geen leesbare lijst.',
    'no-vendor-list': 'Er zijn geen opgaven van aanbieders gelezen.',
    'not-a-policy': 'Wat is gelezen, is geen cookiebeleid.',
    'not-read': 'Het beleid kon niet worden gelezen: {detail}.',
    'policy-lists-nothing': 'Het gelezen beleid noemt geen cookie en beweert niets.',
    'rows-without-a-name': 'Het beleid heeft rijen zonder naam die dit kunnen bedoelen.',
    'vendor-named-without-the-item': 'Het beleid noemt de aanbieder, maar niet het item.',
    'may-be-exempt-measurement':
      'Dit hulpmiddel kan zo worden ingesteld dat het geen toestemming nodig heeft.',
    'in-both-media': 'Het staat ook waar het beleid zegt.',
    'not-surely-what-the-claim-denies': 'Het is misschien niet wat de site ontkent.',
    'no-such-claim': 'Het beleid beweert niets van dien aard.',
    'no-limited-row': 'Geen rij van het beleid is beperkt tot pagina’s of voorwaarden.',
    'no-choice-record-seen': 'Er is geen registratie van de keuze gezien.',
    'record-lifetime-not-observable': 'De registratie staat in webopslag en heeft geen vervaldatum.',
    'nothing-withdrawn': 'Tijdens dit bezoek is geen toestemming ingetrokken.',
    'no-page-after-the-withdrawal': 'Na de intrekking is geen pagina geopend.',
    'no-choice-made': 'Tijdens dit bezoek is geen keuze gemaakt.',
    'no-signal-after-the-choice': 'Na de keuze is geen signaal van toestemming gezien.',
    'no-banner-seen': 'Er is geen banner gezien.',
    'nothing-to-accept': 'De banner heeft niets om te accepteren.',
    'nothing-asked': 'De site vraagt geen toestemming.',
    'consent-or-pay':
      'De banner biedt aan om in plaats daarvan te betalen; of dat mag, oordeelt dit hulpmiddel niet.',
    'prominence-is-a-matter-of-judgement': 'Of een knop genoeg opvalt, is een kwestie van oordeel.',
    'closing-may-refuse':
      'Het kruisje van de banner kan alles geweigerd laten; zijn naam zegt niet wat het doet.',
    'saving-may-refuse': 'De vakjes staan uit; ze zo bewaren kan een weigering zijn.',
    'control-not-understood': 'Onderaan de pagina staat een knop waarvan de woorden niet zijn begrepen.',
    'no-reopen-control-sought': 'Er is niet gezocht naar een knop die de banner opnieuw opent.',
    'policy-may-describe-a-way': 'Het beleid, dat niet is gelezen, beschrijft misschien een andere weg.',
    'no-exemption-claimed': 'De site beroept zich niet op een uitzondering voor haar metingen.',
    'recipient-not-known': 'Over de ontvanger is niets bekend.',
    'coverage-too-small': 'Er is te weinig van de site gezien om te zeggen dat iets er niet is.',
    'no-standing-consent':
      'Er geldt geen toestemming van een eerder bezoek, of de datum ervan is niet bekend.',
    'no-earlier-reading': 'Er is geen eerdere lezing van het beleid bewaard.',
    'named-in-text-but-not-read':
      'De tekst van het beleid bevat deze naam op een plek waar niets erover kon worden gelezen.',
    'policy-partly-unread': 'Een deel van het beleid kon niet worden gelezen.',
    'policy-lists-no-item': 'Het beleid spreekt over cookies zonder er een te noemen.',
    'banner-not-unasked':
      'De banner kwam na een keuze of is opnieuw geopend: hij toont wat eerder is gekozen.',
    'record-not-understood':
      'De registratie is alleen aan haar naam gelezen; wat ze betekent, is niet zeker.',
    'watched-in-part': 'Te veel van het bezoek bleef ongezien om te zeggen dat het niet is gebeurd.',
    'not-swept': 'Er is niet gekeken naar wat de browser bevat.',
    'choice-made-earlier':
      'Een keuze van vóór dit bezoek gold de hele tijd: de tijd vóór een keuze is niet gezien.',
    'contents-not-read': 'Er is iets verzonden waarvan de inhoud niet kon worden doorzocht.',
    'nothing-to-compare': 'Er is niets gezien waaraan dit te beoordelen is.',
    'not-yet-due': 'De tijd of de wijziging waarna de site belooft opnieuw te vragen, is nog niet gekomen.',
    'requests-blocked':
      'De browser of een andere extensie heeft verzoeken geblokkeerd: wat ze zouden hebben gedaan, is niet gezien.',
    'third-party-cookies-refused':
      'De browser heeft cookies van derden geweigerd: wat andere browsers zouden bewaren, is niet gezien.',
    'not-observed': 'Het is niet waargenomen.',
  },
  satisfied: 'Ernaar gezocht, en niets van dien aard gezien tijdens dit bezoek.',
  notEvaluated: 'Dit kon tijdens dit bezoek niet worden beoordeeld.',
  inconclusive: 'Wat is gezien, is niet genoeg om het te zeggen.',
  rules: {
    'pre-consent-write': {
      name: 'Opslag vóór toestemming',
      title: '‘{subject}’ is mogelijk opgeslagen voordat u koos',
      happened:
        '{item} is{by}{on} opgeslagen voordat er een keuze was gemaakt. Doel: {purpose}, volgens [{basis=declared?}de eigen opgave van de site|wat er publiek over bekend is]; daarvoor is mogelijk eerst uw toestemming nodig.',
      meaning:
        'Iets wat alleen met uw instemming mag, stond al op uw apparaat terwijl het u nog werd gevraagd.',
      advice:
        'Het script of antwoord tegenhouden tot er toestemming is voor dit doel, en de laadvolgorde van de tags nagaan.',
    },
    'pre-consent-send': {
      name: 'Verzonden vóór toestemming',
      title: '‘{subject}’ is mogelijk verzonden voordat u koos',
      happened:
        '{item} is naar {sentTo} verzonden voordat er een keuze was gemaakt.[{createdEarlier?} De opslag gebeurde bij een eerder bezoek.] Doel: {purpose}.',
      meaning: 'U kon worden herkend voordat u er iets over te zeggen had.',
      advice:
        'Voor dit doel niets verzenden voordat er toestemming is; wissen wat een verlopen toestemming heeft achtergelaten.',
    },
    'write-after-refusal': {
      name: 'Opslag na weigering',
      title: '‘{subject}’ is mogelijk [{act=sent?}verzonden|opgeslagen] hoewel u weigerde',
      happened:
        '{item} is[{act=sent?} naar {sentTo} verzonden|{by}{on} opgeslagen] nadat dit doel was geweigerd: {purpose}.',
      meaning: 'U zei nee, en de site lijkt te zijn doorgegaan alsof er niets was gezegd.',
      advice:
        'De tag bij elke uitvoering de bewaarde keuze laten lezen, en hem stoppen wanneer zijn doel is geweigerd.',
    },
    'send-after-withdrawal': {
      name: 'Nog gebruikt na intrekking',
      title: '‘{subject}’ is mogelijk nog [{act=sent?}verzonden|geschreven] nadat u toestemming introk',
      happened:
        '{item} is[{act=sent?} naar {sentTo} verzonden|{by} geschreven] op een pagina die na de intrekking is geopend. Ingetrokken doel: {purpose}.',
      meaning: 'Uw toestemming intrekken lijkt niets te hebben veranderd.',
      advice: 'Bij intrekking de items van het doel wissen en hun scripts stoppen.',
    },
    'phantom-consent': {
      name: 'Toestemming die niemand gaf',
      title: '‘{subject}’ zegt mogelijk dat u instemde; er is geen klik van u gezien',
      happened:
        '[{source=consent-mode?}Google’s Consent Mode kreeg ‘granted’ door voordat er een keuze was gemaakt, voor: {granted}.|De registratie ‘{subject}’ van de site vermeldt toestemming voor: {granted}; geen handeling van u verklaart dat.][{clickedByPage?} Een script van de pagina heeft op de knop gedrukt.]',
      meaning: 'De site behandelt u misschien als iemand die instemde, terwijl dat niet zo is.',
      advice:
        'Een instemmende registratie alleen schrijven na een handeling van de persoon zelf; elke standaardwaarde op ‘denied’ houden.',
    },
    'signal-conflict': {
      name: 'Signalen die uw keuze tegenspreken',
      title: '‘{subject}’ zegt mogelijk iets anders dan u koos',
      happened:
        'U had [{chosen=denied?}geweigerd|geaccepteerd]: {purposes}. Daarna zei het signaal ‘{subject}’ ({source}) [{said=granted?}toegestaan|geweigerd].',
      meaning: 'Aanbieders volgen deze signalen, niet uw klik.',
      advice: 'Elk signaal afleiden uit de ene bewaarde keuze, en ze allemaal tegelijk bijwerken.',
    },
    'choice-lifetime': {
      name: 'Hoe lang de keuze wordt bewaard',
      title:
        '[{issue=unequal?}Weigeren wordt mogelijk minder lang onthouden dan instemmen|Uw keuze wordt mogelijk langer bewaard dan de aanbevolen zes maanden]',
      happened:
        '[{issue=unequal?}Hoe lang ‘{subject}’ wordt bewaard, hangt af van uw antwoord.|‘{subject}’ wordt zo lang bewaard: {keptSeconds}. Zes maanden is goed gebruik, geen plicht.][{issue=unequal?} Als u instemt: {acceptedSeconds}.|{issue=unequal?} Als u instemt: voor de sessie.][{issue=unequal?} Als u weigert: {refusedSeconds}.|{issue=unequal?} Als u weigert: voor de sessie.]',
      meaning: 'Men vraagt het u misschien steeds weer totdat u instemt, of lange tijd niet meer.',
      advice: 'Beide antwoorden even lang bewaren; de CNIL beveelt zes maanden aan.',
    },
    'unequal-refusal': {
      name: 'Weigeren even makkelijk als accepteren',
      title: 'Weigeren is mogelijk moeilijker dan accepteren',
      happened:
        '[{refusable?}Op de eerste laag van de banner kunt u weigeren, met een knop die minder opvalt dan die om te accepteren.|Op de eerste laag van de banner kunt u accepteren, maar niet weigeren (aanwezig: {roles}).]',
      meaning: 'U wordt naar instemmen geleid.',
      advice:
        'Naast de knop om te accepteren een knop om te weigeren zetten, op dezelfde laag en in dezelfde stijl.',
    },
    'preticked-purpose': {
      name: 'Vooraf aangevinkte doelen',
      title: 'Doelen zijn mogelijk vooraf aangevinkt',
      happened: 'Deze doelen stonden op ‘aan’ voordat er iets was aangeraakt: {preticked}.',
      meaning: 'Zwijgen geldt als instemmen.',
      advice: 'Elk vrijwillig doel op ‘uit’ laten beginnen.',
    },
    'missing-withdrawal-route': {
      name: 'Geen weg terug naar de keuze',
      title: 'Er is mogelijk geen weg terug naar uw keuze',
      happened: 'Na de keuze is op de pagina geen knop gevonden die de banner opnieuw opent.',
      meaning: 'Toestemming intrekken is niet zo makkelijk als ze geven.',
      advice: 'Op elke pagina een blijvende link zetten, zoals ‘Cookie-instellingen’.',
    },
    'undeclared-item': {
      name: 'Niet opgegeven opslag',
      title: '‘{subject}’ is mogelijk niet opgegeven',
      happened: '{item} is{by}{on} opgeslagen; geen gelezen opgave (beleid, lijst van de banner) noemt dit.',
      meaning: 'De site slaat iets op waarover ze u niets vertelt.',
      advice:
        'In het beleid een rij met naam, doel, levensduur en ontvanger toevoegen, of het niet meer plaatsen.',
    },
    'split-declaration': {
      name: 'Beleid en banner zijn het oneens',
      title: 'Beleid en banner zijn het mogelijk oneens over ‘{subject}’',
      happened:
        '[{about=presence?}{namedBy=page?}‘{name}’ is opgeslagen; het beleid noemt het en de lijst van de banner niet.|{about=presence?}‘{name}’ is opgeslagen; de lijst van de banner noemt het en het beleid niet.|Het beleid en de lijst van de banner beschrijven het verschillend.][ Het beleid zegt: {policyCategory}.][ Levensduur volgens het beleid: {policyLifetime}.][ De lijst zegt: {listCategory}.][ Levensduur volgens de lijst: {listLifetime}.]',
      meaning: 'Een van beide vertelt u iets wat niet klopt.',
      advice: 'Beide uit één bron maken.',
    },
    'understated-category': {
      name: 'Doel te onschuldig voorgesteld',
      title: '‘{subject}’ is mogelijk onder een te onschuldig doel opgegeven',
      happened: '{item} is opgegeven als: {declaredCategory}; publiek bekend is: {knownCategory}.',
      meaning: 'U wordt misschien een keuze onthouden die u toekomt.',
      advice: 'Het item bij het doel zetten dat het dient, en daarvoor toestemming vragen.',
    },
    'excessive-retention': {
      name: 'Langer bewaard dan opgegeven',
      title: '‘{subject}’ leeft mogelijk langer dan opgegeven',
      happened:
        '{item} vraagt om [{atLeast?}minstens ]zo lang te leven: {askedSeconds}; het beleid zegt ‘{declaredLifetime}’.',
      meaning: 'U wordt langer herkend dan de site zegt.',
      advice: 'Max-Age of Expires inkorten tot wat het beleid zegt, of het beleid verbeteren.',
    },
    'rolling-expiry': {
      name: 'Vervaldatum bij elk bezoek uitgesteld',
      title: '‘{subject}’ stelt mogelijk het eigen einde uit',
      happened:
        '{item} is opnieuw geschreven met dezelfde waarde, voor nog eens {askedSeconds}, terwijl de site zegt dat haar metingen geen toestemming nodig hebben.',
      meaning: 'Aan de langste toegestane tijd komt nooit een einde.',
      advice: 'De vervaldatum één keer zetten, bij het eerste bezoek, en die houden.',
    },
    'exempt-measurement-too-long': {
      name: 'Vrijgestelde meting te lang bewaard',
      title: '‘{subject}’ leeft mogelijk te lang om vrijgesteld te zijn',
      happened:
        '{item} vraagt om [{atLeast?}minstens ]zo lang te leven: {askedSeconds}; zonder toestemming mag een meting haar trackers 13 maanden gebruiken.',
      meaning:
        'Zonder het u te vragen mag de site alleen binnen grenzen meten, en een daarvan is overschreden.',
      advice: 'Inkorten tot 13 maanden, of toestemming vragen.',
    },
    'other-medium': {
      name: 'In een ander soort opslag',
      title: '‘{subject}’ staat mogelijk niet waar het beleid zegt',
      happened: '{item} is gevonden; het beleid geeft dit op als: {declaredMedium}.',
      meaning: 'Wie zoekt waar het beleid zegt, vindt het niet en kan het daar niet wissen.',
      advice: 'Het soort opslag noemen dat werkelijk wordt gebruikt.',
    },
    'undisclosed-recipient': {
      name: 'Een niet genoemde ontvanger',
      title: '‘{subject}’ ontvangt mogelijk gegevens en is niet genoemd',
      happened:
        'Een verzoek [{identifier?}met een identificatie ]ging naar {host}{vendor}; het beleid noemt niemand die erachter zit.',
      meaning: 'Er wordt u niet verteld wie gegevens over u ontvangt.',
      advice: 'Het bedrijf bij de ontvangers noemen, of er niets meer naartoe sturen.',
    },
    'declared-not-seen': {
      name: 'Opgegeven en niet gezien',
      title: '‘{subject}’ is mogelijk niet meer in gebruik',
      happened:
        'Het is opgegeven en niet gezien terwijl alles was geaccepteerd. Aantal bekeken pagina’s: {pages}.',
      meaning: 'De lijst is misschien langer dan wat werkelijk wordt gebruikt.',
      advice: 'Rijen van verdwenen hulpmiddelen weghalen.',
    },
    'contradictory-rows': {
      name: 'Rijen die elkaar tegenspreken',
      title: '‘{subject}’ staat mogelijk onder twee doelen',
      happened: 'Eén document zet het onder: {categories}.',
      meaning: 'Het is niet duidelijk of u het kunt weigeren.',
      advice: 'Eén rij houden, met het doel dat het dient.',
    },
    'unclassified-item': {
      name: 'Doel niet verteld',
      title: 'Het doel van ‘{subject}’ is mogelijk niet verteld',
      happened: 'Het staat in de lijst als niet ingedeeld.',
      meaning: 'U wordt iets gevraagd waar niemand naar heeft gekeken.',
      advice: 'Uitzoeken wat het plaatst en het een doel geven.',
    },
    'unusual-category': {
      name: 'Ongebruikelijk doel',
      title: '‘{subject}’ is mogelijk onder een ongebruikelijk doel opgegeven',
      happened:
        '{item} is opgegeven als: {declaredCategory}; elders dient het gewoonlijk dit doel: {knownCategory}.',
      meaning: 'Uw keuze voor het ene doel geldt misschien voor iets van een ander.',
      advice: 'Het doel nagaan in de documentatie van de aanbieder.',
    },
    'vendor-disagreement': {
      name: 'Site en aanbieder zijn het oneens',
      title: 'Site en aanbieder vertellen mogelijk iets anders over ‘{subject}’',
      happened:
        'De eigen opgave van de aanbieder gaat verder in: {about}.[ De site zegt {declaredSeconds}, de aanbieder {vendorSeconds}.]',
      meaning: 'De site vertelt misschien minder dan haar eigen leverancier.',
      advice: 'Overnemen wat de aanbieder opgeeft.',
    },
    'contradicted-claim': {
      name: 'Een bewering van de site tegengesproken',
      title: '‘{subject}’ spreekt mogelijk de eigen woorden van de site tegen',
      happened:
        '[{kind=request?}Een verzoek ging naar {subject}{vendor}|{kind=fingerprinting?}Een script van {subject} las {techniques} zoals bij fingerprinting|{item} is{by}{on} opgeslagen]; de eigen woorden van de site sluiten dat uit.',
      meaning: 'De site belooft dit niet te doen.',
      advice: 'Weghalen wat de zin tegenspreekt, of de zin veranderen.',
    },
    'outside-declared-scope': {
      name: 'Buiten de opgegeven pagina’s',
      title: '‘{subject}’ is mogelijk buiten de opgegeven pagina’s opgeslagen',
      happened:
        '{item} is{by}{on} opgeslagen; volgens de rij hoort het alleen bij andere pagina’s of voorwaarden.',
      meaning: 'Iets wat voor één deel van de site is bedoeld, volgt u in andere delen.',
      advice: 'Het script alleen laden op de pagina’s die het beleid noemt, of de rij verruimen.',
    },
    'unmet-exemption': {
      name: 'Uitzondering die niet past',
      title: '‘{subject}’ voldoet mogelijk niet aan de uitzondering die ervoor wordt ingeroepen',
      happened:
        '{item} zou geen toestemming nodig hebben. Daartegen pleit: {grounds}.[ De bestemming is {sentTo}.]',
      meaning: 'U is niets gevraagd, op een grond die niet lijkt te kloppen.',
      advice: 'Toestemming vragen, of het hulpmiddel aanpassen tot het aan de voorwaarden voldoet.',
    },
    'outdated-claim': {
      name: 'Een bewering over vandaag tegengesproken',
      title: '‘{subject}’ spreekt mogelijk tegen wat de site over vandaag zegt',
      happened:
        '[{kind=request?}Een verzoek ging naar {subject}{vendor}|{item} is{on} gezien], hoewel de site zegt dat dit er nu niet is.',
      meaning: 'Wat het beleid over vandaag zegt, klopt niet meer, of nog niet.',
      advice: 'Het beleid bijwerken wanneer een hulpmiddel wordt ingeschakeld, voordat het draait.',
    },
    'missing-reopen-control': {
      name: 'Beloofde weg terug niet gevonden',
      title: 'De beloofde weg terug naar uw keuze was er mogelijk niet',
      happened: 'Het beleid belooft een knop[ ‘{promised}’]; op de pagina is er geen gevonden.',
      meaning: 'U kunt uw keuze niet veranderen op de manier die u is verteld.',
      advice: 'De knop op elke pagina zetten waar het beleid zegt.',
    },
    'choice-lifetime-promise': {
      name: 'Levensduur van uw keuze',
      title: 'Uw keuze wordt mogelijk [{direction=longer?}langer|korter] bewaard dan de site zegt',
      happened:
        'De registratie ‘{subject}’ leeft zo lang: [{keptSeconds}|tot de browser wordt gesloten]; de site zegt: {promisedSeconds}.',
      meaning: 'Men vraagt het u eerder opnieuw, of uw antwoord blijft langer, dan u is verteld.',
      advice: 'De registratie de levensduur geven die het beleid noemt.',
    },
    'missing-reconsent': {
      name: 'Niet opnieuw gevraagd zoals beloofd',
      title: 'U is mogelijk niet opnieuw gevraagd, hoewel dat was beloofd',
      happened:
        '[{because=age?}Leeftijd van de toestemming: {ageDays}. De site belooft na deze tijd opnieuw te vragen: {promisedSeconds}; er kwam geen banner.|Het beleid is veranderd sinds de toestemming; de site belooft opnieuw te vragen, en er kwam geen banner.]',
      meaning: 'Een oud antwoord geldt voor iets wat u niet is gevraagd, of langer dan u is verteld.',
      advice:
        'De bewaarde keuze een versie en een datum geven, en opnieuw vragen wanneer een van beide is verlopen.',
    },
    'unfilled-placeholder': {
      name: 'Opengelaten plekken in het beleid',
      title: 'Het beleid heeft lege plekken die mogelijk nooit zijn ingevuld',
      happened: 'Plekken waar een naam had moeten staan: {count}.',
      meaning: 'Er wordt niet gezegd wie uw gegevens ontvangt.',
      advice: 'De namen invullen, of de rijen weghalen.',
    },
    'shifted-columns': {
      name: 'Verschoven tabelkolommen',
      title: 'Cellen in de tabel van het beleid staan mogelijk onder de verkeerde kop',
      happened: 'Rijen waarvan de cellen niet bij hun koppen passen: {count}.',
      meaning: 'De tabel is zo niet te begrijpen.',
      advice: 'Elke cel onder haar kop zetten; de lege kolom vullen of weghalen.',
    },
    'nameless-row': {
      name: 'Cookies zonder naam',
      title: 'Het beleid beschrijft mogelijk cookies zonder ze te noemen',
      happened: 'Rijen zonder naam: {count}.',
      meaning: 'U kunt deze cookies niet vinden in uw browser.',
      advice: 'De technische naam toevoegen, of het vaste deel ervan met een *.',
    },
    'missing-duration': {
      name: 'Levensduur niet verteld',
      title: 'Het beleid zegt mogelijk niet hoe lang items leven',
      happened: 'Rijen zonder levensduur: {count}.',
      meaning: 'U komt niet te weten hoe lang u wordt herkend.',
      advice: 'De levensduur aan elke rij toevoegen.',
    },
    'mangled-name': {
      name: 'Beschadigde namen',
      title: 'Namen in het beleid zijn mogelijk beschadigd',
      happened: 'Namen die geen browser zo zou tonen: {count}.',
      meaning: 'U kunt deze items niet vinden onder de naam die er staat.',
      advice: 'Onderstrepingstekens en sterretjes ontwijken waar de pagina wordt geschreven.',
    },
    'policy-drift': {
      name: 'Beleid veranderd sinds uw keuze',
      title: 'Het beleid staat zichzelf mogelijk meer toe dan waarmee u instemde',
      happened:
        'Sinds de toestemming is het beleid gegroeid, en er kwam geen banner terug.[ Toegevoegde items: {addedItems}.][ Toegevoegde doelen: {addedPurposes}.][ Toegevoegde ontvangers: {addedRecipients}.]',
      meaning: 'Uw oude antwoord geldt voor dingen die u nooit zijn gevraagd.',
      advice: 'Opnieuw vragen wanneer er doelen, ontvangers of toestemmingsplichtige items bijkomen.',
    },
  },
};
