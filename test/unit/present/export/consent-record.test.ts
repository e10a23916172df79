import { describe, expect, it } from 'vitest';
import { toConsentRecords } from '../../../../lib/present/export/consent-record';
import { breaking, hostile, nothing } from '../../../fixtures/exports/visit';

/** Fields that ISO/IEC TS 27560:2023 makes mandatory, by the guide's table: https://w3id.org/dpv/guides/consent-27560. */
const MANDATORY_OF_RECORD = [
  'dct:conformsTo', // schema version
  'dct:identifier', // record id
  'dpv:hasDataSubject', // pii principal id
  'dpv:hasNotice', // privacy notice
  'dct:language',
  'dpv:hasProcess',
  'dpv:hasDataController', // parties
  'dpv:hasProvenance', // events
];
const MANDATORY_OF_PROCESS = [
  'dpv:hasPurpose',
  'dpv:hasPersonalData',
  'dpv:hasDataController',
  'dpv:hasStorageCondition', // storage locations, retention period
  'dpv:hasJurisdiction',
  'dpv:hasRecipient', // recipient third parties
  'dpv:hasConsentControl', // withdrawal method
];
const MANDATORY_OF_PARTY = ['dct:identifier', 'dpv:hasName', 'dpv:hasAddress', 'dpv:hasContact', '@type'];
const MANDATORY_OF_EVENT = ['dct:date', '@type', 'dpv:isIndicatedBy'];

const recordsOf = (receipt: object): readonly object[] => Reflect.get(receipt, 'dpv:hasRecordOfActivity');
const hasAll = (value: object, fields: readonly string[]): void => {
  for (const field of fields) expect(value, field).toHaveProperty([field]);
};

describe('consent records', () => {
  it('have every mandatory field', () => {
    const receipt = toConsentRecords(breaking);
    hasAll(receipt, ['@context', 'dct:identifier', 'dct:conformsTo', 'dct:created']);
    const records = recordsOf(receipt);
    expect(records).toHaveLength(breaking.passes[0]?.answers.length ?? 0);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      hasAll(record, MANDATORY_OF_RECORD);
      hasAll(Reflect.get(record, 'dpv:hasDataController'), MANDATORY_OF_PARTY);
      for (const process of Reflect.get(record, 'dpv:hasProcess')) hasAll(process, MANDATORY_OF_PROCESS);
      for (const event of Reflect.get(record, 'dpv:hasProvenance')) hasAll(event, MANDATORY_OF_EVENT);
    }
  });

  it('state of each purpose what the site stored', () => {
    const answer = breaking.passes[0]?.answers[0];
    const [record] = recordsOf(toConsentRecords(breaking));
    const processes: readonly object[] = Reflect.get(record ?? {}, 'dpv:hasProcess');
    const status = { granted: 'dpv:ConsentGiven', denied: 'dpv:ConsentRefused' };
    const stored = (['preferences', 'analytics', 'marketing'] as const).map((category) => {
      const state = answer?.stored[category];
      return state === 'granted' || state === 'denied' ? status[state] : 'dpv:ConsentUnknown';
    });
    expect(processes.map((process) => Reflect.get(process, 'dpv:hasConsentStatus'))).toEqual(stored);
  });

  it('are none where nothing was answered, and are JSON whatever the page was called', () => {
    expect(recordsOf(toConsentRecords(nothing))).toEqual([]);
    expect(() => JSON.parse(JSON.stringify(toConsentRecords(hostile())))).not.toThrow();
  });

  it('uses only prefixes that its context declares', () => {
    const receipt = toConsentRecords(breaking);
    const declared = new Set(Object.keys(Reflect.get(receipt, '@context')));
    const used = [
      ...JSON.stringify({ ...receipt, '@context': null }).matchAll(/"([a-z][\w-]*):[A-Za-z]\w*"/g),
    ].map((match) => match[1] ?? '');
    expect(used.filter((prefix) => !declared.has(prefix))).toEqual([]);
  });
});
