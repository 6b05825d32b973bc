import type { Snippet } from './expect-snippets.ts';

const DARK = 'It was dark long before the storm came';

/** Who is said to speak, in every place and by every kind of words. */
export const ATTRIBUTION: readonly Snippet[] = [
  ['a name and a verb before', [`Ana Ruiz said, “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz', 'certain']]],
  ['a verb and a name before', [`Added Ana Ruiz: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz']]],
  ['a title and a name', [`“${DARK},” said Dr. Ana Ruiz.`], [[`${DARK},`, 'Ana Ruiz', 'certain']]],
  [
    'a role before the name',
    [`“${DARK},” said harbour master Ana Ruiz.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a role behind the name',
    [`“${DARK},” said Ana Ruiz, a teacher from Velia.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'two roles before the name',
    [`“${DARK},” said founder and chief executive Ana Ruiz.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'two roles and the name before',
    [`Founder and chief executive Ana Ruiz said: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a body and its role before the name',
    [`“${DARK},” said Northern Rail chief executive Ana Ruiz.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a body’s role in front',
    [`Northern Rail spokesman Ivo Petrov said: “${DARK}.”`],
    [[`${DARK}.`, 'Ivo Petrov', 'certain']],
  ],
  [
    'a role of a body behind the name',
    [`“${DARK},” said Ivo Petrov, spokesman for Northern Rail.`],
    [[`${DARK},`, 'Ivo Petrov', 'certain']],
  ],
  [
    'a name, its clause and the verb',
    [`Ana Ruiz, who has lived in Velia all her life, said: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'certain']],
  ],
  ['a name, its age and the verb', [`“${DARK},” Ana Ruiz, 54, said.`], [[`${DARK},`, 'Ana Ruiz', 'certain']]],
  [
    'adverbs before the verb',
    [`“${DARK},” Ana Ruiz later bitterly recalled.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'a helping verb',
    [`Ana Ruiz has often said that “${DARK.toLowerCase()}”.`],
    [[DARK.toLowerCase(), 'Ana Ruiz', 'certain', 'mixed']],
  ],
  [
    'according to before',
    [`According to Ana Ruiz, “${DARK.toLowerCase()}.”`],
    [[`${DARK.toLowerCase()}.`, 'Ana Ruiz']],
  ],
  ['according to behind', [`“${DARK},” according to Ana Ruiz.`], [[`${DARK},`, 'Ana Ruiz']]],
  ['as somebody put it', [`“${DARK},” as Ana Ruiz put it.`], [[`${DARK},`, 'Ana Ruiz']]],
  [
    'in the words of',
    [`In the words of Ana Ruiz, “${DARK.toLowerCase()}.”`],
    [[`${DARK.toLowerCase()}.`, 'Ana Ruiz']],
  ],
  [
    'in somebody’s words',
    [`In Ana Ruiz’s words, “${DARK.toLowerCase()}.”`],
    [[`${DARK.toLowerCase()}.`, 'Ana Ruiz']],
  ],
  ['for somebody', [`For Ana Ruiz, the answer is plain: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz', 'likely']]],
  [
    'was quoted as saying',
    [`Ana Ruiz was quoted as saying “${DARK.toLowerCase()}”.`],
    [[DARK.toLowerCase(), 'Ana Ruiz']],
  ],
  [
    'was quoted by a paper as saying',
    [`“${DARK},” Ana Ruiz was quoted by Radio Delta as saying.`],
    [[`${DARK},`, 'Ana Ruiz']],
  ],
  [
    'a paper quoted somebody',
    [`Radio Delta quoted Ana Ruiz as saying: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz']],
  ],
  [
    'a paper quoted somebody, behind',
    [`“${DARK},” Radio Delta quoted Ana Ruiz as saying.`],
    [[`${DARK},`, 'Ana Ruiz']],
  ],
  [
    'one person quotes another',
    [`Ivo Petrov quoted Ana Ruiz as saying: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz']],
  ],
  [
    'said, a paper reports',
    [`“${DARK},” Ana Ruiz said, Radio Delta reported.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'who is told is not who speaks',
    [`“${DARK},” Ana Ruiz told Ivo Petrov.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  ['who is told before', [`Ana Ruiz told Radio Delta: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz', 'certain']]],
  ['who was told by whom', [`Ivo Petrov was told by Ana Ruiz: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz']]],
  [
    'who is spoken of',
    [`“Petrov never saw the storm,” said Ana Ruiz of Ivo Petrov.`],
    [['Petrov never saw the storm,', 'Ana Ruiz', 'certain']],
  ],
  [
    'who is named in the words',
    [`Ana Ruiz said: “Ivo Petrov says it was dark and he is right.”`],
    [['Ivo Petrov says it was dark and he is right.', 'Ana Ruiz', 'certain']],
  ],
  ['a pronoun', [`Ana Ruiz saw the storm. “${DARK},” she said.`], [[`${DARK},`, 'Ana Ruiz', 'likely']]],
  [
    'a pronoun of the other sex',
    [`Ivo Petrov met Ana Ruiz on the pier. “${DARK},” she told him.`],
    [[`${DARK},`, 'Ana Ruiz', 'likely']],
  ],
  [
    'a pronoun in the next paragraph',
    ['Ivo Petrov saw the storm.', `“${DARK},” he said.`],
    [[`${DARK},`, 'Ivo Petrov', 'likely']],
  ],
  [
    'the role of one named before',
    ['Harbour master Ana Ruiz saw the storm.', `“${DARK},” the harbour master said.`],
    [[`${DARK},`, 'Ana Ruiz', 'likely']],
  ],
  ['a role alone', [`“${DARK},” a fisherman said.`], [[`${DARK},`, 'a fisherman', 'likely']]],
  ['a body', [`“${DARK},” the Harbour Board said.`], [[`${DARK},`, 'Harbour Board', 'certain']]],
  [
    'a body in a statement',
    [`“${DARK},” Northern Rail said in a statement.`],
    [[`${DARK},`, 'Northern Rail', 'certain']],
  ],
  [
    'a statement from a body',
    [`A statement from the Harbour Board said: “${DARK}.”`],
    [[`${DARK}.`, 'Harbour Board']],
  ],
  ['a body’s statement', [`The Harbour Board’s statement read: “${DARK}.”`], [[`${DARK}.`, 'Harbour Board']]],
  [
    'it, for a body',
    [`The Harbour Board published its report on Monday. “${DARK},” it said.`],
    [[`${DARK},`, 'Harbour Board', 'likely']],
  ],
  [
    'the statement of the body that spoke',
    ['The Harbour Board announced an inquiry.', `“${DARK},” the statement said.`],
    [[`${DARK},`, 'Harbour Board', 'likely']],
  ],
  [
    'a spokesman for a body',
    [`“${DARK},” said a spokesman for Northern Rail.`],
    [[`${DARK},`, 'Northern Rail', 'likely']],
  ],
  [
    'a spokeswoman with a name',
    [`“${DARK},” said Northern Rail spokeswoman Ana Ruiz.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'who wrote',
    [`“${DARK},” Ana Ruiz wrote in a letter to the Harbour Board.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'in a letter',
    [`In a letter to the Harbour Board, Ana Ruiz wrote: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'certain']],
  ],
  [
    'asked by somebody',
    [`Asked by Tom Okafor about the storm, Ana Ruiz replied: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'certain']],
  ],
  [
    'when asked',
    [`When Tom Okafor asked about the storm, Ana Ruiz said: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz']],
  ],
  [
    'adding that',
    [`Ana Ruiz praised the crew, adding that “${DARK.toLowerCase()}”.`],
    [[DARK.toLowerCase(), 'Ana Ruiz', undefined, 'mixed']],
  ],
  [
    'adding that, behind another’s role',
    [`Ana Ruiz praised captain Ivo Petrov, adding that he was “the bravest man on this coast”.`],
    [['the bravest man on this coast', 'Ana Ruiz', undefined, 'mixed']],
  ],
  [
    'a second verb',
    [`Ana Ruiz rejected the report and called it “a fairy tale for tired clerks”.`],
    [['a fairy tale for tired clerks', 'Ana Ruiz', undefined, 'mixed']],
  ],
  [
    'an object with a role',
    [`Ana Ruiz said that harbour master Ivo Petrov had “clear orders to wait for the tide”.`],
    [['clear orders to wait for the tide', 'Ana Ruiz', 'certain', 'mixed']],
  ],
  ['few words', [`Ana Ruiz called the plan “reckless”.`], [['reckless', 'Ana Ruiz', undefined, 'mixed']]],
  [
    'an opener before the name',
    [`On Monday, Ana Ruiz said: “${DARK}.”`],
    [[`${DARK}.`, 'Ana Ruiz', 'certain']],
  ],
  ['a nickname in the name', [`“${DARK},” said Tom “Tiny” Okafor.`], [[`${DARK},`, 'Tom Okafor']]],
  [
    'the first name known from before',
    ['Ana Ruiz came late.', `“${DARK},” Ruiz said.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  ['a verb that is no verb of speech', [`“${DARK},” Ana Ruiz grinned.`], [[`${DARK},`, 'Ana Ruiz']]],
  ['smiling', [`“${DARK},” says Ana Ruiz, smiling.`], [[`${DARK},`, 'Ana Ruiz', 'certain']]],
  ['Ruiz went on', [`“${DARK},” Ana Ruiz went on.`], [[`${DARK},`, 'Ana Ruiz', 'certain']]],
  ['was clear', [`Ana Ruiz was clear: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz']]],
  ['had this to say', [`Ana Ruiz had this to say: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz']]],
  ['a noun of speech', [`Ana Ruiz’s answer was short: “${DARK}.”`], [[`${DARK}.`, 'Ana Ruiz']]],
  [
    'critics of somebody',
    [`Critics of Ana Ruiz said: “${DARK}.”`],
    [[`${DARK}.`, 'Critics of Ana Ruiz', 'likely']],
  ],
  ['a lawyer for somebody', [`“${DARK},” said a lawyer for Ana Ruiz.`], [[`${DARK},`, undefined, undefined]]],
  [
    'two together',
    [`“${DARK},” Ana Ruiz and Ivo Petrov said in a joint statement.`],
    [[`${DARK},`, undefined]],
  ],
  [
    'a sign',
    [`The sign on the pier read “no boats beyond this point after dark”.`],
    [['no boats beyond this point after dark', undefined]],
  ],
  [
    'nobody',
    [`Somebody had painted “we shall not forget the drowned” on the wall.`],
    [['we shall not forget the drowned', null, 'unclear']],
  ],
  [
    'a proverb',
    [`There is an old saying on the coast: “Never whistle in a boat at night.”`],
    [['Never whistle in a boat at night.', null, 'unclear']],
  ],
  ['so-called', [`The “harbour of dreams” closed on Monday.`], []],
  ['a title', [`Her first novel, “The Keeper of the Lamp”, sold badly.`], []],
  ['a title with a name before', [`Ana Ruiz starred in “The Keeper of the Lamp” for two seasons.`], []],
  ['a nickname', [`Joe “Bull” Hart left the harbour at noon.`], []],
  ['a word in marks', [`The word “pier” is older than the town.`], []],
  ['a scare word', [`The “experts” had not seen a boat before.`], []],
  ['a policy', [`The policy of “maximum effort” failed.`], []],
  [
    'quoting a document',
    [`The report, which Ana Ruiz had not read, says the pier is “beyond any hope of repair”.`],
    [['beyond any hope of repair', undefined]],
  ],
  ['tweeted', [`“${DARK},” tweeted Ana Ruiz.`], [[`${DARK},`, 'Ana Ruiz', 'certain']]],
  [
    'in a tweet',
    [`In a tweet, Ana Ruiz called it “the longest night of our lives”.`],
    [['the longest night of our lives', 'Ana Ruiz', undefined, 'mixed']],
  ],
  [
    'said through somebody',
    [`“${DARK},” Ana Ruiz said through her lawyer Ivo Petrov.`],
    [[`${DARK},`, 'Ana Ruiz', 'certain']],
  ],
  [
    'said by somebody',
    [`“${DARK},” said the captain, Ivo Petrov, who steered the boat.`],
    [[`${DARK},`, 'Ivo Petrov']],
  ],
  [
    'a place that speaks for a body',
    [`“${DARK},” the Health Ministry of Velia said.`],
    [[`${DARK},`, 'Health Ministry']],
  ],
  ['a plural role', [`“${DARK},” residents said.`], [[`${DARK},`, 'residents', 'likely']]],
  ['one of several', [`“${DARK},” one of the sailors said.`], [[`${DARK},`, undefined, 'likely']]],
  [
    'who asked not to be named',
    [`“${DARK},” said an official who asked not to be named.`],
    [[`${DARK},`, 'an official', 'likely']],
  ],
];
