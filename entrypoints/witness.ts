import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCookies } from '../lib/page/witness/cookies';
import { watchFingerprinting } from '../lib/page/witness/fingerprinting';
import { watchStorage } from '../lib/page/witness/storage';

export default defineUnlistedScript(() => {
  watchCookies();
  watchStorage();
  watchFingerprinting();
});
