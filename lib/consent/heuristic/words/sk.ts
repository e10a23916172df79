import type { ConsentWords } from './words';

export const sk: ConsentWords = {
  accept:
    'prijat|prijimam|suhlasim|povolit vsetko|akceptovat|akceptujem|rozumiem|v poriadku|ano|=pokracovat|udelit suhlas',
  reject:
    'odmietnut|odmietam|zamietnut|nesuhlasim|nie|zakazat|blokovat|vypnut vsetko|ziadne|namietat|namietam|namietku',
  refusal:
    'iba nevyhnutne|len nevyhnutne|iba potrebne|len potrebne|iba technicke|len technicke|prijat nevyhnutne|prijat iba|prijat len|povolit nevyhnutne|povolit iba|povolit len|nevyhnutne cookies|nevyhnutne subory|bez suhlasu|neprijat|neprijimam|nepovolit|odmietnut volitelne|len to nevyhnutne|iba to nevyhnutne',
  save: 'ulozim|potvrdzujem|ulozit|potvrdit vyber|potvrdit volbu|potvrdit moj|prijat vybrane|prijat vyber|povolit vybrane|povolit vyber|pouzit|hotovo|potvrdit',
  customize:
    'nastavenia|nastavenie|nastavit|upravit|prisposobit|spravovat|sprava|predvolby|moznosti|vybrat|zvolit|podrobnosti|detaily|vyberiem|zvolim',
  next: 'dalej|dalsi|pokracovat',
  close: 'zavriet|skryt|neskor|teraz nie|spat',
  subscribe: 'predplatit|predplatne|zaplatit|kupit|prihlasit|registrovat|vytvorit ucet|bez reklam|premium',
  withdraw:
    'odvolat suhlas|zmenit suhlas|nastavenia cookies|spravovat cookies|sprava cookies|nastavenia suborov cookie|nastavenia sukromia',
  topic:
    'cookie|cookies|suhlas|suhlasu|sledovanie|sukromie|sukromia|osobne udaje|osobnych udajov|podobne technologie',
  context:
    'nepovinn*|pouzivame|vyuzivame|tato stranka|nasa stranka|stranke|stranky|webu|zazitok|analy*|statisti*|reklam*|marketing*|personaliz*|preferen*|predvol*|funkcn*|nevyhnutn*|tretich stran|partner*|navstevnost*|meranie|zleps*|zasady|suhlas*|zariaden*|ucel*|obsah*|socialn*|udaje|volitelne|vykon*|gdpr',
  other:
    'vymazat|odstranit|pozvanka|18 rokov|datum narodenia|newsletter|zlava|kosik|objednav*|recept|cokolad*|dorucenie|platba|upozornenia|vasu polohu|mikrofon|kamera|ako vam mozeme pomoct|heslo|opustit stranku|obchodne podmienky|zmluva|dotaznik|odhlasit|rezervacia|darcek',
  interest: 'opravneny zaujem|opravnene zaujmy|opravneneho zaujmu',
  on: 'ano|zapnute|povolit|prijat|aktivne|suhlasim',
  off: 'nie|vypnute|zakazat|odmietnut|neaktivne|nesuhlasim',
};
