import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { commandersAct } from '../lib/consent/cmp/commanders-act';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(commandersAct));
