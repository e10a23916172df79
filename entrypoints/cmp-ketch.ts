import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ketch } from '../lib/consent/cmp/ketch';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(ketch));
