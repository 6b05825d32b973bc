/** A time of day on the clock of 24 hours. */
export interface TimeOfDay {
  readonly hours: number;
  readonly minutes: number;
}

// Takes "07:30", "7.05", "17h30", "8", "8am", "8:30 p.m.", "8 o'clock"; refuses "24:00", "7:5", "13pm".
const TIME = /^(\d{1,2})(?:[:.h](\d{2})|h)?\s*(?:o['’]clock)?\s*([ap])?(?:\.?m\.?)?$/iu;

/** The time that somebody typed; null where it is none. */
export function readTime(typed: string): TimeOfDay | null {
  const [, hour = '', minute = '0', half] = TIME.exec(typed.trim()) ?? [];
  if (hour === '' || (half === undefined && /m\.?$/i.test(typed.trim()))) return null;
  const minutes = Number(minute);
  const told = Number(hour);
  if (half !== undefined && (told < 1 || told > 12)) return null;
  const hours = half === undefined ? told : (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours <= 23 && minutes <= 59 ? { hours, minutes } : null;
}
