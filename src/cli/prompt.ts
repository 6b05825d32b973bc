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
  const names = newsroom.archive.people.all.map(({ name }) => name);
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
    completer: (line: string) => completeLine(line, [...NAMES, 'help', 'quit'], names),
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
      if (read.kind === 'help') io.output.write(`\n${help(io)}\n`);
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

function help(io: Io): string {
  const screen = screenOf(io.output);
  const lines = COMMANDS.map(({ name, description, example }) => {
    const tried =
      example === ''
        ? ''
        : `\n${paint('dim', example.startsWith(`${name} `) ? example : `${name} ${example}`, screen)}`;
    return hang(paint('bold', pad(name, 10), screen), `${description}${tried}`, screen);
  });
  const more =
    'A line without a command is a question. Options: --from 2022 --to 2022-03 --source NAME --limit N.';
  return `${lines.join('\n')}\n\n${hang('', more, screen)}\n${hang('', 'Tab completes commands and names.', screen)}\n`;
}
