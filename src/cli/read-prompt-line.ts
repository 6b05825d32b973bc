/** What a line typed at the prompt asks for: arguments of the terminal's commands, or something of the prompt's own. */
export type PromptLine =
  | { readonly kind: 'nothing' | 'help' | 'quit' }
  | { readonly kind: 'run'; readonly args: readonly string[] };

/** Reads a line: "/when …" and "when …" are commands, with options such as `--from 2022`; any other line is a question. */
export function readPromptLine(line: string, commands: ReadonlySet<string>): PromptLine {
  const typed = line.trim();
  if (typed === '' || typed === '/') return { kind: 'nothing' };
  const [, word = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  const name = word.toLowerCase();
  if (rest === '' && /^(?:quit|exit|q)$/.test(name)) return { kind: 'quit' };
  if (rest === '' && /^(?:help|\?)$/.test(name)) return { kind: 'help' };
  if (!commands.has(name)) return { kind: 'run', args: ['ask', '--', typed.replace(/^\//, '')] };
  // Without an option the words are taken as they are, quotation marks and all.
  const args = /(?:^|\s)--[a-z]/.test(rest) ? splitWords(rest) : rest === '' ? [] : ['--', rest];
  return { kind: 'run', args: [name, ...args] };
}

/** Words as a shell splits them: `--speaker "Nicolás Maduro"` is two; a mark that is never closed is a letter. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}
