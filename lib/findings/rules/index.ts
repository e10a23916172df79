import type { Rule } from '../rule';
import { choiceLifetime } from './choice-lifetime';
import { choiceLifetimePromise } from './choice-lifetime-promise';
import { contradictedClaim } from './contradicted-claim';
import { contradictoryRows } from './contradictory-rows';
import { declaredNotSeen } from './declared-not-seen';
import { excessiveRetention } from './excessive-retention';
import { exemptMeasurementTooLong } from './exempt-measurement-too-long';
import { mangledName } from './mangled-name';
import { missingDuration } from './missing-duration';
import { missingReconsent } from './missing-reconsent';
import { missingReopenControl } from './missing-reopen-control';
import { missingWithdrawalRoute } from './missing-withdrawal-route';
import { namelessRow } from './nameless-row';
import { otherMedium } from './other-medium';
import { outdatedClaim } from './outdated-claim';
import { outsideDeclaredScope } from './outside-declared-scope';
import { phantomConsent } from './phantom-consent';
import { policyDrift } from './policy-drift';
import { preConsentSend } from './pre-consent-send';
import { preConsentWrite } from './pre-consent-write';
import { pretickedPurpose } from './preticked-purpose';
import { rollingExpiry } from './rolling-expiry';
import { sendAfterWithdrawal } from './send-after-withdrawal';
import { shiftedColumns } from './shifted-columns';
import { signalConflict } from './signal-conflict';
import { splitDeclaration } from './split-declaration';
import { unclassifiedItem } from './unclassified-item';
import { undeclaredItem } from './undeclared-item';
import { understatedCategory } from './understated-category';
import { undisclosedRecipient } from './undisclosed-recipient';
import { unequalRefusal } from './unequal-refusal';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { unmetExemption } from './unmet-exemption';
import { unusualCategory } from './unusual-category';
import { vendorDisagreement } from './vendor-disagreement';
import { writeAfterRefusal } from './write-after-refusal';

/** Every rule, in the order of the taxonomy; findings come out in this order. */
export const RULES: readonly Rule[] = [
  preConsentWrite,
  preConsentSend,
  writeAfterRefusal,
  sendAfterWithdrawal,
  phantomConsent,
  signalConflict,
  choiceLifetime,
  unequalRefusal,
  pretickedPurpose,
  missingWithdrawalRoute,
  undeclaredItem,
  splitDeclaration,
  understatedCategory,
  excessiveRetention,
  rollingExpiry,
  exemptMeasurementTooLong,
  otherMedium,
  undisclosedRecipient,
  declaredNotSeen,
  contradictoryRows,
  unclassifiedItem,
  unusualCategory,
  vendorDisagreement,
  contradictedClaim,
  outsideDeclaredScope,
  unmetExemption,
  outdatedClaim,
  missingReopenControl,
  choiceLifetimePromise,
  missingReconsent,
  unfilledPlaceholder,
  shiftedColumns,
  namelessRow,
  missingDuration,
  mangledName,
  policyDrift,
];
