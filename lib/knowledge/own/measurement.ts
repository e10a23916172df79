import type { Vendor } from '../vendor';

/** Audience and product measurement, session replay, experiments. */
export const MEASUREMENT: readonly Vendor[] = [
  {
    vendor: 'Google Analytics',
    source: 'https://support.google.com/analytics/answer/11397207',
    reuses: true,
    kind: 'analytics',
    hosts: ['google-analytics.com', 'analytics.google.com'],
    items: [
      {
        category: 'analytics',
        names: [
          '_ga',
          '_ga_*',
          '_gid',
          '_gat',
          '_gat_*',
          '_dc_gtm_*',
          '__utma',
          '__utmb',
          '__utmc',
          '__utmt',
          '__utmt_*',
          '__utmv',
          '__utmz',
          '__utmx',
          '__utmxx',
          'FPID',
          'FPLC',
          'AMP_TOKEN',
        ],
      },
      { category: 'marketing', names: ['_gaexp', '_gac_*', '_gac_gb_*'] },
    ],
  },
];
