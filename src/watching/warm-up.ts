import { setImmediate } from 'node:timers/promises';
import { ask, type Newsroom } from '../newsroom.ts';

// Processor time that a start can spare; a question asked meanwhile waits for one other at most.
const MOST_MS = 2000;
const SUBJECTS = 12;
const SUBJECT_WORDS = 6;
const BEGINNINGS = [
  'when did last week',
  'who said',
  'where was',
  'how many',
  'why did',
  'what',
  'what was said about',
] as const;
// Answers do not change with it here: nobody reads them.
const TODAY = '2000-01-01';

/**
 * Asks a newsroom something of each kind about its own articles, so that the first to ask do not wait for code that has
 * not run yet; gives way between questions, and ends with them, after `most` ms of the processor, or when `goesOn` says so.
 */
export async function warmUp(
  newsroom: Newsroom,
  goesOn: () => boolean = () => true,
  most = MOST_MS,
): Promise<void> {
  const start = process.cpuUsage();
  for (const query of warmingQueries(newsroom)) {
    await setImmediate();
    const { user, system } = process.cpuUsage(start);
    if (!goesOn() || (user + system) / 1000 > most) return;
    await ask(newsroom, { command: 'ask', query, today: TODAY });
  }
}

/** The same questions for the same articles. */
export function* warmingQueries({ archive }: Pick<Newsroom, 'archive'>): Generator<string> {
  const { articles, people } = archive;
  const step = Math.max(1, Math.floor(articles.length / SUBJECTS));
  for (let at = 0; at < articles.length; at += step) {
    const { title, paragraphs } = articles[at] as (typeof articles)[number];
    const words = (title ?? paragraphs[0]?.text ?? '').split(/\s+/).slice(0, SUBJECT_WORDS).join(' ');
    for (const beginning of BEGINNINGS) yield `${beginning} ${words}`;
    const name = people.all[at / step]?.name;
    if (name !== undefined) yield `what did ${name} say`;
  }
}
