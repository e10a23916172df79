import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { usercentrics } from '../lib/consent/cmp/usercentrics';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(usercentrics));
