import { version } from '../package.json';
import { type Command, EXIT, type ExitCode, type Terminal, WrongUsage } from './command';

/** Loaded when asked for: `classify` needs no browser, `audit` no corpus. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./audit/command')).audit,
  policy: async () => (await import('./policy/command')).policy,
  classify: async () => (await import('./classify')).classification,
  judge: async () => (await import('./judge')).judge,
};

async function overview(): Promise<string> {
  const commands = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`),
  );
  return `Usage: cookie-witness COMMAND ...\n\n${commands.join('\n')}\n\ncookie-witness COMMAND --help says more; cookie-witness --version says which this is.\n`;
}

/** Runs one command line and gives its exit code. */
export async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') {
    terminal.out(`${version}\n`);
    return EXIT.clean;
  }
  const load = name === undefined ? undefined : COMMANDS[name];
  if (load === undefined) {
    const help = name === '--help' || name === '-h' || name === 'help';
    if (help) terminal.out(await overview());
    else {
      terminal.say(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
      terminal.say(await overview());
    }
    return help ? EXIT.clean : EXIT.usage;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(`${command.usage}\n`);
    return EXIT.clean;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    terminal.say(
      `${error.message}\n${command.usage.split('\n')[0]}\ncookie-witness ${name} --help says more.`,
    );
    return EXIT.usage;
  }
}
