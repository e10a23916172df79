import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { transcend } from '../lib/consent/cmp/transcend';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(transcend));
