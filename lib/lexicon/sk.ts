import type { LexiconParts } from './lexicon';

export const sk: LexiconParts = {
  headers: {
    name: 'nazov|nazov suboru|nazov cookie|meno|kluc|identifikator|oznacenie|databaza',
    purpose: 'ucel|popis|funkcia|pouzitie|vysvetlenie|vyznam|opis',
    duration:
      'doba|platnost|doba platnosti|expiracia|trvanie|doba uchovavania|zivotnost|uplynutie|cas|lehota|dlzka',
    provider: 'poskytovatel|vydavatel|spolocnost|sluzba|vlastnik|zdroj|dodavatel|prevadzkovatel|nastroj',
    category: 'kategoria|klasifikacia|skupina',
    type: 'typ|druh',
    party: 'strana|povod|vlastne|tretia',
    host: 'domena|host|web$|stranka',
    medium: 'ulozisko|technologia',
    other: 'pravny|prenos|ochrana|odkaz|udaje|obsah|hodnota|suhlas|prijemca',
  },
  session:
    'relacia|relaci|session|zatvorenia prehliadaca|zatvoreni prehliadaca|konca relacie|odhlasen|do zatvorenia|sedenie|sedenia|zatvoreni okna|zatvorenia okna|zatvorenia karty|odhlasite|ukoncenia relacie|ukonceni relacie|zatvorite prehliadac|zatvorenim|prehliadac otvoren|pocas navstevy|dobu navstevy|trvanie navstevy|aktualnej karty|zatvorenia zalozky|pocas relacie|karty prehliadaca',
  persistent:
    'trval|permanentn|perzistentn|neobmedzen|do vymazania|do odstranenia|do zmazania|nikdy|kym|do rucneho|nevyprsi|bez expiracie|bez obmedzenia',
  upTo: 'az|maximalne|max|najviac|menej ako|do',
  lifetime: 'vyprsi|platnost|uklada|uchovava|doba|po|trva|zostava|ulozen|vymaze|platn',
  numbers:
    'jeden=1|jedna=1|dva=2|dve=2|tri=3|styri=4|pat=5|sest=6|sedem=7|osem=8|devat=9|desat=10|dvanast=12|trinast=13|tridsat=30|pol=0.5|polovica=0.5|jedno=1|jedneho=1|jednu=1|jedenast=11|strnast=14|patnast=15|osemnast=18|dvadsat=20|sestdesiat=60|devatdesiat=90|siestich=6|dvanastich=12|trinastich=13|dvoch=2|troch=3',
  and: 'a|alebo|aj',
  firstParty: 'prva strana|prvej strany|vlastn|intern',
  thirdParty: 'tretia strana|tretej strany|tretich stran|extern',
  localStorage:
    'lokalne ulozisko|lokalneho uloziska|lokalnom ulozisku|miestneho uloziska|miestnom ulozisku|miestne ulozisko|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'cookie|subor',
  purposes: {
    necessary:
      'prihlas|autentif|overen|csrf|bezpec|podvod|robot|kosik|platb|suhlas|nastavenie cookies|banner|formular|relacie',
    preferences: 'jazyk|tema|mena|preferenc|zobrazen|nastaven',
    analytics: 'statist|analy|rozlis|navstevnik|pocet navstev|meran|spravanie',
    marketing: 'reklam|remarket|kampan|konverz|marketing|socialn|cielen',
  },
};
