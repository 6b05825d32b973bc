import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A paragraph of a question set. */
export interface SetPassage {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
}

/** A question with the paragraphs that answer it, or without an answer in the paragraph it was written for. */
export interface SetQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly passage_ids: readonly string[];
  readonly answerable: boolean;
  readonly near_passage_id?: string;
  /** By paragraph, how well it fits; 1 where it is left out. */
  readonly relevance?: Readonly<Record<string, number>>;
  readonly wh: string;
}

export interface QuestionSet {
  readonly name: string;
  readonly passages: readonly SetPassage[];
  readonly questions: readonly SetQuestion[];
}

/** The question sets of a folder (`*.json`) in order of name; a file that is none stops with its name. */
export function readQuestionSets(folder: string): QuestionSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const set = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<QuestionSet>;
      if (!set.passages || !set.questions) throw new Error(`${file} holds no passages and questions`);
      return { name: set.name ?? basename(file, '.json'), passages: set.passages, questions: set.questions };
    });
}

/** At most `max` of a list, evenly spread over it. */
export function spread<T>(all: readonly T[], max: number): T[] {
  const step = Math.max(1, all.length / max);
  const chosen: T[] = [];
  for (let at = 0; at < all.length; at += step) chosen.push(all[Math.floor(at)] as T);
  return chosen.slice(0, max);
}
