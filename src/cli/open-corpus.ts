import type { Newsroom } from '../newsroom.ts';
import type { Io } from './io.ts';
import { plainText } from './plain-text.ts';
import { showProgress } from './show-progress.ts';

const SHOWN_WARNINGS = 20;

/** Opens the folder given, else that of the settings; warnings and progress go to standard error. */
export async function openCorpus(corpus: string | undefined, io: Io): Promise<Newsroom> {
  const { readConfig } = await import('../config.ts');
  const { openNewsroom } = await import('../newsroom.ts');
  const config = readConfig(io.environment);
  const progress = await showProgress(io.error);
  try {
    const newsroom = await openNewsroom({
      corpus: corpus ?? config.CORPUS_DIR,
      cache: config.CACHE_DIR,
      onProgress: progress.show,
    });
    progress.stop();
    warn(newsroom.warnings, io);
    return newsroom;
  } finally {
    progress.stop();
  }
}

function warn(warnings: Newsroom['warnings'], { error }: Io): void {
  for (const { file, line, message } of warnings.slice(0, SHOWN_WARNINGS)) {
    const where = line === undefined ? file : `${file}:${line}`;
    error.write(`warning: ${plainText(where)}: ${plainText(message)}\n`);
  }
  const more = warnings.length - SHOWN_WARNINGS;
  if (more > 0) error.write(`and ${more} more ${more === 1 ? 'warning' : 'warnings'}\n`);
}
