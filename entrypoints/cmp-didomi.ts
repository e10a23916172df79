import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { didomi } from '../lib/consent/cmp/didomi';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(didomi));
