import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shopify } from '../lib/consent/cmp/shopify';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(shopify));
