import type { Vocabulary } from '../concepts';

export const nl: Vocabulary = {
  language: 'nl',
  phrases: {
    no: 'geen|noch|geen enkele|vrij van|nul',
    not: 'niet|nooit|geen|noch|evenmin',
    only: 'pas|alleen|uitsluitend|enkel|slechts|louter',
    other: 'andere|overige|verdere|aanvullende|extra|bijkomende',
    tracker:
      '*cookie*|*tracker*|*pixel*|*beacon*|*script*|tool|tools|hulpmiddel*|dienst|diensten|*technologie*|*technieken|tag|tags|bronnen|plug-in*|plugin*|*diensten|*tools|*software',
    cookie: '*cookie*',
    pixel: '*pixel*|webbaken*|webbeacon*',
    fingerprint: 'fingerprint*|*fingerprint*|digitale vingerafdruk*|vingerafdruk*',
    'local-storage': 'local storage|localstorage|lokale opslag|browseropslag',
    'personal-data': 'persoonsgegevens|persoonlijke gegevens|persoonlijke informatie',
    marketing:
      'marketing*|*marketing*|advertentie*|*advertentie*|reclame*|retargeting*|remarketing*|tracking*|targeting*|adverteren|volgen van bezoekers|commerciele',
    analytics:
      'analytische|analyse*|analytic*|statistische|statistiek*|*statistiek*|meting|bezoekersmeting|prestatie*|analytisch*',
    social: 'sociale media*|social media*|sociale netwerk*|social-media*',
    profiling: 'profilering|profielen opbouwen|profileren|profielen',
    preferences: 'voorkeurscookie*|personalisatie*|voorkeuren cookie*',
    'third-party': 'derden|derde partij*|externe|third-party|derde',
    necessary:
      'noodzakelijk*|essentiele|essentieel|functionele|technisch*|vereist*|nodig|onmisbaar|onmisbare|functioneel',
    'non-essential':
      'niet-noodzakelijk*|niet noodzakelijk*|niet-essentiele|niet essentiele|optionele|alle andere|alle overige|deze cookies|overige cookies|niet-functionele|niet strikt noodzakelijk*|zij worden|deze worden|optioneel',
    adverts: 'advertenties|reclame',
    deploy:
      'gebruik*|plaats*|geplaatst|zet|zetten|gezet|laad*|laden|geladen|ingezet|inzetten|installeer*|geinstalleerd|bevat|opslaan|opgeslagen|er zijn|aanwezig|actief|geactiveerd|activer*|toegepast|maken gebruik|draai*|ingeschakeld|aangezet|maakt gebruik|schrijf*|uitgevoerd|hanteren',
    sell: 'verkop*|verkoop*|verkocht|verhuren|verhandel*',
    keep: 'bewaar*|bewaard|opgeslagen|onthouden|geldig*|bewaartermijn|verlopen|verloopt|vervalt|vervallen|geldt|onthoud*|levensduur|opslaan',
    change:
      'wijzig*|gewijzigd|intrek*|ingetrokken|aanpas*|aangepast|beher*|beheer*|veranderen|herzien|openen|heropenen|bijwerken|terugkomen|instellen|opent|aanpassen|trekken',
    withdraw: 'intrek*|ingetrokken|intrekken|trek',
    accept: 'accepter*|accepteer*|aanvaard*|toestaan|toelaten',
    refuse: 'weiger*|geweigerd|afwijz*|afwijs*|verwerp*',
    block: 'blokkeer*|blokker*|geblokkeerd|uitgeschakeld|uitgezet|inactief',
    consent:
      'toestem*|instem*|akkoord|accepter*|accepteer*|geaccepteerd|goedkeur*|opt-in|toestaat|toestaan|aanvaard*',
    choice: 'keuze*|voorkeur*|toestemming|beslissing|cookievoorkeur*|instellingen|cookie-instellingen',
    settings: '*instelling*|*voorkeur*|*keuze*|toestemming|banner|*banner',
    control:
      'link|knop|icoon|pictogram|footer|voettekst|klik*|onderaan|paneel|cookie-instellingen|cookievoorkeuren|cookies beheren|cookiebanner|onder aan|hieronder|voorkeurencentrum',
    banner: '*banner*|*melding|eerste bezoek|pop-up|venster|cookiebalk',
    browser: '*browser*|chrome|firefox|safari|apparaat|nieuwsbrief',
    gate: 'alleen als|alleen na|alleen met|pas na|pas nadat|pas als|pas wanneer|enkel na|enkel met|enkel als|totdat|tot u|tot je|tenzij|voorafgaand*|vooraf|voordat|nadat|zolang|zodra|mits|uitsluitend na|uitsluitend met|uitsluitend als|op basis van|alleen wanneer|na uw|na je|alleen indien|indien u|als je|als u|vereist|vragen|vraag|pas',
    'with-consent':
      'met uw toestemming|met je toestemming|na uw toestemming|na je toestemming|met jouw toestemming|na toestemming|met toestemming|na jouw toestemming|na voorafgaande toestemming|met uw voorafgaande toestemming|na uw akkoord',
    'without-consent':
      'zonder uw toestemming|zonder toestemming|zonder je toestemming|zonder jouw toestemming|zonder voorafgaande toestemming',
    required: 'vereist|nodig|verplicht|noodzakelijk|vragen|gevraagd|vraag',
    ask: 'vrag*|vraag*|gevraagd|verzoek*',
    again: 'opnieuw|nogmaals|weer|vernieuw*|wederom|hernieuw*',
    exempt: 'vrijgesteld*|uitgezonderd|vrijstelling',
    'continue-use':
      'door gebruik te|verder gebruik|voortgezet gebruik|blijven gebruiken|blijft gebruiken|door verder te|door onze website te|doorgaan met|door te surfen|verder te surfen|verder surft|door deze website te|verder gaat|doorgaat met',
    anytime: 'op elk moment|te allen tijde|elk moment|altijd|later|op ieder moment|op elk gewenst moment',
    now: 'momenteel|op dit moment|vandaag|thans|nu|vooralsnog|op dit ogenblik|tot op heden|op de datum',
    future: 'toekomst*|mochten wij|als wij|zouden|indien wij|mocht',
    if: 'als|indien|wanneer|mocht|mits',
    default: 'standaard',
    max: 'maximaal|maximum|hoogstens|niet langer dan|ten hoogste|tot|uiterlijk|nooit langer|maximale',
    all: 'alle cookies|onze cookies|cookies|de cookies',
    'change-of-policy':
      'wezenlijke wijziging*|belangrijke wijziging*|ingrijpende wijziging*|nieuwe doeleinden|substantiele wijziging*|nieuw doel',
    we: 'wij|we|onze website|deze website|onze|deze site|ons|op deze',
    anaphor:
      'deze cookies|deze cookie|dit cookie|deze|zij worden|ze worden|google|matomo|stripe|deze dienst|sommige|die gegevens|deze gegevens|de gegevens|het cookie|dergelijke|ze|functionele cookies|deze informatie|bepaalde|dit',
    'you-may':
      'u kunt|kunt u|je kunt|kun je|als u|als je|wilt u|wil je|u wilt|je wilt|uw browser|je browser|indien u|u weigert|u heeft de mogelijkheid|bezoekers kunnen|mogelijkheid',
    hypothetical: 'kan|kunnen|mogelijk|zou|zouden|eventueel|soms',
    but: 'maar|echter|behalve|uitgezonderd|met uitzondering|daarentegen|wel',
    which: 'die|omdat|zodat|tenzij|als|zolang|zonder|indien|om te|waarmee',
    'public-pages': 'openbare pagina*|publieke pagina*|openbare deel|publieke deel',
    'logged-in': 'ingelogd*|aangemeld*|geregistreerde|klantomgeving|na inloggen',
    'logged-out': 'niet ingelogd*|niet aangemeld*|zonder in te loggen',
    'login-page': 'inlogpagina|loginpagina|aanmeldpagina',
    payment:
      'betaalpagina*|betaalproces|tijdens het betalen|tijdens de betaling|afrekenen|checkout|betaalomgeving',
    gesture: 'wanneer u klikt|als u klikt|als je klikt|door te klikken|pas na klikken',
    listed: 'opgesomd|genoemd*|volgende cookie*|hieronder|tabel|volgende|vermeld*',
    version: 'versie',
  },
};
