import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { piwikPro } from '../lib/consent/cmp/piwik-pro';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(piwikPro));
