import type { LanguageOfFindings } from './language';

/** Romanian words for findings. */
export const ro: LanguageOfFindings = {
  language: 'ro',
  instruments: {
    eprivacyStorage:
      'Directiva asupra confidențialității și comunicațiilor electronice 2002/58/CE, modificată prin 2009/136/CE, articolul 5 alineatul (3)',
    frenchDataProtectionAct: 'Legea franceză privind protecția datelor (nr. 78-17), articolul 82',
    gdprConsentDefinition: 'RGPD, articolul 4 punctul 11',
    gdprFairness: 'RGPD, articolul 5 alineatul (1) litera (a)',
    gdprWithdrawal: 'RGPD, articolul 7 alineatul (3)',
    gdprTransparency: 'RGPD, articolul 12 alineatul (1)',
    gdprRecipients: 'RGPD, articolul 13 alineatul (1) litera (e)',
    gdprStoragePeriod: 'RGPD, articolul 13 alineatul (2) litera (a)',
    planet49: 'Curtea de Justiție a UE, C-673/17 Planet49, punctele 65 și 75-81',
    edpbTechnicalScope: 'Orientările CEPD 2/2023, secțiunile 2 și 3',
    cnilGuidelines: 'Liniile directoare ale CNIL 2020-091, articolele 2 și 5',
    cnilRecommendation: 'Recomandarea CNIL 2020-092, partea despre durata păstrării alegerilor',
    cnilMeasurement: 'CNIL, condițiile exceptării măsurării audienței',
    cookieBannerTaskforce:
      'Raportul grupului de lucru al CEPD privind bannerele de cookie-uri, practicile A, B, C-E, I și K',
    tcfDisclosures: 'Declarațiile furnizorilor în TCF al IAB, disclosures[]',
  },
  item: {
    cookie: 'Modulul cookie „{subject}”',
    localStorage: 'Elementul localStorage „{subject}”',
    sessionStorage: 'Elementul sessionStorage „{subject}”',
    indexedDB: 'Elementul IndexedDB „{subject}”',
    other: 'Elementul „{subject}”',
  },
  by: {
    response: ' de răspunsul de la {setBy}',
    aResponse: ' de un răspuns',
    script: ' de scriptul {setBy}',
    aScript: ' de un script',
  },
  on: ' pe {page}',
  codes: {
    purpose: {
      necessary: 'necesar',
      preferences: 'preferințe',
      analytics: 'măsurarea audienței',
      marketing: 'marketing',
      unclassified: 'neclasificat',
    },
    medium: {
      cookie: 'cookie',
      localStorage: 'element localStorage',
      sessionStorage: 'element sessionStorage',
      indexedDB: 'bază IndexedDB',
      pixel: 'pixel',
    },
    about: { category: 'scopul', lifetime: 'durata' },
    ground: {
      'third-party-send': 'valoarea sa este trimisă altei companii',
      'third-party-cookie': 'este cookie-ul unui terț',
      lifetime: 'durează mai mult de 13 luni',
      'known-non-exempt-tool': 'se știe că instrumentul refolosește ce măsoară',
    },
    control: {
      accept: 'acceptă',
      reject: 'refuză',
      customize: 'personalizează',
      save: 'salvează',
      toggle: 'comutator',
      next: 'pasul următor',
      close: 'închide',
      withdraw: 'retrage',
      reopen: 'redeschide',
      subscribe: 'plătește sau abonează-te',
      other: 'altele',
    },
    technique: { canvas: 'suprafața de desen', webgl: 'WebGL', audio: 'sistemul audio', fonts: 'fonturile' },
  },
  reasons: {
    'interval-spans-the-choice':
      'A fost găsit la o verificare ulterioară: nu se poate spune dacă a venit înainte sau după alegere.',
    'not-a-fresh-profile':
      'Browserul avea deja date ale acestui site: poate exista o alegere anterioară care nu a fost văzută.',
    'watch-gap': 'O parte a vizitei nu a fost observată.',
    'consent-unknown': 'Starea consimțământului în acel moment nu este cunoscută.',
    'nothing-refused': 'Nimic nu a fost refuzat în această vizită.',
    'no-consent-signal': 'Nu s-a văzut niciun semnal și nicio înregistrare a consimțământului.',
    'no-policy-found': 'Nu s-a găsit nicio politică de cookie-uri.',
    'no-cmp-list': 'Bannerul nu publică o listă care să poată fi citită.',
    'no-vendor-list': 'Nu s-a citit nicio declarație a furnizorilor.',
    'not-a-policy': 'Ce s-a citit nu este o politică de cookie-uri.',
    'not-read': 'Politica nu a putut fi citită: {detail}.',
    'policy-lists-nothing': 'Politica citită nu enumeră niciun cookie și nu afirmă nimic.',
    'rows-without-a-name': 'Politica are rânduri fără nume care se pot referi la acesta.',
    'vendor-named-without-the-item': 'Politica numește furnizorul, dar nu și elementul.',
    'may-be-exempt-measurement':
      'Acest instrument poate fi configurat astfel încât să nu aibă nevoie de consimțământ.',
    'in-both-media': 'Este păstrat și acolo unde spune politica.',
    'not-surely-what-the-claim-denies': 'S-ar putea să nu fie ceea ce neagă site-ul.',
    'no-such-claim': 'Politica nu afirmă nimic de acest fel.',
    'no-limited-row': 'Niciun rând al politicii nu este limitat la pagini sau condiții.',
    'no-choice-record-seen': 'Nu s-a văzut nicio înregistrare a alegerii.',
    'record-lifetime-not-observable': 'Înregistrarea este în stocarea web și nu are dată de expirare.',
    'nothing-withdrawn': 'Niciun consimțământ nu a fost retras în această vizită.',
    'no-page-after-the-withdrawal': 'Nicio pagină nu a fost deschisă după retragere.',
    'no-choice-made': 'Nicio alegere nu a fost făcută în această vizită.',
    'no-signal-after-the-choice': 'Nu s-a văzut niciun semnal de consimțământ după alegere.',
    'no-banner-seen': 'Nu s-a văzut niciun banner.',
    'nothing-to-accept': 'Bannerul nu are nimic de acceptat.',
    'nothing-asked': 'Site-ul nu cere niciun consimțământ.',
    'consent-or-pay': 'Bannerul oferă în schimb plata; dacă este permis, acest instrument nu judecă.',
    'prominence-is-a-matter-of-judgement': 'Dacă un buton iese destul în evidență ține de apreciere.',
    'closing-may-refuse': 'Crucea bannerului poate lăsa totul refuzat; numele ei nu spune ce face.',
    'saving-may-refuse': 'Căsuțele sunt debifate; a le salva așa poate fi un refuz.',
    'control-not-understood': 'În josul paginii este un buton ale cărui cuvinte nu au fost înțelese.',
    'no-reopen-control-sought': 'Nu s-a căutat un buton care să redeschidă bannerul.',
    'policy-may-describe-a-way': 'Politica, necitită, descrie poate o altă cale.',
    'no-exemption-claimed': 'Site-ul nu invocă nicio exceptare pentru măsurarea sa.',
    'recipient-not-known': 'Despre destinatar nu se știe nimic.',
    'coverage-too-small': 'S-a văzut prea puțin din site pentru a spune că ceva nu este acolo.',
    'no-standing-consent':
      'Nu este valabil niciun consimțământ dintr-o vizită anterioară sau data lui nu este cunoscută.',
    'no-earlier-reading': 'Nicio citire anterioară a politicii nu este păstrată.',
    'named-in-text-but-not-read':
      'Textul politicii conține acest nume într-un loc unde nu s-a putut citi nimic despre el.',
    'policy-partly-unread': 'O parte a politicii nu a putut fi citită.',
    'policy-lists-no-item': 'Politica vorbește despre cookie-uri fără a enumera vreunul.',
    'banner-not-unasked':
      'Bannerul a apărut după o alegere sau a fost redeschis: arată ce fusese ales înainte.',
    'record-not-understood': 'Înregistrarea a fost citită doar după nume; ce înseamnă nu este sigur.',
    'watched-in-part': 'Prea mult din vizită nu a fost văzut pentru a spune că nu s-a întâmplat.',
    'not-swept': 'Nu s-a verificat ce conține browserul.',
    'choice-made-earlier':
      'O alegere anterioară acestei vizite a fost valabilă tot timpul: timpul dinaintea unei alegeri nu a fost văzut.',
    'contents-not-read': 'S-a trimis ceva al cărui conținut nu a putut fi examinat.',
    'nothing-to-compare': 'Nu s-a văzut nimic după care să se poată judeca.',
    'not-yet-due': 'Termenul sau schimbarea după care site-ul promite să întrebe din nou nu a venit încă.',
    'requests-blocked': 'Browserul sau altă extensie a blocat cereri: ce ar fi făcut nu s-a văzut.',
    'third-party-cookies-refused':
      'Browserul a refuzat cookie-uri terțe: ce ar păstra alte browsere nu s-a văzut.',
    'not-observed': 'Nu a fost observat.',
  },
  satisfied: 'S-a căutat și nimic de acest fel nu a fost văzut în această vizită.',
  notEvaluated: 'Aceasta nu a putut fi judecată în această vizită.',
  inconclusive: 'Ce s-a văzut nu ajunge pentru a spune.',
  rules: {
    'pre-consent-write': {
      name: 'Stocare înainte de consimțământ',
      title: '„{subject}” a fost posibil stocat înainte de alegerea dumneavoastră',
      happened:
        '{item} a fost stocat{by}{on} înainte de orice alegere. Scopul său: {purpose}, după [{basis=declared?}declarația site-ului însuși|ce se știe public]; aceasta cere posibil mai întâi consimțământul dumneavoastră.',
      meaning:
        'Ceva permis doar cu acordul dumneavoastră era deja pe dispozitiv în timp ce încă erați întrebat.',
      advice:
        'Rețineți scriptul sau răspunsul până există consimțământ pentru acest scop și verificați ordinea încărcării etichetelor.',
    },
    'pre-consent-send': {
      name: 'Trimis înainte de consimțământ',
      title: '„{subject}” a fost posibil trimis înainte de alegerea dumneavoastră',
      happened:
        '{item} a fost trimis la {sentTo} înainte de orice alegere.[{createdEarlier?} Fusese stocat într-o vizită anterioară.] Scopul său: {purpose}.',
      meaning: 'Puteați fi recunoscut înainte de a avea un cuvânt de spus.',
      advice:
        'Nu trimiteți nimic pentru acest scop până nu există consimțământ; ștergeți ce a lăsat un consimțământ expirat.',
    },
    'write-after-refusal': {
      name: 'Stocare după refuz',
      title: '„{subject}” a fost posibil [{act=sent?}trimis|stocat] deși ați refuzat',
      happened:
        '{item} a fost [{act=sent?}trimis la {sentTo}|stocat{by}{on}] după ce scopul fusese refuzat: {purpose}.',
      meaning: 'Ați spus nu, iar site-ul pare să fi continuat ca și cum nimic nu s-ar fi întâmplat.',
      advice:
        'Faceți eticheta să citească alegerea salvată la fiecare rulare și opriți-o când scopul ei este refuzat.',
    },
    'send-after-withdrawal': {
      name: 'Încă folosit după retragere',
      title: '„{subject}” a fost posibil încă [{act=sent?}trimis|scris] după ce ați retras consimțământul',
      happened:
        '{item} a fost [{act=sent?}trimis la {sentTo}|scris{by}] pe o pagină deschisă după retragerea consimțământului. Scop retras: {purpose}.',
      meaning: 'Retragerea consimțământului pare să nu fi schimbat nimic.',
      advice: 'La retragere ștergeți elementele scopului și opriți-le scripturile.',
    },
    'phantom-consent': {
      name: 'Consimțământ pe care nu l-a dat nimeni',
      title: '„{subject}” spune posibil că ați acceptat; niciun clic al dumneavoastră nu a fost văzut',
      happened:
        '[{source=consent-mode?}Consent Mode de la Google a primit „granted” înainte de orice alegere, pentru: {granted}.|Înregistrarea „{subject}” a site-ului afirmă consimțământ pentru: {granted}; niciun gest al dumneavoastră nu o explică.][{clickedByPage?} Un script al paginii a apăsat butonul.]',
      meaning: 'Site-ul vă poate trata ca pe cineva care a acceptat, deși nu ați făcut-o.',
      advice:
        'Scrieți o înregistrare pozitivă doar ca răspuns la un act al persoanei; lăsați toate valorile inițiale pe „denied”.',
    },
    'signal-conflict': {
      name: 'Semnale care contrazic alegerea',
      title: '„{subject}” spune posibil altceva decât ați ales',
      happened:
        'Ați [{chosen=denied?}refuzat|acceptat]: {purposes}. Apoi semnalul „{subject}” ({source}) a spus [{said=granted?}acordat|refuzat].',
      meaning: 'Furnizorii urmează aceste semnale, nu clicul dumneavoastră.',
      advice: 'Derivați fiecare semnal din singura alegere salvată și actualizați-le pe toate odată.',
    },
    'choice-lifetime': {
      name: 'Cât timp se păstrează alegerea',
      title:
        '[{issue=unequal?}Refuzul este posibil ținut minte mai puțin timp decât acordul|Alegerea este posibil păstrată peste cele șase luni recomandate]',
      happened:
        '[{issue=unequal?}Durata pentru „{subject}” depinde de răspunsul dumneavoastră.|„{subject}” este păstrat {keptSeconds}. Șase luni sunt o bună practică, nu o obligație.][{issue=unequal?} Dacă acceptați: {acceptedSeconds}.|{issue=unequal?} Dacă acceptați: cât ține sesiunea.][{issue=unequal?} Dacă refuzați: {refusedSeconds}.|{issue=unequal?} Dacă refuzați: cât ține sesiunea.]',
      meaning: 'Puteți fi întrebat iar și iar până acceptați sau să nu mai fiți întrebat mult timp.',
      advice: 'Păstrați ambele răspunsuri la fel de mult; CNIL recomandă șase luni.',
    },
    'unequal-refusal': {
      name: 'Refuzul la fel de ușor ca acceptarea',
      title: 'Refuzul este posibil mai greu decât acceptarea',
      happened:
        '[{refusable?}Primul nivel al bannerului permite refuzul, cu un buton mai puțin vizibil decât cel de acceptare.|Primul nivel al bannerului permite acceptarea și nu oferă nimic pentru refuz (are: {roles}).]',
      meaning: 'Sunteți împins să acceptați.',
      advice: 'Puneți un buton de refuz lângă cel de acceptare, pe același nivel și în același stil.',
    },
    'preticked-purpose': {
      name: 'Scopuri bifate dinainte',
      title: 'Unele scopuri sunt posibil bifate dinainte',
      happened: 'Aceste scopuri erau pornite înainte de a se atinge ceva: {preticked}.',
      meaning: 'Tăcerea este luată drept acord.',
      advice: 'Lăsați oprit la început fiecare scop opțional.',
    },
    'missing-withdrawal-route': {
      name: 'Nicio cale înapoi la alegere',
      title: 'Posibil nu există nicio cale înapoi la alegerea dumneavoastră',
      happened: 'După alegere nu s-a găsit pe pagină niciun buton care să redeschidă bannerul.',
      meaning: 'Retragerea consimțământului nu este la fel de ușoară ca acordarea lui.',
      advice: 'Puneți pe fiecare pagină un link permanent, precum „Setări cookie-uri”.',
    },
    'undeclared-item': {
      name: 'Stocare nedeclarată',
      title: '„{subject}” este posibil nedeclarat',
      happened:
        '{item} a fost stocat{by}{on}; nicio declarație citită (politică, lista bannerului) nu îl numește.',
      meaning: 'Site-ul stochează ceva despre care nu vă spune.',
      advice: 'Adăugați în politică un rând cu nume, scop, durată și destinatar sau nu-l mai setați.',
    },
    'split-declaration': {
      name: 'Politica și bannerul nu se potrivesc',
      title: 'Politica și bannerul posibil nu se potrivesc despre „{subject}”',
      happened:
        '[{about=presence?}{namedBy=page?}„{name}” este stocat; politica îl numește, iar lista bannerului nu.|{about=presence?}„{name}” este stocat; lista bannerului îl numește, iar politica nu.|Politica și lista bannerului îl descriu diferit.][ Politica spune: {policyCategory}.][ Durata din politică: {policyLifetime}.][ Lista spune: {listCategory}.][ Durata din listă: {listLifetime}.]',
      meaning: 'Una dintre cele două vă spune ceva ce nu este așa.',
      advice: 'Generați-le pe amândouă dintr-o singură sursă.',
    },
    'understated-category': {
      name: 'Scop minimalizat',
      title: '„{subject}” este posibil declarat sub un scop prea inofensiv',
      happened: '{item} este declarat ca: {declaredCategory}; public este cunoscut pentru: {knownCategory}.',
      meaning: 'Vi se poate refuza o alegere care vă aparține.',
      advice: 'Mutați elementul la scopul pe care îl servește și cereți consimțământ pentru acesta.',
    },
    'excessive-retention': {
      name: 'Păstrat mai mult decât s-a declarat',
      title: '„{subject}” durează posibil mai mult decât s-a declarat',
      happened:
        '{item} cere să dureze [{atLeast?}cel puțin ]{askedSeconds}; politica spune „{declaredLifetime}”.',
      meaning: 'Sunteți recunoscut mai mult timp decât spune site-ul.',
      advice: 'Scurtați Max-Age sau Expires la ce spune politica sau corectați politica.',
    },
    'rolling-expiry': {
      name: 'Expirare amânată la fiecare vizită',
      title: '„{subject}” își amână posibil propriul sfârșit',
      happened:
        '{item} a fost rescris cu aceeași valoare, pentru încă {askedSeconds}, în timp ce site-ul susține că măsurarea sa nu cere consimțământ.',
      meaning: 'Timpul maxim permis nu se încheie niciodată.',
      advice: 'Fixați expirarea o singură dată, la prima vizită, și păstrați-o.',
    },
    'exempt-measurement-too-long': {
      name: 'Măsurare exceptată păstrată prea mult',
      title: '„{subject}” durează posibil prea mult pentru a fi exceptat',
      happened:
        '{item} cere să dureze [{atLeast?}cel puțin ]{askedSeconds}; o măsurare fără consimțământ poate folosi trasori timp de 13 luni.',
      meaning: 'Fără a vă întreba, site-ul poate măsura doar în anumite limite, iar una este depășită.',
      advice: 'Scurtați la 13 luni sau cereți consimțământ.',
    },
    'other-medium': {
      name: 'Păstrat în alt fel de stocare',
      title: '„{subject}” posibil nu este păstrat unde spune politica',
      happened: '{item} a fost găsit; politica îl declară ca: {declaredMedium}.',
      meaning: 'Cine caută unde spune politica nu îl găsește și nu îl poate șterge acolo.',
      advice: 'Numiți felul de stocare folosit cu adevărat.',
    },
    'undisclosed-recipient': {
      name: 'Un destinatar nenumit',
      title: '„{subject}” primește posibil date și nu este numit',
      happened:
        'O cerere [{identifier?}cu un identificator ]a mers la {host}{vendor}; politica nu numește pe nimeni din spatele ei.',
      meaning: 'Nu vi se spune cine primește date despre dumneavoastră.',
      advice: 'Numiți compania printre destinatari sau nu-i mai trimiteți date.',
    },
    'declared-not-seen': {
      name: 'Declarat și nevăzut',
      title: '„{subject}” posibil nu mai este folosit',
      happened: 'Este declarat și nu a fost văzut cu totul acceptat. Numărul paginilor văzute: {pages}.',
      meaning: 'Lista poate fi mai lungă decât ce se folosește cu adevărat.',
      advice: 'Eliminați rândurile instrumentelor care nu mai există.',
    },
    'contradictory-rows': {
      name: 'Rânduri care se contrazic',
      title: '„{subject}” stă posibil sub două scopuri',
      happened: 'Același document îl pune sub: {categories}.',
      meaning: 'Nu este clar dacă îl puteți refuza.',
      advice: 'Păstrați un singur rând, cu scopul pe care îl servește.',
    },
    'unclassified-item': {
      name: 'Scop nespus',
      title: 'Scopul „{subject}” este posibil nespus',
      happened: 'Este trecut ca neclasificat.',
      meaning: 'Sunteți întrebat despre ceva ce nimeni nu a cercetat.',
      advice: 'Aflați ce îl setează și dați-i un scop.',
    },
    'unusual-category': {
      name: 'Scop neobișnuit',
      title: '„{subject}” este posibil declarat sub un scop neobișnuit',
      happened:
        '{item} este declarat ca: {declaredCategory}; în alte părți servește de obicei pentru: {knownCategory}.',
      meaning: 'Alegerea pentru un scop poate guverna ceva din altul.',
      advice: 'Verificați scopul în documentația furnizorului.',
    },
    'vendor-disagreement': {
      name: 'Site-ul și furnizorul nu se potrivesc',
      title: 'Site-ul și furnizorul spun posibil lucruri diferite despre „{subject}”',
      happened:
        'Declarația furnizorului însuși merge mai departe în privința: {about}.[ Site-ul spune {declaredSeconds}, furnizorul {vendorSeconds}.]',
      meaning: 'Site-ul poate spune mai puțin decât propriul furnizor.',
      advice: 'Preluați ce declară furnizorul.',
    },
    'contradicted-claim': {
      name: 'O afirmație a site-ului contrazisă',
      title: '„{subject}” contrazice posibil cuvintele site-ului însuși',
      happened:
        '[{kind=request?}O cerere a mers la {subject}{vendor}|{kind=fingerprinting?}Un script de la {subject} a citit {techniques} în felul amprentării|{item} a fost stocat{by}{on}], ceea ce cuvintele site-ului însuși exclud.',
      meaning: 'Site-ul promite că nu face asta.',
      advice: 'Eliminați ce contrazice propoziția sau schimbați propoziția.',
    },
    'outside-declared-scope': {
      name: 'În afara paginilor declarate',
      title: '„{subject}” a fost posibil stocat în afara paginilor declarate',
      happened: '{item} a fost stocat{by}{on}; rândul său îl limitează la alte pagini sau condiții.',
      meaning: 'Ceva menit unei părți a site-ului vă urmărește în altele.',
      advice: 'Încărcați scriptul doar pe paginile numite de politică sau lărgiți rândul.',
    },
    'unmet-exemption': {
      name: 'Exceptare care nu se potrivește',
      title: '„{subject}” posibil nu îndeplinește exceptarea invocată',
      happened: '{item} nu ar avea nevoie de consimțământ. Împotrivă: {grounds}.[ Merge la {sentTo}.]',
      meaning: 'Nu ați fost întrebat, pe un temei care nu pare să țină.',
      advice: 'Cereți consimțământ sau schimbați instrumentul până îndeplinește condițiile exceptării.',
    },
    'outdated-claim': {
      name: 'O afirmație despre prezent contrazisă',
      title: '„{subject}” contrazice posibil ce spune site-ul despre prezent',
      happened:
        '[{kind=request?}O cerere a mers la {subject}{vendor}|{item} a fost văzut{on}], deși site-ul spune că în prezent nu există.',
      meaning: 'Ce spune politica despre prezent nu mai este așa sau nu este încă.',
      advice: 'Actualizați politica atunci când porniți un instrument, înainte ca el să ruleze.',
    },
    'missing-reopen-control': {
      name: 'Calea înapoi promisă negăsită',
      title: 'Calea promisă înapoi la alegere posibil nu era acolo',
      happened: 'Politica promite un buton[ „{promised}”]; pe pagină nu s-a găsit niciunul.',
      meaning: 'Nu vă puteți schimba alegerea în felul în care vi s-a spus.',
      advice: 'Puneți butonul unde spune politica, pe fiecare pagină.',
    },
    'choice-lifetime-promise': {
      name: 'Durata alegerii dumneavoastră',
      title:
        'Alegerea este posibil păstrată [{direction=longer?}mai mult|mai puțin] timp decât spune site-ul',
      happened:
        'Înregistrarea „{subject}” durează [{keptSeconds}|până la închiderea browserului]; site-ul spune {promisedSeconds}.',
      meaning: 'Veți fi întrebat mai devreme sau răspunsul va fi păstrat mai mult decât vi s-a spus.',
      advice: 'Dați înregistrării durata pe care o spune politica.',
    },
    'missing-reconsent': {
      name: 'Neîntrebat din nou, cum s-a promis',
      title: 'Posibil nu ați fost întrebat din nou, deși se promisese',
      happened:
        '[{because=age?}Vechimea consimțământului: {ageDays}. Site-ul promite să întrebe din nou după {promisedSeconds} și nu a apărut niciun banner.|Politica s-a schimbat de la consimțământ; site-ul promite să întrebe din nou și nu a apărut niciun banner.]',
      meaning:
        'Un răspuns vechi este folosit pentru ceva despre care nu ați fost întrebat sau mai mult decât vi s-a spus.',
      advice:
        'Dați alegerii salvate o versiune și o dată și întrebați din nou când una dintre ele este depășită.',
    },
    'unfilled-placeholder': {
      name: 'Spații goale în politică',
      title: 'Politica are spații care posibil nu au fost completate niciodată',
      happened: 'Locuri unde trebuia un nume: {count}.',
      meaning: 'Nu se spune cine vă primește datele.',
      advice: 'Puneți numele sau eliminați rândurile.',
    },
    'shifted-columns': {
      name: 'Coloane decalate',
      title: 'Celule din tabelul politicii stau posibil sub titluri greșite',
      happened: 'Rânduri ale căror celule nu se potrivesc cu titlurile: {count}.',
      meaning: 'Tabelul nu poate fi înțeles așa cum este.',
      advice: 'Puneți fiecare celulă sub titlul ei; completați coloana goală sau eliminați-o.',
    },
    'nameless-row': {
      name: 'Cookie-uri fără nume',
      title: 'Politica descrie posibil cookie-uri fără a le numi',
      happened: 'Rânduri fără nume: {count}.',
      meaning: 'Nu puteți găsi aceste cookie-uri în browser.',
      advice: 'Adăugați numele tehnic sau partea lui fixă cu un *.',
    },
    'missing-duration': {
      name: 'Durate nespuse',
      title: 'Politica posibil nu spune cât durează elementele',
      happened: 'Rânduri fără durată: {count}.',
      meaning: 'Nu aflați cât timp sunteți recunoscut.',
      advice: 'Adăugați durata la fiecare rând.',
    },
    'mangled-name': {
      name: 'Nume deteriorate',
      title: 'Unele nume din politică sunt posibil deteriorate',
      happened: 'Nume pe care niciun browser nu le-ar arăta așa: {count}.',
      meaning: 'Nu puteți găsi aceste elemente după numele dat.',
      advice: 'Protejați liniuțele de subliniere și asteriscurile acolo unde se scrie pagina.',
    },
    'policy-drift': {
      name: 'Politică schimbată de la alegere',
      title: 'Politica își permite posibil mai mult decât ați acceptat',
      happened:
        'De la consimțământ politica s-a extins și niciun banner nu a revenit.[ Elemente adăugate: {addedItems}.][ Scopuri adăugate: {addedPurposes}.][ Destinatari adăugați: {addedRecipients}.]',
      meaning: 'Răspunsul vechi este folosit pentru lucruri despre care nu ați fost întrebat niciodată.',
      advice: 'Întrebați din nou când se adaugă scopuri, destinatari sau elemente supuse consimțământului.',
    },
  },
};
