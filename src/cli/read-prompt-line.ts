/** What a line typed at the prompt asks for: arguments of the terminal's commands, or something of the prompt's own. */
export type PromptLine =
  | { readonly kind: 'nothing' | 'quit' }
  /** With the name of a command: of that one. */
  | { readonly kind: 'help'; readonly about?: string }
  | { readonly kind: 'run'; readonly args: readonly string[] };

/** Reads a line: "/when …" and "when …" are commands, with options such as `--from 2022`; any other line is a question. */
export function readPromptLine(line: string, commands: ReadonlySet<string>): PromptLine {
  const typed = line.trim();
  if (typed === '' || typed === '/') return { kind: 'nothing' };
  const [, word = '', rest = ''] = /^\/?(\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  const name = word.toLowerCase();
  if (rest === '' && /^(?:quit|exit|q)$/.test(name)) return { kind: 'quit' };
  if (/^(?:help|\?)$/.test(name)) {
    if (rest === '') return { kind: 'help' };
    const about = rest.replace(/^\//, '').toLowerCase();
    if (commands.has(about)) return { kind: 'help', about };
  }
  if (!commands.has(name)) return { kind: 'run', args: ['ask', ...argumentsOf(typed.replace(/^\//, ''))] };
  return { kind: 'run', args: [name, ...(rest === '' ? [] : argumentsOf(rest))] };
}

/** Without an option the words are taken as they are. */
function argumentsOf(words: string): string[] {
  return /(?:^|\s)--[a-z]/.test(words) ? splitWords(words) : ['--', words];
}

/**
 * Words part at blanks. Quotation marks keep the value of an option together, as in `--speaker "Nicolás Maduro"`, and
 * stay where they are in a question.
 */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/"[^"]*"(?!\S)|\S+/g)) {
    const isValue = /^--[a-z]+$/.test(words.at(-1) ?? '');
    words.push(isValue && word.length > 1 && /^".*"$/s.test(word) ? word.slice(1, -1) : word);
  }
  return words;
}
