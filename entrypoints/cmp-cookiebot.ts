import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookiebot } from '../lib/consent/cmp/cookiebot';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookiebot));
