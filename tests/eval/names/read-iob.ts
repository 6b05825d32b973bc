import type { NameType } from '../../../src/annotations/annotation.ts';
import type { LabelledName, LabelledParagraph, LabelledText } from './labelled.ts';
import { setWords } from './set-words.ts';

const TYPES: readonly (readonly [RegExp, NameType])[] = [
  [/^(?:per|person|politician|scientist|writer|musicalartist|researcher)$/i, 'person'],
  [/^(?:org|organi[sz]ation|politicalparty|university|band|company)$/i, 'organisation'],
  [/^(?:loc|gpe|location|country|place)$/i, 'place'],
];
// A sentence alone says little of its text; these many make one.
const SENTENCES_A_TEXT = 12;

/** The texts of a file with a token and its IOB label a line, UNER's columns or those of CoNLL. */
export function readIob(file: string, content: string): LabelledText[] {
  const texts: LabelledText[] = [];
  let id = file;
  let paragraphs: LabelledParagraph[] = [];
  const documents = /^# newdoc|^(?:0\t)?-DOCSTART-/m.test(content);
  const close = () => {
    if (paragraphs.length > 0) texts.push({ id, paragraphs });
    paragraphs = [];
  };
  for (const block of content.split(/\r?\n\s*\n/)) {
    let raw: string | null = null;
    const words: string[] = [];
    const labels: string[] = [];
    for (const line of block.split(/\r?\n/)) {
      const doc =
        /^# newdoc id = (.*)/.exec(line)?.[1] ??
        (/^(?:0\t)?-DOCSTART-/.test(line) ? `${file} ${texts.length}` : null);
      if (doc !== null) {
        close();
        id = doc;
        continue;
      }
      if (line.startsWith('# text = ')) raw = line.slice(9);
      // A token of "#" has columns too.
      if (/^# /.test(line) && !/^#\s+[BIO](?:-|$)/.test(line)) continue;
      const columns = line.split(/\t| /).filter((column) => column !== '');
      const numbered = /^\d+(?:-\d+)?$/.test(columns[0] ?? '') && columns.length >= 3 && line.includes('\t');
      const word = columns[numbered ? 1 : 0];
      const label = numbered ? columns[2] : columns[columns.length - 1];
      if (word === undefined || label === undefined || columns.length < 2) continue;
      words.push(word);
      labels.push(label);
    }
    if (words.length === 0) continue;
    paragraphs.push(label(words, labels, raw));
    if (!documents && paragraphs.length >= SENTENCES_A_TEXT) close();
  }
  close();
  return texts;
}

function label(words: readonly string[], labels: readonly string[], raw: string | null): LabelledParagraph {
  const { text, spans } = setWords(words, raw);
  const names: LabelledName[] = [];
  let open: { start: number; end: number; kind: string } | null = null;
  const close = () => {
    const type = open === null ? undefined : TYPES.find(([pattern]) => pattern.test(open?.kind ?? ''))?.[1];
    if (open !== null && type !== undefined) names.push({ start: open.start, end: open.end, type });
    open = null;
  };
  labels.forEach((label, at) => {
    const kind = label.replace(/^[BI]-/, '');
    const { start, end } = spans[at] as { start: number; end: number };
    if (label === 'O' || label === '_') close();
    else if (open !== null && label.startsWith('I-') && open.kind === kind) open = { ...open, end };
    else {
      close();
      open = { start, end, kind };
    }
  });
  close();
  return { text, names };
}
