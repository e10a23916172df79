/** What a site's own pages say in one language: its policy, its banner, its footer. */
export interface SiteWords {
  readonly title: string;
  readonly intro: string;
  readonly headers: readonly [
    name: string,
    category: string,
    purpose: string,
    lifetime: string,
    provider: string,
  ];
  readonly necessary: string;
  readonly preferences: string;
  readonly analytics: string;
  readonly marketing: string;
  readonly session: string;
  readonly until: string;
  /** Singular and plural of minute, day, month, year. */
  readonly units: Readonly<Record<'minute' | 'day' | 'month' | 'year', readonly [string, string]>>;
  readonly purposes: { readonly session: string; readonly forms: string; readonly choice: string };
  readonly ask: string;
  readonly accept: string;
  readonly reject: string;
  readonly customize: string;
  readonly save: string;
  readonly reopen: string;
}

const EN: SiteWords = {
  title: 'Cookie policy',
  intro: 'This page lists every cookie and similar technology on this site.',
  headers: ['Name', 'Category', 'Purpose', 'Duration', 'Provider'],
  necessary: 'Strictly necessary',
  preferences: 'Preferences',
  analytics: 'Audience measurement',
  marketing: 'Advertising',
  session: 'Session',
  until: 'Until you delete it',
  units: {
    minute: ['minute', 'minutes'],
    day: ['day', 'days'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  purposes: {
    session: 'Keeps your session while you browse',
    forms: 'Protects forms against forged requests',
    choice: 'Remembers your choice about cookies',
  },
  ask: 'We use cookies to measure our audience and for advertising. You can accept or refuse them.',
  accept: 'Accept all',
  reject: 'Reject all',
  customize: 'Customize',
  save: 'Save my choices',
  reopen: 'Cookie settings',
};

const FR: SiteWords = {
  title: 'Politique de cookies',
  intro: 'Cette page énumère les cookies et autres traceurs de ce site.',
  headers: ['Nom', 'Catégorie', 'Finalité', 'Durée', 'Fournisseur'],
  necessary: 'Strictement nécessaire',
  preferences: 'Préférences',
  analytics: 'Mesure d’audience',
  marketing: 'Publicité',
  session: 'Session',
  until: 'Jusqu’à sa suppression',
  units: {
    minute: ['minute', 'minutes'],
    day: ['jour', 'jours'],
    month: ['mois', 'mois'],
    year: ['an', 'ans'],
  },
  purposes: {
    session: 'Maintient votre session pendant la visite',
    forms: 'Protège les formulaires contre la falsification',
    choice: 'Conserve votre choix en matière de cookies',
  },
  ask: 'Nous utilisons des cookies pour mesurer l’audience et pour la publicité. Vous pouvez les accepter ou les refuser.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  customize: 'Personnaliser',
  save: 'Enregistrer mes choix',
  reopen: 'Gérer mes cookies',
};

const DE: SiteWords = {
  title: 'Cookie-Richtlinie',
  intro: 'Diese Seite nennt alle Cookies und ähnlichen Techniken dieser Website.',
  headers: ['Name', 'Kategorie', 'Zweck', 'Speicherdauer', 'Anbieter'],
  necessary: 'Unbedingt erforderlich',
  preferences: 'Präferenzen',
  analytics: 'Statistik',
  marketing: 'Marketing',
  session: 'Sitzung',
  until: 'Bis zur Löschung',
  units: {
    minute: ['Minute', 'Minuten'],
    day: ['Tag', 'Tage'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
  },
  purposes: {
    session: 'Hält Ihre Sitzung während des Besuchs',
    forms: 'Schützt Formulare vor gefälschten Anfragen',
    choice: 'Speichert Ihre Auswahl zu Cookies',
  },
  ask: 'Wir verwenden Cookies für Statistik und Marketing. Sie können sie akzeptieren oder ablehnen.',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  customize: 'Anpassen',
  save: 'Auswahl speichern',
  reopen: 'Cookie-Einstellungen',
};

const ES: SiteWords = {
  title: 'Política de cookies',
  intro: 'Esta página enumera las cookies y tecnologías similares de este sitio.',
  headers: ['Nombre', 'Categoría', 'Finalidad', 'Duración', 'Proveedor'],
  necessary: 'Estrictamente necesarias',
  preferences: 'Preferencias',
  analytics: 'Medición de audiencia',
  marketing: 'Publicidad',
  session: 'Sesión',
  until: 'Hasta su eliminación',
  units: {
    minute: ['minuto', 'minutos'],
    day: ['día', 'días'],
    month: ['mes', 'meses'],
    year: ['año', 'años'],
  },
  purposes: {
    session: 'Mantiene su sesión durante la visita',
    forms: 'Protege los formularios contra peticiones falsificadas',
    choice: 'Recuerda su elección sobre las cookies',
  },
  ask: 'Utilizamos cookies para medir la audiencia y para publicidad. Puede aceptarlas o rechazarlas.',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  customize: 'Personalizar',
  save: 'Guardar preferencias',
  reopen: 'Configurar cookies',
};

const IT: SiteWords = {
  title: 'Informativa sui cookie',
  intro: 'Questa pagina elenca i cookie e le tecnologie simili di questo sito.',
  headers: ['Nome', 'Categoria', 'Finalità', 'Durata', 'Fornitore'],
  necessary: 'Strettamente necessari',
  preferences: 'Preferenze',
  analytics: 'Statistiche',
  marketing: 'Pubblicità',
  session: 'Sessione',
  until: 'Fino alla cancellazione',
  units: {
    minute: ['minuto', 'minuti'],
    day: ['giorno', 'giorni'],
    month: ['mese', 'mesi'],
    year: ['anno', 'anni'],
  },
  purposes: {
    session: 'Mantiene la sessione durante la visita',
    forms: 'Protegge i moduli da richieste contraffatte',
    choice: 'Ricorda la tua scelta sui cookie',
  },
  ask: 'Utilizziamo cookie per statistiche e pubblicità. Puoi accettarli o rifiutarli.',
  accept: 'Accetta tutti',
  reject: 'Rifiuta tutti',
  customize: 'Personalizza',
  save: 'Salva le scelte',
  reopen: 'Impostazioni cookie',
};

const NL: SiteWords = {
  title: 'Cookiebeleid',
  intro: 'Deze pagina noemt alle cookies en vergelijkbare technieken van deze website.',
  headers: ['Naam', 'Categorie', 'Doel', 'Bewaartermijn', 'Aanbieder'],
  necessary: 'Strikt noodzakelijk',
  preferences: 'Voorkeuren',
  analytics: 'Statistieken',
  marketing: 'Marketing',
  session: 'Sessie',
  until: 'Tot u het verwijdert',
  units: {
    minute: ['minuut', 'minuten'],
    day: ['dag', 'dagen'],
    month: ['maand', 'maanden'],
    year: ['jaar', 'jaar'],
  },
  purposes: {
    session: 'Houdt uw sessie bij tijdens het bezoek',
    forms: 'Beschermt formulieren tegen vervalste verzoeken',
    choice: 'Onthoudt uw keuze over cookies',
  },
  ask: 'Wij gebruiken cookies voor statistieken en marketing. U kunt ze accepteren of weigeren.',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  customize: 'Aanpassen',
  save: 'Keuze opslaan',
  reopen: 'Cookie-instellingen',
};

const PL: SiteWords = {
  title: 'Polityka plików cookie',
  intro: 'Ta strona wymienia wszystkie pliki cookie i podobne technologie tego serwisu.',
  headers: ['Nazwa', 'Kategoria', 'Cel', 'Czas przechowywania', 'Dostawca'],
  necessary: 'Niezbędne',
  preferences: 'Preferencje',
  analytics: 'Statystyka',
  marketing: 'Reklama',
  session: 'Sesja',
  until: 'Do usunięcia',
  units: {
    minute: ['minuta', 'minut'],
    day: ['dzień', 'dni'],
    month: ['miesiąc', 'miesięcy'],
    year: ['rok', 'lat'],
  },
  purposes: {
    session: 'Utrzymuje sesję podczas wizyty',
    forms: 'Chroni formularze przed fałszywymi żądaniami',
    choice: 'Zapamiętuje wybór dotyczący plików cookie',
  },
  ask: 'Używamy plików cookie do statystyk i reklam. Możesz je zaakceptować lub odrzucić.',
  accept: 'Akceptuj wszystkie',
  reject: 'Odrzuć wszystkie',
  customize: 'Dostosuj',
  save: 'Zapisz wybór',
  reopen: 'Ustawienia cookie',
};

const PT: SiteWords = {
  title: 'Política de cookies',
  intro: 'Esta página enumera os cookies e tecnologias semelhantes deste site.',
  headers: ['Nome', 'Categoria', 'Finalidade', 'Duração', 'Fornecedor'],
  necessary: 'Estritamente necessários',
  preferences: 'Preferências',
  analytics: 'Medição de audiência',
  marketing: 'Publicidade',
  session: 'Sessão',
  until: 'Até ser eliminado',
  units: {
    minute: ['minuto', 'minutos'],
    day: ['dia', 'dias'],
    month: ['mês', 'meses'],
    year: ['ano', 'anos'],
  },
  purposes: {
    session: 'Mantém a sua sessão durante a visita',
    forms: 'Protege os formulários contra pedidos falsificados',
    choice: 'Guarda a sua escolha sobre cookies',
  },
  ask: 'Utilizamos cookies para medir a audiência e para publicidade. Pode aceitá-los ou rejeitá-los.',
  accept: 'Aceitar todos',
  reject: 'Rejeitar todos',
  customize: 'Personalizar',
  save: 'Guardar escolhas',
  reopen: 'Definições de cookies',
};

const SV: SiteWords = {
  title: 'Cookiepolicy',
  intro: 'Den här sidan anger alla kakor och liknande tekniker på webbplatsen.',
  headers: ['Namn', 'Kategori', 'Syfte', 'Lagringstid', 'Leverantör'],
  necessary: 'Nödvändiga',
  preferences: 'Inställningar',
  analytics: 'Statistik',
  marketing: 'Marknadsföring',
  session: 'Session',
  until: 'Tills den raderas',
  units: {
    minute: ['minut', 'minuter'],
    day: ['dag', 'dagar'],
    month: ['månad', 'månader'],
    year: ['år', 'år'],
  },
  purposes: {
    session: 'Håller din session under besöket',
    forms: 'Skyddar formulär mot förfalskade anrop',
    choice: 'Sparar ditt val om kakor',
  },
  ask: 'Vi använder kakor för statistik och marknadsföring. Du kan godkänna eller avvisa dem.',
  accept: 'Godkänn alla',
  reject: 'Avvisa alla',
  customize: 'Anpassa',
  save: 'Spara mina val',
  reopen: 'Cookie-inställningar',
};

export const SITE_WORDS = { en: EN, fr: FR, de: DE, es: ES, it: IT, nl: NL, pl: PL, pt: PT, sv: SV } as const;
export type SiteLanguage = keyof typeof SITE_WORDS;
