import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
const LONGEST_WAIT_MS = 60_000;

/** A line of the bot's log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly event?: string;
  readonly [field: string]: unknown;
}

/** How a process ended. */
export interface End {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
}

/** A program of ours as its own process. */
export interface BotProcess {
  /** All of standard output so far. */
  readonly output: string;
  /** The lines of standard error so far. */
  readonly errors: readonly string[];
  /** Those of them that are a log. */
  readonly log: readonly LogLine[];
  readonly ended: Promise<End>;
  /** The log line for which that is true, now or later. */
  waitForLog(isIt: (line: LogLine) => boolean): Promise<LogLine>;
  /** Resolves when standard output contains the words. */
  waitForOutput(words: string): Promise<void>;
  /** Sends SIGTERM, or another signal, and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<End>;
}

export interface ProcessOptions {
  /** The built program, below `dist`. */
  readonly program?: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts the built bot, or another built program, in the checkout; an Error in words where nothing is built. */
export function startBotProcess({
  program = 'src/main.js',
  args = [],
  environment,
}: ProcessOptions): BotProcess {
  const path = `${CHECKOUT}dist/${program}`;
  if (!existsSync(path)) throw new Error(`There is no dist/${program}: run npm run build first.`);
  const child = spawn(process.execPath, [path, ...args], {
    cwd: CHECKOUT,
    // Nothing of the caller's, lest a token or a folder of theirs reach the bot.
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child);
}

function watch(child: ChildProcess): BotProcess {
  let output = '';
  let rest = '';
  const errors: string[] = [];
  const log: LogLine[] = [];
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of [...watchers]) watcher();
  };
  const take = (line: string) => {
    errors.push(line);
    const parsed = readLogLine(line);
    if (parsed !== null) log.push(parsed);
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    tell();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
    tell();
  });
  let end: End | null = null;
  const ended = new Promise<End>((resolve) => {
    // `close` comes when the last words have been read, `exit` may come before.
    child.once('close', (code, signal) => {
      if (rest !== '') take(rest);
      end = { code, signal };
      resolve(end);
      tell();
    });
  });

  function waitFor<Found>(what: string, find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found !== undefined) settle(() => resolve(found));
        else if (end !== null) settle(() => reject(new Error(`The bot ended without ${what}.\n${said()}`)));
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`The bot has not brought ${what}.\n${said()}`))),
        LONGEST_WAIT_MS,
      );
      const settle = (act: () => void) => {
        clearTimeout(timer);
        watchers.delete(look);
        act();
      };
      watchers.add(look);
      look();
    });
  }

  const said = () => `${output}\n${errors.slice(-20).join('\n')}`;

  return {
    get output() {
      return output;
    },
    errors,
    log,
    ended,
    waitForLog: (isIt) => waitFor(`the log line ${isIt}`, () => log.find(isIt)),
    waitForOutput: (words) =>
      waitFor(`the words ${words}`, () => (output.includes(words) ? true : undefined)).then(() => {}),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

function readLogLine(line: string): LogLine | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && 'level' in parsed ? (parsed as LogLine) : null;
  } catch {
    return null;
  }
}
