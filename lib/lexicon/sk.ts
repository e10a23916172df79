import type { LexiconParts } from './lexicon';

export const sk: LexiconParts = {
  headers: {
    name: 'nazov|nazov suboru|nazov cookie|meno|kluc|identifikator|oznacenie',
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
    'relacia|relaci|session|zatvorenia prehliadaca|zatvoreni prehliadaca|konca relacie|odhlasen|do zatvorenia|sedenie|sedenia',
  persistent: 'trval|permanentn|perzistentn|neobmedzen|do vymazania|do odstranenia|do zmazania|nikdy|kym',
  upTo: 'az|maximalne|max|najviac|menej ako|do',
  lifetime: 'vyprsi|platnost|uklada|uchovava|doba|po',
  numbers:
    'jeden=1|jedna=1|dva=2|dve=2|tri=3|styri=4|pat=5|sest=6|sedem=7|osem=8|devat=9|desat=10|dvanast=12|trinast=13|tridsat=30',
  and: 'a|alebo|aj',
  firstParty: 'prva strana|prvej strany|vlastn|intern',
  thirdParty: 'tretia strana|tretej strany|tretich stran|extern',
  localStorage: 'lokalne ulozisko|miestne ulozisko|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'cookie|subor',
  purposes: {
    necessary:
      'prihlas|autentif|overen|csrf|bezpec|podvod|robot|kosik|platb|suhlas|nastavenie cookies|banner|formular',
    preferences: 'jazyk|tema|mena|preferenc|zobrazen|nastaven',
    analytics: 'statist|analy|rozlis|navstevnik|pocet navstev|meran|spravanie',
    marketing: 'reklam|remarket|kampan|konverz|marketing|socialn|cielen',
  },
};
