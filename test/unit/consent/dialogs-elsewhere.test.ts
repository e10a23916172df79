import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { type DialogRow, kindOf } from './dialog-row';

learnEveryWord();

describe('dialogs that ask for something else, however much they speak of consent, privacy or tracking', () => {
  const rows: readonly DialogRow[] = [
    [
      'Pair a device',
      'Statistics and personalised offers of your device are shown in the list.',
      ['Allow', 'Settings'],
    ],
    [
      'Your new browser extension',
      'It counts visits of your website, and shows statistics of your ads.',
      ['Accept', 'Options'],
    ],
    [
      'Erlauben Sie dieser Seite, Ihren Standort abzurufen?',
      'Wir zeigen Filialen in der Nähe und führen eine anonyme Statistik der Nutzung unserer Website.',
      ['Erlauben', 'Ablehnen'],
    ],
    [
      'La mappa vorrebbe conoscere la tua posizione',
      'Serve a mostrare i rifugi vicini e per statistiche anonime del nostro sito.',
      ['Consenti', 'Rifiuta'],
    ],
    [
      'Zezwolić mapie na dostęp do lokalizacji?',
      'Pokażemy szlaki w pobliżu; do tego anonimowe statystyki naszej strony.',
      ['Zezwalam', 'Nie zezwalaj'],
    ],
    [
      'Connect Google Analytics',
      'Allow this tool to read the statistics of your property? Your account stays yours.',
      ['Allow', 'Cancel'],
    ],
    [
      'Byg din kageæske',
      'Vælg dine cookies: vi bager med kardemomme, smør og marcipan. Se ingredienser.',
      ['Accepter alle', 'Afvis', 'Gem valg'],
      { boxes: ['Nødvendig', 'Præference'], purposes: 1 },
    ],
    [
      'Was dürfen wir mit Ihren Unterlagen tun?',
      'Für dieses Verfahren brauchen wir Ihre personenbezogenen Daten, für alles andere Ihre Einwilligung: Statistik der Auswahlverfahren, Werbung der Gruppe.',
      ['Alles annehmen', 'Alles ablehnen', 'Speichern und absenden'],
    ],
    [
      'Permisos de la visita',
      'La plataforma necesita acceder a su dispositivo. Elija qué permite: micrófono y cámara, estadística de la llamada.',
      ['Rechazar', 'Personalizar', 'Permitir todo'],
    ],
    [
      'Consent to treatment',
      'I consent to the treatment described above. The practice will store my personal data.',
      ['I agree', 'Decline'],
    ],
    [
      'This call is recorded',
      'By staying you consent to being recorded. See our privacy policy.',
      ['Got it', 'Leave'],
    ],
    [
      'Share your records?',
      'We need your consent to share your records with our partner clinic. Your privacy is important.',
      ['Accept', 'Decline'],
    ],
    [
      'Photo consent',
      'I consent to photos of my child being published on the school website and on social media.',
      ['I agree', 'I do not agree'],
      { boxes: ['Website', 'Social media'] },
    ],
    [
      'Datenfreigabe',
      'Dürfen wir Ihre Daten an unseren Partner weitergeben, damit dieser ein Angebot erstellt? Ihre Einwilligung ist freiwillig.',
      ['Zustimmen', 'Ablehnen'],
    ],
    [
      'Einwilligung zum elektronischen Jahresbrief',
      'Dürfen wir Ihnen die Abrechnung künftig per Datei zusenden und Ihren Verbrauch auswerten? Sie können die Einwilligung jederzeit widerrufen.',
      ['Allen zustimmen', 'Ablehnen', 'Auswahl speichern'],
      { boxes: ['Abrechnung (notwendig)', 'Monatsstatistik', 'Werbung unserer Partner'], purposes: 2 },
    ],
    [
      'Votre consentement',
      'Acceptez-vous que votre dossier soit transmis au notaire ? Vos données sont protégées.',
      ['Accepter', 'Refuser'],
    ],
    [
      'Zapytaj rodzica o zgodę',
      'Rodzicu, wybierz, które dane dziecka wolno nam przetwarzać. Zgodę można cofnąć.',
      ['Wyrażam zgodę na wszystko', 'Nie wyrażam zgody', 'Zapisz wybór'],
      { boxes: ['Statystyki', 'Reklamy partnerów'], purposes: 2 },
    ],
    [
      'Tracking your parcel',
      'Would you like live tracking of your order? We store your phone number.',
      ['Accept', 'No thanks'],
    ],
    [
      'Welcome! Please confirm your age',
      'This shop is for adults. Accept our conditions to enter.',
      ['Accept and enter', 'Decline'],
      { boxes: ['Remember me (sets a cookie)'] },
    ],
    [
      'Our terms have changed',
      'Please read how your agreement and the privacy notice change. You need to accept the terms; the rest is optional.',
      ['Accept and continue', 'Accept all', 'Decline and close my account'],
      { boxes: ['I accept the terms', 'Use my payments for analytics', 'Marketing messages'], purposes: 2 },
    ],
    [
      'Workspace settings',
      'Choose what the workspace shares.',
      ['Save', 'Accept all'],
      { boxes: ['Usage analytics', 'Marketing emails', 'Functional add-ons'], purposes: 3 },
    ],
    [
      'Vos préférences d’e-mails',
      'Choisissez ce que nous mesurons et personnalisons dans nos messages.',
      ['Tout accepter', 'Tout refuser', 'Enregistrer mes préférences'],
      { boxes: ['Statistiques', 'Personnalisation'], purposes: 2 },
    ],
    [
      'Help us improve',
      'May our assistant read your documents to personalise suggestions and improve our models?',
      ['Allow', 'Deny'],
    ],
    // What is consented to before a conversation is the conversation.
    [
      'Live chat',
      'Before we start: we process your personal data to answer you. If you agree, we keep the chat for statistics and remember your preferences.',
      ['Accept and start', 'Decline', 'Settings'],
      { boxes: ['Statistics', 'Remember my preferences'], purposes: 2 },
    ],
    [
      'Unser Assistent',
      'Vor dem Gespräch: mit Ihrer Einwilligung werten wir den Verlauf für Statistik und Marketing aus. Wir speichern Ihre Auswahl.',
      ['Zustimmen', 'Ablehnen'],
      { boxes: ['Statistik', 'Marketing'], purposes: 2 },
    ],
    [
      'Чат с нас',
      'Ако сте съгласни, пазим разговора за статистика и за персонализация.',
      ['Приемам', 'Отказвам'],
      { boxes: ['Статистика', 'Персонализация'], purposes: 2 },
    ],
    [
      '',
      'Rozmowa z doradcą: za zgodą zapisujemy jej przebieg dla statystyki i personalizacji.',
      ['Akceptuję', 'Odrzucam'],
      { boxes: ['Statystyka', 'Personalizacja'], purposes: 2 },
    ],
    // Notifications, beside which cookies are spoken of.
    [
      'Bildirimler',
      'Size bildirim gönderebilir miyiz? Tercihiniz bir çerezde saklanır, istatistik ve reklam için kullanılmaz.',
      ['İzin ver', 'Reddet'],
    ],
    [
      'Известия от магазина',
      'Искате ли уведомления за нови продукти и реклами? Изборът ви се пази в бисквитка.',
      ['Разреши', 'Откажи'],
    ],
    // Things one eats.
    [
      'A cookie for you',
      'We love cookies, do you? Accept two free cookies with your order; choose your flavours. Allergens on the label.',
      ['Accept free cookies', 'No thanks', 'Choose my flavours'],
      { boxes: ['Essential butter', 'Functional oats', 'Targeted chilli'], purposes: 2 },
    ],
  ];
  it.each(rows.map((row) => ({ row, title: row[0] || row[1] })))('$title', ({ row }) =>
    expect(kindOf(row)).toBe('other'),
  );
});

describe('consent dialogs', () => {
  const rows: readonly DialogRow[] = [
    [
      'Hi! Could we please enable some additional services for Analytics, Functional and Advertising?',
      'You can change or withdraw your consent later.',
      ['Let me choose', 'I decline', "That's ok"],
      { named: true },
    ],
    [
      'We value your privacy',
      'We and our 90 partners store and access information on a device for personalised ads and content, measurement and audience insights.',
      ['Agree', 'Disagree', 'More options'],
    ],
    // Storing on a device for purposes, and no word of cookies, consent or privacy.
    [
      'Os nossos parceiros e nós',
      'Guardamos e lemos informação no seu dispositivo para fazer estatística e mostrar publicidade.',
      ['Aceitar tudo', 'Escolher'],
    ],
    [
      'Bladet og 12 samarbejdspartnere',
      'Vi læser og gemmer oplysninger på din enhed til statistik og annoncer.',
      ['Indstillinger', 'Accepter alle'],
    ],
    [
      '',
      'Slapukai: prašome pasirinkti. Statistiniai skaičiuoja apsilankymus, rinkodaros rodo reklamą.',
      ['Išsaugoti'],
      { boxes: ['Taip', 'Ne', 'Taip', 'Ne'] },
    ],
    [
      'Configuración de privacidad',
      'Esta web utiliza tecnologías de seguimiento de terceros para mejorar sus servicios y mostrar publicidad.',
      ['Más información', 'Denegar', 'Aceptar todo'],
    ],
    [
      'We use cookies',
      'We use cookies for our live chat, for statistics and for marketing on this website.',
      ['Accept all', 'Reject all', 'Settings'],
    ],
    // "Cookie notice", in languages that call notifications by the same word.
    [
      'Çerez bildirimi',
      'Zorunlu çerezler dışındaki çerezleri yalnızca rızanızla kullanıyoruz: ziyaretleri ölçmek ve reklam göstermek için.',
      ['Tercihlerim', 'Yalnızca zorunlu', 'Tümüne izin ver'],
    ],
    [
      'Уведомление за бисквитки',
      'Сайтът използва бисквитки за анализ на трафика и за реклами.',
      ['Разреши избраните', 'Разреши всички'],
    ],
    [
      'Oznámení o cookies',
      'Používáme cookies pro statistiku a reklamu na tomto webu.',
      ['Přijmout vše', 'Odmítnout'],
    ],
    ['쿠키 설정', '웹사이트 분석과 광고를 위해 쿠키를 사용합니다.', ['모두 허용', '모두 거부']],
    [
      'ملفات تعريف الارتباط',
      'نستخدم ملفات تعريف الارتباط لتحليل حركة المرور وعرض الإعلانات على موقعنا.',
      ['قبول الكل', 'رفض الكل', 'الإعدادات'],
    ],
    ['', 'אנו משתמשים בעוגיות כדי לשפר את חוויית הגלישה באתר ולפרסום.', ['אישור', 'דחה', 'הגדרות']],
    ['', 'เว็บไซต์นี้ใช้คุกกี้เพื่อวิเคราะห์การเข้าชมและการโฆษณา', ['ยอมรับทั้งหมด', 'ปฏิเสธ', 'ตั้งค่า']],
    [
      '',
      'Chúng tôi sử dụng cookie để phân tích lưu lượng truy cập trang web và hiển thị quảng cáo.',
      ['Chấp nhận tất cả', 'Từ chối', 'Tùy chỉnh'],
    ],
  ];
  it.each(rows.map((row) => ({ row, body: row[1] })))('$body', ({ row }) =>
    expect(kindOf(row)).toBe('consent'),
  );
});
