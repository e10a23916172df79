import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookieScript } from '../lib/consent/cmp/cookie-script';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookieScript));
