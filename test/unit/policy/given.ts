import { ALL_WORDS } from '../../../lib/policy/all-words';
import { toBlocks as blocksOf } from '../../../lib/policy/blocks/to-blocks';
import * as durations from '../../../lib/policy/cells/durations';
import { readClaims as claimsOf } from '../../../lib/policy/claims/read';
import * as language from '../../../lib/policy/language';
import * as configured from '../../../lib/policy/lists/configured';
import * as cookiebot from '../../../lib/policy/lists/cookiebot';
import * as disclosure from '../../../lib/policy/lists/device-disclosure';
import * as onetrust from '../../../lib/policy/lists/onetrust';
import * as steps from '../../../lib/policy/lists/steps';
import * as termly from '../../../lib/policy/lists/termly';
import * as usercentrics from '../../../lib/policy/lists/usercentrics';
import * as parse from '../../../lib/policy/names/parse';
import { readPolicy as policyOf } from '../../../lib/policy/read';
import { withWords } from '../../../lib/policy/words';

/** The same function, with the words of all languages given to it. */
export const given =
  <Parameters extends readonly unknown[], Result>(read: (...parameters: Parameters) => Result) =>
  (...parameters: Parameters): Result =>
    withWords(ALL_WORDS, () => read(...parameters));

export const lifetimesIn = given(durations.lifetimesIn);
export const chosenLifetime = given(durations.chosenLifetime);
export const unitOfHeader = given(durations.unitOfHeader);
export const parseNames = given(parse.parseNames);
export const toBlocks = given(blocksOf);
export const readClaims = given(claimsOf);
export const detectLanguage = given(language.detectLanguage);
export const languagesOfSections = given(language.languagesOfSections);
export const readPolicy = (source: Parameters<typeof policyOf>[0]) => policyOf(source, ALL_WORDS);

export const readConfiguredLists = given(configured.readConfiguredLists);
export const readCookiebotList = given(cookiebot.readCookiebotList);
export const readDeviceDisclosure = given(disclosure.readDeviceDisclosure);
export const readOneTrustList = given(onetrust.readOneTrustList);
export const readTermlyList = given(termly.readTermlyList);
export const readUsercentricsList = given(usercentrics.readUsercentricsList);
export const listStep = given(steps.listStep);
