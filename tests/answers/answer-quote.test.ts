import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const quote = (request: { speaker?: string; topic?: string; query?: string }): Promise<Answer> =>
  ask({ command: 'quote', limit: 10, ...request });
const texts = (answer: Answer) => answer.answers.map(({ text }) => text);

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('pier', [
      'Harbour master Ingrid Solheim opened the new pier on Thursday.',
      '“We have waited nine long years for this pier to be built,” said Solheim.',
      'The ferries are another matter. “Not one ferry will sail in winter,” Solheim warned.',
    ]),
    makeArticle('board', [
      'Marta Brandt was elected chairwoman of the school board.',
      '“No village school will be closed,” Brandt said. “The pupils will stay where they are as long as I sit in this chair.”',
      'Treasurer Lars Ekdahl warned that the clinic could run out of money.',
      'Of the pier, Marta Brandt said: “It is a gift to every fisherman of the bay.”',
    ]),
    makeArticle('club', [
      'Coach José Almeida signed a second goalkeeper on Friday.',
      '“Almeida buys too many goalkeepers and too few forwards,” said Piet de Wit.',
      'Critics of Almeida said “he has never seen a cup from near by”.',
    ]),
  ]);
});

describe('somebody without a name', () => {
  test('is found by the words that a text has for them', async () => {
    const water = await askArticles([
      makeArticle('water', [
        'The water board shut the lower well on Monday.',
        '“The well stays shut until every pipe has been tested,” the water board said.',
        '“My cows are thirsty,” said farmer Ole Brandt.',
      ]),
    ]);
    const asked = (speaker: string) => water({ command: 'quote', speaker, limit: 10 });
    expect(texts(await asked('water board'))).toEqual([
      'The well stays shut until every pipe has been tested,',
    ]);
    expect((await asked('the school board')).answered).toBe(false);
  });
});

describe('a quotation that several articles carry', () => {
  test('is one answer with all its sources, and with the words that they print otherwise', async () => {
    const carried = await askArticles([
      makeArticle('ledger', [
        '“The agreement creates a solid foundation for trade in the coming years,” Mayor Ida Lund said.',
      ]),
      makeArticle('post', [
        '“This agreement will create a good, solid foundation for trade in the years to come,” said Ida Lund.',
      ]),
      makeArticle('echo', ['Ida Lund called it “a solid foundation for trade in the coming years”.']),
      makeArticle('wire', ['“The agreement has nothing to do with the ferry,” Ida Lund said of the trade.']),
    ]);
    const answer = await carried({
      command: 'quote',
      speaker: 'Ida Lund',
      topic: 'agreement trade',
      limit: 10,
    });
    const [first, ...others] = answer.answers;
    const sources = answer.excerpts.filter(({ number }) => first?.citations.includes(number));
    expect(sources.flatMap(({ article, alsoIn = [] }) => [article.id, ...alsoIn])).toEqual([
      'ledger',
      'post',
      'echo',
    ]);
    expect(first?.basis).toContain('elsewhere printed as “');
    expect(others.map(({ text }) => text)).toEqual(['The agreement has nothing to do with the ferry,']);
  });
});

describe('/quote with a speaker', () => {
  test('gives the words that the speaker said, with cue and form, and no other’s', async () => {
    const answer = await quote({ speaker: 'Ingrid Solheim' });
    expect(answer.answered).toBe(true);
    expect(answer.answers.map(({ speaker }) => speaker)).toEqual(answer.answers.map(() => 'Ingrid Solheim'));
    expect(texts(answer)).toContain('We have waited nine long years for this pier to be built,');
    expect(answer.answers[0]).toMatchObject({
      value: 'Ingrid Solheim',
      form: 'direct',
      cue: 'said',
      basis: expect.stringContaining('as printed, “said”'),
    });
  });

  test('on a topic gives what was said of that first', async () => {
    expect(texts(await quote({ speaker: 'solheim', topic: 'ferry in winter' }))[0]).toContain(
      'Not one ferry will sail in winter',
    );
    expect(texts(await quote({ speaker: 'solheim', topic: 'pier' }))[0]).toContain('waited nine long years');
  });

  test('is found by role', async () => {
    const answer = await quote({ speaker: 'treasurer' });
    expect(answer.answers[0]?.speaker).toBe('Lars Ekdahl');
  });

  test('marks indirect speech as reported', async () => {
    const answer = await quote({ speaker: 'Ekdahl', topic: 'clinic' });
    expect(answer.answers[0]).toMatchObject({
      text: 'Treasurer Lars Ekdahl warned that the clinic could run out of money.',
      form: 'reported',
      cue: 'warned',
      speakerCertainty: 'likely',
      basis: expect.stringContaining('not word for word'),
    });
  });

  test('does not give what another said about the speaker', async () => {
    const answer = await quote({ speaker: 'Almeida' });
    expect(texts(answer).join()).not.toContain('too many goalkeepers');
    expect(await quote({ speaker: 'Piet de Wit' })).toMatchObject({
      answered: true,
      answers: [{ speaker: 'Piet de Wit' }],
    });
  });

  test('does not give what critics of the speaker said', async () => {
    expect(texts(await quote({ speaker: 'Almeida' })).join()).not.toContain('never seen a cup');
  });

  test('gives what the speaker said together with another', async () => {
    const joint = await askArticles([
      makeArticle('wall', [
        'Residents Ida Lund and Piet Moen said the wall was “a disgrace to every council since”.',
      ]),
    ]);
    for (const speaker of ['Ida Lund', 'Piet Moen']) {
      const answer = await joint({ command: 'quote', speaker, limit: 3 });
      expect(texts(answer)).toEqual(['a disgrace to every council since']);
      expect(answer.answers[0]?.speaker).toBe('Ida Lund and Piet Moen');
    }
  });

  test('puts words whose sentence speaks of the topic before those of its neighbours', async () => {
    const harbour = await askArticles([
      makeArticle('harbour', [
        'Ida Lund called for “a shallow harbour for every fisherman” in a world of steel. “The whole world will come to see us here before the year is over,” Ida Lund said.',
      ]),
    ]);
    const answer = await harbour({ command: 'quote', speaker: 'Ida Lund', topic: 'shallow world', limit: 3 });
    expect(texts(answer)[0]).toBe('a shallow harbour for every fisherman');
  });

  test('shows a quotation that its attribution breaks whole, in one excerpt', async () => {
    const answer = await quote({ speaker: 'Brandt', topic: 'village school' });
    expect(answer.excerpts[0]?.text).toBe(
      '“No village school will be closed,” Brandt said. “The pupils will stay where they are as long as I sit in this chair.”',
    );
    expect(answer.excerpts.filter(({ paragraph }) => paragraph === 2)).toHaveLength(1);
  });

  test.each([
    { speaker: 'Olaf Petersen' },
    { speaker: 'Olaf Petersen', topic: 'pier' },
    { speaker: 'Solheim', topic: 'goalkeeper zeppelin' },
    { topic: 'zeppelin' },
  ])('refuses %o, of which there is none', async (request) => {
    expect(await quote(request)).toMatchObject({ answered: false, answers: [] });
  });
});

describe('/quote with a topic', () => {
  test('gives what anyone said of it', async () => {
    const speakers = (await quote({ topic: 'pier' })).answers.map(({ speaker }) => speaker);
    expect(speakers).toContain('Ingrid Solheim');
    expect(speakers).toContain('Marta Brandt');
  });
});

describe('/quote with a line of words', () => {
  test('“what did X say about Y” is the speaker X and the topic Y', async () => {
    const free = await quote({ query: 'what did Marta Brandt say about the pier' });
    expect(free.answers[0]).toMatchObject({
      speaker: 'Marta Brandt',
      text: expect.stringContaining('a gift to every fisherman'),
    });
  });

  test('a name after “about” is the topic', async () => {
    const answer = await quote({ query: 'quotes about Almeida' });
    expect(answer.answers[0]?.speaker).toBe('Piet de Wit');
  });

  test('a free question that wants a quotation gets one', async () => {
    const answer = await ask({ command: 'ask', query: 'what did Marta Brandt say about the pier' });
    expect(answer).toMatchObject({ command: 'ask', kind: 'quote' });
    expect(answer.answers[0]?.speaker).toBe('Marta Brandt');
  });
});

test('the quotation is in its excerpt and highlighted there', async () => {
  const { answers, excerpts } = await quote({ speaker: 'Solheim', topic: 'pier' });
  const shown = excerpts[(answers[0]?.citations[0] ?? 0) - 1];
  expect(shown?.highlights.map(([start, end]) => shown.text.slice(start, end)).join()).toContain(
    answers[0]?.text,
  );
});
