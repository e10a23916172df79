import type { LexiconParts } from './lexicon';

export const no: LexiconParts = {
  headers: {
    name: 'navn|informasjonskapsel|navn pa informasjonskapsel|nokkel|cookienavn|database',
    purpose: 'formal|hensikt|beskrivelse|funksjon|bruk|forklaring|bruksomrade',
    duration: 'varighet|utlop|utloper|levetid|lagringstid|gyldighet|lagringsperiode|periode|slettes|lagres',
    provider: 'leverandor|tilbyder|utsteder|tjeneste|selskap|eier|kilde|satt av|verktoy',
    category: 'kategori|klassifisering',
    type: 'type|art',
    party: 'part|forste|tredjepart|opprinnelse',
    host: 'domene|nettsted|host',
    medium: 'lagring$|teknologi|lagringssted',
    other: 'rettslig|behandlingsgrunnlag|overforing|personvern|lenke|data|innhold|verdi|samtykke',
  },
  session:
    'sesjon|session|nettlesaren lukkast|lukkar nettlesaren|etter kvart besok|etter hvert besok|okt|nettleseren lukkes|lukker nettleseren|utlogging|logger ut|nettleserokt|besokets slutt|nettleseren stenges|lukker du nettleseren|fanen lukkes|lukker fanen|forlater nettstedet|sesjonsslutt|ved utlogging|nettleseren er apen|varigheten av besoket|besokets varighet|under besoket|fanen er apen|fanen stenges|nettleservindu',
  persistent:
    'vedvarende|permanent|ubegrenset|til den slettes|til det slettes|til du sletter|aldri|utloper ikke|varig|persistent|til du tommer|ingen sluttdato|uten utlop|til localstorage|til lokal|inntil sletting|til manuell|til brukeren|til nettleserdata|til de slettes|inntil du',
  upTo: 'opptil|inntil|maksimalt|maks|mindre enn|hoyst|opp til',
  lifetime: 'utloper|lagres|gyldig|varighet|levetid|etter|i|slettes|forsvinner|oppbevares|varer',
  numbers:
    'en=1|ett=1|et=1|to=2|tre=3|fire=4|fem=5|seks=6|sju=7|atte=8|ni=9|ti=10|tolv=12|tretten=13|tjuefire=24|tretti=30|halv=0.5|halvt=0.5|halvannet=1.5|elleve=11|fjorten=14|femten=15|atten=18|tjue=20|seksti=60|nitti=90',
  and: 'og|eller|samt',
  firstParty: 'forstepart|forste part|egen|egne|intern',
  thirdParty: 'tredjepart|tredje part|ekstern',
  localStorage: 'lokal lagring|lokalt lager|localstorage|local storage',
  sessionStorage: 'sesjonslagring|sessionstorage',
  cookie: 'informasjonskaps|kapsel|kapsler|cookie|sporer',
  purposes: {
    necessary: 'innlogg|logget inn|autentis|sikkerhet|samtykke|handlekurv|betaling|csrf|robot|sesjon',
    preferences: 'sprak|tema|valuta|innstilling|preferanse',
    analytics: 'statistikk|analyse|skille|unike|antall besok|besokende|trafikk|mal',
    marketing: 'annonse|reklame|markedsforing|kampanje|konverter|sosiale',
  },
};
