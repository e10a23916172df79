import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sniff } from '../lib/page/consent/sniff';

export default defineUnlistedScript(sniff);
