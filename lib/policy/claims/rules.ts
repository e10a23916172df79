import type { ClaimType } from '../../model/declaration';
import type { Block } from '../blocks/block';
import { absences } from './absence';
import { type Trigger, triggerBit } from './concepts';
import { asksFirst, consentIsBasis, type Finding, impliesConsent, offersWithdrawal } from './consent';
import { exemptMeasurement } from './exempt';
import { onlyNecessary, onlyOwn } from './necessary';
import type { Reading } from './reading';
import { offersRefusal } from './refusal';
import { promisedControl } from './reopen';
import { asksAgain, choiceKept, consentVersion, longestLife, onlySession } from './terms';
import { needsNoConsent } from './unasked';
import { completeList, listsAll } from './whole-list';

type Find = (reading: Reading, block: Block | undefined) => readonly Finding[];

/** What finds a claim in a sentence, and the ideas without one of which, in each group, it finds none. */
interface Rule {
  readonly needs: readonly (readonly Trigger[])[];
  /** A sentence that is a link, and nothing else, may be the way back whatever its words are. */
  readonly way?: true;
  readonly find: Find;
}

const when =
  (type: ClaimType, holds: (reading: Reading) => boolean): Find =>
  (reading) =>
    holds(reading) ? [{ type, value: true }] : [];
const valued =
  (
    type: ClaimType,
    value: (reading: Reading, block: Block | undefined) => number | string | true | null,
  ): Find =>
  (reading, block) => {
    const found = value(reading, block);
    return found === null ? [] : [{ type, value: found }];
  };

const implied: Find = (reading) => {
  const is = impliesConsent(reading);
  return is === null ? [] : [{ type: is ? 'implied-consent' : 'no-implied-consent', value: true }];
};

const DENIAL: readonly Trigger[] = ['no', 'not', 'without', 'none'];
const AGREEMENT: readonly Trigger[] = ['consent', 'accept'];
const PERMISSION: readonly Trigger[] = [...AGREEMENT, 'without-consent', 'ungiven', 'choice', 'default'];

const RULES: readonly Rule[] = [
  {
    needs: [[...DENIAL, 'nothing', 'nothing-else', 'plain-link']],
    find: (reading) => absences(reading).map((type) => ({ type, value: true })),
  },
  {
    needs: [['only', 'sole', 'nothing-else', 'every', 'no', 'not'], ['cookie']],
    find: when('only-necessary', onlyNecessary),
  },
  { needs: [['only'], ['cookie']], find: when('no-third-party', onlyOwn) },
  { needs: [PERMISSION], find: when('consent-before-nonessential', asksFirst) },
  {
    needs: [['banner', 'consent', 'without-consent', 'ungiven', 'exempt']],
    find: when('no-consent-required', needsNoConsent),
  },
  { needs: [[...AGREEMENT, 'refuse']], find: implied },
  {
    needs: [['choice'], ['keep']],
    find: (reading) => choiceKept(reading).map((value) => ({ type: 'consent-lifetime', value })),
  },
  { needs: [['all']], find: valued('max-cookie-lifetime', longestLife) },
  {
    needs: [['only'], ['deploy']],
    find: (reading) => (onlySession(reading) ? [{ type: 'max-cookie-lifetime', value: 0 }] : []),
  },
  { needs: [['ask-again', 'again']], find: valued('reconsent-after', asksAgain) },
  { needs: [['consent']], find: when('consent-basis', consentIsBasis) },
  { needs: [['consent']], find: valued('consent-version', consentVersion) },
  {
    needs: [['control', 'change', 'anytime', 'withdraw']],
    way: true,
    find: valued('reopen-link', promisedControl),
  },
  { needs: [['refuse', 'banner', 'only']], find: when('reject-offered', offersRefusal) },
  { needs: [['withdraw']], find: when('withdraw-consent', offersWithdrawal) },
  { needs: [['exempt', 'consent']], find: when('analytics-exempt', exemptMeasurement) },
  { needs: [['only'], ['listed']], find: when('only-listed', listsAll) },
  { needs: [['complete', 'sole']], find: when('no-other-trackers', completeList) },
];

const bits = (group: readonly Trigger[]): number =>
  group.reduce((all, trigger) => all | triggerBit(trigger), 0);
const COMPILED = RULES.map(({ needs, way = false, find }) => ({ needs: needs.map(bits), way, find }));
const DENIED = bits(DENIAL);

/** Whether a sentence whose words reach so far (`reachOf`) may deny something. */
export const mayDeny = (reach: number): boolean => (reach & DENIED) !== 0;

/** Whether a sentence whose words reach so far may offer a refusal in a dialog. */
export const mayRefuse = (reach: number): boolean =>
  (reach & triggerBit('refuse')) !== 0 && (reach & triggerBit('banner')) !== 0;

const holds = ({ needs, way }: (typeof COMPILED)[number], triggers: number, link: boolean): boolean =>
  (way && link) || needs.every((group) => (triggers & group) !== 0);

/** Whether a rule may find a claim in a sentence whose words reach so far; `link` where the whole sentence is one. */
export const mayFind = (reach: number, link: boolean): boolean =>
  (reach !== 0 || link) && COMPILED.some((rule) => holds(rule, reach, link));

/** What may find a claim in a sentence of these triggers (`triggersOf`). */
export const rulesFor = (triggers: number, link: boolean): readonly Find[] =>
  COMPILED.filter((rule) => holds(rule, triggers, link)).map(({ find }) => find);
