/** What the core segment of a TC string says of purposes. */
export interface TcCore {
  readonly cmpId: number;
  readonly policyVersion: number;
  readonly purposesConsented: readonly number[];
  /** Told apart, because legitimate interest is no consent. */
  readonly purposesOnLegitimateInterest: readonly number[];
  /** A segment of disclosed vendors is there: mandatory since TCF 2.3. */
  readonly disclosesVendors: boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PURPOSES = 24;
/** Bits of the core segment up to the purposes on legitimate interest. */
const BITS = 200;

/**
 * Where the fields of the core segment begin, and their bits:
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (TC string format, core string).
 */
const FIELDS = {
  version: [0, 6],
  cmpId: [78, 12],
  policyVersion: [132, 6],
  purposesConsent: [152, PURPOSES],
  purposesLegitimateInterest: [176, PURPOSES],
} as const satisfies Readonly<Record<string, readonly [from: number, bits: number]>>;

/** The first three bits of a further segment say which it is: 1 is that of disclosed vendors. */
const DISCLOSED_VENDORS = 1;

const sextet = (text: string, at: number): number => ALPHABET.indexOf(text[at] ?? '');

function bit(text: string, at: number): number {
  return (sextet(text, Math.floor(at / 6)) >> (5 - (at % 6))) & 1;
}

const number = (text: string, [from, bits]: readonly [number, number]): number =>
  Array.from({ length: bits }, (_, index) => bit(text, from + index)).reduce((sum, one) => sum * 2 + one, 0);

const purposes = (text: string, [from, bits]: readonly [number, number]): readonly number[] =>
  Array.from({ length: bits }, (_, index) => index + 1).filter(
    (purpose) => bit(text, from + purpose - 1) === 1,
  );

/** Null where the text is no TC string of version 2. */
export function readTcString(text: string): TcCore | null {
  const [core = '', ...segments] = text.slice(0, 8_192).split('.');
  if (core.length * 6 < BITS || !/^[A-Za-z0-9_-]+$/.test(core) || number(core, FIELDS.version) !== 2)
    return null;
  return {
    cmpId: number(core, FIELDS.cmpId),
    policyVersion: number(core, FIELDS.policyVersion),
    purposesConsented: purposes(core, FIELDS.purposesConsent),
    purposesOnLegitimateInterest: purposes(core, FIELDS.purposesLegitimateInterest),
    disclosesVendors: segments.some((segment) => sextet(segment, 0) >> 3 === DISCLOSED_VENDORS),
  };
}
