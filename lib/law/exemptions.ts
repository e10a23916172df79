import { INSTRUMENTS, type Instrument } from './instruments';

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

/**
 * `session` is the bare state of a server session: it carries authentication, basket or form input, all of them listed;
 * `payment` is billing what was bought and securing that payment, listed with the basket.
 */
export const EXEMPTION_BASIS: { readonly [E in Exemption]: Instrument } = {
  'choice-record': INSTRUMENTS.cnilGuidelines,
  authentication: INSTRUMENTS.cnilGuidelines,
  security: INSTRUMENTS.cnilGuidelines,
  basket: INSTRUMENTS.cnilGuidelines,
  payment: INSTRUMENTS.cnilGuidelines,
  'interface-preference': INSTRUMENTS.cnilGuidelines,
  'load-balancing': INSTRUMENTS.cnilGuidelines,
  session: INSTRUMENTS.cnilGuidelines,
  'metered-access': INSTRUMENTS.cnilGuidelines,
  measurement: INSTRUMENTS.cnilMeasurement,
};
