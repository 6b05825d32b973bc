/** A run of an invented article, and the directive that must lead to it. */
export interface LinkCase {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** Index of the paragraph that holds the excerpt. */
  readonly at: number;
  readonly excerpt: string;
  /** Which occurrence of the excerpt in its paragraph, from 0. */
  readonly occurrence?: number;
  readonly title?: string;
  readonly directive: string;
}

const OPENING = 'The harbour office opened its doors late on a grey and windy morning.';
const CLOSING = 'Nothing else was decided before the weekend.';

function among(paragraph: string): string[] {
  return [OPENING, paragraph, CLOSING];
}

export const LINK_CASES: readonly LinkCase[] = [
  {
    name: 'a short sentence',
    paragraphs: among('Ships waited. The crane stood still. Nobody came.'),
    at: 1,
    excerpt: 'The crane stood still.',
    directive: 'text=The%20crane%20stood%20still',
  },
  {
    name: 'a long sentence by its ends',
    paragraphs: among(
      'Ships waited. The tall yellow crane on the northern quay stood still for most of the long afternoon while crews argued. Nobody came.',
    ),
    at: 1,
    excerpt:
      'The tall yellow crane on the northern quay stood still for most of the long afternoon while crews argued.',
    directive: 'text=The%20tall%20yellow%20crane,afternoon%20while%20crews%20argued',
  },
  {
    name: 'commas',
    paragraphs: among('It carried salt, tin, and rope. Rain fell.'),
    at: 1,
    excerpt: 'salt, tin, and rope',
    directive: 'text=salt%2C%20tin%2C%20and%20rope',
  },
  {
    name: 'hyphens',
    paragraphs: among('A well-known, half-empty tanker left. Rain fell.'),
    at: 1,
    excerpt: 'A well-known, half-empty tanker left.',
    directive: 'text=A%20well%2Dknown%2C%20half%2Dempty%20tanker%20left',
  },
  {
    name: 'ampersands',
    paragraphs: among('The firm of Holt & Daughters paid. Rain fell.'),
    at: 1,
    excerpt: 'Holt & Daughters paid',
    directive: 'text=Holt%20%26%20Daughters%20paid',
  },
  {
    name: 'brackets',
    paragraphs: among('The union (founded by dockers) called a strike. Rain fell.'),
    at: 1,
    excerpt: 'The union (founded by dockers) called a strike.',
    directive: 'text=The%20union%20%28founded%20by%20dockers%29%20called%20a%20strike',
  },
  {
    name: 'markup marks',
    paragraphs: among('The *old* ~north~ _quay_ closed! Rain fell.'),
    at: 1,
    excerpt: 'The *old* ~north~ _quay_ closed!',
    directive: 'text=The%20%2Aold%2A%20%7Enorth%7E%20%5Fquay%5F%20closed',
  },
  {
    name: 'percent and hash',
    paragraphs: among('Traffic fell 12% on berth #4 alone. Rain fell.'),
    at: 1,
    excerpt: 'Traffic fell 12% on berth #4 alone.',
    directive: 'text=Traffic%20fell%2012%25%20on%20berth%20%234%20alone',
  },
  {
    name: 'curly quotation marks',
    paragraphs: among('“We will not wait,” said Marlow. Rain fell.'),
    at: 1,
    excerpt: '“We will not wait,” said Marlow.',
    directive: 'text=We%20will%20not%20wait%2C%E2%80%9D%20said%20Marlow',
  },
  {
    name: 'straight marks and an apostrophe',
    paragraphs: among('"It isn\'t ours," the captain\'s son wrote. Rain fell.'),
    at: 1,
    excerpt: '"It isn\'t ours," the captain\'s son wrote.',
    directive: 'text=It%20isn%27t%20ours%2C%22%20the%20captain%27s%20son%20wrote',
  },
  {
    name: 'a curly apostrophe',
    paragraphs: among('The mayor’s men didn’t come. Rain fell.'),
    at: 1,
    excerpt: 'The mayor’s men didn’t come.',
    directive: 'text=The%20mayor%E2%80%99s%20men%20didn%E2%80%99t%20come',
  },
  {
    name: 'accents',
    paragraphs: among('Señora Ibáñez met Łukasz in Århus. Rain fell.'),
    at: 1,
    excerpt: 'Señora Ibáñez met Łukasz in Århus.',
    directive: 'text=Se%C3%B1ora%20Ib%C3%A1%C3%B1ez%20met%20%C5%81ukasz%20in%20%C3%85rhus',
  },
  {
    name: 'accents written with combining marks',
    paragraphs: among('Sen\u0303ora Iba\u0301n\u0303ez rang twice. Rain fell.'),
    at: 1,
    excerpt: 'Sen\u0303ora Iba\u0301n\u0303ez rang twice.',
    directive: 'text=Sen%CC%83ora%20Iba%CC%81n%CC%83ez%20rang%20twice',
  },
  {
    name: 'Cyrillic',
    paragraphs: among('Капитан вышел в море рано утром. Дождь шёл весь день.'),
    at: 1,
    excerpt: 'Капитан вышел в море рано утром.',
    directive:
      'text=%D0%9A%D0%B0%D0%BF%D0%B8%D1%82%D0%B0%D0%BD%20%D0%B2%D1%8B%D1%88%D0%B5%D0%BB%20%D0%B2%20%D0%BC%D0%BE%D1%80%D0%B5%20%D1%80%D0%B0%D0%BD%D0%BE%20%D1%83%D1%82%D1%80%D0%BE%D0%BC',
  },
  {
    name: 'Arabic',
    paragraphs: among('وصلت السفينة إلى الميناء صباحا. هطل المطر.'),
    at: 1,
    excerpt: 'وصلت السفينة إلى الميناء صباحا.',
    directive:
      'text=%D9%88%D8%B5%D9%84%D8%AA%20%D8%A7%D9%84%D8%B3%D9%81%D9%8A%D9%86%D8%A9%20%D8%A5%D9%84%D9%89%20%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1%20%D8%B5%D8%A8%D8%A7%D8%AD%D8%A7',
  },
  {
    name: 'Hebrew',
    paragraphs: among('הספינה הגיעה לנמל בבוקר. ירד גשם.'),
    at: 1,
    excerpt: 'הספינה הגיעה לנמל בבוקר.',
    directive:
      'text=%D7%94%D7%A1%D7%A4%D7%99%D7%A0%D7%94%20%D7%94%D7%92%D7%99%D7%A2%D7%94%20%D7%9C%D7%A0%D7%9E%D7%9C%20%D7%91%D7%91%D7%95%D7%A7%D7%A8',
  },
  {
    name: 'Chinese',
    paragraphs: among('船长昨天早上离开了港口。今天下雨了。'),
    at: 1,
    excerpt: '船长昨天早上离开了港口。',
    directive:
      'text=%E8%88%B9%E9%95%BF%E6%98%A8%E5%A4%A9%E6%97%A9%E4%B8%8A%E7%A6%BB%E5%BC%80%E4%BA%86%E6%B8%AF%E5%8F%A3',
  },
  {
    name: 'Japanese',
    paragraphs: among('船は昨日の朝に港を出ました。今日は雨です。'),
    at: 1,
    excerpt: '船は昨日の朝に港を出ました。',
    directive:
      'text=%E8%88%B9%E3%81%AF%E6%98%A8%E6%97%A5%E3%81%AE,%E3%82%92%E5%87%BA%E3%81%BE%E3%81%97%E3%81%9F',
  },
  {
    name: 'Thai',
    paragraphs: among('เรือออกจากท่าเมื่อเช้านี้ ฝนตกทั้งวัน'),
    at: 1,
    excerpt: 'เรือออกจากท่าเมื่อเช้านี้',
    directive:
      'text=%E0%B9%80%E0%B8%A3%E0%B8%B7%E0%B8%AD%E0%B8%AD%E0%B8%AD%E0%B8%81%E0%B8%88%E0%B8%B2%E0%B8%81%E0%B8%97%E0%B9%88%E0%B8%B2%E0%B9%80%E0%B8%A1%E0%B8%B7%E0%B9%88%E0%B8%AD%E0%B9%80%E0%B8%8A%E0%B9%89%E0%B8%B2%E0%B8%99%E0%B8%B5%E0%B9%89',
  },
  {
    name: 'emoji',
    paragraphs: among('The port said thanks 🚢👍🏽 to all crews. Rain fell.'),
    at: 1,
    excerpt: 'thanks 🚢👍🏽 to all crews',
    directive: 'text=thanks%20%F0%9F%9A%A2%F0%9F%91%8D%F0%9F%8F%BD%20to%20all%20crews',
  },
  {
    name: 'initialisms',
    paragraphs: among('The U.S. envoy left at 5 p.m. for Lisbon. Rain fell.'),
    at: 1,
    excerpt: 'The U.S. envoy left at 5 p.m. for Lisbon.',
    directive: 'text=The%20U.S.%20envoy%20left%20at%205%20p.m.%20for%20Lisbon',
  },
  {
    name: 'money and grouped numbers',
    paragraphs: among('It cost $2,021.50 or €1.9 million. Rain fell.'),
    at: 1,
    excerpt: 'It cost $2,021.50 or €1.9 million.',
    directive: 'text=It%20cost%20%242%2C021.50%20or%20%E2%82%AC1.9%20million',
  },
  {
    name: 'an address in the text',
    paragraphs: among('See https://port.example/a?b=1&c=2 for more. Rain fell.'),
    at: 1,
    excerpt: 'See https://port.example/a?b=1&c=2 for more.',
    directive: 'text=See%20https%3A%2F%2Fport.example%2Fa%3Fb%3D1%26c%3D2%20for%20more',
  },
  {
    name: 'a dash',
    paragraphs: among('The vote — long awaited – passed. Rain fell.'),
    at: 1,
    excerpt: 'The vote — long awaited – passed.',
    directive: 'text=The%20vote%20%E2%80%94%20long%20awaited%20%E2%80%93%20passed',
  },
  {
    name: 'a hard blank',
    paragraphs: among('The fee is 40\u00a0euros a\u00a0day now. Rain fell.'),
    at: 1,
    excerpt: 'The fee is 40\u00a0euros a\u00a0day now.',
    directive: 'text=The%20fee%20is%2040%20euros%20a%20day%20now',
  },
  {
    name: 'words that stand in an earlier paragraph too',
    paragraphs: [
      'The gate was shut. Dogs barked.',
      OPENING,
      'Later the lamps went out. The gate was shut. Cats slept.',
    ],
    at: 2,
    excerpt: 'The gate was shut.',
    directive: 'text=The%20gate%20was%20shut,-.%20Cats%20slept',
  },
  {
    name: 'words that stand twice before the same words',
    paragraphs: [
      'The gate was shut. Dogs barked.',
      OPENING,
      'Later the lamps went out. The gate was shut. Dogs barked.',
    ],
    at: 2,
    excerpt: 'The gate was shut.',
    directive: 'text=lamps%20went%20out.-,The%20gate%20was%20shut',
  },
  {
    name: 'words between the same neighbours',
    paragraphs: [
      'Then two lamps went out. The gate was shut. Dogs barked at us.',
      OPENING,
      'Later ten lamps went out. The gate was shut. Dogs barked at them.',
    ],
    at: 2,
    excerpt: 'The gate was shut.',
    directive: 'text=The%20gate%20was%20shut,-.%20Dogs%20barked%20at%20them',
  },
  {
    name: 'a long sentence whose beginning stands earlier',
    paragraphs: [
      'The harbour master of the town resigned.',
      OPENING,
      'Rain fell. The harbour master of the town refused to speak about the missing ledgers and the crew that had signed them.',
    ],
    at: 2,
    excerpt:
      'The harbour master of the town refused to speak about the missing ledgers and the crew that had signed them.',
    directive:
      'text=The%20harbour%20master%20of%20the%20town%20refused%20to,ledgers%20and%20the%20crew%20that%20had%20signed%20them',
  },
  {
    name: 'a long sentence whose end stands inside it too',
    paragraphs: among(
      'Rain fell. It was the crew that had signed them, said the clerk of the court, and again the crew that had signed them.',
    ),
    at: 1,
    excerpt:
      'It was the crew that had signed them, said the clerk of the court, and again the crew that had signed them.',
    directive:
      'text=It%20was%20the%20crew%20that%20had%20signed%20them,and%20again%20the%20crew%20that%20had%20signed%20them',
  },
  {
    name: 'words of the headline',
    title: 'The gate was shut',
    paragraphs: among('Rain fell. The gate was shut. Dogs barked.'),
    at: 1,
    excerpt: 'The gate was shut.',
    directive: 'text=The%20gate%20was%20shut,-.%20Dogs%20barked',
  },
  {
    name: 'one word that stands in a longer one before',
    paragraphs: among('Portland slept. The port woke.'),
    at: 1,
    excerpt: 'port',
    directive: 'text=port',
  },
  {
    name: 'one word that stands before',
    paragraphs: ['The port slept.', OPENING, 'By noon the port woke again.'],
    at: 2,
    excerpt: 'port',
    directive: 'text=port,-woke%20again',
  },
  {
    name: 'half words at both ends',
    paragraphs: among('Rainfall stopped the harbourmaster again.'),
    at: 1,
    excerpt: 'fall stopped the harbour',
    directive: 'text=stopped%20the',
  },
  {
    name: 'an excerpt with an ellipsis',
    paragraphs: among('He paused… then spoke... slowly. Rain fell.'),
    at: 1,
    excerpt: 'He paused… then spoke... slowly.',
    directive: 'text=He%20paused%E2%80%A6%20then%20spoke...%20slowly',
  },
];
