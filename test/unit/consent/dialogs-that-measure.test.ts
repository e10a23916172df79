import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { soleQuestionOf } from '../../../lib/consent/heuristic/question';
import { type DialogRow, kindOf } from './dialog-row';

learnEveryWord();

const named = (rows: readonly DialogRow[]) => rows.map((row) => ({ name: row[0] || row[1], row }));

describe('a few words that ask to measure, and never say "cookie"', () => {
  const rows: readonly DialogRow[] = [
    ['', 'May we measure our visits with Google Analytics?', ['Yes', 'No']],
    ['', 'Help us improve this site: allow anonymous statistics?', ['Allow', 'No thanks']],
    ['', 'Could we note which pages you read? Our own Matomo keeps it.', ['Fine by me', 'Please don’t']],
    ['', 'Podemos contar las visitas a las páginas del sitio?', ['Vale', 'Me opongo']],
    ['', 'Recomptem els visitants amb Matomo i una galeta, si no us hi oposeu.', ['D’acord', 'M’hi oposo']],
    ['', 'Is it OK if we count how many people read this page?', ['Sure', 'I’d rather not']],
    ['', 'We would like to see which of our pages are used, with Plausible.', ['Fine by me', 'Decline']],
    ['Anonymous visitor statistics?', 'They stay with us.', ['Yes', 'No']],
    ['', 'Do you mind if this site shows you personalised ads?', ['I agree', 'I disagree']],
    ['Kurze Frage', 'Dürfen wir Besuche auf dieser Seite mit Matomo zählen?', ['Ja, gerne', 'Lieber nicht']],
    ['', 'Ist es in Ordnung, wenn wir anonym messen, wie unsere Seiten genutzt werden?', ['Ja', 'Nein']],
    ['', 'Anonyme Besucherstatistik?', ['Einverstanden', 'Nein danke']],
    ['', 'Pouvons-nous mesurer la fréquentation du site avec Piwik PRO ?', ['Oui', 'Plutôt pas']],
    ['', 'Nous aimerions compter vos visites sur ce site.', ['D’accord', 'Non merci']],
    ['', '¿Nos permites medir las visitas a esta web?', ['Vale', 'Mejor no']],
    ['', '¿Podemos mostrar anuncios personalizados en esta página?', ['Sí', 'No, gracias']],
    ['', 'Possiamo contare le visite al sito in forma anonima?', ['Va bene', 'Preferisco di no']],
    [
      '',
      'Even vragen: mogen wij Microsoft Clarity gebruiken om te zien hoe onze site gebruikt wordt?',
      ['Ja graag', 'Liever niet'],
    ],
    ['', 'Vind je het goed dat we het bezoek aan deze site meten?', ['Ja', 'Nee']],
    ['', 'Podemos contar as visitas a este site?', ['Sim', 'Não']],
    ['', 'Czy możemy liczyć odwiedziny na tej stronie?', ['Tak', 'Wolę nie']],
    ['', 'Får vi räkna besöken på vår webbplats?', ['Ja', 'Helst inte']],
    ['', 'Må vi måle besøgene på siden?', ['Ja', 'Helst ikke']],
    ['', 'Er det greit at vi teller besøk på nettsiden?', ['Ja', 'Helst ikke']],
    ['', 'Saammeko laskea kävijöitä tällä sivustolla?', ['Kyllä', 'Mieluummin ei']],
    ['', 'Smíme měřit návštěvnost tohoto webu?', ['Ano', 'Raději ne']],
    ['', 'Môžeme merať návštevnosť tejto stránky?', ['Áno', 'Radšej nie']],
    ['', 'Mérhetjük a weboldal látogatottságát?', ['Igen', 'Inkább nem']],
    ['', 'Putem măsura traficul pe acest site?', ['Da', 'Mai bine nu']],
    ['', 'Може ли да измерваме посещенията на сайта?', ['Да', 'По-добре не']],
    ['', 'Μπορούμε να μετράμε τις επισκέψεις στον ιστότοπο;', ['Ναι', 'Καλύτερα όχι']],
    ['', 'Smijemo li brojati posjete ovoj stranici?', ['Da', 'Radije ne']],
    ['', 'Ali lahko štejemo obiske te strani?', ['Da', 'Raje ne']],
    ['', 'Ar galime skaičiuoti šios svetainės lankytojus?', ['Taip', 'Verčiau ne']],
    ['', 'Vai drīkstam skaitīt šīs vietnes apmeklējumus?', ['Jā', 'Labāk nē']],
    ['', 'Kas tohime mõõta selle veebilehe külastusi?', ['Jah', 'Pigem ei']],
    ['', 'Bu sitenin ziyaretlerini ölçebilir miyiz?', ['Evet', 'Hayır']],
    ['', 'Podem comptar les visites d’aquest web?', ['Sí', 'Millor no']],
    ['', 'Чи можемо рахувати відвідування цього сайту?', ['Так', 'Краще ні']],
    ['', 'Можно ли нам считать посещения этого сайта?', ['Да', 'Лучше не надо']],
    ['', 'このサイトの訪問数を計測してもよろしいですか。', ['はい', 'いいえ']],
    ['', '이 사이트의 방문을 측정해도 될까요?', ['예', '아니요']],
    ['', '是否同意本网站统计访问量?', ['同意', '不同意']],
    ['', 'هل تسمح لنا بقياس زيارات هذا الموقع؟', ['نعم', 'لا']],
    ['', 'האם אפשר למדוד ביקורים באתר?', ['כן', 'לא']],
    ['', 'Bạn có đồng ý để trang web này đo lường lượt truy cập không?', ['Đồng ý', 'Không']],
    ['', 'ขออนุญาตวัดสถิติการเข้าชมเว็บไซต์นี้ได้ไหม', ['ตกลง', 'ไม่']],
    ['', 'Podemos contar as visitas a esta páxina?', ['Si', 'Non']],
  ];
  it.each(named(rows))('$name', ({ row }) => {
    expect(kindOf(row)).toBe('consent');
  });
});

describe('a notice that names a tool and nothing else', () => {
  const rows: readonly DialogRow[] = [
    ['', 'Deze website gebruikt Google Analytics', ['Begrepen']],
    ['', 'Diese Website nutzt Matomo zur Reichweitenmessung.', ['OK']],
    ['', 'Ce site utilise Google Analytics.', ['J’ai compris']],
  ];
  it.each(named(rows))('$name', ({ row }) => {
    expect(kindOf(row)).toBe('consent');
  });
});

describe('a few words that ask for something else', () => {
  const rows: readonly DialogRow[] = [
    ['', 'May we ask you three questions about our website?', ['Yes', 'No']],
    ['', 'May we measure how satisfied you are with your visit?', ['Yes', 'No']],
    ['', 'May we call you about our website?', ['Yes', 'No']],
    ['', 'May we use your photo in our advertising and on our website?', ['Yes', 'No']],
    ['', 'May we use your review in our ads on this site?', ['Allow', 'Decline']],
    ['', 'Would you like our website’s offers and ads by e-mail?', ['Yes', 'No']],
    ['', 'This site wants to send you notifications. Allow?', ['Allow', 'Block']],
    ['', 'Are you of age? You must be 18 to visit this site.', ['Yes', 'No']],
    ['', 'May we measure your windows before your visit?', ['Yes', 'No']],
    ['', 'Can we visit you to measure the room?', ['Yes', 'No']],
    ['', 'Show visitor statistics of your site?', ['Yes', 'No']],
    ['', 'Allow this page to count your steps?', ['Allow', 'Deny']],
    ['', 'Shall we analyse your website for free?', ['Yes', 'No']],
    ['', 'May we record this call for statistics of our site?', ['Yes', 'No']],
    ['', 'Do you use Google Analytics on your site?', ['Yes', 'No']],
    ['', 'Download the visitor statistics of this website?', ['OK', 'No']],
    ['', 'Do you agree with the terms of this site?', ['Agree', 'Disagree']],
    ['', 'May this site use your location?', ['Allow', 'Deny']],
    ['', 'The match statistics of this game are ready: see the players?', ['Yes', 'No']],
    ['', 'Can we count on your donation for this site?', ['Yes', 'No']],
    ['', 'Leave this page? The analysis is not saved.', ['Yes', 'No']],
    [
      '',
      'Wie zufrieden sind Sie? Dürfen wir Ihren Besuch auf unserer Seite bewerten lassen?',
      ['Ja', 'Nein'],
    ],
    ['', 'Dürfen wir Sie anrufen, um unsere Website vorzustellen?', ['Ja', 'Nein']],
    ['', 'Dürfen wir Ihr Foto auf unserer Seite für Werbung nutzen?', ['Ja', 'Nein']],
    ['', 'Pouvons-nous vous appeler au sujet de votre visite ?', ['Oui', 'Non']],
    ['', 'Voulez-vous recevoir nos publicités par e-mail ?', ['Oui', 'Non']],
    ['', '¿Podemos llamarte para contarte nuestra web?', ['Sí', 'No']],
    ['', 'Possiamo usare la tua recensione nella pubblicità del sito?', ['Sì', 'No']],
    ['', 'Mogen we je bellen over je bezoek aan onze site?', ['Ja', 'Nee']],
    ['', 'Mogen wij je foto op onze website voor reclame gebruiken?', ['Ja', 'Nee']],
    ['', 'Wil je je aanmelden voor de nieuwsbrief van onze site?', ['Ja graag', 'Liever niet']],
    ['', 'Czy możemy do Ciebie zadzwonić w sprawie strony?', ['Tak', 'Nie']],
    ['', 'Får vi ringa dig om ditt besök på vår webbplats?', ['Ja', 'Nej']],
    ['', 'Have you got a minute? Our visitors’ opinion counts.', ['Yes', 'No']],
    ['', 'Install this website on your home screen?', ['Yes', 'No']],
    ['', 'Compare the statistics of two pages?', ['OK', 'No']],
    ['Connect Google Analytics', 'Allow this tool to read your property?', ['Allow', 'Deny']],
    [
      'Cookie-Box',
      'Welche Cookies möchten Sie? Sie können Ihre Auswahl bis morgen ändern.',
      ['Alle Cookies auswählen', 'Auswahl speichern', 'Ohne Cookies fortfahren'],
      { boxes: ['Zitrone', 'Mohn', 'Quark'] },
    ],
  ];
  it.each(named(rows))('$name', ({ row }) => {
    expect(kindOf(row)).toBe('other');
  });
});

describe('what a few words ask for alone', () => {
  const rows: readonly (readonly [text: string, purpose: string | null])[] = [
    ['May we count visits with Matomo? Yes No', 'analytics'],
    ['Får vi räkna besöken på vår webbplats? Ja Nej', 'analytics'],
    ['Do you mind if this site shows you personalised ads? OK No', 'marketing'],
    ['May we count visits and show you personalised ads? Yes No', null],
    ['May we and our partners count visits? Yes No', null],
    ['May we set cookies for statistics and other purposes? Yes No', null],
    ['We count visits with cookies. Accept Decline', null],
  ];
  it.each(rows)('%s', (text, purpose) => expect(soleQuestionOf(text)).toBe(purpose));
});
