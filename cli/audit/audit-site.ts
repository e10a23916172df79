import type { FindingsExport } from '../../lib/model/export';
import { failed, type Outcome, ok } from '../../lib/model/known';
import { mergePasses } from './merge';
import { INTERRUPTED, livePass, type Surroundings } from './pass';
import type { AuditPlan } from './plan';

/** What came of a site: a report of the passes that could be lived, and why others could not. */
export interface SiteAudit {
  readonly report: FindingsExport | null;
  readonly failures: readonly string[];
}

/** One site, all passes. A pass that cannot be lived ends the site; what was lived before is reported. */
export async function auditSite(
  url: string,
  plan: AuditPlan,
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<SiteAudit> {
  const reports: FindingsExport[] = [];
  const failures: string[] = [];
  for (const pass of plan.passes) {
    if (surroundings.interrupted?.aborted === true) {
      failures.push(INTERRUPTED);
      break;
    }
    const name = typeof pass.answer === 'string' ? pass.answer : pass.answer.join(',') || 'necessary';
    say(`${url}: answer ${name}, ${plan.browser}`);
    const report = await livePass(url, pass, plan, surroundings, say);
    if (!report.ok) {
      failures.push(report.message);
      break;
    }
    reports.push(report.value);
  }
  const [first, ...rest] = reports;
  return { report: first === undefined ? null : mergePasses([first, ...rest]), failures };
}

/** `example.org` is taken for `https://example.org`; only web pages can be audited. */
export function webAddress(text: string): Outcome<string> {
  const written = text.includes('://') ? text : `https://${text}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ''
    ? ok(url.href)
    : failed('bad-url', 'that is not the address of a web page');
}
