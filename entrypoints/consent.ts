import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchConsent } from '../lib/page/consent/watch';

export default defineUnlistedScript(watchConsent);
