import type { Site, Sites } from '../test/sites/server';
import { breakingFreelanceOs, honestFreelanceOs } from './freelance-os/site';
import { breakingFujispace, honestFujispace } from './fujispace/site';
import { breakingProspectra, honestProspectra } from './prospectra/site';
import { THIRD_PARTIES } from './third-parties/hosts';

/** One demo site as it is audited. */
export interface Demo {
  readonly host: string;
  readonly variant: 'honest' | 'breaking';
  /** Pages opened after the first. */
  readonly visits: readonly string[];
  /** What its banner is answered, one pass each; a site without a banner has nothing to answer. */
  readonly answers: readonly ('none' | 'reject' | 'accept')[];
  readonly site: Site;
}

const BANNER = ['none', 'reject', 'accept'] as const;
const FUJISPACE = { visits: ['/sign-in'], answers: BANNER };
const PROSPECTRA = { visits: ['/help/start', '/login'], answers: ['none'] as const };
const FREELANCE_OS = { visits: ['/pricing', '/workspace', '/checkout'], answers: BANNER };

/** Each site once as it does exactly what its policy says, and once as it does not. */
export const DEMOS: readonly Demo[] = [
  { host: 'fujispace.example', variant: 'honest', ...FUJISPACE, site: honestFujispace },
  { host: 'fujispace-breaking.example', variant: 'breaking', ...FUJISPACE, site: breakingFujispace },
  { host: 'prospectra.example', variant: 'honest', ...PROSPECTRA, site: honestProspectra },
  { host: 'prospectra-breaking.example', variant: 'breaking', ...PROSPECTRA, site: breakingProspectra },
  { host: 'freelance-os.example', variant: 'honest', ...FREELANCE_OS, site: honestFreelanceOs },
  {
    host: 'freelance-os-breaking.example',
    variant: 'breaking',
    ...FREELANCE_OS,
    site: breakingFreelanceOs,
  },
];

/** Every host of the demo, third parties included, for one server. */
export const DEMO_SITES: Sites = {
  ...THIRD_PARTIES,
  ...Object.fromEntries(DEMOS.map(({ host, site }) => [host, site])),
};
