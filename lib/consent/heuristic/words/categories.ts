import { CATEGORY_WORDS, type CategoryWords } from '../../../lexicon/category-words';

/** Languages that dialogs are read in and policies are not; short words of theirs are among `EveryLanguage.keys`. */
const DIALOGS_ALONE: Readonly<Record<string, CategoryWords>> = {
  ar: {
    necessary: 'ضرورية تماما|الضرورية|الأساسية|مطلوبة',
    preferences:
      'التفضيلات|تفضيلات|الوظيفية|وظيفية|التخصيص|تجربة المستخدم|تحسين التجربة|سهولة الاستخدام|الملاءمة',
    analytics: 'التحليلات|التحليلية|الإحصائية|الإحصاءات|قياس الأداء',
    marketing:
      'الإعلانات|الإعلانية|التسويق|التسويقية|وسائل التواصل|شبكات التواصل|مواقع التواصل|الترويج|ترويجية',
    unclassified: 'غير مصنفة',
  },
  gl: {
    necessary: 'necesari|imprescindib|estritamente necesari|esenciais|obrigatori|tecnicas$',
    preferences:
      'preferencia|funcionais|funcionalidade|personalizacion|comodidade|experiencia de usuario|lembrar as tuas',
    analytics: 'analitic|estatistic|medicion|audiencia|rendemento|contar visitas|numero de visitas',
    marketing:
      'publicidade|publicitari|mercadotecnia|marketing|anuncio|redes sociais|promocion|perfis publicitarios',
    unclassified: 'sen clasificar',
  },
  he: {
    necessary: 'הכרחיות|חיוניות|נחוצות',
    preferences: 'העדפות|תפקודיות|פונקציונליות|חוויית משתמש|חווית משתמש|נוחות השימוש|התאמה אישית',
    analytics: 'אנליטיקה|אנליטיות|סטטיסטיקה|סטטיסטיות|מדידה',
    marketing: 'פרסומות|פרסומיות|שיווקיות|רשתות חברתיות|מדיה חברתית|קידום מכירות',
    unclassified: 'לא מסווגות',
  },
  th: {
    necessary: 'จำเป็น|พื้นฐาน',
    preferences: 'การตั้งค่า|ฟังก์ชัน|การใช้งาน|ปรับแต่ง|ความสะดวก|ปรับให้เหมาะ|การปรับ|ความชอบ|ประสบการณ์',
    analytics: 'วิเคราะห์|การวิเคราะห์|เพื่อการวิเคราะห์|สถิติ|ประสิทธิภาพ|วัดผล|การวัด',
    marketing: 'โฆษณา|การตลาด|กลุ่มเป้าหมาย|กำหนดเป้าหมาย|การกำหนดเป้าหมาย|โซเชียล|สื่อสังคม|ส่งเสริมการขาย|การโฆษณา',
    unclassified: 'ไม่ได้จัดประเภท',
  },
  vi: {
    necessary: 'cần thiết|bắt buộc|thiết yếu',
    preferences:
      'chức năng|tùy chọn|tuỳ chọn|cá nhân hóa|cá nhân hoá|ưu tiên|tiện ích|tiện lợi|sở thích|thoải mái|trải nghiệm người dùng',
    analytics: 'phân tích|thống kê|hiệu suất|hiệu năng|đo lường|lưu lượng',
    marketing: 'quảng cáo|tiếp thị|nhắm mục tiêu|mạng xã hội|truyền thông xã hội|khuyến mại|khuyến mãi',
    unclassified: 'chưa phân loại',
  },
};

/**
 * What dialogs call purposes and policies seldom do, in the languages of the lexicon: "comfort", "ease of use", "reach",
 * "visitors", "offers". Beginnings of six letters or more; shorter words are among `EveryLanguage.keys`.
 */
const DIALOGS_TOO: Readonly<Record<string, Omit<CategoryWords, 'necessary' | 'unclassified'>>> = {
  en: {
    preferences:
      'remembering you|remember you|remembers you|remembering me|remember me|remembering your|usability|ease of use|enhancement|enhanced functionality|extra features|additional features|tailored content',
    analytics:
      'counting visits|counting visitors|counting how|count visits|count visitors|counts visits|how many people|how many visitors|diagnostic|visitor count|visit count|visitor measurement|usage measurement|site improvement|quality assurance',
    marketing:
      'campaign|following you|follow you|other websites|other sites|elsewhere on the web|tailored ad|interest based|promotion|ad measurement|audience building|cross site tracking',
  },
  fr: {
    preferences:
      'se souvenir de vous|memoriser vos|commodite|facilite d|experience utilisateur|reglages personnels|services supplementaires',
    analytics:
      'compter les visites|compter nos visiteurs|nombre de visites|suivi de la frequentation|suivi d audience|comptage des visites|diagnostic',
    marketing:
      'annonces|annonceur|demarchage|regie publicitaire|partenaires publicitaires|offres personnalisees',
  },
  de: {
    preferences:
      'wiedererkennen|wiedererkennung|sie wiedererk|bequemlich|nutzererlebnis|nutzererfahrung|benutzererfahrung|nutzerfreundlich|benutzerfreundlich|benutzerkomfort|zusatzfunktion|vorlieben|annehmlichkeit|erlebnis',
    analytics:
      'besuche zahlen|besucher zahlen|zahlen der besuch|besuchszahlung|besucherzahl|zugriffszahl|erfolgsmessung|nutzungsanalyse|diagnose|besuchszahl|nutzungsdaten',
    marketing: 'profilbildung|zielgruppe|kampagne|werbliche|interessenbezogen|reklame|vermarktung',
  },
  es: {
    preferences:
      'recordarle|recordarte|recordar sus|recordar su|recordar tu|recordar tus|recordar tus|comodidad|confort|experiencia de usuario|experiencia del usuario|usabilidad|facilidad de uso',
    analytics:
      'contar visitas|contar las visitas|recuento de visitas|audiencia|diagnostico|trafico web|seguimiento de visitas|numero de visitas',
    marketing: 'anuncio|promocion|perfiles|patrocin|mercadeo|publicitar|elaboracion de perfiles|propaganda',
  },
  it: {
    preferences:
      'ricordarti|ricordare le|comodita|comfort|esperienza utente|esperienza d uso|usabilita|facilita d uso|gradimento',
    analytics:
      'contare le visite|contare i visitatori|metriche|audience|conteggio delle visite|diagnostic|rilevazione|traffico',
    marketing: 'annunci|inserzion|promozion|reti sociali|rete sociale|pubblicitari|sponsor',
  },
  nl: {
    preferences:
      'u onthouden|je onthouden|gepersonaliseerd|gebruikerservaring|gebruiksvriendelijk|gebruikersgemak|comfort|aanpassing|extra functies',
    analytics:
      'bezoeken tellen|bezoekers tellen|bezoekmeting|bezoekersmeting|bereikmeting|publieksmeting|bezoekcijfers|bezoekersaantal|meting',
    marketing: 'commercie|sociale netwerk|doelgroep|campagne|aanbiedingen|profilering',
  },
  pt: {
    preferences:
      'conforto|comodidade|conveniencia|experiencia do utilizador|experiencia do usuario|experiencia de utilizacao|usabilidade|experiencia',
    analytics: 'audiencia|trafego|numero de visitas|diagnostico|estatist',
    marketing: 'propaganda|anuncio|patrocin|campanha|marketing|divulgacao|promocion|promocoes',
  },
  pl: {
    preferences:
      'komfort|wygoda|wygody|udogodnien|ulatwien|dopasowanie strony|uzytecznosc|doswiadczenia uzytkownika',
    analytics: 'badanie ruchu|badania ruchu|ogladalnosc|mierzenie|badanie ogladalnosci|odwiedzin|diagnosty',
    marketing: 'dopasowane reklamy|sieci spolecznosciow|promocj|kampani|partnerzy reklamow',
  },
  sv: {
    preferences: 'bekvamlighet|komfort|anvandarupplevelse|anvandarvanlig|personalisering|skraddarsy',
    analytics: 'besoksstatistik|trafikmatning|besoksmatning|malgruppsmatning|besokarstatistik|diagnostik',
    marketing: 'sociala natverk|malgruppsanpass|annonser|kampanj|profilering|intressebaserad',
  },
  da: {
    preferences: 'bekvemmelig|komfort|brugeroplevelse|tilpasning|personalisering|brugervenlig|skraeddersy',
    analytics: 'trafikmaling|besogsstatistik|besogstal|trafikanalyse|brugsstatistik|diagnosti',
    marketing: 'sociale netvark|malretning|malgruppe|annoncer|kampagne|profilering|markedsforing',
  },
  no: {
    preferences: 'bekvemmelig|komfort|brukeropplevelse|brukervennlig|personalisering|skreddersy',
    analytics:
      'trafikkmaling|publikumsmaling|besoksstatistikk|besokstall|trafikkanalyse|bruksstatistikk|diagnosti',
    marketing: 'sosiale nettverk|malretting|malgruppe|kampanje|profilering|annonser',
  },
  fi: {
    preferences:
      'mukavuu|kayttomukavuu|asetukset|raataloi|yksiloin|kayttajakokemu|helppokayttoisyy|personoitu|lisatoimin',
    analytics:
      'analyysi|kavijatilast|kavijamaar|kayttotilast|liikenteen mittau|yleisomittau|diagnosti|seuranta ja mittaus',
    marketing: 'mainoks|kohdent|sosiaaliset verkost|kampanj|profiloin',
  },
  cs: {
    preferences:
      'komfort|pohodl|predvol|prizpusob|uzivatelsky komfort|uzivatelska zkusenost|zapamatovani|pohodlnejsi|funkcionalit',
    analytics: 'navstevnost|vykonov|vykonn|mereni|diagnosti|sledovani navstev',
    marketing:
      'cileni|cilena reklam|inzerc|inzertn|propaga|obchodni sdeleni|personalizovana reklam|socialnich sit|partneri pro reklam',
  },
  sk: {
    preferences: 'komfort|pohodli|pohodln|predvol|prisposob|pouzivatelsk|zapamatani|funkcionalit',
    analytics: 'navstevnos|vykonov|vykonn|meranie|merania|diagnosti|sledovanie navstev',
    marketing: 'cieleni|inzerci|inzertn|propag|obchodne ozname|socialnych siet|personalizovana reklam',
  },
  ro: {
    preferences: 'confort|comodita|experienta utilizator|experienta|usurinta|comoditat|personalizat',
    analytics: 'audient|masurat|trafic|vizite|metric|diagnostic',
    marketing:
      'reclame|reclama|anuntur|anunturi|retelele social|retelele de socializare|targhet|promova|promotii|sponsor|tintire',
  },
  hu: {
    preferences:
      'kenyelem|kenyelmes|testreszab|felhasznaloi elmeny|felhasznaloi kenyelem|komfort|egyeni beallit|megjegyzes',
    analytics:
      'elemzes|elemzo|elemzesi|latogatas|forgalmi elemz|kozonsegmer|forgalommer|teljesitmenymer|diagnosztik|latogatoszam',
    marketing: 'celzas|celzott hirdet|profilalk|promoci|kampany|ajanlatok|kozossegi halo',
  },
  el: {
    preferences: 'ανεσης|ευκολια|ευκολιας|διευκολυν|εμπειρια χρηστη|εμπειριας χρηστη|ευχρηστ|προσαρμοσ|ανεση',
    analytics: 'επισκεψιμοτ|μετρησεις|επιδοσεις|διαγνωστικ|ακροαματικοτ|στατιστ',
    marketing: 'διαφημισ|προωθητικ|μεσα κοινωνικ|κοινωνικων|στοχευμεν|καμπανι',
  },
  bg: {
    preferences:
      'удобств|комфорт|потребителско изживяване|лесно ползване|настройки по избор|улеснен|предпочет',
    analytics: 'посещаемост|представяне|трафика|измерва|диагностик|ефективност',
    marketing: 'насочване|промоци|кампани|обяви|профилиран',
  },
  hr: {
    preferences:
      'udobnos|komfor|prakticnost|prilagodb|prilagodav|prilagodjav|korisnicko iskustvo|pogodnost|sklonost|udobnije',
    analytics: 'posjecen|posecen|merenje|mjeriti|dijagnosti|gledanost',
    marketing: 'drustveni mediji|drustvenih mre|promocij|promidzb|kampanj|profiliran|oglasav',
  },
  sl: {
    preferences:
      'udobje|udobnost|prilagajan|prilagodl|uporabniska izkusnj|uporabnisko izkusnj|funkcijsk|funkcionaln|prirocnost',
    analytics: 'merjenje|obiskanost|merjenj|diagnosti|zmogljiv|obiska',
    marketing: 'druzbeni mediji|druzbenih omrez|druzabna omrezja|druzabnih omrez|promocij|oglasev|kampanj',
  },
  lt: {
    preferences:
      'parinkt|patogum|komfort|pritaikym|individualiz|naudotojo patirt|vartotojo patirt|funkcionalum|patogesn',
    analytics: 'nasumo|nasumas|lankomum|efektyvum|apsilankym|diagnosti|srauto',
    marketing: 'tikslin|taikymas|skelbim|marketing|akcij|profiliav|kampanij',
  },
  lv: {
    preferences:
      'ertiba|ertibas|ertibu|komfort|pielago|lietotaja pieredz|velmes|velmes|izveles iestatij|funkcionalit',
    analytics: 'merisana|merisanas|apmekle|auditorijas meris|noslodz|diagnosti',
    marketing:
      'merkes|merketa|merkete|socialie tikli|socialie medij|socialo medij|kampan|piedavajum|profiles',
  },
  et: {
    preferences: 'mugavus|kasutusmugav|kohandam|kohandus|kasutajakogem|personalis|seadistam|lisafunkts',
    analytics: 'analuus|kulastata|kulastuste|toimivus|mootmine|diagnosti|kasutusstat',
    marketing: 'sihtimin|sihtrekl|sihtturund|sotsiaalvorg|kampaania|pakkumis|profileer',
  },
  tr: {
    preferences:
      'kolaylik|kullanim kolayligi|kullanici deneyimi|rahatlik|ozellestir|konforu|konforlu|kullanici tercih|deneyimi iyilestir',
    analytics: 'olcumu|olcumleme|ziyaretci olcum|trafik olcum|ziyaret olcum|trafik anali|olcumler|verimlilik',
    marketing: 'sosyal aglar|profilleme|kampanya|tanitim|reklamcil|pazarlam',
  },
  ca: {
    preferences: 'comoditat|confort|experiencia d usuari|experiencia de l usuari|usabilitat|facilitat d us',
    analytics: 'audienci|mesurament|metriques|transit|diagnosti',
    marketing: 'anuncis|promocio|comercial|campany|perfils|patrocin',
  },
  uk: {
    preferences: 'зручніст|зручност|комфорт|користувацьк|персональні налаштуван|досвід користувача',
    analytics: 'відвідуван|вимірюв|трафіку|діагности|аудиторії',
    marketing: 'просуван|соцмереж|кампані|оголошен|профілюван|рекламн',
  },
  ja: {
    preferences: '利便|快適|ユーザー体験|カスタマイズ|設定の保存|使いやすさ',
    analytics: '利用状況の把握|効果測定|アクセス状況|訪問者数|改善のため',
    marketing: '宣伝|プロモーション|販促|SNS|リターゲティング|お知らせの最適化',
  },
};

const more = (words: CategoryWords, too: (typeof DIALOGS_TOO)[string] | undefined): CategoryWords =>
  too === undefined
    ? words
    : {
        ...words,
        preferences: `${words.preferences}|${too.preferences}`,
        analytics: `${words.analytics}|${too.analytics}`,
        marketing: `${words.marketing}|${too.marketing}`,
      };

/** Names of purposes by language, in every language that dialogs are read in. */
export const DIALOG_CATEGORY_WORDS: Readonly<Record<string, CategoryWords>> = {
  ...Object.fromEntries(
    Object.entries(CATEGORY_WORDS).map(([language, words]) => [language, more(words, DIALOGS_TOO[language])]),
  ),
  ...DIALOGS_ALONE,
};
