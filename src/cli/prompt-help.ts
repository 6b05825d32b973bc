import { COMMANDS } from '../../commands/index.ts';

/** What can be typed at the prompt; with the name of a command, its options. */
export function promptHelp(name?: string): string {
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    return [
      'Type a question, or a command with its words:',
      '',
      ...COMMANDS.map((each) => `  ${each.name.padEnd(10)}${each.description}`),
      '',
      'help COMMAND shows its options; Tab completes commands and names; quit or Ctrl-D leaves.',
    ].join('\n');
  }
  const options = command.options.filter((option) => !option.positional);
  return [
    command.description,
    ...(command.example === '' ? [] : [`  ${command.name} ${command.example}`]),
    '',
    ...options.map((option) => `  ${`--${option.name}`.padEnd(10)}${option.description}`),
  ].join('\n');
}
