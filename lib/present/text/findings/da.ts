import type { LanguageOfFindings } from './language';

/** Danish words for findings. */
export const da: LanguageOfFindings = {
  language: 'da',
  instruments: {
    eprivacyStorage: 'ePrivacy-direktivet 2002/58/EF, ændret ved 2009/136/EF, artikel 5, stk. 3',
    frenchDataProtectionAct: 'Den franske databeskyttelseslov (nr. 78-17), artikel 82',
    gdprConsentDefinition: 'GDPR, artikel 4, nr. 11',
    gdprFairness: 'GDPR, artikel 5, stk. 1, litra a',
    gdprWithdrawal: 'GDPR, artikel 7, stk. 3',
    gdprTransparency: 'GDPR, artikel 12, stk. 1',
    gdprRecipients: 'GDPR, artikel 13, stk. 1, litra e',
    gdprStoragePeriod: 'GDPR, artikel 13, stk. 2, litra a',
    planet49: 'EU-Domstolen, C-673/17 Planet49, præmis 65 og 75-81',
    edpbTechnicalScope: 'EDPB’s retningslinjer 2/2023, afsnit 2 og 3',
    cnilGuidelines: 'CNIL’s retningslinjer 2020-091, artikel 2 og 5',
    cnilRecommendation: 'CNIL’s henstilling 2020-092, afsnittet om, hvor længe valg gemmes',
    cnilMeasurement: 'CNIL, betingelser for undtagelsen for publikumsmåling',
    cookieBannerTaskforce: 'Rapport fra EDPB’s taskforce om cookiebannere, praksis A, B, C til E, I og K',
    tcfDisclosures: 'Leverandørers oplysninger i IAB TCF, disclosures[]',
  },
  item: {
    cookie: 'Cookien »{subject}«',
    localStorage: 'localStorage-nøglen »{subject}«',
    sessionStorage: 'sessionStorage-nøglen »{subject}«',
    indexedDB: 'IndexedDB-databasen »{subject}«',
    other: 'Elementet »{subject}«',
  },
  by: {
    response: ' af svaret fra {setBy}',
    aResponse: ' af et svar',
    script: ' af scriptet {setBy}',
    aScript: ' af et script',
  },
  on: ' på {page}',
  codes: {
    purpose: {
      necessary: 'nødvendigt',
      preferences: 'præferencer',
      analytics: 'publikumsmåling',
      marketing: 'markedsføring',
      unclassified: 'ikke klassificeret',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'localStorage-nøgle',
      sessionStorage: 'sessionStorage-nøgle',
      indexedDB: 'IndexedDB-database',
      pixel: 'pixel',
    },
    about: { category: 'formålet', lifetime: 'levetiden' },
    ground: {
      'third-party-send': 'værdien sendes til en anden virksomhed',
      'third-party-cookie': 'det er en tredjeparts cookie',
      lifetime: 'levetiden er over 13 måneder',
      'known-non-exempt-tool': 'værktøjet er kendt for også at bruge sine målinger til andet',
    },
    control: {
      accept: 'accepter',
      reject: 'afvis',
      customize: 'tilpas',
      save: 'gem',
      toggle: 'kontakt',
      next: 'næste trin',
      close: 'luk',
      withdraw: 'træk tilbage',
      reopen: 'åbn igen',
      subscribe: 'betal eller abonner',
      other: 'andet',
    },
    technique: { canvas: 'lærredet', webgl: 'WebGL', audio: 'lydsystemet', fonts: 'skrifttyperne' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Det blev fundet ved et senere eftersyn, så det kan ikke siges, om det kom før eller efter valget.',
    'not-a-fresh-profile':
      'Browseren havde allerede data fra webstedet: Der kan være et tidligere valg, som ikke blev set.',
    'watch-gap': 'En del af besøget blev ikke overvåget.',
    'consent-unknown': 'Hvordan samtykket stod i det øjeblik, vides ikke.',
    'nothing-refused': 'Intet blev afvist under besøget.',
    'no-consent-signal': 'Der blev ikke set noget signal om eller notat af samtykke.',
    'no-policy-found': 'Der blev ikke fundet nogen cookiepolitik.',
    'no-cmp-list': 'Banneret offentliggør ingen liste, der kunne læses.',
    'no-vendor-list': 'Der blev ikke læst oplysninger fra leverandører.',
    'not-a-policy': 'Det, der blev læst, er ikke en cookiepolitik.',
    'not-read': 'Politikken kunne ikke læses: {detail}.',
    'policy-lists-nothing': 'Den læste politik nævner ingen cookie og påstår intet.',
    'rows-without-a-name': 'Politikken har rækker uden navn, der kan mene dette.',
    'vendor-named-without-the-item': 'Politikken nævner leverandøren, men ikke elementet.',
    'may-be-exempt-measurement': 'Værktøjet kan indstilles, så det ikke kræver samtykke.',
    'in-both-media': 'Det gemmes også dér, hvor politikken siger.',
    'not-surely-what-the-claim-denies': 'Det er måske ikke det, webstedet benægter.',
    'no-such-claim': 'Politikken påstår intet af den slags.',
    'no-limited-row': 'Ingen række i politikken er begrænset til sider eller betingelser.',
    'no-choice-record-seen': 'Der blev ikke set noget notat af valget.',
    'record-lifetime-not-observable': 'Notatet ligger i weblageret og har ingen udløbsdato.',
    'nothing-withdrawn': 'Intet samtykke blev trukket tilbage under besøget.',
    'no-page-after-the-withdrawal': 'Ingen side blev åbnet efter tilbagetrækningen.',
    'no-choice-made': 'Der blev ikke truffet noget valg under besøget.',
    'no-signal-after-the-choice': 'Der blev ikke set noget signal om samtykke efter valget.',
    'no-banner-seen': 'Der blev ikke set noget banner.',
    'nothing-to-accept': 'Banneret har intet at acceptere.',
    'nothing-asked': 'Webstedet beder ikke om samtykke.',
    'consent-or-pay': 'Banneret tilbyder betaling i stedet; om det er tilladt, bedømmer dette værktøj ikke.',
    'prominence-is-a-matter-of-judgement': 'Om en knap er tydelig nok, er et spørgsmål om skøn.',
    'closing-may-refuse': 'Bannerets kryds kan lade alt være afvist; dets navn siger ikke, hvad det gør.',
    'saving-may-refuse': 'Felterne er tomme; at gemme dem sådan kan være et afslag.',
    'control-not-understood': 'Nederst på siden er der en knap, hvis ord ikke blev forstået.',
    'no-reopen-control-sought': 'Der blev ikke ledt efter en knap, der åbner banneret igen.',
    'policy-may-describe-a-way': 'Politikken, som ikke blev læst, beskriver måske en anden vej.',
    'no-exemption-claimed': 'Webstedet påberåber sig ingen undtagelse for sin måling.',
    'recipient-not-known': 'Om modtageren vides intet.',
    'coverage-too-small': 'Der er set for lidt af webstedet til at sige, at noget ikke er der.',
    'no-standing-consent': 'Intet samtykke fra et tidligere besøg gælder, eller dets dato er ikke kendt.',
    'no-earlier-reading': 'Ingen tidligere læsning af politikken er gemt.',
    'named-in-text-but-not-read':
      'Politikkens tekst indeholder navnet et sted, hvor intet om det kunne læses.',
    'policy-partly-unread': 'En del af politikken kunne ikke læses.',
    'policy-lists-no-item': 'Politikken taler om cookies uden at nævne nogen.',
    'banner-not-unasked':
      'Banneret kom efter et valg eller blev åbnet igen: Det viser, hvad der før blev valgt.',
    'record-not-understood': 'Notatet blev kun læst efter sit navn; hvad det betyder, er ikke sikkert.',
    'watched-in-part': 'For meget af besøget blev ikke set til at sige, at det ikke skete.',
    'not-swept': 'Hvad browseren indeholder, blev ikke set efter.',
    'choice-made-earlier': 'Et valg fra før besøget gjaldt hele tiden: tiden før et valg blev ikke set.',
    'contents-not-read': 'Der blev sendt noget, hvis indhold ikke kunne gennemses.',
    'nothing-to-compare': 'Der blev ikke set noget, som dette kan bedømmes efter.',
    'not-yet-due': 'Tiden, eller ændringen, hvorefter webstedet lover at spørge igen, er ikke kommet.',
    'requests-blocked':
      'Browseren eller en anden udvidelse blokerede forespørgsler: hvad de ville have gjort, blev ikke set.',
    'third-party-cookies-refused':
      'Browseren afviste tredjepartscookies: hvad andre browsere ville beholde, blev ikke set.',
    'not-observed': 'Det blev ikke observeret.',
  },
  satisfied: 'Der blev ledt efter det, og intet af den slags blev set under besøget.',
  notEvaluated: 'Dette kunne ikke bedømmes under besøget.',
  inconclusive: 'Det, der blev set, er ikke nok til at afgøre det.',
  rules: {
    'pre-consent-write': {
      name: 'Gemt før samtykke',
      title: '»{subject}« blev muligvis gemt, før du valgte',
      happened:
        '{item} blev gemt{by}{on}, før der var truffet noget valg. Formål: {purpose}, ifølge [{basis=declared?}webstedets egen erklæring|det, der er offentligt kendt]; det kræver muligvis dit samtykke først.',
      meaning:
        'Noget, der kun er tilladt med din accept, lå allerede på din enhed, mens du endnu blev spurgt.',
      advice:
        'Hold scriptet eller svaret tilbage, til der er samtykke til formålet, og kontrollér, i hvilken rækkefølge tags indlæses.',
    },
    'pre-consent-send': {
      name: 'Sendt før samtykke',
      title: '»{subject}« blev muligvis sendt, før du valgte',
      happened:
        '{item} blev sendt til {sentTo}, før der var truffet noget valg.[{createdEarlier?} Det blev gemt ved et tidligere besøg.] Formål: {purpose}.',
      meaning: 'Du kunne genkendes, før du havde noget at skulle have sagt.',
      advice:
        'Send intet til dette formål, før der er samtykke; slet, hvad et udløbet samtykke har efterladt.',
    },
    'write-after-refusal': {
      name: 'Gemt efter afvisning',
      title: '»{subject}« blev muligvis [{act=sent?}sendt|gemt], selv om du afviste',
      happened:
        '{item} blev [{act=sent?}sendt til {sentTo}|gemt{by}{on}], efter at formålet var afvist: {purpose}.',
      meaning: 'Du sagde nej, og webstedet ser ud til at være fortsat, som om intet var hændt.',
      advice: 'Lad tagget læse det gemte valg, hver gang det kører, og stop det, når dets formål er afvist.',
    },
    'send-after-withdrawal': {
      name: 'Stadig brugt efter tilbagetrækning',
      title:
        '»{subject}« blev muligvis stadig [{act=sent?}sendt|skrevet], efter at du trak samtykket tilbage',
      happened:
        '{item} blev [{act=sent?}sendt til {sentTo}|skrevet{by}] på en side, der blev åbnet efter tilbagetrækningen. Tilbagetrukket formål: {purpose}.',
      meaning: 'At trække samtykket tilbage ser ikke ud til at have ændret noget.',
      advice: 'Slet formålets elementer og stop deres scripts, når samtykket trækkes tilbage.',
    },
    'phantom-consent': {
      name: 'Samtykke, som ingen gav',
      title: '»{subject}« siger muligvis, at du sagde ja; der blev ikke set noget klik fra dig',
      happened:
        '[{source=consent-mode?}Googles Consent Mode fik »granted« at vide, før der var truffet noget valg, for: {granted}.|Webstedets notat »{subject}« angiver samtykke til: {granted}; ingen handling fra dig forklarer det.][{clickedByPage?} Et script på siden trykkede på knappen.]',
      meaning: 'Webstedet behandler dig måske som en, der har sagt ja, selv om du ikke har.',
      advice:
        'Skriv kun et bekræftende notat som svar på personens egen handling; lad alle udgangsværdier være »denied«.',
    },
    'signal-conflict': {
      name: 'Signaler, der strider mod dit valg',
      title: '»{subject}« siger muligvis noget andet, end du valgte',
      happened:
        'Du havde [{chosen=denied?}afvist|accepteret]: {purposes}. Derefter sagde signalet »{subject}« ({source}) [{said=granted?}givet|afvist].',
      meaning: 'Leverandører retter sig efter disse signaler, ikke efter dit klik.',
      advice: 'Udled hvert signal af det ene gemte valg, og opdatér dem alle på én gang.',
    },
    'choice-lifetime': {
      name: 'Hvor længe valget gemmes',
      title:
        '[{issue=unequal?}Et nej huskes muligvis ikke så længe som et ja|Dit valg gemmes muligvis længere end de anbefalede seks måneder]',
      happened:
        '[{issue=unequal?}Hvor længe »{subject}« gemmes, afhænger af dit svar.|»{subject}« gemmes i {keptSeconds}. Seks måneder er god praksis, ikke en pligt.][{issue=unequal?} Ved accept: {acceptedSeconds}.|{issue=unequal?} Ved accept: sessionen ud.][{issue=unequal?} Ved afvisning: {refusedSeconds}.|{issue=unequal?} Ved afvisning: sessionen ud.]',
      meaning: 'Du kan blive spurgt igen og igen, til du siger ja, eller ikke blive spurgt i lang tid.',
      advice: 'Gem begge svar lige længe; CNIL anbefaler seks måneder.',
    },
    'unequal-refusal': {
      name: 'Lige så let at afvise som at acceptere',
      title: 'Det er muligvis sværere at afvise end at acceptere',
      happened:
        '[{refusable?}Bannerets første lag lader dig afvise med en knap, der er mindre tydelig end den til at acceptere.|Bannerets første lag lader dig acceptere og har ingen knap til at afvise (det har: {roles}).]',
      meaning: 'Du ledes mod at acceptere.',
      advice: 'Sæt en knap til at afvise ved siden af den til at acceptere, i samme lag og samme stil.',
    },
    'preticked-purpose': {
      name: 'Formål afkrydset på forhånd',
      title: 'Formål er muligvis afkrydset på forhånd',
      happened: 'Disse formål stod på »til«, før noget var rørt: {preticked}.',
      meaning: 'Tavshed tages for accept.',
      advice: 'Lad hvert valgfrit formål begynde på »fra«.',
    },
    'missing-withdrawal-route': {
      name: 'Ingen vej tilbage til valget',
      title: 'Der er muligvis ingen vej tilbage til dit valg',
      happened: 'Efter valget blev der ikke fundet nogen knap på siden, som åbner banneret igen.',
      meaning: 'At trække samtykket tilbage er ikke så let som at give det.',
      advice: 'Sæt et varigt link, for eksempel »Cookieindstillinger«, på hver side.',
    },
    'undeclared-item': {
      name: 'Ikke erklæret lagring',
      title: '»{subject}« er muligvis ikke erklæret',
      happened: '{item} blev gemt{by}{on}; ingen læst oplysning (politik, bannerets liste) nævner det.',
      meaning: 'Webstedet gemmer noget, det ikke fortæller dig om.',
      advice:
        'Tilføj en række med navn, formål, levetid og modtager i politikken, eller hold op med at sætte det.',
    },
    'split-declaration': {
      name: 'Politik og banner er uenige',
      title: 'Politik og banner er muligvis uenige om »{subject}«',
      happened:
        '[{about=presence?}{namedBy=page?}»{name}« er gemt; politikken nævner det, og bannerets liste gør ikke.|{about=presence?}»{name}« er gemt; bannerets liste nævner det, og politikken gør ikke.|Politikken og bannerets liste beskriver det forskelligt.][ Politikken siger: {policyCategory}.][ Levetid ifølge politikken: {policyLifetime}.][ Listen siger: {listCategory}.][ Levetid ifølge listen: {listLifetime}.]',
      meaning: 'En af de to fortæller dig noget, der ikke passer.',
      advice: 'Lav begge ud fra én kilde.',
    },
    'understated-category': {
      name: 'Formålet gjort mindre',
      title: '»{subject}« er muligvis erklæret under et for harmløst formål',
      happened: '{item} er erklæret som: {declaredCategory}; offentligt kendt er: {knownCategory}.',
      meaning: 'Du nægtes måske et valg, som er dit.',
      advice: 'Flyt elementet til det formål, det tjener, og bed om samtykke til det.',
    },
    'excessive-retention': {
      name: 'Gemt længere end erklæret',
      title: '»{subject}« lever muligvis længere end erklæret',
      happened:
        '{item} beder om at leve [{atLeast?}mindst ]{askedSeconds}; politikken siger »{declaredLifetime}«.',
      meaning: 'Du genkendes længere, end webstedet siger.',
      advice: 'Afkort Max-Age eller Expires til det, politikken siger, eller ret politikken.',
    },
    'rolling-expiry': {
      name: 'Udløb skubbes ved hvert besøg',
      title: '»{subject}« skubber muligvis sin egen afslutning',
      happened:
        '{item} blev skrevet igen med samme værdi, for yderligere {askedSeconds}, mens webstedet hævder, at dets måling ikke kræver samtykke.',
      meaning: 'Den længste tilladte tid får aldrig ende.',
      advice: 'Sæt udløbet én gang, ved første besøg, og behold det.',
    },
    'exempt-measurement-too-long': {
      name: 'Undtaget måling gemt for længe',
      title: '»{subject}« lever muligvis for længe til at være undtaget',
      happened:
        '{item} beder om at leve [{atLeast?}mindst ]{askedSeconds}; måling uden samtykke må bruge sporingselementer i 13 måneder.',
      meaning: 'Uden at spørge dig må webstedet kun måle inden for grænser, og en af dem er overskredet.',
      advice: 'Afkort til 13 måneder, eller bed om samtykke.',
    },
    'other-medium': {
      name: 'I en anden slags lager',
      title: '»{subject}« gemmes muligvis ikke dér, hvor politikken siger',
      happened: '{item} blev fundet; politikken erklærer det som: {declaredMedium}.',
      meaning: 'Den, der leder, hvor politikken siger, finder det ikke og kan ikke slette det dér.',
      advice: 'Nævn den slags lager, der virkelig bruges.',
    },
    'undisclosed-recipient': {
      name: 'En modtager, der ikke nævnes',
      title: '»{subject}« modtager muligvis data og nævnes ikke',
      happened:
        'En anmodning [{identifier?}med en identifikator ]gik til {host}{vendor}; politikken nævner ingen bag den.',
      meaning: 'Du får ikke at vide, hvem der modtager data om dig.',
      advice: 'Nævn virksomheden blandt modtagerne, eller hold op med at sende til den.',
    },
    'declared-not-seen': {
      name: 'Erklæret og ikke set',
      title: '»{subject}« er muligvis ikke længere i brug',
      happened: 'Det er erklæret og blev ikke set, da alt var accepteret. Antal sete sider: {pages}.',
      meaning: 'Listen er måske længere end det, der virkelig bruges.',
      advice: 'Fjern rækker for værktøjer, der er væk.',
    },
    'contradictory-rows': {
      name: 'Rækker, der modsiger hinanden',
      title: '»{subject}« står muligvis under to formål',
      happened: 'Ét dokument sætter det under: {categories}.',
      meaning: 'Det er ikke klart, om du må afvise det.',
      advice: 'Behold én række med det formål, det tjener.',
    },
    'unclassified-item': {
      name: 'Formål ikke fortalt',
      title: 'Formålet med »{subject}« er muligvis ikke fortalt',
      happened: 'Det er opført som ikke klassificeret.',
      meaning: 'Du bliver spurgt om noget, ingen har undersøgt.',
      advice: 'Find ud af, hvad der sætter det, og giv det et formål.',
    },
    'unusual-category': {
      name: 'Usædvanligt formål',
      title: '»{subject}« er muligvis erklæret under et usædvanligt formål',
      happened:
        '{item} er erklæret som: {declaredCategory}; andre steder tjener det som regel: {knownCategory}.',
      meaning: 'Dit valg for ét formål styrer måske noget fra et andet.',
      advice: 'Kontrollér formålet i leverandørens dokumentation.',
    },
    'vendor-disagreement': {
      name: 'Websted og leverandør er uenige',
      title: 'Websted og leverandør fortæller muligvis forskelligt om »{subject}«',
      happened:
        'Leverandørens egen oplysning går videre med hensyn til: {about}.[ Webstedet siger {declaredSeconds}, leverandøren {vendorSeconds}.]',
      meaning: 'Webstedet fortæller måske mindre end sin egen leverandør.',
      advice: 'Overtag, hvad leverandøren oplyser.',
    },
    'contradicted-claim': {
      name: 'En af webstedets påstande modsagt',
      title: '»{subject}« modsiger muligvis webstedets egne ord',
      happened:
        '[{kind=request?}En anmodning gik til {subject}{vendor}|{kind=fingerprinting?}Et script fra {subject} læste {techniques} på fingeraftryks vis|{item} blev gemt{by}{on}], hvilket webstedets egne ord udelukker.',
      meaning: 'Webstedet lover, at det ikke gør dette.',
      advice: 'Fjern det, der modsiger sætningen, eller ret sætningen.',
    },
    'outside-declared-scope': {
      name: 'Uden for de erklærede sider',
      title: '»{subject}« blev muligvis gemt uden for de erklærede sider',
      happened: '{item} blev gemt{by}{on}; dets række begrænser det til andre sider eller betingelser.',
      meaning: 'Noget, der er ment for én del af webstedet, følger dig i andre.',
      advice: 'Indlæs kun scriptet på de sider, politikken nævner, eller udvid rækken.',
    },
    'unmet-exemption': {
      name: 'Undtagelse, der ikke passer',
      title: '»{subject}« opfylder muligvis ikke den undtagelse, der påberåbes',
      happened: '{item} siges ikke at kræve samtykke. Imod det taler: {grounds}.[ Det går til {sentTo}.]',
      meaning: 'Du blev ikke spurgt, på et grundlag, der ikke ser ud til at holde.',
      advice: 'Bed om samtykke, eller ændr værktøjet, til det opfylder undtagelsens betingelser.',
    },
    'outdated-claim': {
      name: 'En påstand om i dag modsagt',
      title: '»{subject}« modsiger muligvis, hvad webstedet siger om i dag',
      happened:
        '[{kind=request?}En anmodning gik til {subject}{vendor}|{item} blev set{on}], selv om webstedet siger, at der for tiden ikke er nogen.',
      meaning: 'Hvad politikken siger om i dag, passer ikke længere eller endnu ikke.',
      advice: 'Opdatér politikken, når et værktøj slås til, før det kører.',
    },
    'missing-reopen-control': {
      name: 'Lovet vej tilbage ikke fundet',
      title: 'Den lovede vej tilbage til dit valg var der muligvis ikke',
      happened: 'Politikken lover en knap[ »{promised}«]; der blev ikke fundet nogen på siden.',
      meaning: 'Du kan ikke ændre dit valg på den måde, du fik at vide.',
      advice: 'Sæt knappen, hvor politikken siger, på hver side.',
    },
    'choice-lifetime-promise': {
      name: 'Levetiden for dit valg',
      title: 'Dit valg gemmes muligvis i [{direction=longer?}længere|kortere] tid, end webstedet siger',
      happened:
        'Notatet »{subject}« lever [{keptSeconds}|til browseren lukkes]; webstedet siger {promisedSeconds}.',
      meaning: 'Du bliver spurgt igen tidligere, eller dit svar gemmes længere, end du fik at vide.',
      advice: 'Giv notatet den levetid, politikken angiver.',
    },
    'missing-reconsent': {
      name: 'Ikke spurgt igen som lovet',
      title: 'Du blev muligvis ikke spurgt igen, selv om det var lovet',
      happened:
        '[{because=age?}Samtykkets alder: {ageDays}. Webstedet lover at spørge igen efter {promisedSeconds}, og der kom intet banner.|Politikken er ændret siden samtykket; webstedet lover at spørge igen, og der kom intet banner.]',
      meaning: 'Et gammelt svar bruges til noget, du ikke blev spurgt om, eller længere, end du fik at vide.',
      advice: 'Giv det gemte valg en version og en dato, og spørg igen, når en af dem er overskredet.',
    },
    'unfilled-placeholder': {
      name: 'Tomme pladser i politikken',
      title: 'Politikken har tomme pladser, som muligvis aldrig blev udfyldt',
      happened: 'Steder, hvor der skulle have stået et navn: {count}.',
      meaning: 'Det siges ikke, hvem der modtager dine data.',
      advice: 'Sæt navnene ind, eller fjern rækkerne.',
    },
    'shifted-columns': {
      name: 'Forskudte tabelkolonner',
      title: 'Celler i politikkens tabel står muligvis under de forkerte overskrifter',
      happened: 'Rækker, hvis celler ikke passer til deres overskrifter: {count}.',
      meaning: 'Tabellen kan ikke forstås, som den står.',
      advice: 'Sæt hver celle under sin overskrift; udfyld den tomme kolonne, eller fjern den.',
    },
    'nameless-row': {
      name: 'Cookies uden navn',
      title: 'Politikken beskriver muligvis cookies uden at nævne dem ved navn',
      happened: 'Rækker uden navn: {count}.',
      meaning: 'Du kan ikke finde disse cookies i din browser.',
      advice: 'Tilføj det tekniske navn eller dets faste del med en *.',
    },
    'missing-duration': {
      name: 'Levetider ikke fortalt',
      title: 'Politikken siger muligvis ikke, hvor længe elementer lever',
      happened: 'Rækker uden levetid: {count}.',
      meaning: 'Du får ikke at vide, hvor længe du genkendes.',
      advice: 'Tilføj levetiden i hver række.',
    },
    'mangled-name': {
      name: 'Beskadigede navne',
      title: 'Navne i politikken er muligvis beskadigede',
      happened: 'Navne, som ingen browser ville vise sådan: {count}.',
      meaning: 'Du kan ikke finde disse elementer under det navn, der er angivet.',
      advice: 'Beskyt understregninger og stjerner dér, hvor siden skrives.',
    },
    'policy-drift': {
      name: 'Politikken ændret siden dit valg',
      title: 'Politikken tillader sig muligvis mere, end du sagde ja til',
      happened:
        'Siden samtykket er politikken vokset, og intet banner kom igen.[ Tilføjede elementer: {addedItems}.][ Tilføjede formål: {addedPurposes}.][ Tilføjede modtagere: {addedRecipients}.]',
      meaning: 'Dit gamle svar bruges til ting, du aldrig blev spurgt om.',
      advice: 'Spørg igen, når der kommer formål, modtagere eller elementer til, som kræver samtykke.',
    },
  },
};
