/** The few calls of the extension's messaging that these scripts make; `webextension-polyfill` would outweigh them. */
interface Runtime {
  readonly id?: string;
  readonly lastError?: unknown;
  sendMessage(message: unknown, answered: (answer: unknown) => void): void;
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: { id?: string }, answer: (body: unknown) => void) => boolean,
    ): void;
  };
}
declare const chrome: { readonly runtime?: Runtime } | undefined;

const runtime = (): Runtime | null => {
  const found = typeof chrome === 'undefined' ? undefined : chrome.runtime;
  // Without an id the extension was removed or updated under the page.
  return found?.id === undefined ? null : found;
};

const TRIES = 4;
const RETRY_MILLISECONDS = 150;

function send(body: unknown): Promise<{ readonly sent: boolean; readonly answer: unknown }> {
  return new Promise((resolve) => {
    const port = runtime();
    if (port === null) return resolve({ sent: true, answer: null });
    try {
      port.sendMessage({ page: 'consent', body }, (answer) => {
        // Chromium: undefined where nothing failed; Firefox: null.
        const sent = (port.lastError ?? null) === null;
        resolve({ sent, answer: sent ? answer : null });
      });
    } catch {
      resolve({ sent: true, answer: null });
    }
  });
}

/** Sends a report to the worker, again where it was just starting; null where nobody answers (extension gone). */
export async function report(body: unknown): Promise<unknown> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { sent, answer } = await send(body);
    if (sent) return answer;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS * (tries + 1)));
  }
  return null;
}

/** Answers the worker's questions to this frame that carry `consent`; others are left to other scripts. */
export function onWorkerMessage(
  answer: (message: Readonly<Record<string, unknown>>) => Promise<unknown>,
): void {
  const port = runtime();
  port?.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== port.id || typeof message !== 'object' || message === null || !('consent' in message))
      return false;
    void answer({ ...message }).then(reply, () => reply(null));
    return true;
  });
}
