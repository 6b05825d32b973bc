import { describe, expect, it } from 'vitest';
import type { LabelledText } from './labelled.ts';
import { readGum } from './read-gum.ts';
import { readIob } from './read-iob.ts';
import { setWords } from './set-words.ts';

function marked(texts: readonly LabelledText[]): string[][] {
  return texts.map(({ paragraphs }) =>
    paragraphs.flatMap(({ text, names }) =>
      names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
    ),
  );
}

describe('IOB files', () => {
  it('in two columns give names of the known types', () => {
    const file = 'Mira\tB-politician\nKolt\tI-politician\nleft\tO\nOster\tB-location\n.\tO\n\nDay\tB-event\n';
    expect(marked(readIob('a.iob', file))).toEqual([['Mira Kolt person', 'Oster place']]);
  });

  it('of UNER keep their own text, a text for each document', () => {
    const file = `# newdoc id = one
# text = “Kolt,” she said.
1\t“\tO\t-\t-
2\tKolt\tB-PER\t-\t-
3\t,\tO\t-\t-
4\t”\tO\t-\t-

# newdoc id = two
# text = # 1 Oster Bank
1\t#\tO\t-\t-
2\t1\tO\t-\t-
3\tOster\tB-ORG\t-\t-
4\tBank\tI-ORG\t-\t-
`;
    const texts = readIob('b.iob2', file);
    expect(texts.map(({ id, paragraphs }) => [id, paragraphs[0]?.text])).toEqual([
      ['one', '“Kolt,” she said.'],
      ['two', '# 1 Oster Bank'],
    ]);
    expect(marked(texts)).toEqual([['Kolt person'], ['Oster Bank organisation']]);
  });

  it('part two names that touch', () => {
    expect(marked(readIob('c.iob', 'Kolt I-PER\nOster I-LOC\nVik B-LOC\n'))).toEqual([
      ['Kolt person', 'Oster place', 'Vik place'],
    ]);
  });
});

describe('GUM files', () => {
  const row = (id: number, form: string, pos: string, head: number, entity: string) =>
    `${id}\t${form}\t_\t${pos}\t_\t_\t${head}\t_\t_\t${entity === '' ? '_' : `Entity=${entity}`}`;

  it('give the proper nouns at the heads of persons and places, without title or plain words', () => {
    const file = [
      '# newdoc id = GUM_bio_test',
      '# text = Dr. Mira Kolt met a guard in Oster.',
      row(1, 'Dr.', 'PROPN', 3, '(1-person-new'),
      row(2, 'Mira', 'PROPN', 3, ''),
      row(3, 'Kolt', 'PROPN', 4, '1)'),
      row(4, 'met', 'VERB', 0, ''),
      row(5, 'a', 'DET', 6, '(2-person-new'),
      row(6, 'guard', 'NOUN', 4, '2)'),
      row(7, 'in', 'ADP', 8, ''),
      row(8, 'Oster', 'PROPN', 4, '(3-place-new)'),
      row(9, '.', 'PUNCT', 4, ''),
      '',
    ].join('\n');
    expect(marked(readGum(file))).toEqual([['Mira Kolt person', 'Oster place']]);
  });
});

describe('words set as text', () => {
  it('stand as they would in print', () => {
    const { text, spans } = setWords(
      ['"', 'Go', ',', '"', 'Kolt', "'s", 'men', '(', 'two', ')', 'said', '.'],
      null,
    );
    expect(text).toBe('"Go," Kolt\'s men (two) said.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('Kolt');
  });
});
