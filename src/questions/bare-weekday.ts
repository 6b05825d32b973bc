// Takes "who won on sunday"; refuses "last sunday", "sunday 3 may", "sundays".
const BARE =
  /(?<!\b(?:last|this|next|past|coming) )\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?!,? (?:the )?\d|,? \p{L}+ \d)/iu;

/** The weekday, folded, that a question names without saying of which week; null where there is none. */
export function bareWeekday(question: string): string | null {
  return BARE.exec(question)?.[1]?.toLowerCase() ?? null;
}
