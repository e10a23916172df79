import type { LexiconParts } from './lexicon';

export const cs: LexiconParts = {
  headers: {
    name: 'nazev|nazev souboru|nazev cookie|jmeno|klic|soubor cookie$|identifikator|oznaceni|databaze',
    purpose: 'ucel|popis|funkce|pouziti|vysvetleni|vyznam|k cemu|duvod',
    duration:
      'doba|platnost|doba platnosti|expirace|doba trvani|trvani|doba uchovani|doba ulozeni|zivotnost|vyprseni|delka|doba zpracovani|uchovavani|cas',
    provider:
      'poskytovatel|vydavatel|spolecnost|sluzba|vlastnik|zdroj|dodavatel|spravce|provozovatel|nastroj',
    category: 'kategorie|klasifikace|skupina',
    type: 'typ|druh',
    party: 'strana|puvod|vlastni|treti',
    host: 'domena|host|web$|stranka|server',
    medium: 'uloziste|technologie|zpusob ulozeni',
    other: 'pravni|predavani|ochrana|odkaz|data|udaje|obsah|hodnota|souhlas|prijemce',
  },
  session:
    'relace|relac|session|zavreni prohlizece|uzavreni prohlizece|konec relace|odhlasen|po dobu navstevy|do zavreni|zavrete prohlizec|do ukonceni|zavrenim prohlizece|zavreni okna|zavreni karty|zavreni panelu|odhlaseni|odhlasite|ukonceni relace|konce relace|ukonceni navstevy|zavrete prohlizece|po zavreni|prohlizec otevren|doba navstevy|dobu navstevy|behem navstevy|aktualni karty|zavreni zalozky',
  persistent:
    'trval|permanentni|persistentni|neomezen|do smazani|do vymazani|do odstraneni|nevyprsi|bez omezeni|nikdy|dokud|stala|do rucniho|neni omezen|bez expirace|bez data',
  upTo: 'az|maximalne|max|nejdele|mene nez|nejvyse|do',
  lifetime: 'vyprsi|plati|platnost|uklada|uchovava|doba|expir|po|trva|zustava|maze se|smaze|ulozen',
  numbers:
    'pul=0.5|jeden=1|jedna=1|jedno=1|jednoho=1|dva=2|dve=2|tri=3|ctyri=4|pet=5|sest=6|sedm=7|osm=8|devet=9|deset=10|dvanact=12|trinact=13|dvacet ctyri=24|tricet=30|puli=0.5|poloviny=0.5|jedenact=11|ctrnact=14|patnact=15|osmnact=18|dvacet=20|sedesat=60|devadesat=90|sesti=6|dvanacti=12|trinacti=13|triceti=30|trech=3|ctyr=4|peti=5|dvou=2',
  and: 'a|nebo|i|a take',
  firstParty: 'prvni strana|prvni strany|vlastni|interni|prvnich stran',
  thirdParty: 'treti strana|treti strany|tretich stran|externi',
  localStorage:
    'mistni uloziste|lokalni uloziste|mistniho uloziste|mistnim ulozisti|lokalniho uloziste|lokalnim ulozisti|local storage|localstorage',
  sessionStorage: 'uloziste relace|session storage|sessionstorage',
  cookie: 'cookie|soubor|sledovac',
  purposes: {
    necessary:
      'prihlas|autentiz|overen|relaci uzivatele|csrf|bezpec|podvod|robot|kosik|platb|souhlas|nastaveni cookies|volba cookies|lista|vyvazovani|formular',
    preferences: 'jazyk|motiv|mena|preferen|zobrazen|nastaveni',
    analytics:
      'statist|analy|rozlis|navstevnik|pocet navstev|provoz|mereni|chovaji|chovani|navstevnosti|google analytics',
    marketing: 'reklam|remarket|kampan|konverz|marketing|socialn|cilen',
  },
};
