import type { EveryLanguage } from '../vocabulary';

/** Words that are not told apart by language: few of each, and no page's language would be missed. */
export const EVERY_LANGUAGE: EveryLanguage = {
  // What a dialog asks for when it is not storing and reading, in its title or first sentence.
  elsewhere: [
    'who sees|who can see|your profile|your posts|your friends|followers|account settings|e mail preferences|email preferences|notification|notifications|camera|microphone|newsletter|sign in|log in|sign up|discount|off your|voucher|your age|how old|date of birth|coupon|ai training|train our|use your content|subscribe to|invitation|invites you|delete|deletion|erase|hosted by|embedded from|external content|this video|this map|location access|screen share|terms of service|years old|over 18',
    'ihr alter|dein alter|volljahrig|benachrichtigungen|kamera|mikrofon|anmelden|rabatt|gutschein|einladung|loschen|externer inhalt|dieses video|diese karte',
    'courriel|courriels|e mail|e mails|emails|votre age|majeur|notifications|camera|microphone|lettre d information|infolettre|connexion|remise|supprimer|contenu externe|cette video|cette carte|invitation',
    'su edad|tu edad|mayor de edad|notificaciones|camara|microfono|boletin|iniciar sesion|descuento|eliminar|contenido externo|este video|invitacion',
    'la tua eta|la sua eta|maggiorenne|notifiche|fotocamera|microfono|accedi|sconto|elimina|contenuto esterno|questo video|invito',
    'leeftijd|meldingen|microfoon|korting|din alder|din ålder|alder|twoj wiek|pelnoletni|powiadomienia|sua idade|maior de idade|notificacoes|microfone|vek|plnolety|oznameni|eletkor*|ertesites*|varsta|yasiniz|bildirim*|возраст*|уведомлени*|вік|ηλικια*|ειδοποιησ*|ikasi|ilmoituks*|varsler|notiser|年齢|通知|연령|알림|年龄|年滿',
    'عمرك|سنك|الإشعارات|الميكروفون|الكاميرا|النشرة البريدية|تسجيل الدخول|خصم|גילך|מעל גיל|התראות|מיקרופון|מצלמה|ניוזלטר|התחברות|tuổi của bạn|nhận thông báo|bản tin|đăng nhập|máy ảnh|อายุของคุณ|การแจ้งเตือน|ไมโครโฟน|จดหมายข่าว|เข้าสู่ระบบ|ส่วนลด',
  ],

  // Contracts, which are agreed to and withdrawn from like consents, and accounts.
  terms: [
    'our terms|your terms|the terms|terms of service|terms of use|terms and conditions|user agreement|account agreement|my account|your account',
    'agb|nutzungsbedingungen|geschaftsbedingungen|unsere bedingungen|mein konto|ihr konto|dein konto|conditions generales|conditions d utilisation|nos conditions|cgu|cgv|mon compte|votre compte|condiciones de uso|condiciones generales|nuestras condiciones|mi cuenta|tu cuenta|su cuenta|termini di servizio|termini e condizioni|condizioni d uso|il mio account|il tuo account',
    'algemene voorwaarden|gebruiksvoorwaarden|onze voorwaarden|mijn account|je account|uw account|termos de uso|termos e condicoes|minha conta|sua conta|tua conta|regulamin*|moje konto|twoje konto|villkor*|vilkar|brukervilkar|mitt konto|ditt konto|min konto|obchodni podminky|obchodne podmienky|podminky uzivani|felhasznalasi feltetelek|aszf|termeni si conditii|kosullari|условия использования|пользовательск*|условия за ползване|умови користування|οροι χρησης|kayttoehdot|利用規約|이용약관|服务条款|使用条款',
    'شروط الاستخدام|شروط الخدمة|الشروط والأحكام|حسابك|תנאי שימוש|תנאי השימוש|תקנון|החשבון שלך|điều khoản sử dụng|điều khoản dịch vụ|tài khoản của bạn|ข้อกำหนดการใช้งาน|ข้อกำหนดและเงื่อนไข|บัญชีของคุณ',
  ],
  // Parts of words that name the thing itself; a blank before one begins a word.
  cookie: [
    'cookie|ارتباط|كوكيز|עוגי|קוקיז|คุกกี้|kakor|evaste|informasjonskapsl|kupsis|slapuk|sikdat|piskot|kolacic|ciastecz|cerez| suti|galetes|куки|бискв|クッキー|쿠키|tracker|traceur',
  ],
  // Said of much else too: of a treatment, a photograph, a parcel.
  agreement: [
    'seguimiento|rastre|tracci|suivi|sledz|sporing|sparning|seuran|nyomkovet|urmarir|izleme|отслежив|відстеж|проследя|παρακολουθ|追跡|トラッキング|추적|跟踪|追踪|tracking|rastread|sledov|einwilligung|consent|consenti|zustimm|toestemm|samtyck|samtykk|souhlas|zgod|rgpd|gdpr|dsgvo',
  ],
  // Where something is stored and read, and by what.
  device: [
    'technolog|tecnolog|teknolog|teknik|device|gerat|appareil|terminal|dispositiv|apparaat|apparat|urzadzen|enhet|enhed|laite|zarizen|zariaden|eszkoz|cihaz|browser|устройств|технолог|пристро|συσκευ|τεχνολογ|デバイス|端末|技術|기기|기술|设备|技术|裝置|جهاز|تقنيات|מכשיר|טכנולוגי|thiet bi|cong nghe|อุปกรณ์|เทคโนโลยี',
  ],
  personal: [
    'personal data|personal information|personenbezogen|donnees personnel|donnees a caractere personnel|datos personales|dati personali|dados pessoais|persoonsgegevens|danych osobow|personuppgift|personopplysning|personoplysning|osobnich udaj|szemelyes adat|henkilotiet',
  ],
  // Verbs of deleting, and things one eats: in a title they name another subject.
  subjects: [
    'delet*|eras*|remov*|losch*|elimina*|cancella*|verwijder*|usun*|supprim*|suppress*|effac*|borra*|apag*|exclu*|smaz*|odstran*|torl*|sterg*|удал*|видал*|изтри*|διαγραφ*|izbris*|obris*|istrin*|pasalin*|dzes*|kustut*|slet*|rader*|hesab*|削除|删除|刪除|삭제',
    'rate|rating|ratings|did you like|recipe*|baking|baked|bakery|review your|rezept*|recette*|receta*|ricett*|recept*|przepis*|bewert*|notez|order|orders|bestellung|commande|pedido|ordine|biscuit*',
    'حذف|מחיקת*|מחק|xoá|xóa|ลบ',
  ],
  food: [
    'nuts|sugar|butter|flour|dough|baked|baking|bakery|oven|recipe|recipes|chocolate|gingerbread|oatmeal|delicious|vanilla|crunchy|zucker|mehl|backen|gebacken|schokolade|beurre|farine|sucre|chocolat|azucar|harina|chocolate|zucchero|farina|cioccolato|suiker|chocolade|cukier|czekolad*',
    'ricett*|cottura|noci|nocciole|recette*|cuisson|noix|rezept*|backofen|receta*|horno|nueces|deeg|przepis*|orzechy|receita*|forno|nozes',
  ],
  // Buttons that load one piece of embedded content.
  loads: [
    'always load|load video|load content|load map|show content|show video|play video|show map|load external|always show',
    'inhalt laden|video laden|immer laden|immer entsperren|inhalt anzeigen|karte laden|charger la video|afficher le contenu|voir la video|charger le contenu|cargar video|cargar contenido|mostrar contenido|carica video|mostra contenuto|video laden|inhoud laden',
  ],
  // Words for nothing but what must be.
  nothing: [
    'none|nothing|minimum|minimal|minima|minimo|minimaal|minimalne|minimalni|minimalno|minimale|no cookies|keine|aucun|aucune|ninguna|ninguno|nessuno|nenhum|nenhuma|geen|zadne|zadnych|ingen|inga|ei mitaan|egyik sem|niciunul|hicbiri|никакие|никакви|жодних|καμια|なし|없음',
    'لا شيء|بدون|אף אחת|כלום|ללא|không có|ไม่มี',
  ],
  // What follows them is left out.
  except: [
    'except|but|without|ausser|ohne|bis auf|sauf|sans|hors|excepto|salvo|sin|menos|eccetto|tranne|senza|behalve|zonder|undtagen|uden|unntatt|utom|utan|paitsi|ilman|oprocz|bez|krome|kromě|kiveve|nelkul|exceto|sem|fara|osim|razen|haric|кроме|крім|без|освен|εκτος|以外|除く|제외|除了',
    'باستثناء|ما عدا|إلا|למעט|חוץ מ|מלבד|ngoại trừ|trừ|ยกเว้น',
  ],
  // Words by which a level says that it adds to the one before it, where they begin it.
  adds: [
    'and|plus|also|und|auch|et|aussi|y|tambien|e|anche|tambem|en|ook|og|ogsa|och|aven|i|oraz|takze|a|ja|es|si|de asemenea|ve|и|также|та|також|και|επισης',
  ],
  // Words for everything there is.
  everything: [
    'all|everything|full|complete|maximum|maximal|maximaal|volledig|vollstandig|complet|completo|completa|maximo|massimo|pelny|pelne|alle|alles|tout|tous|toutes|todo|todas|todos|tutti|tutto|tudo|wszystk*|vsechn*|vsetk*|alla|kaikki|minden|osszes|toate|tot|hepsi|tumu|tum|vse|sve|visi|viss|koik|всички|все|всі|ολα|すべて|全て|全部|모두|전체|所有',
    'الكل|جميع|كل|הכל|כל|כולן|tất cả|toàn bộ|ทั้งหมด',
  ],
  // Boxes inside a consent dialog that ask for something else: letters, offers, terms.
  unrelated: [
    'e mail*|email*|newsletter*|mailing|letters|offers|discount*|terms of service|terms and conditions|years old|sms|call me',
    'angebote|rundbrief|agb|rabatt*|infolettre|lettre d information|offres|cgu|boletin|ofertas|condiciones de uso|offerte|termini di servizio|nieuwsbrief|aanbiedingen|nyhedsbrev|nyhetsbrev|tilbud|erbjudanden|uutiskirje|oferty|regulamin|nabidky|ponuky|hirlevel|ajanlatok|oferte|рассылк*|предложения|розсилк*|ενημερωτικο|bulten',
    'النشرة البريدية|العروض|ניוזלטר|מבצעים|דיוור|bản tin|khuyến mãi|จดหมายข่าว|โปรโมชั่น',
  ],
  // Affirmations that come before another verb without adding to it: "OK, save my choice".
  affirmation: [
    'ok|okay|yes|oui|ja|si|tak|continue|continuer|weiter|continua|continuar|doorgaan|sure|done|sim|ano|da|evet|kylla|igen|так|да|ναι|はい|예|네|是|好|确定|確定',
    'نعم|حسنا|موافق|כן|אישור|המשך|vâng|=có|tiếp tục|ตกลง|ใช่',
  ],
  // "I do not want statistics cookies": ticking refuses.
  inverted: [
    'do not|don t|opt out|opt me out|refuse|reject|decline|disable|block|object to|deny|no quiero|no deseo|no acepto|rechazo|rechazar|nao quero|nao aceito|recuso|recusar|rejeitar|je refuse|refuser|je ne veux pas|ne pas|ablehnen|nicht|widersprechen|ich lehne|non voglio|non accetto|rifiuto|rifiuta|ik wil geen|weiger|weigeren|nie chce|odrzuc|odmawiam|inte ha|ikke|afvis|avvis|avvisa|nechci|odmitam|nechcem|nem kerek|elutasit|nu vreau|refuz|не хочу|отказываюсь|відмовляюсь|не желая|отказвам|δεν θελω|αρνουμαι|istemiyorum|reddediyorum|no vull|ne zelim|en halua|nenoriu|nevelos|ei soovi',
    'blockieren|sperren|bloquer|bloquear|bloqueo|bloqueio|blocca|blocco|blokkeren|zablokuj|blokuj|blokowanie|blokovat|letiltas*|blokkolas*|blocare|blocheaza|engelle|engelleme*|blockera|bloker|blokering|αποκλεισμ*|μπλοκαρ*|блокиров*|блокув*',
    'لا أريد|أرفض|لا أوافق|אני לא|איני|לא מעוניין|không muốn|tôi từ chối|ไม่ต้องการ|ปฏิเสธ',
  ],
  // Buttons that tell more: with a link to a text they are no settings, but some platforms call their settings so.
  more: [
    'learn more|more information|more info|find out more|know more|mehr erfahren|mehr informationen|weitere informationen|mehr infos|en savoir plus|plus d informations|plus d infos|mas informacion|saber mas|mas info|maggiori informazioni|scopri di piu|per saperne di piu|piu informazioni|meer informatie|meer weten|lees meer|meer info|saiba mais|saber mais|mais informacoes|wiecej informacji|dowiedz sie wiecej|mer information|las mer|les mer|mer informasjon|laes mere|mere information|lue lisaa|lisatietoja|vice informaci|viac informacii|tovabbi informacio*|mai multe informatii|afla mai multe|daha fazla bilgi|vise informacija|vec informacij|daugiau informacijos|uzzinat vairak|rohkem teavet|подробнее|узнать больше|докладніше|повече информация|περισσοτερα|περισσοτερες πληροφοριες|詳細|詳しく|자세히|了解更多|المزيد|מידע נוסף|tim hieu them|ข้อมูลเพิ่มเติม',
  ],
  // Words of machine-written records and vendors' names that no person reads on a page, so that the lexicon of labels
  // does not hold them. Tried first, in this order. Whole words, or beginnings where `*` stands.
  // Google's Consent Mode keys: https://developers.google.com/tag-platform/security/concepts/consent-mode.
  // OneTrust's default groups: C0001 necessary, C0002 performance, C0003 functional, C0004 targeting, C0005 social.
  // IAB TCF purposes by their names: "measure advertising performance" (7) is marketing, as purposes 2, 3 and 4 are.
  keys: [
    'necess* essential* essenc* essenz* strictly sec c0001 tech technically obligatoire security обязат* необход* обов necessari* nužn* nujn* 필수* 必要* 必须* 必需* 必須* ضروري* الضروري* والضروري* وضروري* للضروري* أساسي* الأساسي* والأساسي* وأساسي* للأساسي* اساسي* الاساسي* والاساسي* واساسي* للاساسي* הכרחי* ההכרחי* והכרחי* וההכרחי* להכרחי* חיוני* החיוני* וחיוני* והחיוני* לחיוני* נחוצ* הנחוצ* ונחוצ* והנחוצ* לנחוצ*',
    'ad ads adv pub publ rekl advert* publicit* publicid* pubblicit* werb* reklam* mainon* mainos* annons* target* retarget* remarketing marketing mkt social socials pixel facebook meta tiktok doubleclick adwords linkedin pinterest profiling c0004 c0005 реклам* маркет* таргет* oglaš* oglas* trženj* 광고* 마케팅* 맞춤광고* 广告* 廣告* 营销* 營銷* 行銷* 市场* 広告* マーケティング* ターゲティング* إعلان* الإعلان* والإعلان* وإعلان* للإعلان* اعلان* الاعلان* والاعلان* واعلان* للاعلان* تسويق* التسويق* والتسويق* وتسويق* للتسويق* دعائ* الدعائ* والدعائ* ودعائ* للدعائ* استهداف* الاستهداف* والاستهداف* واستهداف* للاستهداف* פרסומ* הפרסומ* ופרסומ* והפרסומ* לפרסומ* פרסום* הפרסום* ופרסום* והפרסום* לפרסום* שיווק* השיווק* ושיווק* והשיווק* לשיווק*',
    'est estat stat stats statistic* statist* analytic* analyt* perf performance measure* audience ga ga4 gtag matomo piwik hotjar mixpanel amplitude posthog plausible clarity segment snowplow telemetry metrics usage c0002 аналит* аналіт* статист* 분석* 통계* 성능* 측정* 分析* 统计* 統計* 性能* 测量* 解析* 計測* تحليل* التحليل* والتحليل* وتحليل* للتحليل* إحصا* الإحصا* والإحصا* وإحصا* للإحصا* احصا* الاحصا* والاحصا* واحصا* للاحصا* قياس* القياس* والقياس* وقياس* للقياس* أداء* الأداء* والأداء* وأداء* للأداء* אנליטי* האנליטי* ואנליטי* והאנליטי* לאנליטי* סטטיסטי* הסטטיסטי* וסטטיסטי* והסטטיסטי* לסטטיסטי* מדידה* המדידה* ומדידה* והמדידה* למדידה* מדידת* המדידת* ומדידת* והמדידת* למדידת* ניתוח* הניתוח* וניתוח* והניתוח* לניתוח* ביצוע* הביצוע* וביצוע* והביצוע* לביצוע*',
    'pref prefs preferences func functional functionality functionalities personalization personalisation experience comfort convenience enhanced media video maps embed embeds youtube vimeo chat intercom c0003 функцион* функціон* предпочт* уподоб* 기능* 환경설정* 선호* 개인화* 功能* 偏好* 个性化* 個人化* 機能* 利便* 設定* postavk* تفضيل* التفضيل* والتفضيل* وتفضيل* للتفضيل* وظيفي* الوظيفي* والوظيفي* ووظيفي* للوظيفي* وظائف* الوظائف* والوظائف* ووظائف* للوظائف* تخصيص* التخصيص* والتخصيص* وتخصيص* للتخصيص* העדפ* ההעדפ* והעדפ* וההעדפ* להעדפ* תפקוד* התפקוד* ותפקוד* והתפקוד* לתפקוד* פונקציונלי* הפונקציונלי* ופונקציונלי* והפונקציונלי* לפונקציונלי* התאמה* ההתאמה* והתאמה* וההתאמה* להתאמה*',
  ],
};
