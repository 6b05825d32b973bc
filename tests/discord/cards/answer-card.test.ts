import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { answerCard, moreCard } from '../../../src/discord/cards/answer-card.ts';
import { textsOf } from '../../../src/discord/cards/card.ts';
import { readCommandLine } from '../../../src/discord/cards/command-line.ts';
import { plainText } from '../../../src/text/plain-text.ts';
import { ANY_ANSWER } from './any-answer.ts';
import { complaintsOf, labelsOf } from './card-rules.ts';
import { makeAnswer, makeExcerptOf, makeShort } from './make-answer.ts';

const INDEX = 'fingerprint';

function cardOf(answer: Answer, query = 'what happened', isPrivate = false) {
  const request = { command: answer.command, query, today: answer.today };
  return answerCard({ request, answer, index: INDEX, isPrivate });
}

const shown = (answer: Answer, query?: string) => textsOf(cardOf(answer, query));

describe('any answer', () => {
  test('makes a card that Discord takes, with an excerpt where there is one', () => {
    fc.assert(
      fc.property(ANY_ANSWER, fc.boolean(), ({ request, answer }, isPrivate) => {
        const card = answerCard({ request, answer, index: INDEX, isPrivate, understood: answer.note ?? '' });
        expect(complaintsOf(card)).toEqual([]);
        expect(textsOf(card).join('\n')).toMatch(/`c:[0-9a-f]{16}`/);
      }),
      { numRuns: 300 },
    );
  });

  test('never shows an excerpt without the line of its source', () => {
    fc.assert(
      fc.property(ANY_ANSWER, ({ request, answer }) => {
        const texts = textsOf(answerCard({ request, answer, index: INDEX, isPrivate: false }));
        for (const text of texts.filter((each) => /^\*\*\d+\*\* /.test(each))) {
          expect(text.split('\n').at(-1)).toMatch(/^-# .*`c:[0-9a-f]{16}`/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives its request back from the first line, or has no button that would need it', () => {
    fc.assert(
      fc.property(ANY_ANSWER, fc.boolean(), ({ request, answer }, isPrivate) => {
        const card = answerCard({ request, answer, index: INDEX, isPrivate });
        const fields = readCommandLine(textsOf(card)[0] ?? '');
        const kept = (text: string | undefined) => plainText(text ?? '').trim() || undefined;
        if (fields === null) {
          expect(labelsOf(card).filter((label) => label !== 'Context')).toEqual([]);
        } else {
          expect(fields.query).toBe(kept(request.query));
          expect(fields.topic).toBe(kept(request.topic));
          expect(fields.speaker).toBe(kept(request.speaker));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('can be paged through without loss or repetition', () => {
    fc.assert(
      fc.property(ANY_ANSWER, ({ request, answer }) => {
        const seen: number[] = [];
        const results =
          answer.answered && ['timeline', 'compare', 'sources'].includes(answer.kind)
            ? answer.answers.length
            : answer.excerpts.length;
        let offset = 0;
        while (offset < results) {
          const card = moreCard({ request, answer, index: INDEX, offset, changed: false });
          expect(complaintsOf(card)).toEqual([]);
          // The head is the request and one line.
          const count = textsOf(card).length - 2;
          expect(count).toBeGreaterThan(0);
          for (let at = 0; at < count; at++) seen.push(offset + at);
          offset += count;
          expect(labelsOf(card).includes('More')).toBe(offset < results);
        }
        expect(seen).toEqual(Array.from({ length: results }, (_, at) => at));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the longest question', () => {
  const stars = '*'.repeat(1000);
  const words = 'w'.repeat(1000);
  const excerpt = makeExcerptOf(1, 'A sentence. '.repeat(70), {
    article: { source: 'o'.repeat(100), title: 't'.repeat(200) },
    link: `https://a.example/${'p'.repeat(580)}`,
  });
  const quote = { speaker: 's'.repeat(200), speakerCertainty: 'likely', form: 'direct' } as const;

  test.each<[string, { query?: string; topic?: string; speaker?: string }]>([
    ['of words', { query: words, topic: words }],
    ['of marks', { query: stars }],
    ['of marks in every option', { query: stars, topic: stars, speaker: stars.slice(0, 100) }],
  ])('%s leaves room for its answer with an excerpt and source', (_, typed) => {
    for (const kind of ['quote', 'when'] as const) {
      const short = makeShort('a'.repeat(170), { ...quote, basis: 'b'.repeat(400), value: 3 });
      const other = makeShort('c'.repeat(170), { citations: [2], value: 4 });
      const note = 'n'.repeat(400);
      const answer = makeAnswer(kind, [short, other, other], [excerpt, excerpt], { note, confidence: 0.6 });
      const request = { command: kind, today: '2024-06-01', ...typed };
      const card = answerCard({ request, answer, index: INDEX, isPrivate: true, understood: words });
      expect(complaintsOf(card)).toEqual([]);
      expect(textsOf(card)[1]).toMatch(/^\*\*.*a{170}/);
      expect(textsOf(card).at(-1)).toMatch(/^\*\*1\*\* A sentence\..*\n-# \*\*o+…\*\*.*`c:0{15}1`$/s);
    }
  });

  test('is shown in part where it leaves no room, and then has no button that would read it', () => {
    const request = { command: 'quote', query: stars, topic: stars, today: '2024-06-01' } as const;
    const answer = makeAnswer('quote', [makeShort('a', quote)], [excerpt]);
    const card = answerCard({ request, answer, index: INDEX, isPrivate: true });
    expect(textsOf(card)[0]).toMatch(/^-# \/quote .*…$/);
    expect(readCommandLine(textsOf(card)[0] ?? '')).toBeNull();
    expect(labelsOf(card)).toEqual(['Context']);
  });
});

describe('a short answer', () => {
  const excerpts = [
    makeExcerptOf(1, 'The bridge opened on Friday.', { highlights: [[21, 27]] }),
    makeExcerptOf(2, 'The bridge opened on Saturday.'),
  ];

  test('stands first, with its basis in one line', () => {
    const answer = makeAnswer(
      'when',
      [makeShort('Friday 2 February 2024', { basis: '“Friday”, counted' })],
      excerpts,
    );
    expect(shown(answer)[1]).toBe('## Friday 2 February 2024 \\[1\\]\n-# “Friday”, counted');
  });

  test('without a basis of its own rests on the article that states it', () => {
    const answer = makeAnswer('howmany', [makeShort('12 boats', { citations: [1, 2] })], excerpts);
    expect(shown(answer)[1]).toBe(
      '## 12 boats \\[1\\]\\[2\\]\n-# stated in Outlet 1, 3 February 2024, and 1 more',
    );
  });

  test('that is as likely wrong as right says so', () => {
    const answer = makeAnswer('where', [makeShort('Oslo')], excerpts, { confidence: 0.25 });
    expect(shown(answer)[1]).toMatch(/^## Perhaps: Oslo/);
  });

  test('that is long is no headline', () => {
    const answer = makeAnswer('who', [makeShort('w'.repeat(100))], excerpts);
    expect(shown(answer)[1]).toMatch(/^\*\*w{100}\*\*/);
  });

  test('has beside it what another passage says', () => {
    const others = [makeShort('12 boats'), makeShort('14 boats', { citations: [2], score: 0.95 })];
    expect(shown(makeAnswer('howmany', others, excerpts))[2]).toBe(
      'Other passages say: **14 boats** \\[2\\]',
    );
  });

  test.each([
    ['fits much less well', makeShort('14 boats', { citations: [2], score: 0.75 })],
    ['stands in the same passage', makeShort('14 boats', { citations: [1], score: 1 })],
    ['says the same less exactly', makeShort('more than 12 boats', { citations: [2], score: 1 })],
  ])('that is sure does not have beside it what %s', (_, other) => {
    const texts = shown(makeAnswer('howmany', [makeShort('12 boats'), other], excerpts));
    expect(texts.join('\n')).not.toContain('Other passages');
  });

  test('that is less sure has beside it what else is possible', () => {
    const others = [makeShort('Oslo'), makeShort('Bergen', { citations: [2], score: 0.75 })];
    expect(shown(makeAnswer('where', others, excerpts, { confidence: 0.6 }))[2]).toBe(
      'Also possible: **Bergen** \\[2\\]',
    );
  });

  test('of a day is not contradicted by its month', () => {
    const others = [
      makeShort('Friday 2 February 2024', { value: '2024-02-02' }),
      makeShort('February 2024', { value: '2024-02', citations: [2] }),
      makeShort('March 2024', { value: '2024-03', citations: [2] }),
    ];
    expect(shown(makeAnswer('when', others, excerpts))[2]).toBe('Other passages say: **March 2024** \\[2\\]');
  });
});

describe('a free answer', () => {
  const [excerpt] = [makeExcerptOf(1, 'Boats sail. They like wind.', { highlights: [[0, 5]] })];

  test('is not said twice where its sentence stands below', () => {
    const texts = shown(makeAnswer('ask', [makeShort('Boats sail.')], [excerpt]));
    expect(texts[1]).toBe('**The articles say:**');
    expect(texts[2]).toMatch(/^\*\*1\*\* \*\*Boats\*\* sail\./);
  });

  test('that is unsure says so', () => {
    const texts = shown(makeAnswer('ask', [makeShort('Boats sail.')], [excerpt], { confidence: 0.27 }));
    expect(texts[1]).toBe('**Perhaps this answers it:**');
  });
});

describe('a quotation', () => {
  const quote = { speaker: 'Ada Berg', speakerCertainty: 'certain', form: 'direct' } as const;
  const excerpts = [makeExcerptOf(1, '“We sail at dawn,” she said.')];

  test('has its speaker and where it stands', () => {
    const texts = shown(makeAnswer('quote', [makeShort('We sail at dawn,', quote)], excerpts));
    expect(texts[1]).toBe(
      '## “We sail at dawn,” — Ada Berg \\[1\\]\n-# word for word in Outlet 1, 3 February 2024',
    );
  });

  test('whose speaker is only likely says so', () => {
    const likely = makeShort('We sail', { ...quote, speakerCertainty: 'likely', form: 'mixed' });
    expect(shown(makeAnswer('quote', [likely], excerpts))[1]).toContain(
      'partly word for word in Outlet 1, 3 February 2024; the speaker is likely, not certain',
    );
  });

  test('without a known speaker says so', () => {
    const unclear = makeShort('We sail', { ...quote, speaker: null, speakerCertainty: 'unclear' });
    expect(shown(makeAnswer('quote', [unclear], excerpts))[1]).toContain('“We sail” — Speaker unclear');
  });

  test('that is only reported is not shown between marks, and stands once', () => {
    const reported = makeShort('She said that they sail at dawn.', { ...quote, form: 'reported' });
    const texts = shown(makeAnswer('quote', [reported], [makeExcerptOf(1, reported.text)]));
    expect(texts[1]).toBe(
      '## Ada Berg \\[1\\]\n-# reported, not word for word, in Outlet 1, 3 February 2024',
    );
    expect(texts.join('\n').split(reported.text)).toHaveLength(2);
  });

  test('of the day is called so', () => {
    const answer = makeAnswer('quote', [makeShort('We sail at dawn,', quote)], excerpts);
    const card = answerCard({
      request: { command: 'quote', today: '2024-06-01' },
      answer,
      index: INDEX,
      isPrivate: false,
    });
    expect(textsOf(card)[1]).toContain('-# the quotation of the day, word for word');
  });
});

describe('what the articles do not tell', () => {
  test('is said, with the words that no article has as they were typed, and the nearest passages marked so', () => {
    const answer = makeAnswer('ask', [], [makeExcerptOf(1, 'Boats sail.')], { missing: ['zebra', 'quagga'] });
    expect(shown(answer, 'Do Zebra and QUAGGA sail?').slice(1, 4)).toEqual([
      '## The articles do not say.',
      'No article has: Zebra, QUAGGA',
      '-# Nearest passages, which are no answer:',
    ]);
  });

  test('has nothing to page to that looks like an answer', () => {
    const excerpts = [1, 2, 3, 4].map((number) => makeExcerptOf(number, 'Boats sail.'));
    const answer = makeAnswer('ask', [], excerpts, { missing: [] });
    const request = { command: 'ask', query: 'zebra', today: '2024-06-01' } as const;
    const card = moreCard({ request, answer, index: INDEX, offset: 3, changed: false });
    expect(textsOf(card)[1]).toBe('-# Nearest passages, which are no answer, from number 4 on');
  });

  test('for want of a word to look for says what would help', () => {
    expect(shown(makeAnswer('ask', [], [], { missing: [] }), 'when')[2]).toContain(
      'no word in it to look for',
    );
  });

  test('for want of such an outlet says so', () => {
    const card = answerCard({
      request: { command: 'sources', source: 'Zebra Post', today: '2024-06-01' },
      answer: makeAnswer('sources', [], [], { missing: [] }),
      index: INDEX,
      isPrivate: false,
    });
    expect(textsOf(card).slice(1)).toEqual([
      '## No article on it',
      '-# Nothing matches the outlet or the dates that were asked for.',
    ]);
  });

  test('of a citation that is gone says so and shows no other passage', () => {
    const answer = makeAnswer('cite', [], [], { note: 'No passage has this id.' });
    expect(shown(answer).slice(1)).toEqual(['## Not found', '-# No passage has this id.']);
  });

  test('is cut behind a whole word where no article has very many', () => {
    const missing = Array.from({ length: 100 }, (_, at) => `word${at}`);
    const [line = ''] = shown(makeAnswer('ask', [], [], { missing })).filter((text) =>
      text.startsWith('No article'),
    );
    expect(line).toMatch(/, word\d\d, …$/);
    expect(line.length).toBeLessThan(350);
  });
});

describe('a timeline', () => {
  const excerpts = [
    makeExcerptOf(1, 'It began in 1990 and ended in 1991.'),
    makeExcerptOf(2, 'It came back in 1999.'),
  ];
  const answer = makeAnswer(
    'timeline',
    [makeShort('1990'), makeShort('1991'), makeShort('1999', { citations: [2] })],
    excerpts,
  );

  test('has the day first, then the sentence, once', () => {
    expect(shown(answer).slice(2)).toEqual([
      expect.stringMatching(/^\*\*1990\*\*\nIt began in 1990 and ended in 1991\.\n-# \*\*Outlet 1/),
      '**1991**\n-# in the same excerpt above',
      expect.stringMatching(/^\*\*1999\*\*\nIt came back in 1999\./),
    ]);
  });

  test('shows the sentence on the page on which its second day begins', () => {
    const request = { command: 'timeline', query: 'x', today: '2024-06-01' } as const;
    const card = moreCard({ request, answer, index: INDEX, offset: 1, changed: false });
    expect(textsOf(card)[2]).toMatch(/^\*\*1991\*\*\nIt began/);
  });
});

describe('a comparison', () => {
  const excerpts = [1, 2, 3].map((number) => makeExcerptOf(number, `${number} boats came.`));

  test('has each claim with a sentence that says so, and who says it too', () => {
    const answer = makeAnswer(
      'compare',
      [
        makeShort('12 boats', { value: 12, citations: [1, 3] }),
        makeShort('14 boats', { value: 14, citations: [2] }),
      ],
      excerpts,
    );
    const texts = shown(answer);
    expect(texts[1]).toBe('## 2 different answers');
    expect(texts[2]).toMatch(/^\*\*12 boats\*\*, in 2 articles\n1 boats came\.\n-# \*\*Outlet 1\*\*/);
    expect(texts[2]).toMatch(/\n-# also Outlet 3, 3 February 2024 `c:0{15}3`$/);
    expect(texts[3]).toMatch(/^\*\*14 boats\*\*\n2 boats came\./);
  });

  test('in which all say the same says so', () => {
    const answer = makeAnswer('compare', [makeShort('12 boats', { citations: [1, 2, 3] })], excerpts);
    expect(shown(answer)[1]).toBe('## 3 articles say the same');
  });

  test('with one article is called no comparison', () => {
    expect(shown(makeAnswer('compare', [makeShort('12 boats')], excerpts))[1]).toBe(
      '## Only one article says something about it',
    );
  });

  test('of sentences does not say them twice', () => {
    const long = 'Twelve boats came into the harbour at dawn, and no one had called them.';
    const answer = makeAnswer(
      'compare',
      [makeShort(long), makeShort('Boats.', { citations: [2] })],
      [makeExcerptOf(1, long), makeExcerptOf(2, 'Boats.')],
    );
    const texts = shown(answer);
    expect(texts[1]).toBe('## What the articles say');
    expect(texts.join('\n').split(long)).toHaveLength(2);
  });
});

describe('a list of articles', () => {
  const answer = makeAnswer(
    'sources',
    [makeShort('Headline 1'), makeShort('Boats sail…', { citations: [2] })],
    [makeExcerptOf(1, 'It opens so.'), makeExcerptOf(2, 'Boats sail far.', { article: { title: null } })],
  );

  test('has headline, opening and source of each, a headline once', () => {
    const texts = shown(answer);
    expect(texts[1]).toBe('**2 articles**, best first');
    expect(texts[2]).toMatch(
      /^\*\*Headline 1\*\*\nIt opens so\.\n-# \*\*Outlet 1\*\* · 3 February 2024 · \[Open at the sentence\]/,
    );
    expect(texts[3]).toMatch(/^\*\*Boats sail…\*\*\n-# \*\*Outlet 2\*\*/);
  });

  test('offers each in a menu', () => {
    const menu = JSON.stringify(cardOf(answer).at(-1));
    expect(menu).toContain('"value":"c:0000000000000001"');
    expect(menu).toContain('"label":"Headline 1"');
  });
});

describe('buttons', () => {
  const three = [1, 2, 3].map((number) => makeExcerptOf(number, 'Boats sail.'));
  const answer = makeAnswer('when', [makeShort('1990')], three);

  test('below an answer are for more, why and a vote', () => {
    expect(labelsOf(cardOf(answer)).slice(-4)).toEqual(['More', 'Why this', 'Helpful', 'Not helpful']);
  });

  test('below a private one also for showing it to everyone', () => {
    expect(labelsOf(cardOf(answer, 'x', true)).at(-1)).toBe('Show everyone');
  });

  test('for more are left out where all is shown', () => {
    expect(labelsOf(cardOf(makeAnswer('when', [makeShort('1990')], three.slice(0, 2))))).not.toContain(
      'More',
    );
  });
});

test('words that leaned on the exchange before are shown as understood', () => {
  const card = answerCard({
    request: { command: 'ask', query: 'and where?', today: '2024-06-01' },
    answer: makeAnswer('where', [makeShort('Oslo')], [makeExcerptOf(1, 'In Oslo.')]),
    index: INDEX,
    isPrivate: false,
    understood: 'where did *they* meet',
  });
  expect(textsOf(card)).toContain('-# Understood as: where did \\*they\\* meet');
});

test('words that the first line shows as understood already are not shown twice', () => {
  const query = 'where did they meet';
  const card = answerCard({
    request: { command: 'ask', query, today: '2024-06-01' },
    answer: makeAnswer('where', [makeShort('Oslo')], [makeExcerptOf(1, 'In Oslo.')]),
    index: INDEX,
    isPrivate: false,
    understood: query,
  });
  expect(textsOf(card)[1]).toBe('-# Understood as above, from what was asked before.');
});

test('a page of articles that have changed says so', () => {
  const request = { command: 'ask', query: 'x', today: '2024-06-01' } as const;
  const answer = makeAnswer('ask', [makeShort('a')], [makeExcerptOf(1, 'a')]);
  const texts = textsOf(moreCard({ request, answer, index: INDEX, offset: 1, changed: true }));
  expect(texts[1]).toContain('have changed');
  expect(texts[2]).toBe('There is nothing more.');
});
