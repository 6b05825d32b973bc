/** A coloured disc with the first letter of a name. */
export function Avatar({ name, isBot }: { readonly name: string; readonly isBot: boolean }) {
  const [first = '?'] = name;
  const shade = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4;
  return (
    <span class={`avatar ${isBot ? 'bot' : `shade-${shade}`}`} aria-hidden="true">
      {first.toUpperCase()}
    </span>
  );
}
