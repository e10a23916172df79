import type { ConsentWords } from './words';

export const lv: ConsentWords = {
  accept: 'pienemt|pienemu|piekrist|piekritu|atlaut|apstiprinat visas|sapratu|labi|ja|=turpinat',
  reject: 'noraidit|noraidu|atteikt|atteikties|nepiekritu|ne|bloket|aizliegt|iebilstu',
  refusal:
    'tikai nepieciesamas|tikai obligatas|tikai butiskas|pienemt tikai|pienemt nepieciesamas|atlaut tikai|nepieciesamas sikdatnes|bez piekrisanas|nepienemt',
  save: 'saglabaju|saglabat|apstiprinat|lietot|pienemt izveletas|atlaut izveletas|atlaut izveli|piekrist izveletajam|gatavs|apstiprinu',
  customize:
    'iestatijumi|pielagot|parvaldit|parvaldiba|izveles|opcijas|izveleties|izvele|detalizeti|detalas|mainit iestatijumus|konfiguret|izveleos|izvelesos',
  next: 'talak|nakamais|turpinat',
  close: 'aizvert|paslept|velak|ne tagad|atpakal',
  subscribe: 'abonet|abonements|maksat|pirkt|pieteikties|ienakt|registreties|izveidot kontu|bez reklamam',
  withdraw:
    'atsaukt piekrisanu|mainit piekrisanu|sikdatnu iestatijumi|parvaldit sikdatnes|privatuma iestatijumi',
  topic: 'sikdat*|sikfail*|cookie|cookies|piekrisan*|privatum*|izsekosan*|personas dat*',
  context:
    'izmantojam|vietne*|majaslap*|pieredz*|anali*|statisti*|reklam*|marketing*|personaliz*|funkcion*|nepieciesam*|tresas|tresajam|partner*|plusm*|apmekl*|uzlab*|politik*|ieric*|merk*|satur*|social*|dati|datus|vdar',
  other:
    'dzest|ielugums|18 gadi|dzimsanas|jaunumi|atlaide|groz*|pasutijum*|recepte|sokolad*|piegade|maksajums|pazinojumi|atrasanas vieta|mikrofon*|kamera|ka varam palidzet|parole|lietosanas noteikumi|ligums|aptauja|instalet|zvans|iziet|rezervacija|davana',
  interest: 'legitimas intereses|legitima interese|likumigas intereses',
  on: 'ja|ieslegts|atlaut|pienemt',
  off: 'ne|izslegts|noraidit|aizliegt',
};
