import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { civic } from '../lib/consent/cmp/civic';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(civic));
