import { stem } from '../../text/stem.ts';
import type { RequestCommand } from '../request.ts';

// Words that say what kind of answer is wanted, by kind: a passage need not have them to answer.
const ANSWER_WORDS: Readonly<Record<RequestCommand, string>> = {
  when: 'date day year month time happen happened take place took occur since original originally supposed exactly long often frequently regularly ago',
  who: 'name person man woman people identity according says say said',
  where: 'place city country town location venue happen happened take place took located region',
  howmany:
    'number nr no count total many much amount value percent percentage share proportion figure long old far length duration according says said say worth',
  quote: 'say said says tell told quote quotation words state stated comment remark',
  timeline: 'timeline history chronology events event happen happened',
  compare:
    'number many much long length duration date role job position amount count total compare comparison differ difference contrast articles sources outlets said say title figures',
  ask: 'exactly tell explain describe kind sort type according say says reason happen happened',
  sources: 'article articles source sources about outlet outlets news',
  cite: '',
};

const stems = new Map(
  Object.entries(ANSWER_WORDS).map(([kind, words]) => [kind, new Set(words.split(' ').map(stem))]),
);

/** Whether a term says what kind of answer is wanted rather than what the question is about. */
export function isAnswerWord(kind: RequestCommand, term: string): boolean {
  return stems.get(kind)?.has(term) ?? false;
}
