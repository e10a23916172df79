import type { LexiconParts } from './lexicon';

export const pl: LexiconParts = {
  headers: {
    name: 'nazwa|nazwa pliku|nazwa cookie|nazwa ciasteczka|nazwy|klucz|identyfikator|plik cookie$|ciasteczko|oznaczenie|baza|baza danych',
    purpose: 'cel|opis|funkcja|zastosowanie|przeznaczenie|dzialanie|po co|do czego|wyjasnienie|rola',
    duration:
      'czas|czas zycia|czas trwania|okres|okres przechowywania|okres waznosci|czas przechowywania|termin|waznosc|wygasniecie|wygasa|trwalosc|data wygasniecia|okres dzialania|dlugosc',
    provider:
      'dostawca|podmiot|firma|wydawca|wlasciciel|uslugodawca|usluga|zrodlo|administrator|pochodzenie|operator|narzedzie',
    category: 'kategoria|kategorie|klasyfikacja|grupa',
    type: 'typ|rodzaj|charakter|typ pliku',
    party: 'third-party|strona trzecia|wlasne|pochodzenie',
    host: 'domena|host|witryna|strona',
    medium: 'miejsce|technologia|magazyn|sposob przechowywania',
    other: 'podstawa prawna|przekazywanie|polityka prywatnosci|link|dane|tresc|wartosc|zgoda|wiecej|odbiorca',
  },
  session:
    'sesja|sesji|sesyjn|do zamkniecia przegladarki|zamkniecie przegladarki|zamkniecia przegladarki|koniec sesji|do konca sesji|wylogowan|czas sesji|zakonczenia sesji|sesje|na czas sesji|po zamknieciu|zamknieciu przegladarki|zamkniesz przegladarke|zamknie przegladarke|zamyka przegladarke|do wylogowania|wylogujesz|koniec wizyty|konca wizyty|zakonczeniu sesji|zamkniecia karty|zamkniecia okna|opuszczenia strony|opuszczenia serwisu|trwania sesji|zakonczenia wizyty|czas wizyty|czas trwania wizyty|podczas wizyty|przegladarka jest otwarta|otwartej przegladark|zamkniecia zakladki|biezacej kart|biezacej sesj|trwania wizyty',
  persistent:
    'trwal|stal|bezterminow|nieograniczon|do usuniecia|do czasu usuniecia|nie wygasa|bez ograniczen|do momentu usuniecia|nigdy|do recznego|az do usuniecia|persistent|do skasowania|do wyczyszczenia|dopoki nie|poki nie|bez terminu|bez daty',
  upTo: 'do|maksymalnie|max|nie dluzej niz|mniej niz|najwyzej|maks',
  lifetime:
    'wygasa|wazn|przechowyw|okres|czas|trwa|przez|po|zachowywan|utrzymyw|zapisywan|pozostaj|waznosc|usuwan',
  numbers:
    'pol=0.5|jeden=1|jedna=1|jedno=1|jednego=1|dwa=2|dwie=2|dwoch=2|trzy=3|trzech=3|cztery=4|piec=5|pieciu=5|szesc=6|szesciu=6|siedem=7|osiem=8|dziewiec=9|dziesiec=10|dwanascie=12|dwunastu=12|trzynascie=13|trzynastu=13|czternascie=14|czternastu=14|dwadziescia cztery=24|trzydziesci=30|trzydziestu=30|polowa=0.5|poltora=1.5|piecset=500|szesnascie=16|dwadziescia=20|czterdziesci=40|piecdziesiat=50|szescdziesiat=60|dziewiecdziesiat=90|dziewiecdziesieciu=90|sto=100|jedenascie=11|pietnascie=15|osiemnascie=18',
  and: 'i|oraz|lub|a takze',
  firstParty: 'wlasn|pierwsza strona|pierwszej strony|strona pierwsza|wewnetrzn|first party',
  thirdParty: 'trzeci|podmiot trzeci|zewnetrzn|stron trzecich|podmiotow trzecich',
  localStorage:
    'pamiec lokaln|pamieci lokalnej|localstorage|local storage|magazyn lokalny|lokalny magazyn|lokalnym magazynie|magazynie lokalnym|lokalna pamiec|lokalnej pamieci',
  sessionStorage: 'pamiec sesji|pamieci sesji|sessionstorage|session storage',
  cookie: 'plik$|pliki$|plikow|cookie|cookies|ciasteczk|piksel',
  purposes: {
    necessary:
      'logowan|zalogowan|autoryz|uwierzytel|sesji uzytkownika|sesje uzytkownika|utrzymani|podtrzymuje|csrf|bezpiecz|oszustw|botami|botow|robot|koszyk|platno|zgod|preferencji zgody|wybor w sprawie|wybor dotyczacy cookies|decyzj|baner|rownowazeni|obciazen|formularz',
    preferences:
      'jezyk|motyw|walut|preferencj|wyswietl|tryb ciemny|rozmiar|wielkosc|ustawien|interfejs|gestosc|kolor',
    analytics:
      'statysty|analiz|analityczn|rozroznia|rozroznian|unikaln|liczb|odwiedzin|ruch|pomiar|mierzy|mapy ciepla|nagrani|identyfikacja sesji|odslon|zliczan|ilu odwiedzaj|nagrania sesji|nagrywanie sesji',
    marketing: 'reklam|remarket|retarget|kampani|konwersj|marketing|afiliac|spolecznosciow|profilow|porzucon',
  },
};
