import type { LexiconParts } from './lexicon';

export const hr: LexiconParts = {
  headers: {
    name: 'naziv|ime|naziv kolacica|ime kolacica|kljuc|kolacic$|identifikator|baza podataka',
    purpose: 'svrha|opis|funkcija|namjena|upotreba|objasnjenje|uloga',
    duration:
      'trajanje|rok|istek|valjanost|vrijeme|razdoblje|istice|zivotni vijek|cuvanje|pohrana|period|vijek',
    provider: 'pruzatelj|davatelj|izdavatelj|tvrtka|usluga|vlasnik|izvor|dobavljac|alat',
    category: 'kategorija|klasifikacija|skupina',
    type: 'vrsta|tip',
    party: 'strana|podrijetlo|prva|treca',
    host: 'domena|host|stranica',
    medium: 'pohrana$|tehnologija',
    other: 'pravna|prijenos|privatnost|poveznica|podaci|sadrzaj|vrijednost|privola|pristanak',
  },
  session:
    'sesija|sesije|sjednica|sesijski|zatvaranja preglednika|zatvorite preglednik|kraj sesije|odjav|zatvaranje preglednika|kraja sesije|zatvaranjem preglednika|zatvori preglednik|zatvaranja kartice|odjave|zavrsetka sesije|napustanja stranice|tijekom posjet|trajanje posjet|za vrijeme posjet|preglednik otvoren|zatvaranja prozora|trajanja sesije|zatvaranja taba|kraja posjet',
  persistent:
    'trajn|stalan|stalni|neograniceno|do brisanja|dok se ne|nikad|ne istice|perzistentn|dok ih ne|dok ga ne|bez roka',
  upTo: 'do|najvise|maksimalno|max|manje od',
  lifetime: 'istice|traje|pohranj|cuva|vrijedi|trajanje|nakon|ostaje|pamti|rok',
  numbers:
    'jedan=1|jedna=1|jedne=1|dva=2|dvije=2|tri=3|cetiri=4|pet=5|sest=6|sedam=7|osam=8|devet=9|deset=10|dvanaest=12|trinaest=13|trideset=30|pola=0.5|jedno=1|jednu=1|jedanaest=11|cetrnaest=14|petnaest=15|osamnaest=18|dvadeset=20|sezdeset=60|devedeset=90',
  and: 'i|ili|te',
  firstParty: 'prva strana|prve strane|vlastit|intern',
  thirdParty: 'treca strana|trece strane|trecih strana|vanjsk',
  localStorage:
    'lokalna pohrana|lokalnoj pohrani|lokalne pohrane|lokalna memorij|local storage|localstorage|lokalno pohran',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'kolacic|cookie',
  purposes: {
    necessary:
      'prijav|autentif|sigurnos|prijevar|kosaric|placanj|privol|pristanak|csrf|robot|bot|sesiju korisnika',
    preferences: 'jezik|tema|valut|postavk|preferenc',
    analytics: 'statisti|analiz|razlikuj|posjetitelj|posjeta|promet|mjer',
    marketing: 'oglas|reklam|kampanj|marketin|konverzij|drustven',
  },
};
