import type { ConsentWords } from './words';

export const hu: ConsentWords = {
  accept:
    'elfogadom|elfogad|osszes elfogadasa|elfogadas|mind elfogadasa|engedelyezem|engedelyezes|osszes engedelyezese|hozzajarulok|hozzajarulas az osszeshez|egyetertek|ertem|rendben|igen|=tovabb|megertettem|elfogadja',
  reject:
    'elutasitom|elutasit|elutasitas|osszes elutasitasa|nem|tiltas|osszes tiltasa|letiltom|letiltas|tiltakozom|egyik sem|visszautasitom|visszautasitas|ellenzem|kifogasolom',
  refusal:
    'csak a szukseges|csak szukseges|csak a szuksegesek|csak a szuksegeseket|csak a nelkulozhetetlen|csak az elengedhetetlen|csak az alapveto|csak a kotelezo|szuksegesek elfogadasa|szukseges cookiek|szukseges sutik|elfogadas nelkul|hozzajarulas nelkul|csak a feltetlenul szukseges|csak elengedhetetlen|csak a szukseges*',
  save: 'mentes|mentese|mentem|beallitasok mentese|kivalasztottak elfogadasa|valasztas mentese|kijeloltek elfogadasa|kijeloltek engedelyezese|kivalasztottak engedelyezese|megerosites|megerositem|valasztas megerositese|alkalmaz|alkalmazas|kesz|kivalasztas elfogadasa|kivalasztas engedelyezese|kivalasztas mentese|elmentem',
  customize:
    'beallitasok|testreszabas|testre szabas|testreszabom|kezelese|preferenciak|lehetosegek|kivalasztas|valasztok|reszletek|modositas|modositom|sutibeallitasok|opciok|szeretnek valasztani|kivalasztom',
  next: 'tovabb|kovetkezo|folytatas',
  close: 'bezaras|bezar|elrejtes|kesobb|most nem|vissza',
  subscribe:
    'elofizetes|elofizetek|feliratkozas|feliratkozom|fizetes|fizetek|vasarlas|bejelentkezes|regisztracio|fiok letrehozasa|reklammentes|premium',
  withdraw:
    'hozzajarulas visszavonasa|visszavonas|cookie beallitasok|suti beallitasok|sutibeallitasok|sutik kezelese|cookiek kezelese|adatvedelmi beallitasok',
  topic:
    'cookie|cookiek|suti|sutik|sutiket|hozzajarulas|adatvedelem|adatvedelmi|nyomkovetes|szemelyes adatok',
  context:
    'hasznalunk|weboldal*|webhely*|oldalunk|honlap*|elmeny|felhasznaloi|anali*|statiszti*|hirdet*|reklam*|marketing*|szemelyre*|preferenci*|funkcio*|szukseges*|harmadik fel*|partner*|forgal*|meres*|javit*|szabalyzat*|hozzajarul*|eszkoz*|cel*|tartal*|kozossegi|adat*|teljesitmeny*|gdpr',
  other:
    'torles|torol|meghivo|meghivas|18 eves|elmultam|szuletesi|hirlevel|kedvezmeny|kupon|kosar|rendeles|recept|suto|csokolade|szallitas|atutalas|ertesitesek|tartozkodasi|mikrofon|kamera|segithetunk|jelszo|oldal elhagyasa|felhasznalasi feltetelek|ismerosnek|szerzodes|kerdoiv|telepites|hivas|kijelentkezes|foglalas|ajandek',
  interest: 'jogos erdek|jogos erdekek',
  on: 'igen|be|bekapcsolva|engedelyez|elfogad|aktiv',
  off: 'nem|ki|kikapcsolva|tilt|elutasit|inaktiv|letiltva',
};
