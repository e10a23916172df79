import type { LexiconParts } from './lexicon';

export const nl: LexiconParts = {
  headers: {
    name: 'naam|naam van de cookie|naam cookie|cookienaam|cookie naam|namen|sleutel|benaming|database',
    purpose:
      'doel|doeleinde|doelstelling|beschrijving|omschrijving|functie|gebruik|waarvoor|toelichting|uitleg|wat doet',
    duration:
      'bewaartermijn|looptijd|vervaltermijn|vervaldatum|duur|geldigheid|geldigheidsduur|bewaarduur|levensduur|termijn|vervalt|deadline|bewaarperiode|opslagduur|houdbaarheid|vervaltijd|opslagtermijn|bewaartijd',
    provider:
      'aanbieder|leverancier|uitgever|bedrijf|partij$|dienst|eigenaar|bron|geplaatst door|beheerder|provider|verstrekker|tool$',
    category: 'categorie|categorieen|classificatie|groep',
    type: 'type|soort|aard|soort cookie',
    party: 'herkomst|eerste of|first party|eigen|partij',
    host: 'domein|host|website|site$',
    medium: 'opslag|technologie|opslagtype|opslagplaats',
    other:
      'rechtsgrond|grondslag|doorgifte|privacybeleid|link|gegevens|inhoud|waarde|toestemming|meer informatie|opt-out|ontvanger',
  },
  session:
    'sessie|gebruikerssessie|einde sessie|einde van de sessie|browser sluit|sluiten van de browser|sluiten van uw browser|browser gesloten|uitloggen|browsersessie|afsluiten van de browser|het sluiten van|sluit u de browser|sluit je de browser|u de browser sluit|je de browser sluit|browser wordt gesloten|browser afsluit|venster sluit|tabblad sluit|tabblad wordt gesloten|einde van het bezoek|einde bezoek|uitlogt|uitgelogd|afmeldt|afmelden|verlaten van de website|duur van de sessie|verlaat de website|browser open|duur van het bezoek|duur van uw bezoek|tijdens uw bezoek|tijdens het bezoek|duur van je bezoek|tabblad open|huidige tabblad',
  persistent:
    'geen einddatum|tot u de|persistent|permanent|blijvend|onbeperkt|tot verwijdering|tot u|totdat u|nooit|verloopt niet|handmatig|onbepaald|vervalt niet|tot deze|geen vervaldatum|tot het gewist|tot wissen|tot localstorage|tot de lokale|tot handmatige|tot de gebruiker|tot de browsergegevens|tot de cache',
  upTo: 'tot|maximaal|max|hoogstens|minder dan|ten hoogste|tot maximaal',
  lifetime:
    'vervalt|verloopt|bewaard|opgeslagen|geldig|looptijd|bewaartermijn|duur|gedurende|na|blijft|blijven|verwijderd na|bewaren|geldt',
  numbers:
    'half=0.5|halve=0.5|een=1|twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|dertien=13|veertien=14|vijftien=15|achttien=18|vierentwintig=24|dertig=30|negentig=90|anderhalf=1.5|anderhalve=1.5|zestien=16|twintig=20|veertig=40|vijftig=50|zestig=60|honderd=100',
  and: 'en|of|alsook|alsmede',
  firstParty: 'eerste partij|eigen|first party|interne|deze website|deze site',
  thirdParty: 'derde partij|derden|derde|extern',
  localStorage: 'lokale opslag|lokale html-opslag|opslag in de browser|localstorage|local storage',
  sessionStorage: 'sessieopslag|sessionstorage',
  cookie: 'cookie|tracker|pixel',
  purposes: {
    necessary:
      'inloggen|ingelogd|aanmeld|authenticat|gebruikerssessie|sessie van|sessie-id|csrf|beveilig|fraude|bots|robot|winkelwagen|winkelmand|betaling|betalen|toestemming|cookievoorkeur|cookiekeuze|cookiebalk|keuze over cookies|keuze voor cookies|ingelogde|cookiemelding|cookie-popup|cookiebanner|load balanc|zelfde server',
    preferences: 'taal|thema|valuta|voorkeur|weergave|donkere|lettergrootte|instelling|regio',
    analytics:
      'statistiek|analyse|telt |tellen|geteld|onderscheid|bezoekers tellen|aantal bezoek|bekeken pagina|verkeer|meten|meet|gebruik van de website|websitegebruik|heatmap|verzoeken beperken|statistisch|google analytics|hoeveel bezoekers|opname van sessies|sessieopname|opnames van sessies|neemt sessies op',
    marketing:
      'advert|reclame|retarget|remarket|campagne|conversie|marketing|affiliate|sociale media|interesses|verlaten winkelw|verlaten winkelm|achtergelaten winkelw',
  },
};
