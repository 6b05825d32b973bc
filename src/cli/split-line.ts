/**
 * A typed line as arguments. Words part at blanks; double quotes keep the value of an option together, as in
 * `--speaker "nicolás maduro"`, and stay where they stand in a question.
 */
export function splitLine(line: string): string[] {
  const parts: string[] = [];
  for (const [part] of line.matchAll(/"[^"]*"(?!\S)|\S+/g)) {
    const isValue = /^--[a-z]+$/.test(parts.at(-1) ?? '');
    parts.push(isValue && part.length > 1 && /^".*"$/.test(part) ? part.slice(1, -1) : part);
  }
  return parts;
}
