import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zaraz } from '../lib/consent/cmp/zaraz';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(zaraz));
