import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { CommanderError, Command as Program } from 'commander';
import { COMMANDS } from '../../commands/index.ts';
import { readConfig } from '../config.ts';
import type { Newsroom } from '../newsroom.ts';
import { addAsking } from './add-asking.ts';
import { answerOnce } from './answer-once.ts';
import { completeLine } from './complete-line.ts';
import type { Io } from './io.ts';
import { plainText } from './plain-text.ts';
import { promptHelp } from './prompt-help.ts';
import { MOST_HISTORY, readHistory, writeHistory } from './prompt-history.ts';
import { splitLine } from './split-line.ts';

const LEAVE = new Set(['quit', 'exit', 'q']);
const HELP = new Set(['help', '?']);

/** Asks for line after line and answers each, until `quit`, Ctrl-D, or Ctrl-C on an empty line. */
export async function prompt(newsroom: Newsroom, io: Io): Promise<void> {
  const historyFile = join(readConfig(io.environment).DATA_DIR, 'prompt-history');
  let history = await readHistory(historyFile);
  const lines = createInterface({
    input: io.input,
    output: io.output,
    terminal: true,
    prompt: '> ',
    history: [...history],
    historySize: MOST_HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, newsroom.archive),
  });
  lines.on('history', (typed: string[]) => {
    history = [...typed];
  });
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close();
    io.output.write('\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  io.output.write(`${greeting(newsroom)}\n`);
  lines.prompt();
  let left = false;
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVE.has(bare(typed))) {
      left = true;
      break;
    }
    if (typed !== '') await answerLine(typed, newsroom, io);
    await writeHistory(historyFile, history);
    lines.prompt();
  }
  if (!left) io.output.write('\n');
  lines.close();
}

function greeting({ archive }: Newsroom): string {
  const count = archive.articles.length;
  const example = COMMANDS.find(({ name }) => name === 'when')?.example;
  return `${count} ${count === 1 ? 'article' : 'articles'}. Ask, as in “${example}”; help lists what else there is, quit leaves.`;
}

async function answerLine(typed: string, newsroom: Newsroom, io: Io): Promise<void> {
  const [first = '', second = '', ...rest] = typed.split(/\s+/);
  if (HELP.has(bare(first)) && rest.length === 0) {
    const about = bare(second);
    if (second === '' || COMMANDS.some(({ name }) => name === about)) {
      io.output.write(`${promptHelp(about)}\n`);
      return;
    }
  }
  try {
    await makeProgram(newsroom, io).parseAsync(argumentsOf(typed), { from: 'user' });
  } catch (error) {
    // Commander has said what is wrong.
    if (error instanceof CommanderError) return;
    io.output.write(`${plainText(error instanceof Error ? error.message : String(error))}\n`);
  }
}

/** A line without a command is a question for ask. */
function argumentsOf(typed: string): string[] {
  const words = splitLine(typed);
  const name = bare(words[0] ?? '');
  if (COMMANDS.some((command) => command.name === name)) return [name, ...words.slice(1)];
  if (words[0]?.startsWith('/')) return [name, ...words.slice(1)];
  return ['ask', ...words];
}

function bare(word: string): string {
  return word.replace(/^\//, '').toLowerCase();
}

function makeProgram(newsroom: Newsroom, io: Io): Program {
  const say = (text: string) => io.output.write(text);
  const program = new Program('')
    .helpCommand(false)
    .helpOption(false)
    .exitOverride()
    .configureOutput({
      writeOut: say,
      writeErr: say,
      outputError: (text) => say(`${plainText(text.trim().replace(/\s*\n\s*/g, ' '))}\n`),
    });
  for (const command of COMMANDS) {
    addAsking(program, command, io.today, ({ request, json }) => answerOnce(newsroom, request, json, io));
  }
  return program;
}
