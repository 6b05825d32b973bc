import { describe, expect, it } from 'vitest';
import { expectQuotes, quotesOf } from './expect-quotes.ts';

const WORDS = 'We will open the new harbour in June,';

describe('findQuotes, the marks', () => {
  it.each([
    ['curly', `“${WORDS}” Ruiz said.`],
    ['straight', `"${WORDS}" Ruiz said.`],
    ['guillemets', `«${WORDS}» Ruiz said.`],
    ['guillemets that stand apart', `« ${WORDS} » Ruiz said.`],
    ['guillemets that point inwards', `»${WORDS}« Ruiz said.`],
    ['low and high', `„${WORDS}“ Ruiz said.`],
    ['back-ticks', `\`\`${WORDS}'' Ruiz said.`],
    ['single', `‘${WORDS}’ Ruiz said.`],
    ['single straight', `'${WORDS}' Ruiz said.`],
    ['straight, then curly', `"${WORDS}” Ruiz said.`],
    ['turned round', `”${WORDS}“ Ruiz said.`],
    ['without an opening one', `${WORDS}” Ruiz said.`],
    ['without a closing one', `“${WORDS} Ruiz said.`],
  ])('takes words in marks: %s', (_, text) => expectQuotes([text], [[WORDS, 'Ana Ruiz', 'direct']]));

  it('takes no apostrophe for a mark', () => {
    expectQuotes(
      ["'The workers' wages aren't what they were in the '90s,' Ruiz said."],
      [["The workers' wages aren't what they were in the '90s,", 'Ana Ruiz']],
    );
    expectQuotes(["The dogs' owners and the cats' owners met in Ruiz's garden."], []);
  });

  it('takes no inch or foot for a mark', () => {
    expectQuotes(['The 6\'2" guard bought a 27" screen and a 32" one.'], []);
  });

  it('leaves a quotation within a quotation to the outer speaker', () => {
    expectQuotes(
      ['“She told me ‘go home now’ and I went,” Petrov said.'],
      [['She told me ‘go home now’ and I went,', 'Ivo Petrov']],
    );
  });

  it('starts again where the mark before was never closed', () => {
    expectQuotes(
      ['“We are late, Ruiz said. “We are very late indeed,” she added.'],
      [
        ['We are late,', 'Ana Ruiz'],
        ['We are very late indeed,', 'Ana Ruiz'],
      ],
    );
  });

  it('reads a closing mark that opens the next words', () => {
    expectQuotes(
      [
        'Ruiz said it is on “the road to better days” with us.” We have chosen the road to better days together”',
      ],
      [
        ['the road to better days', 'Ana Ruiz'],
        ['We have chosen the road to better days together', 'Ana Ruiz'],
      ],
    );
  });
});

describe('findQuotes, over several parts', () => {
  it('gives both halves of a broken quotation its speaker', () => {
    const [quotes] = quotesOf(['“The roads are dry,” Ruiz said, “and the wells are empty.”']);
    expect(quotes?.map((q) => [q.text, q.speaker, q.continues ?? false])).toEqual([
      ['The roads are dry,', 'Ana Ruiz', false],
      ['and the wells are empty.', 'Ana Ruiz', true],
    ]);
  });

  it('gives the next sentence in marks the speaker of the one before', () => {
    expectQuotes(
      [
        '“The roads are dry,” Ruiz told reporters on Monday. “The wells are empty.” He went on to thank them.',
      ],
      [
        ['The roads are dry,', 'Ana Ruiz'],
        ['The wells are empty.', 'Ana Ruiz'],
      ],
    );
  });

  it('carries a quotation over paragraphs that each open and only the last of which closes', () => {
    const quotes = quotesOf([
      'Petrov wrote: “The first winter was long and cold.',
      '“The second one was longer.',
      '“The third we did not see.”',
    ]).flat();
    expect(quotes.map((q) => [q.text, q.speaker, q.continues ?? false])).toEqual([
      ['The first winter was long and cold.', 'Ivo Petrov', false],
      ['The second one was longer.', 'Ivo Petrov', true],
      ['The third we did not see.', 'Ivo Petrov', true],
    ]);
  });

  it('carries a quotation over a paragraph that opens no mark', () => {
    expectQuotes(
      ['Petrov said, "The first winter was long.', 'It was very cold as well.', 'Then came the spring."'],
      [
        ['The first winter was long.', 'Ivo Petrov'],
        ['It was very cold as well.', 'Ivo Petrov'],
        ['Then came the spring.', 'Ivo Petrov'],
      ],
    );
  });

  it('gives a paragraph of nothing but a quotation the speaker before it, as likely', () => {
    const quotes = quotesOf(['“The roads are dry,” said Ruiz.', '“The wells are empty too.”']).flat();
    expect(quotes.map((q) => [q.speaker, q.certainty])).toEqual([
      ['Ana Ruiz', 'certain'],
      ['Ana Ruiz', 'likely'],
    ]);
  });
});

describe('findQuotes, the speaker', () => {
  it.each<[string, string]>([
    ['“It is over,” Ruiz said.', 'Ana Ruiz'],
    ['“It is over,” said Ruiz.', 'Ana Ruiz'],
    ['“It is over”, said Ruiz.', 'Ana Ruiz'],
    ['“It is over!” Ruiz shouted after the vote.', 'Ana Ruiz'],
    ['“It is over,” Ruiz, a teacher from Lima, said.', 'Ana Ruiz'],
    ['“It is over,” mayor Ana Ruiz told the radio.', 'Ana Ruiz'],
    ['“It is over,” Ruiz (a teacher) said.', 'Ana Ruiz'],
    ['“It is over,” as Ruiz put it.', 'Ana Ruiz'],
    ['“It is over by now,” according to Ruiz.', 'Ana Ruiz'],
    ['According to Ruiz, “it is over by now”.', 'Ana Ruiz'],
    ['In the words of Ruiz, “it is over by now”.', 'Ana Ruiz'],
    ['Ruiz said: “It is over.”', 'Ana Ruiz'],
    ['Ruiz said that “it is over by now” in the north.', 'Ana Ruiz'],
    ['For her part, Ruiz: “It is over.”', 'Ana Ruiz'],
    ['Ruiz thundered, “It is over.”', 'Ana Ruiz'],
    ['“It is over,” Ruiz thundered.', 'Ana Ruiz'],
    ['Petrov left and Ruiz said “it is over by now”.', 'Ana Ruiz'],
    ['When Petrov asked for more, Ruiz answered curtly: “It is over.”', 'Ana Ruiz'],
    ['Petrov thanked Ruiz, adding that it was “over and done with”.', 'Ivo Petrov'],
    ['Ruiz said the boss, Ivo Petrov, “has clear orders from us”.', 'Ana Ruiz'],
    ['Petrov met Ruiz on Monday. “It is over,” he said.', 'Ivo Petrov'],
    ['“It is over,” the Harbour Board said in a statement.', 'Harbour Board'],
    ['“It is over,” a senior official told the paper.', 'a senior official'],
    ['“It is over,” officials said.', 'officials'],
    ['“It is over,” Garcia said.', 'Garcia'],
  ])('%s', (text, speaker) => {
    expect(
      quotesOf([text])
        .flat()
        .map((quote) => quote.speaker),
    ).toEqual([speaker]);
  });

  it('finds the person whose role the words name', () => {
    expectQuotes(
      [
        'The Peruvian oil minister, Ana Ruiz, met the Bulgarian envoy Ivo Petrov.',
        '“We have gone over the plans,” the Peruvian minister said.',
        '“They are good plans,” the envoy replied.',
      ],
      [
        ['We have gone over the plans,', 'Ana Ruiz'],
        ['They are good plans,', 'Ivo Petrov'],
      ],
    );
  });

  it('tells two speakers apart who take turns', () => {
    expectQuotes(
      ['“Is it over now?” Ruiz asked.', '“It is not over,” Petrov replied.', '“A pity,” Ruiz said.'],
      [
        ['Is it over now?', 'Ana Ruiz'],
        ['It is not over,', 'Ivo Petrov'],
        ['A pity,', 'Ana Ruiz'],
      ],
    );
  });

  it('takes the body that spoke for "the statement"', () => {
    expectQuotes(
      ['The Harbour Board said that two ships had sunk.', '“No lives were lost,” the statement said.'],
      [['No lives were lost,', 'Harbour Board']],
    );
  });

  it('is certain of a name beside a verb of speech and of nothing less', () => {
    const certainty = (text: string) => quotesOf([text]).flat()[0]?.certainty;
    expect(certainty('“It is over,” Ruiz said.')).toBe('certain');
    expect(certainty('Ruiz came. “It is over,” she said.')).toBe('likely');
    expect(certainty('“It is over for all of us.”')).toBe('unclear');
  });

  it('gives no speaker where the text names none', () => {
    expectQuotes(
      ['Somewhere a sign read long ago.', '“Keep off the green grass.”'],
      [['Keep off the green grass.', null]],
    );
  });

  it('points at the words that name the speaker, and the cue', () => {
    const text = '“It is over,” said Ana Ruiz, a teacher.';
    const quote = quotesOf([text]).flat()[0];
    expect(quote?.cue).toBe('said');
    expect(text.slice(quote?.speakerSpan?.start, quote?.speakerSpan?.end)).toBe('Ana Ruiz');
  });
});

describe('findQuotes without marks', () => {
  it('reads a dialogue of dashes', () => {
    expectQuotes(
      ['— Come in, my friend! — Ruiz said. — The door is open.'],
      [
        ['Come in, my friend!', 'Ana Ruiz'],
        ['The door is open.', 'Ana Ruiz'],
      ],
    );
    expectQuotes(
      ['Petrov, an expert on ports, was asked.', '— The port is full, and it stays full, the expert says.'],
      [['The port is full, and it stays full,', 'Ivo Petrov']],
    );
  });

  it('takes a list with dashes for none', () => {
    expectQuotes(['The shop sells:', '— apples', '— pears from the north'], []);
  });

  it('reads the turns of an interview', () => {
    expectQuotes(
      ['Q: Why did you stay?', 'RUIZ: I had no choice.', 'Q: And now?', 'RUIZ: Now I leave.'],
      [
        ['Why did you stay?', null],
        ['I had no choice.', 'RUIZ'],
        ['And now?', null],
        ['Now I leave.', 'RUIZ'],
      ],
    );
  });

  it('reads a paragraph behind a colon as what the one before announces', () => {
    expectQuotes(
      [
        'In a letter to the paper, Ruiz denied the charges:',
        'None of this happened while I was in office, and nobody has shown me a single page that says so.',
      ],
      [
        [
          'None of this happened while I was in office, and nobody has shown me a single page that says so.',
          'Ana Ruiz',
        ],
      ],
    );
  });
});

describe('findQuotes, words within a sentence', () => {
  it('gives the words that a verb of speech governs their speaker, however few', () => {
    expectQuotes(
      ['Ruiz praised a “strong” bond and said a “second spring” had come.'],
      [
        ['strong', 'Ana Ruiz', 'mixed'],
        ['second spring', 'Ana Ruiz', 'mixed'],
      ],
    );
    expectQuotes(['Ruiz also “thanked” the crews.'], [['thanked', 'Ana Ruiz', 'mixed']]);
    expectQuotes(['They met the self-declared “Tsar” Ivo Petrov.'], [['Tsar', 'Ivo Petrov', 'mixed']]);
  });

  it('gives a subheading the speaker whose words it takes up', () => {
    expectQuotes(
      [
        'On to a “rich and open sea” again',
        'Petrov said they are on the way to “a rich and open sea of trade”.',
      ],
      [
        ['rich and open sea', 'Ivo Petrov', 'mixed'],
        ['a rich and open sea of trade', 'Ivo Petrov', 'mixed'],
      ],
    );
  });

  it.each([
    'The policy of “maximum strain” hurt the north.',
    'He drove a so-called “smart” car to work.',
    'She wrote a novel called “The Long Road Home” last year.',
    'Joe “Bull” Hart left the club.',
    'The team named its boat “Hope of the North” in May.',
    'The film “Night Over the Bay” opened on Friday.',
    "It is the farmers' market, not the fishers' one.",
  ])('takes nobody to have said: %s', (text) => expectQuotes([text], []));
});
