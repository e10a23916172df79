import type { LexiconParts } from './lexicon';

export const et: LexiconParts = {
  headers: {
    name: 'nimi|kupsise nimi|nimetus|voti|kupsis$|tunnus|andmebaas',
    purpose: 'eesmark|otstarve|kirjeldus|funktsioon|kasutus|selgitus',
    duration: 'kestus|kehtivus|aegumine|sailitamis|aeg|periood|kehtivusaeg|sailivus|aegub|tahtaeg',
    provider: 'pakkuja|teenusepakkuja|valjaandja|ettevote|teenus|omanik|allikas',
    category: 'kategooria|liigitus|ruhm',
    type: 'tuup|liik',
    party: 'osapool|paritolu|esimene|kolmas',
    host: 'domeen|veebisait|host',
    medium: 'salvestus|tehnoloogia',
    other: 'oiguslik|edastamine|privaatsus|link|andmed|sisu|vaartus|nousolek',
  },
  session:
    'seanss|seansi|sessioon|sessiooni|brauseri sulgem|sulgete brauseri|valjalogim|brauser suletakse|seansi lopp|seansi lopu|brauseri sulg|valja logi|sulged brauseri|sessiooni lopp|vahelehe sulg|kulastuse ajal|kulastuse lopp|kulastuse lopu|brauser on avatud|akna sulg|kulastuse kest|sulgete vahelehe',
  persistent:
    'pusiv|alaline|piiramatu|kuni kustutam|kuni|ei aegu|kunagi|tahtajatu|kuni selle kustut|tahtajatult',
  upTo: 'kuni|maksimaalselt|max|vahem kui',
  lifetime: 'aegub|kehtib|sailita|salvesta|kestus|parast|pusib|jaab|sailib|kehtivus',
  numbers:
    'uks=1|uhe=1|kaks=2|kahe=2|kolm=3|neli=4|viis=5|kuus=6|seitse=7|kaheksa=8|uheksa=9|kumme=10|kaksteist=12|kolmteist=13|kolmkummend=30|pool=0.5|poole=0.5|uksteist=11|viisteist=15|kakskummend=20|kuuskummend=60|uheksakummend=90|kaheteist=12|kuue=6',
  and: 'ja|voi|ning',
  firstParty: 'esimese osapool|oma|enda|sisemi',
  thirdParty: 'kolmanda osapool|kolmas osapool|kolmandate|valine',
  localStorage: 'kohalik salvest|kohalik malu|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage',
  cookie: 'kupsis|kupsise|cookie',
  purposes: {
    necessary: 'sisselog|autent|turval|pettus|ostukorv|makse|nousole|csrf|robot|seansi sail',
    preferences: 'keel|keele|teema|valuut|seade|seadist|eelistus',
    analytics: 'statisti|analuu|eristab|erista|kulasta|liiklus|moot',
    marketing: 'reklaam|kampaan|turundus|konversioon|sotsiaal',
  },
};
