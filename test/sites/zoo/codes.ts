/**
 * What each breaking behaviour of the zoo must be found to breach: these codes and no others, from its event log, from the site
 * as it is served, in both browsers, and from the export judged again.
 */
export const BREAKING_CODES = {
  'measurement before the choice': ['C1'],
  'advertising by a response, before the choice': ['C1'],
  'a key in web storage before the choice': ['C1'],
  'what the policy itself puts under consent, before it': ['C1'],
  'no banner at all': ['C1'],
  'an old cookie goes out before today’s choice': ['C2'],
  'an old identifier goes to the network before today’s choice': ['C2'],
  'measurement after refusal': ['C3'],
  'advertising on the next page after refusal': ['C3'],
  'the refused half of a split choice': ['C3'],
  'against our refusal, once it was stored': ['C3'],
  'against last month’s refusal': ['C3'],
  'still sent after withdrawal': ['C4'],
  'still written after withdrawal': ['C4'],
  'a record of agreement nobody gave': ['C5'],
  'the page presses its own button': ['C5'],
  'Consent Mode granted by default': ['C5'],
  'the record says yes after a no': ['C6'],
  'Consent Mode says yes after a no': ['C6'],
  'a request says yes after a no': ['C6'],
  'agreeing is kept longer than refusing': ['C7'],
  'the choice is kept for a year': ['C7'],
  'no way to refuse on the first layer': ['C8'],
  'toggles ticked in advance': ['C9'],
  'no way back': ['C10'],
  'a cookie no row names': ['D1'],
  'a database no row names': ['D1'],
  'policy and banner differ on the purpose': ['D2'],
  'policy and banner differ on the lifetime': ['D2'],
  'advertising declared as measurement': ['D3'],
  'measurement kept longer than said': ['D4'],
  'a session cookie that stays': ['D4'],
  'exempt measurement that never ends': ['D5'],
  'exempt measurement for two years': ['D6', 'K3'],
  'declared in web storage, kept as a cookie': ['D7'],
  'a recipient nobody names': ['D8'],
  'declared, and nowhere': ['D9'],
  'one name, two purposes': ['D10'],
  unclassified: ['D11'],
  'measurement declared as advertising': ['D12'],
  'the vendor says it keeps longer': ['D13'],
  'no advertising, and there is': ['K1'],
  'no fingerprinting, and there is': ['K1'],
  'no cookies of others on the legal pages, and there is one': ['K1'],
  'for payment pages, and on the home page': ['K2'],
  'called necessary, and known to reuse what it measures': ['D3'],
  'called exempt, and its number goes to a pixel elsewhere': ['K3'],
  'none today, and there is': ['K4'],
  'the promised way back is not there': ['C10', 'K5'],
  'the choice is forgotten sooner than said': ['K6'],
  'not asked again after six months, though promised': ['K7'],
  'blanks in the policy': ['P1'],
  'shifted columns': ['P2'],
  'rows without names': ['P3'],
  'rows without lifetimes': ['P4'],
  'damaged names': ['P5'],
  'purposes added after the consent, and no banner': ['P6'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BreakingTitle = keyof typeof BREAKING_CODES;

/** Codes of what must be found violated: these and no others. None for an honest site, nothing above advice. */
export const codesOf = (title: string): readonly string[] => {
  const codes: Readonly<Record<string, readonly string[]>> = BREAKING_CODES;
  return codes[title] ?? [];
};
