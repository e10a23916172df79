#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { EXIT, type Terminal } from './command';
import { dispatch } from './dispatch';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  say: (line) => void process.stderr.write(`${line}\n`),
  interactive: process.stdout.isTTY === true,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
};

// A reader that closes the pipe early (`| head`) ends the output; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  throw error;
});

process.exitCode = await dispatch(process.argv.slice(2), terminal);
