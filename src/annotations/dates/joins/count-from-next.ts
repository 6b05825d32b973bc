import { fromText, OPEN } from '../reading.ts';
import type { DateJoin, Finding, Offset } from '../rule.ts';
import { offsetFrom } from '../rules/counted.ts';

// takes " ", " the "; refuses " the vote on "
const BETWEEN = /^ (?:the )?$/;
/** How many words of an event are taken into an open expression. */
const EVENT_WORDS = 8;
const EVENT_END = /^(?:to|and|but|while|when|which|who|that|in|on|at|by|for|as|with|amid|said|says|told)$/;
/** What ends the words of a noun and goes on with those of a clause: "after the sides had agreed". */
const AUXILIARY = /^(?:is|are|was|were|has|had|have|will|would)$/;

/** "two days after 3 May" counts from the date that follows; "six days after the invasion" takes the event's words and stays open. */
export const countFromNext: DateJoin = {
  name: 'counted from what follows',
  join: (findings, text) =>
    findings.map((finding, index) => {
      if (!finding.offset || finding.type === null) return finding;
      const next = findings[index + 1];
      if (next && next.type === 'DATE' && BETWEEN.test(text.slice(finding.end, next.start))) {
        return counted(finding, next, finding.offset, text);
      }
      const words = eventEnd(text, finding.end, next?.start ?? text.length);
      // "after the election of 22 May": the last word leads to the day.
      const end = / of$/.test(text.slice(finding.end, words)) ? words - 3 : words;
      // "Three days before the final on 18 May": the day of the event.
      if (next && next.type === 'DATE' && end > finding.end && OF_EVENT.test(text.slice(end, next.start))) {
        return { ...counted(finding, next, finding.offset, text), end };
      }
      return toldBefore({ ...finding, end }, finding.offset, text.slice(finding.end, end));
    }),
};

function counted(finding: Finding, next: Finding, { count, unit }: Offset, text: string): Finding {
  const words = text.slice(next.start, next.end);
  return {
    ...finding,
    read: (reference) => {
      const { value } = next.read(reference);
      if (value === null || count === null) return OPEN;
      const earlier = { value, words };
      const moved = offsetFrom(earlier, unit, count);
      return moved === null ? OPEN : fromText(earlier, moved);
    },
  };
}

// takes " on ", " of "; refuses ", on "
const OF_EVENT = /^ (?:on|of|in) (?:the )?$/;
// takes " the vote", " the Russian invasion of Ukraine", " his death"; refuses " a fire"
const KNOWN_EVENT =
  /^ (?:the|that|this|its|his|her|their) (?:[\p{L}’'-]+ ){0,3}?([\p{L}’'-]+)(?= (?:of|in|on|at|by|for)\b|$)/u;

/** "Two weeks after the vote" counts from the day that the paragraph has given the vote, if it has. */
function toldBefore(finding: Finding, { count, unit }: Offset, event: string): Finding {
  const [, head] = KNOWN_EVENT.exec(event) ?? [];
  if (head === undefined || count === null) return finding;
  return {
    ...finding,
    read: (reference) => {
      const told = reference.toldOf(head);
      const moved = told && offsetFrom(told, unit, count);
      return told && moved !== null ? fromText(told, moved) : OPEN;
    },
  };
}

function eventEnd(text: string, from: number, limit: number): number {
  let end = from;
  let words = 0;
  for (const match of text
    .slice(from, Math.min(limit, from + 120))
    .matchAll(/ ([\p{L}][\p{L}\p{M}'’.-]{0,30})/gu)) {
    if (from + match.index !== end || words === EVENT_WORDS) break;
    if (words > 0 && EVENT_END.test(match[1] ?? '')) break;
    // "Two days after the vote is too late": the clause says nothing of the event.
    if (
      AUXILIARY.test(match[1] ?? '') &&
      !/^ (?:not )?(?:be )?\p{L}+(?:ed|en|n|t|d|g)\b/u.test(
        text.slice(from + match.index + match[0].length, limit),
      )
    )
      break;
    words++;
    end = from + match.index + match[0].length;
  }
  return /[.'’-]$/.test(text.slice(from, end)) ? end - 1 : end;
}
