import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/** Invented articles of plans, denials, delays and reports that disagree. */
export const PLANNED_ARTICLES: readonly Article[] = [
  makeArticle(
    'tunnel-1',
    [
      'The Ostrand tunnel will open to trains on Dec. 9, two years late, the transport ministry said on Tuesday.',
      'Digging began in April 2015 and was halted for eleven months after a flood in 2018. The last wall was broken through on 7 May 2021.',
      'Transport minister Halla Brekke said the first passenger train would leave Marren at 6:05 a.m. “We owe people this,” she said.',
      'The tunnel has cost 2.4 billion crowns. A second tube may be built by 2035.',
    ],
    { title: 'Ostrand tunnel to open in December', published: '2023-10-04' },
  ),
  makeArticle(
    'tunnel-2',
    [
      'The opening of the Ostrand tunnel has been put off from Dec. 9 to the spring because of faulty fire doors, the ministry said on Friday.',
      'Minister Halla Brekke denied that she would step down. Opposition leader Tor Aune called on her to resign by the end of the week.',
      'Brekke took office in January 2022. Her predecessor, Nils Varg, left in December 2021 after the breakdown of a ferry.',
    ],
    { title: 'Tunnel opening put off', published: '2023-11-25' },
  ),
  makeArticle(
    'tunnel-3',
    [
      'The first train passed through the Ostrand tunnel on Monday morning, three years after the last wall was broken through.',
      'King Aksel opened the tunnel, which is 18 kilometres long. Halla Brekke, who resigned as transport minister in February, was not invited.',
      'Trains will run every twenty minutes. Freight trains will follow in the autumn.',
    ],
    { title: 'King opens Ostrand tunnel', published: '2024-05-07' },
  ),
  makeArticle(
    'treaty-1',
    [
      'Averia and Toland agreed on Saturday to a treaty on the waters of the Issel, but have not yet signed it, diplomats said.',
      'The treaty is to be signed in Geneva on 21 March if both parliaments approve it. Talks had lasted nineteen months.',
      'Averian foreign minister Ruda Salk visited Toland in January. Toland’s president, Omer Dace, has never visited Averia.',
      'The two countries broke off relations in 1996 and restored them ten years later.',
    ],
    { title: 'Averia, Toland agree on river treaty', published: '2022-02-20' },
  ),
  makeArticle(
    'treaty-2',
    [
      'The parliament of Toland rejected the Issel treaty on Wednesday by 61 votes to 58.',
      'The signing, planned for 21 March in Geneva, will not take place, President Omer Dace said.',
      'Dace had planned to travel to Averia in April; the visit was called off.',
      'Averia could bring the dispute before the court in The Hague, its foreign minister Ruda Salk said on Thursday.',
    ],
    { title: 'Toland rejects treaty', published: '2022-03-18' },
  ),
  makeArticle(
    'treaty-3',
    [
      'Averia and Toland signed the Issel treaty on Friday, more than two years after the parliament of Toland had rejected a first draft.',
      'Ruda Salk and her colleague Jon Imber signed it in Bern. It enters into force on 1 January 2025.',
      'Under the treaty the dams are inspected twice a year. It replaces an agreement of 1954.',
    ],
    { title: 'River treaty signed at last', published: '2024-06-30' },
  ),
  makeArticle(
    'fire-1',
    [
      'Nine people died in a fire at the Corvin hotel in Lissa late on Thursday, the fire service said.',
      'The fire broke out shortly after 11 p.m. in the kitchen. Firefighters had it under control four hours later.',
      'The hotel, opened in 1932, was renovated two years ago. An inspection in May found no faults.',
    ],
    { title: 'Nine die in hotel fire', published: '2019-08-16' },
  ),
  makeArticle(
    'fire-2',
    [
      'Police on Monday arrested the manager of the Corvin hotel in Lissa, where nine people died in a fire on 15 August.',
      'The manager, Ivo Tarn, denies that the alarm had been off since July. The funeral of the victims will be held on Saturday.',
    ],
    { title: 'Manager held after hotel fire', published: '2019-08-20' },
  ),
  makeArticle(
    'fire-3',
    [
      'Ivo Tarn, the former manager of the Corvin hotel, was acquitted on Tuesday over the fire of August 2019 that killed nine guests.',
      'He had spent fourteen months in prison before he was freed in October 2020. The prosecutor may appeal within thirty days.',
      'The hotel was torn down last year. A park is to open on the site in 2023.',
    ],
    { title: 'Hotel manager acquitted', published: '2022-03-09' },
  ),
  makeArticle(
    'mine-1',
    [
      'The Brannock copper mine was shut in the third quarter of 2016, its owner Telpa says.',
      'Telpa bought the mine in 2004. It employed 1,400 people until the end of 2015.',
    ],
    { title: 'What became of Brannock', published: '2020-06-11' },
  ),
  makeArticle(
    'mine-2',
    [
      'Miners remember the day the Brannock mine was shut: 4 February 2017. “We were told at noon,” said Ann Rusk.',
      'Since then half of the families have left. The town council meets once a month in the former pay office.',
    ],
    { title: 'A town without its mine', published: '2021-02-06' },
  ),
  makeArticle(
    'team-1',
    [
      'Striker Lou Matis will join Velden from Arrow City on July 1, the clubs said on Wednesday.',
      'Matis, 24, signed a four-year contract. He scored 19 goals last season, and twice in the final on May 18.',
      'Velden have been without a coach since Rita Holm was sacked three weeks ago. A successor is expected to be named next week.',
    ],
    { title: 'Matis to join Velden', published: '2024-05-23' },
  ),
  makeArticle(
    'team-2',
    [
      'Velden named Pia Oster as their coach on Thursday. She had coached Norby for six years, until 2023.',
      'Oster takes over on June 17. Velden’s season begins on August 10 at home to Arrow City.',
    ],
    { title: 'Oster is Velden coach', published: '2024-05-31' },
  ),
  makeArticle(
    'bank-1',
    [
      'The central bank of Corinth raised its rate to 4.5 percent on Thursday, the fourth rise since the start of the year.',
      'Inflation was 7 percent in October, up from 5.2 percent a year earlier. The bank’s board next meets on Dec. 15.',
      'Governor Lena Stavros, whose term ends in 2026, ruled out a cut before the summer. The bank was founded in 1841.',
    ],
    { title: 'Corinth raises rate again', published: '2022-11-04' },
  ),
];
