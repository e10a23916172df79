import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failed, type Outcome, ok } from '../../lib/model/known';
import type { BrowserName } from '../browser/find';

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The nearest folder above this file that holds `package.json`: the same from the sources and from the built program. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** The folder of the built extension; built now where it is missing and can be. */
export function builtExtension(browser: BrowserName, say: (line: string) => void): Outcome<string> {
  const root = projectRoot();
  const folder = join(root, '.output', FOLDERS[browser]);
  const isBuilt = (): boolean => existsSync(join(folder, 'manifest.json'));
  if (!isBuilt()) {
    say('Building the extension');
    // The build's own words go to stderr: stdout is for data.
    spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  }
  return isBuilt() ? ok(folder) : failed('no-extension', 'The extension is not built: npm run build');
}
