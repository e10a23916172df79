import type { LexiconParts } from './lexicon';

export const da: LexiconParts = {
  headers: {
    name: 'navn|cookienavn|cookie-navn|navn pa cookie|nøgle|cookiens navn|database',
    purpose: 'formål|beskrivelse|funktion|brug|anvendelse|forklaring|hvad',
    duration:
      'varighed|udlob|udlober|levetid|opbevaring|gyldighed|opbevaringsperiode|lagringstid|tid|periode|lobetid|slettes|opbevares',
    provider: 'udbyder|leverandør|udsteder|tjeneste|virksomhed|ejer|kilde|sat af|værktøj',
    category: 'kategori|klassificering',
    type: 'type|art|cookietype',
    party: 'part|forste|tredjepart|oprindelse',
    host: 'domæne|website|host|hjemmeside',
    medium: 'lagring$|teknologi|lagringssted',
    other: 'retsgrundlag|hjemmel|overforsel|privatliv|link|data|indhold|værdi|samtykke',
  },
  session:
    'session|sessions|sessionen|browseren lukkes|lukker browseren|lukker din browser|udlogning|logger ud|browsersession|lukning af browser|browseren lukker|lukkes browseren|lukker browservinduet|fanen lukkes|lukker fanen|besogets afslutning|forlader siden|forlader hjemmesiden|sessionens afslutning|afslutter besoget|logger af|browseren er aben|besogets varighed|under besoget|varigheden af besoget|varigheden af dit besog|fanen er aben|faneblad',
  persistent:
    'vedvarende|permanent|ubegrænset|indtil sletning|indtil du sletter|aldrig|udlober ikke|varig|persistent|til den slettes|indtil den slettes|persisterende|til den bliver slettet|indtil du rydder|ingen slutdato|uden udlob|indtil du|til du|indtil localstorage|indtil lokal|indtil manuel|indtil brugeren|indtil browserdata|indtil de slettes',
  upTo: 'op til|maksimalt|max|hojst|mindre end|maks',
  lifetime:
    'udlober|udlob|gemmes|opbevares|gyldig|varighed|levetid|efter|i|slettes|forsvinder|beholdes|lagres',
  numbers:
    'en=1|et=1|to=2|tre=3|fire=4|fem=5|seks=6|syv=7|otte=8|ni=9|ti=10|tolv=12|tretten=13|fireogtyve=24|tredive=30|halv=0.5|halvt=0.5|halvandet=1.5|elleve=11|fjorten=14|femten=15|atten=18|tyve=20|tres=60|halvfems=90',
  and: 'og|eller|samt',
  firstParty: 'forstepart|forste part|egen|egne|intern',
  thirdParty: 'tredjepart|tredje part|ekstern',
  localStorage: 'lokal lagring|localstorage|local storage|lokalt lager|lokale lager|lokalt i browseren',
  sessionStorage: 'sessionslagring|sessionstorage',
  cookie: 'cookie|tracker',
  purposes: {
    necessary:
      'login|logger ind|logget ind|autentific|sikkerhed|samtykke|cookievalg|cookie-valg|cookieindstilling|kurv|betaling|csrf|robot|bots|svindel|din session|sessionen|session-id',
    preferences: 'sprog|tema|valuta|indstilling|præferenc|visning',
    analytics:
      'statistik|analyse|skelne|unikke|antal besog|besogende|trafik|mal|hvor mange besog|optagelse af session|sessionsoptag',
    marketing:
      'annonce|reklame|markedsforing|kampagne|konverter|sociale|efterladte kurve|efterladt kurv|forladte kurve',
  },
};
