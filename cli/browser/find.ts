import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { failed, type Outcome, ok } from '../../lib/model/known';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Where a browser is looked for, and what to install where apt is to be had. */
interface Kind {
  readonly variable: string;
  /** Programs looked for on the search path. Branded Chrome is not among them: it refuses `--load-extension`. */
  readonly programs: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's program: from the environment variable, the search path, or a usual place. Null where there is none. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, programs, places } = KINDS[name];
  const named = process.env[variable];
  if (named) return runs(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...onPath, ...places].find(runs) ?? null;
}

const canInstall = (): boolean => process.getuid?.() === 0 && runs('/usr/bin/apt-get');

function instructions(name: BrowserName): string {
  const { variable, debianPackage } = KINDS[name];
  const named = process.env[variable];
  if (named) return `${variable} is set to ${named}, which is not a program that can be run.`;
  return [
    `${name === 'chromium' ? 'Chromium' : 'Firefox'} was not found.`,
    `On Debian or Ubuntu: sudo apt-get install ${debianPackage}`,
    `Elsewhere: install it, then set ${variable} to the full path of its program.`,
  ].join('\n');
}

/**
 * Finds the browsers, and installs Debian's packages for those that are missing where that can be done (as root, with apt).
 * Fails with what the person has to do. `say` gets the progress.
 */
export function provideBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  say: (line: string) => void,
): Outcome<Readonly<Record<Name, string>>> {
  const missing = names.filter((name) => findBrowser(name) === null && !process.env[KINDS[name].variable]);
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((name) => KINDS[name].debianPackage);
    say(`Installing ${packages.join(' and ')} (apt-get)`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) return failed('no-browser', instructions(name));
    found[name] = path;
  }
  return ok(found as Readonly<Record<Name, string>>);
}
