import { fold } from '../lexicon/fold';
import type { ConsentState } from '../model/category';
import type { ConsentStep, Ledger } from '../model/ledger';
import type { EpochMilliseconds } from '../model/time';
import type { ObservedItem } from './items';

/** "Your choice", "your answer", "your consent", as rows say what a record keeps: beginnings of words, folded. */
const CHOICE = [
  'choice|choose|consent|answer|decision|your (?:cookie )?(?:preferences|settings)|whether you (?:accepted|agreed|allowed)',
  'einwilligung|auswahl|entscheidung|antwort|zustimmung|ihre wahl|cookie-?einstellung',
  'choix|consentement|reponse|accord|refus',
  'eleccion|consentimiento|respuesta|decision|scelta|consenso|risposta|escolha|resposta|decisao',
  'keuze|toestemming|antwoord|samtycke|svar|valg|samtykke|valinta|suostumu|vastau',
  'wybor|zgod|odpowied|decyzj|volb|souhlas|suhlas|vyber|rozhodnut|odpoved',
  'valaszt|hozzajarul|dontes|alegere|acord|consimt|raspuns|eleccio|consentiment|la tria|resposta',
  'επιλογ|συγκαταθ|συναινεσ|απαντησ|privol|pristan|izbor|odabir|odgovor|soglas|izbir|odlocit',
  'pasirink|sutikim|atsakym|izvel|piekris|atbild|valiku|nousole|vastus',
  'избор|съгласи|отговор|вибір|вибор|згод|выбор|согласи|ответ|tercih|onay|secim|riza|選択|同意',
].join('|');
const SAYS_CHOICE = new RegExp(`(?<![\\p{L}])(?:${CHOICE})`, 'u');

/** Whether a row's words say that the item keeps the person's choice. */
export const saysChoice = (words: string): boolean => SAYS_CHOICE.test(fold(words));

/** The site's own rows say that it keeps the person's choice, and nothing is known of it that says otherwise. */
export const isToldRecord = ({ named, known }: ObservedItem): boolean =>
  known.category !== 'analytics' &&
  known.category !== 'marketing' &&
  named.some(
    ({ entry, declarant }) =>
      declarant !== 'vendor' && saysChoice(`${entry.label ?? ''} ${entry.purpose ?? entry.at.quote}`),
  );

const WHOLE: Readonly<Record<string, ConsentState>> = { all: 'granted', none: 'denied' };

/** A record that holds one word, seen before the document that says what it is had been read. */
function understood(step: ConsentStep, told: ReadonlySet<string>): ConsentStep {
  const whole = WHOLE[String(step.facts.word)];
  if (whole === undefined || !told.has(step.storedIn?.name ?? '')) return step;
  return { ...step, categories: { preferences: whole, analytics: whole, marketing: whole } };
}

/** The same ledger, whatever came first, the record or the document that tells of it. */
export function withToldRecords(ledger: Ledger, items: readonly ObservedItem[]): Ledger {
  const inWord = new Set(
    ledger.consent.flatMap(({ storedIn, facts }) =>
      storedIn === null || facts.word === undefined ? [] : [storedIn.name],
    ),
  );
  if (inWord.size === 0) return ledger;
  const told = new Set(
    items.filter((item) => inWord.has(item.name) && isToldRecord(item)).map(({ name }) => name),
  );
  return { ...ledger, consent: ledger.consent.map((step) => understood(step, told)) };
}

/** A record is written in answer to the click or answer; the click is told of in a message, which can come after. */
const BEFORE_MILLISECONDS = 1000;
const AFTER_MILLISECONDS = 2000;

interface Span {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
}

/** Times in which a choice was made: of a click the moment, of an answer of ours from the intent to the outcome. */
function choosing({ consent, answers }: Ledger): readonly Span[] {
  const clicks = consent.filter(({ source, role }) => source === 'click' && role !== 'reopen');
  return [
    ...clicks.map(({ at }) => ({ from: at - BEFORE_MILLISECONDS, to: at + AFTER_MILLISECONDS })),
    ...answers.map(({ at, notBefore, intent }) => {
      const given = consent.find(({ source, facts }) => source === 'answer' && facts.intent === intent);
      return { from: notBefore ?? at, to: (given?.at ?? at) + AFTER_MILLISECONDS };
    }),
  ];
}

/**
 * Names of items that their row says keep the person's choice, and that came with the choice: whatever their name, and however what
 * is in them is written.
 */
export function toldRecords(ledger: Ledger, items: readonly ObservedItem[]): readonly string[] {
  const spans = choosing(ledger);
  if (spans.length === 0) return [];
  return items.flatMap((item) => {
    const { name, writes, foundBy, category } = item;
    const [first] = writes;
    if (first === undefined || foundBy !== null) return [];
    if (category.category !== 'necessary' && category.category !== null) return [];
    if (!spans.some(({ from, to }) => first.at >= from && first.at <= to)) return [];
    return isToldRecord(item) ? [name] : [];
  });
}
