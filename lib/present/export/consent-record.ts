import { type ConsentReceipt, receiptsOf } from '../../consent/receipt';
import { OPTIONAL_CATEGORIES, type OptionalCategory } from '../../model/category';
import type { FindingsExport } from '../../model/export';

/**
 * The answers of a document as consent records and receipts in the structure of ISO/IEC TS 27560:2023, in JSON-LD with the
 * terms of the Data Privacy Vocabulary: https://w3id.org/dpv/guides/consent-27560 ("Mappings of terms"). The person keeps
 * them, so a field that only the site could fill in says that it was not observed.
 */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  tech: 'https://w3id.org/dpv/tech#',
  'dpv-27560': 'https://w3id.org/dpv/schema/dpv-27560#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const PURPOSE: Readonly<Record<OptionalCategory, string>> = {
  preferences: 'dpv:Personalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  marketing: 'dpv:Marketing',
};
const NOT_OBSERVED = 'not observed';

const date = (iso: string): object => ({ '@type': 'xsd:dateTime', '@value': iso });

function statusOf(receipt: ConsentReceipt, category: OptionalCategory): string {
  if (receipt.stored[category] === 'granted') return 'dpv:ConsentGiven';
  return receipt.stored[category] === 'denied' ? 'dpv:ConsentRefused' : 'dpv:ConsentUnknown';
}

/** Records of the lifetimes that cookies of a purpose were seen with, for the retention period. */
function retentionOf(report: FindingsExport, category: OptionalCategory): string {
  const seconds = report.passes
    .flatMap((pass) => pass.items)
    .filter((item) => item.category === category && item.lifetimeSeconds !== null)
    .map((item) => item.lifetimeSeconds ?? 0);
  return seconds.length === 0 ? NOT_OBSERVED : `P${Math.ceil(Math.max(...seconds) / 86_400)}D`;
}

/** Hosts of other parties that cookies of a purpose were seen from. */
const thirdParties = (report: FindingsExport, category: OptionalCategory): readonly string[] => [
  ...new Set(
    report.passes
      .flatMap((pass) => pass.items)
      .filter((item) => item.category === category && item.party === 'third')
      .map((item) => item.vendor ?? item.domain),
  ),
];

function processOf(report: FindingsExport, receipt: ConsentReceipt, category: OptionalCategory): object {
  const status = statusOf(receipt, category);
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': PURPOSE[category],
    'dpv:hasLegalBasis': 'dpv:Consent',
    'dpv:hasConsentStatus': status,
    'dpv:hasPersonalData': 'dpv:PersonalData',
    'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store'],
    'dpv:hasDataController': { '@id': `https://${report.site}/` },
    'dpv:hasRecipient': thirdParties(report, category),
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': NOT_OBSERVED },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': retentionOf(report, category) },
    ],
    'dpv:hasJurisdiction': NOT_OBSERVED,
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dct:source': `https://${report.site}/` },
  };
}

/** One event for each purpose and for what was done, as the section of events asks: time, type, state, who. */
const eventsOf = (receipt: ConsentReceipt): readonly object[] =>
  OPTIONAL_CATEGORIES.map((category) => ({
    '@type': statusOf(receipt, category),
    'dct:date': date(receipt.at),
    'dpv:hasPurpose': PURPOSE[category],
    'dpv:isIndicatedBy': 'dpv:DataSubject',
    'dpv:hasActivityStatus': 'dpv:ActivityCompleted',
  }));

function recordOf(report: FindingsExport, receipt: ConsentReceipt, index: number): object {
  const id = `${report.url}#consent-${index + 1}-${receipt.at}`;
  const notice = report.declarations.find(({ source }) => source.kind === 'page')?.source;
  return {
    '@id': id,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': id,
    'dct:conformsTo': 'dpv-27560:record',
    'dct:created': date(receipt.at),
    'dct:language': notice?.language ?? NOT_OBSERVED,
    'dpv:hasDataSubject': {
      '@type': 'dpv:DataSubject',
      'dct:identifier': 'the person who keeps this record',
    },
    'dpv:hasDataController': {
      '@id': `https://${report.site}/`,
      '@type': 'dpv:DataController',
      'dct:identifier': report.site,
      'dpv:hasName': report.site,
      'dpv:hasAddress': NOT_OBSERVED,
      'dpv:hasContact': `https://${report.site}/`,
    },
    'dpv:hasNotice': { '@type': 'dpv:ConsentNotice', 'dct:source': notice?.url ?? report.url },
    'dpv:hasProcess': OPTIONAL_CATEGORIES.map((category) => processOf(report, receipt, category)),
    'dpv:hasProvenance': eventsOf(receipt),
    'dct:provenance': {
      asked: receipt.asked,
      result: receipt.result,
      reason: receipt.reason,
      adapter: receipt.adapter,
      written: receipt.written,
      stored: receipt.stored,
      signals: receipt.signals,
      cookiesAfter: receipt.cookies,
    },
  };
}

/** A consent receipt with one record for each answer that the document holds; without an answer it holds none. */
export function toConsentRecords(report: FindingsExport): object {
  const records = report.passes.flatMap((pass) => receiptsOf(pass));
  const id = `${report.url}#receipt-${report.auditedAt}`;
  return {
    '@context': CONTEXT,
    '@id': id,
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': id,
    'dct:conformsTo': 'dpv-27560:receipt-record',
    'dct:created': date(report.auditedAt),
    'dct:publisher': `Cookie Witness ${report.tool.version}`,
    'dpv:hasRecordOfActivity': records.map((receipt, index) => recordOf(report, receipt, index)),
  };
}
