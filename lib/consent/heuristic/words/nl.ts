import type { ConsentWords } from './words';

export const nl: ConsentWords = {
  accept:
    'accepteren|accepteer|alles accepteren|alle accepteren|accepteer alles|accepteer alle|alle cookies accepteren|cookies accepteren|accepteer cookies|accepteer alle cookies|ik accepteer|accepteren en sluiten|accepteren en doorgaan|akkoord|ik ga akkoord|ga akkoord|akkoord gaan|akkoord en sluiten|toestaan|alles toestaan|alle toestaan|alle cookies toestaan|cookies toestaan|sta alles toe|sta alle cookies toe|instemmen|ik stem in|begrepen|ja|ja graag|prima|is goed|alles inschakelen|alles selecteren|goedkeuren|doorgaan|toestemmen|toestemming geven',
  reject:
    'weigeren|weiger|alles weigeren|alle weigeren|weiger alles|weiger alle|alle cookies weigeren|cookies weigeren|weiger cookies|ik weiger|afwijzen|alles afwijzen|alle afwijzen|wijs alles af|wijs af|niet akkoord|ik ga niet akkoord|nee|nee bedankt|nee dank je|blokkeren|alles blokkeren|uitschakelen|alles uitschakelen|bezwaar maken|geen cookies|geen|ontzeggen|verwerpen',
  refusal:
    'alleen noodzakelijke|alleen noodzakelijk|alleen noodzakelijke cookies|alleen het noodzakelijke|alleen de noodzakelijke|alleen essentiele|alleen essentieel|alleen essentiele cookies|alleen functionele|alleen functioneel|alleen functionele cookies|alleen strikt noodzakelijke|alleen vereiste|alleen verplichte|alleen technische|enkel noodzakelijke|enkel noodzakelijk|enkel essentiele|enkel functionele|enkel de noodzakelijke|noodzakelijke cookies accepteren|accepteer noodzakelijke|accepteer alleen noodzakelijke|essentiele cookies accepteren|zonder accepteren|zonder te accepteren|zonder toestemming|zonder akkoord|zonder cookies|niet accepteren|niet toestaan|niet instemmen|accepteer niet|optionele weigeren|niet noodzakelijke weigeren|noodzakelijke cookies|minimale cookies',
  save: 'opslaan|opslaan en sluiten|voorkeuren opslaan|mijn voorkeuren opslaan|instellingen opslaan|keuze opslaan|keuzes opslaan|mijn keuzes opslaan|mijn keuze opslaan|selectie opslaan|bewaren|voorkeuren bewaren|instellingen bewaren|bevestigen|keuze bevestigen|keuzes bevestigen|mijn keuzes bevestigen|mijn keuze bevestigen|selectie bevestigen|bevestig selectie|bevestig mijn keuzes|bevestig keuzes|bevestig|selectie accepteren|accepteer selectie|geselecteerde accepteren|selectie toestaan|geselecteerde toestaan|toepassen|klaar|bewaar|bewaar keuze|sla op|voorkeuren bevestigen',
  customize:
    'aanpassen|instellingen|cookie instellingen|cookies instellen|cookies beheren|cookie voorkeuren|instellen|zelf instellen|beheren|voorkeuren|voorkeuren beheren|voorkeuren instellen|voorkeuren aanpassen|voorkeuren bekijken|instellingen beheren|instellingen aanpassen|instellingen wijzigen|opties|opties beheren|meer opties|andere opties|personaliseren|kies|kiezen|zelf kiezen|ik wil kiezen|laat me kiezen|details|details tonen|toon details|bekijk details|bekijk voorkeuren|configureren|keuzes aanpassen|selecteren|wijzigen|voorkeuren wijzigen|meer informatie en aanpassen',
  close: 'sluiten|sluit|verbergen|later|niet nu|terug|overslaan',
  subscribe:
    'abonneren|abonneer|abonnement|neem een abonnement|word abonnee|betalen|betaal|kopen|inloggen|log in|aanmelden|registreren|account aanmaken|maak een account|lid worden|word lid|doneren|reclamevrij|zonder advertenties|premium|probeer gratis|afrekenen|bestellen',
  withdraw:
    'toestemming intrekken|intrekken|toestemming wijzigen|cookie instellingen|cookies beheren|cookie voorkeuren|cookievoorkeuren|cookieinstellingen|privacy instellingen|privacy voorkeuren|cookies wijzigen|cookie toestemming',
  topic:
    'cookie|cookies|toestemming|tracking|trackers|privacy|persoonsgegevens|soortgelijke technieken|vergelijkbare technieken|gegevensbescherming|cookiebeleid|cookievoorkeuren|cookieinstellingen',
  context:
    'wij gebruiken|we gebruiken|gebruiken wij|gebruiken we|deze website|deze site|onze website|onze site|website|gebruikt cookies|ervaring|surfgedrag|analyti*|analyse*|statisti*|advertenti*|marketing|personalis*|gepersonaliseerd*|voorkeuren|functione*|noodzakelijk*|essenti*|derden|derde partijen|partner*|meten|bezoek|verkeer|verbeteren|beleid|toestemming|opslaan|apparaat|doeleinden|sociale media|inhoud|gegevens|optione*|technisch*|avg',
  other:
    'verwijderen|wissen|uitnodiging|uitgenodigd|18 jaar|meerderjarig|geboortedatum|nieuwsbrief|korting|kortingscode|winkelwagen|winkelmand|bestelling|recept*|bakken|oven|chocolade|levering|bezorging|betaling|overschrijving|meldingen|je locatie|uw locatie|wil toegang|microfoon|camera|kunnen we je helpen|wachtwoord|pagina verlaten|algemene voorwaarden|gebruiksvoorwaarden|vriendschapsverzoek|offerte|contract|afspraak|enquete|download de app|installeren|oproep|uitloggen|boeking|cadeau|weet je zeker|weet u zeker',
  interest: 'gerechtvaardigd belang|gerechtvaardigde belangen|legitiem belang',
  on: 'ja|aan|toestaan|accepteren|inschakelen|ingeschakeld|akkoord|actief',
  off: 'nee|uit|weigeren|uitschakelen|uitgeschakeld|niet toestaan|niet akkoord|blokkeren|inactief|bezwaar',
};
