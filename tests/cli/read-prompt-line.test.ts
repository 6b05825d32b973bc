import { expect, test } from 'vitest';
import { readPromptLine } from '../../src/cli/read-prompt-line.ts';

const commands = new Set(['ask', 'when', 'quote', 'sources']);
const run = (...args: string[]) => ({ kind: 'run', args });

test.each([
  ['/when did they meet?', run('when', '--', 'did they meet?')],
  ['When did they meet?', run('when', '--', 'did they meet?')],
  ['why did it rain', run('ask', '--', 'why did it rain')],
  ['why "this" -- now', run('ask', '--', 'why "this" -- now')],
  ['/quote --speaker "Ines Okafor" harbour', run('quote', '--speaker', 'Ines Okafor', 'harbour')],
  ['sources', run('sources')],
  ['-v', run('ask', '--', '-v')],
  ['/help', { kind: 'help' }],
  ['help the poor', run('ask', '--', 'help the poor')],
  ['QUIT', { kind: 'quit' }],
  ['   ', { kind: 'nothing' }],
])('%s', (line, read) => expect(readPromptLine(line, commands)).toEqual(read));
