import type { LexiconParts } from './lexicon';

export const hu: LexiconParts = {
  headers: {
    name: 'nev|megnevezes|suti neve|cookie neve|kulcs|suti$|azonosito|elnevezes|sutik neve|adatbazis',
    purpose: 'cel|celja|leiras|funkcio|felhasznalas|rendeltetes|mire|magyarazat|szerepe',
    duration:
      'idotartam|ervenyesseg|lejarat|elettartam|tarolasi|megorzes|tarolas ideje|lejar|ervenyessegi|ido|megorzesi',
    provider: 'szolgaltato|kibocsato|ceg|szolgaltatas|tulajdonos|forras|kezelo|eszkoz$|elhelyezo',
    category: 'kategoria|besorolas|csoport',
    type: 'tipus|fajta|jelleg',
    party: 'fel$|eredet|elso|harmadik',
    host: 'domain|tartomany|host|webhely|oldal',
    medium: 'tarolas$|technologia|tarolo',
    other: 'jogalap|tovabbitas|adatvedelem|hivatkozas|link|adat|tartalom|ertek|hozzajarulas',
  },
  session:
    'munkamenet|session|bongeszo bezar|bongeszo bezarasa|bongeszes vege|kijelentkez|munkamenet vege|folyamat|bongeszo bezarasaig|a bongeszo|bezarja a bongeszo|bongeszo bezart|munkamenet lejart|munkamenet idej|kilepes|latogatas vege|latogatas idej|ablak bezar|lap bezar|munkamenetig|a munkamenet|latogatas ido|bongeszoful|ful bezar|bongeszo nyitva|a lap bezarasaig|aktualis lap',
  persistent:
    'allando|tartos|maradando|korlatlan|torlesig|amig nem torl|soha|nem jar le|persistent|allando sutik|a torlesig|torli|nincs lejarat|hatarozatlan',
  upTo: 'legfeljebb|maximum|max|legalabb|kevesebb|akar',
  lifetime:
    'lejar|lejarat|tarol|ervenyes|megor|idotartam|utan|mulva|erventeles|megmarad|torlod|elettartam|tarolas',
  numbers:
    'egy=1|ket=2|ketto=2|harom=3|negy=4|ot=5|hat=6|het=7|nyolc=8|kilenc=9|tiz=10|tizenket=12|tizenketto=12|tizenharom=13|huszonnegy=24|harminc=30|fel=0.5|masfel=1.5|tizenegy=11|tizennegy=14|tizenot=15|tizennyolc=18|husz=20|hatvan=60|kilencven=90|szaz=100',
  and: 'es|vagy|valamint|illetve',
  firstParty: 'elso fel|sajat|belso|elso feltol',
  thirdParty: 'harmadik fel|harmadik|kulso',
  localStorage:
    'helyi tarolo|helyi tarhely|local storage|localstorage|helyi tarolas|helyi tarban|bongeszo tarhely',
  sessionStorage: 'munkamenet-tarolo|session storage|sessionstorage',
  cookie: 'suti|sutik|cookie|nyomkoveto',
  purposes: {
    necessary:
      'bejelentkez|belep|azonosit|hitelesit|csrf|biztonsag|csalas|robot|kosar|fizetes|hozzajarul|suti beallitas|sutibeallitas|cookie beallitas|munkamenet fenntart|terheles',
    preferences: 'nyelv|tema|penznem|beallitas|megjelenit|preferenc',
    analytics: 'statiszt|elemz|analiti|megkulonboz|latogatok szama|egyedi|forgalom|meres|latogato',
    marketing: 'reklam|hirdet|remarket|kampany|konverzio|marketing|kozossegi',
  },
};
