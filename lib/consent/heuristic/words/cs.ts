import type { ConsentWords } from './words';

export const cs: ConsentWords = {
  accept:
    'prijmout|prijimam|souhlasim|souhlas se vsim|prijmi|povolit|akceptovat|akceptuji|rozumim|v poradku|ano|=pokracovat|udelit souhlas|potvrdit vse|povoluji',
  reject:
    'odmitnout|odmitam|zamitnout|nesouhlasim|ne|zakazat|blokovat|vypnout vse|zadne|namitka|vznest namitku|mam namitky|namitam',
  refusal:
    'pouze nezbytne|jen nezbytne|pouze nutne|jen nutne|pouze technicke|jen technicke|pouze zakladni|prijmout nezbytne|prijmout pouze|prijmout jen|povolit nezbytne|povolit pouze|povolit jen|nezbytne cookies|nezbytne soubory|bez souhlasu|bez prijeti|neprijmout|neprijimam|nepovolit|odmitnout volitelne|odmitnout nepovinne|jen to nutne|jen to nezbytne|pouze to nezbytne',
  save: 'ulozim|potvrzuji|potvrdim|ulozit|potvrdit|prijmout vybrane|prijmout vyber|povolit vybrane|povolit vyber|souhlasim s vybranymi|pouzit|hotovo',
  customize:
    'nastaveni|nastavit|upravit|prizpusobit|spravovat|sprava|predvolby|moznosti|vybrat|zvolit|podrobnosti|detaily|konfigurovat|vyberu|vyberu si|zvolim',
  next: 'dalsi|pokracovat|dale',
  close: 'zavrit|skryt|pozdeji|ted ne|zpet',
  subscribe:
    'predplatit|predplatne|zaplatit|koupit|prihlasit|registrovat|zaregistrovat|vytvorit ucet|bez reklam|premium|odebirat',
  withdraw:
    'odvolat souhlas|zmenit souhlas|nastaveni cookies|spravovat cookies|sprava cookies|predvolby cookies|nastaveni souboru cookie|nastaveni soukromi',
  topic: 'cookie|cookies|souhlas|souhlasu|sledovani|soukromi|osobni udaje|osobnich udaju|podobne technologie',
  context:
    'nepovinn*|pouzivame|vyuzivame|tento web|nas web|webu|stranek|stranky|zazitek|analy*|statisti*|reklam*|marketing*|personaliz*|preferen*|predvol*|funkcn*|nezbytn*|treti stran*|partner*|navstevnost*|mereni|zlepsi*|zasady|souhlas*|zarizeni|ucel*|obsah*|socialni|udaje|volitelne|vykon*|gdpr',
  other:
    'smazat|odstranit|pozvanka|pozvan|18 let|plnolet*|datum narozeni|newsletter|sleva|slevovy|kosik|objednav*|recept|trouba|cokolad*|doruceni|platba|prevod|oznameni|vasi polohu|chce pristup|mikrofon|kamera|jak vam muzeme pomoci|heslo|opustit stranku|obchodni podminky|podminky pouziti|zadost o pratelstvi|smlouva|schuzka|dotaznik|stahnout aplikaci|hovor|odhlasit|rezervace|darek',
  interest: 'opravneny zajem|opravnene zajmy|opravneneho zajmu',
  on: 'ano|zapnuto|povolit|prijmout|aktivni|souhlasim',
  off: 'ne|vypnuto|zakazat|odmitnout|neaktivni|nesouhlasim|nepovolit',
};
