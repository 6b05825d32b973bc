import { expect, test } from 'vitest';
import type { ArticleMentions } from '../../src/archive/article-mentions.ts';
import { buildPeople } from '../../src/archive/build-people.ts';
import type { MentionedName } from '../../src/archive/mentioned-name.ts';
import { parsePeopleFile } from '../../src/articles/parse-people-file.ts';

function article(id: string, ...names: string[]): ArticleMentions {
  return {
    article: id,
    places: '',
    names: names.map(
      (name): MentionedName => ({
        name,
        type: 'person',
        spellings: [[name, 1]],
        roles: [],
        citations: [`${id}-${name}`],
      }),
    ),
  };
}

const ARTICLES = [
  article('a', 'Fyodor Orlov', 'Ingrid Halvorsen', 'Sergei Ivanov'),
  article('b', 'T. Orloff', 'Inge Halvorsen', 'Sergey Ivanov'),
  article('c', 'Orlovsky', 'Li Na', 'Bosun'),
  article('d', 'Li Na', 'Dr Bosun Bey'),
];

async function people(text: string) {
  const { file, warnings } = parsePeopleFile(text);
  expect(warnings).toEqual([]);
  return buildPeople(ARTICLES, undefined, file);
}

test('joins names that nothing else would, and shows the first', async () => {
  const { all, find, complaints } = await people(
    'join:\n  - [Fjodor Orlow, Fyodor Orlov, T. Orloff, Orlovsky]\n',
  );
  const orlov = all.filter(({ name }) => name.includes('Orl'));
  expect(orlov).toHaveLength(1);
  expect(orlov[0]).toMatchObject({
    name: 'Fjodor Orlow',
    citations: ['a-Fyodor Orlov', 'b-T. Orloff', 'c-Orlovsky'],
  });
  expect(orlov[0]?.reasons).toContain('“T. Orloff” is “Fjodor Orlow” by hand');
  for (const typed of ['Orlovsky', 'fjodor orlow', 't. orloff']) expect(find(typed)[0]).toBe(orlov[0]);
  expect(complaints).toEqual([]);
});

test('names of one word alone can be joined too', async () => {
  const { all } = await people('join:\n  - [Bosun, Orlovsky]\n');
  expect(all.find(({ name }) => name === 'Bosun')?.citations).toEqual(['c-Orlovsky', 'c-Bosun']);
});

test('parts names that would be joined, even where only a letter of another alphabet tells them apart', async () => {
  const whole = await people('');
  expect(whole.canonical('b', 'Sergey Ivanov')).toBe(whole.canonical('a', 'Sergei Ivanov'));
  const { all, canonical } = await people('part:\n  - [Sergei Ivanov, Sergey Ivanov]\n');
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sergei Ivanov', 'Sergey Ivanov']));
  expect(canonical('a', 'Sergei Ivanov')).toBe('Sergei Ivanov');
  expect(canonical('b', 'Sergey Ivanov')).toBe('Sergey Ivanov');
});

test('one name is two persons where the file says in which articles', async () => {
  const { all, find, canonical } = await people('part:\n  - { name: Li Na, as: Li Na (surgeon), in: [d] }\n');
  expect(canonical('c', 'Li Na')).toBe('Li Na');
  expect(canonical('d', 'Li Na')).toBe('Li Na (surgeon)');
  expect(all.find(({ name }) => name === 'Li Na (surgeon)')?.citations).toEqual(['d-Li Na']);
  expect(find('li na').map(({ name }) => name)).toEqual(['Li Na', 'Li Na (surgeon)']);
});

test('a line that names nobody of the articles, or contradicts another, is told with its place', async () => {
  const { complaints } = await people(
    [
      'join:',
      '  - [Fyodor Orlov, Teodor Orlov]',
      '  - [Anna Kern, Anne Kern]',
      '  - [Ingrid Halvorsen, Inge Halvorsen]',
      'part:',
      '  - [Ingrid Halvorsen, Inge Halvorsen]',
      '  - { name: Li Na, as: Li Na (surgeon), in: [nowhere] }',
    ].join('\n'),
  );
  expect(complaints.map(({ file, line, message }) => `${file} ${line} ${message}`).sort()).toEqual([
    'people.yml 2 no article names “Teodor Orlov” in these words: it is passed over',
    'people.yml 3 no article names “Anna Kern” in these words: it is passed over',
    'people.yml 4 “Inge Halvorsen” and “Ingrid Halvorsen” are joined here and parted elsewhere: it is passed over',
    'people.yml 7 none of the articles of “in” names “Li Na”: it is passed over',
  ]);
});
