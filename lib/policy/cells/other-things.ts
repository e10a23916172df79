import { withPlainClasses } from '../../lexicon/characters';

/** What else is kept for a time, folded: data, records, a choice, an account. */
const OTHER_THINGS = withPlainClasses(
  /(?<!\p{L})(?:data(?:s|n)?|dat[eo]n?|datos|dati|donnees?|dados|gegevens|dane|danych|uppgifter(?:na)?|oplysninger|opplysninger|tiedo[nti]\p{L}*|tietoja|udaj\p{L}*|adat(?!.{0,3}sut)\p{L}*|datele|datelor|δεδομεν\p{L}*|данн\p{L}*|дані|даних|podac?[it]\p{L}*|podatk\p{L}*|duomen\p{L}*|datus|andme\p{L}*|veri(?:ler\p{L}*)?|dades|information\p{L}*|informac\p{L}*|informaz\p{L}*|logs?|logfiles?|protokoll\p{L}*|journaux|registros?|accounts?|konto|compte|cuenta|ip-?\p{L}*|choice|decision|consent|auswahl|entscheidung\p{L}*|einwilligung\p{L}*|choix|consentement|eleccion|consentimiento|scelta|consenso|keuze|toestemming|escolha|consentimento|wybor\p{L}*|zgod\p{L}*|val|samtycke\p{L}*|valg\p{L}*|samtykke\p{L}*|suostumu\p{L}*|valin\p{L}*|volb\p{L}*|souhlas\p{L}*|suhlas\p{L}*|alegere\p{L}*|consimta\p{L}*|valaszt\p{L}*|hozzajarul\p{L}*|επιλογ\p{L}*|συγκαταθ\p{L}*|избор\p{L}*|съглас\p{L}*|izbor\p{L}*|privol\p{L}*|soglas\p{L}*|pasirink\p{L}*|sutikim\p{L}*|izvel\p{L}*|piekris\p{L}*|valiku\p{L}*|nousolek\p{L}*|secim\p{L}*|onay\p{L}*|riza\p{L}*|eleccio|consentiment|вибір|згод\p{L}*|выбор\p{L}*|соглас\p{L}*)(?!\p{L})|データ|情報|同意|選択/u,
);

/** Whether the clause in which a length of time stands, or the sentence's head, speaks of something else that is kept. */
export function ofOtherThings(folded: string, at: number): boolean {
  const clause = Math.max(...[',', ';', '(', '–', '—'].map((mark) => folded.lastIndexOf(mark, at)), 0);
  const head = folded.split(/\s+/, 5).slice(0, 4).join(' ');
  return OTHER_THINGS.test(folded.slice(clause, at + 80)) || OTHER_THINGS.test(head);
}
