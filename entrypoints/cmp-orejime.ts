import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { orejime } from '../lib/consent/cmp/orejime';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(orejime));
