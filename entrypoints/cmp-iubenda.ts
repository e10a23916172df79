import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { iubenda } from '../lib/consent/cmp/iubenda';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(iubenda));
