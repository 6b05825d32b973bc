import type { Snippet } from './expect-snippets.ts';

/** Speech in layouts that need no marks, or set the name beside them: dashes, blocks, interviews, signatures. */
export const LAYOUTS: readonly Snippet[] = [
  [
    'dash dialogue of one line',
    ['— The bridge is closed until further notice, — Ana Ruiz said.'],
    [['The bridge is closed until further notice,', 'Ana Ruiz']],
  ],
  [
    'dash dialogue that is broken',
    ['— The bridge is closed, — said Ana Ruiz. — Go by the ferry.'],
    [
      ['The bridge is closed,', 'Ana Ruiz'],
      ['Go by the ferry.', 'Ana Ruiz'],
    ],
  ],
  [
    'dash dialogue of two speakers',
    ['— Is the bridge closed for good? — Ivo Petrov asked.', '— Only until the summer, — said Ana Ruiz.'],
    [
      ['Is the bridge closed for good?', 'Ivo Petrov'],
      ['Only until the summer,', 'Ana Ruiz'],
    ],
  ],
  [
    'dash speech that a comma and its speaker end',
    [
      'Ana Ruiz knows the bridge.',
      '— It was closed twice in ten years and both times for good reason, the engineer comments.',
    ],
    [['It was closed twice in ten years and both times for good reason,', undefined]],
  ],
  ['no list with dashes', ['— two boats', '— three nets', '— one house by the river'], []],
  [
    'a block behind a colon',
    [
      'In a statement on Friday Northern Rail said:',
      'The night train will no longer stop at Portmore. Passengers are asked to use the bus, which leaves every hour.',
    ],
    [
      [
        'The night train will no longer stop at Portmore. Passengers are asked to use the bus, which leaves every hour.',
        'Northern Rail',
        'likely',
      ],
    ],
  ],
  [
    'a block behind what somebody wrote',
    [
      'Ana Ruiz wrote to the parents:',
      'I shall leave the school at the end of the year. It has been the happiest time of my life, and I thank you all for it.',
    ],
    [
      [
        'I shall leave the school at the end of the year. It has been the happiest time of my life, and I thank you all for it.',
        'Ana Ruiz',
        'likely',
      ],
    ],
  ],
  [
    'no block behind a colon that opens a list',
    [
      'The timetable of the ferry in winter is as follows:',
      'Portmore at six, Velia at eight, the islands at noon and back again before the evening.',
    ],
    [],
  ],
  [
    'an interview by names',
    [
      'TOM OKAFOR: Why did you close the bridge before the winter?',
      'ANA RUIZ: Because the ice would have closed it for us, and with people on it.',
      'TOM OKAFOR: And when will it open?',
      'ANA RUIZ: In April, if the river lets us.',
    ],
    [
      ['Why did you close the bridge before the winter?', 'Tom Okafor', 'certain'],
      ['Because the ice would have closed it for us, and with people on it.', 'Ana Ruiz', 'certain'],
      ['And when will it open?', 'Tom Okafor', 'certain'],
      ['In April, if the river lets us.', 'Ana Ruiz', 'certain'],
    ],
  ],
  [
    'an interview by surnames',
    [
      'Ana Ruiz and Tom Okafor met at the bridge.',
      'Okafor: Why did you close it before the winter?',
      'Ruiz: Because the ice would have closed it for us.',
      'Okafor: And when will it open?',
    ],
    [
      ['Why did you close it before the winter?', 'Tom Okafor', 'certain'],
      ['Because the ice would have closed it for us.', 'Ana Ruiz', 'certain'],
      ['And when will it open?', 'Tom Okafor', 'certain'],
    ],
  ],
  [
    'an interview by letters, the one who answers named before',
    [
      'Radio Delta spoke in an interview with Ana Ruiz about the bridge.',
      'Q: Why did you close it before the winter?',
      'A: Because the ice would have closed it for us.',
      'Q: And when will it open?',
      'A: In April, if the river lets us.',
    ],
    [
      ['Why did you close it before the winter?', null, 'unclear'],
      ['Because the ice would have closed it for us.', 'Ana Ruiz', 'likely'],
      ['And when will it open?', null, 'unclear'],
      ['In April, if the river lets us.', 'Ana Ruiz', 'likely'],
    ],
  ],
  [
    'an interview by letters with nobody named',
    [
      'Q: Why did you close the bridge?',
      'A: Because the ice would have closed it for us.',
      'Q: And when will it open?',
    ],
    [
      ['Why did you close the bridge?', null, 'unclear'],
      ['Because the ice would have closed it for us.', null, 'unclear'],
      ['And when will it open?', null, 'unclear'],
    ],
  ],
  [
    'no interview of labels used once',
    ['Date: the first of May', 'Place: the town hall of Portmore', 'Entrance: free for all who come'],
    [],
  ],
  [
    'speech without a verb behind a part',
    ['For his part, Petrov: “The boats stay in the harbour until the storm is over.”'],
    [['The boats stay in the harbour until the storm is over.', 'Ivo Petrov']],
  ],
  [
    'speech without a verb behind a name',
    ['Ana Ruiz, on the new bridge: “I would not send my dog across it.”'],
    [['I would not send my dog across it.', 'Ana Ruiz']],
  ],
  [
    'speech with a dash and a name behind',
    ['“I would not send my dog across it.” — Ana Ruiz'],
    [['I would not send my dog across it.', 'Ana Ruiz']],
  ],
  [
    'speech with a name in brackets behind',
    ['“I would not send my dog across it.” (Ana Ruiz, Velia)'],
    [['I would not send my dog across it.', 'Ana Ruiz']],
  ],
  [
    'speech signed in the paragraph below',
    [
      'We asked people about the bridge.',
      '“I would not send my dog across it.”',
      '— Ana Ruiz, 34, a teacher',
      '“I crossed it on the day that I was married.”',
      'Tom Okafor, 70',
    ],
    [
      ['I would not send my dog across it.', 'Ana Ruiz', 'likely'],
      ['I crossed it on the day that I was married.', 'Tom Okafor', 'likely'],
    ],
  ],
];
