import type { LexiconParts } from './lexicon';

export const ro: LexiconParts = {
  headers: {
    name: 'nume|numele|denumire|denumirea|cheie|nume cookie|identificator|baza de date',
    purpose: 'scop|scopul|descriere|functie|utilizare|rol|explicatie|finalitate|functionalitate',
    duration: 'durata|valabilitate|expira|expirare|perioada|durata de viata|termen|stocare|retentie|timp',
    provider: 'furnizor|emitent|companie|serviciu|proprietar|sursa|setat de|instrument|dezvoltator|plasat de',
    category: 'categorie|categoria|clasificare|grup',
    type: 'tip|tipul|natura',
    party: 'parte|origine|prima|terta|provenienta',
    host: 'domeniu|host|site',
    medium: 'stocare$|tehnologie|suport|mediu',
    other: 'temei|transfer|confidentialitate|link|date|continut|valoare|consimtamant|acord|destinatar',
  },
  session:
    'sesiune|sesiunii|inchiderea browser|inchideti browser|inchide browser|sfarsitul sesiunii|deconectare|inchiderea navigator|incheierea sesiunii|finalul sesiunii|terminarea sesiunii|inchiderea ferestrei|parasiti site|parasirea site|va deconectati|pe durata sesiunii|inchiderea filei|inchideti fila|durata vizitei|pe durata vizitei|timpul vizitei|browserul este deschis|inchiderea tab|fila curenta|durata navigarii',
  persistent:
    'persistent|permanent|nelimitat|pana la stergere|pana cand|nu expira|niciodata|nedeterminat|pana este sters|pana la eliminare|fara termen|fara limita|pana le stergeti|pana il stergeti|pana la stergerea',
  upTo: 'pana la|maxim|max|cel mult|mai putin de',
  lifetime:
    'expira|stocat|pastrat|valabil|durata|dupa|timp de|dureaza|ramane|se sterge|pastreaza|valabilitate|termen',
  numbers:
    'un=1|o=1|doi=2|doua=2|trei=3|patru=4|cinci=5|sase=6|sapte=7|opt=8|noua=9|zece=10|douasprezece=12|treisprezece=13|treizeci=30|jumatate=0.5|una=1|unui=1|unei=1|unsprezece=11|paisprezece=14|cincisprezece=15|douazeci=20|saizeci=60|nouazeci=90',
  and: 'si|sau|precum si',
  firstParty: 'prima parte|primare|propriu|proprii|intern|primei parti',
  thirdParty: 'terta parte|terte parti|terti|tert|extern',
  localStorage: 'stocare locala|local storage|localstorage|stocarea locala|memoria locala',
  sessionStorage: 'session storage|sessionstorage|stocare de sesiune',
  cookie: 'cookie|modul',
  purposes: {
    necessary:
      'autentific|conectar|login|sesiunea utilizator|sesiunii|csrf|securit|frauda|robot|boti|cos de|cosul|plata|plati|consimtamant|preferinte cookie|preferintele cookie|preferintele de cookie|optiunile privind cookie|acord|banner|echilibrare',
    preferences: 'limba|tema |moneda|preferint|afisare|setari',
    analytics:
      'statisti|analiz|distinge|disting|vizitatori unici|utilizatori unici|numar de vizit|trafic|masura|comportament|numarul',
    marketing: 'publicit|reclam|remarket|campani|conversi|marketing|retele sociale|afiliere|promov',
  },
};
