import type { LexiconParts } from './lexicon';

export const ca: LexiconParts = {
  headers: {
    name: 'nom de la galeta|nom de galeta|nom|noms|clau|identificador|galeta$|galetes$|denominacio|base de dades',
    purpose: 'finalitat|proposit|descripcio|funcio|us$|utilitat|objectiu|explicacio',
    duration:
      'durada|caducitat|venciment|termini|conservacio|expira|expiracio|validesa|vigencia|temps|periode|duracio',
    provider: 'proveidor|emissor|titular|empresa|propietari|responsable|servei|font|entitat',
    category: 'categoria|categories|classificacio|grup',
    type: 'tipus|classe',
    party: 'propia|propies|origen|tercers|procedencia',
    host: 'domini|lloc|host|url',
    medium: 'emmagatzematge|tecnologia',
    other:
      'base juridica|base legal|transferencia|politica de privacitat|enllac|dades|contingut|valor|consentiment',
  },
  session:
    'sessio|fi de sessio|final de la sessio|tancar el navegador|tancament del navegador|tancar la sessio|tanca el navegador|fi de la sessio|tanqui el navegador|tanca la sessio|desconnec|fi de la visita|tancar el vostre navegador|tanqueu la pestanya|tancar la pestanya|tanqueu el navegador|durant la visita|durada de la visita|tancament de la pestanya|pestanya oberta|navegador estigui obert',
  persistent:
    'persistent|permanent|indefinid|il·limitad|fins que|no caduca|mai|sense caducitat|fins a la seva eliminacio|fins que l|sense limit|sense data',
  upTo: 'fins a|maxim|com a maxim|menys de|max',
  lifetime: 'caduca|expira|durada|emmagatzema|conserva|durant|despres|es guarda|roman|validesa|venc',
  numbers:
    'un=1|una=1|dos=2|dues=2|tres=3|quatre=4|cinc=5|sis=6|set=7|vuit=8|nou=9|deu=10|dotze=12|tretze=13|vint-i-quatre=24|trenta=30|mig=0.5|mitja=0.5|onze=11|catorze=14|quinze=15|vint=20|seixanta=60|noranta=90',
  and: 'i|o|aixi com',
  firstParty: 'propia|propi|propies|interna|primera part',
  thirdParty: 'tercers|de tercers|tercera|externa',
  localStorage: 'emmagatzematge local|local storage|localstorage',
  sessionStorage: 'session storage|sessionstorage|emmagatzematge de sessio',
  cookie: 'galet|cookie|rastrejador',
  purposes: {
    necessary:
      'inici de sessio|iniciar sessio|autentic|sessio de l.usuari|csrf|seguretat|frau|robot|bots|cistella|carret|pagament|consentiment|acceptacio de|preferencies de galetes|preferencies de cookies|banner',
    preferences: 'idioma|llengua|tema |moneda|preferenc|visualitzacio|configuracio',
    analytics: 'estadisti|analisi|analiti|disting|visitants|nombre de visit|transit|mesur|comportament',
    marketing: 'publici|anunci|campany|conversio|marqueting|xarxes socials|interessos',
  },
};
