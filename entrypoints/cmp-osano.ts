import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { osano } from '../lib/consent/cmp/osano';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(osano));
