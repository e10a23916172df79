import type { LexiconParts } from './lexicon';

export const fi: LexiconParts = {
  headers: {
    name: 'nimi|evaste|evasteen nimi|avain|evasteet|evasteen tunnus|tunniste|tietokanta',
    purpose: 'tarkoitus|kayttotarkoitus|kuvaus|toiminto|tehtava|kaytto|selite|selitys',
    duration:
      'kesto|voimassaolo|voimassaoloaika|sailytysaika|elinika|vanhenee|vanhentuminen|voimassa|aika|elinkaari|tallennusaika|kestoaika|sailyvyys|umpeutu|paattyminen',
    provider:
      'palveluntarjoaja|toimittaja|tarjoaja|yritys|palvelu|omistaja|lahde|asettaja|julkaisija|tyokalu',
    category: 'kategoria|luokka|ryhma|luokitus',
    type: 'tyyppi|laji|evastetyyppi',
    party: 'osapuoli|kolmas|alkupera|ensimmainen',
    host: 'verkkotunnus|domain|sivusto|isanta',
    medium: 'tallennus|tekniikka|tallennuspaikka|teknologia',
    other: 'oikeusperuste|siirto|tietosuoja|linkki|tiedot|sisalto|arvo|suostumus|lisatieto',
  },
  session:
    'istunto|istunnon|istuntokohtai|selain suljetaan|selaimen sulkem|suljet selaimen|uloskirjaut|kirjaudut ulos|sessio|istuntoevaste|selainistun|kun selain|selaimen sulk|selain suljettaessa|suljetaan selain|valilehti suljetaan|valilehden sulk|istunto paattyy|istunnon paattymis|istunnon loppu|kayntikerra|vierailun ajan|poistut sivust|selainta suljett|selaimen ollessa auki|selain on auki|vierailun kesto|kaynnin ajan|valilehden ollessa|kaynnin kesto|valilehden ajan',
  persistent:
    'pysyva|pysyvasti|toistaiseksi|rajoittamato|kunnes poist|kunnes kayttaja|ei vanhene|ei koskaan|persistent|jatkuva|kunnes se poistetaan|maaraamaton|kunnes tyhjen|kunnes poistat|ei paattymis|rajaton|kunnes',
  upTo: 'enintaan|korkeintaan|jopa|max|alle|saakka|asti|maksimissaan',
  lifetime:
    'vanhenee|voimassa|sailyy|sailytetaan|tallennetaan|kesto|poistetaan|jalkeen|ajan|kestaa|pysyy|sailytys',
  numbers:
    'yksi=1|yhden=1|kaksi=2|kahden=2|kolme=3|nelja=4|viisi=5|kuusi=6|seitseman=7|kahdeksan=8|yhdeksan=9|kymmenen=10|kaksitoista=12|kolmetoista=13|kolmekymmenta=30|puoli=0.5|puolen=0.5|puolitoista=1.5|kuuden=6|yhdentoista=11|kahdentoista=12|kolmentoista=13|neljatoista=14|viisitoista=15|kuusikymmenta=60|yhdeksankymmenta=90|kolmen=3|neljan=4|viiden=5|kolmenkymmenen=30',
  and: 'ja|tai|seka',
  firstParty: 'ensimmaisen osapuolen|oma|omat|sisainen|ensimmainen osapuoli|oma evaste',
  thirdParty: 'kolmannen osapuolen|kolmas osapuoli|kolmansien|ulkopuoli|ulkoinen',
  localStorage:
    'paikallinen tallen|local storage|localstorage|paikallistallen|paikalliseen|selaimen muisti|paikallisen tallen',
  sessionStorage: 'istuntotallen|session storage|sessionstorage',
  cookie: 'evaste|evasteet|evastee|cookie|seurain',
  purposes: {
    necessary:
      'kirjautumi|kirjautune|tunnistau|todenta|turvalli|suostumu|evasteasetu|evastevalin|evastehyvaks|ostoskor|maksa|csrf|robot|bot|huijau|istunnon yllap',
    preferences: 'kieli|kielen|teema|valuutta|asetus|mieltym|nakym',
    analytics: 'tilasto|analyti|erottel|erotta|kavijoi|kavijam|liikenne|mitta|kayttaytymi|istunnon tila',
    marketing: 'mainon|mainost|markkinoin|kampanj|konversio|kohden',
  },
};
