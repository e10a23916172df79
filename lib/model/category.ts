/** The four purposes every declaration, classification and preference is brought to. */
export const CATEGORIES = ['necessary', 'preferences', 'analytics', 'marketing'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a declarant may say of an item: a purpose, or that it has not classified it. */
export const DECLARED_CATEGORIES = [...CATEGORIES, 'unclassified'] as const;
export type DeclaredCategory = (typeof DECLARED_CATEGORIES)[number];

/** The purposes a person can be asked about; `necessary` needs no consent (ePrivacy Directive, art. 5(3)). */
export const OPTIONAL_CATEGORIES = ['preferences', 'analytics', 'marketing'] as const;
export type OptionalCategory = (typeof OPTIONAL_CATEGORIES)[number];

/** `not-asked` before any choice; `unknown` where a signal exists but does not say. */
export const CONSENT_STATES = ['granted', 'denied', 'not-asked', 'unknown'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** Consent as one source states it; a purpose the source does not speak of is left out. */
export type ConsentByCategory = { readonly [C in OptionalCategory]?: ConsentState };

/** The person's wish: true allows the purpose. */
export type Preference = { readonly [C in OptionalCategory]: boolean };
