import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { askArticles } from '../support/ask-articles.ts';
import { makeArticle } from '../support/make-article.ts';

let ask: Awaited<ReturnType<typeof askArticles>>;
const free = (query: string): Promise<Answer> => ask({ command: 'ask', query });

beforeAll(async () => {
  ask = await askArticles([
    makeArticle('bridge', [
      'Gulls nest on the roof of the school. The town council closed the old bridge because of cracks in its pillars. A band played nearby.',
      'The old bridge was painted green by pupils of the school.',
    ]),
    makeArticle('treaty', [
      'The treaty between the two towns allows fishing in the lagoon with small nets. It forbids the hunting of seals.',
      'The mayors met in a tent on 4 May 2021.',
    ]),
    makeArticle('mill', [
      'A fire destroyed the paper mill of Oxley Vale in the early hours of Sunday. The roof fell into the canal.',
      'The fire broke out in a dryer because a bearing overheated, the fire chief, Brenda Stokes, said on Monday.',
    ]),
    makeArticle('vet', [
      'Edwin Lisle had given the horses a painkiller so that they could run with injuries. He changed his plea after a stable girl had given evidence.',
    ]),
    makeArticle('cup', [
      'The silver cup vanished from the museum on Monday night. The thieves got into the museum by climbing a drainpipe.',
    ]),
    makeArticle('boat', [
      'The boat to the isle of Harn was cancelled on Tuesday. A rope had wound itself around its propeller.',
    ]),
  ]);
});

describe('/ask', () => {
  test('answers with the sentence that says most of what was asked', async () => {
    const { kind, answered, answers } = await free('what does the treaty allow in the lagoon');
    expect({ kind, answered }).toEqual({ kind: 'ask', answered: true });
    expect(answers[0]).toMatchObject({
      text: 'The treaty between the two towns allows fishing in the lagoon with small nets.',
      value: null,
      citations: [1],
    });
  });

  test('“why” is answered with the reason, without the rest of its sentence', async () => {
    const { answers, excerpts } = await free('why did the town council close the old bridge');
    expect(answers[0]?.text).toBe('because of cracks in its pillars');
    expect(excerpts[0]?.text).toContain('The town council closed the old bridge because of cracks');
    const [start = 0, end = 0] = excerpts[0]?.highlights[0] ?? [];
    expect(excerpts[0]?.text.slice(0, end)).toContain(excerpts[0]?.text.slice(start, end));
  });

  test('“why” without a reason in the articles is still led to the sentence', async () => {
    const { excerpts } = await free('why was the old bridge painted green');
    expect(excerpts[0]?.text).toContain('painted green');
  });

  test('what caused a thing is told by a later paragraph, whose place the opening names, without who says so', async () => {
    const { answers } = await free('what caused the fire in Oxley Vale');
    expect(answers[0]?.text).toBe('because a bearing overheated');
  });

  test('a reason is that of the sentence which tells the deed', async () => {
    const { answers } = await free('why did Lisle change his plea');
    expect(answers[0]?.text).toBe('after a stable girl had given evidence');
  });

  test('“how” is answered with the means', async () => {
    const { answers } = await free('how did the thieves get into the museum');
    expect(answers[0]?.text).toBe('by climbing a drainpipe');
  });

  test('where no words say why, the sentence behind is shown too', async () => {
    const { excerpts } = await free('why was the boat to Harn cancelled');
    expect(excerpts[0]?.text).toContain('A rope had wound itself');
  });

  test('a question with a question word is answered in its kind', async () => {
    expect(await free('when did the mayors meet')).toMatchObject({
      command: 'ask',
      kind: 'when',
      answers: [{ value: '2021-05-04' }],
    });
  });

  test('shows the nearest passages and what no article has where it is not answered', async () => {
    const answer = await free('what did the zeppelin drop on the school');
    expect(answer.answered).toBe(false);
    expect(answer.answers).toEqual([]);
    expect(answer.missing).toContain('zeppelin');
    expect(answer.excerpts.length).toBeGreaterThan(0);
  });

  test.each(['', '   ', '?!', 'the of and'])(
    '“%s” asks nothing and is answered with nothing',
    async (query) => {
      expect(await free(query)).toMatchObject({ answered: false, answers: [], excerpts: [] });
    },
  );
});
