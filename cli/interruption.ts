import { EXIT } from './command';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** `npm` and `tsx` hand on the signal that the terminal sent us as well: the same request twice. */
const SAME_REQUEST_MS = 1000;

/**
 * Runs `work` with a signal that is aborted when the program is asked to stop, so that what is finished can still be
 * written. Asked a second time, the program ends at once.
 */
export async function interruptible<T>(work: (interrupted: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let patient = true;
  const stop = (): void => {
    if (!patient) process.exit(EXIT.interrupted);
    controller.abort();
    setTimeout(() => {
      patient = false;
    }, SAME_REQUEST_MS).unref();
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}
