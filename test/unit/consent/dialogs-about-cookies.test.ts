import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import type { DialogText } from '../../../lib/consent/heuristic/dialog';
import { type DialogRow, kindOf } from './dialog-row';

learnEveryWord();

const three: Partial<DialogText> = { boxes: ['Preferences', 'Statistics', 'Marketing'], purposes: 3 };

describe('dialogs that speak of cookies and do not ask whether this site may use them', () => {
  const rows: readonly DialogRow[] = [
    // Surveys, quizzes, polls, votes.
    [
      'What do you do with cookie banners?',
      'Reader survey, question 2 of 5, anonymous.',
      ['I accept all', 'Only the necessary ones', 'I reject all', 'I change the settings'],
    ],
    [
      'Quick poll',
      'When a website asks for consent to cookies, what do you usually click?',
      ['Accept all', 'Reject all', 'Manage settings'],
    ],
    [
      '',
      'Quiz: which cookies may a site store without consent? Question 3 of 10',
      ['Necessary', 'Statistics', 'Marketing', 'Next'],
    ],
    [
      'Umfrage zum Datenschutz',
      'Wie gehen Sie mit Cookie-Bannern um?',
      ['Alle akzeptieren', 'Nur notwendige', 'Alle ablehnen', 'Weiter'],
    ],
    [
      '',
      'Leserumfrage: Was klicken Sie bei Cookie-Hinweisen meistens an?',
      ['Alle akzeptieren', 'Ablehnen', 'Einstellungen'],
    ],
    [
      'Notre sondage',
      'Que faites-vous quand un site vous demande votre consentement aux cookies ?',
      ['Tout accepter', 'Tout refuser', 'Personnaliser'],
    ],
    [
      '',
      'Encuesta para lectores: ¿qué haces normalmente con los avisos de cookies?',
      ['Aceptar todas', 'Rechazar todas', 'Configurar'],
    ],
    [
      'Il sondaggio della settimana',
      'Cosa fai quando un sito chiede il consenso ai cookie?',
      ['Accetto tutti', 'Rifiuto tutti', 'Personalizzo'],
    ],
    [
      '',
      'Enquête onder lezers: wat doe jij als een website om toestemming voor cookies vraagt?',
      ['Alles accepteren', 'Alles weigeren', 'Instellingen'],
    ],
    [
      'Inquérito aos leitores',
      'O que faz quando um site pede consentimento para cookies?',
      ['Aceitar todos', 'Rejeitar todos', 'Personalizar'],
    ],
    [
      'Co zwykle robisz, gdy strona prosi o zgodę na pliki cookie?',
      'Ankieta uniwersytetu · pytanie 2 z 5 · anonimowo',
      ['Akceptuję wszystkie', 'Tylko niezbędne', 'Odrzucam wszystkie'],
    ],
    [
      '',
      'Läsarundersökning: vad gör du när en webbplats frågar om samtycke till kakor?',
      ['Godkänn alla', 'Avvisa alla', 'Inställningar'],
    ],
    [
      '',
      'Spørgeundersøgelse: Hvad gør du, når et site beder om samtykke til cookies?',
      ['Accepter alle', 'Afvis alle', 'Indstillinger'],
    ],
    [
      'Kysely',
      'Mitä teet, kun sivusto kysyy suostumusta evästeisiin?',
      ['Hyväksy kaikki', 'Hylkää kaikki', 'Asetukset'],
    ],
    [
      'Anketa',
      'Co obvykle uděláte, když se web zeptá na souhlas s cookies?',
      ['Přijmout vše', 'Odmítnout vše', 'Nastavení'],
    ],
    [
      'Kérdőív',
      'Mit tesz, amikor egy weboldal sütikhez kér hozzájárulást?',
      ['Elfogadom mindet', 'Elutasítom', 'Beállítások'],
    ],
    [
      'Sondaj',
      'Ce faceți când un site vă cere consimțământul pentru cookie-uri?',
      ['Accept toate', 'Resping toate', 'Setări'],
    ],
    [
      'Δημοσκόπηση',
      'Τι κάνετε όταν ένας ιστότοπος ζητά συγκατάθεση για cookies;',
      ['Αποδοχή όλων', 'Απόρριψη όλων', 'Ρυθμίσεις'],
    ],
    [
      'Anket',
      'Bir site çerezler için onay istediğinde ne yaparsınız?',
      ['Tümünü kabul et', 'Tümünü reddet', 'Ayarlar'],
    ],
    [
      'Опрос',
      'Что вы делаете, когда сайт просит согласие на cookie?',
      ['Принять все', 'Отклонить все', 'Настройки'],
    ],
    [
      'Опитування',
      'Що ви робите, коли сайт просить згоду на cookie?',
      ['Прийняти всі', 'Відхилити всі', 'Налаштування'],
    ],
    [
      'アンケート',
      'サイトがクッキーの同意を求めたとき、どうしますか？',
      ['すべて同意する', 'すべて拒否する', '設定'],
    ],
    ['설문조사', '웹사이트가 쿠키 동의를 요청하면 어떻게 하시나요?', ['모두 동의', '모두 거부', '설정']],
    ['问卷调查', '当网站请求同意使用 Cookie 时，您通常怎么做？', ['全部接受', '全部拒绝', '设置']],
    [
      'استبيان',
      'ماذا تفعل عندما يطلب الموقع موافقتك على ملفات تعريف الارتباط؟',
      ['قبول الكل', 'رفض الكل', 'الإعدادات'],
    ],
    ['סקר', 'מה אתם עושים כשאתר מבקש הסכמה לעוגיות?', ['אישור הכל', 'דחיית הכל', 'הגדרות']],
    // Lessons and trainings.
    [
      'Data protection training',
      'Module 4: consent banners. Which of these answers stores no tracking cookies?',
      ['Accept all', 'Reject all', 'Next'],
    ],
    [
      'Lesson: cookies',
      'A site wants to place cookies for statistics and marketing. What must it offer?',
      ['Reject', 'Accept', 'Continue'],
    ],
    [
      'Datenschutzschulung',
      'Welche Schaltfläche setzt keine Cookies für Statistik und Marketing?',
      ['Alle akzeptieren', 'Ablehnen', 'Weiter'],
    ],
    // Accounts and their settings.
    [
      'Account settings',
      'Personalised ads, usage data and partner sharing for your account on all devices. Cookies are set in your browser.',
      ['Save', 'Turn all off'],
      { boxes: ['Personalised ads', 'Usage data'], purposes: 2 },
    ],
    [
      'Workspace privacy',
      'Which data may members of your workspace see? Analytics and advertising integrations of the workspace.',
      ['Save changes', 'Cancel'],
      { boxes: ['Analytics', 'Advertising'], purposes: 2 },
    ],
    [
      'Kontoeinstellungen',
      'Personalisierte Werbung und Nutzungsstatistik für Ihr Konto auf allen Geräten. Cookies bleiben unberührt.',
      ['Speichern', 'Alle ausschalten'],
      { boxes: ['Personalisierte Werbung', 'Statistik'], purposes: 2 },
    ],
    [
      'Paramètres du compte',
      'Publicité personnalisée et statistiques d’usage de votre compte sur tous vos appareils.',
      ['Enregistrer', 'Tout refuser'],
      { boxes: ['Publicité', 'Statistiques'], purposes: 2 },
    ],
    [
      'Notification preferences',
      'Choose what we send you: product news, offers, statistics of your shop.',
      ['Save preferences', 'Unsubscribe from all'],
      { boxes: ['Marketing', 'Statistics'], purposes: 2 },
    ],
    [
      'Integritet och träning',
      'Här bestämmer du vad vi får göra med dina pass. Ändringarna gäller ditt konto i appen och på webben, på alla dina enheter. Statistik: dina pass får ingå i klubbens statistik. Erbjudanden: rabatter från våra partner utifrån hur långt du springer. Anpassning: förslag på rundor nära dig. Kakor på webbplatsen ställs in för sig.',
      ['Stäng av allt', 'Spara inställningar'],
      { boxes: ['Statistik', 'Personliga erbjudanden'], purposes: 2 },
    ],
    [
      'Einwilligung in die Verarbeitung Ihrer Bewerbung',
      'Wir verarbeiten Ihre Bewerbung. Darüber hinaus können Sie einwilligen.',
      ['Alle auswählen und zustimmen', 'Auswahl speichern', 'Ablehnen'],
      {
        boxes: [
          'Talentpool',
          'Weitergabe an Drittanbieter',
          'Statistische Auswertung unserer Bewerbungsverfahren',
        ],
        purposes: 1,
      },
    ],
    // Requests about one's data.
    [
      'Request my data',
      'Choose what we send you: cookies and identifiers, audience measurement, marketing profile.',
      ['Confirm request', 'Cancel'],
      three,
    ],
    [
      'Demande d’effacement',
      'Cookies et identifiants, mesure d’audience, marketing : que voulez-vous effacer ?',
      ['Confirmer la demande', 'Annuler'],
      three,
    ],
    [
      'Datenauskunft anfordern',
      'Wählen Sie, worüber wir Ihnen eine Kopie schicken. Hinweise stehen in der Datenschutzerklärung.',
      ['Alle auswählen', 'Auswahl bestätigen', 'Ablehnen und schließen'],
      { boxes: ['Nutzungsstatistik des Portals', 'Werbliches (Marketing)', 'Cookie-Kennungen'], purposes: 2 },
    ],
    // Who builds, tests or shows banners.
    [
      'Edit your consent banner',
      'Preview: “We use cookies for statistics and marketing.” Button labels of your banner.',
      ['Accept all', 'Reject all', 'Save banner'],
      three,
    ],
    [
      'Cookie scanner',
      'Scan finished: 14 cookies for statistics, 9 for marketing were found on your domain.',
      ['Accept suggestions', 'Reject', 'Save'],
      {},
    ],
    [
      'Banner preview',
      'This is how visitors see it: We use cookies for analytics and advertising.',
      ['Accept all', 'Reject all'],
    ],
    // Browsers and their extensions.
    [
      'Cookies are disabled',
      'Your browser blocks cookies. Please enable cookies to use this site.',
      ['OK', 'Learn more'],
    ],
    [
      '',
      'Please turn off your ad blocker. Advertising and tracking pay for our journalism.',
      ['I turned it off', 'Continue with blocker', 'OK'],
    ],
    [
      'Import from another browser',
      'Import cookies, history and passwords, and your privacy settings?',
      ['Import all', 'Reject', 'Choose'],
    ],
    [
      'Export cookies',
      'All cookies of this site will be saved as a file, for statistics too.',
      ['Accept', 'Cancel'],
    ],
    [
      'Third-party cookies are going away',
      'Chrome phases out third-party cookies for advertising and statistics. Read our article.',
      ['Got it', 'Read article'],
    ],
    // Sign-in with another service.
    [
      'Lumo wants to access your account',
      'It will see your name, your usage statistics and your privacy settings.',
      ['Allow', 'Deny'],
    ],
    [
      'Log in with Nordid',
      'By continuing you agree to our terms and our use of cookies.',
      ['Continue', 'Accept and continue', 'Cancel'],
    ],
    // Games, food, trade.
    [
      'Cookie empire',
      'Your bakery earned 1,200 cookies. Accept all cookies and store them?',
      ['Accept all cookies', 'Reject', 'Manage bakery'],
    ],
    [
      'Fortune cookie',
      'Do you accept your fortune cookie for today? We use our best statistics.',
      ['Accept', 'Decline'],
    ],
    [
      'Choose your cookies',
      'Twelve cookies a box: oatmeal, chocolate, vanilla. Customise your box.',
      ['Accept selection', 'Customise', 'Accept all'],
    ],
    // People, work, health, school.
    [
      'Consent for research study',
      'We store your answers and use them for statistics. Participation is voluntary.',
      ['I consent', 'I do not consent'],
    ],
    [
      'Photo and video consent',
      'The club uses pictures on social media and for advertising.',
      ['I agree', 'I do not agree'],
      { boxes: ['Social media', 'Advertising'], purposes: 1 },
    ],
    [
      'Ticket #4711: cookie banner broken',
      'The customer reports that “Reject all” does nothing and tracking cookies are stored.',
      ['Accept ticket', 'Reject ticket', 'Settings'],
    ],
    [
      'Review changes',
      'Section 4, Cookies: we use cookies for statistics and marketing.',
      ['Accept all', 'Reject all', 'Accept'],
    ],
    [
      'Translation memory',
      'Source: “We use cookies for statistics.” Suggested translation ready.',
      ['Accept', 'Reject', 'Save'],
    ],
    [
      'Comment waiting for moderation',
      '“This site uses tracking cookies without consent!” wrote Bea.',
      ['Approve', 'Reject', 'Settings'],
    ],
    [
      'Track your shipment',
      'Tracking number stored on this device. Allow tracking by text message?',
      ['Allow', 'No'],
    ],
    ['Fitness tracker', 'Connect your tracker? It stores statistics of your training.', ['Allow', 'Decline']],
    [
      'Chat is recorded',
      'We store this chat. Our privacy policy explains cookies and consent.',
      ['Agree', 'Decline'],
    ],
    ['We updated our privacy policy', 'The section on cookies has not changed.', ['I agree', 'Decline']],
    [
      'Join the beta',
      'The beta collects usage statistics and diagnostics on your device.',
      ['Join', 'No thanks', 'Accept'],
    ],
    [
      'Mitigation of cookie theft',
      'We have signed you out, since your session cookie was used on another device.',
      ['OK', 'Review devices'],
    ],
    [
      'Your session cookie expires',
      'You will be signed out in two minutes. Privacy protects you.',
      ['Continue', 'Sign out'],
    ],
    [
      'Add to calendar',
      'Webinar: consent and cookies after 2025. Marketing without tracking.',
      ['Accept', 'Decline'],
    ],
    [
      'Download our cookie compliance guide',
      'Everything on consent, tracking and marketing cookies in 40 pages.',
      ['Yes', 'No thanks'],
    ],
    [
      'Book a demo of our consent platform',
      'See how our cookie banner improves your consent rates and marketing.',
      ['OK', 'Decline'],
    ],
  ];
  it.each(rows.map((row) => ({ row, name: row[0] || row[1] })))('$name', ({ row }) =>
    expect(kindOf(row)).toBe('other'),
  );
});
