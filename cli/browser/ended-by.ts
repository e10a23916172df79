/** Puppeteer's options: who ends the browser when the program is asked to stop, the caller or Puppeteer itself. */
export const endedBy = (interrupted: AbortSignal | undefined) =>
  interrupted === undefined
    ? {}
    : { signal: interrupted, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
