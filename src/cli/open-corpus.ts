import type { Writable } from 'node:stream';
import type { Newsroom } from '../newsroom.ts';
import { plainText } from '../text/plain-text.ts';
import { readingProgress } from './reading-progress.ts';
import type { TerminalLike } from './screen.ts';

const SHOWN_WARNINGS = 20;

/** The newsroom of a folder; what was skipped in it goes to the stream, a line each. */
export async function openCorpus(
  corpus: string,
  cache: string,
  stream: Writable & TerminalLike,
): Promise<Newsroom> {
  const { onProgress, stop } = readingProgress(stream);
  let newsroom: Newsroom;
  try {
    // Loaded late, so that help and wrong usage are told at once.
    const { openNewsroom } = await import('../newsroom.ts');
    newsroom = await openNewsroom({ corpus, cache, onProgress });
  } finally {
    stop();
  }
  const { warnings } = newsroom;
  for (const { file, line, message } of warnings.slice(0, SHOWN_WARNINGS)) {
    const place = line === undefined ? plainText(file) : `${plainText(file)}:${line}`;
    stream.write(`warning: ${place}: ${plainText(message)}\n`);
  }
  const more = warnings.length - SHOWN_WARNINGS;
  if (more > 0) stream.write(`warning: and ${more} more\n`);
  return newsroom;
}
