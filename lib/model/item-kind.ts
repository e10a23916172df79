/** What can be witnessed as one item of a visit. */
export const ITEM_KINDS = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'request',
  'fingerprinting',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
