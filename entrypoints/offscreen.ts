import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { passReadingsOn } from '../lib/host/reader-page';

/** The script of Chromium's unseen page (`wxt.config.ts` writes the page). */
export default defineUnlistedScript(passReadingsOn);
