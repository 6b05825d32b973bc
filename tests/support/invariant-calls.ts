import { runCli } from '../../src/cli/run-cli.ts';
import { type Called, makeFolder, pipes } from './call-cli.ts';

/** Runs one command as a script would, on this folder, with snapshots in a folder of their own. */
export async function callOn(corpus: string, args: readonly string[], input = ''): Promise<Called> {
  const { io, output, error } = pipes(input, { CORPUS_DIR: corpus, CACHE_DIR: await makeFolder({}) });
  const status = await runCli(args, io);
  return { status, output: output.text(), error: error.text() };
}

/** An article that every bad corpus holds beside what is bad, and that must be served. */
export const GOOD = {
  name: 'harbour.txt',
  text: 'The harbour of Tallow reopened on 5 May 2021, Mayor Ines Okafor said.\n',
  question: 'When did the harbour of Tallow reopen?',
  day: '2021-05-05',
} as const;
