import { plain } from './phrases';
import { roleOf } from './role';
import { always } from './vocabulary';

/** Boxes that ask for something else than storing and reading: letters, offers, terms. */
const ELSEWHERE = always('unrelated');
/** Words for everything there is. */
const EVERYTHING = always('everything');

/** A box inside a consent dialog that is about something else, by its label. */
export const isElsewhere = (label: string): boolean => ELSEWHERE.count(plain(label)) > 0;

/** Whether a label names everything there is: "All cookies", "Full". */
export const namesEverything = (label: string): boolean => EVERYTHING.count(plain(label)) > 0;

/** A box that stands for all the others: "Select all", "All cookies". */
export function isBulk(label: string): boolean {
  return label.length < 60 && (namesEverything(label) || roleOf(label) === 'accept');
}
