import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { consentmanager } from '../lib/consent/cmp/consentmanager';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(consentmanager));
