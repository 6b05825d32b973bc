import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/** More invented articles of events told, planned, delayed and remembered. */
export const DELAYED_ARTICLES: readonly Article[] = [
  makeArticle(
    'vote-1',
    [
      'Moravel will elect a new parliament on 6 October, President Ilse Grau announced on Monday.',
      'Grau dissolved the old one last week after the coalition of Prime Minister Dan Pell had collapsed over the budget.',
      'Pell, who has been in office since May 2021, said he would run again. The last election was held in March 2021.',
    ],
    { title: 'Moravel to vote in October', published: '2024-08-13' },
  ),
  makeArticle(
    'vote-2',
    [
      'The election in Moravel, scheduled for 6 October, was postponed by two weeks on Thursday because of floods in the south.',
      'Voters will now go to the polls on 20 October. “Half of our schools are under water,” said President Ilse Grau.',
      'The floods began on 14 September and have killed 31 people. Army engineers reopened the road to Sull on Tuesday.',
    ],
    { title: 'Floods delay Moravel vote', published: '2024-09-20' },
  ),
  makeArticle(
    'vote-3',
    [
      'The Liberal Union of Dan Pell won Sunday’s election in Moravel with 38 percent, its best result since 1998.',
      'Pell could form a government by Christmas, analysts said. Talks with the Greens are to begin on Thursday.',
      'Turnout was 71 percent, up from 64 percent in 2021.',
    ],
    { title: 'Pell wins in Moravel', published: '2024-10-21' },
  ),
  makeArticle(
    'launch-1',
    [
      'The weather satellite Orsa-3 was launched from Cape Tamber at 04:12 UTC on Saturday after two attempts had been broken off.',
      'The first, on 2 March, ended nine seconds before lift-off; a valve had frozen. The second was called off on Wednesday because of wind.',
      'Orsa-3 replaces Orsa-2, which was launched in 2009 and failed last November. It will send its first pictures in three weeks.',
    ],
    { title: 'Orsa-3 in orbit at last', published: '2018-03-10' },
  ),
  makeArticle(
    'launch-2',
    [
      'The satellite Orsa-3 sent its first pictures to earth on Friday, a week later than planned.',
      'It will watch the weather over the northern ocean for at least ten years. A fourth satellite might follow in 2026.',
    ],
    { title: 'First pictures from Orsa-3', published: '2018-04-07' },
  ),
  makeArticle(
    'singer-1',
    [
      'The singer Malou Brandt died on Tuesday at her home near Esk, her family said. She was 81.',
      'Brandt was born in Rhee on 3 January 1938 and sang in clubs there from the age of 15.',
      'Her first record came out in 1961. She toured every two years until 1994, when she lost her voice for eleven months.',
      'She married the painter Jost Alm in 1970; they were divorced nine years later. She never gave a concert in America.',
    ],
    { title: 'Malou Brandt, 1938-2019', published: '2019-02-14' },
  ),
  makeArticle(
    'singer-2',
    [
      'Thousands said farewell to the singer Malou Brandt in Rhee on Saturday. She had died on 12 February at the age of 81.',
      'A museum of her life is to open in her birthplace next spring, the mayor said.',
    ],
    { title: 'Rhee says farewell', published: '2019-02-18' },
  ),
  makeArticle(
    'ferry-1',
    [
      'A ferry with 212 people on board ran aground off Lomma on Sunday night. All were brought to safety by dawn on Monday.',
      'The ferry Astrid, built in 1987, had been inspected only ten days before. Her captain was questioned on Tuesday.',
    ],
    { title: 'Ferry runs aground', published: '2021-07-21' },
  ),
  makeArticle(
    'ferry-2',
    [
      'The ferry Astrid was pulled free on Wednesday after nine days on the rocks off Lomma.',
      'She will be towed to Karrow once the weather allows. The captain has not been charged.',
      'Her owner, Norlinie, said that it would sell her. It has run ferries to Lomma since 1952; there are four a day in summer.',
    ],
    { title: 'Astrid pulled free', published: '2021-07-29' },
  ),
  makeArticle(
    'plant-1',
    [
      'Carmaker Velox will close its plant in Dunmore at the end of 2025, chief executive Rana Osei said on Wednesday.',
      'The plant opened in 1978 and has built 6 million cars. Workers walked out within an hour of the news and returned on Friday.',
      'Sales fell by 14 percent in the first nine months of the year. In the same period last year they had risen by 3 percent.',
      'Osei joined Velox in 2019 from Harrow Motors, where she had worked for twelve years.',
    ],
    { title: 'Velox to close Dunmore plant', published: '2023-11-19' },
  ),
  makeArticle(
    'plant-2',
    [
      'Velox has dropped its plan to close the Dunmore plant, the carmaker said on Tuesday.',
      'Electric vans will be built there from the second half of 2026. Chief executive Rana Osei left the company in March.',
      'Her successor, Leo Grand, started on 1 May. He called the closure, which had been planned for the end of 2025, a mistake.',
    ],
    { title: 'Dunmore plant to stay open', published: '2024-06-12' },
  ),
];
