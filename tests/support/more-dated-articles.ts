import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/** Other invented articles of the same kinds: a strike, a landing on the moon, schools, a fire. */
export const MORE_DATED_ARTICLES: readonly Article[] = [
  makeArticle(
    'port-1',
    [
      'Dockers in Carrow will strike for a second week after talks with the port failed late on Sunday, the union said on Monday.',
      'The strike began on Nov. 4 and has cost exporters $120 million, according to the chamber of trade. It is the longest since 1998.',
      'The port and the union last signed a contract in May 2021. It expired at the end of September.',
      'Labour Minister Joan Tull said she would meet both sides on Thursday. “A deal could be reached by the weekend,” she said.',
    ],
    { title: 'Port of Carrow strike enters second week', published: '2024-11-12' },
  ),
  makeArticle(
    'port-2',
    [
      'Dockers returned to work at the port of Carrow on Tuesday morning, ending a strike of 15 days.',
      'Under a deal reached in the early hours of Monday, wages will rise by 9 percent over three years from January 1.',
      'The union had asked for 14 percent. Members are to vote on the deal next week; if they reject it, the strike could resume in December.',
      'Exports through Carrow fell by a third in October, before the strike, because of a drought upriver.',
    ],
    { title: 'Dockers return to work in Carrow', published: '2024-11-19' },
  ),
  makeArticle(
    'space-1',
    [
      'The Kestrel lander touched down near the south pole of the moon at 12:34 GMT on Wednesday, forty days after its launch from Sarna.',
      'It is the agency’s second attempt: in September 2019 its first lander crashed minutes before landing.',
      'A rover rolled out the following morning. It will work for 14 days, until the sun sets on 5 September.',
      'The agency plans to send a crew into orbit in 2026, two years later than first planned. A mission to Venus has been postponed until 2028.',
    ],
    { title: 'Lander touches down on moon', published: '2023-08-24' },
  ),
  makeArticle(
    'space-2',
    [
      'The Kestrel mission lifted off from Sarna on Friday afternoon. The launch had been put off from Wednesday because of high winds.',
      'It is to land on the moon on or about 23 August. The first mission failed four years ago.',
      'The agency was founded in 1972. Its budget has doubled over the past decade.',
    ],
    { title: 'Kestrel on its way', published: '2023-07-14' },
  ),
  makeArticle(
    'school-1',
    [
      'The city of Nordby and its teachers agreed on a contract over the weekend, three days before schools were to close.',
      'The agreement, which has yet to be approved by the council, was announced early on Sunday.',
      'Schools were shut for eleven days in the spring of 2019. Teachers walked out every Friday from March to June that year.',
      'Superintendent Olga Bright, who retires in June, has led the schools since August 2015.',
    ],
    { title: 'Teachers’ deal in Nordby', published: '2022-10-03' },
  ),
  makeArticle(
    'fire-1',
    [
      'A fire at the Grell paper mill killed two workers in the early hours of Sunday, police said on Monday.',
      'The fire broke out at about 3 a.m. and was put out five hours later. A third worker died in hospital on Monday night.',
      'The mill was inspected in mid-December. Its owner, Hans Grell, bought it in the 1980s.',
      'A funeral will be held on Saturday. The inquiry is expected to last until summer.',
    ],
    { title: 'Fire at Grell mill kills two', published: '2021-02-02' },
  ),
  makeArticle(
    'fire-2',
    [
      'Two people died when a fire swept through a paper mill in Grell on Sunday, the fire service said.',
      'The mill had been closed for two weeks over the New Year. It reopened on 11 January.',
    ],
    { title: 'Two die in mill fire', published: '2021-02-02' },
  ),
  makeArticle(
    'fire-3',
    [
      'Prosecutors charged Hans Grell on Tuesday over the fire in his mill on 31 January, in which three workers died.',
      'Grell did not appear in court. He has not been arrested. His trial is set to start in October.',
      'An inspector had warned of faulty cables in December 2020, six weeks before the fire.',
    ],
    { title: 'Mill owner charged over fire', published: '2021-06-30' },
  ),
];
