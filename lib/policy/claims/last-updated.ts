import { fold } from '../../lexicon/fold';
import { datesIn } from './dates';
import type { Sentence } from './sentences';

/** Weaker words: a document was reviewed, dated, drawn up, or holds from that day on. */
const REVIEWED =
  'reviewed|last checked|last edited|amended|dated|published|in effect|policy date|correct as of|current as of|changed on|rewritten|drawn up|written on|' +
  'checked|valid from|valid as of|applies from|applies since|last checked|last looked|last edit|dated|as at|as of|edition of|issued|rewritten|went through|verified|compiled|in effect|with effect from|entered into force|latest change|latest revision|current version|last amended|last verified|last review|revision date|' +
  'verifiee|constate|controle|releve le|valable a partir|applicable depuis|edition du|dernier controle|derniere verification|derniere relecture|fait a|fait le|dernier passage|date d effet|derniere version|actualise|revise le|mis en ligne|' +
  'letzte prufung|zuletzt gepruft|zuletzt uberpruft|zuletzt uberarbeitet|gultig seit|gilt ab|gilt seit|version vom|anderungsstand|datenstand|letzter stand|letzte durchsicht|kontrolliert|nachgesehen|erhoben am|inkrafttreten|neufassung|' +
  'comprobad|verificad|valido desde|aplicable desde|ultima comprobacion|ultima version|ultimo cambio|ultimos cambios|puesto al dia|consultad|ultima edicion|en vigor desde|fecha de revision|fecha de entrada|' +
  'controllat|ultimo controllo|valido dal|efficace dal|ultima verifica|ultima versione|ultimo cambiamento|ultimi cambiamenti|edizione|data di revisione|stato al|situazione al|redazione|' +
  'geldig sinds|geldt vanaf|laatst gecontroleerd|laatst herzien|laatst nagekeken|laatste controle|laatste herziening|laatste versie|peildatum|bekeken op|stand van|per datum|bijgesteld|actueel|' +
  'valido a partir|valida desde|ultima verificacao|ultima conferencia|ultima edicao|ultima mudanca|ultima versao|vigente desde|aplicavel desde|elaborad|data de revisao|data de atualizacao|revisad|' +
  'zweryfikowan|skontrolowan|wazna od|wazne od|obowiazujac|ostatnia weryfikacja|ostatnia modyfikacja|ostatnie zmiany|aktualna na|aktualne na|data aktualizacji|data publikacji|w wersji z|stan prawny|' +
  'granskad|kontrollerad|reviderad|giltig fran|gallande fran|senast kontrollerad|gennemgaet|kontrolleret|gyldig fra|gaelder fra|revideret|gjennomgatt|kontrollert|revidert|tarkistettu|tarkastettu|katselmoitu|muutettu|platne od|platny od|platna od|zkontrolovano|revidovano|overeno|skontrolovane|platne|verificat|valabil din|revizuit|ellenorizve|felulvizsgalva|ervenyes|gozden gecirilme|gecerli|' +
  'revue le|revisee|verifie|relue|datee|redige|etablie|publiee le|version du|a compter du|modifiee le|texte du|liste du|maj|remaniee|' +
  'gepruft|uberpruft|uberarbeitet|nachgezahlt|erstellt am|veroffentlicht|vom|ab dem|in kraft|geandert am|fassung|bearbeitet|durchgesehen|' +
  'se reviso|revisad|revision|ultima vez|redactad|texto de|a fecha|modificad|elaborad|version de|' +
  'rivist|verificat|redatt|revisionat|ultima volta|pubblicat|testo del|modificat|in data|versione del|vigente dal|a partire dal|' +
  'herzien|gecontroleerd|nagekeken|opgesteld|gepubliceerd|gewijzigd|sinds|nagelopen|van kracht|versie van|' +
  'revist|redigid|publicad|alterad|a partir de|conferid|versao de|verificad|' +
  'obowiazuj|przejrzan|sprawdzon|sporzadzon|opublikowan|z dnia|od dnia|zmienion|wersja z|stan na|ostatni przeglad';

/** Words that stand beside the date of a document's last change, folded, all languages. Own data. */
const UPDATED: readonly string[] = (
  'last updated|last update|last modified|last revised|last reviewed|last changed|updated on|' +
  'updated|effective|revised|version|as of|date of last|in force|modified on|date:|' +
  "derniere mise a jour|mise a jour|mis a jour|derniere modification|en vigueur|prise d'effet|" +
  'applicable|date de|derniere revision|a jour au|stand|zuletzt aktualisiert|letzte aktualisierung|' +
  'letzte anderung|zuletzt geandert|gultig ab|aktualisiert|fassung vom|letzte uberarbeitung|' +
  'ultima actualizacion|actualizad|ultima modificacion|ultima revision|fecha de|vigente desde|' +
  'en vigor|vigencia|ultimo aggiornamento|aggiornat|ultima modifica|in vigore|ultima revisione|' +
  'versione|data di|laatst bijgewerkt|laatste update|laatst gewijzigd|laatste wijziging|bijgewerkt|' +
  'ingangsdatum|geldig vanaf|versie|laatst aangepast|datum|ultima atualizacao|atualizad|' +
  'ultima alteracao|ultima revisao|data da|em vigor|versao|ostatnia aktualizacja|aktualizac|' +
  'zaktualizowan|obowiazuje od|ostatniej|ostatnia zmiana|wersja|data wejscia|senast uppdaterad|' +
  'uppdaterad|senast andrad|galler fran|senaste uppdatering|senest opdateret|opdateret|' +
  'sidst opdateret|gældende fra|seneste opdatering|sidst ændret|sist oppdatert|oppdatert|' +
  'sist endret|gjelder fra|paivitetty|viimeksi paivitetty|voimassa|viimeisin paivitys|paivitys|' +
  'posledni aktualizace|aktualizovano|ucinnost|posledni zmena|platnost od|ucinne od|' +
  'posledna aktualizacia|aktualizovane|ucinnost od|ucinne od|ultima actualizare|actualizat|' +
  'ultima modificare|in vigoare|data ultimei|utolso frissites|utolso modositas|frissitve|hatalyos|' +
  'hatalyba lepes|legutobb frissitve|utoljara|τελευταια ενημερωση|τελευταια τροποποιηση|' +
  'ενημερωθηκε|ισχυει απο|последна актуализация|последно обновяване|актуализиран|последна промяна|' +
  'в сила от|zadnje azuriranje|posljednje azuriranje|azurirano|zadnja izmjena|na snazi od|' +
  'posljednja izmjena|zadnja posodobitev|posodobljeno|zadnja sprememba|velja od|' +
  'zadnjic posodobljeno|paskutinis atnaujinimas|atnaujinta|paskutini karta|galioja nuo|' +
  'atjaunots|pedejo reizi|atjauninats|pedeja atjaunin|speka no|aktualizets|pedejas izmainas|' +
  'viimati uuendatud|uuendatud|viimane uuendus|kehtib alates|muudetud|son guncelleme|guncellenme|' +
  'guncelleme tarihi|yururluk|son degisiklik|guncellendi|ultima actualitzacio|actualitzat|' +
  'ultima modificacio|data d|редакция от|последнее обновление|обновлено|дата обновления|действует с|вступает в силу|последнее изменение|останнє оновлення|оновлено|дата оновлення|набирає чинності|' +
  'востаннє оновлено|дата останнього|最終更新|更新日|改定|改訂|制定|施行'
)
  .split('|')
  .concat(REVIEWED.split('|'))
  .map(fold);

/** Stronger words: they name the last change itself, not the day a version took effect. */
const LAST =
  /last|derni|zuletzt|letzte|ultim|laatst|ostatni|senast|senest|sist|viime|posled|utols|τελευτ|последн|zadnj|posljednj|paskutin|pede|son |останн|最終|stand|updated|mise a jour|paivitetty|obowiazuje/;

/** A date beside these is a law's, a ruling's or a contract's. */
const LAW =
  /\b(?:directive|regulation|deliberation|act|decree|ruling|judgment|law|loi|reglement|ordonnance|decret|arret|gesetz|verordnung|urteil|beschluss|ley|reglamento|directiva|sentencia|legge|regolamento|direttiva|decreto|provvedimento|sentenza|wet|verordening|richtlijn|besluit|lei|regulamento|diretiva|acordao|ustaw\w*|rozporzadzeni\w*|dyrektyw\w*|wyrok\w*|2016\/679|2002\/58|guidelines|lignes directrices)\b/;

/** Regions that write the month before the day. */
const MONTH_FIRST = /^en[-_](?:us|ph)\b/i;
/** Sentences at either end of a document where a short line with a date is the document's own. */
const EDGE = 8;
/** Characters of such a line: "Checked with the browser's own tools on 11 January 2026", "Lyon, le 3 mars 2026". */
const SHORT_LINE = 80;

/** A date beside these is that of a company, a right, a deadline or the next version. */
const OTHERS_DATE =
  /©|copyright|\b(?:founded|since|established|registered|next|until|expires?|before|born|order|decision|opinion|depuis|fonde\w*|prochain\w*|jusqu|expire|immatricul\w*|avant|seit|gegrundet|nachste\w*|bis|spatestens|desde|fundad\w*|proxim\w*|hasta|antes|fondat\w*|prossim\w*|fino|entro|dal|opgericht|volgende|tot|ate|od|zalozon\w*|nastepn\w*|do)\b/;

/** A year, or separators between three numbers: what a date has. */
const DATED = /(?:19|20)\d{2}|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d/;

/** How far from its words a date may stand, in characters. */
const REACH = 70;

/** A date of last change, with the sentence that says it. */
export interface LastUpdated {
  readonly date: string;
  readonly sentence: Sentence;
}

/**
 * The date of the document's last change, ISO 8601 to the day or month: a date beside words that say so, in any language; of
 * several the one with the stronger words, then the latest; a date alone on its line at the very start or end counts too.
 */
export function lastUpdated(
  sentences: readonly Sentence[],
  language: string | null = null,
): LastUpdated | null {
  const monthFirst = language !== null && MONTH_FIRST.test(language);
  let best: (LastUpdated & { readonly weight: number }) | null = null;
  const offer = (date: string, sentence: Sentence, weight: number): void => {
    if (best === null || weight > best.weight || (weight === best.weight && date > best.date))
      best = { date, sentence, weight };
  };
  sentences.forEach((sentence, index) => {
    if (!DATED.test(sentence.text) || sentence.text.length > 900) return;
    const dates = datesIn(sentence.text, monthFirst);
    if (dates.length === 0) return;
    const folded = fold(sentence.text.slice(0, 900));
    if (LAW.test(folded) && !LAST.test(folded)) return;
    const edge = index < EDGE || index >= sentences.length - EDGE;
    const before = fold(sentences[index - 1]?.text.slice(-REACH) ?? '');
    for (const date of dates) {
      const near = folded.slice(Math.max(0, date.start - REACH), date.end + 25);
      const words = UPDATED.find((word) => startsWord(near, word));
      if (words !== undefined) offer(date.iso, sentence, weigh(near, sentence));
      else if (sentence.text.length < 40 && UPDATED.some((word) => startsWord(before, word)))
        offer(date.iso, sentence, weigh(before, sentence) - 0.5);
      else if (sentence.text.trim().length <= date.end - date.start + 6 && sentence.kind !== 'cell' && edge)
        offer(date.iso, sentence, 0.5);
      else if (edge && dates.length === 1 && own(sentence, folded)) offer(date.iso, sentence, 0.25);
    }
  });
  return best;
}

/** A short line that is no row, and whose date is neither another document's nor that of something to come. */
const own = (sentence: Sentence, folded: string): boolean =>
  sentence.kind !== 'cell' && sentence.text.length <= SHORT_LINE && !OTHERS_DATE.test(folded);

const startsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/\p{L}/u.test(text[at - 1] ?? '') || /[\u3040-\u9fff]/.test(word)) return true;
  return false;
};

const weigh = (near: string, sentence: Sentence): number =>
  (LAST.test(near) ? 3 : 1.5) + (sentence.kind === 'cell' ? -1 : 0) + (sentence.text.length < 90 ? 0.5 : 0);
