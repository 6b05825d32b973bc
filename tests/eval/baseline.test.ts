import { describe, expect, test } from 'vitest';
import { findWorse, toBaseline } from './baseline.ts';

const run = (recall: number, error: number) =>
  toBaseline('--max 9', [
    {
      title: 'set: 5 paragraphs',
      rows: [{ label: 'Dateline', count: 9, figures: { 'R@1': recall, ECE: error, MRR: Number.NaN } }],
    },
  ]);

describe('baseline', () => {
  test('keeps figures by section, row and column, those that do not exist left out', () => {
    expect(run(0.87654, 0.1).figures).toEqual({
      'set: 5 paragraphs / Dateline / R@1': 0.8765,
      'set: 5 paragraphs / Dateline / ECE': 0.1,
    });
  });

  test('lists a fall of recall and a rise of the calibration error', () => {
    expect(findWorse(run(0.9, 0.1), run(0.89, 0.12))).toEqual([
      { name: 'set: 5 paragraphs / Dateline / R@1', before: 0.9, now: 0.89 },
      { name: 'set: 5 paragraphs / Dateline / ECE', before: 0.1, now: 0.12 },
    ]);
  });

  test('passes over gains and what is lost in the last digits', () => {
    expect(findWorse(run(0.9, 0.1), run(0.896, 0.05))).toEqual([]);
    expect(findWorse(run(0.9, 0.1), run(0.95, 0.104))).toEqual([]);
  });
});
