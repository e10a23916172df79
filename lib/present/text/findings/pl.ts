import type { LanguageOfFindings } from './language';

/** Polish words for findings. */
export const pl: LanguageOfFindings = {
  language: 'pl',
  instruments: {
    eprivacyStorage:
      'Dyrektywa o prywatności i łączności elektronicznej 2002/58/WE, zmieniona dyrektywą 2009/136/WE, art. 5 ust. 3',
    frenchDataProtectionAct: 'Francuska ustawa o ochronie danych (nr 78-17), art. 82',
    gdprConsentDefinition: 'RODO, art. 4 pkt 11',
    gdprFairness: 'RODO, art. 5 ust. 1 lit. a',
    gdprWithdrawal: 'RODO, art. 7 ust. 3',
    gdprTransparency: 'RODO, art. 12 ust. 1',
    gdprRecipients: 'RODO, art. 13 ust. 1 lit. e',
    gdprStoragePeriod: 'RODO, art. 13 ust. 2 lit. a',
    planet49: 'Trybunał Sprawiedliwości UE, C-673/17 Planet49, pkt 65 i 75–81',
    edpbTechnicalScope: 'Wytyczne EROD 2/2023, części 2 i 3',
    cnilGuidelines: 'Wytyczne CNIL 2020-091, art. 2 i 5',
    cnilRecommendation: 'Zalecenie CNIL 2020-092, część o czasie przechowywania wyborów',
    cnilMeasurement: 'CNIL, warunki wyjątku dla pomiaru oglądalności',
    cookieBannerTaskforce:
      'Sprawozdanie grupy roboczej EROD ds. banerów cookie, praktyki A, B, C–E, I oraz K',
    tcfDisclosures: 'Deklaracje dostawców w TCF IAB, disclosures[]',
  },
  item: {
    cookie: 'Plik cookie „{subject}”',
    localStorage: 'Wpis localStorage „{subject}”',
    sessionStorage: 'Wpis sessionStorage „{subject}”',
    indexedDB: 'Wpis IndexedDB „{subject}”',
    other: 'Wpis „{subject}”',
  },
  by: {
    response: ' przez odpowiedź z {setBy}',
    aResponse: ' przez odpowiedź serwera',
    script: ' przez skrypt {setBy}',
    aScript: ' przez skrypt',
  },
  on: ' na stronie {page}',
  codes: {
    purpose: {
      necessary: 'niezbędne',
      preferences: 'preferencje',
      analytics: 'pomiar oglądalności',
      marketing: 'marketing',
      unclassified: 'niesklasyfikowane',
    },
    medium: {
      cookie: 'plik cookie',
      localStorage: 'wpis localStorage',
      sessionStorage: 'wpis sessionStorage',
      indexedDB: 'baza IndexedDB',
      pixel: 'piksel',
    },
    about: { category: 'cel', lifetime: 'czas życia' },
    ground: {
      'third-party-send': 'jego wartość jest wysyłana do innej firmy',
      'third-party-cookie': 'jest to plik cookie podmiotu trzeciego',
      lifetime: 'żyje dłużej niż 13 miesięcy',
      'known-non-exempt-tool': 'wiadomo, że narzędzie wykorzystuje swoje pomiary także do czego innego',
    },
    control: {
      accept: 'akceptuj',
      reject: 'odrzuć',
      customize: 'dostosuj',
      save: 'zapisz',
      toggle: 'przełącznik',
      next: 'następny krok',
      close: 'zamknij',
      withdraw: 'wycofaj',
      reopen: 'otwórz ponownie',
      subscribe: 'zapłać lub subskrybuj',
      other: 'inne',
    },
    technique: { canvas: 'obszar rysowania', webgl: 'WebGL', audio: 'układ dźwięku', fonts: 'czcionki' },
  },
  reasons: {
    'interval-spans-the-choice':
      'Znaleziono to przy późniejszym przeglądzie, więc nie wiadomo, czy było przed wyborem, czy po nim.',
    'not-a-fresh-profile':
      'Przeglądarka miała już dane tej witryny: wcześniejszy wybór mógł pozostać niewidziany.',
    'watch-gap': 'Część wizyty nie była obserwowana.',
    'consent-unknown': 'Stan zgody w tej chwili nie jest znany.',
    'nothing-refused': 'Podczas tej wizyty niczego nie odrzucono.',
    'no-consent-signal': 'Nie widziano żadnego sygnału ani zapisu zgody.',
    'no-policy-found': 'Nie znaleziono polityki cookie.',
    'no-cmp-list': 'Baner nie publikuje listy, którą dałoby się odczytać.',
    'no-vendor-list': 'Nie odczytano deklaracji dostawców.',
    'not-a-policy': 'To, co odczytano, nie jest polityką cookie.',
    'not-read': 'Nie udało się odczytać polityki: {detail}.',
    'policy-lists-nothing': 'Odczytana polityka nie wymienia żadnego pliku cookie i niczego nie twierdzi.',
    'rows-without-a-name': 'Polityka ma wiersze bez nazwy, które mogą o tym mówić.',
    'vendor-named-without-the-item': 'Polityka wymienia dostawcę, ale nie ten wpis.',
    'may-be-exempt-measurement': 'To narzędzie można ustawić tak, że nie wymaga zgody.',
    'in-both-media': 'Jest przechowywany także tam, gdzie mówi polityka.',
    'not-surely-what-the-claim-denies': 'Być może nie jest to to, czemu witryna zaprzecza.',
    'no-such-claim': 'Polityka nie twierdzi niczego takiego.',
    'no-limited-row': 'Żaden wiersz polityki nie jest ograniczony do stron lub warunków.',
    'no-choice-record-seen': 'Nie widziano zapisu wyboru.',
    'record-lifetime-not-observable': 'Zapis jest w pamięci przeglądarki i nie ma daty ważności.',
    'nothing-withdrawn': 'Podczas tej wizyty nie wycofano żadnej zgody.',
    'no-page-after-the-withdrawal': 'Po wycofaniu nie otwarto żadnej strony.',
    'no-choice-made': 'Podczas tej wizyty nie dokonano wyboru.',
    'no-signal-after-the-choice': 'Po wyborze nie widziano żadnego sygnału zgody.',
    'no-banner-seen': 'Nie widziano banera.',
    'nothing-to-accept': 'Na banerze nie ma czego akceptować.',
    'nothing-asked': 'Witryna nie prosi o żadną zgodę.',
    'consent-or-pay': 'Baner proponuje w zamian zapłatę; czy to dozwolone, tego narzędzie nie ocenia.',
    'prominence-is-a-matter-of-judgement': 'Czy przycisk jest dość widoczny, to kwestia oceny.',
    'closing-may-refuse': 'Krzyżyk banera może pozostawiać wszystko odrzucone; jego nazwa nie mówi, co robi.',
    'saving-may-refuse': 'Pola są odznaczone; zapisanie ich tak może być odmową.',
    'control-not-understood': 'Na dole strony jest przycisk, którego słów nie zrozumiano.',
    'no-reopen-control-sought': 'Nie szukano przycisku, który otwiera baner ponownie.',
    'policy-may-describe-a-way': 'Nieodczytana polityka może opisywać inną drogę.',
    'no-exemption-claimed': 'Witryna nie powołuje się na wyjątek dla swoich pomiarów.',
    'recipient-not-known': 'O odbiorcy nic nie wiadomo.',
    'coverage-too-small': 'Widziano za mało witryny, aby powiedzieć, że czegoś w niej nie ma.',
    'no-standing-consent': 'Nie obowiązuje żadna zgoda z wcześniejszej wizyty albo jej data nie jest znana.',
    'no-earlier-reading': 'Nie zachowano wcześniejszego odczytu polityki.',
    'named-in-text-but-not-read':
      'Tekst polityki zawiera tę nazwę w miejscu, w którym nie udało się nic o niej odczytać.',
    'policy-partly-unread': 'Części polityki nie udało się odczytać.',
    'policy-lists-no-item': 'Polityka mówi o plikach cookie, nie wymieniając żadnego.',
    'banner-not-unasked':
      'Baner pojawił się po wyborze albo został otwarty ponownie: pokazuje to, co wybrano wcześniej.',
    'record-not-understood': 'Zapis odczytano tylko z nazwy; nie ma pewności, co znaczy.',
    'watched-in-part': 'Zbyt dużej części wizyty nie widziano, aby powiedzieć, że to się nie stało.',
    'not-swept': 'Nie sprawdzono, co zawiera przeglądarka.',
    'choice-made-earlier':
      'Przez cały czas obowiązywał wybór sprzed tej wizyty: czasu przed wyborem nie widziano.',
    'contents-not-read': 'Wysłano coś, czego treści nie można było przejrzeć.',
    'nothing-to-compare': 'Nie widziano niczego, po czym można by to ocenić.',
    'not-yet-due': 'Nie nadszedł jeszcze czas ani zmiana, po których witryna obiecuje zapytać ponownie.',
    'requests-blocked':
      'Przeglądarka lub inne rozszerzenie zablokowało żądania: nie widziano, co by zrobiły.',
    'third-party-cookies-refused':
      'Przeglądarka odrzuciła pliki cookie stron trzecich: nie widziano, co zachowałyby inne przeglądarki.',
    'not-observed': 'Nie zaobserwowano tego.',
  },
  satisfied: 'Szukano tego i podczas tej wizyty nie widziano niczego takiego.',
  notEvaluated: 'Podczas tej wizyty nie dało się tego ocenić.',
  inconclusive: 'To, co widziano, nie wystarcza, aby to stwierdzić.',
  rules: {
    'pre-consent-write': {
      name: 'Zapis przed zgodą',
      title: '„{subject}” – potencjalny zapis przed Twoim wyborem',
      happened:
        '{item} został zapisany{by}{on} przed jakimkolwiek wyborem. Cel: {purpose}, według [{basis=declared?}własnej deklaracji witryny|tego, co publicznie wiadomo]; potencjalnie wymaga to najpierw Twojej zgody.',
      meaning: 'Coś, na co potrzeba Twojej zgody, było już na Twoim urządzeniu, gdy jeszcze o nią pytano.',
      advice:
        'Wstrzymać skrypt lub odpowiedź do czasu zgody na ten cel i sprawdzić kolejność wczytywania tagów.',
    },
    'pre-consent-send': {
      name: 'Wysłanie przed zgodą',
      title: '„{subject}” – potencjalne wysłanie przed Twoim wyborem',
      happened:
        '{item} został wysłany do {sentTo} przed jakimkolwiek wyborem.[{createdEarlier?} Zapisano go podczas wcześniejszej wizyty.] Cel: {purpose}.',
      meaning: 'Można było Cię rozpoznać, zanim zapytano Cię o zdanie.',
      advice: 'Nie wysyłać niczego w tym celu przed zgodą; usunąć to, co pozostało po wygasłej zgodzie.',
    },
    'write-after-refusal': {
      name: 'Zapis po odmowie',
      title: '„{subject}” – [{act=sent?}potencjalne wysłanie|potencjalny zapis] mimo Twojej odmowy',
      happened:
        '{item} został [{act=sent?}wysłany do {sentTo}|zapisany{by}{on}] po odrzuceniu celu: {purpose}.',
      meaning: 'Padła odmowa, a witryna zdaje się działać dalej, jakby nic się nie stało.',
      advice:
        'Sprawić, by tag przy każdym uruchomieniu czytał zapisany wybór, i zatrzymać go, gdy jego cel jest odrzucony.',
    },
    'send-after-withdrawal': {
      name: 'Nadal używane po wycofaniu',
      title:
        '„{subject}” – [{act=sent?}potencjalne dalsze wysyłanie|potencjalny dalszy zapis] po wycofaniu zgody',
      happened:
        '{item} został [{act=sent?}wysłany do {sentTo}|zapisany{by}] na stronie otwartej po wycofaniu zgody. Wycofany cel: {purpose}.',
      meaning: 'Wycofanie zgody zdaje się niczego nie zmienić.',
      advice: 'Przy wycofaniu usunąć wpisy tego celu i zatrzymać ich skrypty.',
    },
    'phantom-consent': {
      name: 'Zgoda, której nikt nie udzielił',
      title: '„{subject}” potencjalnie mówi o Twojej zgodzie; nie widziano Twojego kliknięcia',
      happened:
        '[{source=consent-mode?}Google Consent Mode otrzymał „granted” przed jakimkolwiek wyborem, dla: {granted}.|Zapis witryny „{subject}” stwierdza zgodę na: {granted}; nie tłumaczy tego żaden Twój gest.][{clickedByPage?} Przycisk nacisnął skrypt strony.]',
      meaning: 'Witryna może traktować Cię jak osobę, która się zgodziła, choć tak nie było.',
      advice:
        'Zapisywać zgodę tylko w odpowiedzi na działanie samej osoby; wszystkie wartości domyślne pozostawić jako „denied”.',
    },
    'signal-conflict': {
      name: 'Sygnały niezgodne z Twoim wyborem',
      title: '„{subject}” potencjalnie mówi co innego niż Twój wybór',
      happened:
        'Twój wybór – [{chosen=denied?}odmowa|zgoda]: {purposes}. Potem sygnał „{subject}” ({source}) mówił: [{said=granted?}udzielona|odmówiona].',
      meaning: 'Dostawcy kierują się tymi sygnałami, a nie Twoim kliknięciem.',
      advice: 'Wyprowadzać każdy sygnał z jednego zapisanego wyboru i aktualizować wszystkie naraz.',
    },
    'choice-lifetime': {
      name: 'Jak długo wybór jest pamiętany',
      title:
        '[{issue=unequal?}Odmowa jest potencjalnie pamiętana krócej niż zgoda|Twój wybór jest potencjalnie pamiętany dłużej niż zalecane sześć miesięcy]',
      happened:
        '[{issue=unequal?}Czas przechowywania „{subject}” zależy od Twojej odpowiedzi.|Czas przechowywania „{subject}”: {keptSeconds}. Sześć miesięcy to dobra praktyka, a nie obowiązek.][{issue=unequal?} Po zgodzie: {acceptedSeconds}.|{issue=unequal?} Po zgodzie: do końca sesji.][{issue=unequal?} Po odmowie: {refusedSeconds}.|{issue=unequal?} Po odmowie: do końca sesji.]',
      meaning: 'Mogą pytać Cię wciąż od nowa, aż się zgodzisz, albo długo nie zapytać ponownie.',
      advice: 'Przechowywać obie odpowiedzi równie długo; CNIL zaleca sześć miesięcy.',
    },
    'unequal-refusal': {
      name: 'Odmowa równie łatwa jak zgoda',
      title: 'Odmowa jest potencjalnie trudniejsza niż zgoda',
      happened:
        '[{refusable?}Pierwsza warstwa banera pozwala odmówić, ale przyciskiem mniej widocznym niż przycisk zgody.|Pierwsza warstwa banera pozwala się zgodzić, a nie daje przycisku odmowy (są tam: {roles}).]',
      meaning: 'Baner popycha Cię do zgody.',
      advice: 'Umieścić przycisk odmowy obok przycisku zgody, w tej samej warstwie i w tym samym stylu.',
    },
    'preticked-purpose': {
      name: 'Cele zaznaczone z góry',
      title: 'Cele są potencjalnie zaznaczone z góry',
      happened: 'Te cele były włączone, zanim czegokolwiek dotknięto: {preticked}.',
      meaning: 'Milczenie bierze się za zgodę.',
      advice: 'Każdy dobrowolny cel pozostawić na początku wyłączony.',
    },
    'missing-withdrawal-route': {
      name: 'Brak powrotu do wyboru',
      title: 'Potencjalnie nie ma drogi powrotu do Twojego wyboru',
      happened: 'Po wyborze nie znaleziono na stronie przycisku, który otwiera baner ponownie.',
      meaning: 'Wycofanie zgody nie jest tak łatwe jak jej udzielenie.',
      advice: 'Umieścić na każdej stronie stały link, na przykład „Ustawienia cookie”.',
    },
    'undeclared-item': {
      name: 'Niezadeklarowany zapis',
      title: '„{subject}” – potencjalnie brak w deklaracji',
      happened:
        '{item} został zapisany{by}{on}; nie wymienia go żadna odczytana deklaracja (polityka, lista banera).',
      meaning: 'Witryna zapisuje coś, o czym Ci nie mówi.',
      advice: 'Dodać do polityki wiersz z nazwą, celem, czasem życia i odbiorcą albo przestać to ustawiać.',
    },
    'split-declaration': {
      name: 'Polityka i baner są niezgodne',
      title: 'Polityka i baner są potencjalnie niezgodne co do „{subject}”',
      happened:
        '[{about=presence?}{namedBy=page?}„{name}” jest w przeglądarce; polityka to wymienia, a lista banera nie.|{about=presence?}„{name}” jest w przeglądarce; lista banera to wymienia, a polityka nie.|Polityka i lista banera opisują to różnie.][ Polityka mówi: {policyCategory}.][ Czas życia według polityki: {policyLifetime}.][ Lista mówi: {listCategory}.][ Czas życia według listy: {listLifetime}.]',
      meaning: 'Jedno z nich mówi Ci coś, co nie jest prawdą.',
      advice: 'Tworzyć jedno i drugie z jednego źródła.',
    },
    'understated-category': {
      name: 'Cel pomniejszony',
      title: '„{subject}” – potencjalnie podano zbyt niewinny cel',
      happened:
        '{item} jest zadeklarowany jako: {declaredCategory}; publicznie wiadomo, że służy celowi: {knownCategory}.',
      meaning: 'Możesz zostać pozbawiony wyboru, który Ci przysługuje.',
      advice: 'Przenieść wpis do celu, któremu służy, i prosić o zgodę na ten cel.',
    },
    'excessive-retention': {
      name: 'Przechowywane dłużej, niż podano',
      title: '„{subject}” potencjalnie żyje dłużej, niż podano',
      happened:
        '{item} ma żyć [{atLeast?}co najmniej ]tyle: {askedSeconds}; polityka mówi „{declaredLifetime}”.',
      meaning: 'Jesteś rozpoznawany dłużej, niż mówi witryna.',
      advice: 'Skrócić Max-Age lub Expires do tego, co mówi polityka, albo poprawić politykę.',
    },
    'rolling-expiry': {
      name: 'Ważność przesuwana przy każdej wizycie',
      title: '„{subject}” potencjalnie odsuwa własny koniec',
      happened:
        '{item} został zapisany ponownie z tą samą wartością, na kolejny czas: {askedSeconds}, choć witryna twierdzi, że jej pomiary nie wymagają zgody.',
      meaning: 'Najdłuższy dozwolony czas nigdy się nie kończy.',
      advice: 'Ustawić datę ważności raz, przy pierwszej wizycie, i jej się trzymać.',
    },
    'exempt-measurement-too-long': {
      name: 'Pomiar bez zgody trwa za długo',
      title: '„{subject}” potencjalnie żyje za długo, by podlegać wyjątkowi',
      happened:
        '{item} ma żyć [{atLeast?}co najmniej ]tyle: {askedSeconds}; pomiar bez zgody może używać znaczników przez 13 miesięcy.',
      meaning:
        'Bez pytania witryna może mierzyć tylko w pewnych granicach, a jedna z nich jest przekroczona.',
      advice: 'Skrócić do 13 miesięcy albo prosić o zgodę.',
    },
    'other-medium': {
      name: 'W innym rodzaju pamięci',
      title: '„{subject}” – potencjalnie nie tam, gdzie mówi polityka',
      happened: '{item} został znaleziony; polityka podaje go jako: {declaredMedium}.',
      meaning: 'Kto szuka tam, gdzie mówi polityka, nie znajdzie go i nie usunie.',
      advice: 'Podać rodzaj pamięci, którego naprawdę się używa.',
    },
    'undisclosed-recipient': {
      name: 'Niewymieniony odbiorca',
      title: '„{subject}” potencjalnie otrzymuje dane, a nie jest wymieniony',
      happened:
        'Żądanie [{identifier?}z identyfikatorem ]poszło do {host}{vendor}; polityka nie wymienia nikogo, kto za tym stoi.',
      meaning: 'Nie mówią Ci, kto otrzymuje dane o Tobie.',
      advice: 'Wymienić firmę wśród odbiorców albo przestać do niej wysyłać.',
    },
    'declared-not-seen': {
      name: 'Zadeklarowane i niewidziane',
      title: '„{subject}” – potencjalnie już nieużywane',
      happened:
        'Jest w deklaracji, a nie widziano tego, choć wszystko zaakceptowano. Liczba obejrzanych stron: {pages}.',
      meaning: 'Lista może być dłuższa niż to, co naprawdę jest używane.',
      advice: 'Usunąć wiersze narzędzi, których już nie ma.',
    },
    'contradictory-rows': {
      name: 'Sprzeczne wiersze',
      title: '„{subject}” potencjalnie figuruje pod dwoma celami',
      happened: 'Jeden dokument podaje to pod: {categories}.',
      meaning: 'Nie jest jasne, czy możesz odmówić.',
      advice: 'Zostawić jeden wiersz z celem, któremu to służy.',
    },
    'unclassified-item': {
      name: 'Cel niepodany',
      title: 'Cel „{subject}” jest potencjalnie niepodany',
      happened: 'Na liście figuruje jako niesklasyfikowane.',
      meaning: 'Pytają Cię o coś, czego nikt nie sprawdził.',
      advice: 'Ustalić, co to ustawia, i podać cel.',
    },
    'unusual-category': {
      name: 'Nietypowy cel',
      title: '„{subject}” – potencjalnie podano nietypowy cel',
      happened:
        '{item} jest zadeklarowany jako: {declaredCategory}; gdzie indziej zwykle służy celowi: {knownCategory}.',
      meaning: 'Twój wybór co do jednego celu może rządzić czymś z innego.',
      advice: 'Sprawdzić cel w dokumentacji dostawcy.',
    },
    'vendor-disagreement': {
      name: 'Witryna i dostawca są niezgodni',
      title: 'Witryna i dostawca potencjalnie mówią co innego o „{subject}”',
      happened:
        'Deklaracja samego dostawcy jest szersza w zakresie: {about}.[ Witryna mówi: {declaredSeconds}, dostawca: {vendorSeconds}.]',
      meaning: 'Witryna może mówić mniej niż jej własny dostawca.',
      advice: 'Przejąć to, co deklaruje dostawca.',
    },
    'contradicted-claim': {
      name: 'Twierdzenie witryny zaprzeczone',
      title: '„{subject}” potencjalnie przeczy własnym słowom witryny',
      happened:
        '[{kind=request?}Żądanie poszło do {subject}{vendor}|{kind=fingerprinting?}Skrypt z {subject} odczytał {techniques}, jak przy zdejmowaniu odcisku przeglądarki|{item} został zapisany{by}{on}], a własne słowa witryny to wykluczają.',
      meaning: 'Witryna obiecuje, że tego nie robi.',
      advice: 'Usunąć to, co przeczy zdaniu, albo zmienić zdanie.',
    },
    'outside-declared-scope': {
      name: 'Poza zadeklarowanymi stronami',
      title: '„{subject}” – potencjalny zapis poza zadeklarowanymi stronami',
      happened: '{item} został zapisany{by}{on}; jego wiersz ogranicza go do innych stron lub warunków.',
      meaning: 'Coś przeznaczonego dla jednej części witryny podąża za Tobą w innych.',
      advice: 'Wczytywać skrypt tylko na stronach wymienionych w polityce albo rozszerzyć wiersz.',
    },
    'unmet-exemption': {
      name: 'Wyjątek, który nie pasuje',
      title: '„{subject}” potencjalnie nie spełnia warunków wyjątku',
      happened: '{item} ma nie wymagać zgody. Przeciw temu: {grounds}.[ Trafia do {sentTo}.]',
      meaning: 'Nie zapytano Cię, z powodu, który nie wydaje się słuszny.',
      advice: 'Prosić o zgodę albo zmienić narzędzie tak, by spełniało warunki wyjątku.',
    },
    'outdated-claim': {
      name: 'Twierdzenie o dniu dzisiejszym zaprzeczone',
      title: '„{subject}” potencjalnie przeczy temu, co witryna mówi o dniu dzisiejszym',
      happened:
        '[{kind=request?}Żądanie poszło do {subject}{vendor}|{item} był widziany{on}], choć witryna mówi, że obecnie niczego takiego nie ma.',
      meaning: 'To, co polityka mówi o dniu dzisiejszym, już nie jest albo jeszcze nie jest prawdą.',
      advice: 'Aktualizować politykę, gdy włącza się narzędzie, zanim zacznie działać.',
    },
    'missing-reopen-control': {
      name: 'Nie znaleziono obiecanej drogi powrotu',
      title: 'Obiecanej drogi powrotu do Twojego wyboru potencjalnie nie było',
      happened: 'Polityka obiecuje przycisk[ „{promised}”]; na stronie żadnego nie znaleziono.',
      meaning: 'Nie możesz zmienić wyboru w sposób, który Ci podano.',
      advice: 'Umieścić przycisk na każdej stronie tam, gdzie mówi polityka.',
    },
    'choice-lifetime-promise': {
      name: 'Czas życia Twojego wyboru',
      title: 'Twój wybór jest potencjalnie pamiętany [{direction=longer?}dłużej|krócej], niż mówi witryna',
      happened:
        'Czas życia zapisu „{subject}”: [{keptSeconds}|do zamknięcia przeglądarki]; witryna mówi: {promisedSeconds}.',
      meaning: 'Zapytają Cię ponownie wcześniej albo Twoja odpowiedź zostanie dłużej, niż Ci powiedziano.',
      advice: 'Nadać zapisowi czas życia podany w polityce.',
    },
    'missing-reconsent': {
      name: 'Nie zapytano ponownie mimo obietnicy',
      title: 'Potencjalnie nie zapytano Cię ponownie, choć to obiecano',
      happened:
        '[{because=age?}Wiek zgody: {ageDays}. Witryna obiecuje zapytać ponownie po czasie: {promisedSeconds}, a baner się nie pojawił.|Polityka zmieniła się od czasu zgody; witryna obiecuje zapytać ponownie, a baner się nie pojawił.]',
      meaning: 'Stara odpowiedź służy czemuś, o co nie pytano, albo dłużej, niż Ci powiedziano.',
      advice:
        'Nadać zapisanemu wyborowi wersję i datę i pytać ponownie, gdy jedna z nich się zdezaktualizuje.',
    },
    'unfilled-placeholder': {
      name: 'Luki w polityce',
      title: 'Polityka ma luki, których potencjalnie nigdy nie wypełniono',
      happened: 'Miejsca, w których miała być nazwa: {count}.',
      meaning: 'Nie powiedziano, kto otrzymuje Twoje dane.',
      advice: 'Wpisać nazwy albo usunąć wiersze.',
    },
    'shifted-columns': {
      name: 'Przesunięte kolumny tabeli',
      title: 'Komórki tabeli w polityce są potencjalnie pod złymi nagłówkami',
      happened: 'Wiersze, których komórki nie pasują do nagłówków: {count}.',
      meaning: 'Tabeli w tej postaci nie da się zrozumieć.',
      advice: 'Umieścić każdą komórkę pod jej nagłówkiem; wypełnić pustą kolumnę albo ją usunąć.',
    },
    'nameless-row': {
      name: 'Pliki cookie bez nazwy',
      title: 'Polityka potencjalnie opisuje pliki cookie, nie nazywając ich',
      happened: 'Wiersze bez nazwy: {count}.',
      meaning: 'Nie znajdziesz tych plików cookie w swojej przeglądarce.',
      advice: 'Dodać nazwę techniczną albo jej stałą część ze znakiem *.',
    },
    'missing-duration': {
      name: 'Niepodany czas życia',
      title: 'Polityka potencjalnie nie mówi, jak długo żyją wpisy',
      happened: 'Wiersze bez czasu życia: {count}.',
      meaning: 'Nie dowiadujesz się, jak długo jesteś rozpoznawany.',
      advice: 'Dodać czas życia do każdego wiersza.',
    },
    'mangled-name': {
      name: 'Uszkodzone nazwy',
      title: 'Nazwy w polityce są potencjalnie uszkodzone',
      happened: 'Nazwy, których żadna przeglądarka tak nie pokaże: {count}.',
      meaning: 'Pod podaną nazwą nie znajdziesz tych wpisów.',
      advice: 'Zabezpieczyć podkreślenia i gwiazdki tam, gdzie powstaje strona.',
    },
    'policy-drift': {
      name: 'Polityka zmieniona po Twoim wyborze',
      title: 'Polityka potencjalnie pozwala sobie na więcej, niż obejmuje Twoja zgoda',
      happened:
        'Od czasu zgody polityka się rozrosła, a żaden baner nie wrócił.[ Dodane wpisy: {addedItems}.][ Dodane cele: {addedPurposes}.][ Dodani odbiorcy: {addedRecipients}.]',
      meaning: 'Twoja stara odpowiedź służy rzeczom, o które nigdy nie pytano.',
      advice: 'Pytać ponownie, gdy dochodzą cele, odbiorcy lub wpisy wymagające zgody.',
    },
  },
};
