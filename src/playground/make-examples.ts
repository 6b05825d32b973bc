import { COMMANDS } from '../../commands/index.ts';
import type { Command } from '../command.ts';
import { ask, type Newsroom } from '../newsroom.ts';
import { plainText } from '../text/plain-text.ts';

const WANTED = 3;
/** Of the commands with an example for the sample corpus, those that show the most at first sight. */
const FIRST_SHOWN = ['when', 'quote', 'who'];
/** Questions asked to find them: nobody should wait for an answer behind many. */
const MOST_ASKED = 12;
const LONGEST_WORDS = 100;

/** Three questions that these articles answer, as they are typed; fewer where there are hardly any articles. */
export async function makeExamples(newsroom: Newsroom, today: string): Promise<string[]> {
  const examples: string[] = [];
  let asked = 0;
  for (const { command, option, words } of candidates(newsroom)) {
    if (examples.length === WANTED || asked === MOST_ASKED) break;
    if (examples.some((each) => each.startsWith(`/${command.name} `))) continue;
    asked += 1;
    const answer = await ask(newsroom, command.toRequest({ [option]: words }, today));
    if (answer.answered) examples.push(`/${command.name} ${option}:${words}`);
  }
  if (examples.length > 0 && examples.length < WANTED) examples.push('/sources');
  return examples;
}

interface Candidate {
  readonly command: Command;
  readonly option: string;
  readonly words: string;
}

/** The commands' own examples, which suit the sample corpus; then who and what these articles speak of most. */
function* candidates({ archive }: Newsroom): Generator<Candidate> {
  for (const name of FIRST_SHOWN) {
    const command = find(name);
    const option = command.options.find(({ positional }) => positional)?.name;
    if (option !== undefined && isAbout(archive.people, command.example)) {
      yield { command, option, words: command.example };
    }
  }
  const persons = archive.people.all.filter(({ type, name }) => type === 'person' && isTypable(name));
  for (const { name } of persons.slice(0, 8)) {
    yield { command: find('who'), option: 'person', words: name };
    yield { command: find('quote'), option: 'speaker', words: name };
  }
  for (const { title } of archive.articles) {
    if (title === null || !isTypable(title)) continue;
    yield { command: find('when'), option: 'event', words: title };
    yield { command: find('ask'), option: 'question', words: title };
  }
}

function find(name: string): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) throw new Error(`There is a command ${name}.`);
  return command;
}

/** True where a name in the words is one of the articles'. */
function isAbout(people: Newsroom['archive']['people'], words: string): boolean {
  return words.split(' ').some((word) => word.length > 4 && people.find(word).length > 0);
}

/** Short, and nothing in it that a line of input would lose. */
function isTypable(words: string): boolean {
  return words.length <= LONGEST_WORDS && plainText(words) === words && !/[:/]/.test(words);
}
