import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wix } from '../lib/consent/cmp/wix';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(wix));
