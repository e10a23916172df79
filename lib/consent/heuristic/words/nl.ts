import type { ConsentWords } from './words';

export const nl: ConsentWords = {
  accept:
    'accepteren|accepteer|akkoord|toestaan|sta alles toe|sta alle cookies toe|instemmen|ik stem in|begrepen|ja|prima|is goed|alles inschakelen|alles selecteren|goedkeuren|=doorgaan|toestemmen|toestemming geven',
  reject:
    '=niet|weigeren|weiger|afwijzen|wijs alles af|wijs af|niet akkoord|nee|blokkeren|uitschakelen|bezwaar maken|geen|ontzeggen|verwerpen|liever niet|bij voorkeur niet|doe maar niet|maak bezwaar',
  refusal:
    'alleen noodzakelijke|alleen noodzakelijk|alleen het noodzakelijke|alleen de noodzakelijke|alleen essentiele|alleen essentieel|alleen functionele|alleen functioneel|alleen strikt noodzakelijke|alleen vereiste|alleen verplichte|alleen technische|enkel noodzakelijke|enkel noodzakelijk|enkel essentiele|enkel functionele|enkel de noodzakelijke|accepteer noodzakelijke|essentiele cookies accepteren|zonder accepteren|zonder te accepteren|zonder toestemming|zonder akkoord|zonder cookies|niet accepteren|niet toestaan|niet instemmen|accepteer niet|optionele weigeren|niet noodzakelijke weigeren|noodzakelijke cookies|minimale cookies|alleen het nodige|alleen het noodzakelijke|alleen wat nodig is',
  save: '=opslaan accepteren|=opslaan en accepteren|opslaan|bewaren|bevestigen|bevestig|selectie accepteren|accepteer selectie|geselecteerde accepteren|selectie toestaan|geselecteerde toestaan|toepassen|klaar|bewaar|sla op',
  customize:
    'aanpassen|instellingen|instellen|beheren|voorkeuren|opties|personaliseren|kies|kiezen|details|configureren|selecteren|wijzigen',
  next: 'volgende|verder|doorgaan|ga verder',
  close: 'sluiten|sluit|verbergen|later|niet nu|terug|overslaan',
  subscribe:
    'abonneren|abonneer|abonnement|word abonnee|betalen|betaal|kopen|inloggen|log in|aanmelden|registreren|account aanmaken|maak een account|lid worden|word lid|doneren|reclamevrij|zonder advertenties|premium|probeer gratis|afrekenen|bestellen',
  withdraw:
    'intrekken|toestemming wijzigen|cookie instellingen|cookies beheren|cookie voorkeuren|cookievoorkeuren|cookieinstellingen|privacy instellingen|privacy voorkeuren|cookies wijzigen|cookie toestemming',
  topic:
    'cookie|cookies|toestemming|tracking|trackers|privacy|persoonsgegevens|soortgelijke technieken|vergelijkbare technieken|gegevensbescherming|cookiebeleid|cookievoorkeuren|cookieinstellingen',
  context:
    'wij gebruiken|we gebruiken|gebruiken wij|gebruiken we|deze site|onze site|website|gebruikt cookies|ervaring|surfgedrag|analyti*|analyse*|statisti*|advertenti*|marketing|personalis*|gepersonaliseerd*|voorkeuren|functione*|noodzakelijk*|essenti*|derden|derde partijen|partner*|meten|bezoek|verkeer|verbeteren|beleid|toestemming|opslaan|apparaat|doeleinden|sociale media|inhoud|gegevens|optione*|technisch*|avg',
  other:
    'verwijderen|wissen|uitnodiging|uitgenodigd|18 jaar|meerderjarig|geboortedatum|nieuwsbrief|korting|kortingscode|winkelwagen|winkelmand|bestelling|recept*|bakken|oven|chocolade|levering|bezorging|betaling|meldingen|je locatie|uw locatie|wil toegang|microfoon|camera|kunnen we je helpen|wachtwoord|pagina verlaten|algemene voorwaarden|gebruiksvoorwaarden|vriendschapsverzoek|offerte|contract|afspraak|enquete|download de app|oproep|uitloggen|boeking|cadeau',
  interest: 'gerechtvaardigd belang|gerechtvaardigde belangen|legitiem belang',
  on: 'ja|aan|toestaan|accepteren|inschakelen|ingeschakeld|akkoord|actief',
  off: 'nee|uit|weigeren|uitschakelen|uitgeschakeld|niet toestaan|niet akkoord|blokkeren|inactief|bezwaar',
};
