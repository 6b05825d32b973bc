import type { Snippet } from './expect-snippets.ts';

const OPEN = 'The gate will stay open all night';

/** Quotations in every style of mark. */
export const MARKS: readonly Snippet[] = [
  ['straight marks', [`"${OPEN}," Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'certain']]],
  ['curly marks', [`“${OPEN},” Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'certain']]],
  ['guillemets', [`«${OPEN}», said Ana Ruiz.`], [[OPEN, 'Ana Ruiz', 'certain']]],
  ['guillemets with blanks', [`« ${OPEN} », said Ana Ruiz.`], [[OPEN, 'Ana Ruiz', 'certain']]],
  [
    'guillemets with narrow blanks',
    [`«\u202f${OPEN}\u202f», said Ana Ruiz.`],
    [[OPEN, 'Ana Ruiz', 'certain']],
  ],
  ['guillemets turned inward', [`»${OPEN}«, said Ana Ruiz.`], [[OPEN, 'Ana Ruiz', 'certain']]],
  ['low and high marks', [`„${OPEN}“, said Ana Ruiz.`], [[OPEN, 'Ana Ruiz', 'certain']]],
  ['low and right high marks', [`Ana Ruiz said: „${OPEN}.”`], [[`${OPEN}.`, 'Ana Ruiz', 'certain']]],
  ['curly single marks', [`‘${OPEN},’ Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'certain']]],
  ['straight single marks', [`'${OPEN},' Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'certain']]],
  ['low single marks', [`‚${OPEN}‘, said Ana Ruiz.`], [[OPEN, 'Ana Ruiz', 'certain']]],
  ['back-ticks', [`\`\`${OPEN},'' Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'certain']]],
  ['a straight mark that a curly one closes', [`"${OPEN},” Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz']]],
  ['a curly mark that a straight one closes', [`“${OPEN}," Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz']]],
  [
    'single marks within double ones',
    ['“They shouted ‘open the gate’ until dawn,” Ana Ruiz said.'],
    [['They shouted ‘open the gate’ until dawn,', 'Ana Ruiz', 'certain']],
  ],
  [
    'double marks within single ones',
    ['‘They shouted “open the gate” until dawn,’ Ana Ruiz said.'],
    [['They shouted “open the gate” until dawn,', 'Ana Ruiz', 'certain']],
  ],
  [
    'straight single marks within straight double ones',
    [`"They shouted 'open the gate' until dawn," Ana Ruiz said.`],
    [["They shouted 'open the gate' until dawn,", 'Ana Ruiz', 'certain']],
  ],
  [
    'apostrophes inside and beside',
    ["Petrov's crew didn't wait. 'We can't sail in the boys' boats, so we won't,' Ivo Petrov said."],
    [["We can't sail in the boys' boats, so we won't,", 'Ivo Petrov']],
  ],
  [
    'a missing closing mark',
    [`“${OPEN}, Ana Ruiz said. Nobody believed it.`],
    [[`${OPEN},`, 'Ana Ruiz', 'likely']],
  ],
  [
    'a missing closing mark before another quotation',
    [`“${OPEN}, Ana Ruiz said. “Nobody will be turned away from it.”`],
    [
      [`${OPEN},`, 'Ana Ruiz'],
      ['Nobody will be turned away from it.', 'Ana Ruiz'],
    ],
  ],
  ['a missing opening mark', [`${OPEN},” Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz', 'likely']]],
  ['a reversed opening mark', [`”${OPEN},” Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz']]],
  ['a reversed closing mark', [`“${OPEN},“ Ana Ruiz said.`], [[`${OPEN},`, 'Ana Ruiz']]],
  [
    'several sentences',
    ['“The gate is old. It has seen three floods. Why close it now?” Ana Ruiz asked.'],
    [['The gate is old. It has seen three floods. Why close it now?', 'Ana Ruiz', 'certain']],
  ],
  [
    'an exclamation',
    ['“Open the gate at once!” shouted Ivo Petrov.'],
    [['Open the gate at once!', 'Ivo Petrov', 'certain']],
  ],
  [
    'words that break off',
    ['“I never wanted the gate to —” Ivo Petrov began.'],
    [['I never wanted the gate to —', 'Ivo Petrov']],
  ],
  [
    'words that trail off',
    ['“If only they had asked us first …” Ana Ruiz said.'],
    [['If only they had asked us first …', 'Ana Ruiz']],
  ],
  [
    'a quotation in brackets',
    ['The vote was short (“we were never asked about it,” Ana Ruiz said later).'],
    [['we were never asked about it,', 'Ana Ruiz']],
  ],
  [
    'square brackets inside',
    ['“[The gate] will stay open as long as I am here,” Ana Ruiz said.'],
    [['[The gate] will stay open as long as I am here,', 'Ana Ruiz', 'certain']],
  ],
  ['no blank before the mark', [`Ana Ruiz said:“${OPEN}.”`], [[`${OPEN}.`, 'Ana Ruiz', 'certain']]],
  [
    'a stop behind the mark',
    [`Ana Ruiz said the words “${OPEN.toLowerCase()}”.`],
    [[OPEN.toLowerCase(), 'Ana Ruiz', 'certain', 'mixed']],
  ],
  [
    'inches and years',
    [`The 27" screens of the ’90s stayed dark. “${OPEN},” Ana Ruiz said.`],
    [[`${OPEN},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a plural’s apostrophe within single marks',
    ["'The workers' boats are ours and will stay so,' Ana Ruiz said."],
    [["The workers' boats are ours and will stay so,", 'Ana Ruiz']],
  ],
  [
    'two quotations in a row without a word between',
    ['“The gate is shut.” “It was open an hour ago,” Ana Ruiz said.'],
    [
      ['The gate is shut.', undefined],
      ['It was open an hour ago,', 'Ana Ruiz'],
    ],
  ],
];
