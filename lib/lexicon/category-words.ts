import type { DeclaredCategory } from '../model/category';

/**
 * What consent tools and policies call each purpose: the beginnings of words, lower case, without accents, separated by `|`.
 * A beginning matches where a word begins. Sources: the labels of IAB TCF stacks, ICC UK Cookie Guide, and the interface
 * texts of the common consent tools in each language.
 */
export type CategoryWords = Readonly<Record<DeclaredCategory, string>>;

export const CATEGORY_WORDS: Readonly<Record<string, CategoryWords>> = {
  en: {
    necessary:
      'strictly necessary|necessary|essential|required|mandatory|indispensable|strictly needed|technically needed|technical|security|secure|authentication|fraud prevention|always active|always on|load balancing|operational|basic cookies|core cookies',
    preferences:
      'performance and functionality|preference|functional|personali|personaliz|customi|comfort|convenience|user interface|language setting|experience enhancement|enhanced experience|experience',
    analytics:
      'analytic|analysis|insight|audience|statistic|performance|measurement|audience measurement|measuring|metrics|usage data|web analy|traffic analysis|telemetry|optimi',
    marketing:
      'campaign|measurement of campaign|measuring campaign|measurement of advert|conversion measurement|marketing|reach$|advertis|ads |ad selection|targeting|targeted|retargeting|remarketing|promotion|social media|social network|social|profiling|tracking cookie|marketing/tracking|commercial|affiliat|sponsor|conversion|personali[sz]ed ad|content network',
    unclassified: 'unclassified|miscellaneous|purpose pending|uncategori|not classified|not categori|unknown',
  },
  fr: {
    necessary:
      'strictement necessaire|necessaire|essentiel|indispensable|obligatoire|techniq|requis|securite|authentification|toujours actif|fonctionnement du site|bon fonctionnement',
    preferences: 'preference|fonctionnel|fonctionnalite|personnalis|confort|ergonomi',
    analytics:
      'mesure d.audience|mesures d.audience|mesure de l.audience|mesure|audience|statisti|analyti|analyse|performance|frequentation',
    marketing:
      'campagne|mesure des campagnes|mesure de campagne|mesure de nos campagnes|mesure publicitaire|mesure de la publicite|mesure des conversions|marketing|publicit|publicitaire|ciblage|cible|reseaux sociaux|reseau social|partage social|profilage|commercia|remarketing|reciblage|promotion|sociaux|affiliation',
    unclassified: 'non classe|non categoris|inclassable|autres non',
  },
  de: {
    necessary:
      'notwendig|unbedingt erforderlich|zwingend|erforderlich|essenziell|essentiell|technisch|unverzichtbar|unerlasslich|pflicht|sicherheit|immer aktiv|systemnotwendig|betriebsnotwendig|basis',
    preferences:
      'praferenz|praeferenz|funktional|funktionell|funktions|funktion|komfort|personalisier|einstellung',
    analytics:
      'statisti|analy|leistung|performance|messung|reichweitenmessung|webanalyse|auswertung|nutzungsmessung|besuchermessung',
    marketing:
      'kampagne|messung von kampagne|messung der kampagne|messung von werbe|erfolgsmessung von werb|marketing|werb|zielgerichtet|targeting|retargeting|soziale medien|soziale netzwerke|social media|profiling|drittanbieter-werb|anzeigen',
    unclassified:
      'verschiedenes|sonstiges|nicht klassifiziert|nicht kategorisiert|unklassifiziert|nicht zugeordnet',
  },
  es: {
    necessary:
      'estrictamente necesari|necesari|esencial|imprescindible|tecnic|obligatori|requerid|seguridad|siempre activ|funcionamiento',
    preferences: 'preferenci|funcional|personaliza|funcionalidad',
    analytics: 'analitic|analisis|estadistic|rendimiento|medicion|desempeno|metric',
    marketing:
      'campana|medicion de campana|medicion de las campanas|medicion de conversion|marketing|publicit|publicidad|mercadotecnia|segmentacion|orientacion|dirigid|redes sociales|comportamental|social|comercial|promocion|perfilado',
    unclassified: 'no clasificad|sin clasificar|sin categori',
  },
  it: {
    necessary:
      'strettamente necessari|necessari|essenzial|tecnic|obbligatori|indispensabil|sicurezza|sempre attiv|funzionament',
    preferences: 'preferenz|funzional|personalizza|esperienza',
    analytics: 'analitic|analisi|statistic|prestazion|performance|misurazion|analytic|rendiment',
    marketing:
      'campagn|misurazione delle campagn|misurazione di campagn|misurazione delle conversion|marketing|pubblicit|profilazion|targeting|mirat|social|promozional|commercial|retargeting',
    unclassified: 'non classificat|non categorizzat',
  },
  nl: {
    necessary:
      'strikt noodzakelijk|nodig voor|altijd$|noodzakelijk|essentie|technisch|vereist|verplicht|onmisbaar|beveiliging|altijd actief|noodzaak',
    preferences: 'voorkeur|functione|personalis|gebruiksgemak',
    analytics: 'analy|statisti|prestatie|performance|meting|webstatisti',
    marketing:
      'campagne|meting van campagne|meten van campagne|conversiemeting|marketing|adverten|reclame|gericht|targeting|sociale media|social media|promotie|publicitair',
    unclassified: 'diversen|niet geclassificeerd|ongeclassificeerd|niet-geclassificeerd|niet gecategoriseerd',
  },
  pt: {
    necessary:
      'estritamente necessari|necessari|essencia|tecnic|obrigatori|indispensave|seguranca|sempre ativ|sempre activ|funcionamento',
    preferences: 'preferencia|funcion|funciona|personaliza|funcionalidade',
    analytics: 'analitic|analise|estatistic|desempenho|performance|medicao|analytic|rendimento|metric',
    marketing:
      'campanha|medicao de campanha|medicao das campanhas|medicao de convers|marketing|publicid|publicit|segmenta|direciona|redes sociais|social|comercia|promoc|anuncio|perfil',
    unclassified: 'nao classificad|nao categorizad',
  },
  pl: {
    necessary:
      'niezbedn|konieczn|techniczn|wymagan|obowiazkow|podstawow|bezpieczenst|zawsze aktywn|sesyjne niezb',
    preferences: 'preferencj|funkcjonaln|personaliz|ustawien',
    analytics: 'anality|analiz|statysty|wydajno|pomiar',
    marketing:
      'kampani|pomiar kampanii|pomiar skutecznosci reklam|pomiar konwersji|marketing|reklam|targetuj|profiluj|profilow|spolecznosc|remarketing|ukierunkowan|promocyj',
    unclassified: 'niesklasyfikowan|nieklasyfikowan|nieskategoryzowan|niekategoryzowan',
  },
  sv: {
    necessary:
      'nodvandig|strikt nodvandig|absolut nodvandig|tekniska|tekniskt|obligatorisk|grundlaggande|sakerhet|alltid aktiv',
    preferences: 'preferens|funktion|personlig|installning|anpassning',
    analytics: 'analys|statistik|prestanda|matning|analyti',
    marketing: 'kampanj|matning av kampanj|marknadsforing|reklam|annons|riktad|sociala medier|malinriktad',
    unclassified: 'oklassificera|ej klassificera',
  },
  da: {
    necessary: 'nodvendig|strengt nodvendig|teknisk|tekniske|pakræv|obligatorisk|sikkerhed|altid aktiv',
    preferences: 'præference|funktion|personlig|indstilling',
    analytics: 'statistik|statistisk|analys|analyti|ydeevne|præstation|maling',
    marketing: 'kampagne|maling af kampagne|marketing|markedsforing|reklame|annonce|malret|sociale medier',
    unclassified: 'uklassificere|ikke klassificere|ikke-klassificere',
  },
  no: {
    necessary: 'nodvendig|strengt nodvendig|teknisk|tekniske|pakrevd|obligatorisk|sikkerhet|alltid aktiv',
    preferences: 'preferanse|funksjon|personlig|innstilling|tilpasning',
    analytics: 'statistikk|statistisk|analyse|analyti|ytelse|maling',
    marketing: 'kampanje|maling av kampanje|markedsforing|reklame|annonse|malrett|sosiale medier',
    unclassified: 'uklassifiser|ikke klassifiser',
  },
  fi: {
    necessary: 'valttamatto|valttamaton|pakollis|tekni|ehdottoman|tarpeellis|turvallisuus|aina kayto',
    preferences: 'mieltymy|toiminnallis|asetus|personoin|mukautus|mukauttam|toiminnallisuus|kayttokokemu',
    analytics: 'tilasto|analyti|analysoin|suoritusky|mittaus|mittaam|kavijaseurant|kavijamittau',
    marketing: 'kampanj|markkinoin|mainon|mainos|kohdenn|kohdist|sosiaalisen median|sosiaalinen media|some$',
    unclassified: 'luokittelematto|luokittelematon|luokitt',
  },
  cs: {
    necessary: 'nezbytn|nutn|technick|povinn|zakladn|bezpecnost|vzdy aktivn',
    preferences: 'preferen|funkcn|personaliz|uzivatelsk',
    analytics: 'analyti|analyz|statist|vykonnost|vykon|mereni',
    marketing: 'kampan|mereni kampan|mereni konverz|marketing|reklam|cilen|socialni sit|profilov|remarketing',
    unclassified: 'neklasifikovan|nezarazen|nekategorizovan',
  },
  sk: {
    necessary: 'nevyhnutn|potrebn|technick|povinn|zakladn|bezpecnost|vzdy aktivn',
    preferences: 'preferen|funkcn|personaliz',
    analytics: 'analyti|analyz|statist|vykonnost|vykon|meran',
    marketing: 'kampan|meranie kampan|marketing|reklam|cielen|socialne siet|profilov',
    unclassified: 'neklasifikovan|nezaraden|nekategorizovan',
  },
  ro: {
    necessary:
      'strict necesar|necesar|esential|tehnic|obligatori|indispensabil|securitat|intotdeauna activ|mereu activ',
    preferences: 'preferint|functional|personaliz|functionalitat',
    analytics: 'analiti|analiz|statisti|performant|masura|masurar|trafic',
    marketing:
      'campani|masurarea campani|marketing|publicit|promovare|directionar|tintit|retele sociale|social|vizare|targetare',
    unclassified: 'neclasificat|necategorizat',
  },
  hu: {
    necessary:
      'szukseges|elengedhetetlen|feltetlenul|technikai|muszaki|nelkulozhetetlen|kotelezo|alapveto|mukodeshez|biztonsag|mindig aktiv',
    preferences: 'preferenci|funkcionalis|beallitas|szemelyre|funkcio|kenyelm',
    analytics: 'statiszti|analiti|elemz|teljesitmeny|meres|latogatottsag',
    marketing: 'kampany|marketing|reklam|hirdet|celzo|celzott|kozossegi|promoc',
    unclassified: 'nem osztalyozott|besorolatlan|nem kategorizalt|osztalyozatlan',
  },
  el: {
    necessary: 'απαραιτητ|απολυτως|αναγκαι|τεχνικ|υποχρεωτικ|ασφαλει|παντα ενεργ|βασικ',
    preferences: 'προτιμησ|λειτουργικ|εξατομικ|προσαρμογ',
    analytics: 'στατιστικ|αναλυτικ|αναλυσ|αποδοσ|επιδοσ|μετρησ',
    marketing: 'μαρκετινγκ|εμπορικ|διαφημ|στοχευ|προωθησ|κοινωνικ|προβολη',
    unclassified: 'μη ταξινομημεν|αταξινομητ|μη κατηγοριοποιημεν',
  },
  bg: {
    necessary: 'необходим|задължителн|техническ|съществен|основн|сигурност|винаги активн',
    preferences: 'предпочитан|функционал|персонализ',
    analytics: 'аналитичн|анализ|статистик|статистическ|производителност|ефективност|измерван',
    marketing: 'маркетинг|реклам|насочен|таргет|социалн',
    unclassified: 'некласифициран|некатегоризиран',
  },
  hr: {
    necessary: 'nuzn|neophodn|obavezn|tehnick|osnovn|sigurnos|uvijek aktivn|potrebn',
    preferences: 'preferenc|funkcional|personaliz|postavke',
    analytics: 'anali|statisti|izvedb|ucinkovitost|performans|mjerenj',
    marketing: 'marketin|oglas|ciljan|drustvene mreze|reklam|promidzb|promotiv',
    unclassified: 'neklasificiran|nerazvrstan|nekategoriziran',
  },
  sl: {
    necessary: 'nujn|nujno potrebn|potrebn|obvezn|tehnicn|osnovn|varnost|vedno aktivn',
    preferences: 'preferenc|nastavit|funkcional|prilagodit',
    analytics: 'anali|statisti|zmogljivost|ucinkovitost|meritv',
    marketing: 'trzenj|marketin|oglas|ciljn|druzbena omrezja|reklam|trzensk',
    unclassified: 'nerazvrscen|neklasificiran|nekategoriziran',
  },
  lt: {
    necessary: 'butin|privalom|technini|pagrindin|saugum|visada aktyv|reikaling',
    preferences: 'pasirinkim|pirmenyb|funkcin|nuostat|personaliz',
    analytics: 'analiti|analiz|statisti|nasum|veikimo|matavim',
    marketing: 'rinkodar|reklam|tiksl|socialin|rinkodaros',
    unclassified: 'neklasifikuot|nepriskirt',
  },
  lv: {
    necessary: 'nepieciesam|obligat|tehnisk|pamata|drosib|vienmer aktiv|stingri',
    preferences: 'preferenc|funkcional|iestatijum|personaliz|velm',
    analytics: 'anali|statisti|veiktspej|merijum',
    marketing: 'marketing|reklam|merkauditorij|merkt|socialo tikl|marketinga',
    unclassified: 'neklasific|nekategoriz',
  },
  et: {
    necessary:
      'vajalik|hadavajalik|vältimatult|valtimatult|tehnilis|kohustuslik|pohilis|turvalisus|alati aktiiv|rangelt',
    preferences: 'eelistus|funktsionaal|isikupara|seadistus',
    analytics: 'analuuti|statistika|statistilis|joudlus|jõudlus|mootmi',
    marketing: 'turundus|reklaam|sihtimis|sihitud|sotsiaalmeedia|suunatud',
    unclassified: 'klassifitseerimata|liigitamata',
  },
  tr: {
    necessary: 'zorunlu|gerekli|kesinlikle|teknik|temel|guvenlik|her zaman aktif|mutlak',
    preferences: 'tercih|islevsel|islevsellik|fonksiyonel|kisisellestir',
    analytics: 'anali|istatisti|performans|olcum',
    marketing: 'pazarlama|reklam|hedefle|hedefli|sosyal medya|tanitim',
    unclassified: 'siniflandirilmamis|kategorize edilmemis|sinif',
  },
  ca: {
    necessary:
      'estrictament necessari|necessari|essencial|tecni|imprescindible|obligatori|seguretat|sempre actiu|funcionament',
    preferences: 'preferenci|funcional|personalitza',
    analytics: 'analiti|analisi|estadisti|rendiment|mesura',
    marketing: 'marqueting|marketing|publicit|segmentacio|orientacio|xarxes socials|dirigid|comportamental',
    unclassified: 'no classificad|sense classificar|no classificat',
  },
  ru: {
    necessary: 'необходим|обязательн|техническ|основн|безопасн|всегда активн|строго',
    preferences: 'предпочтен|функционал|настроечн|персонализ',
    analytics: 'аналитич|аналитик|статистич|статистик|производительн|эффективн|измерени|метрик',
    marketing: 'маркетинг|реклам|таргет|целев|социальн',
    unclassified: 'неклассифицирован|без категории',
  },
  uk: {
    necessary: 'необхідн|обовязков|обов.язков|технічн|основн|безпек|завжди активн|суворо',
    preferences: 'уподобан|вподобан|функціонал|налаштуван|персоналіз',
    analytics: 'аналітич|аналіз|статистич|статистик|продуктивн|ефективн|вимірюван',
    marketing: 'маркетинг|реклам|таргет|цільов|соціальн',
    unclassified: 'некласифікован|некатегоризован',
  },
  ja: {
    necessary: '必須|必要不可欠|必要な|厳密に必要|不可欠|技術的|セキュリティ|常に有効',
    preferences: '環境設定|機能性|機能的|機能|設定クッキー|設定cookie|パーソナライズ|好み',
    analytics: '統計|分析|解析|パフォーマンス|計測|測定|アナリティクス',
    marketing: 'マーケティング|広告|ターゲティング|ターゲット|ソーシャル|行動ターゲ',
    unclassified: '未分類',
  },
};
