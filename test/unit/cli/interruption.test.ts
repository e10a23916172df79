import { describe, expect, it } from 'vitest';
import { auditSite } from '../../../cli/audit/audit-site';
import { readPlan } from '../../../cli/audit/plan';
import { interruptible } from '../../../cli/interruption';

describe('a program that is asked to stop', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('finishes what it writes: %s', async (name) => {
    const before = process.listenerCount(name);
    const isAborted = await interruptible(async (interrupted) => {
      process.emit(name);
      // Handed on by npm as well.
      process.emit(name);
      return interrupted.aborted;
    });
    expect([isAborted, process.listenerCount(name)]).toEqual([true, before]);
  });

  it('starts no browser any more', async () => {
    const said: string[] = [];
    const surroundings = {
      executable: '/no/browser',
      extension: '/no/extension',
      headless: true,
      interrupted: AbortSignal.abort(),
    };
    const plan = readPlan(['https://a.example/', '--answer', 'none', '--answer', 'reject']);
    const audited = await auditSite('https://a.example/', plan, surroundings, (line) => said.push(line));
    expect([audited, said]).toEqual([{ report: null, failures: ['it was interrupted'] }, []]);
  });
});
