import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vanillaCookieconsent } from '../lib/consent/cmp/vanilla-cookieconsent';
import { serveAdapter } from '../lib/page/consent/serve-adapter';

export default defineUnlistedScript(() => serveAdapter(vanillaCookieconsent));
