import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookieHub } from '../lib/consent/cmp/cookiehub';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookieHub));
