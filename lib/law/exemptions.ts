/** Purposes that need no consent (CNIL 2020-091, article 5, applying ePrivacy 5(3)). Other authorities' lists agree on these. */
export const EXEMPTIONS = [
  'choice-record',
  'authentication',
  'security',
  'basket',
  'payment',
  'interface-preference',
  'load-balancing',
  'session',
  'metered-access',
  'measurement',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];
