import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hubSpot } from '../lib/consent/cmp/hubspot';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(hubSpot));
