import type { Declaration, DeclaredEntry, PolicyProblem } from '../model/declaration';
import type { PolicyDocument } from './blocks/block';
import { toBlocks } from './blocks/to-blocks';
import { readClaims } from './claims/read';

/**
 * What a cookie policy declares. Pure, synchronous, total: whatever the input, a declaration comes back, and what could not
 * be read is a problem in it. Cost grows with the document's length.
 */
export function readPolicy(source: PolicyDocument): Declaration {
  const { blocks, language, cut } = toBlocks(source);
  const stated = readClaims(blocks, source.language ?? language);
  const entries: DeclaredEntry[] = [];
  const problems: PolicyProblem[] = [...stated.problems];
  if (cut !== null)
    problems.push({ code: 'truncated', at: { block: Math.max(0, blocks.length - 1), quote: cut } });
  return {
    source: {
      url: source.url,
      kind: 'page',
      language: source.language ?? language,
      sha256: source.sha256,
      retrievedAt: source.retrievedAt,
      lastUpdated: stated.lastUpdated,
    },
    entries,
    claims: stated.claims,
    recipients: stated.recipients,
    problems,
  };
}
