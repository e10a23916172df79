import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tarteaucitron } from '../lib/consent/cmp/tarteaucitron';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(tarteaucitron));
