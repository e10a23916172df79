import type { Vocabulary } from '../concepts';

export const pl: Vocabulary = {
  language: 'pl',
  phrases: {
    no: 'zaden|zadne|zadnych|zadnego|zadnej|brak|ani|bez zadnych|wolny od|nie ma',
    not: 'nie|nigdy|ani|nie ma',
    only: 'dopiero|tylko|wylacznie|jedynie|ogranicz*',
    other: 'inne|innych|inny|dodatkowe|dodatkowych|pozostale|dalszych',
    tracker:
      'cookie*|ciastecz*|piksel*|pixel*|tracker*|trackerow|skrypt*|narzedzi*|uslug*|technologi*|sledzac*|tag|tagi|tagow|wtycz*|zasob*|beacon*|identyfikator*',
    cookie: 'cookie*|ciastecz*',
    pixel: 'piksel*|pixel*',
    fingerprint: 'fingerprint*|odcisk* przegladarki|odcisk* palca|odciskow palca|cyfrowy odcisk',
    'local-storage': 'local storage|localstorage|pamiec* lokaln*|pamieci przegladarki|lokalnej pamieci',
    'personal-data': 'dan* osobow*|informacj* osobow*',
    marketing: 'marketing*|reklam*|retarget*|remarketing*|sledzac*|sledzeni*|targetow*|promocyjn*|handlow*',
    analytics: 'anality*|statysty*|pomiar*|wydajnosciow*|google analytics|analiz*',
    social: 'spolecznosciow*|social media|mediow spolecznosciowych',
    profiling: 'profilowan*|profiluj*|tworzenia profili|profili uzytkownik*',
    preferences: 'funkcjonaln*|preferencyjn*|personalizacyjn*',
    'third-party': 'podmiot* trzeci*|stron* trzeci*|osob* trzeci*|zewnetrzn*|trzecich',
    necessary: 'niezbedn*|konieczn*|technicz*|wymagan*|kluczow*|podstawow*',
    'non-essential':
      'inne niz niezbedne|opcjonaln*|nieobowiazkow*|nie sa niezbedne|pozostale|te pliki|te cookies|pozostalych|wszystkie inne|te ciasteczka|dobrowoln*',
    adverts: 'reklamy|reklam|ogloszenia',
    deploy:
      'uzyw*|wykorzyst*|stosow*|stosuj*|instal*|laduj*|ladowan*|zaladow*|zapis*|umieszcz*|korzyst*|uruchami*|uruchom*|aktyw*|ma u nas|sa obecne|osadz*|wczyt*|zawiera*|przechowuj*|prowadzimy|wdraza*|ustawia*|wlacz*|nie ma|wysyla*|tworz*',
    sell: 'sprzeda*|odsprzeda*|wynajm*',
    keep: 'przechow*|zapis*|zapamiet*|wazn*|wygas*|okres|zachow*|czas|pamieta*|obowiazuje przez|trwa',
    change:
      'zmien*|zmian*|wycof*|cofn*|zarzadza*|dostosow*|edyt*|modyfik*|otworz*|aktualiz*|ponownie otworz*|odwola*|ustaw*|skonfigurowa*|przejsc do',
    withdraw: 'wycof*|cofn*|odwola*',
    accept: 'akcept*|zaakcept*|zezwol*|zgadza*|zgodz*',
    refuse: 'odrzuc*|odmow*|odmawia*|nie zgadza*',
    block: 'blokuj*|zablokowan*|wylaczon*|nieaktywn*|blokow*',
    consent: 'zgod*|akcept*|zaakcept*|zezwol*|wyraz*|zatwierdz*|opt-in|pozwol*',
    choice: 'wybor*|zgod*|decyzj*|preferencj*|ustawien*|zgoda',
    settings: 'ustawien*|preferencj*|zgod*|wybor*|baner*|zdanie|decyzj*',
    control:
      'link*|przycisk*|ikon*|stopc*|klik*|panel*|dole strony|ustawienia cookies|zmien ustawienia|baner*|odnosnik*|zarzadzaj cookies|na dole|widget*',
    banner: 'baner*|banner*|pierwszej wizyt*|okienk*|okno|pop-up|pierwszej wizyty|pierwsz* wejsci*',
    browser: 'przegladark*|przegladarek|chrome|firefox|safari|urzadzen*|newsletter*',
    gate: 'tylko po|dopiero po|tylko jesli|tylko wtedy|tylko za|dopoki|do czasu|chyba ze|uprzedni*|wczesniejsz*|przed|po wyrazeniu|po uzyskaniu|pod warunkiem|wylacznie po|wylacznie za|jedynie po|jedynie za|jezeli wyraz*|jesli wyraz*|po udzieleniu|na podstawie|za zgoda|po zaakcept*|po akcept*|o ile|po|wymaga*|jesli|jezeli|podstawa prawna|dopiero|inne niz niezbedne',
    'with-consent':
      'za twoja zgoda|za zgoda|po wyrazeniu zgody|po uzyskaniu zgody|za uprzednia zgoda|za panstwa zgoda|po udzieleniu zgody|na podstawie zgody|za pani pana zgoda|po wyrazeniu przez|za zgoda uzytkownika|po twojej zgodzie|podstawa prawna zgoda',
    'without-consent':
      'bez twojej zgody|bez zgody|bez panstwa zgody|bez uprzedniej zgody|bez wyrazenia zgody',
    required: 'wymaga*|konieczn*|potrzebn*|niezbedn*|wymagan*|prosimy|pytamy',
    ask: 'pyta*|zapyta*|prosi*|popros*|uzysk*|zbiera*|pobieramy',
    again: 'ponown*|znowu|odnow*|od nowa|jeszcze raz',
    exempt: 'zwolnion*|wyjatk*|nie wymagaja zgody',
    'continue-use':
      'kontynuuj*|dalsze korzystanie|dalszego korzystania|korzystajac z|pozostajac na|dalsze przegladanie|kontynuacj*|korzystanie z naszej|korzystanie ze strony|korzystanie z serwisu',
    anytime:
      'w dowolnym momencie|w kazdej chwili|w kazdym czasie|w kazdym momencie|pozniej|zawsze|w dowolnej chwili|w dowolnym czasie',
    now: 'obecnie|aktualnie|dzis|dzisiaj|w tej chwili|na dzien|na razie|w chwili obecnej|na ten moment',
    future:
      'przyszl*|jezeli w przyszlosci|gdybysmy|jesli kiedys|jesli dodamy|jesli wlaczymy|jezeli wlaczymy|w razie wprowadzenia|jesli wprowadzimy',
    if: 'jesli|jezeli|gdy|gdyby|w przypadku|kiedy',
    default: 'domysln*',
    max: 'maksymaln*|najdluzej|nie dluzej niz|co najwyzej|do|nie przekracza*|najpozniej|maks|nie przekroczy',
    all: 'wszystkie cookies|nasze cookies|pliki cookies|pliki cookie|wszystkie pliki|cookies|plikow cookies|plikow cookie',
    'change-of-policy':
      'istotn* zmian*|istotne zmiany|nowe cele|nowych celow|znaczac* zmian*|zmianie polityki|istotnej zmiany',
    we: 'my|nasz|nasza|nasze|naszej|naszym|ta strona|strona|serwis|u nas|uzywamy|stosujemy|wykorzystujemy|korzystamy|prowadzimy|ladujemy|zapisujemy|ten serwis|aplikacja|naszego',
    anaphor:
      'te pliki|te cookies|ten plik|te ciasteczka|to ciasteczko|one|google|matomo|stripe|te dane|dane te|niektore|ten cookie|ta usluga|to narzedzie|tego typu|takie|informacje te|pliki te|cloudflare|zbierane dane',
    'you-may':
      'mozesz|moga panstwo|moze pani|uzytkownik moze|jesli nie chcesz|jezeli nie chcesz|mozna|twoja przegladarka|jesli odrzucisz|uzytkownicy moga|masz mozliwosc|jesli wylaczysz|jezeli odmowisz|moze|musisz|mozliwosc',
    hypothetical: 'moze|moga|mozemy|moglby|moglyby|ewentualn*|czasami',
    but: 'ale|jednak|lecz|z wyjatkiem|natomiast|oprocz|poza|chociaz',
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
  },
};
