import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { complianz } from '../lib/consent/cmp/complianz';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(complianz));
