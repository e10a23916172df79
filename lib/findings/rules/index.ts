import type { Rule } from '../rule';
import { choiceLifetimePromise } from './choice-lifetime-promise';
import { contradictedClaim } from './contradicted-claim';
import { excessiveRetention } from './excessive-retention';
import { namelessRow } from './nameless-row';
import { otherMedium } from './other-medium';
import { outdatedClaim } from './outdated-claim';
import { outsideDeclaredScope } from './outside-declared-scope';
import { phantomConsent } from './phantom-consent';
import { preConsentWrite } from './pre-consent-write';
import { shiftedColumns } from './shifted-columns';
import { undeclaredItem } from './undeclared-item';
import { understatedCategory } from './understated-category';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { writeAfterRefusal } from './write-after-refusal';

/** Every rule, in the order of the taxonomy; findings come out in this order. */
export const RULES: readonly Rule[] = [
  preConsentWrite,
  writeAfterRefusal,
  phantomConsent,
  undeclaredItem,
  understatedCategory,
  excessiveRetention,
  otherMedium,
  contradictedClaim,
  outsideDeclaredScope,
  outdatedClaim,
  choiceLifetimePromise,
  unfilledPlaceholder,
  shiftedColumns,
  namelessRow,
];
