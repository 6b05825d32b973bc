import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/annotations/names/find-names.ts';
import { describeContract } from '../annotator-contract.ts';
import { passagesOf } from './passages-of.ts';

function namesOf(type: string, ...paragraphs: string[]): string[] {
  return findNames(passagesOf(...paragraphs)).flatMap(({ names }) =>
    names.filter((name) => name.type === type).map(({ text }) => text),
  );
}

describe('persons', () => {
  it.each([
    ['Oil Minister Pedro Arismendi arrived late.', ['Pedro Arismendi']],
    ['The harbour master, Lena Vik, 42, opened the gate.', ['Lena Vik']],
    ['They spoke with Carlos de la Vega about the bridge.', ['Carlos de la Vega']],
    ['The vote was lost, said Moira O’Hanlon in the lobby.', ['Moira O’Hanlon']],
    ['Engineer J. Brandt signed the paper.', ['J. Brandt']],
    ['Former president Kim Sung-ho waved.', ['Kim Sung-ho']],
    ['The team treating Mother Teresa met. Teresa slept.', ['Mother Teresa', 'Teresa']],
    ['It was set by the Keller government. Mr Keller said no.', ['Keller', 'Keller']],
    ['Jim Press, the vice chairman, said so.', ['Jim Press']],
    ['Yet to bat: Amir-ul-Haq, Salim Malik', ['Amir-ul-Haq', 'Salim Malik']],
    ['Deputy Secretary of State Strobe Malloy flew home.', ['Strobe Malloy']],
    ['Dean “Razor” Whitlow was jailed. Whitlow wept.', ['Dean “Razor” Whitlow', 'Whitlow']],
    ['Generals Basie Smit and Johan Van Der Merwe left.', ['Basie Smit', 'Johan Van Der Merwe']],
    ['They saw the Anna Keller video. It shows Anna Keller.', ['Anna Keller', 'Anna Keller']],
    ['Amir-ul-Haq said that Paolo dal Verme spoke.', ['Amir-ul-Haq', 'Paolo dal Verme']],
    ['They took the Anna Keller video away. The Anna Keller video is lost.', ['Anna Keller', 'Anna Keller']],
    ['Anna Keller met the crew. Later Keller praised it.', ['Anna Keller', 'Keller']],
    ['Keller praised the crew. It was led by Anna Keller.', ['Keller', 'Anna Keller']],
    ['Martin Weiss (Austria) beat Paul Jensen (Denmark) 6-3.', ['Martin Weiss', 'Paul Jensen']],
    ['Norwegian Finn Vik won.', ['Finn Vik']],
    ['They were led by Christian Vik.', ['Christian Vik']],
    ['MPs Joseph Keller and Ida Vik left.', ['Joseph Keller', 'Ida Vik']],
    ['Cosplayers Anna Keller and Ida Vik won.', ['Anna Keller', 'Ida Vik']],
    ['Elected were Lo Mei-ling and a lawyer.', ['Lo Mei-ling']],
    ['Pope Leo XIV met King Charles III.', ['Leo XIV', 'Charles III']],
    ['AJ Keller, who farms near Lima, said so.', ['AJ Keller']],
    ['The drawing is by Johnnie Christmas.', ['Johnnie Christmas']],
    ['Director Neil Jordan wept. Jordan said no.', ['Neil Jordan', 'Jordan']],
    ['Billie Jean King smiled, and King said no.', ['Billie Jean King', 'King']],
    ['Alex Saab flew home.', ['Alex Saab']],
    ['Her daughters Shirin and Mitu were found.', ['Shirin', 'Mitu']],
    ['It was painted by Cleotha “Pops” Guidry.', ['Cleotha “Pops” Guidry']],
    ['Ex-Yankee Anna Keller left.', ['Anna Keller']],
  ])('finds those of “%s”', (text, expected) => {
    expect(namesOf('person', text)).toEqual(expected);
  });

  it.each([
    'The Russian delegation left on Monday.',
    'Every Minister should read the Ministry of Finance report in May.',
    'Will the bridge hold? Hope remains. Mark the date.',
    'Prices rose in Lima and Quito.',
    'OPEC and the European Union agreed on a New Year deal.',
    'General Motors sold more trucks than Ford.',
    'Nineteen MPs were suspended.',
    'Prince Henry Sound froze over.',
    'They left Lowmark-ruled Ramallah.',
    'North and South Korea agreed, and S. Korea paid.',
    'The report names Oxfordshire, which is flat.',
    'They prayed in the church of Santo Spirito.',
    'Lambert & Rowe closed.',
    'A stake in Zenith was sold. Zenith said it would grow.',
    'The town of Keller lies near the village of Anna.',
  ])('finds none in “%s”', (text) => {
    expect(namesOf('person', text)).toEqual([]);
  });

  it.each([
    [
      '2. Mirka Aldoven (Finland) 66.02 metres 3. Tove Haldis (Norway) 61.90',
      ['Mirka Aldoven', 'Tove Haldis'],
    ],
    ['2 . Mirka Aldoven ( Finland ) 66.02 metres', ['Mirka Aldoven']],
    ['3-Goran Maletic (Croatia) beat 7-Stefan Ostlind (Sweden) 6-4 7-6', ['Goran Maletic', 'Stefan Ostlind']],
    ['F. Penhallow c Marlin b Oakes 121', ['F. Penhallow', 'Marlin', 'Oakes']],
    ['Scorers: Tessel (12), Haldis (34 pen), Aldoven (89)', ['Tessel', 'Haldis', 'Aldoven']],
  ])('finds those of the table “%s”', (text, expected) => {
    expect(namesOf('person', text)).toEqual(expected);
  });

  it.each([
    ["New Year's Day, President Pedro Arismendi met the press.", ['Pedro Arismendi']],
    ['On Labor Day, Moira Keller spoke.', ['Moira Keller']],
    ['Easter Monday falls in April, said Anna Keller.', ['Anna Keller']],
    ['She lost by ten votes to James To.', ['James To']],
    ['Anna Keller, QC, spoke for the Crown.', ['Anna Keller']],
    ['The Anna Keller video was seen by many.', ['Anna Keller']],
  ])('takes no day or title into those of “%s”', (text, expected) => {
    expect(namesOf('person', text)).toEqual(expected);
  });

  it('finds the same where a text has blanks before its commas', () => {
    const [found] = findNames(passagesOf('Arismendi , who was born in Lima , and Keller , 42 , left .'));
    expect(found?.names.map(({ text }) => text)).toEqual(['Arismendi', 'Lima', 'Keller']);
  });

  it('leaves the title out of the span and gives it as role', () => {
    const [found] = findNames(passagesOf('Deputy Prime Minister Pedro Arismendi spoke.'));
    expect(found?.names[0]).toMatchObject({
      text: 'Pedro Arismendi',
      role: { text: 'Deputy Prime Minister' },
    });
  });

  it('reads a role after the name', () => {
    const [found] = findNames(passagesOf('Pedro Arismendi, president of the club, spoke.'));
    expect(found?.names[0]?.role?.text).toMatch(/^president/);
  });

  it('gives a lone surname the full name that a later paragraph writes', () => {
    const [first] = findNames(passagesOf('Arismendi said no.', 'Pedro Arismendi is a lawyer.'));
    expect(first?.names[0]).toMatchObject({ text: 'Arismendi', name: 'Pedro Arismendi' });
  });
});

describe('a surname with a title', () => {
  it('is not the full name of the other sex', () => {
    const text = 'Johann Keller opened the hall. Ms Keller spoke. Keller left.';
    const names = findNames(passagesOf(text)).flatMap((each) => each.names.map(({ name }) => name));
    expect(names).toEqual(['Johann Keller', 'Keller', 'Johann Keller']);
  });
});

describe('organisations and places', () => {
  it.each([
    ['She joined the Ministry of Rural Development in 1998.', ['Ministry of Rural Development']],
    ['The University of Lowmark and Harbour Bank agreed.', ['University of Lowmark', 'Harbour Bank']],
    ['NATO and the White House declined.', ['NATO', 'White House']],
    ["She died at St. Olave's Hospital.", ["St. Olave's Hospital"]],
    ['Orvall vice president Anna Keller spoke.', ['Orvall']],
    ['Council on Foreign Relations Anna Keller spoke.', ['Council on Foreign Relations']],
    ['Tessel’s shares fell.', ['Tessel']],
  ])('finds the organisations of “%s”', (text, expected) => {
    expect(namesOf('organisation', text)).toEqual(expected);
  });

  it.each([
    ['He flew from Lima to the United States.', ['Lima', 'United States']],
    ['The Islamic Republic of Iran and the U.S. talked.', ['Islamic Republic of Iran', 'U.S.']],
    ['Fishing on Lake Orvall is banned.', ['Lake Orvall']],
    ["The People's Republic of China agreed.", ["People's Republic of China"]],
    ['LIMA 1998-04-22', ['LIMA']],
  ])('finds the places of “%s”', (text, expected) => {
    expect(namesOf('place', text)).toEqual(expected);
  });

  it('gives a short form the name that the article writes out', () => {
    const [found] = findNames(passagesOf('The Harbour Safety Agency (HSA) met. HSA staff left.'));
    expect(found?.names.map(({ name }) => name)).toEqual(Array(3).fill('Harbour Safety Agency'));
  });

  it('gives a short form the one name whose initials it is', () => {
    const [found] = findNames(passagesOf('The Orvall Central Bank paid. The OCB was slow.'));
    expect(found?.names.map(({ name }) => name)).toEqual(Array(2).fill('Orvall Central Bank'));
  });

  it('takes the sender of a picture for no short form', () => {
    const [found] = findNames(passagesOf('LOWMARK HARBOUR MINISTRY (EFE)'));
    expect(found?.names.find(({ text }) => text === 'EFE')?.name).toBe('EFE');
  });
});

const pieces = [
  'Mr',
  'de',
  'A.',
  'Anna',
  'Keller',
  'of',
  'Bank',
  'U.S.',
  '"',
  '(',
  'X',
  'the',
  'minister',
  'she',
  'Lowmark',
];

describe('all names', () => {
  it('are the same whatever was read before', () => {
    const read = () =>
      findNames(passagesOf('Aldoven beat Haldis in Oster.', 'Tove Haldis of Orvall Bank lost.'));
    const first = read();
    findNames(passagesOf('Haldis, a town near Oster, has 40 houses.'));
    expect(read()).toEqual(first);
  });

  describeContract(
    (text) => findNames(passagesOf(text))[0]?.names ?? [],
    [
      'Minister Anna Keller met J. Brandt of Harbour Bank in Lima.',
      'KELLER WINS VOTE\nAnna Keller, 42, won.',
    ],
    pieces,
  );
});

describe('all references', () => {
  describeContract(
    (text) => findNames(passagesOf(text))[0]?.references ?? [],
    ['Minister Anna Keller arrived. She left, and the minister smiled.'],
    pieces,
  );
});
