import { BROWSERS, provideBrowsers } from '../cli/browser/find';

/** `npm run browsers`: finds Chromium and Firefox, installs them where that can be done, else says what to do. */
const found = provideBrowsers(BROWSERS, (line) => console.error(line));
if (found.ok) for (const name of BROWSERS) console.log(`${name}\t${found.value[name]}`);
else console.error(found.message);
process.exitCode = found.ok ? 0 : 1;
