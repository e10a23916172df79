import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { usercentrics2 } from '../lib/consent/cmp/usercentrics-2';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(usercentrics2));
