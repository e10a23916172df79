import type { LexiconParts } from './lexicon';

export const cs: LexiconParts = {
  headers: {
    name: 'nazev|nazev souboru|nazev cookie|jmeno|klic|soubor cookie$|identifikator|oznaceni',
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
    'relace|relac|session|zavreni prohlizece|uzavreni prohlizece|konec relace|odhlasen|po dobu navstevy|do zavreni|zavrete prohlizec|do ukonceni',
  persistent:
    'trval|permanentni|persistentni|neomezen|do smazani|do vymazani|do odstraneni|nevyprsi|bez omezeni|nikdy|dokud|stala',
  upTo: 'az|maximalne|max|nejdele|mene nez|nejvyse|do',
  lifetime: 'vyprsi|plati|platnost|uklada|uchovava|doba|expir|po',
  numbers:
    'pul=0.5|jeden=1|jedna=1|jedno=1|jednoho=1|dva=2|dve=2|tri=3|ctyri=4|pet=5|sest=6|sedm=7|osm=8|devet=9|deset=10|dvanact=12|trinact=13|dvacet ctyri=24|tricet=30',
  and: 'a|nebo|i|a take',
  firstParty: 'prvni strana|prvni strany|vlastni|interni|prvnich stran',
  thirdParty: 'treti strana|treti strany|tretich stran|externi',
  localStorage: 'mistni uloziste|lokalni uloziste|local storage|localstorage',
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
