type Answer = 'none' | 'reject' | 'accept';

/** A potential breach: code, kind of subject, name of subject. `*` in the name stands for any run: parts made up at random. */
type Expected = `${string} ${string} ${string}`;

const each = (start: `${string} ${string}`, ...names: readonly string[]): readonly Expected[] =>
  names.map((name): Expected => `${start} ${name}`);

/** Fujispace: Google's tag and Mixpanel before the choice, Mixpanel called necessary, the session kept too long. */
const FUJISPACE: readonly Expected[] = [
  ...each('C1 cookie', '_ga', '_ga_FUJI0001', 'mp_fujispace_mixpanel'),
  ...each('C1 indexedDB', 'mixpanelBrowserDb', 'mixpanelFlagsDb'),
  ...each('C1 localStorage', '__mpq_fujispace_ev'),
  ...each('C2 cookie', '_ga', 'mp_fujispace_mixpanel'),
  ...each('D1 cookie', '_ga', '_ga_FUJI0001'),
  ...each('C1 sessionStorage', 'mp_gen_new_tab_id_mixpanel_fujispace', 'mp_tab_id_mixpanel_fujispace'),
  ...each('D3 cookie', 'mp_fujispace_mixpanel'),
  ...each('D4 cookie', 'next-auth.session-token'),
  ...each('D8 recipient', 'Google Analytics'),
  ...each('K1 cookie', '_ga', '_ga_FUJI0001'),
  ...each('K1 indexedDB', 'mixpanelBrowserDb', 'mixpanelFlagsDb'),
  ...each('K1 localStorage', '__mpq_fujispace_ev'),
  ...each('K1 sessionStorage', 'mp_gen_new_tab_id_mixpanel_fujispace', 'mp_tab_id_mixpanel_fujispace'),
  ...each('K3 cookie', 'mp_fujispace_mixpanel'),
  ...each('P1 policy', 'https://fujispace-breaking.example/legal/cookies'),
];

/** Meta's pixel after every choice, refusals included, and the choice itself kept too long. */
const FUJISPACE_CHOSEN: readonly Expected[] = [
  ...each('C7 cookie', 'fs_consent'),
  ...each('D4 cookie', 'fs_consent'),
  ...each('D1 cookie', '_fbp', 'fr'),
  ...each('D8 recipient', 'Meta'),
  ...each('K1 cookie', '_fbp', 'fr'),
  ...each('K1 request', 'www.facebook.com'),
  ...each('K6 cookie', 'fs_consent'),
];

const FUJISPACE_REFUSED: readonly Expected[] = [
  ...each('C3 cookie', '_fbp', '_ga', '_ga_FUJI0001', 'fr', 'mp_fujispace_mixpanel'),
  ...each('C3 indexedDB', 'mixpanelBrowserDb', 'mixpanelFlagsDb'),
  ...each('C3 localStorage', '__mpq_fujispace_ev'),
  ...each('C3 sessionStorage', 'mp_gen_new_tab_id_mixpanel_fujispace'),
];

/** What PostHog keeps for as long as the tab is open. */
const POSTHOG_SESSION_KEYS = [
  'ph_phc_prospectra_posthog',
  'ph_phc_prospectra_primary_window_exists',
  'ph_phc_prospectra_session_registered_properties',
  'ph_phc_prospectra_window_id',
];

/** Prospectra: PostHog everywhere, Meta's pixel on the help page, FingerprintJS on the login page, against its every word. */
const PROSPECTRA: readonly Expected[] = [
  ...each('C1 cookie', '_fbp', 'fr', 'ph_phc_prospectra_posthog'),
  ...each('C1 localStorage', 'ph_phc_prospectra_posthog'),
  ...each('C1 sessionStorage', ...POSTHOG_SESSION_KEYS),
  ...each('C2 cookie', '_fbp'),
  ...each('D1 cookie', '_fbp', 'fr', 'ph_phc_prospectra_posthog', 'sessionid'),
  ...each('D1 localStorage', 'ph_phc_prospectra_posthog'),
  ...each('D1 sessionStorage', ...POSTHOG_SESSION_KEYS),
  ...each('D8 recipient', 'Meta', 'PostHog'),
  ...each('K1 cookie', '_fbp', 'fr', 'ph_phc_prospectra_posthog'),
  ...each('K1 fingerprinting', 'openfpcdn.io'),
  ...each('K1 localStorage', 'ph_phc_prospectra_posthog'),
  ...each(
    'K1 request',
    'connect.facebook.net',
    'openfpcdn.io',
    'us-assets.i.posthog.com',
    'us.i.posthog.com',
    'www.facebook.com',
  ),
  ...each('K1 sessionStorage', ...POSTHOG_SESSION_KEYS),
  ...each('K4 cookie', 'ph_phc_prospectra_posthog'),
  ...each('K4 localStorage', 'ph_phc_prospectra_posthog'),
  ...each('K4 sessionStorage', ...POSTHOG_SESSION_KEYS),
  ...each('P2 policy', 'https://prospectra-breaking.example/legal/cookies'),
  ...each('P3 policy', 'https://prospectra-breaking.example/legal/cookies'),
];

/** Cookies of the four trackers. */
const FREELANCE_OS_COOKIES = [
  'AMP_freelanceo',
  '_fbp',
  '_ga',
  '_ga_FREE0001',
  '_sp_id.51f9',
  '_sp_ses.51f9',
  'ajs_anonymous_id',
  'fr',
  'sp',
];

/** What the trackers keep in localStorage. */
const FREELANCE_OS_KEYS = ['AMP_unsent_freelanceo', 'ajs_anonymous_id', 'ajs_user_id', 'snowplowOutQueue_sp'];

/** Freelance OS: consent assumed and kept in a cookie, four trackers before the choice, Stripe outside payment pages. */
const FREELANCE_OS: readonly Expected[] = [
  ...each('C1 cookie', ...FREELANCE_OS_COOKIES),
  ...each('C1 indexedDB', 'AMP_diagnostics_freelanceo'),
  ...each('C1 localStorage', ...FREELANCE_OS_KEYS),
  ...each('C2 cookie', 'AMP_freelanceo', '_fbp', '_ga', '_sp_id.51f9', 'ajs_anonymous_id'),
  ...each('C2 localStorage', 'ajs_anonymous_id'),
  ...each('C5 consent', 'fos-consent-v2'),
  ...each('D1 cookie', 'AMP_freelanceo', '_sp_id.51f9', '_sp_ses.51f9', 'ajs_anonymous_id', 'sp'),
  ...each('D1 indexedDB', 'AMP_diagnostics_freelanceo'),
  ...each('D1 localStorage', ...FREELANCE_OS_KEYS),
  ...each('D4 cookie', '_ga', '_ga_FREE0001'),
  ...each('D7 cookie', 'fos-consent-v2'),
  ...each('D8 recipient', 'Amplitude', 'Segment', 'Snowplow'),
  ...each('K1 cookie', ...FREELANCE_OS_COOKIES),
  ...each('K1 indexedDB', 'AMP_diagnostics_freelanceo'),
  ...each('K1 localStorage', ...FREELANCE_OS_KEYS),
  ...each('K2 cookie', '__stripe_mid', '__stripe_sid'),
  ...each('K4 cookie', '_fbp', 'fr'),
  ...each('K4 request', 'www.facebook.com'),
  ...each('P5 policy', 'https://freelance-os-breaking.example/legal/cookies'),
];

const FREELANCE_OS_REFUSED: readonly Expected[] = [
  ...each('C3 cookie', ...FREELANCE_OS_COOKIES),
  ...each('C3 indexedDB', 'AMP_diagnostics_freelanceo'),
  ...each('C3 localStorage', ...FREELANCE_OS_KEYS),
];

const defects = (host: string, ...codes: readonly string[]): readonly Expected[] =>
  codes.map((code): Expected => `${code} policy https://${host}/legal/cookies`);

/**
 * What each demo must be found to breach in each pass: this and nothing else, in both browsers. An honest site has the
 * defects of its policy's text alone: unfilled slots (P1), shifted columns (P2), rows without names (P3), a mangled name (P5).
 */
const EXPECTATIONS: Readonly<Record<string, Readonly<Partial<Record<Answer, readonly Expected[]>>>>> = {
  'fujispace.example': {
    none: defects('fujispace.example', 'P1'),
    reject: defects('fujispace.example', 'P1'),
    accept: defects('fujispace.example', 'P1'),
  },
  'fujispace-breaking.example': {
    none: FUJISPACE,
    reject: [...FUJISPACE, ...FUJISPACE_CHOSEN, ...FUJISPACE_REFUSED],
    accept: [...FUJISPACE, ...FUJISPACE_CHOSEN],
  },
  'prospectra.example': { none: defects('prospectra.example', 'P2', 'P3') },
  'prospectra-breaking.example': { none: PROSPECTRA },
  'freelance-os.example': {
    none: defects('freelance-os.example', 'P5'),
    reject: defects('freelance-os.example', 'P5'),
    accept: defects('freelance-os.example', 'P5'),
  },
  'freelance-os-breaking.example': {
    none: FREELANCE_OS,
    reject: [...FREELANCE_OS, ...FREELANCE_OS_REFUSED, ...each('C7 cookie', 'fos-consent-v2')],
    accept: [...FREELANCE_OS, ...each('C7 cookie', 'fos-consent-v2')],
  },
};

/** The violated findings of a pass in the form of the table, in order, each once. */
export function violatedIn(pass: {
  readonly findings: readonly {
    readonly code: string;
    readonly status: string;
    readonly subject: { readonly kind: string; readonly name: string };
  }[];
}): readonly string[] {
  const lines = pass.findings
    .filter((finding) => finding.status === 'violated')
    .map(({ code, subject }) => `${code} ${subject.kind} ${subject.name}`);
  return [...new Set(lines)].sort();
}

function matches(expected: string, actual: string): boolean {
  const parts = expected.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(actual);
}

/** What was found and not expected (`+`), and what was expected and not found (`-`); empty when they agree. */
export function difference(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return [
    ...actual
      .filter((line) => !expected.some((pattern) => matches(pattern, line)))
      .map((line) => `+ ${line}`),
    ...expected
      .filter((pattern) => !actual.some((line) => matches(pattern, line)))
      .map((line) => `- ${line}`),
  ];
}

/** What is expected of a demo answered so. */
export const expectedOf = (host: string, answer: string): readonly Expected[] => {
  const expected = Object.entries(EXPECTATIONS[host] ?? {}).find(([name]) => name === answer)?.[1];
  if (expected === undefined) throw new Error(`Nothing is written down for ${host}, answer ${answer}`);
  return expected;
};
