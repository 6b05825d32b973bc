import { formatDay } from '../../../text/calendar.ts';
import { dayOf } from '../reference.ts';
import type { DateJoin, Finding } from '../rule.ts';
import { PARTS } from '../rules/day-word.ts';

// takes " evening", " in the morning", " night"; refuses " nightmare"
const AFTER = /^(?: (?:in the )?| at )(morning|afternoon|evening|night)\b/i;
// takes "the evening of ", "on the morning of "; refuses "evening"
const BEFORE = /\b(?:the )?(morning|afternoon|evening|night) of (?:the )?$/i;

/** A day with the part of it beside it is a time: "Wednesday evening", "the night of 3 May". */
export const attachPart: DateJoin = {
  name: 'part of the day',
  join: (findings, text) => findings.map((finding) => withPart(finding, text)),
};

function withPart(finding: Finding, text: string): Finding {
  if (finding.type !== 'DATE' || finding.grain !== 'day') return finding;
  const after = AFTER.exec(text.slice(finding.end, finding.end + 20));
  if (after)
    return timed(
      finding,
      finding.start,
      finding.end + after[0].length,
      PARTS.get((after[1] ?? '').toLowerCase()),
    );
  const before = BEFORE.exec(text.slice(Math.max(0, finding.start - 24), finding.start));
  if (!before) return finding;
  return timed(
    finding,
    finding.start - before[0].length,
    finding.end,
    PARTS.get((before[1] ?? '').toLowerCase()),
  );
}

/** A finding of a day made one of a time on it. */
function timed(finding: Finding, start: number, end: number, time: string | undefined): Finding {
  const { inYear: _, ...rest } = finding;
  return {
    ...rest,
    start,
    end,
    type: 'TIME',
    grain: 'time',
    read: (reference) => {
      const reading = finding.read(reference);
      const day = reading.value === null ? null : dayOf(reading.value);
      return day === null ? reading : { ...reading, value: formatDay(day) + (time ?? '') };
    },
  };
}
