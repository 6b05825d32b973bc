import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../src/answers/answer-request.ts';
import { type Exchange, makeExchange } from '../../../src/questions/follow-ups/exchange.ts';
import { followUp } from '../../../src/questions/follow-ups/follow-up.ts';
import { readQuestion } from '../../../src/questions/read-question.ts';
import type { Request } from '../../../src/questions/request.ts';
import { openArticles } from '../../support/ask-articles.ts';
import { makeArticle } from '../../support/make-article.ts';

const { archive, index } = await openArticles([
  makeArticle(
    'halcyon',
    [
      'Captain Corrado Ruiz landed in Quenby on Tuesday with the relief ship Halcyon, to the sound of every bell in town.',
      'Mayor Marta Lindqvist met Ruiz at the quay. He gave her the list of the cargo, 1,200 lanterns and 300 stoves.',
      '“The lanterns belong to the islands,” Ruiz said about the cargo. “Nobody will sell a single one.”',
    ],
    { published: '2023-05-11', title: 'Relief ship lands in Quenby' },
  ),
  makeArticle(
    'canal',
    [
      'The canal treaty was signed in Lowmere on 18 May 2023. Foreign secretary Tobias Renn signed the canal treaty for the Northern League.',
      'Mayor Marta Lindqvist welcomed it. “This treaty opens the water to everybody,” Lindqvist said about tolls. She told the council that the tolls would fall by half.',
      'The Northern League sent two warships home after the ceremony in Lowmere.',
    ],
    { published: '2023-05-20', title: 'Canal treaty signed in Lowmere' },
  ),
  makeArticle(
    'tolls',
    [
      'Tobias Renn said about tolls on Saturday that they “will be gone by summer”. He spoke in Sandrock, where the lock keepers met.',
      'In March 2024 Lindqvist visited Sandrock and met the lock keepers.',
      'Lindqvist agreed to the plan for the locks on Saturday, because the old gates leak.',
    ],
    { published: '2024-03-03', title: 'Tolls to go' },
  ),
  makeArticle(
    'mill',
    [
      'The Quenby Trust bought the slate mill in June 2024 for 4 million crowns. Ines Tolland, who heads the Quenby Trust, announced the purchase.',
      'Tolland said about wages that “nobody will earn less”. She promised new roofs as well.',
      'Workers at the slate mill walked out over wages on 12 June 2024.',
    ],
    { published: '2024-06-14', title: 'Trust buys slate mill' },
  ),
  makeArticle(
    'trade',
    [
      'Trade between Quenby and Lowmere rose by 12 percent in 2022.',
      'Trade between Quenby and Lowmere rose by 30 percent in 2023.',
    ],
    { published: '2024-01-15', title: 'Trade in two years' },
  ),
  makeArticle(
    'lighthouse',
    [
      'Bishop Aldous Fenn blessed the lighthouse in Sandrock on 4 July 2022. About 400 islanders attended the blessing.',
      'The lighthouse was built in 1911 by the engineer Odo Harnack.',
    ],
    { published: '2022-07-05', title: 'Lighthouse blessed' },
  ),
]);

const TODAY = '2024-07-01';

/** One message, and the question that it is to be understood as; null where it is asked as it stands. */
interface Turn {
  readonly says: string;
  readonly means: string | null;
  readonly command?: Request['command'];
  /** Of the question understood. */
  readonly from?: string;
  readonly to?: string;
  /** In the short answer or, where there is none, in the first excerpt. */
  readonly answer?: string | RegExp;
}

const DIALOGUES: Readonly<Record<string, readonly Turn[]>> = {
  'a man and those who met him': [
    { says: 'when did Ruiz land in Quenby?', means: null, answer: '9 May 2023' },
    { says: 'and who met him?', means: 'who met Ruiz in Quenby', command: 'who', answer: 'Marta Lindqvist' },
    {
      says: 'what did she say about tolls?',
      means: 'what did Marta Lindqvist say about tolls',
      command: 'quote',
      answer: 'opens the water',
    },
    { says: 'who built the lighthouse?', means: null, answer: 'Odo Harnack' },
  ],
  'the same thing by another question word': [
    { says: 'when was the canal treaty signed?', means: null, answer: '18 May 2023' },
    { says: 'where?', means: 'where was the canal treaty signed', command: 'where', answer: 'Lowmere' },
    {
      says: 'and who signed it?',
      means: 'who signed the canal treaty',
      command: 'who',
      answer: 'Tobias Renn',
    },
    {
      says: 'when was that?',
      means: 'when Tobias Renn signed the canal treaty',
      command: 'when',
      answer: '18 May 2023',
    },
  ],
  'a year in place of another': [
    { says: 'by how much did trade rise in 2022?', means: null, answer: '12 percent' },
    {
      says: 'and in 2023?',
      means: 'by how much did trade rise in 2023',
      from: '2023-01-01',
      to: '2023-12-31',
      answer: '30 percent',
    },
    {
      says: 'and the year before?',
      means: 'by how much did trade rise in 2022',
      from: '2022-01-01',
      to: '2022-12-31',
      answer: '12 percent',
    },
    { says: 'how many lanterns were on the halcyon in 2023?', means: null },
  ],
  'one speaker in place of another': [
    { says: 'what did Lindqvist say about tolls?', means: null, answer: 'opens the water' },
    { says: 'and Renn?', means: 'what did Renn say about tolls', answer: 'gone by summer' },
    { says: 'what about ruiz?', means: 'what did ruiz say about tolls' },
    { says: 'what did tolland say about wages?', means: null, answer: 'nobody will earn less' },
  ],
  'a speaker whom no article knows': [
    { says: 'what did Renn say about tolls?', means: null },
    { says: 'and Vandermolen?', means: 'what did Vandermolen say about tolls' },
  ],
  'a matter in place of another': [
    { says: 'what did Lindqvist say about tolls?', means: null },
    { says: 'and about the locks?', means: 'what did Lindqvist say about the locks' },
    { says: 'what about the warships?', means: 'what did Lindqvist say about the warships' },
  ],
  'a man named by the answer alone': [
    { says: 'who blessed the lighthouse?', means: null, answer: 'Aldous Fenn' },
    {
      says: 'when did he do that?',
      means: 'when Aldous Fenn blessed the lighthouse',
      command: 'when',
      answer: '4 July 2022',
    },
    { says: 'how many islanders attended?', means: null, answer: '400' },
  ],
  'a thing and its maker': [
    { says: 'where is the lighthouse?', means: null },
    { says: 'when was it built?', means: 'when was the lighthouse built', command: 'when', answer: '1911' },
    { says: 'who built it?', means: 'who built the lighthouse', command: 'who', answer: 'Odo Harnack' },
    { says: 'is it true that ruiz landed?', means: null },
  ],
  'a woman and a man in one question': [
    { says: 'when did Ruiz meet Lindqvist?', means: null },
    { says: 'did she agree?', means: 'did Lindqvist agree, Ruiz meet' },
    { says: 'when did lindqvist say she would come', means: null },
  ],
  'he and she': [
    { says: 'when did Ruiz meet Lindqvist?', means: null },
    {
      says: 'what did he say about the cargo?',
      means: 'what did Ruiz say about the cargo',
      command: 'quote',
      answer: 'belong to the islands',
    },
    { says: 'what did she say about tolls?', means: null },
  ],
  'a body and what it did': [
    { says: 'when did the Quenby Trust buy the slate mill?', means: null, answer: 'June 2024' },
    {
      says: 'who announced that?',
      means: 'who announced the Quenby Trust buy the slate mill',
      command: 'who',
      answer: 'Ines Tolland',
    },
    { says: 'what did she promise?', means: 'what did Ines Tolland promise' },
    { says: 'when did the lock keepers meet?', means: null },
  ],
  'they, who are several': [
    { says: 'when did Lindqvist and Renn sign the treaty?', means: null },
    { says: 'where did they meet?', means: 'where did Lindqvist and Renn meet', command: 'where' },
    { says: 'when did the workers say they would walk out', means: null },
  ],
  'them, which are things': [
    { says: 'how many lanterns were on the ship?', means: null, answer: '1,200' },
    { says: 'who sent them?', means: 'who sent lanterns', command: 'who' },
    { says: 'what about stoves?', means: 'who sent stoves' },
  ],
  'a place that the answer gives': [
    { says: 'where was the canal treaty signed?', means: null, answer: 'Lowmere' },
    { says: 'what else happened there?', means: 'what else happened in Lowmere' },
    { says: 'is there a lighthouse in Sandrock?', means: null },
  ],
  'a day that the answer gives': [
    { says: 'when did the workers walk out?', means: null, answer: '12 June 2024' },
    {
      says: 'what else happened that day?',
      means: 'what else happened on 12 June 2024',
      from: '2024-06-12',
      to: '2024-06-12',
    },
    {
      says: 'and the day before?',
      means: 'what else happened on 11 June 2024',
      from: '2024-06-11',
      to: '2024-06-11',
    },
    { says: 'what happened in 1911?', means: null },
  ],
  'then, which is the time of the answer': [
    { says: 'when was the lighthouse built?', means: null, answer: '1911' },
    {
      says: 'who was bishop then?',
      means: 'who was bishop in 1911',
      command: 'who',
      from: '1911-01-01',
      to: '1911-12-31',
    },
    { says: 'then who met ruiz in quenby', means: null },
  ],
  'a month of the year spoken of': [
    { says: 'what happened in Sandrock in February 2024?', means: null },
    {
      says: 'what about march?',
      means: 'what happened in Sandrock in March 2024',
      from: '2024-03-01',
      to: '2024-03-31',
    },
    { says: 'and in Lowmere?', means: 'what happened in Lowmere in March 2024' },
  ],
  'more of the same': [
    { says: 'who is Ines Tolland?', means: null },
    { says: 'more about her', means: 'Ines Tolland', command: 'ask' },
    { says: 'tell me more', means: 'Ines Tolland' },
    { says: 'more about renn', means: null },
  ],
  'a question that was no sentence': [
    { says: 'ruiz landing date', means: null, answer: '9 May 2023' },
    { says: 'where?', means: 'where ruiz landing', command: 'where' },
    { says: 'slate mill price', means: null },
  ],
  'yes or no, then when': [
    { says: 'did Lindqvist visit Sandrock?', means: null },
    { says: 'when?', means: 'when did Lindqvist visit Sandrock', command: 'when', answer: 'March 2024' },
    { says: 'why?', means: 'why did Lindqvist visit Sandrock', command: 'ask' },
    { says: 'who visited the mill?', means: null },
  ],
  'why, of a person just spoken of': [
    { says: 'when did Lindqvist agree to the plan?', means: null },
    {
      says: 'why did she?',
      means: 'why did Lindqvist agree to the plan',
      command: 'ask',
      answer: /gates leak/,
    },
    { says: 'and her husband?', means: 'why did Lindqvist’s husband agree to the plan' },
  ],
  'a number of what was named': [
    { says: 'did the ship bring lanterns?', means: null },
    { says: 'how many?', means: 'how many lanterns did the ship bring', command: 'howmany', answer: '1,200' },
    { says: 'and stoves?', means: 'how many stoves did the ship bring', answer: '300' },
    { says: 'how many islanders attended the blessing?', means: null, answer: '400' },
  ],
  'a bare verb needs the link': [
    { says: 'where was the canal treaty signed?', means: null },
    { says: 'and who signed?', means: 'who signed the canal treaty', command: 'who', answer: 'Tobias Renn' },
    { says: 'who resigned?', means: null },
  ],
  'what is no question at all': [
    { says: 'when did Ruiz land in Quenby?', means: null },
    { says: 'thanks!', means: null },
    { says: 'lol ok', means: null },
    { says: 'really?', means: null },
  ],
  'another whose name stands in the message': [
    { says: 'what did Renn say about tolls?', means: null },
    { says: 'and when did Tolland say she would speak?', means: null },
    { says: 'did the captain say he was tired?', means: null },
  ],
};

async function hold(turns: readonly Turn[]): Promise<unknown[]> {
  let last: Exchange | null = null;
  const understood: unknown[] = [];
  for (const { says, command, from, answer } of turns) {
    const found: ReturnType<typeof followUp> = last && followUp(says, last, archive);
    const request: Request = { command: 'ask', query: says, ...found, today: TODAY };
    const given = await answerRequest(request, archive, index);
    const period = readQuestion(request, archive).period;
    const told = `${given.answers[0]?.text ?? ''} ${given.answered ? given.excerpts[0]?.text : ''}`;
    understood.push({
      says,
      means: found?.query ?? null,
      ...(command === undefined ? {} : { command: request.command }),
      ...(from === undefined ? {} : { from: period?.from, to: period?.to }),
      ...(answer === undefined ? {} : { answer: new RegExp(answer).test(told) ? answer : told }),
    });
    last = makeExchange(request, given, archive);
  }
  return understood;
}

describe('a dialogue of', () => {
  test.each(Object.entries(DIALOGUES))('%s', async (_name, turns) => {
    expect(await hold(turns)).toEqual(turns);
  });
});
