import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../../commands/index.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { SampleQuestion } from '../../corpus/sample-questions.ts';
import { makeRandom } from '../make-paragraphs.ts';

/** A slash command as a person fills it in. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const SAMPLES = join('tests', 'corpus', 'sample-questions.json');
const WORD = /\p{L}{4,}/gu;

/**
 * The sample questions over and over, each time with another word of the articles, so that none can be answered from
 * memory; after so many `different` ones the same come again. The same for the same seed.
 */
export function* varyQuestions(
  archive: Archive,
  seed: number,
  different: number = Number.POSITIVE_INFINITY,
): Generator<Asked, never> {
  const samples = JSON.parse(readFileSync(SAMPLES, 'utf8')) as readonly SampleQuestion[];
  const words = [...new Set(archive.passages.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []))];
  const random = makeRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const known = new Map<string, Asked>();
  while (known.size < different) {
    const asked = vary(pick(samples), pick(words));
    const key = JSON.stringify(asked);
    if (known.has(key)) continue;
    known.set(key, asked);
    yield asked;
  }
  for (;;) yield* known.values();
}

function vary({ command, input: { query, speaker, topic } }: SampleQuestion, word: string): Asked {
  const own = COMMANDS.find(({ name }) => name === command)?.options.find(({ positional }) => positional);
  return {
    command,
    options: {
      ...(speaker !== undefined && { speaker }),
      ...(topic !== undefined && { topic: `${topic} ${word}` }),
      ...(own !== undefined && query !== undefined && { [own.name]: `${query} ${word}` }),
      ...(topic === undefined && query === undefined && { topic: word }),
    },
  };
}
