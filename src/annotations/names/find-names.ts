import type { Passage } from '../../passages/passage.ts';
import type { Annotation, NameAnnotation, NameType, ReferenceAnnotation } from '../annotation.ts';
import { decideNames } from './decide-names.ts';
import type { Mention } from './entries.ts';
import { findReferences } from './find-references.ts';
import { isCourtesy, roleAfter, roleOfBefore, roleSetOffBefore } from './find-roles.ts';
import type { Token } from './find-tokens.ts';
import { linkNames } from './link-names.ts';
import { roleGiven, roleOfThingBefore } from './role-given.ts';
import type { Run } from './run.ts';
import { settleNames } from './settle-names.ts';
import { isWomansName, isWomansTitle } from './sex-of-name.ts';
import { readArticle } from './tagger/read-article.ts';
import { type Bias, tagArticle } from './tagger/tag-article.ts';
import { taggerWeights } from './tagger/weights.ts';
import { weighArticle } from './weigh-article.ts';

/** The names of one passage, and what stands for a person in it; in order, none within another of its list. */
export interface PassageNames {
  readonly names: readonly NameAnnotation[];
  readonly references: readonly ReferenceAnnotation[];
}

// Learnt from other kinds of text than news, the tagger sees persons too readily; set on public news.
const BIAS: Bias = { verdict: 160, nothing: 50, lone: 80 };

/** The names of one article, a result for each passage; `name` is the fullest form that this article writes. */
export function findNames(passages: readonly Passage[]): PassageNames[] {
  const paragraphs = passages.map(({ text }) => text);
  const article = weighArticle(paragraphs);
  const { texts, mentions } = article;
  const ruled = decideNames(mentions);
  const labels = tagArticle(readArticle(article, ruled), taggerWeights(), BIAS);
  const settled = settleNames(paragraphs, article, ruled, labels);
  const results = passages.map(() => ({
    names: [] as NameAnnotation[],
    references: [] as ReferenceAnnotation[],
  }));
  for (const { mention, type, name } of linkNames(settled)) {
    const passage = passages[mention.passage] as Passage;
    const tokens = texts[mention.passage] as Token[];
    results[mention.passage]?.names.push(annotate(passage.text, tokens, mention, type, name));
  }
  findReferences(passages, texts, results);
  return results;
}

function annotate(
  text: string,
  tokens: readonly Token[],
  { run, start, end }: Mention,
  type: NameType,
  name: string,
): NameAnnotation {
  const role = type === 'person' ? findRole(tokens, run) : null;
  const base = { start, end, text: text.slice(start, end), type, name };
  if (role === null) return base;
  const called = span(text, tokens, role);
  return { ...base, name: mayBe(called.text, name) ? name : base.text, role: called };
}

/** Whether a title fits the given name of its bearer: "Ms Berg" is not "Johann Berg". */
function mayBe(title: string, bearer: string): boolean {
  const isWomans = isWomansTitle(title);
  return isWomans === null || (isWomansName(bearer) ?? isWomans) === isWomans;
}

function findRole(tokens: readonly Token[], run: Run): readonly [number, number] | null {
  if (run.role !== null && !isCourtesy(tokens, run.role)) return run.role;
  return (
    roleAfter(tokens, run) ??
    roleGiven(tokens, run) ??
    run.role ??
    roleOfThingBefore(tokens, run) ??
    roleOfBefore(tokens, run.first) ??
    roleSetOffBefore(tokens, run)
  );
}

function span(text: string, tokens: readonly Token[], [first, last]: readonly [number, number]): Annotation {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last] as Token).end;
  return { start, end, text: text.slice(start, end) };
}
