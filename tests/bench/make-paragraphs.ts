/** An article of the bench: one line of a .jsonl corpus. */
export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const WORDS_A_PARAGRAPH = 86;
const PARAGRAPHS_AN_ARTICLE = 10;
const VOCABULARY = 60_000;
const FIRST_RANK = 20;
// Words of grammar make up about as much of news as they do here.
const GRAMMAR =
  'the of to and a in that is was for it with as his on be at by had not are but from have they'.split(' ');
const GRAMMAR_SHARE = 0.38;
const ONSETS = 'b br c ch cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl st str t th tr v w z'.split(
  ' ',
);
const VOWELS = 'a e i o u ai ea ee io ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'nt', 'ck', 'st', 'm'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A random number generator (mulberry32): the same seed gives the same numbers from 0 to 1 everywhere. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Articles of ten paragraphs, about 86 words each, with the word frequencies of news; the same for the same seed. */
export function makeArticles(paragraphs: number, seed: number): BenchArticle[] {
  const random = makeRandom(seed);
  const vocabulary = makeVocabulary(random);
  const names = Array.from(
    { length: 3000 },
    () => `${capital(makeWord(random, 2))} ${capital(makeWord(random, 2))}`,
  );
  const articles: BenchArticle[] = [];
  for (let left = paragraphs; left > 0; left -= PARAGRAPHS_AN_ARTICLE) {
    const people = Array.from({ length: 4 }, () => pick(names, random() ** 2));
    articles.push({
      id: `bench-${String(articles.length).padStart(6, '0')}`,
      title: capital(Array.from({ length: 8 }, () => drawWord(vocabulary, random)).join(' ')),
      published: `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`,
      paragraphs: Array.from({ length: Math.min(left, PARAGRAPHS_AN_ARTICLE) }, () =>
        makeParagraph(vocabulary, people, random),
      ),
    });
  }
  return articles;
}

/** Questions of four to eleven words that the vocabulary holds, a few of them asking for a name; lower case. */
export function makeQuestions(articles: readonly BenchArticle[], count: number, seed: number): string[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => {
    const words = pick(pick(articles, random()).paragraphs, random())
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    const start = Math.floor(random() * (words.length - 12));
    const asked = words
      .slice(start, start + 4 + Math.floor(random() * 8))
      .join(' ')
      .toLowerCase();
    return `${pick(['who', 'when did', 'what', 'how many', 'where was'], random())} ${asked}`;
  });
}

function makeVocabulary(random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY)
    words.add(makeWord(random, 1 + Math.floor(random() * 3) + (words.size > 2000 ? 1 : 0)));
  return [...words];
}

function makeWord(random: () => number, syllables: number): string {
  let word = '';
  for (let i = 0; i < syllables; i++)
    word += pick(ONSETS, random()) + pick(VOWELS, random()) + pick(CODAS, random());
  return word;
}

// Zipf's law with exponent 1: the logarithm of the rank is spread evenly. The first ranks of a language are its words
// of grammar; the commonest other word makes up about 0.4 % of a text, as in news.
function drawWord(vocabulary: readonly string[], random: () => number): string {
  if (random() < GRAMMAR_SHARE) return pick(GRAMMAR, random() ** 2);
  return vocabulary[Math.floor(FIRST_RANK * ((VOCABULARY / FIRST_RANK) ** random() - 1))] as string;
}

function makeParagraph(
  vocabulary: readonly string[],
  people: readonly string[],
  random: () => number,
): string {
  const sentences: string[] = [];
  const length = WORDS_A_PARAGRAPH * (0.6 + random() * 0.8);
  for (let words = 0; words < length; ) {
    const count = 10 + Math.floor(random() * 20);
    let sentence = '';
    for (let i = 0; i < count; i++) sentence += ` ${drawWord(vocabulary, random)}`;
    words += count;
    const chance = random();
    const name = pick(people, random());
    if (chance < 0.25) sentence = ` ${name} said${sentence}`;
    else if (chance < 0.4) sentence += ` on ${1 + Math.floor(random() * 28)} ${pick(MONTHS, random())}`;
    else if (chance < 0.5) sentence += ` by ${Math.floor(random() * 9000)} percent`;
    else if (chance < 0.55)
      sentence = ` “${capital(sentence.trim())},” ${name.split(' ')[1]} told reporters last week`;
    sentences.push(`${capital(sentence.trim())}.`);
  }
  return sentences.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(list: readonly T[], at: number): T {
  return list[Math.min(list.length - 1, Math.floor(at * list.length))] as T;
}
