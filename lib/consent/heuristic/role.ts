import type { ControlRole } from '../../model/event';
import { purposeOf } from '../labels';
import { plain } from './phrases';
import { always, spoken } from './vocabulary';

const WORDS = {
  subscribe: spoken('subscribe'),
  refusal: spoken('refusal'),
  reject: spoken('reject'),
  save: spoken('save'),
  customize: spoken('customize'),
  accept: spoken('accept'),
  next: spoken('next'),
  close: spoken('close'),
  on: spoken('on'),
  off: spoken('off'),
};

/** Signs that close a dialog where a word would stand: multiplication signs and crosses. */
const CROSS = /^[\s\u00d7\u2715\u2716\u2573\u274c\u2a2fxX]{1,3}$/;

/** A button's label is short; what is longer is a sentence with a link around it. */
const LABEL_LIMIT = 90;

/** Letters of what may stand beside a verb without changing it. */
const PRONOUN = 4;

/** Affirmations that come before another verb without adding to it: "OK, save my choice". */
const WEAK = always('affirmation');
const MORE = always('more');
const ALL = always('everything');
const NOT = always('negation');
const CHOSEN = always('chosen');

/**
 * What a control of a consent dialog does, by its label. A label that could grant more than its other reading is
 * taken for the granting one (which is clicked only when everything is allowed), and one that both accepts and
 * refuses is `other`.
 *
 * `Continue without accepting` -> reject; `Accept selection` -> save; `Accept recommended settings` -> accept;
 * `Reject and subscribe` -> subscribe.
 */
export function roleOf(label: string): ControlRole {
  if (CROSS.test(label)) return 'close';
  const text = plain(label);
  if (text === '' || text.length > LABEL_LIMIT) return 'other';
  // The bare word on a button agrees; in a longer label it is a noun ("manage consent").
  if (text === 'consent') return 'accept';
  // Romanian "doar", only, is Portuguese for giving.
  if (WORDS.subscribe.longest(WORDS.refusal.without(text)) > 0) return 'subscribe';
  if (WORDS.refusal.longest(text) > 0) return afterRefusal(text);
  if (WORDS.reject.longest(text) > 0) return afterReject(label, text);
  if (WORDS.save.longest(text) > 0 && !grants(WORDS.save.without(text))) return 'save';
  if (WORDS.customize.longest(text) > 0 && !grants(WORDS.customize.without(text))) return 'customize';
  // "Go on with technical cookies alone", in whatever words.
  if (WORDS.accept.longest(text) > 0) {
    if (NOT.longest(text) > 0) return isDisagreement(label, text) ? 'reject' : 'accept';
    if (CHOSEN.longest(text) > 0 && ALL.longest(text) === 0) return 'save';
    return purposeOf(text) === 'necessary' && ALL.longest(text) === 0 ? 'reject' : 'accept';
  }
  if (isMore(label)) return 'customize';
  if (WORDS.next.longest(text) > 0 && WORDS.next.without(text) === '') return 'next';
  return WORDS.close.longest(text) > 0 ? 'close' : 'other';
}

/** "More information" and nothing more: settings on some platforms, on others a text. */
export const isMore = (label: string): boolean => {
  const text = plain(label);
  return text !== '' && MORE.without(text) === '';
};

/** "OK", "Yes", "Continue" and nothing more: it affirms what stands beside it. */
export function isAffirmation(label: string): boolean {
  const text = plain(label);
  return text !== '' && text.length < 30 && WORDS.next.without(WEAK.without(text)).trim() === '';
}

const grants = (rest: string): boolean => WORDS.accept.longest(WEAK.without(rest)) > 0;

/** In a label that says "not": a verb of agreeing with it in the same breath, and at most a pronoun more. "No, I agree" breaks off. */
const isDisagreement = (label: string, text: string): boolean =>
  !/[,;:.!/|–—-]/.test(label) && WORDS.accept.without(NOT.without(text)).trim().length <= PRONOUN;

/** "Accept necessary" refuses; "accept necessary or customise" opens the next layer. */
function afterRefusal(text: string): ControlRole {
  const rest = WORDS.refusal.without(text);
  // "Accept necessary and statistics" is more than a refusal.
  const more = purposeOf(rest);
  if (more !== null && more !== 'necessary') return 'other';
  // "Accept those that are not necessary, too."
  if (NOT.longest(rest) > 0 && WORDS.reject.longest(rest) === 0) return 'other';
  return WORDS.customize.longest(rest) > 0 && WORDS.save.longest(rest) === 0 ? 'customize' : 'reject';
}

function afterReject(label: string, text: string): ControlRole {
  const rest = WORDS.reject.without(text);
  if (grants(rest)) return NOT.longest(text) > 0 && isDisagreement(label, text) ? 'reject' : 'other';
  if (WORDS.save.longest(rest) > 0) return 'reject';
  const customize = WORDS.customize.longest(text);
  return customize > WORDS.reject.longest(text) || WORDS.customize.longest(rest) > 0 ? 'customize' : 'reject';
}

/** The side of a yes/no pair that a label stands for, null for neither. */
export function sideOf(label: string): 'on' | 'off' | null {
  const text = plain(label);
  if (text.length > 40) return null;
  const off = WORDS.off.longest(text);
  const on = WORDS.on.longest(text);
  if (off === 0 && on === 0) return null;
  // "I do not agree": the verb is longer than the word that turns it round.
  return off >= on || NOT.longest(text) > 0 || roleOf(label) === 'reject' ? 'off' : 'on';
}
