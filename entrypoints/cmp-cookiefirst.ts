import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cookieFirst } from '../lib/consent/cmp/cookiefirst';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(cookieFirst));
