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
  // Who asks for consent speaks of itself, of its site, or of the choice to be made here.
  ours: [
    'with your consent|with your permission|with your agreement|change your mind|mit ihrer zustimmung|mit deiner zustimmung|mit ihrem einverstandnis|mit ihrer einwilligung|avec votre accord|avec votre consentement|changer d avis|con su consentimiento|con tu consentimiento|con su permiso|con tu permiso|con il tuo consenso|con il suo consenso|con il vostro consenso|com o seu consentimento|com a sua autorizacao|met uw toestemming|met je toestemming|met jouw toestemming|za twoja zgoda|za panstwa zgoda|s vasim souhlasem|s vasim suhlasom|med ditt samtycke|med dit samtykke|suostumuksellasi|az on hozzajarulasaval|hozzajarulasaval|cu acordul dvs|cu acordul dumneavoastra|cu acordul tau|uz vasu suglasnost|z vasim soglasjem|jusu sutikimu|ar jusu piekrisanu|sinu nousolekul|teie nousolekul|с вашего согласия|с твоего согласия|за вашою згодою|с ваше съгласие|με τη συγκαταθεση σας|izniniz ile|izninizle|onayinizla|empregamos|noso sitio|nosa web|nos e os nosos|a tua privacidade|a sua privacidade|as tuas preferencias|co teu consentimento|co seu consentimento|amb el teu consentiment|amb el vostre consentiment',
    'may we|can we|it is up to you|the decision is yours|it s your choice|durfen wir|mochten wir|sie entscheiden|ihre entscheidung|deine entscheidung|pouvons|aimerions|souhaitons|vous decidez|c est vous qui|a vous de|nos gustaria|quisieramos|desearamos|nos permite*|nos dejas|tu decides|usted decide|vorremmo|desideriamo|ci permett*|ci autorizz*|decidi tu|decide lei|sta a te|mogen we|mogen wij|willen we|willen wij|u beslist|jij beslist|jij bepaalt|gostariamos|permite nos|a decisao e sua|e voce quem decide',
    'chcielibysmy|pozwalasz nam|pozwol nam|czy mozemy|decyzja nalezy do|ty decydujesz|nam|radi bychom|smime|rozhodnuti je|rozhodnutie je|je na vas|radi by sme|smieme|vi vill|far vi|du bestammer|ma vi|far vi|vi vil|du bestemmer|kan vi|haluaisimme|saammeko|voimmeko|sina paatat|szeretnenk|engedelyezi|on dont|te dontesz|am dori|vrem|ne permiteti|decizia va apartine|smijemo|voljeli bismo|odluka je vasa|zeleli bi|smemo|odlocitev je vasa|noretume|leiskite mums|velamies|vai drikstam|sooviksime|kas tohime|izin verir misiniz|karar sizin|ens agradaria|voldriem|gustarianos',
    'θα θελαμε|μπορουμε|η αποφαση ειναι|бихме искали|може ли да|ни|решението е ваше|вие решавате|хотели бы|можем ли|решать вам|хотіли б|чи можемо|вирішувати вам',
    'choose|choose your|choose which|decide which|wahlen sie ihre|wahlen sie aus welche cookies|choisissez|elige|elija|selecciona|scegli|scegliete|kies|kies je|kies uw|escolha|wybierz|valj|velg|vaelg|valitse|vyberte|zvolte|vyberte si|zvolte si|valassz*|valassza*|alegeti|alege|επιλεξτε|изберете|избери|odaberite|odaberi|izaberite|izberite|pasirinkite|izvelieties|valige|secin|trieu|tria|оберіть|виберіть|выберите|選んで|選択して|선택하세요|선택해|选择|選擇|اختر|בחרו|בחר|chọn|เลือก',
    'your device|withdraw|withdrawn|ihrem gerat|deinem gerat|endgerat|widerrufen|willigen sie ein|stimmen sie|en cliquant|votre appareil|votre terminal|retirer votre|al hacer clic|tu dispositivo|su dispositivo|retirar su|retirar tu|cliccando|tuo dispositivo|vostro dispositivo|revocare|acconsenti|door te klikken|uw apparaat|je apparaat|intrekken|ao clicar|seu dispositivo|retirar o seu|klikajac|wyrazasz zgode|wyraz zgode|twoim urzadzeniu|twoich danych|wycofac|genom att klicka|din enhet|aterkalla|ved at klikke|nar du klikker|din enhed|traekke|ved a klikke|trekke tilbake|klikkaamalla|laitteellesi|peruuttaa',
    'kliknutim|vasem zarizeni|vasom zariadeni|odvolat|kattintva|kattintassal|eszkozen|visszavonhat*|facand clic|dispozitivul|retrage|klikom|vasem uredaju|povuci|vasi napravi|preklicete|с натискане|вашето устройство|оттегл*|κανοντας κλικ|συσκευη σας|ανακαλεσ*|tıklayarak|cihazınız*|geri cek*|натискаючи|вашому пристрої|відкликати|нажимая|вашем устройстве|отозвать|spusteledami|jusu irenginy*|atsaukti|noklikskinot|jusu ierice|klopsates|teie seadme*|クリックすると|お客様の端末|撤回|클릭하면|귀하의 기기|철회|点击|您的设备|en fer clic|vostre dispositiu',
    'we|our|us|this site|this website|this web site|this page|this app|this shop|this store|this service|the site|the website|you agree|you consent|you accept|by continuing|by clicking|by using|cookie settings|cookie preferences|cookie consent|cookie choices|your privacy|your cookies|your cookie|your choices|privacy settings|manage cookies|cookies on',
    'wir|uns|unser*|diese seite|diese website|diese webseite|dieses angebot|dieser website|dieser seite|die website|ihre auswahl|ihre zustimmung|ihre einwilligung|ihre privatsphare|deine auswahl|deine privatsphare|cookie einstellungen|datenschutzeinstellungen|privatsphare einstellungen|cookie auswahl',
    'nous|notre|nos|ce site|ce service|cette application|cette page|le site|vos choix|votre choix|votre vie privee|gestion des cookies|parametres des cookies|vous acceptez|vous consentez|nuestr*|utilizamos|usamos|empleamos|este sitio|esta web|esta pagina|este portal|el sitio|tus preferencias|sus preferencias|configuracion de cookies|tu privacidad|su privacidad|tus cookies|valoramos|respetamos|queremos|almacenamos|podemos|nosotros',
    'noi|nostr*|utilizziamo|usiamo|questo sito|questa pagina|il sito|le tue preferenze|le tue scelte|la tua privacy|impostazioni cookie|impostazioni dei cookie|preferenze sui cookie|vorremmo|rispettiamo|teniamo|possiamo|wij|ons|onze|deze site|deze website|deze pagina|de website|jouw keuze|uw keuze|cookie instellingen|cookievoorkeuren|jouw privacy|uw privacy|je privacy|nosso*|nossa*|este site|este website|o site|suas preferencias|definicoes de cookies|configuracoes de cookies|sua privacidade|respeitamos',
    'uzywamy|wykorzystujemy|korzystamy|stosujemy|zapisujemy|przechowujemy|nasz*|my i nasi|ta strona|ta witryna|ten serwis|ten sklep|niniejsz*|serwis|ustawienia cookies|ustawienia plikow|twoja prywatnosc|twojej prywatnosci|dbamy|szanujemy|cenimy|chcemy|prosimy|mozemy|vi|var|vara|vart|oss|denna webbplats|den har webbplatsen|den har sidan|webbplatsen|cookieinstallningar|kakinstallningar|din integritet|vores|denne hjemmeside|dette site|dette website|denne side|hjemmesiden|dit privatliv|cookieindstillinger|vare|dette nettstedet|denne nettsiden|nettstedet|nettsiden|personvernet ditt|kaytamme|sivustomme|tama sivusto|talla sivustolla|sivusto|haluamme|evasteasetukset|yksityisyytesi|kumppanimme|meidan|keraamme|tallennamme|pyydamme',
    'pouzivame|vyuzivame|ukladame|nas|nase|nasi|nasim|nasich|tento web|tyto stranky|tyto webove|na webu|vase soukromi|vaseho soukromi|nastaveni cookies|nastaveni soukromi|chceme|respektujeme|zalezi nam|muzeme|prosime|potrebujeme|tato stranka|tieto stranky|vase sukromie|vasho sukromia|nastavenia cookies|mozeme|folosim|utilizam|nostru|nostri|noastra|noastre|acest site|site ul|confidentialitatea dumneavoastra|confidentialitatea ta|setari cookie|setari cookies|respectam|dorim|pretuim|putem|stocam|hasznalunk|hasznaljuk|weboldalunk*|oldalunk*|honlapunk*|webhelyunk*|webaruhazunk*|ez a weboldal|ez az oldal|a weboldal|a honlap|partnereink*|sutibeallitas*|suti beallitas*|adatvedelmi beallitas*|szeretnenk|tarolunk|kerjuk|szamunkra',
    'χρησιμοποιουμε|μας|εμεις|αυτος ο ιστοτοπος|αυτη η ιστοσελιδα|ο ιστοτοπος|η ιστοσελιδα|το απορρητο σας|οι επιλογες σας|ρυθμισεις cookies|θελουμε|σεβομαστε|αποθηκευουμε|използваме|ние|нашия*|нашите|наши|нашата|този сайт|този уебсайт|сайтът|уебсайтът|вашата поверителност|настройки на бисквитките|искаме|уважаваме|съхраняваме|koristimo|upotrebljavamo|nasa|ova stranica|ove stranice|ova web*|ovaj sajt|ovaj web*|stranica koristi|vasa privatnost|vasu privatnost|vas odabir|postavke kolacica|zelimo|postujemo|pohranjujemo|uporabljamo|to spletno mesto|ta spletna stran|spletno mesto|spletna stran|vasa zasebnost|vaso zasebnost|nastavitve piskotkov|spostujemo|shranjujemo',
    'naudojame|musu|si svetaine|sioje svetaineje|svetaine|svetaineje|jusu privatum*|slapuku nustatym*|norime|gerbiame|saugome|izmantojam|si vietne|saja vietne|vietne|sikdatnu iestatij*|velamies|cienam|glabajam|kasutame|meie|see veebileht|see veebisait|sellel veebil*|veebileht|veebisait|teie privaatsus*|kupsiste seaded|soovime|salvestame|austame|kullanıyoruz|kullaniyoruz|kullanmaktayiz|kullanmaktayız|bu site|bu web|bu internet sitesi|web sitemiz*|sitemiz*|biz|bizim|ortaklarımız*|gizliliğiniz*|gizliliginiz*|cerez ayarları|cerez tercihleri|çerez kullanımıyla|istiyoruz|isteriz|rica ederiz|utilitzem|fem servir|aquest lloc|aquest web|aquesta web|el lloc|la vostra privacitat|configuracio de galetes|volem|respectem',
    'ми|наш*|використовуємо|цей сайт|цей вебсайт|сайт використовує|ваша приватність|налаштування cookie|хочемо|зберігаємо|поважаємо|мы|используем|этот сайт|сайт использует|ваша конфиденциальность|настройки cookie|хотим|храним|на сайте|当サイト|このサイト|当社|本サイト|弊社|私たち|当ウェブサイト|本ウェブサイト|このウェブサイト|当店|使用します|利用します|使用しています|利用しています|クッキー設定|cookie設定|우리|저희|당사|이 사이트|이 웹사이트|본 사이트|본 웹사이트|사용합니다|이용합니다|쿠키 설정|我们|我們|本网站|本網站|本站|此网站|此網站|您的隐私|您的隱私',
    'نحن|نستخدم|موقعنا|هذا الموقع|شركائنا|شركاؤنا|يستخدم الموقع|خصوصيتك|نود|نرغب|نحترم|نخزن|אנחנו|אנו|שלנו|האתר|אתר זה|באתר|הפרטיות שלך|הגדרות עוגיות|משתמשים|เรา|เว็บไซต์นี้|ความเป็นส่วนตัวของคุณ|การตั้งค่าคุกกี้|chúng tôi|trang web này|trang này|website này|quyền riêng tư của bạn|cài đặt cookie',
  ],
  // Particles that turn a verb round, in languages where the same word is nothing else.
  negation: ['nicht|niet|inte|ikke|ikkje|ej|nie|nao|ne|nem|nera|nav|ei|не|нe|δεν|degil|لا|לא'],
  // Settings of an account or an app are the person's own, wherever they are used.
  account: [
    'your account|my account|account settings|signed in as|logged in as|in the app|your profile|all your devices|all devices|ihr konto|dein konto|ihres kontos|deines kontos|mein konto|kontoeinstellungen|angemeldet als|in der app|ihr profil|dein profil|votre compte|mon compte|dans l application|votre profil|tu cuenta|su cuenta|mi cuenta|en la aplicacion|tu perfil|su perfil|il tuo account|il mio account|nell app|il tuo profilo|je account|uw account|mijn account|in de app|je profiel|uw profiel|sua conta|tua conta|minha conta|na aplicacao|no aplicativo|seu perfil',
    'twoje konto|twojego konta|moje konto|w aplikacji|twoj profil|ditt konto|mitt konto|inloggad|i appen|din profil|din konto|min konto|logget ind|innlogget|kontoen din|tilisi|tililla*|sovelluksessa|profiilisi|vas ucet|vaseho uctu|muj ucet|v aplikaci|vas profil|vasho uctu|moj ucet|v aplikacii|fiokod*|fiokja*|az alkalmazasban|profilod*|profilja*|contul tau|contul dumneavoastra|contul meu|in aplicatie|vas racun|vaseg racuna|moj racun|u aplikaciji|vasega racuna|v aplikaciji|jusu paskyr*|jusu kont*|teie konto|kontol|hesabınız*|hesabım|uygulamada|profiliniz*|el teu compte|el vostre compte',
    'τον λογαριασμο σας|του λογαριασμου σας|στην εφαρμογη|вашия акаунт|вашият акаунт|в приложението|ваш акаунт|вашого акаунта|у застосунку|ваш аккаунт|вашего аккаунта|в приложении|ваш профиль|アカウント|アプリ内|계정|账户|帳戶|账号|帳號|حسابك|החשבון שלך|חשבונך|tài khoản của bạn|บัญชีของคุณ',
  ],
  // Who asks what one thinks, knows or usually does wants no consent.
  inquiry: [
    'survey|surveys|poll|polls|quiz|quizzes|questionnaire|your opinion|your vote|voted|trivia|right answer|correct answer|answer the question|do you usually|how do you|what do you do|what do you think|did you know|study participants|research study|umfrage*|leserumfrage|befragung*|abstimmung|ihre meinung|deine meinung|quizfrage|richtige antwort|fragebogen|sondage*|questionnaire*|enquete*|votre avis|votre opinion|bonne reponse|que faites vous|encuesta*|cuestionario*|votacion|tu opinion|su opinion|respuesta correcta|que haces|sondaggi*|questionari*|votazione|la tua opinione|risposta corretta|cosa fai|peiling|vragenlijst|stemming|jouw mening|uw mening|wat doe jij|wat doet u|inquerito*|pesquisa de opiniao|enquete|questionario*|a sua opiniao|sua opiniao|o que faz',
    'ankiet*|sonda|sondaz*|glosowani*|twoja opinia|co robisz|co zwykle robisz|pytanie quizowe|undersokning*|lasarundersokning*|omrostning*|frageformular|enkat*|vad gor du|din asikt|sporgeundersog*|sporreskema|afstemning|hvad gor du|din mening|sporreundersok*|undersokelse|avstemning|hva gjor du|sporreskjema|kysely*|aanestys|gallup*|tietovisa|mita teet|anket*|dotaznik*|hlasovani|hlasovanie|co obvykle|co delate|prieskum|pruzkum|kviz*|kerdoiv*|szavazas*|kozvelemeny*|felmeres*|mit tesz|sondaj*|chestionar*|votare|parerea ta|ce faceti|ce faci|δημοσκοπησ*|ερωτηματολογι*|ψηφοφορι*|ερευνα κοινου|κουιζ|τι κανετε|допитван*|анкет*|викторин*|опрос|опроса|опросы|опитуван*|опитуванн*|голосован*|проучване|гласуване|что вы делаете|що ви робите|apklaus*|klausimyn*|balsavim*|aptauj*|anketa|balsojum*|kusitlus*|kusimustik|haaletus*|glasovanj*|glasanj*|anketo|kamuoyu|oylama|ne yaparsınız|görüşünüz|enquesta*|questionari|votacio',
    'アンケート|クイズ|世論調査|投票|설문|퀴즈|투표|여론조사|问卷|問卷|调查|調查|投票|测验|測驗|استبيان|استطلاع|اختبار|تصويت|סקר|שאלון|חידון|הצבעה|แบบสอบถาม|แบบสำรวจ|โพล|khảo sát|thăm dò|câu đố|bình chọn',
  ],
  // Titles of what is taught, shown, translated or worked on.
  lesson: [
    'training|lesson|exam|webinar|tutorial|demo|preview|translation*|ticket*|moderation|draft|review changes|editor|edit your|scanner|scan|scan results|builder|generator|guide|whitepaper|calendar|translate|comment waiting|changelog|fitness tracker|activity tracker|shipment|parcel|workout|workspace|request my data|data request|access request|request your data|copy of your data|datenauskunft|auskunft|auskunftsantrag|datenkopie|kopie ihrer daten|demande d acces|copie de vos donnees|solicitud de datos|copia de tus datos|copia de sus datos|richiesta dati|copia dei tuoi dati|inzageverzoek|kopie van je gegevens|wniosek|kopia danych|zadost o|zadost|adatkeres|begaran|registerutdrag|anmodning|tietopyynto|cerere de acces|zahtjev|fortune|photo consent|photo and video|video consent|cookies are disabled|cookies disabled|export cookies|import cookies|going away|phase out|updated our',
    'schulung*|lektion|kurs|vorschau|entwurf|leitfaden|ubersetzung|sendung|sendungsverfolgung|paket|formation|lecon|apercu|brouillon|traduction|colis|curso|leccion|vista previa|borrador|traduccion|paquete|corso|lezione|anteprima|bozza|traduzione|pacco|spedizione|cursus|lesmodule|voorbeeld|vertaling|pakket|bezorging|szkolenie|lekcja|podglad|tlumaczenie|paczka|przesylka|kurssi|oppitunti|esikatselu|skoleni|lekce|nahled|preklad|zasilka|kepzes|lecke|elonezet|forditas|csomag|curs|lectie|previzualizare|traducere|colet|egitim|ders|onizleme|ceviri|kargo|обучение|урок|курс|предпросмотр|перевод|посылк*|навчання|переклад|обучени*|превод|пратк*|μαθημα|εκπαιδευσ*|προεπισκοπ*|μεταφρασ*|δεμα',
  ],
  // Conversations: what is said in them is kept, and consented to, before they begin.
  talk: [
    // A parent's consent
    'parent|parents|parental|guardian|elternteil|eltern|sorgeberechtigt*|tuteur|accord parental|padres|tutores|genitor*|ouder|ouders|rodzic*|rodzica|foralder*|vardnadshavare|foreldre*|foresatte|huoltaja*|vanhemman|vanhempi*|rodice|rodicu|rodicov|szulo*|parinte*|parinti*|γονεα|γονεων|κηδεμονα|родител*|батьк*|roditelj*|starsi|starsev|vecaku|tevu|tevai|vanema*|lapsevanem*|ebeveyn*|veli|保護者|보호자',
    'chat|chats|chatbot|live chat|conversation|chatten|gesprach|chatverlauf|discussion|conversacion|conversazione|gesprek|conversa|czat|czatu|rozmow*|chatta|chatten|samtal|samtalet|samtale|samtalen|keskustelu*|rozhovor*|chatu|beszelget*|cseveg*|conversati*|razgovor*|pogovor|pogovora|pogovorom|klepet*|pokalb*|vestlus*|saruna|sarunas|sohbet*|gorusme*',
    'чат|чата|чате|чату|чата|разговор*|розмов*|беседа|бесіда|συνομιλι*|συζητησ*|チャット|会話|채팅|대화|聊天|对话|對話|دردشة|محادثة|المحادثة|צ אט|שיחה|trò chuyện|แชท|สนทนา',
  ],
  // Notices, in the languages that call notifications by the same word.
  notice: [
    'notification*|notificacion*|notifica|notifiche|notificac*|notificar*|bildirim*|уведомлени*|ειδοποιησ*|ertesites*|ilmoituks*|oznameni*|oznamen*|powiadomieni*|obavijest*|obvestil*|pranesim*|pazinojum*|teavitus*|teade|notiser|varsler|meldingen|известие|известия|повідомлен*',
  ],
  // "Functional": what must be, where a preference stands beside it by its own name.
  functional: [
    'functional*|funktional*|funktionel*|functione*|functioneel|fonctionnel*|funcional*|funzional*|funcionais|funkcjonal*|funkcional*|funkcni*|funkcne|funkcnych|funkcijsk*|funksjonel*|funktsionaal*|toiminnalli*|λειτουργικ*|функциональн*|функціональн*|функционалн*|islevsel*',
  ],
  // Parts of words that name the thing itself; a blank before one begins a word.
  cookie: [
    'cookie|ارتباط|كوكيز|עוגי|קוקיז|คุกกี้|kakor|evaste|informasjonskapsl|kupsis|slapuk|sikdat|piskot|kolacic|ciastecz|cerez| suti|galetes|куки|бискв|クッキー|쿠키|tracker|traceur',
  ],
  // Said of much else too: of a treatment, a photograph, a parcel.
  agreement: [
    'seguimiento|rastre|tracci|suivi|sledz|sporing|sparning|seuran|nyomkovet|urmarir|izleme|отслежив|відстеж|проследя|παρακολουθ|追跡|トラッキング|추적|跟踪|追踪|tracking|rastread|sledov|einwilligung|consent|consenti|zustimm|toestemm|samtyck|samtykk|souhlas|zgod|votre accord|einverstand|tu permiso|su permiso|tuo permesso|vostro permesso|rgpd|gdpr|dsgvo',
  ],
  // What nobody has said a purpose of, though its explanation may speak of being analysed.
  unsorted: [
    '=other|=others|uncategori*|unclassified|not classified|other cookies|others others|nicht klassifiziert*|unklassifizi*|nicht kategorisiert*|=sonstige|=andere|=weitere|non classe*|=autres|sin clasificar|no clasificad*|=otras|=otros|non classificat*|=altri|=altro|niet geclassificeerd*|=overige|=anders|nieskategoryzowan*|niesklasyfikowan*|=inne|nao classificad*|=outros|=outras|nezarazen*|neklasifikovan*|=ostatni|=ostatne|oklassificera*|okategorisera*|=ovriga|uklassificere*|uklassifisert*|=andre|luokittelemat*|=muut|besorolatlan*|=egyeb|neclasificat*|=altele|αταξινομητα|неклассифиц*|=другие|=прочие|некласиф*|=інші|=други|siniflandirilmamis|=diger|nerazvrstan*|=ostalo|sen clasificar|neklasifik*|neskirstyt*|klassifitseerimata|未分類|未分类|미분류|غير مصنفة|לא מסווגות|chưa phân loại|ไม่จัดหมวดหมู่',
  ],
  // Where one is when a site asks: what else is consented to has to do with a contract, a flat, a treatment.
  site: [
    'site|website|webseite|web|internet|online|seite|surf|visit|besuch|brows|navig|pagina|sitio|sito|sivu|oldal|stran|strony|witryn|serwis|sider|siden|nettsted|sidan|leht|vietn|svetain|lapa|сайт|страниц|сторінк|ιστοτοπ|ιστοσελ|σελιδα|sayfa|サイト|ページ|ウェブ|사이트|웹|페이지|网站|網站|网页|網頁|موقع|אתר|גליש|trang|เว็บ|app ',
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
    'nuts|sugar|butter|flour|dough|baked|baking|bakery|oven|recipe|recipes|chocolate|gingerbread|ginger|raisin|oatmeal|delicious|tasty|vanilla|crunch|crunchy|flavour|flavours|flavor|flavors|allergen*|zucker|mehl|backen|gebacken|schokolade|beurre|farine|sucre|chocolat|azucar|harina|chocolate|zucchero|farina|cioccolato|suiker|chocolade|cukier|czekolad*',
    'ricett*|cottura|noci|nocciole|recette*|cuisson|noix|rezept*|backofen|receta*|horno|nueces|deeg|przepis*|orzechy|receita*|forno|nozes|alergen*|alergia|geschmacksrichtung*|saveurs|sabores|gusti|smaken|smaki|smager|smaker|maut|izek|prichut*|chute|αλλεργιογον*|γευσ*|аллерген*|алерген*|вкусове|вкусы|смаки',
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
  // Said of a level that holds those before it.
  above: [
    'everything above|all of the above|all the above|as above|the above|in addition|additionally|alles oben|alles obige|zusatzlich|daruber hinaus|wie oben|tout ce qui precede|en plus|ci dessus|todo lo anterior|lo anterior|ademas|tutto quanto sopra|quanto sopra|inoltre|in piu|alles van hierboven|hierboven|bovendien|daarnaast|tudo o que|anterior|alem disso|wszystko powyzej|powyzsze|dodatkowo|ponadto|allt ovan|ovanstaende|dessutom|alt ovenfor|ovenstaende|desuden|alt over|i tillegg|edella mainitut|kaikki edella|lisaksi|vse vyse|vse uvedene|navic|vsetko vyssie|navyse|a fentiek|minden fenti|ezen felul|tot ce|de mai sus|in plus|ολα τα παραπανω|επιπλεον|всичко горно|освен това|sve gore|dodatno|vse zgoraj|poleg tega|visa aukščiau|papildomai|viss ieprieks|papildus|koik eelnev|lisaks|yukarıdakiler*|ayrica|ayrıca|tot l anterior|a mes|усе вище|додатково|все выше|дополнительно|上記|加えて|위의|추가로|以上|此外|بالإضافة|בנוסף',
  ],
  // Words that stand beside a purpose in its name and are none of their own.
  harmless: [
    'cookie*|service*|tools|technolog*|website*|site|sites|visit*|improve*|improving|quality|error*|development|research|security|login|logins|basket|cart|shopping|usage|user|users|traffic|internal|anonymous*|page|pages|browser|storage|files|data|only|just|third|party',
    'dienst|dienste|webseite*|seite*|verbesser*|optimierung*|qualitat*|fehler*|entwicklung|forschung|nutzung*|besuch*|zugriff*|nutzer*|daten|anmeldung|warenkorb|nur|amelior*|qualite|erreurs|developpement|utilisation|navigation|connexion|panier|donnees|mejora*|calidad|errores|visitas|sitio|navegacion|datos|miglior*|ottimizza*|qualita|errori|sviluppo|utilizzo|sito|navigazione|dati|diensten|verbeter*|kwaliteit|fouten|gebruik|bezoek*|gegevens|melhor*|qualidade|erros|utilizacao|dados',
    'ulepsz*|popraw*|optymaliz*|jakosc*|bledy|bledow|ruch|ruchu|uzytkow*|odwiedzin*|serwisu|strony|danych|forbattr*|kvalitet*|besok*|anvand*|webbplats*|tjanster|forbedr*|besog*|hjemmeside*|nettsted*|tjenester|paranta*|laatu*|kehitt*|sivusto*|palvelu*|evasteet|zlepsov*|zlepsen*|kvalit*|chyb|chyby|webu|sluzby|sluzieb|vylepsen*|stranky|stranek|imbunatat*|calitat*|utilizar*|serviciu*|vizite*|fejleszt*|javit*|minoseg*|hibak*|weboldal*|szolgaltatas*|latogat*',
    'βελτιω*|ποιοτητ*|χρησης|ιστοτοπ*|ιστοσελιδ*|υπηρεσι*|подобр*|качеств*|използв*|сайта|услуги|бисквитк*|poboljsa*|koristen*|stranice|usluge|kolacic*|izboljsa*|kakovost*|uporab*|spletn*|piskot*|gerinim*|kokyb*|naudojim*|svetain*|slapuk*|uzlabo*|kvalitat*|lietosan*|vietne*|sikdat*|taiusta*|kvaliteet*|veebileh*|kupsis*|iyilestir*|gelistir*|kalite*|kullanim*|ziyaret*|cerez*|hizmet*|millora*|galetes|покращ*|якіст*|використан*|сайту|послуг*|улучш*|использ*|файлы|файли',
    'ملفات|تعريف|الارتباط|ارتباط|الموقع|تحسين|موقع|קובצי|עוגיות|אתר|האתר|שיפור|thiện|trang|クッキー|サイト|改善|쿠키|개선|网站|網站|改进|改善|คุกกี้|เว็บไซต์',
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
  // "Statistics & marketing", "Statistik und Werbung"; Arabic and Hebrew write it as a letter.
  joint: [
    String.raw`[,&+/、・·|]|(?:^|\s)(?:and|und|et|y|e|en|og|och|oraz|ja|és|și|si|ve|и|та|і|й|και|sowie|ou|or|oder|a|i|ir|un|in|või|eller|tai|vagy|sau|veya|ili|ali|lub|nebo|alebo|plus|incl|inkl|và|with|mit|avec|con|com|met|med|z|s|cu|със|με|ile)(?=[\s.])|\s(?=[וو]\p{L}{3})|と|および|和|및|และ`,
  ],
  // Words of machine-written records and vendors' names that no person reads on a page, so that the lexicon of labels
  // does not hold them. Tried first, in this order. Whole words, or beginnings and
  // endings where `*` stands: languages that write compounds in one word.
  // Google's Consent Mode keys: https://developers.google.com/tag-platform/security/concepts/consent-mode.
  // OneTrust's default groups: C0001 necessary, C0002 performance, C0003 functional, C0004 targeting, C0005 social.
  // IAB TCF purposes by their names: "measure advertising performance" (7) is marketing, as purposes 2, 3 and 4 are.
  keys: [
    'технич* технічн* necess* essential* essenc* essenz* strictly sec c0001 tech technically obligatoire security обязат* необход* обов necessari* nužn* nujn* 필수* 必要* 必须* 必需* 必須* ضروري* الضروري* والضروري* وضروري* للضروري* أساسي* الأساسي* والأساسي* وأساسي* للأساسي* اساسي* الاساسي* والاساسي* واساسي* للاساسي* הכרחי* ההכרחי* והכרחי* וההכרחי* להכרחי* חיוני* החיוני* וחיוני* והחיוני* לחיוני* נחוצ* הנחוצ* ונחוצ* והנחוצ* לנחוצ*',
    'cilj* campaign* kampan* kampaň* campagn* campañ* campanh* propag* sns produktwerbung* onlinewerbung* fremdwerbung* drittwerbung* *reklam* *marketing* *mainon* *mainos* *annons* *annoncer* *annonser* *publicid* celzas* ciel* cilen* cílen* tintire vizare 홍보* 타겟* 타깃* 소셜* 프로모션* соцсет* соцмереж* социальн* соціальн* продвиж* просуван* промо* таргет* насочв* 定向* 精准* 推广* 推廣* 目标* 社交* 社群* 宣伝* 宣传* 宣傳* פילוח* מיקוד* קידום* ترويج* الترويج* ad ads adv pub publ rekl advert* publicit* publicid* pubblicit* werb* reklam* mainon* mainos* annons* target* retarget* remarketing marketing mkt social socials pixel facebook meta tiktok doubleclick adwords linkedin pinterest profiling c0004 c0005 реклам* маркет* таргет* oglaš* oglas* trženj* 광고* 마케팅* 맞춤광고* 广告* 廣告* 营销* 營銷* 行銷* 市场* 広告* マーケティング* ターゲティング* إعلان* الإعلان* والإعلان* وإعلان* للإعلان* اعلان* الاعلان* والاعلان* واعلان* للاعلان* تسويق* التسويق* والتسويق* وتسويق* للتسويق* دعائ* الدعائ* والدعائ* ودعائ* للدعائ* استهداف* الاستهداف* والاستهداف* واستهداف* للاستهداف* פרסומ* הפרסומ* ופרסומ* והפרסומ* לפרסומ* פרסום* הפרסום* ופרסום* והפרסום* לפרסום* שיווק* השיווק* ושיווק* והשיווק* לשיווק*',
    'anali* analy* анализ* аналіз* 數據* 数据* diagnos* *statist* *analyse* *analysen *analytik* *messung* *matning* *maling* *målinger *meting *metingen *mittau* *tilasto* *merés* *elemzé* meten meres* mérés* elemz* ydelse vykon* navstevn* merenj* merjen* merani* našum* analuu* analyysi* olcum* olcme* ölçü* ölçm* измер* вимір* посещаем* відвідув* посещени* производительн* эффективн* ефективн* представян* трафик* מדידות* 效能* 绩效* 績效* 衡量* 访问* 訪問統計* 流量* 방문* 접속* 이용통계* ประสิทธิภาพ* est estat stat stats statistic* statist* analytic* analyt* perf performance measure* audience ga ga4 gtag matomo piwik hotjar mixpanel amplitude posthog plausible clarity segment snowplow telemetry metrics usage c0002 аналит* аналіт* статист* 분석* 통계* 성능* 측정* 分析* 统计* 統計* 性能* 测量* 解析* 計測* تحليل* التحليل* والتحليل* وتحليل* للتحليل* إحصا* الإحصا* والإحصا* وإحصا* للإحصا* احصا* الاحصا* والاحصا* واحصا* للاحصا* قياس* القياس* والقياس* وقياس* للقياس* أداء* الأداء* والأداء* وأداء* للأداء* אנליטי* האנליטי* ואנליטי* והאנליטי* לאנליטי* סטטיסטי* הסטטיסטי* וסטטיסטי* והסטטיסטי* לסטטיסטי* מדידה* המדידה* ומדידה* והמדידה* למדידה* מדידת* המדידת* ומדידת* והמדידת* למדידת* ניתוח* הניתוח* וניתוח* והניתוח* לניתוח* ביצוע* הביצוע* וביצוע* והביצוע* לביצוע*',
    'персонал* usab* ergonom* konfor* komfor* confor* comodi* commodi* conveni* wygod* gemak pohodl* pohodlí* udobj* udobn* *komfort* kenyel* kényel* kolaylık* rahatlık* özelleş* mugav* *mukavu* ertib* ērtīb* velmes patogum* erlebnis ανεσ* ευκολ* ευχρηστ* διευκολ* комфорт* удобств* зручн* користувацьк* пользовательск* интерфейс* пользователя 편의* 편리* 맞춤* 경험* 便利* 便捷* 舒适* 舒適* 用户体验* 使用者體驗* 快適* נוחות* הנוחות* راحة* الراحة* ملاءمة* الملاءمة* pref prefs preferences func functional functionality functionalities personalization personalisation experience comfort convenience enhanced media video maps embed embeds youtube vimeo chat intercom c0003 функцион* функціон* предпочт* уподоб* 기능* 환경설정* 선호* 개인화* 功能* 偏好* 个性化* 個人化* 機能* 利便* 設定* postavk* تفضيل* التفضيل* والتفضيل* وتفضيل* للتفضيل* وظيفي* الوظيفي* والوظيفي* ووظيفي* للوظيفي* وظائف* الوظائف* والوظائف* ووظائف* للوظائف* تخصيص* التخصيص* والتخصيص* وتخصيص* للتخصيص* העדפ* ההעדפ* והעדפ* וההעדפ* להעדפ* תפקוד* התפקוד* ותפקוד* והתפקוד* לתפקוד* פונקציונלי* הפונקציונלי* ופונקציונלי* והפונקציונלי* לפונקציונלי* התאמה* ההתאמה* והתאמה* וההתאמה* להתאמה*',
  ],
};
