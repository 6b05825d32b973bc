import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIDGE_ARTICLES, makeFolder } from '../support/make-folder.ts';
import { runDateline } from '../support/run-dateline.ts';

const corpus = makeFolder(BRIDGE_ARTICLES);
const bridge = join(corpus, 'bridge.md');
const TEXT =
  'Ida Holm spoke on Wednesday.\n\n“No lorry will ever use it,” said Holm, “and no bus will come either.” She left.';

async function annotate(args: readonly string[], stdin = '') {
  const ran = await runDateline(['annotate', ...args], { stdin, environment: { CORPUS_DIR: '/no/such' } });
  return {
    ...ran,
    lines: ran.out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

function jsonl(...articles: readonly object[]): string {
  return articles.map((article) => `${JSON.stringify(article)}\n`).join('');
}

describe('annotate', () => {
  it('gives each paragraph with its annotations, and every span slices to its text', async () => {
    const { status, lines, err } = await annotate(
      ['--jsonl'],
      jsonl({ id: 'a', text: TEXT, published: '2022-02-21' }),
    );
    expect([status, err]).toEqual([0, '']);
    const [article] = lines;
    expect(article).toMatchObject({ id: 'a', published: '2022-02-21', published_certainty: 'stated' });
    expect(article.paragraphs).toHaveLength(2);
    for (const [at, paragraph] of article.paragraphs.entries()) {
      expect(Object.keys(paragraph)).toEqual([
        'number',
        'citation',
        'kind',
        'text',
        'source',
        'dates',
        'names',
        'references',
        'quotes',
        'numbers',
      ]);
      expect(paragraph.number).toBe(at + 1);
      expect(paragraph.citation).toMatch(/^c:[0-9a-f]{16,}$/);
      expect(TEXT.slice(...(paragraph.source as [number, number]))).toBe(paragraph.text);
      const { dates, names, references, quotes, numbers } = paragraph;
      for (const { start, end, text } of [dates, names, references, quotes, numbers].flat()) {
        expect(paragraph.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('has the date as a value with what it rests on', async () => {
    const { lines } = await annotate(['--jsonl'], jsonl({ id: 'a', text: TEXT, published: '2022-02-21' }));
    expect(lines[0].paragraphs[0].dates).toMatchObject([
      {
        text: expect.stringContaining('Wednesday'),
        type: 'DATE',
        value: '2022-02-16',
        certainty: 'resolved',
      },
    ]);
  });

  it('has a quotation with the span of its speaker', async () => {
    const { lines } = await annotate(['--jsonl'], jsonl({ id: 'a', text: TEXT }));
    const [, paragraph] = lines[0].paragraphs;
    const [quote] = paragraph.quotes;
    expect(quote).toMatchObject({ text: 'No lorry will ever use it,', speaker: 'Ida Holm', cue: 'said' });
    expect(paragraph.text.slice(...quote.speaker_span)).toBe('Holm');
  });

  it('answers one line for each line, in order, a line that is no article with its error', async () => {
    const good = { text: TEXT };
    const input = `${jsonl({ id: 1, ...good })}\nnull\n{"id":"x"}\nnot json\r\n${JSON.stringify({ id: 'z', ...good })}`;
    const { lines, status } = await annotate(['--jsonl'], input);
    expect(status).toBe(0);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ['1', 'undefined'],
      [null, 'string'],
      [null, 'string'],
      ['x', 'string'],
      [null, 'string'],
      ['z', 'undefined'],
    ]);
  });

  it('leaves a line separator inside a text alone', async () => {
    const { lines } = await annotate(['--jsonl'], '{"id":"a","text":"One\u2028two three."}\n');
    expect(lines.map(({ id, error }) => [id, error])).toEqual([['a', undefined]]);
  });

  it('annotates two lines with one id each for itself', async () => {
    const { lines } = await annotate(
      ['--jsonl'],
      jsonl({ id: 'a', text: 'On 3 May 2023 it rained.' }, { id: 'a', text: 'On 4 May 2023 it snowed.' }),
    );
    expect(lines.map(({ id, paragraphs }) => [id, paragraphs[0].dates[0].value])).toEqual([
      ['a', '2023-05-03'],
      ['a', '2023-05-04'],
    ]);
  });

  it('dates articles by --published only where they state no date', async () => {
    const { lines } = await annotate(
      ['--jsonl', '--published', '2023-05-05'],
      jsonl({ id: 'a', text: TEXT }, { id: 'b', text: TEXT, published: '2022-02-21' }),
    );
    expect(lines.map(({ published }) => published)).toEqual(['2023-05-05', '2022-02-21']);
  });

  it('gives a file the id and the citations that it has in the corpus', async () => {
    const folder = makeFolder({ 'deep/bridge.md': BRIDGE_ARTICLES['bridge.md'] });
    const { lines } = await annotate([join(folder, 'deep', 'bridge.md'), '--corpus', folder]);
    expect(lines.map(({ id }) => id)).toEqual(['deep/bridge']);
    const { out } = await runDateline(['sources', '--json'], {
      environment: { CORPUS_DIR: folder, CACHE_DIR: makeFolder({}) },
    });
    const cited = JSON.parse(out).excerpts.map(({ citation }: { citation: string }) => citation);
    expect(lines[0].paragraphs.map(({ citation }: { citation: string }) => citation)).toEqual(
      expect.arrayContaining(cited),
    );
  });

  it('knows from the corpus who a surname is', async () => {
    const line = jsonl({ id: 'other', text: '“It will rust,” Mr Holm said.\n\nHolm left.' });
    const speaker = async (...args: string[]) =>
      (await annotate(['--jsonl', ...args], line)).lines[0].paragraphs[0].quotes[0].speaker;
    expect(await speaker()).not.toBe('Ida Holm');
    expect(await speaker('--corpus', makeFolder({ 'bridge.md': BRIDGE_ARTICLES['bridge.md'] }))).toBe(
      'Ida Holm',
    );
  });

  it('writes a line with the reason for a file without an article, and warns', async () => {
    const folder = makeFolder({ 'empty.txt': '', 'bridge.md': BRIDGE_ARTICLES['bridge.md'] });
    const { lines, err, status } = await annotate([join(folder, 'empty.txt'), join(folder, 'bridge.md')]);
    expect(status).toBe(0);
    expect(lines.map(({ id, error }) => [id, typeof error])).toEqual([
      ['empty', 'string'],
      ['bridge', 'undefined'],
    ]);
    expect(err).toMatch(/^warning: .*empty\.txt: is empty/);
  });

  it('does not need the folder of the settings', async () => {
    expect((await annotate([bridge])).status).toBe(0);
  });
});
