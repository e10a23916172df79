import type { Vocabulary } from '../concepts';

export const pl: Vocabulary = {
  language: 'pl',
  phrases: {
    no: 'zaden|zadne|zadnych|zadnego|zadnej|brak|ani|bez zadnych|wolny od|nie ma|zero|zadna|rezygnujemy|rezygnuje z|zrezygnowalismy|wolna od|wolny od|pozbawiona|nie znajdziesz|nie znajda panstwo|zadnego rodzaju|jakichkolwiek',
    not: 'nie|nigdy|ani|nie ma',
    only: 'dopiero|tylko|wylacznie|jedynie|ogranicz*|ograniczamy sie|ogranicza sie|ograniczam sie',
    other: 'inne|innych|inny|dodatkowe|dodatkowych|pozostale|dalszych',
    tracker:
      'cookie*|ciastecz*|piksel*|pixel*|tracker*|trackerow|skrypt*|narzedzi*|uslug*|technologi*|sledzac*|tag|tagi|tagow|wtycz*|zasob*|beacon*|identyfikator*|odtwarzacz*|map*|wideo|film*|iframe|przycisk*|pliki|plikow|system*|program*|oprogramowan*|wtyczk*|sieci|siec|przyciski|modul*|tresci|ciasteczka|mapa|mapy|mape|osadzon*',
    cookie: 'cookie*|ciastecz*|tych plikow',
    pixel: 'piksel*|pixel*',
    fingerprint:
      'fingerprint*|odcisk* przegladarki|odcisk* palca|odciskow palca|cyfrowy odcisk|cyfrow* odcisk*|odcisk* urzadzen*|odcisku',
    'local-storage': 'local storage|localstorage|pamiec* lokaln*|pamieci przegladarki|lokalnej pamieci',
    'personal-data': 'dan* osobow*|informacj* osobow*',
    marketing:
      'marketing*|reklam*|retarget*|remarketing*|sledzac*|sledzeni*|targetow*|promocyjn*|handlow*|reklamowe|sponsor*|spersonalizowan*|promoc*',
    analytics:
      'anality*|statysty*|pomiar*|wydajnosciow*|google analytics|analiz*|mierz*|statystyk*|odwiedzin|licz*|badan*|ruch*|odwiedzajac*|mapy ciepla|ruchu na|pomiar* statystyczn*',
    social:
      'spolecznosciow*|social media|mediow spolecznosciowych|udostepniani*|spolecznosc*|portali spolecznosciowych',
    profiling: 'profilowan*|profiluj*|tworzenia profili|profili uzytkownik*',
    preferences: 'funkcjonaln*|preferencyjn*|personalizacyjn*',
    'third-party':
      'podmiot* trzeci*|stron* trzeci*|osob* trzeci*|zewnetrzn*|trzecich|inne firmy|innych firm|inne podmioty|innych podmiotow|podmiot trzeci|osob trzecich',
    necessary: 'niezbedn*|konieczn*|technicz*|wymagan*|kluczow*|podstawow*|bez ktorych',
    'non-essential':
      'inne niz niezbedne|opcjonaln*|nieobowiazkow*|nie sa niezbedne|pozostale|te pliki|te cookies|pozostalych|wszystkie inne|te ciasteczka|dobrowoln*|inne niz|innych niz|dodatkowe cookies',
    adverts: 'reklamy|reklam|ogloszenia',
    deploy:
      'uzyw*|wykorzyst*|stosow*|stosuj*|instal*|laduj*|ladowan*|zaladow*|zapis*|umieszcz*|korzyst*|uruchami*|uruchom*|aktyw*|ma u nas|osadz*|wczyt*|zawiera*|przechowuj*|wdraza*|ustawia*|wlacz*|wysyla*|tworz*|zbier*|istniej*|wyswietl*|pokaz*|robimy|mamy|ma|dziala*|pojawia*|zostawia*|stawia*|startuj*|gromadz*|odczyt*|sa|jest|laczy|laczymy|wstawia*|sledzimy|mierzymy|wgryw*|dolacz*|prowadz*|otwier*|ograniczamy sie|ogranicza sie|wspolprac*|funkcjonuj*|obecn*|znajduj*|wystepuj*|odbywa*|ma miejsce',
    sell: 'sprzeda*|odsprzeda*|wynajm*',
    keep: 'przechow*|zapis*|zapamiet*|wazn*|wygas*|okres|zachow*|czas|pamieta*|trwa|zyja|zyje|trwaja|pozostaj*|usuw*|kasow*|obowiazuje|przetrzym*',
    change:
      'zmien*|zmian*|wycof*|cofn*|zarzadza*|dostosow*|edyt*|modyfik*|otworz*|aktualiz*|odwola*|ustaw*|skonfigurowa*|przejsc do|przestaw*|przemysl*|poprawi*|odznacz*|anulow*|zdanie|ponown*|wroc*|przywol*|wywol*',
    withdraw: 'wycof*|cofn*|odwola*|anulow*|rezygn*|zrezygn*',
    accept: 'akcept*|zaakcept*|zezwol*|zgadza*|zgodz*',
    refuse: 'odrzuc*|odmow*|odmawia*|nie zgadza*|przejdz bez|kontynuuj bez|sprzeciw*|nie dziekuje',
    block: 'blokuj*|wylaczon*|nieaktywn*|blokow*|zablokow*|czeka*|spia|uspion*|nie sa ladowane|wstrzyman*',
    consent:
      'zgod*|akcept*|zaakcept*|zezwol*|wyraz*|zatwierdz*|opt-in|pozwol*|twoje tak|powiesz tak|zaznacz*|przycisk akceptuj|przyzwol*|przystan*|potwierdz*|zgadzasz|aprobat*|wlaczysz|wlaczy|wlaczeni*|kliknies*|klikniecia|dokonania|ptaszek|udzielisz|wlaczasz|wlaczyc je|samodzielnie|zielone swiatlo',
    choice: 'wybor*|zgod*|decyzj*|preferencj*|ustawien*|odpowiedz*|twoje tak|co wybrales',
    settings:
      'ustawien*|preferencj*|zgod*|wybor*|baner*|zdanie|decyzj*|twoje tak|opcje|panel*|okno|okna|komunikat',
    control:
      'link*|przycisk*|ikon*|stopc*|klik*|panel*|dole strony|ustawienia cookies|zmien ustawienia|baner*|odnosnik*|zarzadzaj cookies|na dole|widget*|tutaj|tu|nacisn*|menu|zakladk*|ciasteczko w rogu|stopka|u dolu|plywajac*|symbol*|lewym|prawym|krawedzi|rog*',
    banner:
      'baner*|banner*|pierwszej wizyt*|okienk*|okno|pop-up|pierwszej wizyty|pierwsz* wejsci*|pierwszej warstw*|pierwsza warstwa|pierwszym ekranie|pasek|okienko',
    browser: 'przegladark*|przegladarek|chrome|firefox|safari|urzadzen*|newsletter*',
    gate: 'tylko po|dopiero po|tylko jesli|tylko wtedy|tylko za|dopoki|do czasu|chyba ze|uprzedni*|wczesniejsz*|przed|po wyrazeniu|po uzyskaniu|pod warunkiem|wylacznie po|wylacznie za|jedynie po|jedynie za|jezeli wyraz*|jesli wyraz*|po udzieleniu|na podstawie|za zgoda|po zaakcept*|po akcept*|o ile|po|wymaga*|jesli|jezeli|podstawa prawna|dopiero|inne niz niezbedne',
    'with-consent':
      'po wyrazeniu zgody|po wyrazeniu przez|za zgoda uzytkownika|podstawa prawna zgoda|jesli wyrazisz zgode|jezeli wyrazisz zgode|gdy wyrazisz zgode|wymaga zgody|wymagaja zgody|wymaga twojej zgody|wymagaja twojej zgody|tylko za zgoda|wylacznie za zgoda|na zgode|o ile wyrazisz zgode|jesli je zaakceptujesz|zgoda wymagana|po udzieleniu',
    'without-consent':
      'bez wyrazenia zgody|dopoki nie|zanim nie|przed wyrazeniem zgody|jesli nie wybierzesz|bez twojego tak|bez pytania o zgode|bez pytania',
    required:
      'wymaga*|konieczn*|potrzebn*|niezbedn*|prosimy|pytamy|trzeba|musimy|potrzebujemy|potrzeba|obowiaz*|warunek|warunkiem|uzaleznion*',
    ask: 'pyta*|zapyta*|prosi*|popros*|uzysk*|zbiera*|pobieramy|pytac|pytanie|prosic',
    again: 'ponown*|znowu|odnow*|od nowa|jeszcze raz',
    exempt:
      'zwolnion*|wyjatk*|nie wymagaja zgody|zwolnien*|bez koniecznosci zgody|nie wymaga zgody|wylaczon* spod',
    'continue-use':
      'kontynuuj*|dalsze korzystanie|dalszego korzystania|kontynuacj*|korzystanie z naszej|korzystanie ze strony|korzystanie z serwisu|dalsze surfowanie|dalsza nawigacja|dalsze uzytkowanie|korzystania z serwisu|korzystasz z|przegladasz|korzystanie z tej|uzytkowanie strony|korzystajac|odwiedzajac|uzywajac|jesli nie zmienisz|bez zmiany ustawien|kto korzysta|korzysta z serwisu|korzysta z witryny|korzysta ze strony|przewijanie|przegladani*|pozostanie na|pozostajac',
    anytime:
      'w dowolnym momencie|w kazdej chwili|w kazdym czasie|w kazdym momencie|pozniej|zawsze|w dowolnej chwili|w dowolnym czasie|kiedy chcesz|kiedy zechcesz|ilekroc|kiedykolwiek|o kazdej porze',
    now: 'obecnie|aktualnie|dzis|dzisiaj|w tej chwili|na dzien|na razie|w chwili obecnej|na ten moment|teraz|na chwile obecna',
    future:
      'przyszl*|jezeli w przyszlosci|gdybysmy|jesli dodamy|jesli wlaczymy|jezeli wlaczymy|w razie wprowadzenia|jesli wprowadzimy|kiedys|planowan*|w razie zmiany|jezeli to sie zmieni',
    if: 'jesli|jezeli|gdy|gdyby|w przypadku|kiedy',
    default: 'domysln*',
    max: 'maksymaln*|najdluzej|do|najpozniej|maks|nie przekroczy|wiecej niz|powyzej|nie zyje dluzej|najdluzszy|maksimum|przekracza*|najwyzej|dluzej|rok|wynosi od|waha sie',
    all: 'cookies|plikow cookie|zaden plik|zadne ciasteczko|kazdy plik|wszystkich plikow|zaden cookie|zaden z plikow|ciasteczka|nasze pliki cookies|pliki',
    'change-of-policy':
      'istotn* zmian*|istotne zmiany|nowe cele|nowych celow|znaczac* zmian*|zmianie polityki|istotnej zmiany',
    we: 'my|nasz|nasza|nasze|naszej|naszym|strona|serwis|u nas|uzywamy|stosujemy|wykorzystujemy|korzystamy|prowadzimy|ladujemy|zapisujemy|aplikacja|naszego|sklep|uczelnia|ja|tutaj|portal|platforma|witryna|firma|blog|tej strony|tej witryny',
    anaphor:
      'te pliki|te cookies|ten plik|te ciasteczka|to ciasteczko|one|google|matomo|stripe|te dane|dane te|niektore|ten cookie|ta usluga|to narzedzie|tego typu|takie|informacje te|pliki te|cloudflare|zbierane dane|tych plikow|na te pliki|przy tym',
    'you-may':
      'mozesz|moga panstwo|jesli nie chcesz|jezeli nie chcesz|mozna|twoja przegladarka|jesli odrzucisz|uzytkownicy moga|jesli wylaczysz|jezeli odmowisz|moze|musisz|mozliwosc|nie wolno|pozwala|umozliwia|mozliwe|da sie',
    hypothetical: 'moze|moga|mozemy|moglby|moglyby|ewentualn*|czasami|mozliw*',
    but: 'ale|jednak|lecz|z wyjatkiem|natomiast|oprocz|poza|chociaz|innych niz|inne niz|procz|wyjatkiem',
    which: 'ktore|ktory|ktora|ktorych|aby|zeby|poniewaz|chyba|jesli|jezeli|dopoki|bez|gdy',
    'public-pages': 'stron* publiczn*|czesci publicznej|publicznej czesci|czesc publiczna',
    'logged-in': 'zalogowan*|po zalogowaniu|panel klienta|zarejestrowan*|konto uzytkownika',
    'logged-out': 'niezalogowan*|bez logowania|nie zalogowan*',
    'login-page': 'stron* logowania',
    payment:
      'stron* platnosci|podczas platnosci|proces* platnosci|w trakcie platnosci|przy platnosci|kasa|checkout',
    gesture: 'po kliknieciu|gdy klikniesz|dopiero po kliknieciu|jesli klikniesz',
    listed: 'wymienion*|nastepujac*|opisan*|tabel*|ponizej|ponizsz*|wskazan*|lista|liscie',
    version: 'wersj*',
    none: 'zadne|zaden|zadnych|brak|nie|nigdy|nic|wcale|nie ma|nie uzywamy|rowniez nie|nie dotyczy',
    without: 'bez',
    'nothing-else':
      'zadnych innych|nic wiecej|zadne inne|nic poza|i nic wiecej|zadnego innego|niczego wiecej|niczego innego|nic innego|nic ponadto|niczego ponadto',
    'ask-again':
      'zapytamy ponownie|ponownie zapytamy|spytamy ponownie|zapytamy znowu|ponownie poprosimy|poprosimy ponownie|zapytamy cie znow|znow zapytamy|pojawi sie ponownie|pojawia sie ponownie|ponownie wyswietl*|zgoda jest odnawiana|prosimy ponownie|ponownie prosimy|pytamy ponownie|ponowna zgode|ponownej zgody|ponownie sie pojawi*|pyta ponownie|wyswietlamy ponownie|wyswietli sie ponownie|poprosimy cie ponownie|zapytamy cie ponownie|cie o zgode ponownie|ponownie o zgode|wraca co|odnawiamy|zgode ponownie|jeszcze raz',
    silence:
      'przewijan*|zamkniec*|zamykajac|pozostanie na|samo korzystanie|przegladanie strony|uzytkowanie serwisu|brak dzialania|korzystanie z witryny|dalsze korzystanie|brak reakcji|samo przegladanie|kontynuowanie|zignorowan*|scrollowan*|przegladani*|milczen*|bezczynnos*',
    sole: 'jedyny|jedyne|jedynym|jedynymi',
    complete: 'pelna lista|kompletna lista|to wszystko|nic wiecej|cala lista',
  },
};
