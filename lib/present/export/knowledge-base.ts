import type { Category } from '../../model/category';
import type { FindingsExport } from '../../model/export';

/**
 * What was learnt of each cookie and key, in the shape in which the EDPB Website Auditing Tool imports a knowledge base
 * (`{ knowledges: [...] }`, https://code.europa.eu/edpb/website-auditing-tool), one entry per name and domain.
 */
interface Knowledge {
  readonly domain: string;
  readonly name: string;
  readonly category: string;
  readonly source: string;
  readonly controller: string;
  /** dd/mm/yyyy. */
  readonly date: string;
  readonly policy: string;
  readonly reference: string;
  readonly comment: string;
}

/** The tool's own category names. Whether measurement is exempt is not ours to grant. */
const CATEGORY: Readonly<Record<Category, string>> = {
  necessary: 'Technical',
  preferences: 'Content customisation',
  analytics: 'Analytics (non exempted)',
  marketing: 'Targeted advertising',
};
const SOURCE = {
  policy: 'controller',
  cmp: 'controller',
  vendor: 'controller',
  knowledge: 'Outsider',
} as const;

const dayOf = (iso: string): string => iso.slice(0, 10).split('-').reverse().join('/');

export function toKnowledgeBase(report: FindingsExport): { readonly knowledges: readonly Knowledge[] } {
  const known = new Map<string, Knowledge>();
  const policy = report.declarations.find(({ source }) => source.kind === 'page')?.source.url ?? '';
  for (const item of report.passes.flatMap((pass) => pass.items)) {
    if (item.kind === 'request' || item.kind === 'fingerprinting') continue;
    const domain = item.domain.replace(/^\./, '*.');
    known.set(JSON.stringify([domain, item.name]), {
      domain,
      name: item.name,
      category: item.category === null ? '?' : CATEGORY[item.category],
      source: item.categorySource === null ? 'Open (Inspector)' : `Open (${SOURCE[item.categorySource]})`,
      controller: item.vendor ?? '',
      date: dayOf(report.auditedAt),
      policy,
      reference: item.declared?.quote ?? '',
      comment: `Seen on ${report.site} by Cookie Witness ${report.tool.version}`,
    });
  }
  return { knowledges: [...known.values()] };
}
