import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { type DialogRow, kindOf } from './dialog-row';

learnEveryWord();

describe('consent dialogs that hardly say who asks', () => {
  const rows: readonly DialogRow[] = [
    [
      'Küpsised',
      'Hädavajalikud on alati sees. Kas ka muud sobivad?',
      ['Luban kõik', 'Luban valitud', 'Ei luba'],
      { boxes: ['Statistika', 'Reklaam'], purposes: 2 },
    ],
    [
      'On part ensemble ?',
      'Avec votre accord, Autocars du Léon et neuf partenaires déposent des cookies pour la mesure d’audience et la publicité.',
      ['Continuer sans accepter', 'Régler', 'J’accepte'],
    ],
    [
      'Cookies',
      'Empregamos cookies propias e de terceiros para medir a audiencia e amosar publicidade.',
      ['Permitir', 'Non permitir'],
    ],
    ['Cookies', 'Smíme uložit nepovinné cookies?', ['Nepovolit', 'Povolit', 'Vybrat']],
    [
      'Vorremmo chiederti',
      'Per le offerte usiamo il pixel di Meta, che salva cookie.',
      ['Va bene', 'No, grazie', 'Scegli'],
    ],
    [
      'Datenschutz',
      'Dürfen wir die Karte von Google laden? Dabei entsteht ein Cookie.',
      ['Ablehnen', 'Auswahl', 'Einverstanden'],
    ],
    [
      'Zanim zaczniesz',
      'Chcemy liczyć odwiedziny, do tego potrzebne są cookies. Decyzja należy do Ciebie.',
      ['Zgoda', 'Brak zgody'],
    ],
    [
      '',
      'Avec votre accord, nous comptons les visites avec Matomo.',
      ['Refuser', 'Accepter'],
      { named: true },
    ],
    ['', 'We count visits with a cookie. All right?', ['Yes', 'No']],
    ['', 'Can we set analytics cookies?', ['Allow', 'Don’t allow']],
    ['', 'Este sitio usa cookies de estadística.', ['Acepto', 'No acepto']],
    ['', 'Usamos cookies do Google Analytics se concordar.', ['Concordo', 'Não concordo']],
    ['', 'Mogen we cookies plaatsen voor statistieken?', ['Ja', 'Nee']],
    ['', 'Får vi spara kakor för statistik?', ['Ja', 'Nej tack']],
    ['', 'Må vi sætte cookies til statistik?', ['Ja tak', 'Nej tak']],
    ['', 'Kan vi bruke informasjonskapsler til statistikk?', ['Ja', 'Nei']],
    ['', 'Saammeko käyttää evästeitä kävijämäärien laskemiseen?', ['Sallin', 'En salli']],
    ['', 'Használhatunk sütiket statisztikához?', ['Igen', 'Nem']],
    ['', 'Putem folosi cookie-uri pentru statistici?', ['Da', 'Nu']],
    ['', 'Можем ли да ползваме бисквитки за статистика?', ['Да', 'Не']],
    ['', 'Μπορούμε να χρησιμοποιήσουμε cookies για στατιστικά;', ['Ναι', 'Όχι']],
    ['', 'Smijemo li koristiti kolačiće za statistiku?', ['Da', 'Ne']],
    ['', 'Ar galime naudoti statistikos slapukus?', ['Taip', 'Ne']],
    ['', 'Vai drīkstam izmantot statistikas sīkdatnes?', ['Jā', 'Nē']],
    ['', 'Kas tohime kasutada statistikaküpsiseid?', ['Jah', 'Ei']],
    ['', 'İstatistik çerezleri kullanabilir miyiz?', ['Evet', 'Hayır']],
    ['', 'アクセス解析のCookieを使用してもよろしいですか。', ['はい', 'いいえ']],
    ['', 'Wir nutzen Cookies.', ['OK', 'Nur notwendige']],
    [
      'I my pečeme na cookies',
      'Používáme soubory cookie pro statistiku a reklamu.',
      ['Přijmout', 'Odmítnout'],
    ],
    ['', 'Az oldal statisztikai és hirdetési sütiket is használ.', ['Elfogadom', 'Elutasítom']],
    ['', 'La página usa cookies de estadística y publicidad.', ['Aceptar', 'Rechazar']],
    ['', 'Die Seite verwendet Cookies für Statistik und Werbung.', ['Annehmen', 'Ablehnen']],
    ['', 'Strona używa plików cookie do statystyk i reklam.', ['Akceptuję', 'Odrzucam']],
    ['', 'Siden bruger cookies til statistik og reklame.', ['Accepter', 'Afvis']],
    ['', 'Sivu käyttää evästeitä tilastointiin ja mainontaan.', ['Hyväksy', 'Hylkää']],
    ['', 'Leht kasutab küpsiseid statistika ja reklaami jaoks.', ['Nõustun', 'Keeldun']],
    ['', 'Wir nut\u00adzen Coo\u00adkies für Sta\u00adtis\u00adtik.', ['An\u00adnehmen', 'Ab\u00adlehnen']],
    ['', 'Nous utilisons des cookies.', ['OK', 'Refuser']],
  ];
  it.each(rows.map((row) => ({ name: row[0] || row[1], row })))('$name', ({ row }) => {
    expect(kindOf(row)).toBe('consent');
  });
});

describe('a later layer of a consent dialog', () => {
  const layer: DialogRow = [
    'Vos préférences',
    'Fonctionnement du site : panier, connexion, paiement. Toujours actif.',
    ['Retour', 'Enregistrer et fermer'],
    { boxes: ['Confort', 'Mesure d’audience', 'Publicité'], purposes: 3, continued: true },
  ];
  it('may list what is needed first', () => expect(kindOf(layer)).toBe('consent'));
});

describe('a few words about cookies that ask for no consent', () => {
  const rows: readonly DialogRow[] = [
    [
      'Úpravy cookies',
      '3 cookies, 1 neuložená zmena',
      ['Prijať všetky zmeny', 'Odmietnuť zmeny', 'Nastavenia'],
    ],
    ['Edit cookie', 'session=…', ['Accept', 'Cancel']],
    ['', 'Cookie copied.', ['OK', 'Undo']],
    ['Cookie jar', '12 entries changed', ['Accept changes', 'Reject changes']],
  ];
  it.each(rows.map((row) => ({ name: row[0] || row[1], row })))('$name', ({ row }) => {
    expect(kindOf(row)).toBe('other');
  });
});
