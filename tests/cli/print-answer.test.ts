import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../src/answers/answer.ts';
import { printAnswer } from '../../src/cli/print-answer.ts';

const PLAIN = { width: 80, colour: false };
const LINK = `https://ferry-post.example/bridge#:~:text=${'Mayor%20Ida%20Holm'.repeat(6)}`;

function excerpt(number: number, given: Partial<Excerpt> = {}): Excerpt {
  return {
    number,
    citation: `c:000000000000000${number}`,
    article: {
      id: `bridge-${number}`,
      title: 'Old bridge closes',
      published: '2022-02-21',
      publishedCertainty: 'stated',
      source: 'The Ferry Post',
      url: 'https://ferry-post.example/bridge',
    },
    paragraph: 2,
    text: 'Mayor Ida Holm closed the bridge on Wednesday, after forty years in which no lorry had to wait.',
    link: LINK,
    highlights: [[33, 45]],
    score: 0.9,
    ...given,
  };
}

function answer(given: Partial<Answer> = {}): Answer {
  return {
    command: 'when',
    kind: 'when',
    answered: true,
    confidence: 0.9,
    answers: [
      {
        text: 'Wednesday 16 February 2022',
        value: '2022-02-16',
        basis: "“on Wednesday”, counted from the article's date, 21 February 2022",
        score: 0.9,
        citations: [1],
      },
    ],
    excerpts: [excerpt(1)],
    today: '2026-11-24',
    ...given,
  };
}

describe('printAnswer', () => {
  it('has the answer with its basis, the excerpt, then its source and link', () => {
    expect(printAnswer(answer(), PLAIN)).toBe(
      [
        'Wednesday 16 February 2022 [1]',
        "  “on Wednesday”, counted from the article's date, 21 February 2022",
        '',
        '[1] Mayor Ida Holm closed the bridge on Wednesday, after forty years in which no',
        '    lorry had to wait.',
        '',
        '[1] The Ferry Post · 21 February 2022 · Old bridge closes · paragraph 2 ·',
        '    c:0000000000000001',
        `    ${LINK}`,
        '',
      ].join('\n'),
    );
  });

  it('says that the articles do not, which words none has, and what is nearest', () => {
    const refused = answer({ answered: false, answers: [], missing: ['whales', 'eat'] });
    expect(printAnswer(refused, PLAIN).split('\n').slice(0, 5)).toEqual([
      'The articles do not say.',
      'No article has the words: whales, eat',
      '',
      'The nearest passages, which are no answer:',
      '',
    ]);
  });

  it('says no more than that where nothing is near', () => {
    expect(printAnswer(answer({ answered: false, answers: [], excerpts: [], missing: [] }), PLAIN)).toBe(
      'The articles do not say.\n',
    );
  });

  it('marks an answer that is as likely wrong', () => {
    expect(printAnswer(answer({ confidence: 0.4 }), PLAIN)).toMatch(/^Perhaps:\nWednesday/);
  });

  it('does not show sentences twice that stand in the excerpts', () => {
    const { text } = excerpt(1);
    const asked = answer({
      command: 'ask',
      kind: 'ask',
      answers: [{ text, value: null, basis: null, score: 0.9, citations: [1] }],
    });
    expect(printAnswer(asked, PLAIN)).toMatch(/^\[1\] Mayor/);
  });

  it('has quotations in quotation marks with their speaker, indirect speech without', () => {
    const said = (form: 'direct' | 'reported', speaker: string | null) =>
      printAnswer(
        answer({
          kind: 'quote',
          answers: [
            {
              text: 'No lorry',
              value: speaker,
              basis: null,
              score: 1,
              citations: [1],
              speaker,
              form,
              speakerCertainty: 'certain',
            },
          ],
        }),
        PLAIN,
      ).split('\n')[0];
    expect(said('direct', 'Ida Holm')).toBe('“No lorry” — Ida Holm [1]');
    expect(said('reported', null)).toBe('No lorry — speaker unclear [1]');
  });

  it('has a timeline in line: date, number, how the excerpt begins', () => {
    const short = (text: string, citations: number[]) => ({
      text,
      value: null,
      basis: null,
      score: 1,
      citations,
    });
    const timeline = answer({
      kind: 'timeline',
      answers: [short('Wednesday 16 February 2022', [1]), short('2023', [2])],
      excerpts: [excerpt(1), excerpt(2)],
    });
    expect(printAnswer(timeline, PLAIN).split('\n').slice(0, 4)).toEqual([
      'Wednesday 16 February 2022  [1]  Mayor Ida Holm closed the bridge on Wednesday,…',
      '2023                        [2]  Mayor Ida Holm closed the bridge on Wednesday,…',
      '',
      '[1] Mayor Ida Holm closed the bridge on Wednesday, after forty years in which no',
    ]);
  });

  it('has each claim with those who claim it and when', () => {
    const compared = answer({
      kind: 'compare',
      answers: [{ text: '350 lorries', value: 350, basis: null, score: 1, citations: [1, 2] }],
      excerpts: [
        excerpt(1),
        excerpt(2, {
          article: { ...excerpt(2).article, source: null, published: '2022', publishedCertainty: 'inferred' },
        }),
      ],
    });
    expect(printAnswer(compared, PLAIN).split('\n').slice(0, 4)).toEqual([
      '350 lorries',
      '  [1] The Ferry Post, 21 February 2022',
      '  [2] bridge-2, 2022 (inferred)',
      '',
    ]);
  });

  it('has the articles as a list with their addresses', () => {
    const listed = answer({
      kind: 'sources',
      answers: [{ text: 'Old bridge closes', value: null, basis: null, score: 1, citations: [1] }],
    });
    expect(printAnswer(listed, PLAIN)).toMatch(
      /^\[1\] Old bridge closes\n {4}The Ferry Post · 21 February 2022 · bridge-1\n.*\n {4}https:\/\/ferry-post\.example\/bridge\n$/s,
    );
  });

  it('has a cited passage whole, then where it stands', () => {
    const cited = answer({ kind: 'cite', answers: [], excerpts: [excerpt(1, { text: 'One. Two.' })] });
    expect(printAnswer(cited, PLAIN)).toBe(
      `One. Two.\n\nThe Ferry Post · 21 February 2022 · Old bridge closes · paragraph 2 ·\nc:0000000000000001\n${LINK}\n`,
    );
  });

  it('highlights in colour, and colour changes nothing else', () => {
    const coloured = printAnswer(answer(), { width: 80, colour: true });
    expect(coloured).toContain('\u001b[1mon Wednesday\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(printAnswer(answer(), PLAIN));
  });

  it('puts the second line of a two-digit number under its first', () => {
    const lines = printAnswer(answer({ excerpts: [excerpt(10)] }), PLAIN).split('\n');
    expect(lines[3]).toMatch(/^\[10\] Mayor/);
    expect(lines[4]).toMatch(/^ {5}\S/);
  });

  it('names few of many copies', () => {
    const alsoIn = Array.from({ length: 50 }, (_, n) => `copy-${n}`);
    expect(
      printAnswer(answer({ excerpts: [excerpt(1, { alsoIn })] }), PLAIN).replace(/\n */g, ' '),
    ).toContain('also in copy-0, copy-1, copy-2 and 47 more');
  });

  it('keeps every line within the width, links apart, and no escape sequence of an article', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((each) => !each.includes('://'));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 40, max: 120 }), (words, title, width) => {
        const one = excerpt(1, { text: words, highlights: [], article: { ...excerpt(1).article, title } });
        for (const kind of ['when', 'timeline', 'compare', 'sources', 'cite'] as const) {
          const shown = printAnswer(
            answer({
              kind,
              answers: [{ text: title, value: null, basis: words, score: 1, citations: [1] }],
              excerpts: [one],
            }),
            { width, colour: false },
          );
          expect(shown).not.toContain('\u001b');
          for (const line of shown.split('\n')) {
            if (!line.includes('https://')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });

  it('never breaks an address', () => {
    for (const width of [20, 40, 80]) {
      expect(
        printAnswer(answer(), { width, colour: true })
          .split('\n')
          .map((line) => line.trim()),
      ).toContain(LINK);
    }
  });
});
