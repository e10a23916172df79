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

const TITLES: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium', firefox: 'Firefox' };

/** What a person has to do about the browsers that are not there: all of it at once. */
function instructions(missing: readonly BrowserName[]): string {
  const misled = missing.filter((name) => process.env[KINDS[name].variable]);
  const absent = missing.filter((name) => !misled.includes(name));
  const variables = absent.map((name) => KINDS[name].variable);
  return [
    ...misled.map(
      (name) =>
        `${KINDS[name].variable} is set to ${process.env[KINDS[name].variable]}, which is not a program that can be run.`,
    ),
    ...absent.map((name) => `${TITLES[name]} was not found.`),
    ...(absent.length === 0
      ? []
      : [
          `On Debian or Ubuntu: sudo apt-get install ${absent.map((name) => KINDS[name].debianPackage).join(' ')}`,
          `Elsewhere: install what is missing, then set ${variables.join(' and ')} to the full path of its program.`,
        ]),
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
  const absent: Name[] = [];
  for (const name of names) {
    const path = findBrowser(name);
    if (path === null) absent.push(name);
    else found[name] = path;
  }
  return absent.length > 0
    ? failed('no-browser', instructions(absent))
    : ok(found as Readonly<Record<Name, string>>);
}
