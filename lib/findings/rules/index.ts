import type { Rule } from '../rule';
import { excessiveRetention } from './excessive-retention';
import { preConsentWrite } from './pre-consent-write';
import { undeclaredItem } from './undeclared-item';

/** Every rule, in the order of the taxonomy; findings come out in this order. */
export const RULES: readonly Rule[] = [preConsentWrite, undeclaredItem, excessiveRetention];
