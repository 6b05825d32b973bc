import type { Archive } from '../../archive/archive.ts';
import type { Findings } from '../../evidence/evidence.ts';
import { overlaps } from '../../evidence/find-evidence.ts';
import type { Passage } from '../../passages/passage.ts';
import { daysOf } from '../../questions/days-of.ts';
import type { Period, Question } from '../../questions/question.ts';

/** Passages that are read at most; those of the articles that appeared first in the corpus. */
const MOST = 2000;
/** Papers tell for so many days of what has happened. */
const TOLD_LATER = 31;
const DAY_MS = 86_400_000;

/** Whether a question asks what happened in a time, of whatever subject. */
export function asksOfPeriodAlone(question: Question): boolean {
  return (
    question.period !== null &&
    question.terms.every(({ inDate, weight, inName }) => !inName && (inDate || weight < 1))
  );
}

/** The passages that may tell what happened in a period: those found by its words, and of the articles of that time. */
export function periodPassages(period: Period, findings: Findings, archive: Archive): Passage[] {
  const passages = new Set(findings.evidence.map(({ passage }) => passage));
  const time = { from: period.from, to: period.to === null ? null : later(period.to) };
  for (const article of archive.articles) {
    const published = daysOf(archive.published(article).value);
    if (!published || !overlaps(published, time)) continue;
    for (const passage of archive.passagesOf(article)) if (passage.kind === 'body') passages.add(passage);
    if (passages.size > MOST) break;
  }
  return [...passages];
}

function later(day: string): string {
  return new Date(Date.parse(day) + TOLD_LATER * DAY_MS).toISOString().slice(0, 10);
}
