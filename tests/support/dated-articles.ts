import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './make-article.ts';

/** Invented articles that tell the same events with dates of every kind, planned, denied and supposed ones among them. */
export const DATED_ARTICLES: readonly Article[] = [
  makeArticle(
    'bridge-1',
    [
      'Engineers closed the Halden bridge on Wednesday after divers found a crack in its second pier, the city said.',
      'The bridge, which carries 30,000 cars a day, was opened in 1974 and was last repaired in the summer of 2009.',
      '“We could not take the risk,” Mayor Petra Lind told reporters on Thursday. She said repairs would take four months.',
      'Ferries will carry commuters across the river from Monday.',
      'The city council is to vote on a new bridge on 12 July. A plan for one was rejected in March 2018.',
    ],
    { title: 'Norlund bridge shut after crack is found', published: '2023-06-15' },
  ),
  makeArticle(
    'bridge-2',
    [
      'The Halden bridge in Norlund was closed to traffic on Wednesday because of a crack in a pier.',
      'It is the second closure in five years: in November 2018 the bridge was shut for three weeks after a barge struck it.',
      'Mayor Petra Lind has not resigned, her office said on Friday, denying a report in the Norlund Courier.',
    ],
    { title: 'Divers find crack, Halden bridge closed', published: '2023-06-16' },
  ),
  makeArticle(
    'bridge-3',
    [
      'Cars crossed the Halden bridge on Friday for the first time in more than four months.',
      'The bridge had been shut on 14 June, when divers found a crack in its second pier.',
      'The council voted in July to build a new bridge. Construction could begin in 2025, Mayor Petra Lind said, if the state pays half.',
      'Lind will leave office in January. Her deputy, Aron Feld, is expected to succeed her.',
    ],
    { title: 'Halden bridge open again', published: '2023-10-27' },
  ),
  makeArticle(
    'volcano-1',
    [
      'Mount Sarel erupted early on Tuesday, throwing ash six kilometres into the air, the observatory in Ponce said.',
      'Two thousand people left the villages of Alba and Corro on Tuesday night. The airport was closed the following day.',
      'The volcano last erupted in 1996, when 34 people died. Its eruption of 1902 buried the town of Mira.',
      'Scientists had warned of an eruption since May. “It may go on for weeks,” said Ines Calder, the head of the observatory.',
    ],
    { title: 'Mount Sarel erupts again', published: '2022-08-04' },
  ),
  makeArticle(
    'volcano-2',
    [
      'The people of Alba began to return on Wednesday, eight days after Mount Sarel erupted.',
      'The airport at Ponce reopened on Sunday. Corro remains closed until the end of the month.',
      'President Rafael Oda visited Ponce on Monday and promised 20 million pesos. He did not visit Corro.',
      'Prices of vegetables rose by 12 percent in the past week.',
    ],
    { title: 'Villagers return as Mount Sarel falls quiet', published: '2022-08-11' },
  ),
  makeArticle(
    'merger-1',
    [
      'Dairy company Tessin and its rival Orlo agreed on Monday to merge, they said in a statement.',
      'The contract has not been signed. It is to be signed in April, after the shareholders of both have voted.',
      'Tessin was founded in 1921 by the brothers Karl and Emil Tessin. Orlo bought the cheese maker Brandl in 2015 for 90 million francs.',
      'Talks between the two began in September last year and broke down twice.',
      'Tessin’s profit rose 8 percent in the fourth quarter, and its shares gained 4 percent on Tuesday.',
    ],
    { title: 'Tessin and Orlo agree to merge', published: '2024-02-20' },
  ),
  makeArticle(
    'merger-2',
    [
      'Shareholders of Orlo voted against the merger with Tessin on Thursday, ten weeks after the companies had agreed on it.',
      'Orlo chairwoman Vera Maes resigned an hour after the vote. She had led the company since 2011.',
      'Tessin said that it might make a new offer in the autumn.',
      'The two have been rivals for more than sixty years. Every five years they hold a joint fair in Lugano; the next is due in 2026.',
    ],
    { title: 'Orlo shareholders reject merger', published: '2024-05-03' },
  ),
  makeArticle(
    'trial-1',
    [
      'The trial of the former transport minister Silvio Dorn began in Varna on Thursday.',
      'Dorn, 58, is accused of taking bribes between 2012 and 2016. He was arrested in January 2020, released six weeks later and has lived at home since then.',
      'Dorn was minister from 2010 until he resigned on 3 April 2016. He denies the charges.',
      'The court will hear witnesses every Tuesday. A verdict is expected in March.',
    ],
    { title: 'Former minister Dorn goes on trial', published: '2021-11-19' },
  ),
  makeArticle(
    'trial-2',
    [
      'A court in Varna on Friday sentenced the former transport minister Silvio Dorn to five years in prison for taking bribes.',
      'Dorn will appeal, his lawyer said. He is to begin his sentence on 1 May if the appeal is refused.',
      'The trial lasted four months. Dorn had been arrested in January 2020.',
    ],
    { title: 'Dorn sentenced to five years', published: '2022-03-26' },
  ),
  makeArticle(
    'trial-3',
    [
      'Silvio Dorn, once transport minister, was sentenced to five years on Friday.',
      'Before the trial he had been offered a deal in October 2021, which he refused.',
    ],
    { title: 'Ex-minister gets five years', published: '2022-03-27' },
  ),
  makeArticle(
    'club-1',
    [
      'Kessel Rovers signed the striker Tomas Imre on Saturday, two days before the transfer window closed.',
      'Imre, 24, scored 19 goals last season for Port Vale. He played for Kessel as a boy, from 2008 to 2011.',
      'Kessel play Tarn on Saturday. They lost to Tarn 2-1 in February.',
      'The club was founded in 1899 and won the cup in 1934, 1961 and 1988.',
    ],
    { title: 'Rovers sign Imre', published: '2020-09-07' },
  ),
  makeArticle(
    'club-2',
    [
      'Kessel Rovers won the cup for the fourth time on Sunday, beating Tarn 1-0.',
      'Tomas Imre, who joined in September, scored the goal in the 88th minute.',
      'The team will parade through the town on Wednesday evening.',
      'Coach Lena Vogt, who took over in November 2019, said she would stay for two more years.',
    ],
    { title: 'Rovers win the cup', published: '2021-05-24' },
  ),
  makeArticle(
    'nodate',
    [
      'The lighthouse of Skarn was lit for the first time on 4 October 1887.',
      'It burned down six days after the great storm and was rebuilt the following year.',
      'Keeper Anna Holm lived there from 1920 to 1958. The lamp was switched off in the 1990s.',
    ],
    { title: 'Lighthouse of Skarn' },
  ),
  makeArticle(
    'elec-1',
    [
      'Voters in Vellmar go to the polls on Sunday to choose a parliament, three months earlier than planned.',
      'Prime Minister Ada Roth called the election in February after her coalition collapsed.',
      'Roth has governed since 2014. Her rival, Jon Beck, was mayor of Vellmar City from 2009 to 2017.',
      'A debate planned for Tuesday was cancelled.',
    ],
    { title: 'Vellmar votes on Sunday', published: '2019-04-09' },
  ),
  makeArticle(
    'elec-2',
    [
      'Jon Beck’s Green Union won Sunday’s election in Vellmar with 41 percent of the vote.',
      'Prime Minister Ada Roth conceded defeat late on Sunday and called Beck on Monday.',
      'Beck will be sworn in on 2 May. He has promised to hold a referendum on the port within a year.',
      'Turnout was 71 percent, the highest since 1990.',
    ],
    { title: 'Beck wins in Vellmar', published: '2019-04-16' },
  ),
];
