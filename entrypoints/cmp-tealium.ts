import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tealium } from '../lib/consent/cmp/tealium';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(tealium));
