import type { Archive } from '../archive/archive.ts';
import { keepLast } from '../archive/keep-last.ts';
import type { Article } from '../articles/article.ts';
import type { QuestionTerm } from '../questions/question.ts';
import { fold } from '../text/fold.ts';

// Articles whose text is kept folded: several terms and the next questions ask about them.
const KEPT = 200;

const keptOf = keepLast(KEPT, (_: Article) => ({ text: null as string | null }));

/** Whether an article's headline, outlet or paragraphs have a word that begins as a term or what stands for it. */
export function articleHas(
  { term, word, variants }: Pick<QuestionTerm, 'term' | 'word' | 'variants'>,
  article: Article,
  archive: Archive,
): boolean {
  const kept = keptOf(article);
  kept.text ??= fold(
    [article.title ?? '', article.source ?? '', ...archive.passagesOf(article).map(({ text }) => text)].join(
      ' ',
    ),
  );
  const { text } = kept;
  return [word, term, ...variants.map((each) => each.term)].some((stem) => hasWordFrom(text, stem));
}

function hasWordFrom(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  return false;
}
