import { createInterface } from 'node:readline';
import { COMMANDS } from '../../commands/index.ts';
import type { Newsroom } from '../newsroom.ts';
import { completeLine } from './complete-line.ts';
import { hang, pad } from './hang.ts';
import { HISTORY_LINES, readHistory, writeHistory } from './history-file.ts';
import type { Io } from './io.ts';
import { readPromptLine } from './read-prompt-line.ts';
import { paint, screenOf } from './screen.ts';

const NAMES = COMMANDS.map(({ name }) => name);

/** Questions typed one after another, until quit or the end of input. */
export async function prompt(
  newsroom: Newsroom,
  io: Io,
  historyFile: string,
  run: (args: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const screen = screenOf(io.output);
  const { people, articles } = newsroom.archive;
  const known = {
    commands: COMMANDS,
    words: ['help', 'quit'],
    names: people.all.map(({ name }) => name),
    sources: [...new Set(articles.flatMap(({ source }) => source ?? []))].sort(),
  };
  let history = await readHistory(historyFile);
  io.output.write(`${greeting(newsroom)}\n\n`);
  const lines = createInterface({
    input: io.input,
    output: io.output,
    terminal: io.output.isTTY === true,
    prompt: paint('bold', '> ', screen),
    history: [...history],
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, known),
  });
  lines.on('history', (kept) => {
    history = kept;
  });
  lines.on('SIGINT', () => {
    // A line half typed is given up; an empty one gives up the prompt.
    if (lines.line === '') lines.close();
    else {
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    }
  });
  let work = Promise.resolve();
  let closed = false;
  lines.on('line', (line) => {
    work = work.then(async () => {
      const read = readPromptLine(line, new Set(NAMES));
      if (read.kind === 'quit') lines.close();
      if (read.kind === 'help') io.output.write(`\n${help(io, read.about)}\n`);
      if (read.kind === 'run') {
        io.output.write('\n');
        await run(read.args);
        io.output.write('\n');
      }
      if (!closed) lines.prompt();
    });
  });
  lines.prompt();
  await new Promise<void>((resolve) => lines.once('close', resolve));
  closed = true;
  await work;
  if (io.output.isTTY) io.output.write('\n');
  await writeHistory(historyFile, history);
}

function greeting({ archive }: Newsroom): string {
  const count = archive.articles.length;
  const read = count === 1 ? '1 article' : `${count} articles`;
  return `Dateline has read ${read}. Ask a question, or “help”, or “quit”.`;
}

function help(io: Io, about?: string): string {
  const screen = screenOf(io.output);
  const command = COMMANDS.find(({ name }) => name === about);
  if (command) {
    const options = command.options.filter(({ positional }) => !positional);
    const rows = options.map(({ name, description }) => hang(pad(`  --${name}`, 12), description, screen));
    return `${[hang('', command.description, screen), ...rows].join('\n')}\n`;
  }
  const lines = COMMANDS.map(({ name, description, example }) => {
    const tried =
      example === ''
        ? ''
        : `\n${paint('dim', example.startsWith(`${name} `) ? example : `${name} ${example}`, screen)}`;
    return hang(paint('bold', pad(name, 10), screen), `${description}${tried}`, screen);
  });
  const more =
    'A line without a command is a question. Options: --from 2022 --to 2022-03 --source NAME --limit N.';
  return `${lines.join('\n')}\n\n${hang('', more, screen)}\n${hang('', '“help quote” tells of one command. Tab completes commands, options and names.', screen)}\n`;
}
