import type { Vendor } from '../vendor';

/** Payment, security, delivery networks, sign-in. */
export const SERVICE: readonly Vendor[] = [
  {
    vendor: 'Stripe',
    source: 'https://stripe.com/legal/cookies-policy',
    kind: 'payment',
    hosts: ['stripe.com', 'stripe.network', 'stripecdn.com'],
    items: [
      {
        category: 'necessary',
        exemption: 'payment',
        names: ['__stripe_mid', '__stripe_sid', '__stripe_orig_props', '__stripe_*'],
      },
      {
        category: 'necessary',
        exemption: 'payment',
        names: ['m', 'machine_identifier', 'private_machine_identifier', 'checkout-live-session'],
        under: ['stripe.com', 'stripe.network'],
      },
    ],
  },
  {
    vendor: 'Auth.js',
    source: 'https://next-auth.js.org/configuration/options#cookies',
    items: [
      {
        category: 'necessary',
        exemption: 'authentication',
        names: [
          'next-auth.session-token',
          'next-auth.session-token.*',
          '__Secure-next-auth.session-token',
          '__Secure-next-auth.session-token.*',
          'authjs.session-token',
          'authjs.session-token.*',
          '__Secure-authjs.session-token',
          '__Secure-authjs.session-token.*',
        ],
      },
      {
        category: 'necessary',
        exemption: 'security',
        names: [
          'next-auth.csrf-token',
          '__Host-next-auth.csrf-token',
          'next-auth.callback-url',
          '__Secure-next-auth.callback-url',
          'next-auth.state',
          '__Secure-next-auth.state',
          'next-auth.pkce.code_verifier',
          '__Secure-next-auth.pkce.code_verifier',
          'next-auth.nonce',
          '__Host-next-auth.*',
          '__Secure-next-auth.*',
          'authjs.csrf-token',
          '__Host-authjs.csrf-token',
          'authjs.callback-url',
          '__Secure-authjs.*',
          '__Host-authjs.*',
        ],
      },
    ],
  },
];
