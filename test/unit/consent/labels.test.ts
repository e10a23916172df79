import { describe, expect, it } from 'vitest';
import { learnEveryWord } from '../../../lib/consent/every-word';
import { purposeOf, purposesJoined } from '../../../lib/consent/labels';
import type { Category } from '../../../lib/model/category';

learnEveryWord();

/** What toggles are called in dialogs: necessary, preferences (twice), analytics (twice), marketing (twice). */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  bg: ['Необходими', 'Функционални', 'Предпочитания', 'Аналитични', 'Статистика', 'Маркетинг', 'Рекламни'],
  ca: ['Necessàries', 'Funcionals', 'Preferències', 'Analítiques', 'Estadística', 'Màrqueting', 'Publicitat'],
  cs: ['Nezbytné', 'Funkční', 'Preferenční', 'Analytické', 'Statistické', 'Marketingové', 'Reklamní'],
  da: ['Nødvendige', 'Funktionelle', 'Præferencer', 'Analytiske', 'Statistik', 'Markedsføring', 'Reklame'],
  de: ['Notwendig', 'Funktional', 'Präferenzen', 'Analyse', 'Statistik', 'Marketing', 'Werbung'],
  el: ['Απαραίτητα', 'Λειτουργικά', 'Προτιμήσεις', 'Αναλυτικά', 'Στατιστικά', 'Μάρκετινγκ', 'Διαφήμιση'],
  en: [
    'Strictly necessary',
    'Functional',
    'Preferences',
    'Analytics',
    'Statistics',
    'Marketing',
    'Advertising',
  ],
  es: ['Necesarias', 'Funcionales', 'Preferencias', 'Analíticas', 'Estadísticas', 'Marketing', 'Publicidad'],
  et: ['Vajalikud', 'Funktsionaalsed', 'Eelistused', 'Analüütika', 'Statistika', 'Turundus', 'Reklaam'],
  fi: [
    'Välttämättömät',
    'Toiminnalliset',
    'Mieltymykset',
    'Analytiikka',
    'Tilastointi',
    'Markkinointi',
    'Mainonta',
  ],
  fr: ['Nécessaires', 'Fonctionnels', 'Préférences', 'Analyse', 'Statistiques', 'Marketing', 'Publicité'],
  hr: ['Nužni', 'Funkcionalni', 'Postavke', 'Analitički', 'Statistika', 'Marketing', 'Oglašavanje'],
  hu: ['Szükséges', 'Funkcionális', 'Beállítások', 'Analitikai', 'Statisztikai', 'Marketing', 'Hirdetési'],
  it: ['Necessari', 'Funzionali', 'Preferenze', 'Analitici', 'Statistiche', 'Marketing', 'Pubblicità'],
  ja: ['必須', '機能性', '設定', '分析', '統計', 'マーケティング', '広告'],
  ko: ['필수', '기능', '환경설정', '분석', '통계', '마케팅', '광고'],
  lt: ['Būtini', 'Funkciniai', 'Nuostatos', 'Analitiniai', 'Statistika', 'Rinkodara', 'Reklama'],
  lv: ['Nepieciešamās', 'Funkcionālās', 'Preferences', 'Analītiskās', 'Statistika', 'Mārketings', 'Reklāma'],
  nl: [
    'Noodzakelijk',
    'Functioneel',
    'Voorkeuren',
    'Analytisch',
    'Statistieken',
    'Marketing',
    'Advertenties',
  ],
  no: ['Nødvendige', 'Funksjonelle', 'Preferanser', 'Analyse', 'Statistikk', 'Markedsføring', 'Annonsering'],
  pl: ['Niezbędne', 'Funkcjonalne', 'Preferencje', 'Analityczne', 'Statystyka', 'Marketingowe', 'Reklamowe'],
  pt: ['Necessários', 'Funcionais', 'Preferências', 'Analíticos', 'Estatísticas', 'Marketing', 'Publicidade'],
  ro: ['Necesare', 'Funcționale', 'Preferințe', 'Analitice', 'Statistici', 'Marketing', 'Publicitate'],
  ru: [
    'Обязательные',
    'Функциональные',
    'Предпочтения',
    'Аналитические',
    'Статистика',
    'Маркетинговые',
    'Рекламные',
  ],
  sk: ['Nevyhnutné', 'Funkčné', 'Preferencie', 'Analytické', 'Štatistické', 'Marketingové', 'Reklamné'],
  sl: ['Nujni', 'Funkcionalni', 'Nastavitve', 'Analitični', 'Statistika', 'Trženje', 'Oglaševanje'],
  sv: ['Nödvändiga', 'Funktionella', 'Inställningar', 'Analys', 'Statistik', 'Marknadsföring', 'Annonsering'],
  tr: ['Zorunlu', 'İşlevsel', 'Tercihler', 'Analitik', 'İstatistik', 'Pazarlama', 'Reklam'],
  uk: ["Обов'язкові", 'Функціональні', 'Уподобання', 'Аналітичні', 'Статистика', 'Маркетингові', 'Рекламні'],
  zh: ['必要', '功能性', '偏好', '分析', '统计', '营销', '广告'],
};
const PLACES: readonly Category[] = [
  'necessary',
  'preferences',
  'preferences',
  'analytics',
  'analytics',
  'marketing',
  'marketing',
];

describe('purposes that labels name', () => {
  it.each(Object.entries(LABELS))('in %s', (_, labels) => {
    expect(labels.map((label) => [label, purposeOf(label)])).toEqual(
      labels.map((label, at) => [label, PLACES[at]]),
    );
  });

  it.each<readonly [string, readonly Category[]]>([
    ['Statistics & marketing', ['analytics', 'marketing']],
    ['Tercihler ve istatistik', ['preferences', 'analytics']],
    ['Nödvändiga och statistik', ['necessary', 'analytics']],
    ['Analytics: to improve your experience', ['analytics']],
    ['Social media and advertising', ['marketing']],
    ['Something else', []],
  ])('%s names %j', (label, purposes) => expect(purposesJoined(label)).toEqual(purposes));
});
