import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Category, OptionalCategory } from '../../../lib/model/category';

/** Reads labels as a page in a language does: with its words and those of English alone. */
async function purposeIn(language: string): Promise<(label: string) => Category | null> {
  const { wordsSpoken } = await import('../../../lib/consent/heuristic/languages');
  const { learn, learnEveryLanguage } = await import('../../../lib/consent/heuristic/vocabulary');
  const { learnCategories } = await import('../../../lib/consent/category-vocabulary');
  const { purposeOf } = await import('../../../lib/consent/labels');
  const spoken = wordsSpoken('', language, []);
  learn(spoken.words);
  learnCategories(spoken.categories);
  if (spoken.everyLanguage !== null) learnEveryLanguage(spoken.everyLanguage);
  return purposeOf;
}

// What is learned is never forgotten.
beforeEach(() => vi.resetModules());

/** What settings of dialogs are called, by language: `preferences`, `analytics`, `marketing`, separated by `|`. */
const LABELS: Readonly<Record<string, Readonly<Record<OptionalCategory, string>>>> = {
  en: {
    preferences:
      'Preferences|Functional|Functionality|Comfort|Convenience|Personalisation|Personalized experience|Customization|User experience|Enhancements|Enhanced functionality|Usability',
    analytics:
      'Analytics|Statistics|Performance|Measurement|Audience measurement|Usage statistics|Site metrics|Visitor counts|Insights|Traffic measurement|Web analytics|Diagnostics|Usage data',
    marketing:
      'Marketing|Advertising|Targeting|Ads|Social media|Social networks|Retargeting|Personalised ads|Interest-based advertising|Sponsors|Advertising partners|Campaigns|Tailored advertising|Promotional',
  },
  fr: {
    preferences:
      'Préférences|Fonctionnels|Fonctionnalités|Confort|Confort de navigation|Personnalisation|Ergonomie|Expérience utilisateur|Confort d’utilisation|Commodité',
    analytics:
      'Mesure d’audience|Statistiques|Analyse|Performance|Analytiques|Fréquentation|Analyse de trafic|Suivi d’audience|Mesures|Mesure de la fréquentation',
    marketing:
      'Marketing|Publicité|Publicités personnalisées|Ciblage|Réseaux sociaux|Partage social|Annonces|Régie publicitaire|Commercial|Démarchage|Partenaires publicitaires',
  },
  de: {
    preferences:
      'Präferenzen|Funktional|Funktionell|Komfort|Komfortfunktionen|Personalisierung|Einstellungen merken|Bequemlichkeit|Nutzererlebnis|Nutzerfreundlichkeit|Benutzerfreundlichkeit|Zusatzfunktionen|Vorlieben',
    analytics:
      'Statistik|Statistiken|Analyse|Leistung|Messung|Reichweitenmessung|Webanalyse|Besucherzählung|Auswertung|Nutzungsanalyse|Besucherstatistik|Erfolgsmessung der Website',
    marketing:
      'Marketing|Werbung|Werbezwecke|Personalisierte Werbung|Anzeigen|Soziale Medien|Soziale Netzwerke|Targeting|Werbepartner|Zielgruppenwerbung|Reklame|Profilbildung',
  },
  es: {
    preferences:
      'Preferencias|Funcionales|Funcionalidad|Personalización|Comodidad|Confort|Experiencia de usuario|Usabilidad|Preferencia de idioma',
    analytics:
      'Analíticas|Estadísticas|Análisis|Rendimiento|Medición|Medición de audiencia|Métricas|Audiencia|Desempeño|Analítica web',
    marketing:
      'Marketing|Publicidad|Publicitarias|Segmentación|Redes sociales|Anuncios|Publicidad comportamental|Mercadotecnia|Promociones|Comerciales|Anuncios personalizados',
  },
  it: {
    preferences:
      'Preferenze|Funzionali|Funzionalità|Personalizzazione|Comfort|Comodità|Esperienza d’uso|Usabilità|Esperienza',
    analytics:
      'Statistiche|Analitici|Analisi|Prestazioni|Misurazione|Misurazione del pubblico|Rendimento|Misurazioni|Metriche|Audience',
    marketing:
      'Marketing|Pubblicità|Profilazione|Pubblicitari|Social media|Social network|Annunci|Annunci personalizzati|Promozioni|Inserzioni|Reti sociali|Rete sociale',
  },
  nl: {
    preferences:
      'Voorkeuren|Functioneel|Functionaliteit|Comfort|Gebruiksgemak|Personalisatie|Gemak|Gepersonaliseerde ervaring|Gebruikerservaring|Gebruiksvriendelijkheid',
    analytics:
      'Statistieken|Analytisch|Analyse|Prestaties|Metingen|Meting|Bezoekmeting|Bereikmeting|Bezoekersstatistieken|Webstatistieken|Publieksmeting|Meten',
    marketing:
      'Marketing|Advertenties|Reclame|Sociale media|Gerichte advertenties|Promotie|Targeting|Sociale netwerken|Advertentiepartners|Commercieel',
  },
  pt: {
    preferences:
      'Preferências|Funcionais|Funcionalidade|Personalização|Conforto|Comodidade|Conveniência|Experiência|Usabilidade',
    analytics:
      'Estatísticas|Analíticos|Análise|Desempenho|Medição|Medição de audiência|Métricas|Audiência|Rendimento|Estatística',
    marketing:
      'Marketing|Publicidade|Publicitários|Segmentação|Redes sociais|Anúncios|Promoções|Comerciais|Direcionamento|Propaganda|Anúncios personalizados',
  },
  pl: {
    preferences:
      'Preferencje|Funkcjonalne|Funkcjonalność|Personalizacja|Komfort|Wygoda|Udogodnienia|Komfort korzystania|Wygoda korzystania|Ułatwienia|Dopasowanie strony|Użyteczność',
    analytics:
      'Statystyka|Statystyki|Analityczne|Analityka|Analiza|Wydajność|Pomiar|Pomiar oglądalności|Pomiary|Badanie ruchu|Badanie oglądalności|Mierzenie ruchu',
    marketing:
      'Marketing|Reklama|Reklamowe|Reklamy|Społecznościowe|Media społecznościowe|Targetowanie|Profilowanie|Sieci społecznościowe|Promocja|Reklamy dopasowane',
  },
  sv: {
    preferences:
      'Preferenser|Funktionella|Funktionalitet|Anpassning|Bekvämlighet|Komfort|Personalisering|Inställningar|Användarupplevelse|Funktioner',
    analytics:
      'Statistik|Analys|Prestanda|Mätning|Besöksstatistik|Trafikmätning|Analytiska|Besöksmätning|Målgruppsmätning|Mätningar',
    marketing:
      'Marknadsföring|Reklam|Annonser|Annonsering|Sociala medier|Riktad reklam|Marknadsförings|Sociala nätverk|Riktade annonser|Målgruppsanpassning',
  },
  da: {
    preferences:
      'Præferencer|Funktionelle|Funktionalitet|Indstillinger|Komfort|Bekvemmelighed|Personalisering|Tilpasning|Brugeroplevelse|Personlig tilpasning',
    analytics:
      'Statistik|Analyse|Ydeevne|Måling|Målinger|Trafikmåling|Præstation|Besøgsstatistik|Trafikanalyse|Ydelse',
    marketing:
      'Marketing|Markedsføring|Reklamer|Annoncer|Annoncering|Sociale medier|Målrettet|Målretning|Målrettede annoncer|Sociale netværk',
  },
  no: {
    preferences:
      'Preferanser|Funksjonelle|Funksjonalitet|Tilpasning|Komfort|Bekvemmelighet|Personalisering|Innstillinger|Brukeropplevelse|Personlig tilpasning',
    analytics:
      'Statistikk|Analyse|Ytelse|Måling|Målinger|Trafikkmåling|Besøksstatistikk|Trafikkanalyse|Analytiske|Publikumsmåling',
    marketing:
      'Markedsføring|Reklame|Annonser|Annonsering|Sosiale medier|Målrettet|Målretting|Målrettet annonsering|Sosiale nettverk',
  },
  fi: {
    preferences:
      'Mieltymykset|Toiminnalliset|Toiminnallisuus|Mukavuus|Mukavuustoiminnot|Personointi|Asetukset|Käyttökokemus|Räätälöinti|Mukauttaminen|Käyttömukavuus|Yksilöinti',
    analytics:
      'Tilastot|Tilastointi|Analytiikka|Analyysi|Suorituskyky|Mittaus|Mittaaminen|Kävijämittaus|Kävijäseuranta|Kävijätilastot|Seuranta ja mittaus',
    marketing:
      'Markkinointi|Mainonta|Mainokset|Kohdennus|Kohdentaminen|Sosiaalinen media|Kohdennettu mainonta|Sosiaalisen median|Mainoskumppanit',
  },
  cs: {
    preferences:
      'Preferenční|Preference|Funkční|Komfort|Komfortní|Pohodlí|Personalizace|Předvolby|Přizpůsobení|Uživatelské|Uživatelský komfort|Personalizované|Uživatelská zkušenost|Zapamatování voleb',
    analytics:
      'Statistika|Statistiky|Statistické|Analytické|Analytika|Výkonnostní|Výkon|Měření|Měření návštěvnosti|Návštěvnost|Analýza|Analýzy|Sledování návštěvnosti|Výkonové',
    marketing:
      'Marketing|Marketingové|Reklama|Reklamní|Reklamy|Cílení|Cílená reklama|Sociální sítě|Profilování|Propagace|Inzerce|Obchodní sdělení|Personalizovaná reklama',
  },
  sk: {
    preferences:
      'Preferenčné|Preferencie|Funkčné|Komfort|Komfortné|Pohodlie|Personalizácia|Predvoľby|Prispôsobenie|Používateľské|Používateľská skúsenosť|Funkcionalita',
    analytics:
      'Štatistika|Štatistické|Štatistiky|Analytické|Analytika|Výkonnostné|Výkon|Meranie|Meranie návštevnosti|Návštevnosť|Analýza',
    marketing:
      'Marketing|Marketingové|Reklama|Reklamné|Cielenie|Cielená reklama|Sociálne siete|Profilovanie|Propagácia|Inzercia|Personalizovaná reklama',
  },
  ro: {
    preferences:
      'Preferințe|Funcționale|Funcționalitate|Personalizare|Confort|Comoditate|Confortul utilizatorului|Experiența utilizatorului|Experiență',
    analytics:
      'Statistici|Statistice|Analitice|Analiză|Performanță|Măsurare|Măsurarea audienței|Trafic|Analiza traficului|Măsurători|Audiență|Metrici',
    marketing:
      'Marketing|Publicitate|Publicitare|Reclame|Direcționare|Rețele sociale|Promovare|Țintire|Reclame personalizate|Rețelele de socializare|Anunțuri',
  },
  hu: {
    preferences:
      'Preferenciák|Funkcionális|Funkciók|Kényelem|Kényelmi|Kényelmi funkciók|Személyre szabás|Beállítások megjegyzése|Testreszabás|Felhasználói élmény|Komfort',
    analytics:
      'Statisztika|Statisztikai|Analitika|Analitikai|Elemzés|Elemző|Teljesítmény|Mérés|Látogatottság|Látogatottság mérése|Teljesítménymérés|Forgalmi elemzés|Mérések|Közönségmérés',
    marketing:
      'Marketing|Reklám|Reklámok|Hirdetés|Hirdetések|Hirdetési|Célzás|Célzott hirdetések|Közösségi média|Közösségi|Promóció|Profilalkotás',
  },
  el: {
    preferences:
      'Προτιμήσεις|Προτίμησης|Λειτουργικά|Λειτουργικότητα|Εξατομίκευση|Άνεση|Ευκολία|Προσαρμογή|Εμπειρία χρήστη|Ευχρηστία|Διευκόλυνση',
    analytics:
      'Στατιστικά|Στατιστικής|Αναλυτικά|Ανάλυση|Απόδοση|Απόδοσης|Μέτρηση|Επιδόσεις|Μέτρηση επισκεψιμότητας|Επισκεψιμότητα|Μετρήσεις|Ανάλυσης',
    marketing:
      'Μάρκετινγκ|Εμπορική προώθηση|Διαφήμιση|Διαφημιστικά|Διαφημίσεις|Στόχευση|Στόχευσης|Κοινωνικά δίκτυα|Προώθηση|Μέσα κοινωνικής δικτύωσης',
  },
  bg: {
    preferences:
      'Предпочитания|Функционални|Функционалност|Персонализация|Персонализиране|Удобство|Комфорт|Потребителско изживяване|Настройки по избор',
    analytics:
      'Статистика|Статистически|Аналитични|Анализ|Анализи|Производителност|Измерване|Ефективност|Измерване на трафика|Посещаемост|Представяне',
    marketing:
      'Маркетинг|Маркетингови|Реклама|Рекламни|Реклами|Таргетиране|Насочване|Социални мрежи|Социални медии|Промоции|Насочена реклама',
  },
  hr: {
    preferences:
      'Preferencije|Funkcionalni|Funkcionalnost|Personalizacija|Udobnost|Komfor|Praktičnost|Postavke|Prilagodba|Korisničko iskustvo|Pogodnosti|Prilagođavanje|Sklonosti|Komfort',
    analytics:
      'Statistika|Statistički|Analitika|Analitički|Analiza|Izvedba|Učinkovitost|Performanse|Mjerenje|Mjerenje posjećenosti|Posjećenost|Merenje|Statistike|Mjerenja',
    marketing:
      'Marketing|Marketinški|Oglašavanje|Oglasi|Ciljanje|Društvene mreže|Reklame|Promidžba|Ciljano oglašavanje|Društveni mediji|Promocija',
  },
  sl: {
    preferences:
      'Preference|Nastavitve|Funkcionalni|Funkcionalnost|Personalizacija|Udobje|Prilagoditev|Uporabniška izkušnja|Udobnost|Prilagajanje|Funkcijski',
    analytics:
      'Statistika|Statistični|Analitika|Analitični|Analiza|Zmogljivost|Učinkovitost|Meritve|Merjenje|Merjenje obiska|Obiskanost|Merjenje obiskanosti',
    marketing:
      'Trženje|Trženjski|Marketing|Oglaševanje|Oglasi|Ciljanje|Družbena omrežja|Oglaševalski|Ciljno oglaševanje|Promocija|Družbeni mediji',
  },
  lt: {
    preferences:
      'Parinktys|Nuostatos|Pasirinkimai|Funkciniai|Funkcionalumas|Personalizavimas|Patogumas|Patogumo|Komfortas|Pritaikymas|Pirmenybės|Individualizavimas|Naudotojo patirtis',
    analytics:
      'Statistika|Statistiniai|Analitika|Analitiniai|Analizė|Našumas|Našumo|Veikimo|Matavimas|Srauto matavimas|Lankomumas|Lankomumo matavimas|Efektyvumas',
    marketing:
      'Rinkodara|Rinkodaros|Reklama|Reklaminiai|Reklamos|Tiksliniai|Socialiniai tinklai|Taikymas|Tikslinė reklama|Marketingas|Skelbimai',
  },
  lv: {
    preferences:
      'Preferences|Iestatījumi|Funkcionālās|Funkcionalitāte|Personalizācija|Ērtības|Ērtība|Komforts|Vēlmes|Pielāgošana|Lietotāja pieredze|Izvēles iestatījumi|Personalizēšana',
    analytics:
      'Statistika|Statistikas|Analītika|Analītiskās|Analīze|Veiktspēja|Veiktspējas|Mērījumi|Mērīšana|Apmeklējuma mērīšana|Apmeklējums|Auditorijas mērīšana',
    marketing:
      'Mārketings|Mārketinga|Reklāma|Reklāmas|Mērķēšana|Mērķauditorija|Sociālie tīkli|Sociālo tīklu|Mērķēta reklāma|Sociālie mediji',
  },
  et: {
    preferences:
      'Eelistused|Funktsionaalsed|Funktsionaalsus|Isikupärastamine|Mugavus|Kasutusmugavus|Seadistused|Kohandamine|Kasutajakogemus|Eelistus|Personaliseerimine',
    analytics:
      'Statistika|Statistilised|Analüütika|Analüütilised|Analüüs|Jõudlus|Mõõtmine|Külastatavus|Toimivus|Külastuste mõõtmine|Külastatavuse mõõtmine',
    marketing:
      'Turundus|Turunduslikud|Reklaam|Reklaamid|Sihtimine|Sotsiaalmeedia|Suunatud reklaam|Sihtreklaam|Sihitud|Sotsiaalvõrgustikud',
  },
  tr: {
    preferences:
      'Tercihler|Tercih çerezleri|İşlevsel|İşlevsellik|Kişiselleştirme|Konfor|Kolaylık|Fonksiyonel|Kullanım kolaylığı|Kullanıcı deneyimi|Rahatlık|Özelleştirme',
    analytics:
      'İstatistik|İstatistikler|İstatistiksel|Analitik|Analiz|Performans|Ölçüm|Ziyaret ölçümü|Trafik ölçümü|Ölçümleme|Ölçme',
    marketing:
      'Pazarlama|Reklam|Reklamlar|Hedefleme|Sosyal medya|Tanıtım|Reklam ve hedefleme|Hedefli reklamcılık|Sosyal ağlar|Profilleme',
  },
  ca: {
    preferences:
      'Preferències|Funcionals|Funcionalitat|Personalització|Comoditat|Confort|Experiència d’usuari|Usabilitat',
    analytics:
      'Analítiques|Estadístiques|Anàlisi|Rendiment|Mesura|Mesurament|Audiència|Mesura d’audiència|Mètriques',
    marketing:
      'Màrqueting|Publicitat|Publicitàries|Segmentació|Xarxes socials|Anuncis|Promocions|Comercials|Publicitat comportamental',
  },
  uk: {
    preferences:
      'Уподобання|Вподобання|Функціональні|Функціональність|Персоналізація|Зручність|Комфорт|Налаштування під вас|Налаштування користувача',
    analytics:
      'Статистика|Статистичні|Аналітика|Аналітичні|Аналіз|Продуктивність|Вимірювання|Ефективність|Відвідуваність|Вимірювання аудиторії',
    marketing:
      'Маркетинг|Маркетингові|Реклама|Рекламні|Таргетинг|Соціальні мережі|Цільова реклама|Просування|Таргетовані',
  },
  ru: {
    preferences:
      'Предпочтения|Функциональные|Функциональность|Персонализация|Удобство|Комфорт|Настройки интерфейса|Пользовательские',
    analytics:
      'Статистика|Статистические|Аналитика|Аналитические|Анализ|Производительность|Измерение|Измерение аудитории|Эффективность|Посещаемость|Анализ трафика',
    marketing:
      'Маркетинг|Маркетинговые|Реклама|Рекламные|Таргетинг|Социальные сети|Целевая реклама|Продвижение|Персонализированная реклама|Соцсети',
  },
  ja: {
    preferences:
      '機能性|機能|環境設定|設定の保存|利便性|快適性|パーソナライズ|カスタマイズ|好みの設定|ユーザー体験',
    analytics: '統計|分析|解析|パフォーマンス|計測|測定|アクセス解析|アナリティクス|効果測定|利用状況の把握',
    marketing:
      'マーケティング|広告|ターゲティング|ソーシャルメディア|パーソナライズ広告|広告配信|行動ターゲティング|SNS|宣伝|プロモーション',
  },
  ko: {
    preferences: '기능|기능성|환경설정|선호|선호도|개인화|편의|편의 기능|맞춤 설정|사용자 경험',
    analytics: '분석|통계|성능|측정|방문자 분석|이용 통계|접속 통계|성과 측정',
    marketing: '마케팅|광고|타겟팅|타깃|소셜 미디어|맞춤형 광고|홍보|소셜미디어',
  },
  zh: {
    preferences: '功能|功能性|偏好|偏好设置|个性化|便利|便捷功能|舒适|個人化|偏好設定|用户体验',
    analytics: '分析|统计|性能|测量|衡量|統計|效能|流量分析|访问统计|數據分析|绩效',
    marketing: '营销|广告|定向|社交媒体|廣告|行銷|推广|精准广告|目标定位|社群媒體',
  },
  ar: {
    preferences:
      'التفضيلات|الوظيفية|وظيفية|التخصيص|الراحة|تفضيلات|تجربة المستخدم|تحسين التجربة|الملاءمة|سهولة الاستخدام',
    analytics: 'الإحصاءات|الإحصائيات|التحليلات|تحليلية|الأداء|القياس|قياس الجمهور|إحصائية|تحليل الزيارات',
    marketing:
      'التسويق|الإعلانات|إعلانية|الاستهداف|وسائل التواصل الاجتماعي|التسويقية|الإعلان|شبكات التواصل|الترويج',
  },
  he: {
    preferences: 'העדפות|פונקציונליות|תפקודיות|התאמה אישית|נוחות|חוויית משתמש|פונקציונליים|נוחות השימוש',
    analytics: 'סטטיסטיקה|אנליטיקה|ביצועים|מדידה|ניתוח|אנליטיות|מדידת קהל|סטטיסטיות',
    marketing: 'שיווק|פרסום|פרסומות|מדיה חברתית|רשתות חברתיות|שיווקיות|פילוח|מיקוד|קידום מכירות',
  },
  th: {
    preferences: 'การตั้งค่า|ฟังก์ชัน|การใช้งาน|ปรับแต่ง|ความสะดวก|การปรับให้เหมาะกับคุณ|ความชอบ',
    analytics: 'การวิเคราะห์|สถิติ|ประสิทธิภาพ|การวัดผล|วิเคราะห์ข้อมูล',
    marketing: 'การตลาด|โฆษณา|การกำหนดเป้าหมาย|โซเชียลมีเดีย|สื่อสังคมออนไลน์|กลุ่มเป้าหมาย',
  },
  vi: {
    preferences:
      'Chức năng|Tùy chọn|Cá nhân hóa|Ưu tiên|Tiện ích|Tiện lợi|Sở thích|Trải nghiệm người dùng|Thoải mái',
    analytics: 'Phân tích|Thống kê|Hiệu suất|Đo lường|Hiệu năng|Đo lường lưu lượng',
    marketing:
      'Quảng cáo|Tiếp thị|Nhắm mục tiêu|Mạng xã hội|Quảng cáo cá nhân hóa|Truyền thông xã hội|Khuyến mại',
  },
};

describe('what settings are called in every language', () => {
  it.each(Object.entries(LABELS))('%s', async (language, table) => {
    const purposeOf = await purposeIn(language);
    const wrong = Object.entries(table).flatMap(([category, labels]) =>
      labels
        .split('|')
        .filter((label) => purposeOf(label) !== category)
        .map((label) => `${category}: ${label} -> ${purposeOf(label)}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What must be, by language: never read as a purpose that may be refused. */
const NECESSARY: Readonly<Record<string, string>> = {
  en: 'Strictly necessary|Essential|Required|Technical|Always active|Security',
  fr: 'Strictement nécessaires|Essentiels|Indispensables|Techniques|Obligatoires',
  de: 'Unbedingt erforderlich|Notwendig|Essenziell|Technisch notwendig|Pflicht',
  es: 'Estrictamente necesarias|Esenciales|Técnicas|Obligatorias|Imprescindibles',
  it: 'Strettamente necessari|Essenziali|Tecnici|Obbligatori|Indispensabili',
  nl: 'Strikt noodzakelijk|Noodzakelijk|Essentieel|Technisch|Verplicht',
  pt: 'Estritamente necessários|Essenciais|Técnicos|Obrigatórios|Indispensáveis',
  pl: 'Ściśle niezbędne|Niezbędne|Konieczne|Techniczne|Wymagane|Podstawowe',
  sv: 'Strikt nödvändiga|Nödvändiga|Tekniska|Obligatoriska|Grundläggande',
  da: 'Strengt nødvendige|Nødvendige|Tekniske|Påkrævede|Obligatoriske',
  no: 'Strengt nødvendige|Nødvendige|Tekniske|Påkrevde|Obligatoriske',
  fi: 'Ehdottoman välttämättömät|Välttämättömät|Pakolliset|Tekniset|Tarpeelliset',
  cs: 'Nezbytně nutné|Nezbytné|Nutné|Technické|Povinné|Základní',
  sk: 'Nevyhnutne potrebné|Nevyhnutné|Potrebné|Technické|Povinné|Základné',
  ro: 'Strict necesare|Necesare|Esențiale|Tehnice|Obligatorii',
  hu: 'Feltétlenül szükséges|Szükséges|Elengedhetetlen|Technikai|Kötelező|Alapvető',
  el: 'Απολύτως απαραίτητα|Απαραίτητα|Αναγκαία|Τεχνικά|Υποχρεωτικά',
  bg: 'Строго необходими|Необходими|Задължителни|Технически|Основни',
  hr: 'Strogo nužni|Nužni|Neophodni|Obavezni|Tehnički|Osnovni',
  sl: 'Nujno potrebni|Nujni|Obvezni|Tehnični|Osnovni',
  lt: 'Griežtai būtini|Būtini|Privalomi|Techniniai|Pagrindiniai|Reikalingi',
  lv: 'Stingri nepieciešamās|Nepieciešamās|Obligātās|Tehniskās|Pamata',
  et: 'Hädavajalikud|Vajalikud|Kohustuslikud|Tehnilised|Põhilised',
  tr: 'Kesinlikle gerekli|Zorunlu|Gerekli|Teknik|Temel',
  ca: 'Estrictament necessàries|Necessàries|Essencials|Tècniques|Obligatòries',
  uk: 'Суворо необхідні|Необхідні|Обов’язкові|Технічні|Основні',
  ru: 'Строго необходимые|Необходимые|Обязательные|Технические',
  ja: '必須|厳密に必要|必要な|必要不可欠',
  ko: '필수|필수 쿠키',
  zh: '必要|必需|必要的',
  ar: 'الضرورية|ضرورية للغاية|الأساسية',
  he: 'הכרחיות|חיוניות|נחוצות',
  th: 'จำเป็น|จำเป็นอย่างยิ่ง',
  vi: 'Cần thiết|Thiết yếu|Bắt buộc',
};

describe('what must be in every language', () => {
  it.each(Object.entries(NECESSARY))('%s', async (language, labels) => {
    const purposeOf = await purposeIn(language);
    const wrong = labels.split('|').filter((label) => purposeOf(label) !== 'necessary');
    expect(wrong.map((label) => `${label} -> ${purposeOf(label)}`)).toEqual([]);
  });
});

describe('what a page is sent', () => {
  it('leaves out the words of languages that it knows already, and those of no language after the first time', async () => {
    const { wordsSpoken } = await import('../../../lib/consent/heuristic/languages');
    const first = wordsSpoken('Alle akzeptieren, Ablehnen', '', []);
    expect(first.languages).toEqual(expect.arrayContaining(['de', 'en']));
    expect(first.everyLanguage).not.toBeNull();
    const again = wordsSpoken('Alle akzeptieren, Ablehnen', '', first.languages);
    expect(again).toEqual({ languages: [], words: [], categories: [], everyLanguage: null });
    const more = wordsSpoken('Tout accepter, Tout refuser', 'fr', first.languages);
    expect(more.languages).toContain('fr');
    expect(more.words).toHaveLength(more.languages.length);
  });
});
