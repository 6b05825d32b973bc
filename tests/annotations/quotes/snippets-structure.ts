import type { Snippet } from './expect-snippets.ts';

/** Quotations over several sentences and paragraphs. */
export const STRUCTURE: readonly Snippet[] = [
  [
    'two paragraphs that both open and the last of which closes',
    [
      '“The river gave us all we have,” Ana Ruiz told the assembly. “It can take it back.',
      '“Nobody should forget the flood of that year.”',
    ],
    [
      ['The river gave us all we have,', 'Ana Ruiz', 'certain'],
      ['It can take it back.', 'Ana Ruiz', 'certain'],
      ['Nobody should forget the flood of that year.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'three paragraphs that open behind a colon',
    [
      'Ivo Petrov wrote: “We sold the boats in spring.',
      '“We sold the nets in summer.',
      '“We shall not sell the house.”',
      'The house was sold in autumn.',
    ],
    [
      ['We sold the boats in spring.', 'Ivo Petrov', 'certain'],
      ['We sold the nets in summer.', 'Ivo Petrov', 'certain'],
      ['We shall not sell the house.', 'Ivo Petrov', 'certain'],
    ],
  ],
  [
    'straight marks over two paragraphs',
    ['Ivo Petrov wrote: "We sold the boats in spring.', '"We sold the nets in summer."'],
    [
      ['We sold the boats in spring.', 'Ivo Petrov', 'certain'],
      ['We sold the nets in summer.', 'Ivo Petrov', 'certain'],
    ],
  ],
  [
    'a page break between the halves of a sentence',
    [
      'Ana Ruiz said: “We shall build with the people of the valley and',
      'with nobody else, for the valley is theirs.” The council clapped.',
    ],
    [
      ['We shall build with the people of the valley and', 'Ana Ruiz', 'certain'],
      ['with nobody else, for the valley is theirs.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'a page break, a straight mark before it and a curly one behind',
    [
      'Ana Ruiz said: "We shall build with the people of the valley and',
      'with nobody else, for the valley is theirs.” The council clapped.',
    ],
    [
      ['We shall build with the people of the valley and', 'Ana Ruiz'],
      ['with nobody else, for the valley is theirs.', 'Ana Ruiz'],
    ],
  ],
  [
    'broken in the middle of a sentence',
    ['“The bridge,” Ana Ruiz said, “was never meant for lorries.”'],
    [
      ['The bridge,', 'Ana Ruiz', 'certain'],
      ['was never meant for lorries.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'broken between sentences',
    ['“The bridge was never safe,” said Ana Ruiz. “It was built of drift wood. Anyone could see that.”'],
    [
      ['The bridge was never safe,', 'Ana Ruiz', 'certain'],
      ['It was built of drift wood. Anyone could see that.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'broken by an attribution with a clause of its own',
    [
      '“The bridge was never safe,” said Ana Ruiz, who crossed it daily for nine years, “and it never will be.”',
    ],
    [
      ['The bridge was never safe,', 'Ana Ruiz', 'certain'],
      ['and it never will be.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'broken twice',
    ['“The bridge,” said Ana Ruiz, “was never safe,” she added, “and never loved.”'],
    [
      ['The bridge,', 'Ana Ruiz', 'certain'],
      ['was never safe,', 'Ana Ruiz'],
      ['and never loved.', 'Ana Ruiz'],
    ],
  ],
  [
    'the next sentence in marks',
    ['“The bridge is old,” said Ana Ruiz. “It was old when I was born.” The council laughed.'],
    [
      ['The bridge is old,', 'Ana Ruiz', 'certain'],
      ['It was old when I was born.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'the next paragraph, nothing but a quotation',
    ['“The bridge is old,” said Ana Ruiz.', '“It was old when I was born and nobody minded.”'],
    [
      ['The bridge is old,', 'Ana Ruiz', 'certain'],
      ['It was old when I was born and nobody minded.', 'Ana Ruiz', 'likely'],
    ],
  ],
  [
    'a paragraph that names who speaks next',
    [
      'Ana Ruiz has crossed the bridge every day for nine years.',
      '“It was old when I was born and nobody minded.”',
    ],
    [['It was old when I was born and nobody minded.', 'Ana Ruiz', 'likely']],
  ],
  [
    'two who take turns',
    [
      '“The bridge must go,” said Ana Ruiz.',
      '“Over my dead body,” said Ivo Petrov. “It stays where it is.”',
      '“Then you pay for it,” Ruiz replied.',
    ],
    [
      ['The bridge must go,', 'Ana Ruiz', 'certain'],
      ['Over my dead body,', 'Ivo Petrov', 'certain'],
      ['It stays where it is.', 'Ivo Petrov', 'certain'],
      ['Then you pay for it,', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'two in one sentence',
    [
      'While Ana Ruiz called the bridge “a danger to every child in town”, Ivo Petrov said it was “as safe as any church”.',
    ],
    [
      ['a danger to every child in town', 'Ana Ruiz', 'certain', 'mixed'],
      ['as safe as any church', 'Ivo Petrov', 'certain', 'mixed'],
    ],
  ],
  [
    'one quotation broken by narration in the paragraph',
    [
      '“The bridge must go,” said Ana Ruiz. She pointed at the cracks. “There is not one beam left that I would trust.”',
    ],
    [
      ['The bridge must go,', 'Ana Ruiz', 'certain'],
      ['There is not one beam left that I would trust.', 'Ana Ruiz'],
    ],
  ],
];
