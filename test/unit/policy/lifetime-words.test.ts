import { describe, expect, it } from 'vitest';
import { readPolicy } from './given';

type Expected = 'session' | 'persistent' | number;

/** How tables of cookies say how long one is kept, by language: for the visit, until it is deleted, or in seconds of a fixed time. */
const SAID: { readonly [language: string]: readonly (readonly [Expected, readonly string[]])[] } = {
  en: [
    [
      'session',
      [
        'Session',
        'Until you close the tab',
        'While your browser is open',
        'For the duration of your visit',
        'Current session only',
        'Deleted when you close your browser',
        'Until logout',
      ],
    ],
    ['persistent', ['Until you clear your browser data', 'No expiry', 'Permanent', 'Until manually deleted']],
    [86_400, ['24 h']],
    [34_164_000, ['13 mos.']],
    [63_072_000, ['2 yrs']],
    [34_560_000, ['400d']],
    [31_536_000, ['12 months (rolling)']],
  ],
  de: [
    [
      'session',
      [
        'Solange der Browser geöffnet ist',
        'Bis zum Schließen des Tabs',
        'Bis zum Ende der Sitzung',
        'Sitzungsdauer',
        'Dauer des Besuchs',
        'Browsersitzung',
        'Nach Schließung des Browsers',
      ],
    ],
    ['persistent', ['Bis Sie ihn löschen', 'Dauerhaft (bis zur Löschung im Browser)', 'unbegrenzt']],
    [15_768_000, ['6 Mon.']],
  ],
  fr: [
    [
      'session',
      [
        'Le temps de la visite',
        "Jusqu'à la fermeture de l'onglet",
        'Durée de la session',
        'Supprimé à la fermeture du navigateur',
      ],
    ],
    [
      'persistent',
      ["Jusqu'à ce que vous le supprimiez", 'Illimitée', "Jusqu'à effacement des données du navigateur"],
    ],
    [31_536_000, ['1 an glissant']],
  ],
  es: [
    [
      'session',
      ['Mientras el navegador esté abierto', 'Al cerrar la pestaña', 'Durante la visita', 'De sesión'],
    ],
    ['persistent', ['Hasta que la elimine', 'Permanente', 'Indefinida']],
  ],
  it: [
    [
      'session',
      [
        'Durata della visita',
        'Fino alla chiusura della scheda',
        'Finché il browser è aperto',
        'Sessione di navigazione',
        'Si cancella chiudendo il browser',
      ],
    ],
    ['persistent', ['Fino a cancellazione manuale', 'Illimitata']],
    [86_400, ['24 ore']],
  ],
  pt: [
    [
      'session',
      [
        'Enquanto o navegador estiver aberto',
        'Até fechar o separador',
        'Até fechar a aba',
        'Duração da visita',
      ],
    ],
    ['persistent', ['Até ser eliminado pelo utilizador', 'Permanente']],
  ],
  nl: [
    ['session', ['Zolang de browser open is', 'Tot u het tabblad sluit', 'Duur van het bezoek']],
    ['persistent', ['Tot u ze verwijdert', 'Onbeperkt']],
    [63_072_000, ['2 jr']],
    [15_768_000, ['6 mnd']],
    [2_592_000, ['30 dgn']],
  ],
  pl: [
    ['session', ['Do zamknięcia karty', 'Na czas wizyty', 'Do końca sesji', 'Czas trwania sesji']],
    ['persistent', ['Do momentu usunięcia przez użytkownika', 'Bezterminowo', 'Stały']],
    [31_536_000, ['12 mies.']],
    [86_400, ['24 godz.']],
  ],
  sv: [
    ['session', ['Så länge webbläsaren är öppen', 'Tills fliken stängs', 'Under besöket', 'Sessionslängd']],
    ['persistent', ['Tills du raderar den', 'Permanent']],
    [31_536_000, ['12 mån']],
    [86_400, ['24 tim']],
  ],
  da: [
    [
      'session',
      ['Indtil fanen lukkes', 'Så længe browseren er åben', 'Besøgets varighed', 'Når browseren lukkes'],
    ],
    ['persistent', ['Indtil du sletter den', 'Permanent']],
    [31_536_000, ['12 mdr.']],
  ],
  nb: [
    ['session', ['Til fanen lukkes', 'Så lenge nettleseren er åpen', 'Økt', 'Varigheten av besøket']],
    ['persistent', ['Til du sletter den', 'Permanent']],
    [31_536_000, ['12 mnd']],
  ],
  fi: [
    ['session', ['Välilehden sulkemiseen asti', 'Vierailun ajan', 'Selaimen ollessa auki', 'Istunnon ajan']],
    ['persistent', ['Kunnes poistat sen', 'Pysyvä']],
    [31_536_000, ['12 kk']],
    [2_592_000, ['30 pv']],
    [63_072_000, ['2 v']],
  ],
  cs: [
    ['session', ['Do zavření karty', 'Po dobu návštěvy', 'Relace prohlížeče', 'Dokud je prohlížeč otevřený']],
    ['persistent', ['Do smazání uživatelem', 'Trvale']],
    [31_536_000, ['12 měs.']],
    [86_400, ['24 hod.']],
    [1_209_600, ['14 dní']],
  ],
  sk: [
    [
      'session',
      ['Do zatvorenia karty prehliadača', 'Počas aktuálnej karty prehliadača', 'Počas návštevy', 'Relácia'],
    ],
    ['persistent', ['Do vymazania používateľom', 'Trvalo']],
    [31_536_000, ['12 mes.']],
    [86_400, ['24 hod.']],
  ],
  ro: [
    [
      'session',
      ['Până la închiderea filei', 'Durata vizitei', 'Până la închiderea browserului', 'Durata sesiunii'],
    ],
    ['persistent', ['Până la ștergerea manuală', 'Permanent']],
    [86_400, ['24 de ore']],
    [63_072_000, ['2 ani']],
  ],
  hu: [
    [
      'session',
      [
        'A lap bezárásáig',
        'A böngészőfül bezárásáig',
        'A látogatás idejére',
        'Munkamenet végéig',
        'A munkamenethez kötődik',
      ],
    ],
    ['persistent', ['Amíg Ön nem törli', 'Állandó', 'Korlátlan']],
    [31_536_000, ['12 hó']],
    [86_400, ['24 óra']],
  ],
  tr: [
    [
      'session',
      ['Sekme kapanana kadar', 'Ziyaret süresince', 'Oturum süresince', 'Tarayıcı kapatılana kadar'],
    ],
    ['persistent', ['Siz silene kadar', 'Kalıcı', 'Süresiz']],
    [86_400, ['24 saat']],
    [63_072_000, ['2 yıl']],
  ],
  el: [
    [
      'session',
      [
        'Μέχρι το κλείσιμο της καρτέλας',
        'Διάρκεια επίσκεψης',
        'Διάρκεια συνεδρίας',
        'Μέχρι να κλείσετε τον browser',
      ],
    ],
    ['persistent', ['Μέχρι να το διαγράψετε', 'Μόνιμο', 'Μέχρι να σβήσετε τα δεδομένα του browser']],
    [86_400, ['24 ώρες']],
    [63_072_000, ['2 έτη']],
  ],
  bg: [
    ['session', ['До затваряне на раздела', 'За времето на посещението', 'До края на сесията', 'Сесийна']],
    ['persistent', ['Докато не я изтриете', 'Постоянна']],
    [31_536_000, ['12 мес.']],
    [86_400, ['24 ч.']],
    [63_072_000, ['2 г.']],
  ],
  hr: [
    ['session', ['Do zatvaranja kartice', 'Tijekom posjeta', 'Do kraja sesije', 'Do zatvaranja preglednika']],
    ['persistent', ['Dok ga ne izbrišete', 'Trajno']],
    [31_536_000, ['12 mj.']],
    [86_400, ['24 sata']],
    [63_072_000, ['2 godine']],
  ],
  sl: [
    ['session', ['Do zaprtja zavihka', 'Za čas obiska', 'Do konca seje']],
    ['persistent', ['Dokler ga ne izbrišete', 'Trajno']],
    [31_536_000, ['12 mesecev']],
    [86_400, ['24 ur']],
    [63_072_000, ['2 leti']],
  ],
  lt: [
    ['session', ['Iki skirtuko uždarymo', 'Apsilankymo metu', 'Iki sesijos pabaigos']],
    ['persistent', ['Kol ištrinsite', 'Neribotai']],
    [62_208_000, ['24 mėn.']],
    [86_400, ['24 val.']],
    [2_592_000, ['30 d.']],
  ],
  lv: [
    ['session', ['Līdz cilnes aizvēršanai', 'Apmeklējuma laikā', 'Līdz sesijas beigām']],
    ['persistent', ['Kamēr to izdzēšat', 'Pastāvīgi']],
    [31_536_000, ['12 mēn.']],
    [86_400, ['24 st.']],
    [63_072_000, ['2 gadi']],
  ],
  et: [
    ['session', ['Kuni vahelehe sulgemiseni', 'Külastuse ajal', 'Seansi lõpuni']],
    ['persistent', ['Kuni te selle kustutate', 'Püsiv']],
    [31_536_000, ['12 kuud']],
    [86_400, ['24 tundi']],
  ],
  ca: [
    ['session', ['Fins que tanqueu la pestanya', 'Durant la visita', 'Sessió']],
    ['persistent', ["Fins que l'elimineu", 'Permanent']],
    [63_072_000, ['2 anys']],
    [86_400, ['24 h']],
  ],
  uk: [
    ['session', ['До закриття вкладки', 'На час відвідування', 'До кінця сесії']],
    ['persistent', ['Доки ви не видалите', 'Постійний']],
    [31_536_000, ['12 міс.']],
    [63_072_000, ['2 р.']],
  ],
  ru: [
    ['session', ['До закрытия вкладки', 'На время посещения', 'До конца сессии', 'Сеансовый']],
    ['persistent', ['До удаления пользователем', 'Бессрочно']],
    [31_536_000, ['12 мес.']],
    [86_400, ['24 ч.']],
    [63_072_000, ['2 г.']],
  ],
  ja: [
    ['session', ['タブを閉じるまで', 'セッション終了まで', 'ブラウザを閉じるまで']],
    ['persistent', ['削除するまで', '無期限']],
    [86_400, ['24時間']],
    [63_072_000, ['2年']],
    [34_164_000, ['13か月']],
  ],
};

const NEAR = 0.035;

describe.each(Object.entries(SAID))('lifetimes in %s', (language, groups) => {
  const rows = groups.flatMap(([expected, texts]) => texts.map((text) => [text, expected] as const));
  it.each(rows)('%s: %s', (text, expected) => {
    const { entries } = readPolicy({
      text: `<h1>Cookies</h1><table><tr><th>Cookie</th><th>Provider</th><th>Duration</th></tr><tr><td>_abc_id</td><td>Own</td><td>${text}</td></tr></table>`,
      mime: 'text/html',
      url: '',
      sha256: '',
      retrievedAt: '',
      language,
    });
    const lifetime = entries.find((entry) => entry.name === '_abc_id')?.lifetime;
    if (typeof expected === 'string') expect(lifetime?.kind).toBe(expected);
    else expect(Math.abs((lifetime?.seconds ?? 0) / expected - 1)).toBeLessThan(NEAR);
  });
});
