import type { Later } from '../cmp/reach';
import type { Observation } from '../observation';
import { readConsentApis } from './consent-api';
import { readConsentMode } from './consent-mode';
import { readGpc } from './gpc';
import { readGpp } from './gpp';
import { readTcf } from './tcf';
import { readUsp } from './usp';

/** Every standard signal that the page gives now. */
export async function readSignals(page: object, later: Later): Promise<readonly Observation[]> {
  const asked = await Promise.all([readTcf(page, later), readGpp(page, later), readUsp(page, later)]);
  return [...asked, readGpc(page), ...readConsentMode(page), ...readConsentApis(page)].filter(
    (observation) => observation !== null,
  );
}
