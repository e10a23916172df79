import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePageWorld } from '../lib/page/consent/page-world';

export default defineUnlistedScript(servePageWorld);
