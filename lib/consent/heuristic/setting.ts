import { phrases, plain } from './phrases';
import { roleOf } from './role';

/** Boxes that ask for something else than storing and reading: letters, offers, terms. */
const ELSEWHERE = phrases([
  'e mail*|email*|newsletter*|mailing|letters|offers|discount*|terms of service|terms and conditions|years old|sms|call me',
  'angebote|rundbrief|agb|rabatt*|infolettre|lettre d information|offres|cgu|boletin|ofertas|condiciones de uso|offerte|termini di servizio|nieuwsbrief|aanbiedingen|nyhedsbrev|nyhetsbrev|tilbud|erbjudanden|uutiskirje|oferty|regulamin|nabidky|ponuky|hirlevel|ajanlatok|oferte|рассылк*|предложения|розсилк*|ενημερωτικο|bulten',
]);
/** Words for everything there is. */
const EVERYTHING = phrases([
  'all|everything|full|maximum|maximal|alle|alles|tout|tous|toutes|todo|todas|todos|tutti|tutto|tudo|wszystk*|vsechn*|vsetk*|alla|kaikki|minden|osszes|toate|tot|hepsi|tumu|tum|vse|sve|visi|viss|koik|всички|все|всі|ολα|すべて|全て|全部|모두|전체|所有',
]);

/** A box inside a consent dialog that is about something else, by its label. */
export const isElsewhere = (label: string): boolean => ELSEWHERE.count(plain(label)) > 0;

/** Whether a label names everything there is: "All cookies", "Full". */
export const namesEverything = (label: string): boolean => EVERYTHING.count(plain(label)) > 0;

/** A box that stands for all the others: "Select all", "All cookies". */
export function isBulk(label: string): boolean {
  return label.length < 60 && (namesEverything(label) || roleOf(label) === 'accept');
}
