import type { LexiconParts } from './lexicon';

export const lv: LexiconParts = {
  headers: {
    name: 'nosaukums|sikdatnes nosaukums|vards|atslega|sikdatne$|identifikators|datu baze|datubaze',
    purpose: 'merkis|nolukis|noluks|apraksts|funkcija|izmantosana|skaidrojums|uzdevums',
    duration: 'termins|derigums|deriguma|ilgums|laiks|glabasanas|periods|beigu|uzglabasanas',
    provider: 'sniedzejs|izdevejs|uznemums|pakalpojums|ipasnieks|avots|nodrosinatajs',
    category: 'kategorija|grupa|klasifikacija',
    type: 'tips|veids',
    party: 'puse|izcelsme|pirma|tresa',
    host: 'domens|vietne|host',
    medium: 'kratuve|tehnologija',
    other: 'tiesiskais|parsutisana|privatuma|saite|dati|saturs|vertiba|piekrisana',
  },
  session:
    'sesija|sesijas|parluka aizversan|aizverot parluk|lidz parluk|iziet|sesijas laik|aizvera|sesijas beig|sesijas laika|aizverat parluk|aizver parluk|izrakst|parluka aizver|cilnes aizversan|apmeklejuma laik|apmeklejuma beig|aizverot ciln|parluka sesij|parlukprogrammas aizver|aizverot parlukprogramm|vizites laik',
  persistent: 'pastav|neierobezot|lidz dzesanai|kamer|nekad|ilgstos|kamer netiek|beztermina',
  upTo: 'lidz|maksimali|ne ilgak|mazak',
  lifetime: 'derig|glaba|ilgums|beidzas|pec|paliek|termins|uzglab',
  numbers:
    'viens=1|viena=1|vienu=1|divi=2|divas=2|tris=3|cetri=4|pieci=5|sesi=6|septini=7|astoni=8|devini=9|desmit=10|divpadsmit=12|trispadsmit=13|trisdesmit=30|puse=0.5|pusi=0.5|vienpadsmit=11|piecpadsmit=15|divdesmit=20|sesdesmit=60|devindesmit=90',
  and: 'un|vai|ka ari',
  firstParty: 'pirmas puses|pirma puse|pas|sav',
  thirdParty: 'tresas puses|tresa puse|treso|arej',
  localStorage:
    'lokala kratuve|lokalaja kratuve|lokalas kratuves|vietejaja kratuve|vieteja kratuve|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'sikdat|sikfail|cookie',
  purposes: {
    necessary: 'pieteik|pieslegs|autentif|drosib|krapsan|groz|maksaj|piekrisan|csrf|robot|sesiju',
    preferences: 'valod|tema|valut|iestatijum|preferenc',
    analytics: 'statisti|analiz|atskir|apmekletaj|apmeklejum|datplusm|mer',
    marketing: 'reklam|kampan|marketing|konversij|socialo',
  },
};
