import type { LanguageOfFindings } from './language';

/** Swedish words for findings. */
export const sv: LanguageOfFindings = {
  language: 'sv',
  instruments: {
    eprivacyStorage:
      'Direktivet om integritet och elektronisk kommunikation 2002/58/EG, ändrat genom 2009/136/EG, artikel 5.3',
    frenchDataProtectionAct: 'Franska dataskyddslagen (nr 78-17), artikel 82',
    gdprConsentDefinition: 'GDPR, artikel 4.11',
    gdprFairness: 'GDPR, artikel 5.1 a',
    gdprWithdrawal: 'GDPR, artikel 7.3',
    gdprTransparency: 'GDPR, artikel 12.1',
    gdprRecipients: 'GDPR, artikel 13.1 e',
    gdprStoragePeriod: 'GDPR, artikel 13.2 a',
    planet49: 'EU-domstolen, C-673/17 Planet49, punkterna 65 och 75–81',
    edpbTechnicalScope: 'EDPB:s riktlinjer 2/2023, avsnitt 2 och 3',
    cnilGuidelines: 'CNIL:s riktlinjer 2020-091, artiklarna 2 och 5',
    cnilRecommendation: 'CNIL:s rekommendation 2020-092, avsnittet om hur länge val sparas',
    cnilMeasurement: 'CNIL, villkor för undantaget för publikmätning',
    cookieBannerTaskforce:
      'Rapporten från EDPB:s arbetsgrupp om cookiebannrar, metoderna A, B, C till E, I och K',
    tcfDisclosures: 'Leverantörsuppgifter i IAB TCF, disclosures[]',
  },
  item: {
    cookie: 'Cookien ”{subject}”',
    localStorage: 'localStorage-nyckeln ”{subject}”',
    sessionStorage: 'sessionStorage-nyckeln ”{subject}”',
    indexedDB: 'IndexedDB-databasen ”{subject}”',
    other: 'Posten ”{subject}”',
  },
  by: {
    response: ' av svaret från {setBy}',
    aResponse: ' av ett svar',
    script: ' av skriptet {setBy}',
    aScript: ' av ett skript',
  },
  on: ' på {page}',
  codes: {
    purpose: {
      necessary: 'nödvändigt',
      preferences: 'anpassning',
      analytics: 'besöksmätning',
      marketing: 'marknadsföring',
      unclassified: 'oklassificerat',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'localStorage-nyckel',
      sessionStorage: 'sessionStorage-nyckel',
      indexedDB: 'IndexedDB-databas',
      pixel: 'pixel',
    },
    about: { category: 'ändamålet', lifetime: 'livslängden' },
    ground: {
      'third-party-send': 'värdet skickas till ett annat företag',
      'third-party-cookie': 'det är en tredje parts cookie',
      lifetime: 'livslängden är mer än 13 månader',
      'known-non-exempt-tool': 'verktyget är känt för att använda sina mätningar till annat också',
    },
    control: {
      accept: 'godkänn',
      reject: 'neka',
      customize: 'anpassa',
      save: 'spara',
      toggle: 'reglage',
      next: 'nästa steg',
      close: 'stäng',
      withdraw: 'återkalla',
      reopen: 'öppna igen',
      subscribe: 'betala eller prenumerera',
      other: 'annat',
    },
    technique: { canvas: 'ritytan', webgl: 'WebGL', audio: 'ljudsystemet', fonts: 'typsnitten' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Det hittades vid en senare genomgång, så det går inte att säga om det kom före eller efter valet.',
    'not-a-fresh-profile':
      'Webbläsaren hade redan data från webbplatsen: ett tidigare val kan finnas som inte sågs.',
    'watch-gap': 'En del av besöket bevakades inte.',
    'consent-unknown': 'Hur samtycket stod i det ögonblicket är inte känt.',
    'nothing-refused': 'Inget nekades under besöket.',
    'no-consent-signal': 'Ingen signal om eller anteckning av samtycke sågs.',
    'no-policy-found': 'Ingen cookiepolicy hittades.',
    'no-cmp-list': 'Bannern publicerar ingen lista som gick att läsa.',
    'no-vendor-list': 'Inga leverantörsuppgifter lästes.',
    'not-a-policy': 'Det som lästes är ingen cookiepolicy.',
    'not-read': 'Policyn gick inte att läsa: {detail}.',
    'policy-lists-nothing': 'Policyn som lästes listar ingen cookie och påstår inget.',
    'rows-without-a-name': 'Policyn har rader utan namn som kan avse det här.',
    'vendor-named-without-the-item': 'Policyn nämner leverantören, men inte posten.',
    'may-be-exempt-measurement': 'Verktyget kan ställas in så att det inte kräver samtycke.',
    'in-both-media': 'Det finns också där policyn säger.',
    'not-surely-what-the-claim-denies': 'Det är kanske inte det som webbplatsen förnekar.',
    'no-such-claim': 'Policyn påstår inget av det slaget.',
    'no-limited-row': 'Ingen rad i policyn är begränsad till sidor eller villkor.',
    'no-choice-record-seen': 'Ingen anteckning av valet sågs.',
    'record-lifetime-not-observable': 'Anteckningen finns i webblagring och har inget utgångsdatum.',
    'nothing-withdrawn': 'Inget samtycke återkallades under besöket.',
    'no-page-after-the-withdrawal': 'Ingen sida öppnades efter återkallandet.',
    'no-choice-made': 'Inget val gjordes under besöket.',
    'no-signal-after-the-choice': 'Ingen signal om samtycke sågs efter valet.',
    'no-banner-seen': 'Ingen banner sågs.',
    'nothing-to-accept': 'Bannern har inget att godkänna.',
    'nothing-asked': 'Webbplatsen ber inte om samtycke.',
    'consent-or-pay':
      'Bannern erbjuder betalning i stället; om det är tillåtet avgör inte det här verktyget.',
    'prominence-is-a-matter-of-judgement': 'Om en knapp syns tillräckligt är en bedömningsfråga.',
    'closing-may-refuse': 'Bannerns kryss kan lämna allt nekat; dess namn säger inte vad det gör.',
    'saving-may-refuse': 'Rutorna är tomma; att spara dem så kan vara att neka.',
    'control-not-understood': 'Längst ner på sidan finns en knapp vars ord inte förstods.',
    'no-reopen-control-sought': 'Någon knapp som öppnar bannern igen söktes inte.',
    'policy-may-describe-a-way': 'Policyn, som inte lästes, beskriver kanske en annan väg.',
    'no-exemption-claimed': 'Webbplatsen åberopar inget undantag för sin mätning.',
    'recipient-not-known': 'Inget är känt om mottagaren.',
    'coverage-too-small': 'För lite av webbplatsen har setts för att säga att något inte finns.',
    'no-standing-consent': 'Inget samtycke från ett tidigare besök gäller, eller så är dess datum inte känt.',
    'no-earlier-reading': 'Ingen tidigare läsning av policyn är sparad.',
    'named-in-text-but-not-read':
      'Policyns text innehåller namnet på ett ställe där inget om det gick att läsa.',
    'policy-partly-unread': 'En del av policyn gick inte att läsa.',
    'policy-lists-no-item': 'Policyn talar om cookies utan att lista någon.',
    'banner-not-unasked': 'Bannern kom efter ett val eller öppnades igen: den visar vad som valts tidigare.',
    'record-not-understood': 'Anteckningen lästes bara efter sitt namn; vad den betyder är inte säkert.',
    'watched-in-part': 'För mycket av besöket sågs inte för att säga att det inte hände.',
    'not-swept': 'Vad webbläsaren innehåller granskades inte.',
    'choice-made-earlier': 'Ett val från före besöket gällde hela tiden: tiden före ett val har inte setts.',
    'contents-not-read': 'Något skickades vars innehåll inte kunde gås igenom.',
    'nothing-to-compare': 'Inget sågs som detta kan bedömas efter.',
    'not-yet-due': 'Tiden, eller ändringen, efter vilken webbplatsen lovar att fråga igen har inte kommit.',
    'requests-blocked':
      'Webbläsaren eller ett annat tillägg blockerade förfrågningar: vad de skulle ha gjort har inte setts.',
    'third-party-cookies-refused':
      'Webbläsaren nekade kakor från tredje part: vad andra webbläsare skulle behålla har inte setts.',
    'not-observed': 'Det observerades inte.',
  },
  satisfied: 'Eftersökt, och inget av det slaget sågs under besöket.',
  notEvaluated: 'Det här gick inte att bedöma under besöket.',
  inconclusive: 'Det som sågs räcker inte för att avgöra det.',
  rules: {
    'pre-consent-write': {
      name: 'Lagring före samtycke',
      title: '”{subject}” kan möjligen ha lagrats innan du valde',
      happened:
        '{item} lagrades{by}{on} innan något val gjorts. Ändamål: {purpose}, enligt [{basis=declared?}webbplatsens egen deklaration|vad som är allmänt känt]; det kräver möjligen ditt samtycke först.',
      meaning:
        'Något som bara får ske med ditt medgivande fanns redan på din enhet medan du ännu tillfrågades.',
      advice:
        'Håll tillbaka skriptet eller svaret tills samtycke till ändamålet finns, och kontrollera i vilken ordning taggarna laddas.',
    },
    'pre-consent-send': {
      name: 'Skickat före samtycke',
      title: '”{subject}” skickades möjligen innan du valde',
      happened:
        '{item} skickades till {sentTo} innan något val gjorts.[{createdEarlier?} Lagringen skedde vid ett tidigare besök.] Ändamål: {purpose}.',
      meaning: 'Du kunde kännas igen innan du fått säga något om det.',
      advice:
        'Skicka inget för ändamålet förrän samtycke finns; radera det som ett utgånget samtycke lämnat efter sig.',
    },
    'write-after-refusal': {
      name: 'Lagring efter nekande',
      title: '”{subject}” [{act=sent?}skickades|lagrades] möjligen trots att du nekade',
      happened:
        '{item} [{act=sent?}skickades till {sentTo}|lagrades{by}{on}] efter att ändamålet hade nekats: {purpose}.',
      meaning: 'Du sade nej, och webbplatsen tycks ha fortsatt som om inget hänt.',
      advice:
        'Låt taggen läsa det sparade valet varje gång den körs, och stoppa den när dess ändamål är nekat.',
    },
    'send-after-withdrawal': {
      name: 'Används fortfarande efter återkallande',
      title:
        '”{subject}” [{act=sent?}skickades|skrevs] möjligen fortfarande efter att du återkallat samtycket',
      happened:
        '{item} [{act=sent?}skickades till {sentTo}|skrevs{by}] på en sida som öppnades efter återkallandet. Återkallat ändamål: {purpose}.',
      meaning: 'Att ta tillbaka samtycket tycks inte ha ändrat något.',
      advice: 'Radera ändamålets poster och stoppa deras skript när samtycket återkallas.',
    },
    'phantom-consent': {
      name: 'Samtycke som ingen gav',
      title: '”{subject}” säger möjligen att du samtyckt; inget klick från dig sågs',
      happened:
        '[{source=consent-mode?}Googles Consent Mode fick veta ”granted” innan något val gjorts, för: {granted}.|Webbplatsens anteckning ”{subject}” anger samtycke till: {granted}; ingen handling från dig förklarar det.][{clickedByPage?} Ett skript på sidan tryckte på knappen.]',
      meaning: 'Webbplatsen kan behandla dig som någon som samtyckt, fast du inte gjort det.',
      advice:
        'Skriv en jakande anteckning bara som svar på personens egen handling; låt alla förval vara ”denied”.',
    },
    'signal-conflict': {
      name: 'Signaler som strider mot ditt val',
      title: '”{subject}” säger möjligen något annat än du valde',
      happened:
        'Du hade [{chosen=denied?}nekat|godkänt]: {purposes}. Därefter sade signalen ”{subject}” ({source}) [{said=granted?}beviljat|nekat].',
      meaning: 'Leverantörer rättar sig efter signalerna, inte efter ditt klick.',
      advice: 'Härled varje signal ur det enda sparade valet, och uppdatera alla samtidigt.',
    },
    'choice-lifetime': {
      name: 'Hur länge valet sparas',
      title:
        '[{issue=unequal?}Att neka blir möjligen inte ihågkommet lika länge som att godkänna|Ditt val sparas möjligen längre än de rekommenderade sex månaderna]',
      happened:
        '[{issue=unequal?}Hur länge ”{subject}” sparas beror på ditt svar.|”{subject}” sparas i {keptSeconds}. Sex månader är god sed, inte ett krav.][{issue=unequal?} Om du godkänner: {acceptedSeconds}.|{issue=unequal?} Om du godkänner: sessionen ut.][{issue=unequal?} Om du nekar: {refusedSeconds}.|{issue=unequal?} Om du nekar: sessionen ut.]',
      meaning: 'Du kan bli tillfrågad om och om igen tills du godkänner, eller inte tillfrågad på länge.',
      advice: 'Spara båda svaren lika länge; CNIL rekommenderar sex månader.',
    },
    'unequal-refusal': {
      name: 'Lika lätt att neka som att godkänna',
      title: 'Att neka är möjligen svårare än att godkänna',
      happened:
        '[{refusable?}Bannerns första lager låter dig neka, med en knapp som syns mindre än den för att godkänna.|Bannerns första lager låter dig godkänna men har ingen knapp för att neka (den har: {roles}).]',
      meaning: 'Du leds mot att godkänna.',
      advice: 'Sätt en knapp för att neka bredvid den för att godkänna, i samma lager och samma stil.',
    },
    'preticked-purpose': {
      name: 'Förkryssade ändamål',
      title: 'Ändamål är möjligen förkryssade',
      happened: 'De här ändamålen var på innan något rörts: {preticked}.',
      meaning: 'Tystnad tas för samtycke.',
      advice: 'Låt varje frivilligt ändamål börja avslaget.',
    },
    'missing-withdrawal-route': {
      name: 'Ingen väg tillbaka till valet',
      title: 'Det finns möjligen ingen väg tillbaka till ditt val',
      happened: 'Efter valet hittades ingen knapp på sidan som öppnar bannern igen.',
      meaning: 'Att ta tillbaka samtycket är inte lika lätt som att ge det.',
      advice: 'Sätt en bestående länk, till exempel ”Cookieinställningar”, på varje sida.',
    },
    'undeclared-item': {
      name: 'Odeklarerad lagring',
      title: '”{subject}” är möjligen inte deklarerad',
      happened: '{item} lagrades{by}{on}; ingen uppgift som lästes (policy, bannerns lista) nämner det.',
      meaning: 'Webbplatsen lagrar något som den inte berättar om.',
      advice: 'Lägg till en rad med namn, ändamål, livslängd och mottagare i policyn, eller sluta sätta det.',
    },
    'split-declaration': {
      name: 'Policy och banner är oense',
      title: 'Policy och banner är möjligen oense om ”{subject}”',
      happened:
        '[{about=presence?}{namedBy=page?}”{name}” är lagrad; policyn nämner det och bannerns lista gör det inte.|{about=presence?}”{name}” är lagrad; bannerns lista nämner det och policyn gör det inte.|Policyn och bannerns lista beskriver det olika.][ Policyn säger: {policyCategory}.][ Livslängd enligt policyn: {policyLifetime}.][ Listan säger: {listCategory}.][ Livslängd enligt listan: {listLifetime}.]',
      meaning: 'En av de två säger dig något som inte stämmer.',
      advice: 'Skapa båda ur en källa.',
    },
    'understated-category': {
      name: 'Ändamålet förminskat',
      title: '”{subject}” är möjligen deklarerad under ett för harmlöst ändamål',
      happened: '{item} är deklarerad som: {declaredCategory}; allmänt känt är: {knownCategory}.',
      meaning: 'Du kan nekas ett val som är ditt att göra.',
      advice: 'Flytta posten till det ändamål den tjänar, och be om samtycke till det.',
    },
    'excessive-retention': {
      name: 'Sparas längre än deklarerat',
      title: '”{subject}” lever möjligen längre än deklarerat',
      happened:
        '{item} ber om att få leva [{atLeast?}minst ]{askedSeconds}; policyn säger ”{declaredLifetime}”.',
      meaning: 'Du känns igen längre än webbplatsen säger.',
      advice: 'Korta Max-Age eller Expires till vad policyn säger, eller rätta policyn.',
    },
    'rolling-expiry': {
      name: 'Utgången skjuts upp vid varje besök',
      title: '”{subject}” skjuter möjligen upp sitt eget slut',
      happened:
        '{item} skrevs igen med samma värde, för ytterligare {askedSeconds}, medan webbplatsen hävdar att dess mätning inte kräver samtycke.',
      meaning: 'Den längsta tillåtna tiden tar aldrig slut.',
      advice: 'Sätt utgången en gång, vid första besöket, och behåll den.',
    },
    'exempt-measurement-too-long': {
      name: 'Undantagen mätning sparas för länge',
      title: '”{subject}” lever möjligen för länge för att vara undantagen',
      happened:
        '{item} ber om att få leva [{atLeast?}minst ]{askedSeconds}; mätning utan samtycke får använda spårare i 13 månader.',
      meaning: 'Utan att fråga dig får webbplatsen bara mäta inom gränser, och en av dem är överskriden.',
      advice: 'Korta till 13 månader, eller be om samtycke.',
    },
    'other-medium': {
      name: 'I ett annat slags lagring',
      title: '”{subject}” finns möjligen inte där policyn säger',
      happened: '{item} hittades; policyn deklarerar det som: {declaredMedium}.',
      meaning: 'Den som letar där policyn säger hittar det inte och kan inte radera det där.',
      advice: 'Ange det slags lagring som verkligen används.',
    },
    'undisclosed-recipient': {
      name: 'En mottagare som inte nämns',
      title: '”{subject}” tar möjligen emot uppgifter och nämns inte',
      happened:
        'En begäran [{identifier?}med en identifierare ]gick till {host}{vendor}; policyn nämner ingen som står bakom.',
      meaning: 'Du får inte veta vem som tar emot uppgifter om dig.',
      advice: 'Nämn företaget bland mottagarna, eller sluta skicka till det.',
    },
    'declared-not-seen': {
      name: 'Deklarerad och inte sedd',
      title: '”{subject}” används möjligen inte längre',
      happened: 'Den är deklarerad men sågs inte när allt var godkänt. Antal sidor som setts: {pages}.',
      meaning: 'Listan är kanske längre än vad som verkligen används.',
      advice: 'Ta bort rader för verktyg som är borta.',
    },
    'contradictory-rows': {
      name: 'Rader som motsäger varandra',
      title: '”{subject}” står möjligen under två ändamål',
      happened: 'Ett och samma dokument sätter den under: {categories}.',
      meaning: 'Det är inte klart om du får neka den.',
      advice: 'Behåll en rad med det ändamål den tjänar.',
    },
    'unclassified-item': {
      name: 'Ändamålet sägs inte',
      title: 'Ändamålet med ”{subject}” sägs möjligen inte',
      happened: 'Den är listad som oklassificerad.',
      meaning: 'Du tillfrågas om något som ingen har undersökt.',
      advice: 'Ta reda på vad som sätter den och ge den ett ändamål.',
    },
    'unusual-category': {
      name: 'Ovanligt ändamål',
      title: '”{subject}” är möjligen deklarerad under ett ovanligt ändamål',
      happened:
        '{item} är deklarerad som: {declaredCategory}; på andra håll tjänar den oftast: {knownCategory}.',
      meaning: 'Ditt val för ett ändamål kan styra något från ett annat.',
      advice: 'Kontrollera ändamålet i leverantörens dokumentation.',
    },
    'vendor-disagreement': {
      name: 'Webbplats och leverantör är oense',
      title: 'Webbplats och leverantör berättar möjligen olika om ”{subject}”',
      happened:
        'Leverantörens egna uppgifter är vidare i fråga om: {about}.[ Webbplatsen säger {declaredSeconds}, leverantören {vendorSeconds}.]',
      meaning: 'Webbplatsen berättar kanske mindre än sin egen leverantör.',
      advice: 'Ta över vad leverantören uppger.',
    },
    'contradicted-claim': {
      name: 'Ett av webbplatsens påståenden motsägs',
      title: '”{subject}” motsäger möjligen webbplatsens egna ord',
      happened:
        '[{kind=request?}En begäran gick till {subject}{vendor}|{kind=fingerprinting?}Ett skript från {subject} läste {techniques} så som man gör för fingeravtryck|{item} lagrades{by}{on}], vilket webbplatsens egna ord utesluter.',
      meaning: 'Webbplatsen lovar att den inte gör så.',
      advice: 'Ta bort det som motsäger meningen, eller ändra meningen.',
    },
    'outside-declared-scope': {
      name: 'Utanför de deklarerade sidorna',
      title: '”{subject}” lagrades möjligen utanför de deklarerade sidorna',
      happened: '{item} lagrades{by}{on}; dess rad begränsar det till andra sidor eller villkor.',
      meaning: 'Något som är tänkt för en del av webbplatsen följer dig i andra.',
      advice: 'Ladda skriptet bara på de sidor policyn nämner, eller vidga raden.',
    },
    'unmet-exemption': {
      name: 'Undantag som inte passar',
      title: '”{subject}” uppfyller möjligen inte det undantag som åberopas',
      happened: '{item} sägs inte kräva samtycke. Emot det talar: {grounds}.[ Det går till {sentTo}.]',
      meaning: 'Du tillfrågades inte, på en grund som inte tycks hålla.',
      advice: 'Be om samtycke, eller ändra verktyget tills det uppfyller undantagets villkor.',
    },
    'outdated-claim': {
      name: 'Ett påstående om idag motsägs',
      title: '”{subject}” motsäger möjligen vad webbplatsen säger om idag',
      happened:
        '[{kind=request?}En begäran gick till {subject}{vendor}|{item} sågs{on}], fast webbplatsen säger att det inte finns något sådant för närvarande.',
      meaning: 'Det policyn säger om idag stämmer inte längre, eller inte ännu.',
      advice: 'Uppdatera policyn när ett verktyg slås på, innan det körs.',
    },
    'missing-reopen-control': {
      name: 'Utlovad väg tillbaka hittades inte',
      title: 'Den utlovade vägen tillbaka till ditt val fanns möjligen inte där',
      happened: 'Policyn utlovar en knapp[ ”{promised}”]; ingen hittades på sidan.',
      meaning: 'Du kan inte ändra ditt val på det sätt du fått veta.',
      advice: 'Sätt knappen där policyn säger, på varje sida.',
    },
    'choice-lifetime-promise': {
      name: 'Hur länge ditt val lever',
      title: 'Ditt val sparas möjligen [{direction=longer?}längre|kortare] än webbplatsen säger',
      happened:
        'Anteckningen ”{subject}” lever [{keptSeconds}|tills webbläsaren stängs]; webbplatsen säger {promisedSeconds}.',
      meaning: 'Du tillfrågas igen tidigare, eller ditt svar sparas längre, än du fått veta.',
      advice: 'Ge anteckningen den livslängd policyn anger.',
    },
    'missing-reconsent': {
      name: 'Inte tillfrågad igen som utlovat',
      title: 'Du tillfrågades möjligen inte igen, fast det var utlovat',
      happened:
        '[{because=age?}Samtyckets ålder: {ageDays}. Webbplatsen lovar att fråga igen efter {promisedSeconds}, och ingen banner kom.|Policyn har ändrats sedan samtycket; webbplatsen lovar att fråga igen, och ingen banner kom.]',
      meaning: 'Ett gammalt svar används till något du inte tillfrågats om, eller längre än du fått veta.',
      advice: 'Ge det sparade valet en version och ett datum, och fråga igen när endera är passerad.',
    },
    'unfilled-placeholder': {
      name: 'Luckor i policyn',
      title: 'Policyn har luckor som möjligen aldrig fylldes i',
      happened: 'Ställen där ett namn skulle stå: {count}.',
      meaning: 'Det sägs inte vem som tar emot dina uppgifter.',
      advice: 'Sätt in namnen, eller ta bort raderna.',
    },
    'shifted-columns': {
      name: 'Förskjutna tabellkolumner',
      title: 'Celler i policyns tabell står möjligen under fel rubrik',
      happened: 'Rader vars celler inte passar sina rubriker: {count}.',
      meaning: 'Tabellen går inte att förstå som den står.',
      advice: 'Sätt varje cell under sin rubrik; fyll den tomma kolumnen eller ta bort den.',
    },
    'nameless-row': {
      name: 'Cookies utan namn',
      title: 'Policyn beskriver möjligen cookies utan att namnge dem',
      happened: 'Rader utan namn: {count}.',
      meaning: 'Du kan inte hitta de här cookies i din webbläsare.',
      advice: 'Lägg till det tekniska namnet, eller dess fasta del med en *.',
    },
    'missing-duration': {
      name: 'Livslängder sägs inte',
      title: 'Policyn säger möjligen inte hur länge poster lever',
      happened: 'Rader utan livslängd: {count}.',
      meaning: 'Du får inte veta hur länge du känns igen.',
      advice: 'Lägg till livslängden på varje rad.',
    },
    'mangled-name': {
      name: 'Skadade namn',
      title: 'Namn i policyn är möjligen skadade',
      happened: 'Namn som ingen webbläsare skulle visa så: {count}.',
      meaning: 'Du kan inte hitta posterna under det namn som anges.',
      advice: 'Skydda understreck och asterisker där sidan skrivs.',
    },
    'policy-drift': {
      name: 'Policyn ändrad sedan ditt val',
      title: 'Policyn tillåter sig möjligen mer än du samtyckt till',
      happened:
        'Sedan samtycket har policyn vuxit, och ingen banner kom tillbaka.[ Tillagda poster: {addedItems}.][ Tillagda ändamål: {addedPurposes}.][ Tillagda mottagare: {addedRecipients}.]',
      meaning: 'Ditt gamla svar används för sådant du aldrig tillfrågats om.',
      advice: 'Fråga igen när ändamål, mottagare eller poster som kräver samtycke tillkommer.',
    },
  },
};
