import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookieYes } from '../lib/consent/cmp/cookieyes';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookieYes));
