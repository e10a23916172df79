import type { FindingsExport } from '../../lib/model/export';
import { failed, type Outcome, ok } from '../../lib/model/known';
import { mergePasses } from './merge';
import { livePass, type Surroundings } from './pass';
import type { AuditPlan } from './plan';

/** One site, all passes. The first pass that cannot be lived ends the site. */
export async function auditSite(
  url: string,
  plan: AuditPlan,
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<Outcome<FindingsExport>> {
  const reports: FindingsExport[] = [];
  for (const pass of plan.passes) {
    const name = typeof pass.answer === 'string' ? pass.answer : pass.answer.join(',') || 'necessary';
    say(`${url}: answer ${name}, ${plan.browser}`);
    const report = await livePass(url, pass, plan, surroundings, say);
    if (!report.ok) return report;
    reports.push(report.value);
  }
  const [first, ...rest] = reports;
  return first === undefined ? failed('no-pass', 'nothing was asked for') : ok(mergePasses([first, ...rest]));
}

/** `example.org` is taken for `https://example.org`; only web pages can be audited. */
export function webAddress(text: string): Outcome<string> {
  const written = text.includes('://') ? text : `https://${text}`;
  const url = URL.canParse(written) ? new URL(written) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ''
    ? ok(url.href)
    : failed('bad-url', 'that is not the address of a web page');
}
