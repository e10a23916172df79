import { type AuditPlan, readPass } from '../cli/audit/plan';
import type { BrowserName } from '../cli/browser/find';
import type { SiteServer } from '../test/sites/server';
import type { Demo } from './sites';

/** How a demo site is audited: `cookie-witness audit` with the demo's pages and answers. */
export function demoPlan(demo: Demo, browser: BrowserName, server: SiteServer): AuditPlan {
  return {
    urls: [`https://${demo.host}/`],
    passes: demo.answers.map(readPass),
    browser,
    policy: null,
    visits: demo.visits,
    quietSeconds: 1.5,
    loadSeconds: 30,
    out: null,
    formats: ['html'],
    failOn: 'never',
    mappings: [server.mapping],
    insecure: true,
  };
}
