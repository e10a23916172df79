/** Words of three letters and more, in lower case. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Words of company names that name no company. */
const GENERIC = new Set([
  'inc',
  'ltd',
  'llc',
  'gmbh',
  'group',
  'analytics',
  'ads',
  'advertising',
  'marketing',
  'cloud',
  'web',
  'services',
  'platform',
  'pixel',
  'tag',
  'manager',
  'the',
  'and',
  'com',
  'net',
  'org',
]);

const significant = (name: string): readonly string[] => wordsIn(name).filter((word) => !GENERIC.has(word));

/** Whether a text names a vendor: every word of the vendor's name that is its own, or the first of them. */
export const namesVendor = (text: string, vendor: string): boolean =>
  namesAmong(new Set(wordsIn(text)), vendor);

export function namesAmong(words: ReadonlySet<string>, vendor: string): boolean {
  return significant(vendor).some((word) => words.has(word));
}
