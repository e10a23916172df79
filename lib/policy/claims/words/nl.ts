import type { Vocabulary } from '../concepts';

export const nl: Vocabulary = {
  language: 'nl',
  phrases: {
    no: 'geen|noch|geen enkele|vrij van|nul|zien af van|ziet af van|zien wij af van|vrij van|vindt u geen|vind je geen|treft u geen|geen enkel',
    not: 'niet|nooit|geen|noch|evenmin',
    only: 'pas|alleen|uitsluitend|enkel|slechts|louter|beperken ons|beperkt zich|beperk me|beperken wij ons',
    other: 'andere|overige|verdere|aanvullende|extra|bijkomende|meer cookies|andersoortige',
    tracker:
      '*cookie*|*tracker*|*pixel*|*beacon*|*script*|tool|tools|hulpmiddel*|dienst|diensten|*technologie*|*technieken|tag|tags|bronnen|plug-in*|plugin*|*diensten|*tools|*software|*speler|*kaart*|*video*|iframe|*knop*|bestand*|*systeem|*programma*|video*|kaart|kaarten|ingesloten',
    cookie: '*cookie*',
    pixel: '*pixel*|webbaken*|webbeacon*',
    fingerprint: 'fingerprint*|*fingerprint*|digitale vingerafdruk*|vingerafdruk*',
    'local-storage': 'local storage|localstorage|lokale opslag|browseropslag',
    'personal-data': 'persoonsgegevens|persoonlijke gegevens|persoonlijke informatie',
    marketing:
      'marketing*|*marketing*|advertentie*|*advertentie*|reclame*|retargeting*|remarketing*|tracking*|targeting*|adverteren|volgen van bezoekers|commerciele|*promotie*|sponsor*|gepersonaliseerde*|adverteer*',
    analytics:
      'analytische|analyse*|analytic*|statistische|statistiek*|*statistiek*|meting|bezoekersmeting|prestatie*|analytisch*|*metingen|meten|bezoekcijfers|bezoekersaantal*|tellen|telling*|bezoekers|bezoekersaantallen|heatmap*|statistiekprogramma*|statistiekcookies|google analytics',
    social:
      'sociale media*|social media*|sociale netwerk*|social-media*|deelknop*|sociale knoppen|deel knop*',
    profiling: 'profilering|profielen opbouwen|profileren|profielen',
    preferences: 'voorkeurscookie*|personalisatie*|voorkeuren cookie*',
    'third-party':
      'derden|derde partij*|externe|third-party|derde|andere partijen|andere bedrijven|externe partijen',
    necessary:
      'noodzakelijk*|essentiele|essentieel|functionele|technisch*|vereist*|nodig|onmisbaar|onmisbare|functioneel|zonder welke|zonder die|zonder deze',
    'non-essential':
      'niet-noodzakelijk*|niet noodzakelijk*|niet-essentiele|niet essentiele|optionele|alle andere|alle overige|deze cookies|overige cookies|niet-functionele|niet strikt noodzakelijk*|zij worden|deze worden|optioneel|de overige|andere dan|niet-noodzakelijke',
    adverts: 'advertenties|reclame',
    deploy:
      'gebruik*|plaats*|geplaatst|bijgehouden|zet|zetten|gezet|laad*|laden|geladen|ingezet|inzetten|installeer*|geinstalleerd|bevat|opslaan|opgeslagen|aanwezig|actief|geactiveerd|activer*|toegepast|draai*|ingeschakeld|aangezet|schrijf*|uitgevoerd|hanteren|*meten|verzamel*|bestaat|bestaan|toont|tonen|start*|doen|hebben|heeft|vind*|legt|leggen|aanmaken|gaat|lezen|staan|staat|aan|aanbied*|laten|zijn|opgenomen|ingebed*|insluit*|leest|beperken ons|beperkt zich|beperk me|komen|komt|tref|treft|werkt|werken|terechtkom*|treffen|ingebouwd|voeren|voert|gebeurt|houdt|houden',
    sell: 'verkop*|verkoop*|verkocht|verhuren|verhandel*',
    keep: 'bewaar*|opgeslagen|geldig*|verlopen|verloopt|vervalt|vervallen|geldt|onthoud*|levensduur|opslaan|blijft|blijven|duurt|duren|gelden|gewist|verwijderd|bewaren|leeft|wissen',
    change:
      'wijzig*|gewijzigd|intrek*|ingetrokken|aanpas*|aangepast|beher*|beheer*|veranderen|herzien|openen|terugkomen|instellen|opent|trekken|terugdraai*|bijstellen|opnieuw kiezen|omzetten|ongedaan|anders kiezen|herroepen|bijwerk*|bedenk*|aan te passen|gedachten|oproep*|terughalen|heropen*|past|pas aan|bekijken',
    withdraw: 'intrek*|ingetrokken|trek|herroep*|ongedaan|terugdraai*|terugtrekken|terugnemen',
    accept: 'accepter*|accepteer*|aanvaard*|toestaan|toelaten',
    refuse: 'weiger*|geweigerd|afwijz*|afwijs*|verwerp*|doorgaan zonder|nee|nee bedankt|nee dank*',
    block:
      'blokkeer*|blokker*|geblokkeerd|uitgeschakeld|uitgezet|inactief|uit|wacht*|geblokkeerde|inactieve|slapen|niet actief',
    consent:
      'toestem*|instem*|accepter*|accepteer*|geaccepteerd|goedkeur*|opt-in|toestaat|toestaan|aanvaard*|ja|je ja|uw ja|ja zegt|ja zeggen|ja zei|aanvink*|aangevinkt|aanzet*|inschakel*|goedvind*|groen licht|toegestemd|ingestemd|oke|akkoord*|kiest|gekozen|stemt u|stemt|stem je|stem|vinkje|vinkt|aan zet|akkoord gaat|akkoord bent|opt in|zelf aan|zet ze zelf|kiest u',
    choice:
      'keuze*|voorkeur*|toestemming|beslissing|cookievoorkeur*|instellingen|antwoord|je ja|uw ja|wat u koos|wat je koos',
    settings:
      '*instelling*|*voorkeur*|*keuze*|*banner|je ja|uw ja|toestemming*|selectie|melding|*venster|cookiemelding|gedachten',
    control:
      'link|knop|icoon|pictogram|footer|voettekst|klik*|onderaan|paneel|cookie-instellingen|cookievoorkeuren|cookies beheren|cookiebanner|onder aan|hieronder|voorkeurencentrum|hier|druk*|menu|hoek|linksonder|rechtsonder|tabblad|beheer toestemming|vind je onderaan|voet van|koekje|tik*|icoontje|zwevend*|symbool|rand van|links onder|rechts onder|onderin|schildje',
    banner:
      '*banner*|*melding|eerste bezoek|pop-up|venster|cookiebalk|eerste laag|eerste scherm|venstertje|cookievraag',
    browser: '*browser*|chrome|firefox|safari|apparaat|nieuwsbrief',
    gate: 'alleen als|alleen na|alleen met|pas na|pas nadat|pas als|pas wanneer|enkel na|enkel met|enkel als|totdat|tot u|tot je|tenzij|voorafgaand*|vooraf|voordat|nadat|zolang|zodra|mits|uitsluitend na|uitsluitend met|uitsluitend als|op basis van|alleen wanneer|na uw|na je|alleen indien|indien u|als je|als u|vereist|vragen|vraag|pas',
    'with-consent':
      'als je ja zegt|als u ja zegt|alleen als je ja zegt|als je toestemming geeft|als u toestemming geeft|indien u toestemming geeft|als u akkoord gaat|als je akkoord gaat|toestemming vereist|toestemming nodig|vereist toestemming|vereisen toestemming|enkel na akkoord|alleen met toestemming|alleen na toestemming|enkel met toestemming|na uw keuze|na acceptatie|wanneer u toestemming geeft|zijn opt-in|is opt-in|alleen opt-in|via opt-in',
    'without-consent': 'zolang u niet|zolang je niet|voor u akkoord|tot je ja zegt',
    required:
      'vereist|nodig|verplicht|noodzakelijk|vragen|gevraagd|vraag|hoeft|hoeven|verplichte|moet|voorwaarde|vereiste',
    ask: 'vrag*|vraag*|gevraagd|verzoek*|vragen we|vragen wij|vroegen',
    again: 'opnieuw|nogmaals|weer|vernieuw*|wederom|hernieuw*',
    exempt:
      'vrijgesteld*|uitgezonderd|vrijstelling|privacyvriendelijk ingesteld|uitzondering|toestemmingsvrij|geen toestemming nodig|geen toestemming vereist',
    'continue-use':
      'door gebruik te|verder gebruik|voortgezet gebruik|blijven gebruiken|blijft gebruiken|door verder te|door onze website te|doorgaan met|door te surfen|verder te surfen|verder surft|door deze website te|verder gaat|doorgaat met|verder klikken|blijven surfen|verder bladeren|gebruik van deze website|gebruik van onze|gebruikt deze|gebruikt onze|bezoek aan|door deze site te|door onze site te|surfen op|gebruik te maken|uw bezoek|je bezoek|bezoekt|blijft u|verder klikt|scrollen',
    anytime:
      'te allen tijde|elk moment|altijd|later|op elk gewenst moment|wanneer je wilt|wanneer u wilt|wanneer u maar|wanneer je maar|steeds|ieder moment|elk ogenblik',
    now: 'momenteel|op dit moment|vandaag|thans|nu|vooralsnog|op dit ogenblik|op de datum|op heden|vandaag de dag|nog',
    future:
      'toekomst*|mochten wij|als wij|zouden|indien wij|mocht|ooit|gepland|later nog|als dat verandert|komen er later|komt er later|mochten er later|worden er later',
    if: 'als|indien|wanneer|mocht|mits|zeg je|zegt u|kies je|kiest u|weiger je|weigert u',
    default: 'standaard',
    max: 'maximaal|maximum|hoogstens|ten hoogste|tot|uiterlijk|maximale|meer dan|langst|bovengrens|nooit meer|langer|uiteen|variee*|varier*|tussen',
    all: 'cookies|geen enkele cookie|geen cookie|elke cookie|geen van de cookies|geen van deze|al onze cookies|iedere cookie',
    'change-of-policy':
      'wezenlijke wijziging*|belangrijke wijziging*|ingrijpende wijziging*|nieuwe doeleinden|substantiele wijziging*|nieuw doel',
    we: 'wij|we|deze website|onze|deze site|ons|op deze|ik|de winkel|de webshop|hier|het theater|de site|dit platform|dit blog|de website|mijn website|deze winkel|deze app|deze pagina',
    anaphor:
      'deze cookies|deze cookie|dit cookie|deze|zij worden|ze worden|google|matomo|stripe|deze dienst|sommige|die gegevens|deze gegevens|de gegevens|het cookie|dergelijke|ze|functionele cookies|deze informatie|bepaalde|dit',
    'you-may':
      'u kunt|kunt u|je kunt|kun je|als u|als je|wilt u|wil je|u wilt|je wilt|uw browser|je browser|indien u|u weigert|u heeft de mogelijkheid|bezoekers kunnen|mogelijkheid|u mag|je mag|u moet|stelt u in staat|is het mogelijk|mogelijk|laat u|laat je',
    hypothetical: 'kan|kunnen|mogelijk|zou|zouden|eventueel|soms',
    but: 'maar|echter|behalve|uitgezonderd|met uitzondering|daarentegen|wel|anders dan|andere dan|dan noodzakelijke|dan de noodzakelijke|dan functionele|dan strikt|naast|buiten|afgezien van',
    which: 'die|omdat|zodat|tenzij|als|zolang|zonder|indien|om te|waarmee',
    'public-pages': 'openbare pagina*|publieke pagina*|openbare deel|publieke deel',
    'logged-in': 'ingelogd*|aangemeld*|geregistreerde|klantomgeving|na inloggen',
    'logged-out': 'niet ingelogd*|niet aangemeld*|zonder in te loggen',
    'login-page': 'inlogpagina|loginpagina|aanmeldpagina',
    payment:
      'betaalpagina*|betaalproces|tijdens het betalen|tijdens de betaling|afrekenen|checkout|betaalomgeving',
    gesture: 'wanneer u klikt|als u klikt|als je klikt|door te klikken|pas na klikken',
    listed: 'genoemd*|volgende cookie*|hieronder|tabel|volgende|vermeld*|lijst|bovenstaand*|opgesomd*',
    version: 'versie',
    none: 'geen|nee|nooit|niet|niets|helemaal niet|doen wij niet|doen we niet|gebruiken wij niet|geen enkele|evenmin',
    without: 'zonder|vrij van',
    'nothing-else':
      'verder geen|geen andere|verder niets|meer niet|niets anders|en dat is alles|niets meer|verder niks|niets verder|en meer niet',
    'ask-again':
      'vragen wij opnieuw|vragen we opnieuw|vragen we het opnieuw|vragen wij het opnieuw|opnieuw gevraagd|opnieuw vragen|weer gevraagd|nogmaals gevraagd|opnieuw om|nogmaals om|verschijnt opnieuw|opnieuw getoond|vragen we je opnieuw|vragen wij u opnieuw|opnieuw uw toestemming|opnieuw kiezen|elke zes maanden opnieuw|opnieuw te zien|weer getoond|opnieuw weergegeven|vragen we je weer|komt terug|komt opnieuw|weer om uw|weer om je|hernieuwen',
    silence:
      'scrollen|sluiten van de banner|banner sluiten|wegklikken|zwijgen|gebruik van deze site|gebruik van onze website|gebruik van de website|enkel surfen|niets doen|negeren van|bezoek van de website|sluiten|doorgaan|verder surfen|verder bladeren|negeren|doorsurfen|niet reageren|doorklikken|doorscrollen',
    sole: 'de enige|het enige|een enkele',
    complete: 'volledige lijst|complete lijst|dat is alles|meer niet|volledig overzicht|dit is alles',
  },
};
