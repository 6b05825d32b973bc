import type { Readable, Writable } from 'node:stream';
import { CommanderError, Command as Program } from 'commander';
import { COMMANDS } from '../../commands/index.ts';
import type { Command, CommandOption } from '../command.ts';
import { readConfig } from '../config.ts';
import { ask, type Newsroom, openNewsroom } from '../newsroom.ts';
import { annotateFiles, annotateLines } from './annotate.ts';
import { answerJson } from './answer-json.ts';
import { batch } from './batch.ts';
import { plainText } from './plain-text.ts';
import { printAnswer } from './print-answer.ts';
import { readRequest } from './read-request.ts';

/** What a command is run with, so that tests can give their own. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly error: Writable;
  /** ISO date of the machine, taken once. */
  readonly today: string;
  readonly environment?: NodeJS.ProcessEnv;
}

const WRONG_USAGE = 2;
const SHOWN_WARNINGS = 20;

/** Wrong usage: exit status 2. */
class UsageError extends Error {}

/** Runs one command; the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const program = new Program('dateline')
    .description('Asks a folder of articles; answers are ranked, cited, verbatim excerpts.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.output.write(text),
      writeErr: (text) => io.error.write(text),
    });
  for (const command of COMMANDS) addAsking(program, command, io);
  addOthers(program, io);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    io.error.write(`${plainText(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof UsageError ? WRONG_USAGE : 1;
  }
}

function addAsking(program: Program, command: Command, io: Io): void {
  const sub = program.command(command.name).description(command.description);
  const words = command.options.find((option) => option.positional);
  if (words) sub.argument(words.required ? `<${words.name}...>` : `[${words.name}...]`, words.description);
  for (const option of command.options)
    if (!option.positional) sub.option(flagOf(option), option.description);
  sub
    .option('--corpus <dir>', 'folder of articles')
    .option('--today <date>', 'the day on which is asked')
    .option('--json', 'one JSON object')
    .action(async (...given: unknown[]) => {
      const typed = words ? ((given[0] as string[] | undefined) ?? []).join(' ') : '';
      const options = given[words ? 1 : 0] as Record<string, string | boolean | undefined>;
      const request = asUsage(() => {
        const values = Object.fromEntries(
          command.options.map(({ name, kind }) => [name, optionValue(name, kind, options)]),
        );
        const filled = command.toRequest(
          { ...values, ...(words && typed !== '' && { [words.name]: typed }) },
          io.today,
        );
        return readRequest(
          { ...filled, ...(options.today !== undefined && { today: options.today }) },
          io.today,
        );
      });
      const newsroom = await open(options.corpus as string | undefined, io);
      const start = performance.now();
      const answer = await ask(newsroom, request);
      const took = performance.now() - start;
      io.output.write(
        options.json
          ? `${JSON.stringify(answerJson(answer, undefined, took))}\n`
          : printAnswer(answer, screenOf(io)),
      );
    });
}

function flagOf({ name, kind }: CommandOption): string {
  return `--${name} <${kind === 'count' ? 'n' : kind === 'date' ? 'date' : 'text'}>`;
}

function optionValue(
  name: string,
  kind: CommandOption['kind'],
  options: Record<string, unknown>,
): string | number | undefined {
  const value = options[name];
  if (typeof value !== 'string') return undefined;
  if (kind !== 'count') return value;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`--${name}: must be a whole number, and is “${value}”`);
  return Number(value);
}

function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function addOthers(program: Program, io: Io): void {
  program
    .command('batch')
    .description('Answers one line of JSON for each line of JSON read')
    .option('--corpus <dir>', 'folder of articles')
    .action(async (options: { corpus?: string }) => {
      const newsroom = await open(options.corpus, io);
      await batch(newsroom, io.input, io.output, io.today);
    });
  program
    .command('annotate')
    .description('What the rules find in articles: dates, names, quotations, numbers')
    .argument('[files...]', 'article files')
    .option('--corpus <dir>', 'folder of articles to tell from')
    .option('--published <date>', 'date of the articles that state none')
    .option('--jsonl', 'read one article a line from standard input')
    .option('--json', 'one line of JSON a file')
    .action(async (files: string[], options: { corpus?: string; published?: string; jsonl?: boolean }) => {
      if (options.jsonl === files.length > 0)
        throw new UsageError('annotate: give files, or --jsonl and lines on standard input');
      if (options.jsonl) await annotateLines(io.input, io.output, options);
      else await annotateFiles(files, io.output, io.error, options);
    });
  program
    .command('index')
    .description('Reads the articles and says what they hold')
    .option('--corpus <dir>', 'folder of articles')
    .option('--json', 'one JSON object')
    .action(async (options: { corpus?: string; json?: boolean }) => {
      const { archive, warnings } = await open(options.corpus, io);
      const counts = {
        articles: archive.articles.length,
        passages: archive.passages.length,
        people: archive.people.all.length,
        warnings: warnings.length,
      };
      io.output.write(
        options.json
          ? `${JSON.stringify(counts)}\n`
          : `${counts.articles} articles, ${counts.passages} passages, ${counts.people} names, ${counts.warnings} warnings\n`,
      );
    });
}

async function open(corpus: string | undefined, io: Io): Promise<Newsroom> {
  const config = readConfig(io.environment);
  const newsroom = await openNewsroom({ corpus: corpus ?? config.CORPUS_DIR, cache: config.CACHE_DIR });
  for (const { file, line, message } of newsroom.warnings.slice(0, SHOWN_WARNINGS)) {
    io.error.write(
      `warning: ${plainText(file)}${line === undefined ? '' : `:${line}`}: ${plainText(message)}\n`,
    );
  }
  const more = newsroom.warnings.length - SHOWN_WARNINGS;
  if (more > 0) io.error.write(`and ${more} more warnings\n`);
  return newsroom;
}

function screenOf({ output, environment }: Io): { width: number; colour: boolean } {
  return {
    width: Math.min(output.columns ?? 80, 100),
    colour: output.isTTY === true && !environment?.NO_COLOR,
  };
}
