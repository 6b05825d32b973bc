import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleMentions } from '../../src/archive/article-mentions.ts';
import { buildPeople } from '../../src/archive/build-people.ts';

/** One article that names these, each "name" or "role: name". */
function article(id: string, ...names: string[]): ArticleMentions {
  return {
    article: id,
    places: '',
    names: names.map((written, index) => {
      const [role, name] = written.includes(': ')
        ? (written.split(': ') as [string, string])
        : [null, written];
      const citation = `c:${id}${index}`;
      return {
        name,
        type: 'person',
        spellings: [[name, 1]],
        roles: role === null ? [] : [{ role, citation }],
        citations: [citation],
      };
    }),
  };
}

async function peopleOf(...articles: ArticleMentions[]): Promise<string[]> {
  return (await buildPeople(articles)).all.map(({ name }) => name).sort();
}

describe('one person', () => {
  it.each([
    ['Sergey Riabkin', 'Sergei Ryabkin'],
    ['Nicolás Ferrán', 'Nicolas Ferran'],
    ['Tareck El Sammi', 'Tarek El Sammi'],
    ['Сергей Лавкин', 'Sergei Lavkin'],
    ['William Hartley', 'Bill Hartley'],
    ['J. Brandt', 'Johann Brandt'],
    ['Vladimir Pardo', 'Vladimir Pardo López'],
    ['George W. Harrow', 'George Harrow'],
    ['Hanna Lindqvist', 'Hanna Lindquist'],
    ['Jürgen Müllner', 'Juergen Muellner'],
    ['Ekaterina Makarska', 'Yekaterina Makarska'],
    ['Luis Alberto Vega de Mora', 'Luis Vega de Mora'],
    ['Catherine Oakley', 'Kate Oakley'],
    ['Abdelaziz Rahal', 'Abd al-Aziz Rahal'],
    ['banker: Zhou Xiaolian', 'banker: Xiaolian Zhou'],
    ['Gen: Sami Dahl', 'General: Sami Dahl'],
    ['Kareem Nasri', 'Karim Nasri'],
    ['Zhanat Jaksenov', 'Janat Zhaksenov'],
    ['former governor: Bekzhan Yermanov', 'speaker: Bekjan Ermanov'],
  ])('is %s and %s', async (one, other) => {
    expect(await peopleOf(article('a', one), article('b', other))).toHaveLength(1);
  });

  it('is a slip of the pen in the same company, though that is named by surnames alone', async () => {
    expect(
      await peopleOf(
        article('a', 'Juan Tildo', 'Nils Medero', 'Ann Trask'),
        article('b', 'Juan Taildo', 'Medero', 'Trask'),
      ),
    ).toHaveLength(3);
  });

  it('is a slip of the pen under one role', async () => {
    const found = await peopleOf(
      article('a', 'Oil Minister of Lowmark: Juan Guavedo'),
      article('b', 'Lowmark Oil Minister: Juan Guavdo'),
    );
    expect(found).toHaveLength(1);
  });

  it('is an initial, a short form and a full name together', async () => {
    const found = await peopleOf(
      article('a', 'W. Hartley'),
      article('b', 'Bill Hartley'),
      article('c', 'William Hartley'),
    );
    expect(found).toHaveLength(1);
  });

  it('is a lone surname where only one bears it', async () => {
    const people = await buildPeople([article('a', 'Anna Keller'), article('b', 'Keller')]);
    expect(people.canonical('b', 'Keller')).toBe('Anna Keller');
    expect(people.all[0]?.reasons?.join()).toContain('Keller');
  });
});

describe('a lone surname that several bear', () => {
  it.each([
    ['the one of its role', article('c', 'Mayor: Keller')],
    ['the one in whose company it stands', article('c', 'Keller', 'Olga Dahl', 'Rene Marsh')],
    ['the one whom its title fits', article('c', 'Ms: Keller')],
  ])('is %s', async (_, lone) => {
    const people = await buildPeople([
      article('a', 'mayor: Anna Keller', 'Olga Dahl', 'Rene Marsh'),
      article('b', 'pilot: Paul Keller', 'Ines Ferro'),
      lone,
    ]);
    expect(people.canonical('c', 'Keller')).toBe('Anna Keller');
  });

  it('is neither where both are in its company', async () => {
    const people = await buildPeople([
      article('a', 'Anna Keller', 'Paul Keller', 'Olga Dahl', 'Rene Marsh'),
      article('c', 'Keller', 'Olga Dahl', 'Rene Marsh'),
    ]);
    expect(people.canonical('c', 'Keller')).toBe('Keller');
  });
});

describe('a lone given name', () => {
  it('is the one of the family that its article names', async () => {
    const people = await buildPeople([article('a', 'Paul Keller', 'Leila'), article('b', 'Leila Keller')]);
    expect(people.canonical('a', 'Leila')).toBe('Leila Keller');
  });

  it('is nobody of another family', async () => {
    const people = await buildPeople([article('a', 'Paul Jensen', 'Leila'), article('b', 'Leila Keller')]);
    expect(people.canonical('a', 'Leila')).toBe('Leila');
  });
});

describe('two people', () => {
  it.each([
    ['Vladimir Putkin', 'Vladimir Patkin'],
    ['Anna Keller', 'Paul Keller'],
    ['Juan Guavedo', 'Pedro Guavedo'],
    ['George W. Harrow', 'George H. Harrow'],
    ['John Reed Sr', 'John Reed Jr'],
    ['Maria Lopez', 'Mario Lopez'],
    ['Helen Marsh', 'Ellen Marsh'],
    ['Frank Porter II', 'Frank Porter III'],
    ['George H. W. Harrow', 'George W. Harrow'],
    ['painter: William Harrow', 'goalkeeper: Bill Harrow'],
    ['Paul Martin', 'Martin Paul'],
    ['banker: Zhou Xiaolian', 'swimmer: Xiaolian Zhou'],
  ])('are %s and %s', async (one, other) => {
    expect(await peopleOf(article('a', one), article('b', other))).toHaveLength(2);
  });

  it('are a slip whose roles have nothing in common', async () => {
    const found = await peopleOf(
      article('a', 'Oil Minister: Juan Guavedo', 'Guavdo'),
      article('b', 'goalkeeper: Joan Guavedo'),
    );
    expect(found.length).toBeGreaterThanOrEqual(2);
  });

  it('leave an initial that both could have to neither', async () => {
    const found = await peopleOf(
      article('a', 'W. Hartley'),
      article('b', 'Walter Hartley'),
      article('c', 'William Hartley'),
    );
    expect(found).toHaveLength(3);
  });

  it('are a man and a woman called only by title', async () => {
    const people = await buildPeople([article('a', 'Johann Keller'), article('b', 'Ms: Keller')]);
    expect(people.all).toHaveLength(2);
  });

  it('leave a lone surname to neither', async () => {
    const people = await buildPeople([
      article('a', 'Anna Keller'),
      article('b', 'Paul Keller'),
      article('c', 'Keller'),
    ]);
    expect(people.canonical('c', 'Keller')).toBe('Keller');
  });
});

describe('find', () => {
  const built = buildPeople([
    article('a', 'Nicolás Ferrán', 'Anna Keller', 'Paul Jensen'),
    article('b', 'Nicolás Ferrán', 'Sergei Ryabkin', 'Tareck El Sammi'),
  ]);

  it.each([
    ['nicolas ferran', 'Nicolás Ferrán'],
    ['FERRÁN', 'Nicolás Ferrán'],
    ['nicholas ferran', 'Nicolás Ferrán'],
    ['riabkeen', 'Sergei Ryabkin'],
    ['president ferran', 'Nicolás Ferrán'],
    ['riabkin', 'Sergei Ryabkin'],
    ['el sammi', 'Tareck El Sammi'],
    ['keler', 'Anna Keller'],
    ['Anna', 'Anna Keller'],
  ])('knows whom “%s” means', async (typed, name) => {
    expect((await built).find(typed).map((person) => person.name)).toEqual([name]);
  });

  it.each(['Igor Ryabkin', 'Anna Jensen', 'Bertram Ostrow', '', '?!'])(
    'finds nobody for “%s”',
    async (typed) => {
      expect((await built).find(typed)).toEqual([]);
    },
  );

  it('offers the nearest known name for an unknown one', async () => {
    expect((await built).near?.('Igor Ryabkin')[0]?.name).toBe('Sergei Ryabkin');
  });
});

describe('the order of the articles', () => {
  it('changes nothing', async () => {
    const articles = [
      article('a', 'Sergey Riabkin', 'Keller', 'J. Brandt'),
      article('b', 'Sergei Ryabkin', 'Anna Keller'),
      article('c', 'Johann Brandt', 'Julia Brandt', 'Vladimir Pardo'),
      article('d', 'Vladimir Pardo López', 'Brandt'),
    ];
    const expected = JSON.stringify((await buildPeople(articles)).all);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(articles, { minLength: articles.length }), async (shuffled) => {
        expect(JSON.stringify((await buildPeople(shuffled)).all)).toBe(expected);
      }),
    );
  });
});
