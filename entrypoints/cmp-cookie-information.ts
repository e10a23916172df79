import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookieInformation } from '../lib/consent/cmp/cookie-information';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookieInformation));
