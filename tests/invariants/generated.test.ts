import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { ask, type Newsroom, openNewsroom } from '../../src/newsroom.ts';
import type { Request } from '../../src/questions/request.ts';
import { expectAnswer, expectPassage, requestsFor } from '../support/invariant-checks.ts';
import { anyCorpus, withCorpus } from '../support/invariant-corpus.ts';
import { anyQuestion } from '../support/invariant-texts.ts';

it('serves any corpus, warns by file and line, and annotates verbatim', () =>
  fc.assert(
    fc.asyncProperty(anyCorpus, (files) =>
      withCorpus(files, async (corpus) => {
        const { archive, warnings } = await openNewsroom({ corpus });
        const names = new Set(['.', ...files.map(({ name }) => name)]);
        for (const { file, line, message } of warnings) {
          expect(names).toContain(file);
          expect(message).not.toMatch(/[\r\n]/);
          if (line !== undefined) expect(line).toBeGreaterThan(0);
        }
        // What is not served has its warning.
        const served = new Set(archive.articles.map(({ file }) => file));
        const warned = new Set(warnings.map(({ file }) => file));
        for (const { name, content } of files)
          if (!name.endsWith('.jsonl') || content.length === 0)
            expect(served.has(name) || warned.has(name)).toBe(true);
        expect(new Set(archive.passages.map(({ citation }) => citation)).size).toBe(archive.passages.length);
        for (const passage of archive.passages) expectPassage(passage, archive);
      }),
    ),
    { numRuns: 60 },
  ));

it('answers any question of any command verbatim and cited, the same twice, from the snapshot and cold', () =>
  fc.assert(
    fc.asyncProperty(anyCorpus, anyQuestion, (files, words) =>
      withCorpus(files, async (corpus, cache) => {
        const newsroom = await openNewsroom({ corpus, cache });
        const requests = requestsFor(words, newsroom.archive.passages.slice(0, 3));
        const answers = await askAll(newsroom, requests);
        for (const answer of answers) expectAnswer(answer, newsroom.archive);
        expect(await askAll(newsroom, requests)).toEqual(answers);
        expect(await askAll(await openNewsroom({ corpus, cache }), requests)).toEqual(answers);
        expect(await askAll(await openNewsroom({ corpus }), requests)).toEqual(answers);
      }),
    ),
    { numRuns: 40 },
  ));

it('gives citations that do not depend on the other articles or their order', () =>
  fc.assert(
    fc.asyncProperty(anyCorpus, (files) =>
      withCorpus(files, async (corpus) => {
        const { archive } = await openNewsroom({ corpus });
        const backwards = await buildArchive([...archive.articles].reverse());
        for (const article of archive.articles) {
          const cited = archive.passagesOf(article).map(({ citation }) => citation);
          const alone = await buildArchive([article]);
          expect(alone.passages.map(({ citation }) => citation)).toEqual(cited);
          expect(backwards.passagesOf(article).map(({ citation }) => citation)).toEqual(cited);
        }
      }),
    ),
    { numRuns: 30 },
  ));

async function askAll(newsroom: Newsroom, requests: readonly Request[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const request of requests) answers.push(await ask(newsroom, request));
  return answers;
}
