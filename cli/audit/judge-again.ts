import { replay } from '../../lib/ledger/replay';
import type { Declaration } from '../../lib/model/declaration';
import type { FindingsExport } from '../../lib/model/export';
import { toFindingsExport } from '../../lib/present/export/json';

/** The same visits judged by another policy page: the log is replayed, what other declarants said stays. */
export function judgeAgain(report: FindingsExport, policy: Declaration): FindingsExport {
  const others = report.declarations.filter(({ source }) => source.kind !== 'page');
  return toFindingsExport({
    passes: report.passes.map(({ events = [], answer, applied, earlier }) => ({
      ledger: replay(events),
      answer,
      applied,
      events,
      ...(earlier === undefined ? {} : { earlier }),
    })),
    declarations: [policy, ...others],
    tool: report.tool,
    auditedAt: report.auditedAt,
    site: report.site,
    url: report.url,
  });
}
