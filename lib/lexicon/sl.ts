import type { LexiconParts } from './lexicon';

export const sl: LexiconParts = {
  headers: {
    name: 'ime|naziv|ime piskotka|kljuc|piskotek$|identifikator|podatkovna baza|zbirka podatkov',
    purpose: 'namen|opis|funkcija|uporaba|razlaga|vloga',
    duration: 'trajanje|rok|veljavnost|potek|cas|obdobje|potece|zivljenjska|hramba|cas hrambe|doba',
    provider: 'ponudnik|izdajatelj|podjetje|storitev|lastnik|vir|skrbnik|orodje|upravljavec',
    category: 'kategorija|razvrstitev|skupina',
    type: 'vrsta|tip',
    party: 'stran$|izvor|prva|tretja|lastni',
    host: 'domena|gostitelj|spletno mesto',
    medium: 'shramba|tehnologija',
    other: 'pravna|prenos|zasebnost|povezava|podatki|vsebina|vrednost|soglasje|privolitev',
  },
  session:
    'seja|seje|sejni|zaprtja brskalnika|zaprtju brskalnika|konec seje|odjav|zapre brskalnik|zaprete brskalnik|konca seje|ob koncu seje|zaprtjem brskalnika|zaprtja zavihka|odjave|zapusti|cas obiska|trajanje obiska|med obiskom|brskalnik odprt|zaprtja okna|trajanje seje|casom obiska|zaprtja strani',
  persistent:
    'trajn|stalni|stalen|neomejen|do izbrisa|dokler|nikoli|ne potece|brez roka|dokler jih|neomejeno',
  upTo: 'do|najvec|maksimalno|max|manj kot',
  lifetime: 'potece|traja|shran|hrani|velja|trajanje|po|ostane|rok|poteka',
  numbers:
    'en=1|ena=1|eno=1|dva=2|dve=2|tri=3|stiri=4|pet=5|sest=6|sedem=7|osem=8|devet=9|deset=10|dvanajst=12|trinajst=13|trideset=30|pol=0.5|enega=1|enajst=11|stirinajst=14|petnajst=15|dvajset=20|sestdeset=60|devetdeset=90',
  and: 'in|ali|ter',
  firstParty: 'prva oseba|lastni|lastn|prve osebe|intern',
  thirdParty: 'tretja oseba|tretje osebe|tretjih|zunanj',
  localStorage: 'lokalna shramba|lokalni shrambi|lokalne shrambe|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'piskot|cookie',
  purposes: {
    necessary:
      'prijav|avtentik|varnost|goljuf|kosaric|placil|soglasj|privolit|csrf|robot|bot|sejo uporabnika',
    preferences: 'jezik|tema|valut|nastavit|preferenc',
    analytics: 'statisti|analiz|razlikuj|obiskoval|obisk|promet|mer',
    marketing: 'oglas|oglasev|kampanj|trzenj|konverzij|druzben',
  },
};
