/**
 * Words of whole statements, one entry a language, written as in a `Vocabulary`: what a site says it does not do by the act's own
 * word, what it concludes, what it compares. Kept together because a rule that needs one of them needs it in every language.
 */
interface Statements {
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
  /** What a record of consent is for: "remembers whether". */
  readonly whether: string;
  /** "also", "even": the statement holds of one case among others. */
  readonly also: string;
  /** Consent that is taken for given: "we assume". */
  readonly assumed: string;
  /** What puts off and does not deny: "until". */
  readonly until: string;
  /** What the person clears, after which things begin anew: "after deletion". */
  readonly erase: string;
  /** The site's own, besides others': "own", "itself". */
  readonly own: string;
  /** What leads to an aim or to who acts: "for", "in order to", "by". */
  readonly purpose: string;
}

export const STATEMENTS: { readonly [language: string]: Statements } = {
  en: {
    measure:
      'measure|count|track|analyse|analyze|monitor|record your|heat maps|heatmaps|session recording*|visitor tracking|visitor counting',
    practice:
      'retargeting|remarketing|targeted advertising|behavioural advertising|behavioral advertising|personalised advertising|personalized advertising|interest-based advertising|online advertising|advertising of any kind|cross-site tracking|ad network*|advertising network*|ad tech|advertising technolog*|ad trackers|ad tracking|advertising tracking|tracking for advertising|tracking for marketing|targeted ads|personalised ads|personalized ads|follow you across|follow you around|track you across|tracks you across|track your activity across|track you on other|follow you on other|cross-site tracker*',
    nothing: 'nothing|anything',
    therefore:
      'therefore|that is why|this is why|which is why|for this reason|for that reason|hence|consequently|thus',
    'plain-link':
      'simple link*|plain link*|ordinary link*|mere link*|pure link*|just link*|only link*|static link*|normal link*|simple hyperlink*|text link*',
    equal:
      'as easy|as easily|as simple|just as easy|equally easy|same prominence|equal prominence|equally prominent|equally visible|side by side|same size|next to each other|same level|equivalent|as many clicks',
    every: 'all|every|each|any',
    influence:
      'control over|influence over|influence on|no control|no influence|responsible for|responsibility for|do not control|access to|access the|access our|access any|access information|read information|read data|cannot read|cannot access',
    'legal-basis':
      'legal basis|lawful basis|legal ground|on the basis of|legal bases|based on|rests on|rest on|rely on|relies on|relying on|ground is|ground for',
    also: 'also|even|still|too',
    whether:
      'whether|remembers if|remember if|tells us if|tells if|know if|see if|check if|checks if|shows if|records if|stores if|saves if|indicates if|track if|tracks if|determine if|determines if|detect if|if you have already|if you ve already|that you have already|record that|record of|record whether',
    assumed:
      'we assume|we will assume|we shall assume|is assumed|assumed that|we consider|is considered|deemed|we take it|we understand that|we presume|shall be taken|constitutes|you signify|signifies|implies your|implies that you|implied|we treat|will treat|treated as|taken as|counts as|count as|regarded as|understood as|interpreted as|equals|amounts to|means that you|happy that you are|assume that you|means you',
    own: 'own|of our own|itself|ourselves|first-party|our own',
    purpose: 'for|to|as|in order to|by|purposes|uses',
    until: 'until|before',
    erase: 'delet*|clear*|reload*|refresh*|eras*|next visit',
  },
  de: {
    measure:
      'messen|zahlen|analysieren|auswerten|werten|verfolgen|tracken|beobachten|heatmap*|sitzungsaufzeichnung*|auswertung ihres|auswertung des|besucherzahlung|messen ihren|messen ihre|besuchermessung|reichweitenmessung',
    practice:
      'retargeting*|remarketing*|nutzungsbasierte werbung|personalisierte werbung|zielgerichtete werbung|verhaltensbasierte werbung|werbetracking|werbe-tracking|werbliches tracking|interessenbezogene werbung|werbung und tracking|interessenbasierte werbung|werbung schalten|werbliche*|nachverfolgung zu werbe*|tracking zu werbe*|verfolgen sie nicht uber|werbenetz*|personalisierte* werbung',
    nothing: 'nichts',
    therefore: 'deshalb|daher|darum|deswegen|aus diesem grund|somit|folglich|also|demnach|infolgedessen',
    'plain-link':
      'reine link*|einfache link*|blosse link*|normale link*|reine verlinkung*|einfache verlinkung*|reine verweise|verlinkt|einfache verweise|textlink*|simple links',
    equal:
      'genauso einfach|ebenso einfach|gleich einfach|so einfach wie|genauso leicht|ebenso leicht|so leicht wie|gleichberechtigt*|gleichwertig*|nebeneinander|gleicher grosse|gleich gross|ein klick wie|gleiche weise|neben|ebenso viele klicks',
    every: 'alle|samtliche|saemtliche|jedes|jeder|etwaige',
    influence:
      'einfluss*|kontrolle uber|keine kontrolle|verantwortlich fur|verantwortung|zugriff auf|zugang zu|auslesen',
    'legal-basis': 'rechtsgrundlage*|rechtliche grundlage|grundlage|beruh*|basier*|stutz*|gestutzt',
    also: 'auch|selbst|sogar|weiterhin',
    whether: 'ob',
    assumed:
      'gehen davon aus|gehen wir davon aus|geht davon aus|wird davon ausgegangen|nehmen wir an|wir nehmen an|gilt als|gelten als|gilt dies als|werten wir|wird unterstellt|betrachten wir|gehen von|als zustimmung|als einwilligung|bedeutet|gleichbedeutend|kommt gleich|unterstellen|verstehen wir',
    own: 'eigene|eigenen|eigener|eigenes|selbst|first-party',
    purpose: 'zu|zum|zur|um|fur|als|von|vom|durch|dazu',
    until: 'bis|bevor|ehe|solange',
    erase: 'losch*|geloscht|leeren|neu laden|neuladen|nachsten besuch',
  },
  fr: {
    measure:
      'mesurons|mesure pas|comptons|suivons|analysons|tracons|pistons|cartes de chaleur|enregistrement de session*|compte*',
    practice:
      'reciblage|retargeting|remarketing|publicite ciblee|publicite comportementale|publicite personnalisee|ciblage publicitaire|regie* publicitaire*|pistage publicitaire|suivi publicitaire|reseau* publicitaire*|pistons|pister|publicites ciblees|publicites personnalisees|regie*|tracage publicitaire|vous suivre d un site|vous suivons',
    nothing: 'rien',
    therefore:
      'c est pourquoi|donc|par consequent|pour cette raison|de ce fait|c est la raison|raison pour laquelle|des lors|voila pourquoi|aussi n|ainsi',
    'plain-link':
      'simple* lien*|liens simples|de simples|liens hypertexte*|liens classiques|liens ordinaires|liens statiques',
    equal:
      'aussi simple*|aussi facile*|aussi facilement|meme facilite|meme niveau|cote a cote|meme taille|aussi visible*|meme importance|egalite|meme maniere|tout aussi|meme geste|autant de clics',
    every: 'tous|toutes|l ensemble|chaque|chacun',
    influence:
      'controle sur|aucun controle|maitrise|influence sur|responsable* de|ne controlons|acces a|acces aux|acceder a|acceder aux',
    'legal-basis':
      'base legale|base juridique|fondement juridique|fondement|repose* sur|fonde* sur|se fonde*|bases legales|sur le fondement|fonde sur',
    also: 'aussi|egalement|meme',
    whether:
      'savoir si|memorise si|retient si|enregistre si|indique si|verifie* si|determine* si|souvient si|stocke si',
    assumed:
      'nous considerons|nous considererons|est considere|sera considere|est repute|serez repute|etes repute|nous supposons|nous presumons|vaut|vaudra|implique|emporte|presume|signifie|equivaut|interprete*|considerons que|reputons',
    own: 'propre|propres|nous memes|lui meme|elle meme|a nous|en propre|premier niveau|premiere partie|internes',
    purpose: 'pour|afin|a d|a des|a aucune|comme|par|en vue',
    until: 'avant|jusqu|tant que',
    erase: 'supprim*|suppression|effac*|recharg*|vider|prochaine visite',
  },
  es: {
    measure:
      'medimos|contamos|analizamos|rastreamos|seguimos|monitorizamos|mapas de calor|grabacion* de sesion*',
    practice:
      'retargeting|remarketing|publicidad comportamental|publicidad personalizada|publicidad dirigida|publicidad segmentada|redes publicitarias|red publicitaria|seguimiento publicitario|rastreo publicitario|anuncios personalizados|rastrear su|le seguimos|te seguimos|seguirle por|seguirte por|entre sitios',
    nothing: 'nada',
    therefore:
      'por eso|por ello|por este motivo|por esta razon|por tanto|por lo tanto|en consecuencia|asi que|de ahi que',
    'plain-link':
      'simple* enlace*|enlaces simples|enlaces normales|meros enlaces|enlaces sencillos|solo enlaces|son enlaces',
    equal:
      'tan facil*|tan sencillo|igual de facil*|igual de sencillo|misma facilidad|mismo nivel|mismo tamano|misma visibilidad|uno al lado|lado a lado|igual de visible*|misma importancia|juntos|mismos clics',
    every: 'todas|todos|cada|la totalidad',
    influence: 'control sobre|no controlamos|ningun control|influencia|responsable* de|acceso a|acceder a',
    'legal-basis':
      'base legal|base juridica|base de legitimacion|fundamento juridico|legitimacion|se basa*|basad* en|se fundamenta*|se apoya*',
    also: 'tambien|incluso|igualmente',
    whether:
      'saber si|guarda si|indica si|recuerda si|comprobar si|determina* si|registra si|verific* si|almacena si|detectar si',
    assumed:
      'consideramos que|consideraremos que|se considera que|se considerara que|entendemos que|se entiende que|se entendera que|entenderemos que|asumimos que|asumiremos que|supone|supondra|presumimos|implica|interpreta*|equivale*|vale como|significa|cuenta como|tomamos',
    own: 'propia|propias|propio|propios|nosotros mismos|por si mism*|primera parte|de origen',
    purpose: 'para|con fines|con el fin|a fin|como|por|con otro|con ningun|sirve*|fines|finalidad*',
    until: 'hasta|antes de|mientras no',
    erase: 'borr*|elimin*|recarg*|actualizar la pagina|proxima visita',
  },
  it: {
    measure:
      'misuriamo|contiamo|analizziamo|tracciamo|monitoriamo|mappe di calore|registrazion* delle sessioni',
    practice:
      'retargeting|remarketing|pubblicita comportamentale|pubblicita mirata|pubblicita personalizzata|pubblicita profilata|reti pubblicitarie|rete pubblicitaria|circuiti pubblicitari|tracciamento pubblicitario|annunci personalizzati|seguirti|ti seguiamo|tra siti',
    nothing: 'nulla|niente|nient',
    therefore:
      'per questo|percio|pertanto|quindi|di conseguenza|per tale motivo|per questa ragione|dunque|ecco perche',
    'plain-link':
      'semplic* link*|semplici collegamenti|normali link|meri link|solo link|link semplici|link diretti',
    equal:
      'altrettanto facile|altrettanto semplice|facile quanto|semplice quanto|cosi facile|stessa facilita|stesso livello|stessa evidenza|stessa dimensione|affiancat*|uno accanto|fianco a fianco|pari evidenza|stessi clic',
    every: 'tutti|tutte|ogni|ciascun*|la totalita',
    influence:
      'controllo su|alcun controllo|nessun controllo|non controlliamo|influenza|responsabil*|accesso a|accedere a|accesso ai',
    'legal-basis':
      'base giuridica|base legale|fondamento giuridico|si basa*|basat* sul|basat* su|si fonda*|fondat* su',
    also: 'anche|perfino|comunque',
    whether:
      'sapere se|ricorda se|registra se|indica se|verific* se|memorizza se|determina* se|stabilire se|salva se',
    assumed:
      'si considera|consideriamo|presumiamo|si presume|si intende|si intendera|supponiamo|costituisce|implica|comporta*|equivale*|riteniamo|si ritiene|vale come|interpretat*|significa|considerat*|intendiamo',
    own: 'propri|proprie|proprio|propria|noi stessi|di prima parte',
    purpose: 'per|al fine|a fini|a scopo|come|da|dal|dai|dalle',
    until: 'fino a|fino al|prima|finche',
    erase: 'cancell*|elimin*|ricaric*|aggiorna la pagina|prossima visita',
  },
  nl: {
    measure: 'meten|tellen|analyseren|volgen|bijhouden|heatmap*|sessieopname*',
    practice:
      'retargeting*|remarketing*|gerichte reclame|gepersonaliseerde reclame|gepersonaliseerde advertenties|gerichte advertenties|advertentienetwerk*|reclamenetwerk*|vormen van reclame|reclame doen|gedragsgerichte reclame|advertentietracker*|volgen u niet|volgen je niet',
    nothing: 'niets|niks',
    therefore: 'daarom|dus|om die reden|vandaar|daardoor|bijgevolg|derhalve',
    'plain-link':
      'gewone link*|simpele link*|eenvoudige link*|enkel link*|alleen link*|kale link*|gewoon link*',
    equal:
      'even makkelijk|even gemakkelijk|even eenvoudig|net zo makkelijk|net zo gemakkelijk|net zo eenvoudig|naast elkaar|even groot|even zichtbaar|even prominent|gelijkwaardig*|evenwaardig*|evenveel klikken',
    every: 'alle|al onze|elke|iedere|ieder',
    influence: 'invloed*|controle over|geen controle|verantwoordelijk*|toegang tot',
    'legal-basis': 'grondslag*|rechtsgrond*|wettelijke basis|juridische basis|gebaseerd op|berust*|rust op',
    also: 'ook|zelfs',
    whether:
      'onthoudt of|zien of|weten of|op of|bijhouden of|gaan of|registreert of|of u|of je|of de bezoeker|of de gebruiker',
    assumed:
      'gaan wij ervan uit|gaan we ervan uit|wij gaan ervan uit|we gaan ervan uit|nemen wij aan|nemen we aan|wordt geacht|geldt als|gaat u akkoord|zien wij|beschouwen|beschouwd|gelden als|betekent|opgevat|staat gelijk',
    own: 'eigen|zelf|first-party',
    purpose: 'om|voor|als|ten|door',
    until: 'totdat|voordat|voor u|zolang',
    erase: 'verwijder*|wis|wissen|herlaad*|vernieuw*|volgende bezoek',
  },
  pt: {
    measure:
      'medimos|contamos|analisamos|rastreamos|seguimos|monitorizamos|monitoramos|mapas de calor|gravacao de sess*',
    practice:
      'retargeting|remarketing|publicidade direcionada|publicidade comportamental|publicidade personalizada|publicidade segmentada|redes de publicidade|rede de publicidade|redes publicitarias|rastreamento publicitario|redes de anuncios|anuncios personalizados|segui-lo|seguimos|entre sites',
    nothing: 'nada',
    therefore:
      'por isso|por esse motivo|por este motivo|por essa razao|por esta razao|portanto|assim|consequentemente|logo|dai que',
    'plain-link':
      'simples ligac*|simples link*|simples hiperliga*|links simples|meros links|ligacoes simples|apenas ligac*|apenas links',
    equal:
      'tao facil|tao simples|igualmente facil|mesma facilidade|mesmo destaque|mesmo nivel|mesmo tamanho|lado a lado|igual destaque|com a mesma|mesmos cliques|mesmo numero de cliques',
    every: 'todos|todas|cada|a totalidade',
    influence:
      'controlo sobre|controle sobre|nao controlamos|qualquer controlo|influencia|responsaveis por|responsavel por|acesso a|aceder a|acesso aos',
    'legal-basis':
      'base legal|base juridica|fundamento juridico|fundamento legal|base de licitude|baseia-se|baseiam-se|basea*|assenta*|fundamenta*',
    also: 'tambem|mesmo|ate mesmo|inclusive',
    whether:
      'saber se|guarda se|indica se|lembra se|verific* se|regista se|registra se|determina* se|armazena se',
    assumed:
      'consideramos que|considera se que|consideraremos que|considera que|entendemos que|entende se que|assumimos que|assumiremos que|presumimos|presume se|pressupoe|equivale*|entendido|significa|vale como|interpretad*|considerad*|implica*',
    own: 'proprio|proprios|propria|proprias|nos mesmos|nos proprios|primeira parte',
    purpose: 'para|com o fim|com fins|a fim|como|por|pelo|pela',
    until: 'ate que|ate a|antes de|enquanto nao',
    erase: 'apag*|elimin*|limp*|exclu*|recarreg*|proxima visita',
  },
  pl: {
    measure:
      'mierzymy|liczymy|analizujemy|sledzimy|monitorujemy|mapy ciepla|map ciepla|nagran sesji|nagrywamy',
    practice:
      'retarget*|remarketing*|reklam* behawioraln*|reklam* spersonalizowan*|reklam* profilowan*|sieci* reklamow*|reklam* ukierunkowan*|reklam* w serwisie|spersonalizowan* reklam*|sieci reklamow*|sieciami reklamow*|sledzimy cie|sledzenia miedzy|reklamy profilowan*|reklamy spersonalizowan*|reklam profilowan*|reklam spersonalizowan*|reklame profilowan*',
    nothing: 'nic|niczego',
    therefore: 'dlatego|z tego powodu|w zwiazku z tym|stad|zatem|wiec|dlatego tez|wobec tego',
    'plain-link': 'zwykl* link*|prost* link*|zwykle odnosniki|zwykl* odnosnik*|tylko link*|jedynie link*',
    equal:
      'tak samo prost*|tak samo latw*|rownie prost*|rownie latw*|obok siebie|tej samej wielkosci|rownorzedn*|jednakowo|tak samo widoczn*|rownie widoczn*|tylu samo klikniec',
    every: 'wszystkie|wszelkie|kazdy|kazde|ogol',
    influence: 'wplyw*|kontroli nad|nie kontrolujemy|odpowiada za|odpowiedzialnosci|dostep*',
    'legal-basis':
      'podstaw* prawn*|podstaw* przetwarzania|opiera sie|opieraja sie|oparte|oparty|na podstawie',
    also: 'takze|rowniez|nawet|tez',
    whether: 'czy',
    assumed:
      'zakladamy ze|przyjmuje sie|oznacza|jest jednoznaczne|uznaje*|rownoznaczn*|traktuj*|rozumiem*|przyjmujemy',
    own: 'wlasnych|wlasne|wlasny|sami|pierwszej strony',
    purpose: 'do|w celu|celem|jako|dla|przez|na potrzeby',
    until: 'dopoki|zanim|do czasu',
    erase: 'usun*|usuw*|wyczysc*|czyszcz*|odswiez*|przeladuj*|nastepnej wizyty|kolejnej wizyty',
  },
  sv: {
    measure: 'mater|raknar|analyserar|foljer|sparar besok*|mater inte besok*|mater inte trafik*',
    practice:
      'retargeting*|remarketing*|riktad reklam|riktad annonsering|annonsnatverk*|personanpassad reklam|beteendestyrd reklam',
    nothing: 'ingenting|inget',
    therefore: 'darfor|darmed|av den anledningen|foljaktligen',
    'plain-link': 'vanliga lankar|enkla lankar|bara lankar',
    equal: 'lika enkelt|lika latt|bredvid varandra|lika stora|lika framtradande|samma storlek',
    every: 'alla|samtliga|varje',
    influence: 'kontroll over|paverka|inflytande over|ansvarar inte|ansvar for',
    'legal-basis': 'rattslig grund|laglig grund',
    also: 'aven|ocksa',
    whether:
      'se om|reda pa om|minns om|ihag om|indikerar om|visar om|veta om|avgora om|kontrollera om|sparar om|lagrar om|registrerar om|visar huruvida|huruvida',
    assumed:
      'utgar vi fran|vi utgar fran|vi antar|antar vi|anses|betraktas|forutsatter vi|innebar att du samtycker',
    own: 'egna|egen|sjalva|sjalv',
    purpose: 'for|till|i syfte|som|av',
    until: 'innan|forran|tills',
    erase: 'rader*|rensa*|ta bort|ladda om|nasta besok',
  },
  da: {
    measure: 'maler|taeller|analyserer|folger|maler ikke besog*',
    practice:
      'retargeting*|remarketing*|malrettet annoncering|malrettet markedsforing|annoncenetvaerk*|adfaerdsbaseret annoncering',
    nothing: 'ingenting|intet',
    therefore: 'derfor|af den grund|saledes|dermed',
    'plain-link': 'almindelige links|simple links|blot links|rene links',
    equal: 'lige sa let|lige sa nemt|ved siden af hinanden|lige store|samme storrelse',
    every: 'alle|samtlige|hver',
    influence: 'kontrol over|indflydelse pa|ansvar for|ansvarlig for',
    'legal-basis': 'retsgrundlag*|retligt grundlag|hjemmel*|hjemlen',
    also: 'ogsa|selv',
    whether: 'se om|husker om|huske om|vide om|styr pa om|registrerer om|afgore om|gemmer om|hvorvidt',
    assumed: 'gar vi ud fra|vi gar ud fra|antager vi|vi antager|betragtes|anses|betyder at du accepterer',
    own: 'egne|egen|selv',
    purpose: 'til|for|som|af|med henblik',
    until: 'for du|inden|indtil|forend',
    erase: 'slet*|ryd*|genindlaes*|naeste besog',
  },
  nb: {
    measure: 'maler|teller|analyserer|folger|maler ikke besok*',
    practice: 'retargeting*|remarketing*|malrettet annonsering|malrettet reklame|annonsenettverk*',
    nothing: 'ingenting',
    therefore: 'derfor|av den grunn|dermed',
    'plain-link': 'vanlige lenker|enkle lenker|bare lenker',
    equal: 'like enkelt|like lett|ved siden av hverandre|like store',
    every: 'alle|samtlige|hver',
    influence: 'kontroll over|innflytelse pa|ansvar for',
    'legal-basis': 'rettslig grunnlag|behandlingsgrunnlag*|rettsgrunnlag*',
    also: 'ogsa|selv',
    whether: 'se om|husker om|huske om|vite om|rede pa om|registrerer om|avgjore om|lagrer om|hvorvidt',
    assumed: 'gar vi ut fra|vi gar ut fra|antar vi|vi antar|regnes|anses|betyr at du godtar',
    own: 'egne|egen|selv|sjolv',
    purpose: 'til|for|som|av|med det formal',
    until: 'for du|inntil|for brukeren',
    erase: 'slett*|tom|fjern*|last inn pa nytt|neste besok',
  },
  fi: {
    measure: 'mittaa|mittaamme|seuraa|seuraamme|analysoi*|laske*|keraa kavijatilasto*',
    practice: 'retargeting*|uudelleenkohdenta*|kohdennettua mainontaa|mainosverkos*',
    nothing: 'mitaan',
    therefore: 'siksi|taman vuoksi|taman takia|siita syysta|nain ollen|joten',
    'plain-link': 'tavallisia linkkeja|pelkkia linkkeja',
    equal: 'yhta helppo*|yhta helposti|vierekkain|samankokois*',
    every: 'kaikki|jokainen',
    influence: 'vaikuttaa|hallinnassa|vastaa',
    'legal-basis': 'oikeusperus*|kasittelyperus*|laillinen peruste',
    also: 'myos|jopa',
    whether: 'onko|oletko',
    assumed: 'oletamme|katsomme|katsotaan|oletetaan',
    own: 'omia|itse',
    purpose:
      'tarkoitukse*|siihen|*miseen|*miseksi|mainontaan|seurantaan|analytiikkaan|markkinointiin|tarkoituksiin',
    until: 'ennen|kunnes',
    erase: 'poista*|tyhjenn*|paivita sivu|seuraavalla',
  },
  cs: {
    measure:
      'merime|nemerime|sledujeme|nesledujeme|analyzujeme|merame|nemerame|pocitame|navstevnost nemerime|nemerime navstevnost|navstevnost nemeriame|nemeriame navstevnost',
    practice:
      'retargeting*|remarketing*|cilenou reklamu|cilena reklama|cielenu reklamu|behavioralni reklamu|reklamni site|reklamnich siti|reklamne siete',
    nothing: 'nic|nicim|nijake',
    therefore: 'proto|z tohoto duvodu|z toho duvodu|tudiz|preto|z tohto dovodu',
    'plain-link': 'obycejne odkazy|proste odkazy|jednoduche odkazy|pouze odkazy|obycajne odkazy',
    equal:
      'stejne snadn*|stejne jednoduch*|vedle sebe|stejne velk*|rovnako jednoduch*|rovnako lahk*|vedla seba',
    every: 'vsechny|veskere|kazda|kazdy|vsetky|kazde',
    influence: 'vliv*|vplyv*|kontrolu nad|neodpovida*|nezodpoveda*|odpovednost*',
    'legal-basis': 'pravni zaklad*|pravnim zakladem|pravnym zakladom|pravny zaklad',
    also: 'take|i|dokonce|aj|tiez',
    whether: 'zda|zdali|jestli|ci',
    assumed: 'predpokladame|mame za to|povazujeme|povazuje se|vychazime z toho|predpokladama',
    own: 'vlastni|vlastne|vlastnich|vlastnych|sami',
    purpose: 'k|ke|na|pro|za ucelem|za|jako|ako|za ucelom',
    until: 'dokud|predtim|pred tim|kym|pokial',
    erase: 'smaz*|smazan*|vymaz*|odstran*|znovu nact*|obnov*|pristi navsteve|dalsej navsteve',
  },
  ro: {
    measure: 'masuram|analizam|urmarim|monitorizam|numaram|masuram traficul',
    practice:
      'retargeting|remarketing|publicitate comportamentala|publicitate personalizata|publicitate directionata|retele publicitare|retele de publicitate',
    nothing: 'nimic',
    therefore: 'de aceea|din acest motiv|prin urmare|astfel|asadar|drept urmare',
    'plain-link': 'simple linkuri|linkuri simple|simple legaturi|doar linkuri',
    equal: 'la fel de usor|la fel de simplu|aceeasi vizibilitate|unul langa altul|aceeasi dimensiune|alaturi',
    every: 'toate|fiecare|oricare',
    influence: 'control asupra|niciun control|influenta|responsabil*',
    'legal-basis': 'temei* juridic*|temei* legal*|baza legala|temeiul',
    also: 'de asemenea|si|chiar',
    whether: 'retine daca|verific* daca|memoreaza daca|stabili daca|sti daca',
    assumed: 'consideram ca|se considera ca|presupunem ca|vom considera|vom presupune|reprezinta|echivaleaza',
    own: 'proprii|propriu|noi insine',
    purpose: 'pentru|in scop*|in alt scop|ca|de catre',
    until: 'inainte|pana cand|pana la',
    erase: 'sterg*|reincarc*|urmatoarea vizita',
  },
  hu: {
    measure: 'merjuk|merunk|szamoljuk|elemezzuk|kovetjuk|merjuk a latogatottsag*',
    practice: 'retargeting*|remarketing*|celzott hirdetes*|celzott reklam*|hirdetesi halozat*|ujracelz*',
    nothing: 'semmit|semmi',
    therefore: 'ezert|emiatt|ebbol kifolyolag|igy',
    'plain-link': 'egyszeru link*|sima link*|egyszeru hivatkozas*',
    equal: 'ugyanolyan egyszeru*|ugyanolyan konny*|egymas mellett|azonos meret*',
    every: 'minden|osszes|valamennyi|mindegyik',
    influence: 'befolyas*|rahatas*|felelosseg*|nem ellenoriz*',
    'legal-basis': 'jogalap*',
    also: 'is|szinten|meg',
    whether: 'hogy elfogadta*|hogy on elfogad*',
    assumed: 'ugy vesszuk|feltetelezzuk|tekintjuk|minosul|velelmez*',
    own: 'sajat|maga|magunk',
    purpose: 'celra|celbol|celjabol',
    until: 'amig|mielott|addig',
    erase: 'torl*|torol*|frissit*|kovetkezo latogatas*',
  },
  tr: {
    measure: 'olcmuyoruz|olcuyoruz|saymiyoruz|izlemiyoruz|takip etmiyoruz',
    practice: 'yeniden hedefleme*|hedefli reklam*|kisisellestirilmis reklam*|reklam ag*|davranissal reklam*',
    nothing: 'hicbir sey',
    therefore: 'bu nedenle|bu yuzden|bu sebeple|dolayisiyla',
    'plain-link': 'basit baglanti*|duz baglanti*|sadece baglanti*',
    equal: 'kadar kolay|ayni derecede|yan yana|esit',
    every: 'tum|butun|her',
    influence: 'kontrol*|etkimiz|sorumlu*',
    'legal-basis': 'hukuki sebep*|hukuki dayana*|yasal dayana*',
    also: 'da|de|dahi|ayrica',
    whether: 'edip etmedig*|edilip edilmedig*|vermedigini|verip vermed*',
    assumed: 'varsayiyoruz|varsayilir|kabul ederiz|sayilir|kabul edilir|varsayariz',
    own: 'kendi|kendimiz',
    purpose: 'icin|amaciyla|amaci',
    until: 'once|kadar',
    erase: 'sil*|temizle*|yenile*|sonraki ziyaret*',
  },
  el: {
    measure: 'μετραμε|μετρουμε|παρακολουθουμε|αναλυουμε',
    practice:
      'retargeting|remarketing|στοχευμενη διαφημιση|συμπεριφορικη διαφημιση|εξατομικευμενη διαφημιση|διαφημιστικα δικτυα',
    nothing: 'τιποτα',
    therefore: 'για αυτο|γι αυτο|για τον λογο αυτο|συνεπως|επομενως|αρα',
    'plain-link': 'απλοι συνδεσμοι|απλους συνδεσμους',
    equal: 'εξισου ευκολ*|το ιδιο ευκολ*|διπλα διπλα|ιδιο μεγεθος',
    every: 'ολα|ολες|καθε|συνολο',
    influence: 'ελεγχο|επιρροη|υπευθυν*',
    'legal-basis': 'νομικη βαση|νομιμη βαση',
    also: 'επισης|ακομη|και',
    whether: 'εαν εχετε|αν εχετε|κατα ποσον',
    assumed: 'θεωρουμε οτι|υποθετουμε οτι|θα θεωρησουμε|θεωρειται',
    own: 'δικα μας|ιδια',
    purpose: 'για|προς|ως|απο',
    until: 'πριν|μεχρι',
    erase: 'διαγρα*|ανανεω*|επομενη επισκεψη',
  },
  bg: {
    measure: 'измерваме|броим|анализираме|проследяваме',
    practice: 'ретаргетинг*|ремаркетинг*|таргетирана реклама|поведенческа реклама|рекламни мрежи',
    nothing: 'нищо',
    therefore: 'затова|поради това|по тази причина|следователно',
    'plain-link': 'обикновени връзки|обикновени линкове|само връзки',
    equal: 'също толкова лесно|толкова лесно|един до друг|еднакво',
    every: 'всички|всяка|всяко',
    influence: 'контрол върху|влияние|отговор*',
    'legal-basis': 'правно основание|правното основание',
    also: 'също|и|дори',
    whether: 'дали',
    assumed: 'приемаме че|считаме че|предполагаме че|се счита',
    own: 'собствени|самите',
    purpose: 'за|с цел|като|от',
    until: 'преди|докато',
    erase: 'изтри*|презареди*|следващото посещение',
  },
  hr: {
    measure: 'mjerimo|pratimo|analiziramo|brojimo|mjerimo posjecenost*',
    practice:
      'retargeting*|remarketing*|ciljano oglasavanje|ciljanog oglasavanja|oglasivacke mreze|bihevioralno oglasavanje',
    nothing: 'nista',
    therefore: 'stoga|zbog toga|zato|iz tog razloga|dakle',
    'plain-link': 'obicne poveznice|jednostavne poveznice|samo poveznice',
    equal: 'jednako lako|jednako jednostavno|jedan pored drugog|jedan do drugoga',
    every: 'svi|sve|svaki',
    influence: 'utjecaj*|kontrolu nad|odgovor*',
    'legal-basis': 'pravna osnova|pravni temelj',
    also: 'takoder|cak|i',
    whether: 'jeste li|je li|da li',
    assumed: 'smatramo da|smatra se da|pretpostavljamo|smatrat cemo',
    own: 'vlastite|vlastitih|vlastiti|sami',
    purpose: 'za|u svrhu|u druge svrhe|kao|od strane',
    until: 'prije|dok',
    erase: 'brisanj*|obrise*|izbris*|osvjez*|sljedec*',
  },
  sl: {
    measure: 'merimo|spremljamo|analiziramo|stejemo|obiskanosti ne merimo|ne merimo obisk*',
    practice: 'retargeting*|remarketing*|ciljano oglasevanje|ciljanega oglasevanja|oglasevalska omrezja',
    nothing: 'nicesar|nic',
    therefore: 'zato|zaradi tega|zaradi cesar|torej',
    'plain-link': 'obicajne povezave|navadne povezave|le povezave',
    equal: 'enako enostavno|enako preprosto|drug ob drugem',
    every: 'vsi|vse|vsak',
    influence: 'vpliva|vpliv*|nadzora|odgovor*',
    'legal-basis': 'pravna podlaga',
    also: 'tudi|celo',
    whether: 'ali ste',
    assumed: 'stejemo da|steje se|domnevamo|predpostavljamo|smatramo',
    own: 'lastne|lastnih|sami',
    purpose: 'za|v namen|z namenom|kot|v druge',
    until: 'preden|dokler',
    erase: 'izbris*|brisanj*|osvezi*|naslednjem obisku',
  },
  lt: {
    measure: 'matuojame|nematuojame|sekame|nesekame|analizuojame|lankomumo nematuojame|nematuojame lankomumo',
    practice: 'pakartotin* rinkodar*|tiksline reklam*|tikslines reklam*|reklamos tinkl*',
    nothing: 'nieko',
    therefore: 'todel|del sios priezasties|taigi',
    'plain-link': 'paprastos nuorodos|iprastos nuorodos',
    equal: 'taip pat lengva|vienodai lengva|salia',
    every: 'visi|visus|kiekvienas',
    influence: 'itakos|kontroliuo*|atsaking*',
    'legal-basis': 'teisinis pagrindas|teisini* pagrind*',
    also: 'taip pat|net|ir',
    whether: 'ar sutikote|ar naudotojas',
    assumed: 'laikome kad|laikoma kad|manome kad|darome prielaida',
    own: 'savo|nuosavu|patys',
    purpose: 'siekiant|tikslais|tikslu|kaip',
    until: 'kol|pries',
    erase: 'istryn*|istrin*|perkrau*|kito apsilankymo',
  },
  lv: {
    measure: 'meram|nemeram|sekojam|nesekojam|analizejam|apmeklejumu mes nemeram|nemeram apmeklejumu',
    practice: 'atkartota marketing*|merketa reklam*|merketu reklam*|reklamas tikl*',
    nothing: 'neko',
    therefore: 'tapec|tadel|si iemesla del',
    'plain-link': 'parastas saites|vienkarsas saites',
    equal: 'tikpat viegli|tikpat vienkarsi|blakus',
    every: 'visas|visi|katra',
    influence: 'ietekm*|kontrol*|atbild*',
    'legal-basis': 'juridiskais pamats|tiesiskais pamats',
    also: 'ari|pat',
    whether: 'vai',
    assumed: 'uzskatam ka|tiek uzskatits|pienemam ka|uzskatisim',
    own: 'savas|savus|pasi',
    purpose: 'lai|ka|merkiem',
    until: 'pirms|kamer|lidz',
    erase: 'dzes*|izdzes*|parlade*|nakamaja',
  },
  et: {
    measure: 'moodame|jalgime|analuusime|mooda kulastatavust',
    practice: 'taasturundus*|suunatud reklaam*|reklaamivorgus*',
    nothing: 'midagi',
    therefore: 'seetottu|sellepärast|sel pohjusel|jarelikult',
    'plain-link': 'tavalised lingid|lihtsad lingid',
    equal: 'sama lihtne|sama kerge|korvuti',
    every: 'koik|iga',
    influence: 'moju|kontroll*|vastuta*',
    'legal-basis': 'oiguslik alus|oigusliku alus*',
    also: 'ka|isegi|samuti',
    whether: 'kas olete|kas kasutaja',
    assumed: 'eeldame et|loeme|loetakse|kasitame',
    own: 'enda|oma|ise',
    purpose: 'eesmargil|selleks',
    until: 'enne|kuni|seni',
    erase: 'kustut*|lae uuesti|jargmisel',
  },
  ca: {
    measure: 'mesurem|comptem|analitzem|seguim',
    practice:
      'retargeting|remàrqueting|publicitat dirigida|publicitat personalitzada|publicitat comportamental|xarxes publicitàries',
    nothing: 'res',
    therefore: 'per això|per aquest motiu|per tant|en conseqüència',
    'plain-link': 'simples enllaços|enllaços simples|només enllaços',
    equal: 'tan fàcil|igual de fàcil|un al costat|mateixa mida',
    every: 'totes|tots|cada',
    influence: 'control sobre|cap control|influència|responsables',
    'legal-basis': 'base legal|base jurídica',
    also: 'també|fins i tot',
    whether: 'saber si|recorda si|desa si|indica si',
    assumed: 'considerem que|es considera que|entenem que|s enten que|assumim que|suposem',
    own: 'propies|propis|propia|nosaltres mateixos',
    purpose: 'per|per a|amb fins|com|per a cap',
    until: 'abans de|abans que|fins',
    erase: 'elimin*|esborr*|recarreg*|propera visita',
  },
  ru: {
    measure: 'измеряем|считаем|анализируем|отслеживаем|тепловые карты|запись экрана|запись сеансов',
    practice:
      'ретаргетинг|ремаркетинг|таргетированная реклама|персонализированная реклама|рекламные сети|рекламных сетей',
    nothing: 'ничего',
    therefore: 'поэтому|по этой причине|следовательно|таким образом',
    'plain-link': 'простые ссылки|обычные ссылки|просто ссылки',
    equal: 'так же легко|так же просто|рядом|одинаково|столь же',
    every: 'все|каждый|любой|любые',
    influence: 'контрол*|влияни*|ответственн*|доступ*',
    'legal-basis': 'правовое основание|правовая основа|основание обработки',
    also: 'также|даже|тоже',
    whether: 'ли',
    until: 'пока|до тех|прежде|до того',
    erase: 'удал*|очист*|перезагруз*|обновления страницы|обновите|следующем посещении|следующем визите',
    assumed: 'считаем что|считается что|мы считаем|означает|подтверждаете|выражаете|тем самым',
    own: 'собственные|собственных|сами|свои',
    purpose: 'для|с целью|в целях|как|чтобы',
  },
  uk: {
    measure: 'вимірюємо|рахуємо|аналізуємо|відстежуємо',
    practice: 'ретаргетинг*|ремаркетинг*|таргетован* реклам*|поведінков* реклам*|рекламн* мереж*',
    nothing: 'нічого',
    therefore: 'тому|з цієї причини|отже|через це',
    'plain-link': 'звичайні посилання|прості посилання',
    equal: 'так само легко|так само просто|поруч',
    every: 'усі|всі|кожен',
    influence: 'вплив*|контрол*|відповіда*',
    'legal-basis': 'правова підстава|правовою підставою',
    also: 'також|навіть',
    whether: 'чи',
    assumed: 'вважаємо що|вважається що|припускаємо|ми вважаємо',
    own: 'власні|власних|самі',
    purpose: 'для|з метою|як|щоб',
    until: 'доки|поки|перш',
    erase: 'видал*|очист*|перезавантаж*|наступного',
  },
};
