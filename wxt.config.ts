import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { contentScripts } from './lib/page/manifest';
import { ALL_WORDS } from './lib/policy/all-words';
import { filesOf } from './lib/policy/words';
import { withoutReferences } from './scripts/without-references';

/** Each permission with its reason; the same table stands in ARCHITECTURE.md and docs/store. */
const PERMISSIONS = [
  'cookies', // the jar is the fact every finding rests on: changes, and the sweep of what was missed
  'webRequest', // Set-Cookie and Cookie headers, known identifiers in what scripts send: who set what, what is sent where (observed, never blocked)
  'webNavigation', // where a visit begins and ends, prerendering, back/forward cache
  'scripting', // brings into a page what answers its banner, only when one is there, and what reads its links, its policy and its consent tool's list
  'storage', // the settings; the log of private windows in the session's memory
  'alarms', // retention: deletes old history while nobody looks
  'contextMenus', // "Witness this site" in the page's menu
  'unlimitedStorage', // a full disk quota must not lose evidence in the middle of a visit
];

/** Chromium alone; in Firefox the background is a page. */
const CHROMIUM_PERMISSIONS = [
  'offscreen', // policies are read in a worker of their own, which a service worker may not start
];

/**
 * Preact can write `innerHTML` for a property that no component here uses; without that assignment in the bundle the
 * Firefox linter has nothing to warn about, and nothing can reach it. The build fails when Preact no longer has it.
 */
const withoutInnerHtml: Plugin = {
  name: 'preact-without-inner-html',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.(?:mjs|module\.js)$/.test(id)) return null;
    const rewritten = code.replace(/\b(\w+)\.innerHTML=(\w+)\.__html/, 'void 0');
    if (rewritten === code) this.error('Preact no longer assigns innerHTML here: this rewrite can go');
    return { code: rewritten, map: null };
  },
};

/**
 * The framework wraps every script in a log of its own failures. In a page that is a tenth of what comes in, and speaks to
 * the page's console; a script that fails there is for us to notice. What a script is defined by is called, and its result is
 * the script's result.
 */
const withoutScriptWrapper: Plugin = {
  name: 'unlisted-script-without-wrapper',
  transform(code, id) {
    if (id.includes('define-unlisted-script'))
      return { code: 'export const defineUnlistedScript = (main) => main;\n', map: null };
    if (!id.includes('unlisted-script-entrypoint')) return null;
    const script = /import definition from\s*("[^"]+")/.exec(code)?.[1];
    if (script === undefined) this.error('Scripts are wrapped in another way now: this rewrite must follow');
    return { code: `import script from ${script};\nexport default script();\n`, map: null };
  },
};

/**
 * An extension's page pays for every file it is made of, more than for what is in it: the popup's code is one chunk, which
 * the other pages share, and so are all the words of a language.
 */
const fewChunks: Plugin = {
  name: 'few-chunks',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    return {
      ...options,
      codeSplitting: {
        groups: [
          {
            debugName: 'words of a language',
            name: (id) => {
              const language = /[\\/]text[\\/](?:interface|findings)[\\/]([a-z]{2})\.ts$/.exec(id)?.[1];
              return language === undefined ? null : `words-${language}`;
            },
            priority: 2,
          },
          {
            name: 'popup',
            test: /[\\/]entrypoints[\\/](?:popup[\\/]PopupRoot|opening[\\/]openPage)|lib[\\/]host[\\/]page-start|virtual:wxt-(?:html-)?plugins/,
            priority: 1,
          },
        ],
      },
    };
  },
};

/** The page in which Chromium reads policies: nobody sees it, and it does nothing but to start the reader. */
const OFFSCREEN_PAGE = '<!doctype html><meta charset="utf-8"><script src="/offscreen.js"></script>\n';

export default defineConfig({
  imports: false,
  outDir: process.env.OUT_DIR ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutInnerHtml, withoutScriptWrapper, withoutReferences, fewChunks, preact()],
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : CHROMIUM_PERMISSIONS)],
    host_permissions: ['<all_urls>'],
    // No key combination is taken unasked; people assign one in the browser's own page.
    commands: {
      _execute_action: {},
      'open-sites': { description: '__MSG_commandSites__' },
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_extensionName__',
      default_icon: { 16: 'icons/16.png', 24: 'icons/24.png', 32: 'icons/32.png' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' *",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{7b1f1a36-6f0c-4a53-9d4e-c00c1e717e55}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '120',
          incognito: 'spanning',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'entrypoints:resolved': (wxt, entrypoints) => {
      const offscreen = entrypoints.findIndex(({ name }) => name === 'offscreen');
      if (wxt.config.browser === 'firefox') entrypoints.splice(offscreen, 1);
    },
    'build:publicAssets': (wxt, files) => {
      // Data of which the reader brings what its documents need.
      for (const [relativeDest, contents] of Object.entries(filesOf(ALL_WORDS)))
        files.push({ relativeDest, contents });
      if (wxt.config.browser !== 'firefox')
        files.push({ relativeDest: 'offscreen.html', contents: OFFSCREEN_PAGE });
    },
    // Listed by hand: the framework's own content-script wrapper stops when a page forges its "script started" event.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = contentScripts();
    },
  },
});
