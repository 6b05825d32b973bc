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
  [
    'quote --speaker "Ines" said "no" --limit 1',
    run('quote', '--speaker', 'Ines', 'said', '"no"', '--limit', '1'),
  ],
  ['why did it rain --from 2022', run('ask', 'why', 'did', 'it', 'rain', '--from', '2022')],
  ['quote --speaker "Ines', run('quote', '--speaker', '"Ines')],
  ['sources', run('sources')],
  ['help /when', { kind: 'help', about: 'when' }],
  ['-v', run('ask', '--', '-v')],
  ['/help', { kind: 'help' }],
  ['help the poor', run('ask', '--', 'help the poor')],
  ['QUIT', { kind: 'quit' }],
  ['   ', { kind: 'nothing' }],
])('%s', (line, read) => expect(readPromptLine(line, commands)).toEqual(read));
