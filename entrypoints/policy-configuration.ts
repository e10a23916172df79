import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { configuredLists } from '../lib/page/policy/configuration';

/** Brought into the page's own world once it is complete: its result is what its consent platforms hold of cookies. */
export default defineUnlistedScript(() => configuredLists(window));
