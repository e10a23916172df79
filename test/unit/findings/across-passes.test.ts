import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../cli/judge';
import { replay } from '../../../lib/ledger/replay';
import { toFindingsExport } from '../../../lib/present/export/json';
import { readDocument } from '../../../lib/present/export/read-document';
import { entry, says } from '../../fixtures/declaration';
import { asks, DAY, records, visit, weAnswer, writes } from '../../fixtures/visit';

const all = { preferences: true, analytics: true, marketing: true };
const none = { preferences: false, analytics: false, marketing: false };

function pass(answer: 'accept' | 'reject', days: number) {
  const state = answer === 'accept' ? 'granted' : 'denied';
  const stored = { preferences: state, analytics: state, marketing: state } as const;
  const kept = writes('cookie_consent', { maxAge: days * DAY });
  const events = visit(
    {},
    asks(),
    weAnswer(answer === 'accept' ? all : none, { stored, between: [kept] }),
    records('cookie_consent', stored),
  );
  return { ledger: replay(events), events, answer };
}

const audited = (...passes: readonly ReturnType<typeof pass>[]) =>
  toFindingsExport({
    passes,
    declarations: [],
    tool: { version: '0', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
    auditedAt: '2026-01-15T09:00:00.000Z',
  });

const violated = (report: ReturnType<typeof audited>) =>
  report.passes.map(({ findings }) =>
    findings
      .filter(({ code, status }) => code === 'C7' && status === 'violated')
      .map(({ subject, level, facts }) => `${subject.name} ${level} ${facts.issue}`),
  );

describe('passes beside each other', () => {
  it('a refusal that is kept for a day, an agreement for six months', () => {
    expect(violated(audited(pass('reject', 1), pass('accept', 180)))).toEqual([
      ['cookie_consent guidance unequal'],
      [],
    ]);
  });

  it('a record in no known way of writing, by its row', () => {
    const lived = (answer: 'accept' | 'reject', days: number) => {
      const between = [writes('termas_aviso', { maxAge: days * DAY })];
      const events = visit(
        {},
        asks(),
        weAnswer(answer === 'accept' ? all : none, { result: 'partial', between }),
      );
      return { ledger: replay(events), events, answer };
    };
    const row = entry('termas_aviso', 'necessary', '6 months', {
      at: { block: 4, row: 1, quote: 'termas_aviso: remembers your answer' },
    });
    const declarations = [says({ entries: [row] })];
    const report = toFindingsExport({
      passes: [lived('reject', 1), lived('accept', 180)],
      declarations,
      tool: { version: '0', browser: 'chromium 156', thirdPartyCookies: 'allowed' },
      auditedAt: '2026-01-15T09:00:00.000Z',
    });
    expect(violated(report)).toEqual([['termas_aviso guidance unequal'], []]);
  });

  it.each([
    ['both for as long', [pass('reject', 180), pass('accept', 180)]],
    ['one pass alone', [pass('reject', 1)]],
  ])('%s: nothing', (_, passes) => {
    expect(violated(audited(...passes)).flat()).toEqual([]);
  });

  it('is the same when it is judged again', () => {
    const read = readDocument(JSON.parse(JSON.stringify(audited(pass('reject', 1), pass('accept', 180)))));
    expect(read.ok && judgeDocument(read.value)?.changed).toEqual([]);
  });
});
