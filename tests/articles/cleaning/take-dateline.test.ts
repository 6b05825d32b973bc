import { describe, expect, it } from 'vitest';
import { readFileOf } from '../../support/article-file.ts';

const BODY = 'The council decided to rebuild the bridge, and work will begin in spring.';
const TABLE: [string, string | null, string | null, string | null][] = [
  ['Tarsholm, January 2 (NWA)-- ', 'Tarsholm', 'XXXX-01-02', 'NWA'],
  ['LOMIRA, March 3 (Northwire) - ', 'LOMIRA', 'XXXX-03-03', 'Northwire'],
  ['OSTRA, 17 January 2024 /WireDesk/ -- ', 'OSTRA', '2024-01-17', 'WireDesk'],
  ['VESSEN — ', 'VESSEN', null, null],
  ['(AP) — ', null, null, 'AP'],
  ['KESRA, South Orle (AP) — ', 'KESRA, South Orle', null, 'AP'],
];
const REFUSED = [
  'Vell – the city of clocks – ',
  'NATO — ',
  'In January 2 (two) - ',
  'The Interleukin (IL)-18 ',
  'May, 12 - ',
];

describe('takeDateline', () => {
  it.each(TABLE)('takes %j off the first paragraph', (written, place, date, agency) => {
    const text = `${written}${BODY}`;
    const [article] = readFileOf('a.txt', text).articles;
    expect(article?.dateline).toEqual({ place, date, agency });
    const [first] = article?.paragraphs ?? [];
    expect(first?.text).toBe(BODY);
    expect(text.slice(first?.source.start, first?.source.end)).toBe(BODY);
  });

  it.each(REFUSED)('leaves %j', (written) => {
    const [article] = readFileOf('a.txt', `${written}${BODY}`).articles;
    expect(article?.dateline).toBeNull();
    expect(article?.paragraphs[0]?.text).toBe(`${written}${BODY}`);
  });
});
