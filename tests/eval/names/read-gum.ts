import type { NameType } from '../../../src/annotations/annotation.ts';
import { DEMONYMS } from '../../../src/annotations/names/countries.ts';
import { PARTICLES, TITLE_MODIFIERS, TITLE_WORDS } from '../../../src/annotations/names/cue-words.ts';
import type { Span } from '../../../src/text/span.ts';
import type { LabelledName, LabelledParagraph, LabelledText } from './labelled.ts';
import { setWords } from './set-words.ts';

interface Word {
  readonly form: string;
  readonly proper: boolean;
  readonly head: number;
  readonly entity: string;
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['person', 'person'],
  ['organization', 'organisation'],
  ['place', 'place'],
]);

/** The text of a GUM file in CoNLL-U, its names the proper nouns at the heads of persons, organisations and places. */
export function readGum(content: string): LabelledText[] {
  const id = /^# newdoc id = (.*)/m.exec(content)?.[1] ?? 'gum';
  const paragraphs = content.split(/\n\s*\n/).map(readSentence);
  return [{ id, paragraphs: paragraphs.filter(({ text }) => text !== '') }];
}

function readSentence(block: string): LabelledParagraph {
  const raw = /^# text = (.*)/m.exec(block)?.[1] ?? '';
  const words: Word[] = [];
  for (const line of block.split('\n')) {
    const columns = line.split('\t');
    if (!/^\d+$/.test(columns[0] ?? '')) continue;
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
    words.push({
      form: columns[1] ?? '',
      proper: columns[3] === 'PROPN',
      head: Number(columns[6]) - 1,
      entity,
    });
  }
  const { text, spans } = setWords(
    words.map(({ form }) => form),
    raw,
  );
  const names: LabelledName[] = [];
  for (const { from, to, type } of readEntities(words)) {
    const core = findCore(words, from, to, type);
    if (core === null) continue;
    const { start } = spans[core[0]] as Span;
    const { end } = spans[core[1]] as Span;
    if (!names.some((name) => name.start < end && start < name.end)) names.push({ start, end, type });
  }
  return { text, names: names.sort((a, b) => a.start - b.start) };
}

/** The entities of a sentence, longest first where they begin together. */
function readEntities(words: readonly Word[]): { from: number; to: number; type: NameType }[] {
  const found: { from: number; to: number; type: NameType }[] = [];
  const open: { id: string; from: number; kind: string }[] = [];
  words.forEach(({ entity }, at) => {
    for (const mark of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const body = mark.replace(/[()]/g, '');
      const [id = '', kind = ''] = body.split('-');
      if (mark.startsWith('(')) open.push({ id, from: at, kind });
      if (!mark.endsWith(')')) continue;
      const last = open.findLastIndex((entry) => entry.id === id);
      if (last < 0) continue;
      const [entry] = open.splice(last, 1);
      const type = TYPES.get(entry?.kind ?? '');
      if (entry !== undefined && type !== undefined) found.push({ from: entry.from, to: at, type });
    }
  });
  return found.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** The proper nouns around the head of an entity; null where it has none, or nothing but a title or a people. */
function findCore(words: readonly Word[], from: number, to: number, type: NameType): [number, number] | null {
  let head = -1;
  for (let at = from; at <= to; at++) {
    const { head: above } = words[at] as Word;
    if (above < from || above > to) {
      head = at;
      break;
    }
  }
  if (head < 0 || !words[head]?.proper) return null;
  let first = head;
  let last = head;
  while (first > from && joins(words, first - 1, from)) first--;
  while (last < to && joinsAfter(words, last + 1, to)) last++;
  while (first <= last && !words[first]?.proper) first++;
  while (last >= first && !words[last]?.proper) last--;
  if (type === 'person') while (first <= last && isTitle(words[first]?.form ?? '')) first++;
  if (first > last) return null;
  if (first === last && DEMONYMS.has(words[first]?.form ?? '')) return null;
  if (type === 'person' && first === last && !/\p{Lu}/u.test(words[first]?.form ?? '')) return null;
  return [first, last];
}

function isTitle(form: string): boolean {
  const low = form.toLowerCase().replaceAll('.', '');
  return TITLE_WORDS.has(low) || TITLE_MODIFIERS.has(low);
}

function joins(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word;
  if (word.proper) return true;
  return at > from && words[at - 1]?.proper === true && /^(?:-|&|of|the|and)$/.test(word.form);
}

function joinsAfter(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at] as Word;
  if (word.proper) return true;
  return (
    at < to && words[at + 1]?.proper === true && (/^(?:-|&|of)$/.test(word.form) || PARTICLES.has(word.form))
  );
}
