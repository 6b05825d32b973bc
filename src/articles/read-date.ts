const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january enero janvier januar janeiro января январь ene janv',
    'feb february febrero février fevrier februar fevereiro февраля февраль févr fev',
    'mar march marzo mars märz maerz março marco марта март',
    'apr april abril avril апреля апрель abr avr',
    'may mayo mai maio мая май',
    'jun june junio juin juni junho июня июнь',
    'jul july julio juillet juli julho июля июль juil',
    'aug august agosto août aout августа август ago',
    'sep sept september septiembre septembre setembro сентября сентябрь set',
    'oct october octubre octobre oktober outubro октября октябрь okt out',
    'nov november noviembre novembre novembro ноября ноябрь',
    'dec december diciembre décembre decembre dezember dezembro декабря декабрь dic dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const WEEKDAY = '(?:[\\p{L}-]{2,14}\\.?,?\\s+)?';
const TIME =
  '(?:[\\s,|•·–—-]*(?:at|um|à|a las)?\\s*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*(?:a\\.?m\\.?|p\\.?m\\.?|uhr))?(?:\\s*\\(?(?:[A-Z]{2,5}|[+-]\\d{2}:?\\d{2})\\)?)?)?[.\\s]*';
const ISO = new RegExp(
  `^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?${TIME}$`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}$`,
  'iu',
);
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?:\\s*г\\.?)?${TIME}$`,
  'iu',
);
const NUMERIC = new RegExp(`^${WEEKDAY}(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})${TIME}$`, 'iu');

/** The ISO date that a text is, day, month and year written out; null for anything more, less or ambiguous. */
export function readDate(written: string): string | null {
  const text = written.trim();
  let m = ISO.exec(text);
  if (m) return iso(m[1], Number(m[2]), m[3]);
  m = MONTH_FIRST.exec(text);
  if (m) return iso(m[3], MONTHS[(m[1] ?? '').toLowerCase()], m[2]);
  m = DAY_FIRST.exec(text);
  if (m) return iso(m[3], MONTHS[(m[2] ?? '').toLowerCase()], m[1]);
  m = NUMERIC.exec(text);
  if (!m) return null;
  const first = Number(m[1]);
  const second = Number(m[3]);
  if (first > 12) return iso(m[4], second, m[1]);
  if (second > 12) return iso(m[4], first, m[3]);
  // With points the day stands first wherever such dates are written; with strokes it depends on the country.
  return m[2] === '.' || first === second ? iso(m[4], second, m[1]) : null;
}

function iso(year: string | undefined, month: number | undefined, day: string | undefined): string | null {
  if (!month || month > 12) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  if (date.getUTCMonth() !== month - 1 || Number(day) < 1) return null;
  return date.toISOString().slice(0, 10);
}
