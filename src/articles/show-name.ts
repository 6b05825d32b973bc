/** A name as it can stand in one line of words: control and invisible characters and lone surrogates are escaped. */
export function showName(name: string): string {
  return name.replace(/[\p{C}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    // The joiner inside an emoji is not seen and does no harm.
    return code === 0x200d ? character : `\\u{${code.toString(16)}}`;
  });
}
