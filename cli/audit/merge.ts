import { acrossPasses } from '../../lib/findings/across-passes';
import type { Declaration } from '../../lib/model/declaration';
import type { FindingsExport } from '../../lib/model/export';

const identity = ({ source }: Declaration): string =>
  JSON.stringify([source.kind, source.url, source.sha256]);

/** One document of several passes over the same site: the passes in order, each declaration once. */
export function mergePasses(reports: readonly [FindingsExport, ...FindingsExport[]]): FindingsExport {
  const [first] = reports;
  const declarations = new Map(
    reports
      .flatMap((report) => report.declarations)
      .map((declaration) => [identity(declaration), declaration]),
  );
  return {
    ...first,
    declarations: [...declarations.values()],
    passes: acrossPasses(reports.flatMap((report) => report.passes)),
  };
}
