import type { FindingsExport } from '../../model/export';
import { type FindingView, findingGroups } from '../finding-view';
import { passLabel } from '../report-view';
import { verdictOn } from '../verdict';
import type { Words } from '../words';
import { plainText, quoted } from './markdown-text';

const heading = (title: string, text: string): readonly string[] =>
  text === '' ? [] : [`**${title}**`, '', plainText(text), ''];

function findingLines(view: FindingView, words: Words): readonly string[] {
  return [
    `### ${plainText(`${view.code} · ${view.title}`)}`,
    '',
    `${view.statusText} · ${view.levelText} · ${words.say('findings.confidence')} ${view.confidenceText}`,
    '',
    ...heading(words.say('findings.happened'), view.happened),
    ...view.quotes.flatMap((quote) => [
      `**${words.say('findings.says')}** (${quote.declarantText}, ${plainText(quote.url)})`,
      '',
      quoted(quote.text),
      '',
    ]),
    ...heading(words.say('findings.do'), view.advice),
    ...heading(words.say('findings.basis'), view.basis),
    ...(view.evidence.length === 0
      ? []
      : [
          `**${words.say('findings.evidence')}**`,
          '',
          ...view.evidence.map((line) => `- ${plainText(words.labelled(line.label, line.text))}`),
          '',
        ]),
    // As code: elsewhere the trackers that show this make links to issues of numbers with a sign before them.
    ...(view.eventsText === null ? [] : [`\`${view.eventsText}\``, '']),
  ];
}

/** An issue for the site's developers: confirmed findings at length, what is to review as a list. */
export function toMarkdown(report: FindingsExport, words: Words): string {
  const verdict = verdictOn(report, null, words);
  return [
    `# ${plainText(words.say('report.of', { site: report.site }))}`,
    '',
    `**${verdict.title}**. ${plainText(verdict.reason)}`,
    ...(verdict.caveat === null ? [] : ['', plainText(verdict.caveat)]),
    '',
    `${words.say('report.audited', { time: words.stamp(report.auditedAt) })} · ${plainText(report.url)} · Cookie Witness ${plainText(report.tool.version)} · ${plainText(report.tool.browser)}`,
    '',
    ...report.passes.flatMap((pass) => {
      const groups = findingGroups(pass.findings, pass.items, words);
      return [
        `## ${words.labelled(words.say('report.pass'), plainText(passLabel(pass, words)))}`,
        '',
        ...groups.confirmed.flatMap((view) => findingLines(view, words)),
        ...(groups.confirmed.length === 0 ? [words.say('findings.none'), ''] : []),
        ...(groups.review.length === 0
          ? []
          : [
              `### ${words.say('findings.review')}`,
              '',
              ...groups.review.map(
                (view) => `- ${plainText([view.code, view.title, view.reason].filter(Boolean).join(' · '))}`,
              ),
              '',
            ]),
      ];
    }),
    '---',
    '',
    words.say('report.disclaimer'),
    '',
  ].join('\n');
}
