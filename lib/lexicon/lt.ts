import type { LexiconParts } from './lexicon';

export const lt: LexiconParts = {
  headers: {
    name: 'pavadinimas|slapuko pavadinimas|vardas|raktas|slapukas$|identifikatorius|duomenu baze',
    purpose: 'paskirtis|tikslas|aprasymas|funkcija|naudojimas|paaiskinimas',
    duration: 'galiojimo|trukme|laikotarpis|laikas|saugojimo|galiojimas|terminas|pabaiga|galioja',
    provider: 'tiekejas|teikejas|imone|paslauga|savininkas|saltinis|leidejas',
    category: 'kategorija|grupe|klasifikacija',
    type: 'tipas|rusis',
    party: 'salis|kilme|pirmoji|trecioji',
    host: 'domenas|svetaine|host',
    medium: 'saugykla|technologija',
    other: 'teisinis|perdavimas|privatumo|nuoroda|duomenys|turinys|reiksme|sutikimas',
  },
  session:
    'sesija|sesijos|seansas|seanso|uzdarius narsykle|narsykles uzdarymo|atsijung|iki narsykles|sesijinis|uzdarote narsykle|sesijos pabaig|uzdarant narsykl|uzdarius|narsykles uzdar|atsijungus|skirtuko uzdarym|uzdarius skirtuk|apsilankymo metu|apsilankymo laik|vizito metu|narsykle atidaryta|apsilankymo trukm|apsilankymo pabaig|seanso metu',
  persistent: 'nuolatin|neribot|iki istrynimo|kol|niekada|pastov|kol neistrin|neterminuot',
  upTo: 'iki|daugiausia|maksimaliai|ne ilgiau|maziau',
  lifetime: 'galioja|saugom|trukme|baigiasi|po|galiojimo|lieka|islieka',
  numbers:
    'vienas=1|viena=1|vieneri=1|vienu=1|du=2|dvi=2|dveji=2|trys=3|treji=3|keturi=4|penki=5|sesi=6|septyni=7|astuoni=8|devyni=9|desimt=10|dvylika=12|trylika=13|trisdesimt=30|puse=0.5|vieno=1|vienuolika=11|penkiolika=15|dvidesimt=20|sesiasdesimt=60|devyniasdesimt=90',
  and: 'ir|arba|bei',
  firstParty: 'pirmosios salies|pirmoji salis|nuosav|sav',
  thirdParty: 'treciosios salies|trecioji salis|treciuju|isorin',
  localStorage: 'vietine saugykla|vietines saugyklos|vietine atmint|vietineje|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'slapuk|cookie',
  purposes: {
    necessary: 'prisijung|autentif|saugum|sukciav|krepsel|mokejim|sutikim|csrf|robot|seansa|sesija palaik',
    preferences: 'kalba|kalbos|tema|valiut|nustatym|nuostat',
    analytics: 'statisti|analiz|atskir|lankytoj|apsilankym|sraut|matav',
    marketing: 'reklam|kampanij|rinkodar|konversij|socialin',
  },
};
