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
      'anality*|statysty*|pomiar*|wydajnosciow*|google analytics|analiz*|mierz*|statystyk*|odwiedzin|licz*|badan*|ruch*|odwiedzajac*|mapy ciepla|ruchu na',
    social:
      'spolecznosciow*|social media|mediow spolecznosciowych|udostepniani*|spolecznosc*|portali spolecznosciowych',
    profiling: 'profilowan*|profiluj*|tworzenia profili|profili uzytkownik*',
    preferences: 'funkcjonaln*|preferencyjn*|personalizacyjn*',
    'third-party': 'podmiot* trzeci*|stron* trzeci*|osob* trzeci*|zewnetrzn*|trzecich',
    necessary: 'niezbedn*|konieczn*|technicz*|wymagan*|kluczow*|podstawow*|bez ktorych',
    'non-essential':
      'inne niz niezbedne|opcjonaln*|nieobowiazkow*|nie sa niezbedne|pozostale|te pliki|te cookies|pozostalych|wszystkie inne|te ciasteczka|dobrowoln*',
    adverts: 'reklamy|reklam|ogloszenia',
    deploy:
      'uzyw*|wykorzyst*|stosow*|stosuj*|instal*|laduj*|ladowan*|zaladow*|zapis*|umieszcz*|korzyst*|uruchami*|uruchom*|aktyw*|ma u nas|sa obecne|osadz*|wczyt*|zawiera*|przechowuj*|prowadzimy|wdraza*|ustawia*|wlacz*|nie ma|wysyla*|tworz*|zbier*|istniej*|wyswietl*|pokaz*|robimy|mamy|ma|dziala*|pojawia*|zostawia*|stawia*|startuj*|uruchomi*|gromadz*|odczyt*|sa|jest|laczy|laczymy|wstawia*|sledzimy|mierzymy|wgryw*|dolacz*|prowadz*|wysylamy|zapisan*|otwier*|ograniczamy sie|ogranicza sie',
    sell: 'sprzeda*|odsprzeda*|wynajm*',
    keep: 'przechow*|zapis*|zapamiet*|wazn*|wygas*|okres|zachow*|czas|pamieta*|obowiazuje przez|trwa|zyja|zyje|trwaja|pozostaj*|usuw*|kasow*|wazna|obowiazuje|przetrzym*|pamietamy',
    change:
      'zmien*|zmian*|wycof*|cofn*|zarzadza*|dostosow*|edyt*|modyfik*|otworz*|aktualiz*|ponownie otworz*|odwola*|ustaw*|skonfigurowa*|przejsc do|przestaw*|przemysl*|poprawi*|odznacz*|cofnac|zmieniac|anulow*|wybrac ponownie|zmienisz',
    withdraw: 'wycof*|cofn*|odwola*|anulow*|rezygn*|zrezygn*|cofniecie|odwolanie|wycofanie',
    accept: 'akcept*|zaakcept*|zezwol*|zgadza*|zgodz*',
    refuse:
      'odrzuc*|odmow*|odmawia*|nie zgadza*|odmowa|odrzucenie|odrzucic|odmowic|przejdz bez|kontynuuj bez|sprzeciw*',
    block:
      'blokuj*|zablokowan*|wylaczon*|nieaktywn*|blokow*|zablokow*|czeka*|spia|uspion*|wylaczone|nie sa ladowane|wstrzyman*',
    consent:
      'zgod*|akcept*|zaakcept*|zezwol*|wyraz*|zatwierdz*|opt-in|pozwol*|twoje tak|powiesz tak|zaznacz*|przycisk akceptuj|akceptuj*|przyzwol*|przystan*|potwierdz*|zgode|zgadzasz|aprobat*|zgodzisz|wlaczysz|wlaczy|wlaczeni*|kliknies*|klikniecia|zaznaczy|zaznaczenia|dokonania|ptaszek|wyrazisz|wyrazi|udzielisz',
    choice:
      'wybor*|zgod*|decyzj*|preferencj*|ustawien*|zgoda|odpowiedz*|twoje tak|co wybrales|zgode|zgody|ustawienia',
    settings: 'ustawien*|preferencj*|zgod*|wybor*|baner*|zdanie|decyzj*|twoje tak|zgody|zgode|opcje|wyborow',
    control:
      'link*|przycisk*|ikon*|stopc*|klik*|panel*|dole strony|ustawienia cookies|zmien ustawienia|baner*|odnosnik*|zarzadzaj cookies|na dole|widget*|tutaj|tu|nacisn*|menu|rogu|lewym dolnym|prawym dolnym|zakladk*|ciasteczko w rogu|stopka|u dolu|kliknij',
    banner:
      'baner*|banner*|pierwszej wizyt*|okienk*|okno|pop-up|pierwszej wizyty|pierwsz* wejsci*|pierwszej warstw*|pierwsza warstwa|pierwszym ekranie|pasek|okienko',
    browser: 'przegladark*|przegladarek|chrome|firefox|safari|urzadzen*|newsletter*',
    gate: 'tylko po|dopiero po|tylko jesli|tylko wtedy|tylko za|dopoki|do czasu|chyba ze|uprzedni*|wczesniejsz*|przed|po wyrazeniu|po uzyskaniu|pod warunkiem|wylacznie po|wylacznie za|jedynie po|jedynie za|jezeli wyraz*|jesli wyraz*|po udzieleniu|na podstawie|za zgoda|po zaakcept*|po akcept*|o ile|po|wymaga*|jesli|jezeli|podstawa prawna|dopiero|inne niz niezbedne',
    'with-consent':
      'za twoja zgoda|za zgoda|po wyrazeniu zgody|po uzyskaniu zgody|za uprzednia zgoda|za panstwa zgoda|po udzieleniu zgody|na podstawie zgody|za pani pana zgoda|po wyrazeniu przez|za zgoda uzytkownika|po twojej zgodzie|podstawa prawna zgoda|po zgodzie|ze zgoda|jesli wyrazisz zgode|jezeli wyrazisz zgode|gdy wyrazisz zgode|jesli sie zgodzisz|jezeli sie zgodzisz|gdy sie zgodzisz|po zaakceptowaniu|po akceptacji|wymaga zgody|wymagaja zgody|wymaga twojej zgody|wymagaja twojej zgody|tylko za zgoda|wylacznie za zgoda|po uprzedniej zgodzie|po zaznaczeniu|na zgode|o ile wyrazisz zgode|jesli je zaakceptujesz|jesli powiesz tak|zgoda wymagana|po udzieleniu|po wlaczeniu',
    'without-consent':
      'bez twojej zgody|bez zgody|bez panstwa zgody|bez uprzedniej zgody|bez wyrazenia zgody|dopoki nie|zanim nie|zanim wyrazisz|zanim zaakceptujesz|do czasu wyrazenia|do momentu wyrazenia|przed wyrazeniem zgody|w braku zgody|bez akceptacji|bez wyboru|jesli nie wybierzesz|bez twojego tak|chyba ze wyrazisz|chyba ze sie zgodzisz|bez pozwolenia',
    required:
      'wymaga*|konieczn*|potrzebn*|niezbedn*|wymagan*|prosimy|pytamy|trzeba|musimy|potrzebujemy|potrzeba|obowiaz*',
    ask: 'pyta*|zapyta*|prosi*|popros*|uzysk*|zbiera*|pobieramy|pytac|pytanie|prosic',
    again: 'ponown*|znowu|odnow*|od nowa|jeszcze raz',
    exempt:
      'zwolnion*|wyjatk*|nie wymagaja zgody|zwolnien*|bez koniecznosci zgody|nie wymaga zgody|wylaczon* spod',
    'continue-use':
      'kontynuuj*|dalsze korzystanie|dalszego korzystania|korzystajac z|pozostajac na|dalsze przegladanie|kontynuacj*|korzystanie z naszej|korzystanie ze strony|korzystanie z serwisu|dalsze surfowanie|dalsza nawigacja|dalsze uzytkowanie|korzystania z serwisu|korzystasz z|przegladasz|korzystanie z tej|uzytkowanie strony|korzystajac|odwiedzajac|uzywajac|jesli nie zmienisz|bez zmiany ustawien|kto korzysta|korzysta z serwisu|korzysta z witryny|korzysta ze strony',
    anytime:
      'w dowolnym momencie|w kazdej chwili|w kazdym czasie|w kazdym momencie|pozniej|zawsze|w dowolnej chwili|w dowolnym czasie|kiedy chcesz|kiedy zechcesz|zawsze gdy|ilekroc|kiedykolwiek|o kazdej porze',
    now: 'obecnie|aktualnie|dzis|dzisiaj|w tej chwili|na dzien|na razie|w chwili obecnej|na ten moment|teraz|na chwile obecna|do dzis|na dzien dzisiejszy',
    future:
      'przyszl*|jezeli w przyszlosci|gdybysmy|jesli kiedys|jesli dodamy|jesli wlaczymy|jezeli wlaczymy|w razie wprowadzenia|jesli wprowadzimy|kiedys|planowan*|w razie zmiany|jezeli to sie zmieni',
    if: 'jesli|jezeli|gdy|gdyby|w przypadku|kiedy',
    default: 'domysln*',
    max: 'maksymaln*|najdluzej|nie dluzej niz|co najwyzej|do|nie przekracza*|najpozniej|maks|nie przekroczy|dluzej niz|wiecej niz|powyzej|nie zyje dluzej|najdluzszy|maksimum|przekracza*|najwyzej',
    all: 'wszystkie cookies|nasze cookies|pliki cookies|pliki cookie|wszystkie pliki|cookies|plikow cookies|plikow cookie|zaden plik|zadne ciasteczko|kazdy plik|wszystkich plikow|zaden cookie|zaden z plikow|nasze pliki|ciasteczka',
    'change-of-policy':
      'istotn* zmian*|istotne zmiany|nowe cele|nowych celow|znaczac* zmian*|zmianie polityki|istotnej zmiany',
    we: 'my|nasz|nasza|nasze|naszej|naszym|ta strona|strona|serwis|u nas|uzywamy|stosujemy|wykorzystujemy|korzystamy|prowadzimy|ladujemy|zapisujemy|ten serwis|aplikacja|naszego|sklep|nasz sklep|uczelnia|nasza firma|ja|tutaj|portal|platforma|nasze strony|witryna|firma|blog|nasza witryna|ten blog|moja strona|ten sklep|ta aplikacja|niniejsza strona|tej strony|tej witryny',
    anaphor:
      'te pliki|te cookies|ten plik|te ciasteczka|to ciasteczko|one|google|matomo|stripe|te dane|dane te|niektore|ten cookie|ta usluga|to narzedzie|tego typu|takie|informacje te|pliki te|cloudflare|zbierane dane|tych plikow|na te pliki|przy tym',
    'you-may':
      'mozesz|moga panstwo|moze pani|uzytkownik moze|jesli nie chcesz|jezeli nie chcesz|mozna|twoja przegladarka|jesli odrzucisz|uzytkownicy moga|masz mozliwosc|jesli wylaczysz|jezeli odmowisz|moze|musisz|mozliwosc|nie mozesz|nie wolno',
    hypothetical: 'moze|moga|mozemy|moglby|moglyby|ewentualn*|czasami|mozliw*',
    but: 'ale|jednak|lecz|z wyjatkiem|natomiast|oprocz|poza|chociaz|innych niz|inne niz|procz',
    which: 'ktore|ktory|ktora|ktorych|aby|zeby|poniewaz|chyba|jesli|jezeli|dopoki|bez|gdy',
    'public-pages': 'stron* publiczn*|czesci publicznej|publicznej czesci|czesc publiczna',
    'logged-in': 'zalogowan*|po zalogowaniu|panel klienta|zarejestrowan*|konto uzytkownika',
    'logged-out': 'niezalogowan*|bez logowania|nie zalogowan*',
    'login-page': 'stron* logowania',
    payment:
      'stron* platnosci|podczas platnosci|proces* platnosci|w trakcie platnosci|przy platnosci|kasa|checkout',
    gesture: 'po kliknieciu|gdy klikniesz|dopiero po kliknieciu|jesli klikniesz',
    listed: 'wymienion*|nastepujac*|opisan*|tabel*|ponizej|ponizsz*|wskazan*',
    version: 'wersj*',
    none: 'zadne|zaden|zadnych|brak|nie|nigdy|nic|wcale|nie ma|nie uzywamy|rowniez nie|nie dotyczy',
    without: 'bez',
    'nothing-else':
      'zadnych innych|nic wiecej|zadne inne|nic poza|i nic wiecej|zadnego innego|niczego wiecej|niczego innego|nic innego|nic ponadto|niczego ponadto',
    'ask-again':
      'zapytamy ponownie|ponownie zapytamy|spytamy ponownie|zapytamy znowu|ponownie poprosimy|poprosimy ponownie|zapytamy cie znow|znow zapytamy|pojawi sie ponownie|pojawia sie ponownie|ponownie wyswietl*|zgoda jest odnawiana|prosimy ponownie|ponownie prosimy|pytamy ponownie|ponowna zgode|ponownej zgody|ponownie sie pojawi*|pyta ponownie|wyswietlamy ponownie|wyswietli sie ponownie|poprosimy cie ponownie|zapytamy cie ponownie|cie o zgode ponownie|ponownie o zgode|wraca co|odnawiamy|zgode ponownie|jeszcze raz',
    silence:
      'przewijan*|zamkniec*|zamykajac|milczenie|pozostanie na|samo korzystanie|przegladanie strony|uzytkowanie serwisu|brak dzialania|zignorowanie|korzystanie z witryny|zamkniecie|dalsze korzystanie|przewijanie|brak reakcji|samo przegladanie|kontynuowanie|zignorowan*|bezczynnosc|scrollowan*',
    sole: 'jedyny|jedyne|jedynym|jedynymi',
    complete: 'pelna lista|kompletna lista|to wszystko|nic wiecej|cala lista',
  },
};
