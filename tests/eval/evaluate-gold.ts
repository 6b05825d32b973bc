import { readFileSync } from 'node:fs';
import type { Answer } from '../../src/answers/answer.ts';
import { ask, type Newsroom } from '../../src/newsroom.ts';
import { daysOf } from '../../src/questions/days-of.ts';
import type { RequestCommand } from '../../src/questions/request.ts';
import type { Figures } from './figures.ts';
import { plain } from './measures/same-words.ts';
import type { Row } from './table.ts';

/** A question on a corpus with the text that answers it, as a person read it. */
export interface GoldItem {
  readonly id: string;
  readonly command: RequestCommand;
  readonly input: Readonly<Record<string, string>>;
  readonly answerable: boolean;
  readonly evidence: readonly string[];
  readonly also_ok?: readonly string[];
  readonly answers?: readonly string[];
  readonly value?: string;
  readonly accept_values?: readonly string[];
  readonly canonical_person?: string;
  readonly note?: string;
}

const SHORT: readonly RequestCommand[] = ['when', 'who', 'where', 'howmany'];
const LISTS: readonly RequestCommand[] = ['timeline', 'compare'];
const TODAY = '2025-12-31';

export function readGold(file: string): GoldItem[] {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldItem[];
}

/** One row for all items and one for each command. */
export async function evaluateGold(items: readonly GoldItem[], newsroom: Newsroom): Promise<Row[]> {
  const judged: { command: string; figures: Figures }[] = [];
  for (const item of items) {
    const limit = LISTS.includes(item.command) ? 20 : 3;
    // As the command's own options: somebody's name is its question.
    const { person, ...input } = item.input;
    const query = person === undefined ? {} : { query: person };
    const answer = await ask(newsroom, { command: item.command, limit, today: TODAY, ...query, ...input });
    judged.push({ command: item.command, figures: judge(item, answer) });
  }
  const commands = [...new Set(judged.map(({ command }) => command))].sort();
  return [
    row('all', judged),
    ...commands.map((command) =>
      row(
        command,
        judged.filter((each) => each.command === command),
      ),
    ),
  ];
}

function judge(item: GoldItem, answer: Answer): Figures {
  if (!item.answerable) return { 'refused rightly': Number(!answer.answered) };
  const abstained = !answer.answered && /abstain/i.test(item.note ?? '');
  return {
    'evidence 1st': Number(abstained || hasEvidence(item, answer, 1, 0.5)),
    'evidence in 3': Number(abstained || hasEvidence(item, answer, 3, 0.8)),
    ...(SHORT.includes(item.command) && { 'short answer': Number(isRight(item, answer)) }),
    'refused wrongly': Number(!answer.answered && !abstained),
  };
}

/** One piece of evidence is enough, but a list must show a share of all. */
function hasEvidence(item: GoldItem, answer: Answer, first: number, share: number): boolean {
  if (LISTS.includes(item.command)) {
    const found = item.evidence.filter((each) => answer.excerpts.some(({ text }) => shows(text, each)));
    return found.length >= share * item.evidence.length;
  }
  const accepted = [...item.evidence, ...(item.also_ok ?? [])];
  return answer.excerpts.slice(0, first).some(({ text }) => accepted.some((each) => shows(text, each)));
}

function shows(excerpt: string, evidence: string): boolean {
  const shown = plain(excerpt);
  const wanted = plain(evidence);
  if (shown === '' || wanted === '') return false;
  if (shown.includes(wanted) || (shown.length > 30 && wanted.includes(shown))) return true;
  const words = wanted.split(' ');
  const held = new Set(shown.split(' '));
  return words.filter((word) => held.has(word)).length / words.length >= 0.85;
}

function isRight(item: GoldItem, answer: Answer): boolean {
  const first = answer.answers[0];
  if (!first) return false;
  const values = [item.value, ...(item.accept_values ?? [])].filter((value) => value !== undefined);
  if (item.command === 'when' && first.value !== null && values.length > 0)
    return values.some((value) => sameDays(value, String(first.value)));
  const given = plain(first.text);
  const value = plain(String(first.value ?? ''));
  const person = item.command === 'who' && item.canonical_person ? [item.canonical_person] : [];
  return [...(item.answers ?? []), ...person]
    .map(plain)
    .some(
      (wanted) =>
        wanted !== '' &&
        (given.includes(wanted) || (given.length > 3 && wanted.includes(given)) || value === wanted),
    );
}

function sameDays(a: string, b: string): boolean {
  if (a === b) return true;
  const one = daysOf(a);
  const other = daysOf(b);
  return one !== null && other !== null && one.from === other.from && one.to === other.to;
}

function row(label: string, judged: readonly { figures: Figures }[]): Row {
  const names = [...new Set(judged.flatMap(({ figures }) => Object.keys(figures)))];
  return {
    label,
    count: judged.length,
    figures: Object.fromEntries(
      names.map((name) => {
        const values = judged.flatMap(({ figures }) => figures[name] ?? []);
        return [name, values.reduce((sum, value) => sum + value, 0) / values.length];
      }),
    ),
  };
}
