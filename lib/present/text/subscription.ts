import { chooseLanguage, type Language } from './languages';

/** What a person reads of the list of names that may be fetched; `{host}`, `{count}`, `{when}` and `{message}` are filled in. */
export interface SubscriptionText {
  readonly title: string;
  readonly means: string;
  readonly turnOn: string;
  readonly again: string;
  readonly turnOff: string;
  readonly state: string;
  readonly refused: string;
  readonly failed: string;
  readonly busy: string;
  /** Beside what the list says of an item. */
  readonly unproven: string;
}

/** Apart from the interface's words: the popup, which must open at once, shows none of it. */
const TEXTS: Readonly<Record<Language, SubscriptionText>> = {
  en: {
    title: 'More names of cookies',
    means:
      'The Open Cookie Database, kept by volunteers, names many cookies that this extension does not know. If you turn it on, your browser fetches it once from {host}, which learns your address but nothing of your visits. What it says stands in an item’s details as its own word: it changes no finding and proves no exemption.',
    turnOn: 'Turn on and fetch',
    again: 'Fetch again',
    turnOff: 'Turn off and delete',
    state: 'Names: {count}. Fetched {when}.',
    refused: 'The browser was not allowed to reach {host}. Nothing was fetched.',
    failed: 'Nothing was changed: {message}',
    busy: 'Fetching…',
    unproven: 'its own word, no proof',
  },
  fr: {
    title: 'Davantage de noms de cookies',
    means:
      'L’Open Cookie Database, tenue par des bénévoles, nomme beaucoup de cookies que cette extension ne connaît pas. Si vous l’activez, votre navigateur la télécharge une fois depuis {host}, qui apprend votre adresse mais rien de vos visites. Ce qu’elle dit figure dans les détails d’un élément comme sa propre affirmation : cela ne change aucun constat et ne prouve aucune exemption.',
    turnOn: 'Activer et télécharger',
    again: 'Télécharger à nouveau',
    turnOff: 'Désactiver et supprimer',
    state: 'Noms : {count}. Téléchargée le {when}.',
    refused: 'Le navigateur n’a pas été autorisé à joindre {host}. Rien n’a été téléchargé.',
    failed: 'Rien n’a changé : {message}',
    busy: 'Téléchargement…',
    unproven: 'sa propre affirmation, sans preuve',
  },
  de: {
    title: 'Weitere Namen von Cookies',
    means:
      'Die von Freiwilligen gepflegte Open Cookie Database nennt viele Cookies, die diese Erweiterung nicht kennt. Schalten Sie sie ein, lädt Ihr Browser sie einmal von {host}; dort wird Ihre Adresse bekannt, aber nichts von Ihren Besuchen. Was sie sagt, steht in den Einzelheiten eines Eintrags als ihre eigene Angabe: Es ändert keinen Befund und belegt keine Ausnahme.',
    turnOn: 'Einschalten und laden',
    again: 'Neu laden',
    turnOff: 'Ausschalten und löschen',
    state: 'Namen: {count}. Geladen am {when}.',
    refused: 'Der Browser durfte {host} nicht erreichen. Es wurde nichts geladen.',
    failed: 'Nichts wurde geändert: {message}',
    busy: 'Wird geladen …',
    unproven: 'eigene Angabe, kein Beleg',
  },
  es: {
    title: 'Más nombres de cookies',
    means:
      'La Open Cookie Database, mantenida por voluntarios, nombra muchas cookies que esta extensión no conoce. Si la activa, su navegador la descarga una vez de {host}, que conoce así su dirección pero nada de sus visitas. Lo que dice figura en los detalles de un elemento como afirmación suya: no cambia ningún hallazgo ni prueba ninguna exención.',
    turnOn: 'Activar y descargar',
    again: 'Descargar de nuevo',
    turnOff: 'Desactivar y borrar',
    state: 'Nombres: {count}. Descargada el {when}.',
    refused: 'El navegador no pudo acceder a {host}. No se ha descargado nada.',
    failed: 'No ha cambiado nada: {message}',
    busy: 'Descargando…',
    unproven: 'afirmación suya, sin prueba',
  },
  it: {
    title: 'Altri nomi di cookie',
    means:
      'L’Open Cookie Database, curato da volontari, nomina molti cookie che questa estensione non conosce. Se lo attiva, il browser lo scarica una volta da {host}, che viene a sapere il Suo indirizzo ma nulla delle visite. Ciò che dice compare nei dettagli di un elemento come sua affermazione: non cambia alcun rilievo e non prova alcuna esenzione.',
    turnOn: 'Attiva e scarica',
    again: 'Scarica di nuovo',
    turnOff: 'Disattiva ed elimina',
    state: 'Nomi: {count}. Scaricato il {when}.',
    refused: 'Al browser non è stato permesso di raggiungere {host}. Nulla è stato scaricato.',
    failed: 'Nulla è cambiato: {message}',
    busy: 'Scaricamento…',
    unproven: 'sua affermazione, nessuna prova',
  },
  nl: {
    title: 'Meer namen van cookies',
    means:
      'De Open Cookie Database, bijgehouden door vrijwilligers, noemt veel cookies die deze extensie niet kent. Zet u haar aan, dan haalt uw browser haar eenmaal op bij {host}; die verneemt uw adres maar niets van uw bezoeken. Wat zij zegt staat in de details van een item als haar eigen woord: het verandert geen bevinding en bewijst geen vrijstelling.',
    turnOn: 'Aanzetten en ophalen',
    again: 'Opnieuw ophalen',
    turnOff: 'Uitzetten en wissen',
    state: 'Namen: {count}. Opgehaald op {when}.',
    refused: 'De browser mocht {host} niet bereiken. Er is niets opgehaald.',
    failed: 'Er is niets veranderd: {message}',
    busy: 'Ophalen…',
    unproven: 'haar eigen woord, geen bewijs',
  },
  pt: {
    title: 'Mais nomes de cookies',
    means:
      'A Open Cookie Database, mantida por voluntários, nomeia muitos cookies que esta extensão não conhece. Se a ativar, o seu navegador descarrega-a uma vez de {host}, que fica a saber o seu endereço mas nada das suas visitas. O que ela diz aparece nos detalhes de um item como palavra sua: não altera nenhuma constatação nem prova qualquer isenção.',
    turnOn: 'Ativar e descarregar',
    again: 'Descarregar de novo',
    turnOff: 'Desativar e apagar',
    state: 'Nomes: {count}. Descarregada em {when}.',
    refused: 'O navegador não foi autorizado a aceder a {host}. Nada foi descarregado.',
    failed: 'Nada mudou: {message}',
    busy: 'A descarregar…',
    unproven: 'palavra sua, sem prova',
  },
  pl: {
    title: 'Więcej nazw plików cookie',
    means:
      'Open Cookie Database, prowadzona przez wolontariuszy, zna wiele plików cookie, których to rozszerzenie nie zna. Po włączeniu przeglądarka pobiera ją jeden raz z {host}, który poznaje Twój adres, ale nic o Twoich wizytach. To, co mówi, widnieje w szczegółach elementu jako jej własne twierdzenie: nie zmienia żadnego ustalenia i nie dowodzi żadnego zwolnienia.',
    turnOn: 'Włącz i pobierz',
    again: 'Pobierz ponownie',
    turnOff: 'Wyłącz i usuń',
    state: 'Nazwy: {count}. Pobrano: {when}.',
    refused: 'Przeglądarka nie otrzymała dostępu do {host}. Niczego nie pobrano.',
    failed: 'Niczego nie zmieniono: {message}',
    busy: 'Pobieranie…',
    unproven: 'jej własne twierdzenie, nie dowód',
  },
  sv: {
    title: 'Fler namn på kakor',
    means:
      'Open Cookie Database, som sköts av frivilliga, namnger många kakor som det här tillägget inte känner. Om du slår på den hämtar webbläsaren den en gång från {host}, som får veta din adress men inget om dina besök. Det den säger står bland detaljerna om en post som dess egen uppgift: det ändrar inget konstaterande och bevisar inget undantag.',
    turnOn: 'Slå på och hämta',
    again: 'Hämta igen',
    turnOff: 'Stäng av och radera',
    state: 'Namn: {count}. Hämtad {when}.',
    refused: 'Webbläsaren fick inte nå {host}. Inget hämtades.',
    failed: 'Inget ändrades: {message}',
    busy: 'Hämtar…',
    unproven: 'dess egen uppgift, inget bevis',
  },
  da: {
    title: 'Flere navne på cookies',
    means:
      'Open Cookie Database, som passes af frivillige, navngiver mange cookies, som denne udvidelse ikke kender. Slår du den til, henter browseren den én gang fra {host}, som får din adresse at vide, men intet om dine besøg. Det, den siger, står blandt et elements detaljer som dens eget ord: Det ændrer intet fund og beviser ingen undtagelse.',
    turnOn: 'Slå til og hent',
    again: 'Hent igen',
    turnOff: 'Slå fra og slet',
    state: 'Navne: {count}. Hentet {when}.',
    refused: 'Browseren fik ikke lov at nå {host}. Intet blev hentet.',
    failed: 'Intet blev ændret: {message}',
    busy: 'Henter…',
    unproven: 'dens eget ord, intet bevis',
  },
  cs: {
    title: 'Další názvy cookies',
    means:
      'Open Cookie Database, kterou vedou dobrovolníci, zná mnoho cookies, které toto rozšíření nezná. Když ji zapnete, prohlížeč ji jednou stáhne z {host}; ten se dozví vaši adresu, ale nic o vašich návštěvách. Co říká, stojí v podrobnostech položky jako její vlastní tvrzení: nemění žádné zjištění a nedokazuje žádnou výjimku.',
    turnOn: 'Zapnout a stáhnout',
    again: 'Stáhnout znovu',
    turnOff: 'Vypnout a smazat',
    state: 'Názvů: {count}. Staženo {when}.',
    refused: 'Prohlížeč nesměl navázat spojení s {host}. Nic se nestáhlo.',
    failed: 'Nic se nezměnilo: {message}',
    busy: 'Stahuje se…',
    unproven: 'její vlastní tvrzení, nikoli důkaz',
  },
  ro: {
    title: 'Mai multe nume de cookie-uri',
    means:
      'Open Cookie Database, întreținută de voluntari, numește multe cookie-uri pe care această extensie nu le cunoaște. Dacă o activați, browserul o descarcă o dată de la {host}, care află adresa dumneavoastră, dar nimic despre vizite. Ce spune apare în detaliile unui element ca afirmație a ei: nu schimbă nicio constatare și nu dovedește nicio exceptare.',
    turnOn: 'Activează și descarcă',
    again: 'Descarcă din nou',
    turnOff: 'Dezactivează și șterge',
    state: 'Nume: {count}. Descărcată la {when}.',
    refused: 'Browserul nu a avut voie să ajungă la {host}. Nu s-a descărcat nimic.',
    failed: 'Nu s-a schimbat nimic: {message}',
    busy: 'Se descarcă…',
    unproven: 'afirmația ei, nu o dovadă',
  },
};

/** In this language; `fill` puts facts into a sentence. */
export const subscriptionText = (language: string): SubscriptionText => TEXTS[chooseLanguage([language])];

export const fill = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
