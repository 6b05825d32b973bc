import { formatDay, formatMonth, isDay, toDayNumber } from '../../../text/calendar.ts';
import { KIND } from '../find-date-words.ts';
import { stated } from '../reading.ts';
import { type DateRule, patternRule } from '../rule.ts';
import { readYearless } from './written-date.ts';

const NAMES: readonly (readonly string[])[] = [
  ['enero', 'janvier', 'januar', 'jänner', 'janeiro', 'января', 'январе', 'январь'],
  ['febrero', 'février', 'fevrier', 'februar', 'fevereiro', 'февраля', 'феврале', 'февраль'],
  ['marzo', 'mars', 'märz', 'maerz', 'março', 'marco', 'марта', 'марте', 'март'],
  ['abril', 'avril', 'april', 'апреля', 'апреле', 'апрель'],
  ['mayo', 'mai', 'maio', 'мая', 'мае', 'май'],
  ['junio', 'juin', 'juni', 'junho', 'июня', 'июне', 'июнь'],
  ['julio', 'juillet', 'juli', 'julho', 'июля', 'июле', 'июль'],
  ['agosto', 'août', 'aout', 'august', 'августа', 'августе', 'август'],
  ['septiembre', 'setiembre', 'septembre', 'september', 'setembro', 'сентября', 'сентябре', 'сентябрь'],
  ['octubre', 'octobre', 'oktober', 'outubro', 'октября', 'октябре', 'октябрь'],
  ['noviembre', 'novembre', 'november', 'novembro', 'ноября', 'ноябре', 'ноябрь'],
  ['diciembre', 'décembre', 'decembre', 'dezember', 'dezembro', 'декабря', 'декабре', 'декабрь'],
];
const MONTH_OF = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const ANY = NAMES.flat().join('|');
const WEEKDAYS =
  'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|понедельник|вторник|среда|среду|четверг|пятница|пятницу|суббота|субботу|воскресенье';
// Lower-case words of English beside a number: "10 mars", "3 august" are rare enough, "marco" and "mai" are names.
const LEFT = '(?<![\\p{L}\\p{N}])';

/** Dates with the month and weekday names of Spanish, French, German, Portuguese and Russian. */
export const foreignDates: readonly DateRule[] = [
  patternRule(
    'foreign day',
    KIND.foreign,
    // takes "14 de marzo de 2025", "Freitag, den 14. März 2025", "14 марта"; refuses "14 marchas"
    new RegExp(
      `${LEFT}(?:(?:${WEEKDAYS})(?:,|,? (?:den|dem|le|el))? )?(\\d{1,2})(?:\\.º|º|er|\\.)? (?:de )?(${ANY})(?:,? (?:de |del (?:año )?)?(\\d{4})(?: (?:года?|г\\.))?)?(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    (match) => {
      const day = Number(match[1]);
      const month = monthOf(match[2]);
      if (!isDay(null, month, day)) return null;
      if (match[3] !== undefined) {
        const value = formatDay(toDayNumber(Number(match[3]), month, day));
        return { type: 'DATE', grain: 'day', read: () => stated(value) };
      }
      const inYear = (year: number) => formatDay(toDayNumber(year, month, day));
      const read = (reference: Parameters<typeof readYearless>[0]) =>
        readYearless(reference, { month, day }, inYear, null);
      return { type: 'DATE', grain: 'day', inYear, read };
    },
  ),
  patternRule(
    'foreign month',
    KIND.foreign,
    // takes "marzo de 2025", "März 2025", "марте 2025 года"; refuses "Marco 2025" without a cue of the language
    new RegExp(`${LEFT}(${ANY}) (?:de |del )?(\\d{4})(?: (?:года?|г\\.))?(?![\\p{L}\\p{N}])`, 'giu'),
    (match) => {
      const month = monthOf(match[1]);
      const year = Number(match[2]);
      if (month === 0 || year < 1000 || year > 2199) return null;
      return { type: 'DATE', grain: 'month', read: () => stated(formatMonth(year, month)) };
    },
  ),
];

function monthOf(written: string | undefined): number {
  return MONTH_OF.get((written ?? '').toLowerCase()) ?? 0;
}
