import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { oneTrust } from '../lib/consent/cmp/onetrust';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(oneTrust));
