/**
 * Words of whole statements, one entry a language, written as in a `Vocabulary`: what a site says it does not do by the act's own
 * word, what it concludes, what it compares. Kept together because a rule that needs one of them needs it in every language.
 */
export interface Statements {
  /** Counting or following visitors, as an act: "we measure". */
  readonly measure: string;
  /** Advertising as a practice, without a word for cookies: "retargeting". */
  readonly practice: string;
  /** "nothing" as an object. */
  readonly nothing: string;
  /** A conclusion: "that is why". */
  readonly therefore: string;
  /** A link that loads nothing: "simple links". */
  readonly 'plain-link': string;
  /** Two answers offered alike: "as easy as". */
  readonly equal: string;
  /** All of them, before their noun. */
  readonly every: string;
  /** What somebody has no power over: "no influence on". */
  readonly influence: string;
  /** "legal basis". */
  readonly 'legal-basis': string;
  /** "also", "even": the statement holds of one case among others. */
  readonly also: string;
}

export const STATEMENTS: { readonly [language: string]: Statements } = {
  en: {
    measure:
      'measure|count|track|analyse|analyze|monitor|record your|heat maps|heatmaps|session recording*|visitor tracking|visitor counting',
    practice:
      'retargeting|remarketing|targeted advertising|behavioural advertising|behavioral advertising|personalised advertising|personalized advertising|interest-based advertising|online advertising|advertising of any kind|cross-site tracking|ad network*|advertising network*|ad tech|advertising technolog*|ad trackers',
    nothing: 'nothing|anything',
    therefore:
      'therefore|that is why|this is why|which is why|for this reason|for that reason|hence|consequently|thus',
    'plain-link':
      'simple link*|plain link*|ordinary link*|mere link*|pure link*|just link*|only link*|static link*|normal link*|simple hyperlink*|text link*',
    equal:
      'as easy|as easily|as simple|just as easy|equally easy|same prominence|equal prominence|equally prominent|equally visible|side by side|same size|next to each other|same level|equivalent',
    every: 'all|every|each',
    influence:
      'control over|influence over|influence on|no control|no influence|responsible for|responsibility for|do not control',
    'legal-basis': 'legal basis|lawful basis|legal ground|on the basis of',
    also: 'also|even|still|too',
  },
  de: {
    measure:
      'messen|zahlen|analysieren|auswerten|werten|verfolgen|tracken|beobachten|heatmap*|sitzungsaufzeichnung*|auswertung ihres|auswertung des|besucherzahlung',
    practice:
      'retargeting*|remarketing*|nutzungsbasierte werbung|personalisierte werbung|zielgerichtete werbung|verhaltensbasierte werbung|werbenetzwerk*|werbetracking|werbe-tracking|werbliches tracking|interessenbezogene werbung|werbung und tracking|interessenbasierte werbung|werbung schalten|werbliche*',
    nothing: 'nichts',
    therefore: 'deshalb|daher|darum|deswegen|aus diesem grund|somit|folglich|also|demnach|infolgedessen',
    'plain-link':
      'reine link*|einfache link*|blosse link*|normale link*|reine verlinkung*|einfache verlinkung*|reine verweise|verlinkt|einfache verweise|textlink*|simple links',
    equal:
      'genauso einfach|ebenso einfach|gleich einfach|so einfach wie|genauso leicht|ebenso leicht|so leicht wie|gleichberechtigt*|gleichwertig*|nebeneinander|gleicher grosse|gleich gross|ein klick wie|gleiche weise|neben',
    every: 'alle|samtliche|saemtliche|jedes|jeder',
    influence: 'einfluss*|kontrolle uber|keine kontrolle|verantwortlich fur|verantwortung',
    'legal-basis': 'rechtsgrundlage*|rechtliche grundlage|grundlage',
    also: 'auch|selbst|sogar|weiterhin',
  },
  fr: {
    measure:
      'mesurons|mesure pas|comptons|suivons|analysons|tracons|pistons|cartes de chaleur|enregistrement de session*',
    practice:
      'reciblage|retargeting|remarketing|publicite ciblee|publicite comportementale|publicite personnalisee|ciblage publicitaire|regie* publicitaire*|pistage publicitaire|suivi publicitaire|reseau* publicitaire*',
    nothing: 'rien',
    therefore:
      'c est pourquoi|donc|par consequent|pour cette raison|de ce fait|c est la raison|raison pour laquelle|des lors|voila pourquoi|aussi n|ainsi',
    'plain-link':
      'simple* lien*|liens simples|de simples|liens hypertexte*|liens classiques|liens ordinaires|liens statiques',
    equal:
      'aussi simple*|aussi facile*|aussi facilement|meme facilite|meme niveau|cote a cote|meme taille|aussi visible*|meme importance|egalite|meme maniere|tout aussi',
    every: 'tous|toutes|l ensemble|chaque|chacun',
    influence: 'controle sur|aucun controle|maitrise|influence sur|responsable* de|ne controlons',
    'legal-basis': 'base legale|base juridique|fondement juridique|fondement',
    also: 'aussi|egalement|meme',
  },
  es: {
    measure:
      'medimos|contamos|analizamos|rastreamos|seguimos|monitorizamos|mapas de calor|grabacion* de sesion*',
    practice:
      'retargeting|remarketing|publicidad comportamental|publicidad personalizada|publicidad dirigida|publicidad segmentada|redes publicitarias|red publicitaria|seguimiento publicitario|rastreo publicitario',
    nothing: 'nada',
    therefore:
      'por eso|por ello|por este motivo|por esta razon|por tanto|por lo tanto|en consecuencia|asi que|de ahi que',
    'plain-link':
      'simple* enlace*|enlaces simples|enlaces normales|meros enlaces|enlaces sencillos|solo enlaces|son enlaces',
    equal:
      'tan facil*|tan sencillo|igual de facil*|igual de sencillo|misma facilidad|mismo nivel|mismo tamano|misma visibilidad|uno al lado|lado a lado|igual de visible*|misma importancia|juntos',
    every: 'todas|todos|cada|la totalidad',
    influence: 'control sobre|no controlamos|ningun control|influencia|responsable* de',
    'legal-basis': 'base legal|base juridica|base de legitimacion|fundamento juridico|legitimacion',
    also: 'tambien|incluso|igualmente',
  },
  it: {
    measure:
      'misuriamo|contiamo|analizziamo|tracciamo|monitoriamo|mappe di calore|registrazion* delle sessioni',
    practice:
      'retargeting|remarketing|pubblicita comportamentale|pubblicita mirata|pubblicita personalizzata|pubblicita profilata|reti pubblicitarie|rete pubblicitaria|circuiti pubblicitari|tracciamento pubblicitario',
    nothing: 'nulla|niente|nient',
    therefore:
      'per questo|percio|pertanto|quindi|di conseguenza|per tale motivo|per questa ragione|dunque|ecco perche',
    'plain-link':
      'semplic* link*|semplici collegamenti|normali link|meri link|solo link|link semplici|link diretti',
    equal:
      'altrettanto facile|altrettanto semplice|facile quanto|semplice quanto|cosi facile|stessa facilita|stesso livello|stessa evidenza|stessa dimensione|affiancat*|uno accanto|fianco a fianco|pari evidenza',
    every: 'tutti|tutte|ogni|ciascun*|la totalita',
    influence: 'controllo su|alcun controllo|nessun controllo|non controlliamo|influenza|responsabil*',
    'legal-basis': 'base giuridica|base legale|fondamento giuridico',
    also: 'anche|perfino|comunque',
  },
  nl: {
    measure: 'meten|tellen|analyseren|volgen|bijhouden|heatmap*|sessieopname*',
    practice:
      'retargeting*|remarketing*|gerichte reclame|gepersonaliseerde reclame|gepersonaliseerde advertenties|gerichte advertenties|advertentienetwerk*|reclamenetwerk*|vormen van reclame|reclame doen|gedragsgerichte reclame',
    nothing: 'niets|niks',
    therefore: 'daarom|dus|om die reden|vandaar|daardoor|bijgevolg|derhalve',
    'plain-link':
      'gewone link*|simpele link*|eenvoudige link*|enkel link*|alleen link*|kale link*|gewoon link*',
    equal:
      'even makkelijk|even gemakkelijk|even eenvoudig|net zo makkelijk|net zo gemakkelijk|net zo eenvoudig|naast elkaar|even groot|even zichtbaar|even prominent|gelijkwaardig*|evenwaardig*',
    every: 'alle|al onze|elke|iedere|ieder',
    influence: 'invloed*|controle over|geen controle|verantwoordelijk*',
    'legal-basis': 'grondslag*|rechtsgrond*|rechtsgrondslag*|wettelijke basis|juridische basis',
    also: 'ook|zelfs',
  },
  pt: {
    measure:
      'medimos|contamos|analisamos|rastreamos|seguimos|monitorizamos|monitoramos|mapas de calor|gravacao de sess*',
    practice:
      'retargeting|remarketing|publicidade direcionada|publicidade comportamental|publicidade personalizada|publicidade segmentada|redes de publicidade|rede de publicidade|redes publicitarias|rastreamento publicitario',
    nothing: 'nada',
    therefore:
      'por isso|por esse motivo|por este motivo|por essa razao|por esta razao|portanto|assim|consequentemente|logo|dai que',
    'plain-link':
      'simples ligac*|simples link*|simples hiperliga*|links simples|meros links|ligacoes simples|apenas ligac*|apenas links',
    equal:
      'tao facil|tao simples|igualmente facil|mesma facilidade|mesmo destaque|mesmo nivel|mesmo tamanho|lado a lado|igual destaque|com a mesma',
    every: 'todos|todas|cada|a totalidade',
    influence:
      'controlo sobre|controle sobre|nao controlamos|qualquer controlo|influencia|responsaveis por|responsavel por',
    'legal-basis': 'base legal|base juridica|fundamento juridico|fundamento legal|base de licitude',
    also: 'tambem|mesmo|ate mesmo|inclusive',
  },
  pl: {
    measure:
      'mierzymy|liczymy|analizujemy|sledzimy|monitorujemy|mapy ciepla|map ciepla|nagran sesji|nagrywamy',
    practice:
      'retarget*|remarketing*|reklam* behawioraln*|reklam* spersonalizowan*|reklam* profilowan*|sieci* reklamow*|reklam* ukierunkowan*|reklam* w serwisie|spersonalizowan* reklam*',
    nothing: 'nic|niczego',
    therefore: 'dlatego|z tego powodu|w zwiazku z tym|stad|zatem|wiec|dlatego tez|wobec tego',
    'plain-link': 'zwykl* link*|prost* link*|zwykle odnosniki|zwykl* odnosnik*|tylko link*|jedynie link*',
    equal:
      'tak samo prost*|tak samo latw*|rownie prost*|rownie latw*|obok siebie|tej samej wielkosci|rownorzedn*|jednakowo|tak samo widoczn*|rownie widoczn*',
    every: 'wszystkie|wszelkie|kazdy|kazde|ogol',
    influence: 'wplyw*|kontroli nad|nie kontrolujemy|odpowiada za|odpowiedzialnosci',
    'legal-basis': 'podstaw* prawn*|podstaw* przetwarzania',
    also: 'takze|rowniez|nawet|tez',
  },
};
