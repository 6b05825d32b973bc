import { stem } from '../../text/stem.ts';
import type { Variant } from '../question.ts';

/** Short and long names that news and their readers use for the same, a pair a line. */
const WRITTEN = `
EU|European Union
UN|United Nations
UAE|United Arab Emirates
WHO|World Health Organization
WTO|World Trade Organization
IMF|International Monetary Fund
ECB|European Central Bank
ICC|International Criminal Court
ICJ|International Court of Justice
IAEA|International Atomic Energy Agency
OPEC|Organization of the Petroleum Exporting Countries
AU|African Union
OAS|Organization of American States
IOC|International Olympic Committee
NGO|non-governmental organization
GDP|gross domestic product
AI|artificial intelligence
EV|electric vehicle
MP|member of parliament
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NATO|North Atlantic Treaty Organization
UNICEF|United Nations Children's Fund
IPCC|Intergovernmental Panel on Climate Change
`;

const PAIRS = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [short = '', long = ''] = line.split('|');
    // Short forms that are words of their own, in lower case, are only taken in capitals.
    const typed = /^(?:WHO|AU|AI|EV|MP|UN)$/.test(short) ? short : `${short}|${short.toLowerCase()}`;
    return {
      stem: stem(short.toLowerCase()),
      short: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${typed})(?![\\p{L}\\p{N}-])`, 'gu'),
      long,
      longTyped: new RegExp(`\\b${long.replace('z', '[zs]')}s?\\b`, 'gi'),
    };
  });

const SHORT_FOR_LONG = 0.9;

/** The question with short names written out: "what did the EU say" → "what did the European Union say". */
export function expandAbbreviations(text: string): string {
  return PAIRS.reduce((written, { short, long }) => written.replace(short, long), text);
}

/** The short name as a stand-in for each word of its long form that stands in a text from `start` on. */
export function abbreviationsAt(text: string, start: number): Variant[] {
  return PAIRS.filter(({ longTyped }) =>
    [...text.matchAll(longTyped)].some(
      ({ index, 0: { length } }) => start >= index && start < index + length,
    ),
  ).map(({ stem: term }) => ({ term, weight: SHORT_FOR_LONG }));
}
