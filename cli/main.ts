#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { EXIT, type Terminal, troubleOf } from './command';
import { dispatch } from './dispatch';
import { printable } from './printable';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`),
  interactive: process.stdout.isTTY === true,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
};

// A reader that closes the pipe early (`| head`) ends the output; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  terminal.say(`The output could not be written: ${troubleOf(error)}`);
  process.exit(EXIT.failed);
});

process.exitCode = await dispatch(process.argv.slice(2), terminal);
