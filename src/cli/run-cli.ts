import { CommanderError, Command as Program } from 'commander';
import { COMMANDS } from '../../commands/index.ts';
import { addAsking } from './add-asking.ts';
import { type Io, isInteractive } from './io.ts';
import { isIsoDay } from './is-iso-day.ts';
import { openCorpus } from './open-corpus.ts';
import { plainText } from './plain-text.ts';
import { UsageError } from './usage-error.ts';

const FAILED = 1;
const WRONG_USAGE = 2;

/** Runs one command, or on a terminal without one the prompt; the exit status: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const program = makeProgram(io);
  try {
    if (args.length === 0 && isInteractive(io)) await openPrompt(io);
    else await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    io.error.write(`error: ${plainText(error instanceof Error ? error.message : String(error))}\n`);
    return error instanceof UsageError ? WRONG_USAGE : FAILED;
  }
}

function makeProgram(io: Io): Program {
  const program = new Program('dateline')
    .description('Asks a folder of articles; answers are ranked, cited, verbatim excerpts.')
    .addHelpText('after', '\nWithout a command on a terminal it opens a prompt.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.output.write(text),
      writeErr: (text) => io.error.write(text),
      outputError: (text, write) => write(`${plainText(text.trim().replace(/\s*\n\s*/g, ' '))}\n`),
    });
  for (const command of COMMANDS) {
    addAsking(program, command, io.today, async ({ request, corpus, json }) => {
      const newsroom = await openCorpus(corpus, io);
      const { answerOnce } = await import('./answer-once.ts');
      await answerOnce(newsroom, request, json, io);
    });
  }
  addBatch(program, io);
  addAnnotate(program, io);
  addIndex(program, io);
  return program;
}

async function openPrompt(io: Io): Promise<void> {
  const { prompt } = await import('./prompt.ts');
  await prompt(await openCorpus(undefined, io), io);
}

function addBatch(program: Program, io: Io): void {
  program
    .command('batch')
    .description('Answers one line of JSON for each line of JSON read from standard input')
    .option('--corpus <dir>', 'folder of articles; else CORPUS_DIR')
    .action(async ({ corpus }: { corpus?: string }) => {
      const newsroom = await openCorpus(corpus, io);
      const { batch } = await import('./batch.ts');
      await batch(newsroom, io.input, io.output, io.today);
    });
}

function addAnnotate(program: Program, io: Io): void {
  program
    .command('annotate')
    .description('What the rules find in articles: dates, names, quotations, numbers')
    .argument('[files...]', 'article files')
    .option('--corpus <dir>', 'folder of articles that may tell what these do not')
    .option('--published <date>', 'date of the articles that state none')
    .option('--jsonl', 'read one article a line from standard input')
    .option('--json', 'one line of JSON a file (as is written in any case)')
    .action(async (files: string[], options: { corpus?: string; published?: string; jsonl?: boolean }) => {
      if ((options.jsonl === true) === files.length > 0)
        throw new UsageError('annotate: give files, or --jsonl and lines on standard input');
      if (options.published !== undefined && !isIsoDay(options.published)) {
        throw new UsageError(`--published: must be a day such as 2022-02-16, and is “${options.published}”`);
      }
      const { annotateFiles, annotateLines } = await import('./annotate.ts');
      if (options.jsonl) await annotateLines(io.input, io, options);
      else await annotateFiles(files, io, options);
    });
}

function addIndex(program: Program, io: Io): void {
  program
    .command('index')
    .description('Reads the articles and says what they hold')
    .option('--corpus <dir>', 'folder of articles; else CORPUS_DIR')
    .option('--json', 'one JSON object')
    .action(async ({ corpus, json }: { corpus?: string; json?: boolean }) => {
      const { archive, warnings } = await openCorpus(corpus, io);
      const counts = {
        articles: archive.articles.length,
        passages: archive.passages.length,
        people: archive.people.all.length,
        warnings: warnings.length,
      };
      io.output.write(
        json
          ? `${JSON.stringify(counts)}\n`
          : `${counts.articles} articles, ${counts.passages} passages, ${counts.people} names, ${counts.warnings} warnings\n`,
      );
    });
}
