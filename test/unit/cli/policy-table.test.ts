import { describe, expect, it } from 'vitest';
import { policyTable } from '../../../cli/policy/table';
import { claim, entry, says } from '../../fixtures/declaration';

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('the table of a declaration', () => {
  it('says each sentence once, with all that it claims and where that holds', () => {
    const sentence = 'Today we set neither advertising nor analytics cookies on our legal pages.';
    const scope = { paths: ['/legal/'], time: 'now' } as const;
    const table = policyTable(
      says({
        entries: [],
        claims: [
          { ...claim('no-marketing', sentence), scope },
          { ...claim('no-analytics', sentence), scope },
          claim('consent-lifetime', 'We ask again after six months.', 15_778_476),
        ],
      }),
      60,
    );
    expect(lines(table).slice(5)).toEqual([
      'It says of the site:',
      '  no-marketing [/legal/; as of now], no-analytics [/legal/; as of now]',
      '      “Today we set neither advertising nor analytics',
      '      cookies on our legal pages.”',
      '  consent-lifetime 6 months',
      '      “We ask again after six months.”',
    ]);
  });

  it('gives a row its restriction, and moves no cursor', () => {
    const table = policyTable(
      says({ entries: [{ ...entry('sid', 'necessary', 'session'), scope: { when: 'logged-in' } }] }),
    );
    expect(table).toMatch(/^sid +necessary +session/m);
    expect(table).toMatch(/^ +\[logged-in\]$/m);
    const hostile = policyTable(says({ entries: [entry('a\u001b[2Jb', 'necessary', 'session')] }));
    expect(hostile).not.toContain('\u001b');
  });
});
