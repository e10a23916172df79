/**
 * Words that make consent a condition, one entry a language: `given` ("after", "if"), `ungiven` ("without", "until"), and the
 * words that may stand between them and the consent ("your prior explicit"). Written as in a `Vocabulary`. A negation is
 * never among them: "if you have not agreed" is no condition of consent.
 */
export const CONDITIONS: {
  readonly [language: string]: {
    readonly given: string;
    readonly ungiven: string;
    readonly filler: string;
  };
} = {
  en: {
    given:
      'with|after|upon|following|subject to|conditional on|based on|on the basis of|given|once|when|whenever|if|as soon as|provided|provided that|where|depends on|depend on|in case|provided you',
    ungiven:
      'without|until|unless|before|prior to|in the absence of|absent|lacking|pending|till|failing|if you don t|if you do not|if you haven t|if you have not|wait for|waits for|awaiting|await|as long as you have not|as long as you haven t|as long as you do not|as long as you don t|while you have not',
    filler:
      'your|the|a|an|prior|explicit|express|informed|active|clear|free|freely|previous|valid|specific|voluntary|affirmative|separate|user s|user|users|visitor|visitor s|you|ve|have|has|had|actively|expressly|explicitly|clearly|first|given|give|gave|gives|giving|us|granted|grant|obtained|obtaining|receiving|received|expressed|that|they|having|chosen to|choose to|specifically|of|own|getting|got|get|we|said|been|they ve|to them|for them|for it|to it|to this|in the banner|make|made|making|choice|some|any|person|people|who|yet|to us|reader|customer|patient|guest|member|themselves|someone|anyone',
  },
  fr: {
    given:
      'avec|apres|apres que|apres avoir|suite a|moyennant|sous reserve de|sous reserve d|subordonne* a|soumis* a|conditionne* a|base* sur|fonde* sur|sur la base de|si|lorsque|quand|des que|des lors que|une fois|une fois que|a condition que|a condition de|dans le cas ou|a partir du moment ou|a la suite de|des',
    ungiven:
      'sans|avant|avant que|avant d|avant de|tant que|jusqu a|a moins que|sauf|sauf si|faute de|a defaut de|en l absence de|sans avoir|prealablement a|tant que vous n avez pas|tant que vous ne|sans que vous ayez|en attente de|dans l attente de|attend|attendent|attendons',
    filler:
      'votre|vos|le|la|l|les|un|une|ton|tes|son|leur|de|du|d|que|vous|tu|y|avez|ayez|as|a|ont|aurez|donne|donnez|donner|donnes|exprime|exprimez|libre|prealable|explicite|expres|expresse|eclaire|formel|clairement|expressement|explicitement|activement|prealablement|nous|part|recueil|recueilli|recueillir|obtention|obtenu|obtenir|recu|utilisateur|visiteur|internaute|reception|dit|avoir|bien|manifeste|propre|tout|toute|choisi|choix|clique|cliquez|sur|accepter|faire|fait|effectue|effectuer|encore|premier|aucun|quelconque|l accord|positif|active|cochez|case|rien|n|ne|personne|lecteur|client|visiteurs|internautes',
  },
  de: {
    given:
      'mit|nach|bei|aufgrund|auf grundlage|auf basis|vorbehaltlich|abhangig von|wenn|sobald|sofern|falls|nachdem|soweit|im falle|im fall|basierend auf|unter der voraussetzung|unter der bedingung|vorausgesetzt',
    ungiven:
      'ohne|vor|bevor|ehe|solange|solange keine|bis|bis zu|bis zur|es sei denn|in ermangelung|mangels|solange sie nicht|solange du nicht|bevor nicht|solange kein|vor jeder|vor einer|vor ihrer|bis zu ihrer|wartet auf|warten auf|so lange',
    filler:
      'ihre|ihrer|ihren|ihr|deine|deiner|dein|die|der|den|dem|des|das|eine|einer|vorherige|vorheriger|vorherigen|ausdruckliche|ausdrucklicher|ausdrucklichen|aktive|aktiver|aktiven|freiwillige|freiwilliger|freiwilligen|informierte|informierter|informierten|erteilte|erteilter|erteilten|erteilung|vorliegen|abgabe|einholung|erhalt|nutzer|nutzers|besucher|besuchers|sie|du|uns|dazu|hierzu|darin|vorher|zuvor|ausdrucklich|aktiv|selbst|zuerst|im|banner|in|hier|dort|dafur|hierfur|von|gesonderte|gesonderter|gesonderten|entsprechende|entsprechender|entsprechenden|jeweilige|jeweiliger|jeweiligen|eindeutige|eindeutiger|vorab|diesen|diese|dieser|einem|klick|vom|cookies|damit|ihnen|auswahl|getroffen|getroffener|treffen|irgendeine|ausdruckliches|ihrem|deinem|ihres|vorheriges|eigene|jede|jeder|ein|kein|hakchen|setzen|gesetzt|haben|hat|gegeben|auf|alle|button|klicken|druecken|nichts|nicht|person|kunde|kunden|leser|gast|leute',
  },
  es: {
    given:
      'con|tras|previo|previa|mediante|bajo|sujet* a|despues de|despues de que|una vez|una vez que|cuando|si|siempre que|siempre y cuando|en cuanto|a partir de|en base a|basad* en|sobre la base de|con base en|condicionad* a|supeditad* a|luego de|en caso de|en caso de que|esperan|espera',
    ungiven:
      'sin|sin que|antes de|antes de que|hasta|hasta que|hasta que no|mientras no|salvo|salvo que|a menos que|a no ser que|en ausencia de|a falta de|en defecto de',
    filler:
      'su|sus|tu|tus|el|la|los|las|un|una|previo|previa|expreso|expresa|explicito|explicita|informado|libre|inequivoco|previamente|expresamente|usted|usuario|usuaria|visitante|del|de|que|haya|hayas|ha|has|nos|lo|le|dado|da|das|des|dar|otorgado|otorga|prestado|preste|prestar|presta|obtenido|obtener|obtencion|recibir|recibido|manifestado|vuestro|vuestra|ello|a|claramente|activamente|antes|correspondiente|recabar|recabado|propio|habernos|haber|dicho|dice|en el aviso|pulse|pulsar|elegir|elegido|hacer|hecho|marque|marcar|casilla|alguna|acepte|visto|elegir|realizar|realizado|clic|persona|personas|lector|cliente|quien|ellos',
  },
  it: {
    given:
      'con|dopo|dopo che|previo|previa|a seguito di|a seguito del|a seguito della|in seguito a|in seguito al|subordinat* a|subordinat* al|subordinat* alla|sulla base del|in base al|dietro|mediante|una volta|una volta che|se|quando|qualora|appena|non appena|a condizione che|purche|laddove|nel caso in cui|in presenza del|in presenza di|soggett* a|soggett* al|attendono',
    ungiven:
      'senza|senza che|prima di|prima del|prima della|prima che|finche non|fino a quando non|fino a che non|fino al|fino alla|fintanto che non|a meno che|a meno che non|salvo|salvo che|in assenza di|in assenza del|in mancanza di|sino al|se non dopo|se non con',
    filler:
      'il|lo|la|l|i|gli|le|un|una|tuo|tua|suo|sua|vostro|vostra|proprio|propria|loro|preventivo|preventiva|previo|esplicito|esplicita|espresso|espressa|informato|libero|specifico|inequivocabile|utente|dell|del|della|di|da|parte|tu|lei|che|hai|ha|abbia|abbiate|avete|aver|avere|ci|dato|dai|dare|fornito|fornisce|fornisci|prestato|presti|prestare|presta|rilasciato|rilasci|ottenuto|ottenere|acquisizione|acquisito|acquisire|ricevuto|espressamente|esplicitamente|liberamente|prima|si|visitatore|li|vi|chiaro|attivo|raccolta|raccolto|detto|scelta|scelto|effettuato|effettui|clicchi|clicca|cliccato|su|alla|esprima|compiuto|casella|attivi|seleziona|selezionato|fatto|fai|persona|lettore|cliente|chi',
  },
  nl: {
    given:
      'met|na|nadat|als|indien|wanneer|zodra|mits|op basis van|op grond van|onder voorbehoud van|afhankelijk van|bij|in geval van|op voorwaarde van|op voorwaarde dat|wachten op|wacht op|ingeval',
    ungiven:
      'zonder|voordat|voorafgaand aan|totdat|tot|zolang u niet|zolang je niet|tenzij|bij gebrek aan|bij het ontbreken van|alvorens|zolang er geen|zolang u geen|zolang je geen|zolang',
    filler:
      'uw|je|jouw|de|het|een|jij|u|voorafgaande|vooraf|uitdrukkelijke|expliciete|vrije|actieve|geinformeerde|duidelijke|gegeven|geeft|geven|verkregen|ontvangen|hebt|heeft|heb|hebben|wij|we|ons|van|gebruiker|bezoeker|daarvoor|hiervoor|ervoor|hiermee|daarmee|ermee|daar|hier|eerst|zelf|uitdrukkelijk|expliciet|actief|in|banner|cookiebanner|cookies|gekregen|daartoe|ze|via|keuze|maakt|maken|gemaakt|klikt|geklikt|op|accepteren|uitgesproken|zijn|haar|eigen|geen|enkele|vinkje|zet|bent|gegaan|gekozen|persoon|klant|lezer|bezoekers|wie',
  },
  pt: {
    given:
      'com|apos|depois de|depois que|mediante|sob|previo|previa|se|caso|quando|uma vez|assim que|logo que|desde que|sujeit* a|sujeit* ao|com base no|com base em|basead* no|dependem d*|depende d*|na sequencia d*|condicionad* a|condicionad* ao|em caso de|aguardam|aguarda|esperam pelo|espera pelo',
    ungiven:
      'sem|sem que|antes de|antes do|antes da|antes que|ate|ate que|ate ao|enquanto nao|a menos que|salvo se|a nao ser que|na ausencia de|na ausencia do|na falta de|na falta do|exceto se|exceto com',
    filler:
      'o|a|os|as|um|uma|seu|sua|seus|suas|teu|tua|vosso|vossa|previo|previa|expresso|expressa|explicito|explicita|informado|livre|inequivoco|voce|tu|utilizador|usuario|visitante|titular|do|da|de|que|nos|lhe|tenha|tiver|tenhas|tiveres|ter|dado|der|deu|dar|prestado|prestar|obtido|obtencao|obter|recolha|manifestado|manifestar|lo|los|las|previamente|expressamente|explicitamente|ativamente|primeiro|antes|claro|respetivo|respetiva|receber|concedido|dito|disser|no aviso|no banner|escolha|feito|fizer|fazer|clicar|clique|marcar|caixa|opcao|tomar|alguma|pessoa|leitor|cliente|quem',
  },
  pl: {
    given:
      'za|po|na podstawie|pod warunkiem|z|ze|jesli|jezeli|gdy|kiedy|w przypadku|w oparciu o|w razie|od momentu|o ile|uzalezni* od|zaleznie od|oczekuja na|czekaja na|czeka na',
    ungiven:
      'bez|dopoki nie|zanim|zanim nie|przed|do czasu|do momentu|do chwili|chyba ze|o ile nie|w braku|az do|poki nie|inaczej niz za|inaczej niz po|do czasu dokonania|do momentu dokonania|az nie|dopoki',
    filler:
      'twoja|twojej|twoje|twoim|panstwa|pani|pana|uprzednia|uprzedniej|wyrazna|wyraznej|dobrowolna|dobrowolnej|swiadoma|swiadomej|wyrazeniu|wyrazenia|udzieleniu|udzielenia|uzyskaniu|uzyskania|otrzymaniu|uzytkownika|uzytkowniku|uzytkownik|odwiedzajacego|przez|ciebie|to|wczesniejsza|wczesniejszej|jego|jej|swoja|swojej|wyrazisz|wyrazi|wyraza|wyraziles|udzielisz|udzieli|odrebna|odrebnej|aktywna|aktywnej|ich|sie|jednoznacznej|uprzednio|najpierw|juz|na|nam|dasz|twa|wasza|waszej|dokonania|dokonasz|wybor|wyboru|swojego|kliknieciu|zaznaczeniu|panstwo|wy|ja|w banerze|tego|tak|nie|wyrazono|wyrazili|dokonaniem|osoba|osoby|klient|czytelnik|kto',
  },
  sv: {
    given: 'med|efter|nar|om|sa snart|under forutsattning att|baserat pa|vid',
    ungiven: 'utan|innan|forran|tills|savida inte|fore|om du inte|innan du har',
    filler:
      'ditt|din|du|har|att|ett|den|gett|ger|givit|lamnat|uttryckligt|uttryckliga|foregaende|forst|aktivt|oss|er|ni|ert|anvandarens|besokarens|till|sagt|gjort|gor|val|valt|dina|uttryckligen|sjalv|for|det|nagot|besokaren|anvandaren|klickar|pa|trycker',
  },
  da: {
    given: 'med|efter|nar|hvis|sa snart|pa grundlag af|baseret pa',
    ungiven: 'uden|for|inden|indtil|medmindre|for du har|inden du har',
    filler:
      'dit|din|du|har|et|en|den|givet|giver|udtrykkelige|forudgaende|forst|aktivt|os|brugerens|at|til|faet|vi|truffet|valgt|valg|brugeren|udtrykkeligt|selv|det|foretaget|gjort|trykker|klikker|pa',
  },
  nb: {
    given: 'med|etter|nar|hvis|dersom|sa snart|basert pa',
    ungiven: 'uten|for|inntil|med mindre',
    filler:
      'ditt|din|du|har|et|en|den|gitt|gir|uttrykkelig|uttrykkelige|forutgaende|forst|aktivt|oss|brukerens|at|til|fatt|vi|tatt|valgt|gjort|valg|brukeren|selv|det|trykker|klikker|pa',
  },
  cs: {
    given:
      's|se|po|na zaklade|pokud|jakmile|kdyz|v pripade|az po|so|ak|len po|date li|udelite li|souhlasite li|budete li',
    ungiven: 'bez|dokud|pred|drive nez|nez|kym|pokial|predtym nez|dokud nekliknete|kym nekliknete',
    filler:
      'vasim|vasem|vas|vaseho|tvym|jeho|jejim|predchozim|predchoziho|vyslovnym|vyslovneho|uzivatele|navstevnika|k tomu|nam|date|svuj|ziskani|poskytnuti|vyjadreni|jste|tim|pote co|udeleni|vasho|suhlas|volbu|provedete|neudelite|nekliknete|na|prijmout|udelite|uzivatel|predchadzajuceho|k tomuto|svoj|date li nam|svym|vse|vsetko|neklikne|nestisknete|vyslovite|s nimi|nimi',
  },
  ro: {
    given: 'cu|dupa|pe baza|daca|cand|odata ce|in baza',
    ungiven: 'fara|inainte de|pana la|pana cand',
    filler:
      'dumneavoastra|tau|a|ati|ai|va|v|dat|exprimat|obtinerea|prealabil|explicit|expres|utilizatorului|acordul|alegerea|faceti|facut|utilizatorul|in acest sens|si|exprimati',
  },
  fi: {
    given: 'vasta kun|kun|jos|mikali|jalkeen',
    ungiven: 'ilman|ennen kuin|ennen|kunnes|ellet',
    filler: 'olet|ole|antanut|annat|suostumuksesi|sinun|nimenomaista|sita|siihen|tehnyt|valintasi',
  },
  hu: {
    given: 'csak|ha|amennyiben|miutan',
    ungiven: 'amig|mielott',
    filler: 'on|nem|az|a|meg|erre|ehhez|kifejezett|elozetes|akkor|gombra|kattint|rakattint',
  },
  el: {
    given: 'με|μετα απο|μετα|αφου|εφοσον|κατοπιν|εαν|αν|οταν|βασει|μονο με|υπο τον ορο|μολις',
    ungiven: 'χωρις|πριν|πριν απο|μεχρι|εκτος εαν|εως οτου',
    filler:
      'τη|την|τον|της|των|σας|εσεις|προηγουμενη|ρητη|να|εχετε|δωσει|δωσετε|δινετε|δικη|του|χρηστη|μας|στη|από',
  },
  tr: {
    given: 'ancak|yalnizca|eger',
    ungiven: 'once|basmadiginiz surece|tiklamadiginiz surece|alinmadan|olmadan',
    filler: 'acik|sizin|onceden',
  },
  bg: {
    given: 'с|със|след|след като|при|само с|само след|ако|когато|въз основа на|щом',
    ungiven: 'без|преди|преди да|докато не|докато|освен ако',
    filler:
      'ваше|вашето|вашата|изрично|изричното|предварително|предварителното|на|да|сте|дали|дадете|давате|потребителя|потребител|ни|за това|направите|направили|изразите|получаване|получим|вие|го|ги|си|вашия',
  },
  hr: {
    given: 'uz|nakon|nakon sto|tek nakon|ako|kada|na temelju|temeljem|s|po|samo uz|pod uvjetom',
    ungiven: 'bez|prije|prije nego|dok ne|osim ako|sve dok ne',
    filler:
      'vasu|vase|vas|vasa|vasom|vaseg|izricitu|izricite|prethodnu|prethodne|date|dali|dane|dobivene|korisnika|nam|ste|to|na|dajete|svoju|izaberete',
  },
  sl: {
    given: 'z|s|po|ob|sele po|le z|ce|ko|na podlagi|samo z|pod pogojem',
    ungiven: 'brez|preden|dokler ne|pred|razen ce',
    filler:
      'vasim|vasem|vasega|vase|vaso|izrecnim|izrecni|predhodnim|predhodnem|podate|date|dali|uporabnika|ste|nam|svoje|jih|to|privolitvijo',
  },
  lt: {
    given: 'tik|gavus|tik gavus|su|po|jei|kai|remiantis|tik su|tik paspaudus|paspaudus',
    ungiven: 'be|kol|kol ne|pries|iki',
    filler:
      'jusu|aisku|aiskaus|isankstini|isankstinio|gavus|duodate|davus|davete|naudotojo|savo|nesate|dave|jums|jus|pasirinkus',
  },
  lv: {
    given: 'ar|pec|tikai pec|tikai ar|ja|kad|pamatojoties uz|sanemot|tikai tad ja',
    ungiven: 'bez|pirms|kamer|lidz',
    filler:
      'jusu|skaidru|nepārprotamu|iepriekseju|sanemsanas|dodat|esat|devis|devusi|devusi|lietotaja|savu|neesat|tam|nospiezat|noklikskinat|tad',
  },
  et: {
    given: 'parast|alles parast|kui|ainult|teie|juhul kui|alusel',
    ungiven: 'ilma|enne|kuni|senikaua|enne kui|enne kui kasutaja|seni kuni',
    filler:
      'teie|oma|sonaselget|eelnevat|eelneva|olete|andnud|annate|kasutaja|saamist|selleks|saamata|te|sinu|on|kui|vajutate|klopsate',
  },
  ca: {
    given:
      'amb|despres de|previ|previa|si|quan|un cop|una vegada|sota|mitjancant|nomes amb|en base a|sempre que',
    ungiven: 'sense|abans de|abans que|fins que|mentre no|llevat que|tret que',
    filler:
      'el|la|els|les|l|vostre|teu|seu|previ|expres|explicit|del|de l|usuari|vos|vostè|hagi|hagiu|hagueu|doneu|dona|donat|donar|ens|vulgueu|que|no',
  },
  ru: {
    given: 'с|после|после того как|только с|только после|если|когда|на основании|при условии|при|как только',
    ungiven: 'без|до|прежде чем|пока|если только|перед',
    filler:
      'вашего|вашим|ваше|вашей|предварительного|предварительным|явного|явным|получения|вы|дадите|дали|даете|пользователя|пользователь|посетитель|посетителя|вас|нам|на это|того|как|не|свой|сделаете|нажмет|нажмете|кнопки|нажатия|кнопку|на|своего',
  },
  uk: {
    given: 'за|після|після того як|з|із|лише за|лише після|якщо|коли|на підставі|за умови',
    ungiven: 'без|до|перш ніж|доки|поки|якщо тільки',
    filler:
      'вашою|вашої|ваша|вашу|вашого|попередньою|попередньої|явною|явної|надання|отримання|ви|надасте|надали|дасте|дали|користувача|нам|на це|того|як|не|свою|зробите|свій',
  },
};
