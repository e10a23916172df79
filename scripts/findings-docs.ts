import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, isRuleId } from '../lib/findings/catalogue';
import { INSTRUMENTS } from '../lib/law/instruments';
import { en } from '../lib/present/text/findings/en';
import { REPRODUCE } from './reproduce';
import { SATISFIED } from './satisfied';

/** Writes `docs/findings.md` from the catalogue, the words and the law; a test checks that the file is what this gives. */

const LEVEL_WORDS = {
  law: 'law',
  guidance: 'an authority’s guidance',
  claim: 'the site’s own words',
  advisory: 'good practice',
} as const;

const INTRODUCTION = `# Findings

Written by \`npx tsx scripts/findings-docs.ts\`; not to be edited by hand.

Every verdict is a *potential* one: an engineering reading of what a browser witnessed, no legal advice. **Status** is
\`violated\`, \`inconclusive\` (with the reason), \`satisfied\` or \`not-evaluated\` (with the reason): what was not observed is
never a pass and never an accusation. **Level** says what a rule rests on, the gravest it speaks at; single findings may be
milder. **Confidence** says how sure observation and classification are, nothing of gravity.

What no rule sees: a value that is hashed, encrypted, compressed or written in another way before it is sent; what goes over an open
socket; files and blobs; what a server does with what it was sent. Of a socket or a body that could not be looked through the log says
so, and C2, C3 and D8 are then not evaluated where nothing else was found. Where requests were blocked, cookies of third parties
refused, the worker stopped or the page could not be watched from inside, no rule that judges behaviour says \`satisfied\`.
`;

function section(id: string): string {
  if (!isRuleId(id)) return '';
  const { code, level, basis } = CATALOGUE[id];
  const { name, meaning, advice } = en.rules[id];
  const law = basis.map((one) => {
    const { title, provision, url, force, checked, note } = INSTRUMENTS[one];
    return `  - [${title}, ${provision}](${url}) (${force}, checked ${checked}: ${note})`;
  });
  return [
    `## ${code} ${name}`,
    '',
    `Rule \`${id}\`, level: ${LEVEL_WORDS[level]}.`,
    '',
    `- **To a person:** ${meaning}`,
    `- **To mend it:** ${advice}`,
    `- **To see it again:** ${REPRODUCE[id]}`,
    `- **Satisfied only where** ${SATISFIED[id]}`,
    '- **Rests on:**',
    ...law,
    '',
  ].join('\n');
}

export const findingsPage = (): string => [INTRODUCTION, ...Object.keys(CATALOGUE).map(section)].join('\n');

if (process.argv[1]?.endsWith('findings-docs.ts') === true)
  writeFileSync(join(import.meta.dirname, '../docs/findings.md'), findingsPage());
