import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { klaro } from '../lib/consent/cmp/klaro';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(klaro));
