import type { Snippet } from './expect-snippets.ts';

const DARK = 'It was dark long before the storm came';
const LOW = 'a danger to every child in town';

/** Clauses that name a speaker far from the marks, and others beside them that do not. */
export const CLAUSES: readonly Snippet[] = [
  [
    'a clause that ends the sentence',
    [`A bridge that is “${LOW}” will be closed, Ana Ruiz said.`],
    [[LOW, 'Ana Ruiz', 'likely']],
  ],
  [
    'a verb and a name that end the sentence',
    [`The fall is “${LOW}” and must be fenced, said Ivo Petrov, who lives beside it.`],
    [[LOW, 'Ivo Petrov', 'likely']],
  ],
  [
    'no clause of another matter at the end',
    [`A bridge that is “${LOW}” will be closed, Ana Ruiz hopes the council of Velia.`],
    [[LOW, null]],
  ],
  [
    'a verb in front with “that” before one behind',
    [`Even as Ana Ruiz claimed that “${LOW},” Ivo Petrov said the bridge was sound.`],
    [[`${LOW},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a verb in front of a full stop before the next sentence',
    [`Ana Ruiz wrote to the council, telling it, “${DARK}!” Ivo Petrov replied to her that it was not.`],
    [[`${DARK}!`, 'Ana Ruiz']],
  ],
  [
    'no speaker behind “after”',
    [`“For once,” Ana Ruiz said on Monday, “${DARK},” after harbour master Ivo Petrov praised the lamps.`],
    [
      ['For once,', 'Ana Ruiz'],
      [`${DARK},`, 'Ana Ruiz'],
    ],
  ],
  ['marks without a stop', [`“${DARK}. -A” Ana Ruiz tweeted on Monday.`], [[`${DARK}. -A`, 'Ana Ruiz']]],
  [
    'a headline that says it',
    [`Ana Ruiz posted her note under a headline that said, “${DARK}.”`],
    [[`${DARK}.`, 'a headline', 'likely']],
  ],
  [
    'no speaker in whom a verb takes',
    [`Tom Okafor, star of the series “Small Hours at Sea,” thanked Ivo Petrov for “${LOW}”.`],
    [[LOW, 'Tom Okafor']],
  ],
  [
    'a speaker between dashes',
    [`Ana Ruiz — born on the island — told Ivo Petrov that it was “${LOW}”.`],
    [[LOW, 'Ana Ruiz']],
  ],
  [
    'a speaker with a clause of her own',
    [`An official who spoke to us to explain the plan said the bridge was “${LOW}”.`],
    [[LOW, 'An official']],
  ],
  [
    'a title and a name behind an opening phrase',
    [`After winning the cup in Velia, coach Ana Ruiz, said: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz']],
  ],
  ['footage of somebody', [`The film cuts to footage of Ana Ruiz saying “${LOW}”.`], [[LOW, 'Ana Ruiz']]],
  [
    'no site as a speaker',
    [`Ana Ruiz answered the question on Facebook writing, “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz']],
  ],
  [
    'a verb with “back”',
    [`Ana Ruiz fired back that the “people of Velia voted for me”.`],
    [['people of Velia voted for me', 'Ana Ruiz']],
  ],
  [
    'a document between commas',
    [`Family leave, the document states, becomes due “after one year of work for the yard”.`],
    [['after one year of work for the yard', 'the document']],
  ],
  [
    'who wrote a document',
    [`“${DARK},” according to a report filed by Ana Ruiz.`],
    [[`${DARK},`, 'Ana Ruiz']],
  ],
  [
    'a genitive and a noun of speech',
    [`Voters liked Ana Ruiz’s “${LOW}” line.`],
    [[LOW, 'Ana Ruiz', 'likely']],
  ],
  [
    'an owned claim before another verb',
    [`Ivo Petrov mocked Ana Ruiz’s claim that “${LOW}” stood there.`],
    [[LOW, 'Ana Ruiz', 'likely']],
  ],
  [
    'a statement in the paragraph before',
    ['In reply to the loss, harbour master Ana Ruiz issued the following statement:', `“${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'likely']],
  ],
  [
    'the second clause of the paragraph before',
    ['Ivo Petrov made the same point in May, and Ana Ruiz responded:', `“${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'likely']],
  ],
  ['a surname that signs', [`“${DARK}.”`, '- Ruiz.'], [[`${DARK}.`, 'Ana Ruiz', 'likely']]],
  [
    'no heading as a signature',
    ['Ana Ruiz said that the lamps had failed.', `“${DARK}.”`, 'PETROV COUNTERS'],
    [[`${DARK}.`, 'Ana Ruiz', 'likely']],
  ],
  [
    'a short sentence of its own',
    [`“I did not go,” said Ana Ruiz. “It's dark.”`],
    [
      ['I did not go,', 'Ana Ruiz'],
      ["It's dark.", 'Ana Ruiz'],
    ],
  ],
  [
    'two who speak together',
    [`Residents Ana Ruiz and Ivo Petrov said it was “${LOW}”. “${DARK},” they wrote.`],
    [
      [LOW, 'Ana Ruiz and Ivo Petrov', 'certain'],
      [`${DARK},`, 'Ana Ruiz and Ivo Petrov', 'likely'],
    ],
  ],
  [
    'the second of two where the first is spoken to',
    [`Tom Okafor met Ana Ruiz and Ivo Petrov said it was “${LOW}”.`],
    [[LOW, 'Ivo Petrov']],
  ],
  [
    'a man by what he does',
    ['Tom Okafor, 24, regrets it.', `“${DARK},” the striker said.`],
    [[`${DARK},`, 'Tom Okafor', 'likely']],
  ],
  [
    'a man without a name by what he does',
    [`Tom Okafor was not there. A fisherman saw it. “${DARK},” the fisherman said.`],
    [[`${DARK},`, 'the fisherman', 'likely']],
  ],
  [
    'a body without an article',
    [`“${DARK},” police said in a statement.`],
    [[`${DARK},`, 'police', 'likely']],
  ],
  [
    'a country that the paragraph names',
    [`Peru has closed its border. “${DARK},” according to the country.`],
    [[`${DARK},`, 'Peru', 'likely']],
  ],
  [
    'no country of two',
    [`Peru and Chile met again. “${DARK},” according to the country.`],
    [[`${DARK},`, 'the country', 'likely']],
  ],
  [
    'somebody else than the words are about',
    [`Ana Ruiz spoke. Tom Okafor “has precise orders”, she added, and so has the “whole crew of the boat”.`],
    [
      ['has precise orders', 'Ana Ruiz'],
      ['whole crew of the boat', 'Ana Ruiz'],
    ],
  ],
  [
    'no role of whom the one with the role speaks about',
    [
      'Ivo Petrov, an expert on the coast, has seen it.',
      'Tom Okafor fishes.',
      `“${DARK},” says the expert about Tom Okafor.`,
    ],
    [[`${DARK},`, 'Ivo Petrov', 'likely']],
  ],
  [
    'a body by the fuller words for it',
    [`The water board denied it. “${DARK},” the board said.`],
    [[`${DARK},`, 'The water board', 'likely']],
  ],
];
