import { join, resolve } from 'node:path';
import { CommanderError, Command as Program } from 'commander';
import { COMMON_OPTIONS } from '../../commands/common-options.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Command, CommandOption, CommandValues } from '../command.ts';
import type { Config } from '../config.ts';
import type { Newsroom } from '../newsroom.ts';
import { plainText } from '../text/plain-text.ts';
import { isWholeDay } from '../text/written-date.ts';
import { answerJson } from './answer-json.ts';
import { findVersion } from './find-version.ts';
import type { Io } from './io.ts';
import { openCorpus } from './open-corpus.ts';
import { screenOf } from './screen.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** Wrong usage: exit status 2. */
class UsageError extends Error {}

/** Gives the articles that a command asks; undefined: those of the settings. */
type Open = (corpus: string | undefined) => Promise<Newsroom>;

/** Runs one command; the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  if (args.length === 0 && io.input.isTTY && io.output.isTTY) return openPrompt(io);
  return run(args, io, async (corpus) => {
    const config = await settings(io);
    return openCorpus(corpus ?? config.CORPUS_DIR, config.CACHE_DIR, io.error);
  });
}

/** Opens the articles of the settings and asks for questions until there are no more; the exit status. */
export async function openPrompt(io: Io): Promise<number> {
  try {
    const config = await settings(io);
    const newsroom = await openCorpus(config.CORPUS_DIR, config.CACHE_DIR, io.error);
    const again: Open = async (corpus) =>
      corpus === undefined ? newsroom : openCorpus(corpus, config.CACHE_DIR, io.error);
    const { prompt } = await import('./prompt.ts');
    await prompt(newsroom, io, join(resolve(config.DATA_DIR), 'history'), (args) => run(args, io, again));
    return 0;
  } catch (error) {
    return complain(error, io);
  }
}

// Checking settings and requests takes a library that help, version and misspelt commands need not wait for.
async function settings(io: Io): Promise<Config> {
  const { readConfig } = await import('../config.ts');
  return readConfig(io.environment);
}

async function run(args: readonly string[], io: Io, open: Open): Promise<number> {
  const program = new Program('dateline')
    .description('Asks a folder of articles; answers are ranked, cited, verbatim excerpts.')
    .version(findVersion())
    .exitOverride()
    .configureHelp({ helpWidth: screenOf(io.output).width })
    .configureOutput({
      writeOut: (text) => io.output.write(text),
      writeErr: (text) => io.error.write(text),
      outputError: (text, write) => write(`${plainText(text.trim().replace(/\s*\n\s*/g, ' '))}\n`),
    });
  for (const command of COMMANDS) addAsking(program, command, io, open);
  addBatch(program, io, open);
  addAnnotate(program, io);
  addIndex(program, io, open);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return complain(error, io);
  }
}

function complain(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
  io.error.write(`error: ${plainText(error instanceof Error ? error.message : String(error))}\n`);
  return error instanceof UsageError ? WRONG_USAGE : FAILED;
}

function addAsking(program: Program, command: Command, io: Io, open: Open): void {
  const sub = program.command(command.name).description(command.description);
  const words = command.options.find((option) => option.positional);
  if (words) sub.argument(words.required ? `<${words.name}...>` : `[${words.name}...]`, words.description);
  const named = command.options.filter((option) => !option.positional && !option.discordOnly);
  const common = COMMON_OPTIONS.filter(({ name }) => !named.some((option) => option.name === name));
  for (const option of [...named, ...common]) sub.option(flagOf(option), option.description);
  sub
    .option('--corpus <dir>', 'folder of articles')
    .option('--today <date>', 'the day on which is asked (default: today)')
    .option('--json', 'one JSON object')
    .action(async (...given: unknown[]) => {
      const typed = words ? ((given[0] as string[] | undefined) ?? []).join(' ') : '';
      const options = given[words ? 1 : 0] as Record<string, string | boolean | undefined>;
      const { readRequest } = await import('../questions/read-request.ts');
      const request = asUsage(() =>
        readRequest(fieldsOf(command, words, typed, options, io.today), io.today),
      );
      const newsroom = await open(options.corpus as string | undefined);
      const { ask } = await import('../newsroom.ts');
      const start = performance.now();
      const answer = await ask(newsroom, request);
      const took = performance.now() - start;
      if (options.json) io.output.write(`${JSON.stringify(answerJson(answer, undefined, took))}\n`);
      else {
        const { printAnswer } = await import('./print-answer.ts');
        io.output.write(printAnswer(answer, screenOf(io.output)));
      }
    });
}

function fieldsOf(
  command: Command,
  words: CommandOption | undefined,
  typed: string,
  options: Record<string, string | boolean | undefined>,
  today: string,
): object {
  const values: Record<string, string | number | undefined> = {};
  for (const { name, kind } of [...command.options, ...COMMON_OPTIONS])
    values[name] = optionValue(name, kind, options[name]);
  if (words) values[words.name] = typed === '' ? undefined : typed;
  const filled = command.toRequest(values as CommandValues, today);
  return { ...filled, today: options.today ?? today };
}

function flagOf({ name, kind }: CommandOption): string {
  return `--${name} <${kind === 'count' ? 'n' : kind === 'date' ? 'date' : kind === 'text' ? 'words' : 'name'}>`;
}

function optionValue(name: string, kind: CommandOption['kind'], value: unknown): string | number | undefined {
  if (typeof value !== 'string') return undefined;
  if (kind !== 'count') return value;
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`${name}: must be a whole number, and is “${value}”`);
  return Number(value);
}

function asUsage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeDay(name: string, written: string | undefined): void {
  if (written !== undefined && !isWholeDay(written))
    throw new UsageError(`${name}: must be a day such as 2022-02-16, and is “${written}”`);
}

function addBatch(program: Program, io: Io, open: Open): void {
  program
    .command('batch')
    .description('Answers one line of JSON for each line of JSON read')
    .option('--corpus <dir>', 'folder of articles')
    .option('--today <date>', 'the day on which is asked, where a line names none (default: today)')
    .option('--json', 'JSON, as always')
    .action(async ({ corpus, today }: { corpus?: string; today?: string }) => {
      wholeDay('today', today);
      const newsroom = await open(corpus);
      const { batch } = await import('./batch.ts');
      await batch(newsroom, io.input, io.output, today ?? io.today);
    });
}

interface AnnotateFlags {
  readonly corpus?: string;
  readonly published?: string;
  readonly jsonl?: boolean;
  readonly json?: boolean;
}

function addAnnotate(program: Program, io: Io): void {
  program
    .command('annotate')
    .description('What the rules find in articles: dates, names, quotations, numbers')
    .argument('[files...]', 'article files')
    .option('--corpus <dir>', 'folder of articles to tell from')
    .option('--published <date>', 'date of the articles that state none')
    .option('--jsonl', 'read one article a line from standard input')
    .option('--json', 'one line of JSON a file')
    .action(async (files: string[], options: AnnotateFlags) => {
      wholeDay('published', options.published);
      if ((options.jsonl === true) === files.length > 0)
        throw new UsageError('annotate: give files, or --jsonl and lines on standard input');
      const { annotateFiles, annotateLines } = await import('./annotate.ts');
      if (options.jsonl) await annotateLines(io.input, io.output, io.error, options);
      else await annotateFiles(files, io.output, io.error, options);
    });
}

function addIndex(program: Program, io: Io, open: Open): void {
  program
    .command('index')
    .description('Reads the articles and says what they hold')
    .option('--corpus <dir>', 'folder of articles')
    .option('--json', 'one JSON object')
    .action(async ({ corpus, json }: { corpus?: string; json?: boolean }) => {
      const { archive, warnings } = await open(corpus);
      const counts = {
        articles: archive.articles.length,
        passages: archive.passages.length,
        people: archive.people.all.filter(({ type }) => type === 'person').length,
        names: archive.people.all.length,
        warnings: warnings.length,
      };
      if (json) io.output.write(`${JSON.stringify(counts)}\n`);
      else
        for (const [name, count] of Object.entries(counts))
          io.output.write(`${String(count).padStart(7)} ${name}\n`);
    });
}
