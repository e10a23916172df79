import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { termly } from '../lib/consent/cmp/termly';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(termly));
