import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startRelay } from '../lib/page/relay';

export default defineUnlistedScript(() => {
  startRelay();
});
