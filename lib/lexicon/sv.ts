import type { LexiconParts } from './lexicon';

export const sv: LexiconParts = {
  headers: {
    name: 'namn|namn pa cookie|namn pa kakan|kakans namn|cookienamn|nyckel|kaka$|kakor$|kakans|databas',
    purpose: 'syfte|andamal|beskrivning|funktion|anvandning|forklaring|anvands till',
    duration:
      'varaktighet|lagringstid|livslangd|giltighet|giltighetstid|utgang|upphor|loper ut|tid|lagringsperiod|varar|sparas|slutdatum|lagras',
    provider: 'leverantor|utgivare|tjanst|foretag|agare|kalla|satts av|utfardare|tillhandahallare|verktyg',
    category: 'kategori|klassificering',
    type: 'typ|slag|kaktyp|cookietyp',
    party: 'part|forsta|tredjepart|ursprung',
    host: 'doman|webbplats|host',
    medium: 'lagring$|teknik|lagringsplats',
    other: 'rattslig|overforing|integritet|lank|data|innehall|varde|samtycke',
  },
  session:
    'session|sessions|sessionen|webblasaren stangs|stanger webblasaren|stanger du webblasaren|utloggning|loggar ut|besoket avslutas|sessionskaka|webblasarsession|nar du stanger|stangs webblasaren|stanger fliken|fliken stangs|stanger webblasarfonstret|besokets slut|lamnar webbplatsen|sessionens slut|avslutar webblasaren|avslutar besoket|loggar av|webblasaren ar oppen|under besoket|under ditt besok|sa lange du ar inne|besokets langd|fliken ar oppen|aktuell flik|fonstret stangs',
  persistent:
    'bestandig|permanent|ihallande|bestaende|tills du tar bort|tills den tas bort|obegransa|aldrig|varaktig|upphor inte|persistent|tills vidare|tills de raderas|tills du rensar|tills den rensas|tills den raderas|inget slutdatum|utan slutdatum|tills du|tills localstorage|tills lokal|tills webblasardata|tills manuellt|tills anvandaren|tills cachen|tills de tas bort|till manuell',
  upTo: 'upp till|hogst|max|mindre an|maximalt|som langst',
  lifetime:
    'upphor|loper ut|sparas|lagras|giltig|varar|livslangd|efter|i|finns kvar|ligger kvar|raderas|forsvinner|upphor att|bevaras|under',
  numbers:
    'en=1|ett=1|tva=2|tre=3|fyra=4|fem=5|sex=6|sju=7|atta=8|nio=9|tio=10|tolv=12|tretton=13|tjugofyra=24|trettio=30|halv=0.5|halvt=0.5|elva=11|fjorton=14|femton=15|arton=18|tjugo=20|sextio=60|nittio=90',
  and: 'och|eller|samt',
  firstParty: 'forsta part|forstaparts|egna|egen|intern|denna webbplats',
  thirdParty: 'tredje part|tredjepart|extern',
  localStorage: 'lokal lagring|localstorage|local storage|lokala lagring',
  sessionStorage: 'sessionslagring|sessionstorage',
  cookie: 'kaka|kakor|cookie|spårare',
  purposes: {
    necessary:
      'inlogg|logga|autentis|sakerhet|samtycke|kakinstallning|cookieval|val av kakor|varukorg|betalning|csrf|robot|bot|lastbalans|sessionen|session-id|haller ihop|val av cookies|svarade|svarar pa|fragan om kakor|fragan om cookies|skyddar',
    preferences: 'sprak|tema|valuta|installning|preferens|textstorlek',
    analytics:
      'statistik|analys|raknar|sarskilj|unika|antal besok|besokare|trafik|mat|hur manga besok|inspelning av session|inspelning av besok|sessionsinspel',
    marketing: 'annons|reklam|marknadsforing|kampanj|konverter|sociala|overgivna varukorg|overgiven varukorg',
  },
};
