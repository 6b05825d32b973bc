import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { BRIDGE_ARTICLES, makeFolder } from '../support/make-folder.ts';
import { runDateline } from '../support/run-dateline.ts';

const corpus = makeFolder(BRIDGE_ARTICLES);
const environment = { CORPUS_DIR: corpus, CACHE_DIR: makeFolder({}) };
const file = join(corpus, 'bridge.md');

describe('the exit status', () => {
  it.each<[args: string[], status: number]>([
    [['--help'], 0],
    [['help'], 0],
    [['when', '--help'], 0],
    [['ask', 'who closed the bridge'], 0],
    [['ask', 'what', 'do', 'whales', 'eat'], 0],
    [['when', 'did the new bridge open', '--from', '2023', '--to', '2023-05', '--limit', '10'], 0],
    [['quote'], 0],
    [['quote', '--speaker', 'holm'], 0],
    [['timeline', '--limit', '100'], 0],
    [['sources'], 0],
    [['cite', 'c:0000000000000000', '--limit', '2', '--from', '2022'], 0],
    [['index'], 0],
    [['batch'], 0],
    [['annotate', file], 0],
    [['annotate', '--jsonl'], 0],
    [['annotate', file, '--published', '2022-02-21', '--json'], 0],
    [['ask', 'a bridge', '--corpus', join(corpus, 'missing')], 1],
    [['batch', '--corpus', file], 1],
    [['index', '--corpus', join(corpus, 'missing')], 1],
    [['annotate', join(corpus, 'missing.txt')], 1],
    [['annotate', corpus], 1],
    [['annotate', file, '--corpus', join(corpus, 'missing')], 1],
    [[], 2],
    [['fly'], 2],
    [['--fly'], 2],
    [['ask'], 2],
    [['ask', '  '], 2],
    [['ask', 'a bridge', '--fly'], 2],
    [['ask', 'a bridge', '--limit'], 2],
    [['ask', 'a bridge', '--limit', '0'], 2],
    [['ask', 'a bridge', '--limit', '11'], 2],
    [['ask', 'a bridge', '--limit', '3.5'], 2],
    [['ask', 'a bridge', '--limit', 'many'], 2],
    [['timeline', '--limit', '101'], 2],
    [['ask', 'a bridge', '--from', 'May'], 2],
    [['ask', 'a bridge', '--from', '2023-02-30'], 2],
    [['ask', 'a bridge', '--from', '2023', '--to', '2022'], 2],
    [['ask', 'a bridge', '--today', '2022'], 2],
    [['annotate'], 2],
    [['annotate', file, '--jsonl'], 2],
    [['annotate', file, '--published', 'May'], 2],
    [['index', 'more'], 2],
  ])('of %j is %i', async (args, status) => {
    expect((await runDateline(args, { environment })).status).toBe(status);
  });
});

describe('standard error', () => {
  it.each<[args: string[], line: RegExp]>([
    [['fly'], /^error: unknown command 'fly'/],
    [['ask'], /^error: missing required argument 'question'$/],
    [['ask', 'a bridge', '--fron', '2022'], /^error: unknown option '--fron' \(Did you mean --from\?\)$/],
    [['ask', 'a bridge', '--limit', '11'], /^error: limit: must be from 1 to 10 for ask$/],
    [
      ['ask', 'a bridge', '--limit', 'x\u001b[2J'],
      /^error: --limit: must be a whole number, and is “x\ufffd\[2J”$/,
    ],
    [['ask', 'a bridge', '--corpus', '/no/such'], /^error: no folder of articles at \/no\/such; /],
    [['annotate', '/no/such.txt'], /^error: there is no file \/no\/such\.txt$/],
    [
      ['annotate', file, '--published', 'May'],
      /^error: --published: must be a day such as .*, and is “May”$/,
    ],
  ])('says in one line what is wrong with %j', async (args, line) => {
    const { err, out } = await runDateline(args, { environment });
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
    expect(out).toBe('');
  });

  it('names a wrong setting', async () => {
    const { status, err } = await runDateline(['index'], {
      environment: { ...environment, LOG_LEVEL: 'loud' },
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^error: LOG_LEVEL: must be one of .*, and is "loud"\n$/);
  });

  it('tells of what was skipped, and of the rest only how many', async () => {
    const broken = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`empty-${n}.txt`, '']));
    const { status, err } = await runDateline(
      ['index', '--corpus', makeFolder({ ...BRIDGE_ARTICLES, ...broken })],
      {
        environment,
      },
    );
    expect(status).toBe(0);
    expect(err.match(/^warning: empty-\d+\.txt: /gm)).toHaveLength(20);
    expect(err).toMatch(/and 5 more warnings\n$/);
  });

  it('has the usage where there is neither a command nor a terminal', async () => {
    const { err, out } = await runDateline([], { environment });
    expect(err).toMatch(/^Usage: dateline /);
    expect(out).toBe('');
  });
});

describe('--json', () => {
  it('gives one object with the documented fields', async () => {
    const { out } = await runDateline(['when', 'did holm close the old bridge', '--json'], { environment });
    const answer = JSON.parse(out);
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(Object.keys(answer)).toEqual([
      'command',
      'kind',
      'answered',
      'confidence',
      'answers',
      'excerpts',
      'today',
      'took_ms',
    ]);
    expect(answer).toMatchObject({ command: 'when', kind: 'when', answered: true, today: '2026-11-24' });
    expect(answer.answers[0]).toMatchObject({ value: '2022-02-16', citations: [1] });
    const [excerpt] = answer.excerpts;
    expect(excerpt).toMatchObject({
      number: 1,
      citation: expect.stringMatching(/^c:[0-9a-f]{16,}$/),
      article: {
        id: 'bridge',
        title: 'Old bridge closes',
        published: '2022-02-21',
        published_certainty: 'stated',
        source: 'The Ferry Post',
        url: 'https://ferry-post.example/bridge',
      },
      paragraph: 1,
      text: 'Mayor Ida Holm closed the old bridge over the Tarn on Wednesday.',
      link: expect.stringMatching(/^https:\/\/ferry-post\.example\/bridge#:~:text=/),
    });
    for (const [start, end] of excerpt.highlights) expect(end).toBeGreaterThan(start);
  });

  it('tells what a quotation is with names in snake case', async () => {
    const { out } = await runDateline(['quote', '--speaker', 'Ida Holm', '--topic', 'lorry', '--json'], {
      environment,
    });
    expect(JSON.parse(out).answers[0]).toMatchObject({
      text: 'No lorry will cross it again,',
      speaker: 'Ida Holm',
      speaker_certainty: expect.stringMatching(/^(?:certain|likely|unclear)$/),
      cue: 'said',
      form: 'direct',
    });
  });

  it('lists the words that no article has where there is no answer', async () => {
    const { status, out } = await runDateline(['ask', 'what do whales eat', '--json'], { environment });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      answered: false,
      answers: [],
      missing: expect.arrayContaining(['whales']),
    });
  });

  it.each(COMMANDS.map(({ name }) => name))('is taken by %s', async (name) => {
    const { status, out } = await runDateline([name, 'bridge', '--json'], { environment });
    expect(status).toBe(0);
    expect(JSON.parse(out).command).toBe(name);
  });

  it('takes the day of asking as given', async () => {
    const args = ['ask', 'bridge', '--json', '--today', '2023-06-01'];
    expect(JSON.parse((await runDateline(args, { environment })).out).today).toBe('2023-06-01');
  });
});

describe('text for people', () => {
  it('has no escape sequences off a terminal', async () => {
    const { out } = await runDateline(['ask', 'who closed the bridge'], { environment });
    expect(out).not.toContain('\u001b');
  });

  it('counts what index has read', async () => {
    const { out } = await runDateline(['index'], { environment });
    expect(out).toMatch(/^2 articles, 4 passages, \d+ names, 0 warnings\n$/);
  });
});
