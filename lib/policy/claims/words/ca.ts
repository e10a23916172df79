import type { Vocabulary } from '../concepts';

/** The words for the commonest claims. */
export const ca: Vocabulary = {
  language: 'ca',
  phrases: {
    no: 'cap|ni|sense cap|lliure de|tampoc',
    none: 'cap|no|mai|no s utilitzen|no en fem servir',
    without: 'sense|lliure de',
    'nothing-else': 'res mes|cap altra|cap altre|i prou',
    not: 'no|mai|ni|tampoc',
    only: 'només|nomes|unicament|exclusivament|sols|tan sols',
    other: 'altres|altra|altre|addicional*|mes galetes',
    tracker:
      'galet*|cookie*|pixel*|rastrejador*|script*|eina|eines|servei*|tecnologi*|connector*|boto*|fitxer*|arxiu*|video*|mapa*|mapes|incrustat*',
    cookie: 'galet*|cookie*',
    pixel: 'pixel*',
    fingerprint: 'empremta digital|empremtes digitals|fingerprint*',
    'local-storage': 'emmagatzematge local|localstorage|local storage',
    'personal-data': 'dades personals|dades de caracter personal',
    marketing:
      'marqueting|publicit*|publicitar*|retargeting|remarqueting|anunci*|seguiment|comportamental*|promocional*',
    analytics:
      'analitic*|analisi|estadistic*|mesurament|audiencia|google analytics|rendiment|visites|analit*|estadistiq*',
    social: 'xarxes socials|xarxa social|socials',
    profiling: 'elaboracio de perfils|perfilat',
    preferences: 'de preferencies|de personalitzacio',
    'third-party': 'tercers|tercera part|extern*|tercer',
    necessary: 'necessari*|essencial*|imprescindible*|tecnic*|tecniques|indispensable*',
    'non-essential':
      'no essencial*|no necessari*|opcional*|aquestes galetes|la resta|les altres|aquestes cookies',
    adverts: 'anuncis|publicitat',
    deploy:
      'utilitz*|us|usem|instal*|carreg*|col loc*|emmagatzem*|desem|activ*|hi ha|contenen|conte|recull*|mostr*|funciona*|incorpor*|integr*|guard*|serveix|establ*|emprem|fem|fa',
    sell: 'venem|vend*|venen',
    keep: 'conserv*|guard*|emmagatzem*|record*|valid*|caduca*|durada|dura|expira*|vigencia',
    change: 'canvi*|modific*|retir*|revoc*|gestion*|configur*|ajust*|actualitz*|obrir|reobrir|personalitz*',
    withdraw: 'retir*|revoc*|anul*',
    accept: 'accept*|permet*|autoritz*',
    refuse: 'rebutj*|deneg*|refus*|no accept*',
    block: 'bloque*|desactiv*|inactiv*',
    consent: 'consent*|accept*|autoritz*|permis|acord|conformitat|consentiu',
    choice: 'eleccio*|tria|preferencies|consentiment|decisio*|opcio*|seleccio',
    settings: 'configuracio|preferencies|consentiment|eleccio*|opcions|ajustos',
    control:
      'enllac*|boto*|icona|peu de pagina|clic*|cliqu*|premeu|panell|configuracio de galetes|configurar galetes|aqui|menu|part inferior|centre de preferencies',
    banner: 'baner*|banner*|bàner*|avis|primera visita|finestra|pop-up',
    browser: 'navegador*|butlleti',
    gate: 'nomes si|nomes despres|nomes amb|fins que|mentre|llevat que|tret que|previ|previa|previament|abans de|despres de|un cop|subject* a|si|en base a',
    required: 'requere*|necessari|necessaria|cal|calen|obligatori*|necessit*|demana*',
    ask: 'demana*|sol licit*|pregunt*',
    again: 'de nou|novament|una altra vegada|tornar a|tornarem a|torna a',
    'ask-again':
      'tornarem a demanar*|tornarem a preguntar*|us preguntarem de nou|torna a apareixer|es tornara a mostrar',
    exempt: 'exempt*|exceptuad*',
    'continue-use':
      'continuar navegant|si continueu|si continues|en continuar|continuant la navegacio|seguir navegant|si seguiu navegant|en utilitzar|en navegar|continueu navegant|utilitzant|navegant per|si segueix navegant|visitant|en visitar|l us del web|accedir|l us d aquest|l us de|us del lloc',
    silence: 'continuar navegant|seguir navegant|tancar l avis|tancar el baner|desplac*|inaccio',
    anytime: 'en qualsevol moment|quan vulgueu|sempre|mes endavant|quan vulguis',
    now: 'actualment|avui|en aquest moment|ara per ara|ara mateix',
    future: 'futur|si mai|en cas d incorporar',
    if: 'si|quan|en cas',
    default: 'per defecte|predeterminad*',
    max: 'maxim|maxima|com a maxim|mes de|no supera*|mes enlla',
    all: 'les nostres galetes|galetes|cap galeta|cookies|totes les cookies|cap cookie|cada galeta',
    we: 'aquest lloc|aquest web|el nostre web|nosaltres|nostre|nostra|el web|utilitzem|fem servir|aquesta pagina|la botiga|el lloc web',
    anaphor: 'aquestes galetes|aquesta galeta|aquestes|google|algunes|dites|elles',
    'you-may':
      'podeu|pots|si no voleu|si no vols|l usuari pot|el vostre navegador|si les rebutgeu|si rebutgeu|teniu la possibilitat',
    hypothetical: 'pot|poden|podria|possiblement|possible',
    but: 'pero|sino|tanmateix|excepte|llevat|tot i aixo',
    which: 'que|perque|ja que|si|mentre|sense|quan|fins',
    'logged-in': 'sessio iniciada|registrats',
    payment: 'pagament',
    listed: 'llistad*|seguents|descrit*|taula|indicad*|a continuacio',
    sole: 'l unica|l unic|les uniques|els unics|un unic|una unica',
    complete: 'llista completa|aixo es tot',
  },
};
