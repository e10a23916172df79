import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drupalEuCookieCompliance } from '../lib/consent/cmp/drupal-eu-cookie-compliance';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(drupalEuCookieCompliance));
