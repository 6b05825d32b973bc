/** A shown address in its angle brackets, or a mark behind its backslash. */
const SHOWN = /<(https?:\/\/[^\s<>]+)>|\\([^0-9A-Za-z\s])|(\d)\\(?=[.)])/g;

/** The text that `showText` has shown so; marks for bold are not expected in it. */
export function readText(shown: string): string {
  return shown.replace(
    SHOWN,
    (_, address?: string, mark?: string, digit?: string) => address ?? mark ?? digit ?? '',
  );
}
