import type { ConsentWords } from './words';

export const fi: ConsentWords = {
  accept:
    'hyvaksy|hyvaksyn|salli|sallin|suostun|ymmarran|selva|kylla|=jatka|annan suostumuksen|ota kaikki kayttoon',
  reject:
    'en salli|en hyvaksy|en suostu|en anna lupaa|hylkaa|hylkaan|kielta|kieltaydy|kieltaydyn|kieltaytya|kielsin|kiella|kiellan|estä|esta|ei|en hyvaksy|en suostu|vastusta|poista kaikki kaytosta|torju|vastustan',
  refusal:
    'vain valttamattomat|vain pakolliset|vain tarpeelliset|hyvaksy vain|hyvaksy valttamattomat|hyvaksy pakolliset|salli vain|salli valttamattomat|valttamattomat evasteet|ilman suostumusta|hyvaksymatta|ala hyvaksy|ala salli',
  save: 'tallennan|tallenna|vahvista|kayta valintoja|hyvaksy valitut|hyvaksy valinnat|hyvaksy valinta|salli valitut|salli valinta|salli valinnat|valmis|vahvistan',
  customize:
    'muokkaa|mukauta|asetukset|evasteasetukset|hallitse|hallinnoi|valinnat|lisaa vaihtoehtoja|valitse|tiedot|yksityiskohdat|maarita|vaihtoehdot|muuta asetuksia|haluan valita|anna minun valita|valitsen',
  next: 'seuraava|jatka|eteenpain',
  close: 'sulje|piilota|myohemmin|ei nyt|takaisin',
  subscribe: 'tilaa|tilaus|maksa|osta|kirjaudu|rekisteroidy|luo tili|liity|ilman mainoksia|premium',
  withdraw:
    'peruuta suostumus|muuta suostumusta|hallitse evasteita|evasteasetukset|evasteiden asetukset|yksityisyysasetukset|tietosuoja asetukset',
  topic: 'evaste*|cookie|cookies|suostumus|suostumuksen|seuranta|yksityisyy*|tietosuoja*|henkilotieto*',
  context:
    'kaytamme|kaytetaan|sivusto*|verkkosivu*|kokemus|kayttokokemus*|analy*|tilasto*|mainon*|mainos*|markkinoi*|personoi*|mukaut*|toiminnalli*|valttamat*|kolman*|kumppan*|liikenne|mitat*|parantaa|kaytanto*|suostumu*|laite*|tarkoitu*|sisalto*|sosiaali*|tieto*|vapaaehto*',
  other:
    'poista|kutsu|18 vuotta|taysi ikainen|syntymaaika|uutiskirje|alennus|ostoskori|tilauksesi|resepti|uuni|suklaa|toimitus|ilmoitukset|sijaintisi|haluaa|mikrofoni|kamera|voimmeko auttaa|salasana|poistu sivulta|kayttoehdot|kaveripyynto|sopimus|kokous|kysely|puhelu|lahja',
  interest: 'oikeutettu etu|oikeutetut edut|oikeutettua etua',
  on: 'kylla|paalla|salli|hyvaksy|kaytossa',
  off: 'ei|pois|hylkaa|estä|kiella',
};
