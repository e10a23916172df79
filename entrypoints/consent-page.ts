import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { enterPageWorld } from '../lib/page/consent/page-world';

export default defineUnlistedScript(enterPageWorld);
