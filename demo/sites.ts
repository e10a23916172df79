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
  readonly site: Site;
}

const FUJISPACE = ['/sign-in'];
const PROSPECTRA = ['/help/start', '/login'];
const FREELANCE_OS = ['/pricing', '/workspace', '/checkout'];

/** Each site once as it does exactly what its policy says, and once as it does not. */
export const DEMOS: readonly Demo[] = [
  { host: 'fujispace.example', variant: 'honest', visits: FUJISPACE, site: honestFujispace },
  { host: 'fujispace-breaking.example', variant: 'breaking', visits: FUJISPACE, site: breakingFujispace },
  { host: 'prospectra.example', variant: 'honest', visits: PROSPECTRA, site: honestProspectra },
  { host: 'prospectra-breaking.example', variant: 'breaking', visits: PROSPECTRA, site: breakingProspectra },
  { host: 'freelance-os.example', variant: 'honest', visits: FREELANCE_OS, site: honestFreelanceOs },
  {
    host: 'freelance-os-breaking.example',
    variant: 'breaking',
    visits: FREELANCE_OS,
    site: breakingFreelanceOs,
  },
];

/** Every host of the demo, third parties included, for one server. */
export const DEMO_SITES: Sites = {
  ...THIRD_PARTIES,
  ...Object.fromEntries(DEMOS.map(({ host, site }) => [host, site])),
};
